/// The first bytes of names that are looked for at every place of a text, so that most places are
/// told by one look.
struct FirstBytes: Sendable {
  private var known = [Bool](repeating: false, count: 256)

  mutating func insert(firstOf name: some Sequence<UInt8>) {
    for byte in name.prefix(1) { known[Int(byte)] = true }
  }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool { known[Int(byte)] }
}
