import Foundation

/// Conversion to UTF-8 of bytes in one encoding, U+FFFD for what is no character: by iconv, since
/// Foundation on Linux has no EUC-JP, and by our own steps for broken UTF-8.
struct Conversion: ~Copyable {
  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  private let encoding: TextEncoding
  /// `nil` for UTF-8.
  private let converter: iconv_t?
  /// The bytes that were replaced so far.
  private(set) var undecodable = 0

  /// `nil` where iconv has no table of that name.
  init?(_ encoding: TextEncoding, table: String) {
    self.encoding = encoding
    guard encoding != .utf8 else {
      converter = nil
      return
    }
    guard let opened = iconv_open("UTF-8", table), opened != iconv_t(bitPattern: -1) else {
      return nil
    }
    converter = opened
  }

  deinit { if let converter { iconv_close(converter) } }

  /// Converts from `index` on until the input ends or the next character does not fit in, and
  /// moves `index` there.
  ///
  /// - Returns: the bytes written.
  mutating func convert(
    _ input: UnsafeBufferPointer<UInt8>, from index: inout Int,
    into output: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var written = 0
    while index < input.count, !convertCharacters(input, &index, output, &written) {
      let length = encoding.undecodableLength(at: index, in: input)
      guard output.count - written >= Self.replacement.count else { break }
      for byte in Self.replacement {
        output[written] = byte
        written += 1
      }
      undecodable += length
      index += length
    }
    if index == input.count { flush(output, &written) }
    return written
  }

  /// Converts until the end or a full output; `false` where it stops at bytes that are no character.
  private func convertCharacters(
    _ input: UnsafeBufferPointer<UInt8>, _ index: inout Int,
    _ output: UnsafeMutableBufferPointer<UInt8>, _ written: inout Int
  ) -> Bool {
    guard let converter else { return Self.copy(input, &index, output, &written) }
    guard let source = input.baseAddress, let target = output.baseAddress else { return true }
    // iconv's parameter is not const, but it does not write there.
    var from: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(mutating: source + index)
      .assumingMemoryBound(to: CChar.self)
    var to: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(target + written)
      .assumingMemoryBound(to: CChar.self)
    var left = input.count - index
    var room = output.count - written
    let isStopped = iconv(converter, &from, &left, &to, &room) != -1 || errno == E2BIG
    index = input.count - left
    written = output.count - room
    return isStopped
  }

  private static func copy(
    _ input: UnsafeBufferPointer<UInt8>, _ index: inout Int,
    _ output: UnsafeMutableBufferPointer<UInt8>, _ written: inout Int
  ) -> Bool {
    while index < input.count {
      let sequence = UTF8Sequence(input, at: index)
      guard sequence.isValid else { return false }
      guard output.count - written >= sequence.length else { return true }
      for offset in 0..<sequence.length { output[written + offset] = input[index + offset] }
      index += sequence.length
      written += sequence.length
    }
    return true
  }

  /// Tables with characters that combine hold the last one back.
  private func flush(_ output: UnsafeMutableBufferPointer<UInt8>, _ written: inout Int) {
    guard let converter, let target = output.baseAddress else { return }
    var to: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(target + written)
      .assumingMemoryBound(to: CChar.self)
    var room = output.count - written
    _ = iconv(converter, nil, nil, &to, &room)
    written = output.count - room
  }
}
