import Foundation
import Values

extension ActorLayerImage {
  /// What an image must have been made with besides its list and the tables.
  private static let stamp = "entente actors 1\n"

  /// The bytes of a file: counts are four bytes, numbers too, in the order of this machine.
  ///
  /// - Parameter lexicon: the digest of the tables that the names were looked up in.
  func bytes(lexicon: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(names.count + ids.count + shown.count + 24 * hashes.count + 1000)
    func put<Number>(_ numbers: [Number]) {
      withUnsafeBytes(of: Int32(numbers.count)) { bytes += $0 }
      numbers.withUnsafeBytes { bytes += $0 }
    }
    put(Array(Self.stamp.utf8))
    put(Array(lexicon.utf8))
    put(Array(digest.utf8))
    put(names)
    put(starts)
    put(hashes)
    put(parents)
    put(owners)
    put(languages)
    put(slots)
    put(ids)
    put(idStarts)
    put(kinds)
    put(shown)
    put(shownStarts)
    return bytes
  }

  /// - Parameters:
  ///   - bytes: of a file that this program wrote, or anything else.
  ///   - lexicon: the digest of the tables.
  /// - Returns: `nil` where the bytes are no image made by this version with these tables.
  init?(bytes: UnsafeRawBufferPointer, lexicon: String) {
    var place = 0
    func take<Number>(_: Number.Type) -> [Number]? {
      guard bytes.count - place >= 4 else { return nil }
      let count = Int(bytes.loadUnaligned(fromByteOffset: place, as: Int32.self))
      let size = count * MemoryLayout<Number>.stride
      place += 4
      guard count >= 0, size <= bytes.count - place else { return nil }
      defer { place += size }
      return [Number](unsafeUninitializedCapacity: count) { buffer, filled in
        UnsafeMutableRawBufferPointer(buffer).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: bytes[place..<(place + size)]))
        filled = count
      }
    }
    guard take(UInt8.self) == Array(Self.stamp.utf8), take(UInt8.self) == Array(lexicon.utf8),
      let digest = take(UInt8.self), let names = take(UInt8.self), let starts = take(Int32.self),
      let hashes = take(UInt32.self), let parents = take(Int32.self),
      let owners = take(Int32.self), let languages = take(UInt32.self),
      let slots = take(Int32.self), let ids = take(UInt8.self), let idStarts = take(Int32.self),
      let kinds = take(UInt8.self), let shown = take(UInt8.self),
      let shownStarts = take(Int32.self)
    else { return nil }
    self.digest = String(decoding: digest, as: UTF8.self)
    self.names = names
    self.starts = starts
    self.hashes = hashes
    self.parents = parents
    self.owners = owners
    self.languages = languages
    self.slots = slots
    self.ids = ids
    self.idStarts = idStarts
    self.kinds = kinds
    self.shown = shown
    self.shownStarts = shownStarts
    guard isWhole else { return nil }
  }

  /// Whether no place leads out of its array: a file may have been cut or changed.
  private var isWhole: Bool {
    func rise(_ places: [Int32], _ count: Int, to end: Int) -> Bool {
      places.count == count + 1 && places.first == 0 && places.last.map(Int.init) == end
        && zip(places, places.dropFirst()).allSatisfy { $0 <= $1 }
    }
    let count = hashes.count
    return rise(starts, count, to: names.count - Self.padding)
      && rise(idStarts, kinds.count, to: ids.count)
      && rise(shownStarts, kinds.count, to: shown.count)
      && slots.count > 2 && (slots.count - 1).nonzeroBitCount == 1
      && rise(slots, slots.count - 1, to: count)
      && parents.count == count && owners.count == count && languages.count == count
      && parents.enumerated().allSatisfy { $1 >= -1 && Int($1) < $0 }
      && owners.allSatisfy { $0 >= 0 && Int($0 >> 1) < kinds.count }
      && kinds.allSatisfy { Int($0) < ActorKind.allCases.count }
  }
}
