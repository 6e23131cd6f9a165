import Foundation

/// Conversion to UTF-8 by iconv: Foundation on Linux has no EUC-JP.
enum Conversion {
  /// `nil` where the bytes are not in the encoding, or iconv has no table of that name.
  static func text(of bytes: ArraySlice<UInt8>, from encoding: String) -> String? {
    guard let converter = iconv_open("UTF-8", encoding),
      converter != UnsafeMutableRawPointer(bitPattern: -1)
    else { return nil }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    // A byte of these encodings becomes three bytes of UTF-8 at most.
    var output = [CChar](repeating: 0, count: input.count * 3 + 16)
    var written = 0
    let isWhole = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var from = input.baseAddress
        var left = input.count
        var to = output.baseAddress
        var room = output.count
        let failed = iconv(converter, &from, &left, &to, &room) == -1
        written = output.count - room
        return !failed && left == 0
      }
    }
    guard isWhole else { return nil }
    return String(validating: output[..<written].lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
