/// The first characters of names that are looked for at every place of a text, so that most places
/// are told by one look: a few characters share an entry.
struct FirstCharacters: Sendable {
  private var known = [Bool](repeating: false, count: 1 << 12)

  /// - Parameter names: in UTF-8.
  init(of names: some Sequence<[UInt8]> = []) {
    for name in names { insert(firstOf: name) }
  }

  /// - Parameter name: UTF-8.
  mutating func insert(firstOf name: [UInt8]) {
    if let place = Self.place(in: name, at: 0) { known[place] = true }
  }

  /// Whether the character that begins at `place` may be the first of one of the names.
  @inline(__always)
  func mayBegin(at place: Int, in bytes: [UInt8]) -> Bool {
    Self.place(in: bytes, at: place).map { known[$0] } ?? false
  }

  /// The first place from `place` on where one of the names may begin; the end of the text where
  /// none may.
  func next(from place: Int, in bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      known.withUnsafeBufferPointer { known in
        var place = place
        while place < bytes.count {
          if let entry = Self.place(in: bytes, at: place), known[entry] { return place }
          place &+= 1
        }
        return bytes.count
      }
    }
  }

  /// The entry of a character; `nil` where none begins.
  @inline(__always)
  private static func place<Bytes: RandomAccessCollection<UInt8>>(in bytes: Bytes, at place: Int)
    -> Int?
  where Bytes.Index == Int {
    guard place < bytes.count else { return nil }
    let first = bytes[place]
    if first < 0x80 { return Int(first) }
    guard first >= 0xC0, place &+ 1 < bytes.count else { return nil }
    let second = Int(bytes[place &+ 1] & 0x3F)
    guard first >= 0xE0 else { return Int(first & 0x1F) << 6 | second }
    return place &+ 2 < bytes.count ? second << 6 | Int(bytes[place &+ 2] & 0x3F) : nil
  }
}
