import GRDB

/// `Tokens` as SQLite's full-text index asks for it.
final class BigramTokenizer: FTS5CustomTokenizer {
  static let name = "entente"

  // FTS5_TOKEN_COLOCATED, SQLITE_OK: the C header is GRDB's own affair.
  private static let colocated: CInt = 1
  private static let ok: CInt = 0

  init(db: Database, arguments: [String]) throws {}

  func tokenize(
    context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization,
    pText: UnsafePointer<CChar>?, nText: CInt, tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    guard let pText, nText > 0 else { return Self.ok }
    let isQuery = tokenization.contains(.query)
    return pText.withMemoryRebound(to: UInt8.self, capacity: Int(nText)) { base in
      let bytes = UnsafeBufferPointer(start: base, count: Int(nText))
      var code = Self.ok
      Tokens.scan(bytes, isQuery: isQuery) { token, place, range in
        let flags =
          switch place {
          case .next: CInt(0)
          case .same: Self.colocated
          }
        code = token.withUnsafeBytes {
          tokenCallback(
            context, flags, $0.bindMemory(to: CChar.self).baseAddress, CInt($0.count),
            CInt(range.lowerBound), CInt(range.upperBound))
        }
        return code == Self.ok
      }
      return code
    }
  }
}
