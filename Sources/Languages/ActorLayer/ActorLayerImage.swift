import Foundation
import Values

/// What a layer of actors holds, as plain arrays that a file can keep. Names are sorted by the hash
/// of how they begin, then by their bytes; actors by their ids.
struct ActorLayerImage: Sendable {
  var digest = ""
  /// The bytes of all names, one behind the other, and zeros, so that a character that a broken file
  /// cuts off is not looked for beyond them; and where each name begins, and the last ends.
  var names: [UInt8] = []
  var starts: [Int32] = [0]
  var hashes: [UInt32] = []
  /// For each name, the longest before it that it begins with, or that is the same; -1 for none.
  var parents: [Int32] = []
  /// For each name, twice the number of its actor; odd where the name needs company.
  var owners: [Int32] = []
  /// For each name, a bit a language whose texts it is looked for in.
  var languages: [UInt32] = []
  /// For the highest bits of a hash, the first name that has them; and the number of names.
  var slots: [Int32] = [0, 0, 0]
  /// The bytes of all ids, and where each begins, and the last ends.
  var ids: [UInt8] = []
  var idStarts: [Int32] = [0]
  /// For each actor, the place of its kind among all.
  var kinds: [UInt8] = []
  /// The bytes of the names that are shown, and where each begins, and the last ends.
  var shown: [UInt8] = []
  var shownStarts: [Int32] = [0]

  static let padding = 8

  /// How far a hash is shifted to be a place of `slots`.
  var shift: UInt32 { 32 - UInt32((slots.count - 1).trailingZeroBitCount) }

  func kind(_ actor: Int) -> ActorKind { ActorKind.allCases[Int(kinds[actor])] }
  func idBytes(_ actor: Int) -> ArraySlice<UInt8> {
    ids[Int(idStarts[actor])..<Int(idStarts[actor + 1])]
  }
  func id(_ actor: Int) -> String { String(decoding: idBytes(actor), as: UTF8.self) }
  func shownName(_ actor: Int) -> String {
    String(
      decoding: shown[Int(shownStarts[actor])..<Int(shownStarts[actor + 1])], as: UTF8.self)
  }

  @inline(__always)
  func length(_ name: Int) -> Int { Int(starts[name + 1] - starts[name]) }

  /// Whether the text begins with a name.
  func begins(_ text: UnsafeBufferPointer<UInt8>, with name: Int) -> Bool {
    let length = length(name)
    return length <= text.count
      && names.withUnsafeBufferPointer { names in
        guard let base = names.baseAddress, let text = text.baseAddress else { return false }
        return memcmp(base + Int(starts[name]), text, length) == 0
      }
  }

  /// Whether a name stands behind the text in the order of bytes.
  func isBehind(_ name: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let length = length(name)
    return names.withUnsafeBufferPointer { names in
      guard let base = names.baseAddress, let other = text.baseAddress else { return false }
      let order = memcmp(base + Int(starts[name]), other, min(length, text.count))
      return order == 0 ? length > text.count : order > 0
    }
  }
}
