package import Values

/// Bytes that arrive piece by piece and can be looked at before they are taken, so that a file of
/// any size is read in constant memory.
package struct Inflow {
  /// The next piece; empty at the end.
  package typealias Pull = () throws(Diagnostic) -> [UInt8]

  private let pull: Pull
  private var buffer: [UInt8] = []
  private var start = 0
  private var hasEnded = false
  /// Why no more bytes came. What had arrived whole by then is still handed on.
  private var failure: Diagnostic?

  package init(_ pull: @escaping Pull) { self.pull = pull }

  /// The next bytes without taking them: fewer than `count` only at the end.
  package mutating func peek(_ count: Int) -> ArraySlice<UInt8> {
    while buffer.count - start < count, !hasEnded {
      buffer.removeFirst(start)
      start = 0
      do throws(Diagnostic) {
        let piece = try pull()
        hasEnded = piece.isEmpty
        buffer += piece
      } catch {
        failure = error
        hasEnded = true
      }
    }
    return buffer[start...].prefix(count)
  }

  /// - Throws: why the bytes ended where they did, once.
  package mutating func isAtEnd() throws(Diagnostic) -> Bool {
    guard peek(1).isEmpty else { return false }
    try fail()
    return true
  }

  /// Takes the next bytes: fewer than `count` only at the end.
  ///
  /// - Throws: where bytes are missing that should have come.
  package mutating func take(_ count: Int) throws(Diagnostic) -> [UInt8] {
    let bytes = Array(peek(count))
    start += bytes.count
    if bytes.count < count { try fail() }
    return bytes
  }

  /// Passes over bytes without keeping them.
  ///
  /// - Returns: how many there were.
  @discardableResult
  package mutating func skip(_ count: Int) throws(Diagnostic) -> Int {
    var left = count
    while left > 0 {
      let piece = peek(min(left, 1 << 16)).count
      if piece == 0 {
        try fail()
        break
      }
      start += piece
      left -= piece
    }
    return count - left
  }

  /// A line as it was taken.
  package enum Line: Hashable {
    case bytes([UInt8])
    case tooLong
  }

  /// Takes a line without its line feed; `nil` at the end.
  ///
  /// - Parameter limit: a longer line is passed over.
  package mutating func line(limit: Int) throws(Diagnostic) -> Line? {
    var searched = 0
    while true {
      let ahead = peek(searched + (1 << 16))
      if let feed = ahead.dropFirst(searched).firstIndex(of: UInt8(ascii: "\n")) {
        let bytes = Array(ahead[..<feed])
        start += bytes.count + 1
        return bytes.count > limit ? .tooLong : .bytes(bytes)
      }
      let isLast = ahead.count < searched + (1 << 16)
      searched = ahead.count
      if isLast {
        start += searched
        try fail()
        if searched == 0 { return nil }
        return searched > limit ? .tooLong : .bytes(Array(ahead))
      }
      if searched > limit {
        try skipLine()
        return .tooLong
      }
    }
  }

  private mutating func skipLine() throws(Diagnostic) {
    while true {
      let ahead = peek(1 << 16)
      if let feed = ahead.firstIndex(of: UInt8(ascii: "\n")) {
        start += feed - ahead.startIndex + 1
        return
      }
      if ahead.isEmpty { return try fail() }
      start += ahead.count
    }
  }

  private mutating func fail() throws(Diagnostic) {
    guard let failure else { return }
    self.failure = nil
    throw failure
  }
}
