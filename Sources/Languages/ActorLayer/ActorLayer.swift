import Text
package import Values

/// The names of a user's list of actors, found at any place of a text.
///
/// A sorted table behind a hash of how a name begins (its first word in Latin script, else its
/// first two characters): half a million names take 40 MB and are made in seconds, where a trie
/// of them would take ten times that. A class, since every passage holds it.
package final class ActorLayer: Sendable {
  /// SHA-256 of what the layer holds, in lower-case hexadecimal digits.
  package let digest: String
  let image: ActorLayerImage
  private let shift: UInt32
  /// For each code point below U+10000 that a name begins with, a bit a code point that may follow:
  /// nearly all places of a text are told by it to begin no name.
  let seconds: [UInt64]

  /// - Parameter image: one that holds together.
  init(_ image: ActorLayerImage) {
    self.image = image
    digest = image.digest
    shift = image.shift
    var seconds = [UInt64](repeating: 0, count: 0x10000)
    image.names.withUnsafeBufferPointer { names in
      for name in image.hashes.indices {
        let first = UTF8Scalar(names, at: Int(image.starts[name]))
        guard first.value < 0x10000, image.length(name) > first.length else { continue }
        let second = UTF8Scalar(names, at: Int(image.starts[name]) + first.length)
        seconds[Int(first.value)] |= Self.bit(second.value)
      }
    }
    self.seconds = seconds
  }

  /// - Parameters:
  ///   - bytes: of a file that this program wrote, or anything else.
  ///   - tables: those that the names were looked up in.
  /// - Returns: `nil` where the bytes are no layer made by this version over just these tables.
  package convenience init?(bytes: UnsafeRawBufferPointer, over tables: Lexicon) {
    guard let image = ActorLayerImage(bytes: bytes, lexicon: tables.digest) else { return nil }
    self.init(image)
  }

  /// What a file or a ledger keeps of the layer.
  package func bytes(over tables: Lexicon) -> [UInt8] { image.bytes(lexicon: tables.digest) }

  package var actorCount: Int { image.kinds.count }
  package var nameCount: Int { image.hashes.count }

  /// The word of an actor by its number.
  func word(_ actor: Int) -> Word {
    let kind = image.kind(actor)
    return kind == .state
      ? .state(id: image.id(actor), use: .short) : .actor(id: image.id(actor), kind: kind)
  }

  /// The key of a name's word: its detail is 1 where the name needs company.
  func key(_ owner: Int32) -> WordKey {
    image.kind(Int(owner >> 1)) == .state
      ? WordKey(.state) : owner & 1 == 0 ? WordKey(.actor) : .weakActor
  }

  /// The first name and the kind of an actor; `nil` where the list has no such id.
  package func actor(_ id: String) -> (name: String, kind: ActorKind)? {
    let wanted = Array(id.utf8)
    var low = 0
    var high = actorCount
    while low < high {
      let middle = (low + high) / 2
      if image.idBytes(middle).lexicographicallyPrecedes(wanted) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < actorCount, image.idBytes(low).elementsEqual(wanted) else { return nil }
    return (image.shownName(low), image.kind(low))
  }

  @inline(__always)
  private static func bit(_ scalar: UInt32) -> UInt64 { 1 << UInt64((scalar &* 0x9E37_79B1) >> 26) }

  /// Whether some name may begin at a place.
  ///
  /// - Parameters:
  ///   - seconds: those of the layer, whose place in memory is looked up once a text.
  @inline(__always)
  static func mayBegin(
    in text: UnsafeBufferPointer<UInt8>, from start: Int, _ seconds: UnsafeBufferPointer<UInt64>
  ) -> Bool {
    let first = UTF8Scalar(text, at: start)
    let next = start + first.length
    guard next < text.count else { return false }
    guard first.value < 0x10000 else { return true }
    let bits = seconds[Int(first.value)]
    return bits != 0 && bits & bit(UTF8Scalar(text, at: next).value) != 0
  }

  /// Calls `found` with the end and the owner of every name that begins at `start`, the longest
  /// first.
  ///
  /// - Parameter languages: the bit of the text's language.
  func matches(
    in text: UnsafeBufferPointer<UInt8>, from start: Int, languages: UInt32,
    _ found: (_ end: Int, _ owner: Int32) -> Void
  ) {
    let hash = NameHead.hash(text, at: start)
    let slot = Int(hash >> shift)
    let first = Int(image.slots[slot])
    let last = Int(image.slots[slot + 1])
    if first < last { find(in: text, from: start, hash, first..<last, languages, found) }
  }

  private func find(
    in text: UnsafeBufferPointer<UInt8>, from start: Int, _ hash: UInt32, _ names: Range<Int>,
    _ languages: UInt32, _ found: (_ end: Int, _ owner: Int32) -> Void
  ) {
    let rest = UnsafeBufferPointer(rebasing: text[start...])
    // The last name that is not behind the text: all that the text begins with are it, or begin it.
    var low = names.lowerBound
    var high = names.upperBound
    while low < high {
      let middle = (low + high) / 2
      let other = image.hashes[middle]
      if other < hash || other == hash && !image.isBehind(middle, rest) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var name = low - 1
    guard name >= names.lowerBound, image.hashes[name] == hash else { return }
    while name >= 0 {
      if image.languages[name] & languages != 0, image.begins(rest, with: name) {
        found(start + image.length(name), image.owners[name])
      }
      name = Int(image.parents[name])
    }
  }
}

/// How a name begins: its first word in Latin script, else its first two characters.
enum NameHead {
  /// - Parameter start: where a character begins.
  @inline(__always)
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt32 {
    let first = UTF8Scalar(bytes, at: start)
    var end = start + first.length
    if Script(first.value) == .latin {
      while end < bytes.count {
        let next = UTF8Scalar(bytes, at: end)
        guard Script(next.value) == .latin else { break }
        end += next.length
      }
    } else if end < bytes.count {
      end += UTF8Scalar(bytes, at: end).length
    }
    var hash: UInt32 = 0x811C_9DC5
    for index in start..<end { hash = (hash ^ UInt32(bytes[index])) &* 0x0100_0193 }
    return hash &* 0x9E37_79B1
  }
}
