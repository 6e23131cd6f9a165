import Foundation
import Values

/// The terms of words and of values, as numbers that are the same in every run.
enum Terms {
  /// Four letters of a word at a time, which forms of one word share; of a script without spaces,
  /// two characters. Numbers are left out: they are what changes.
  static func words(of text: String) -> [UInt64: Double] {
    var counts: [UInt64: Int] = [:]
    var word: [Unicode.Scalar] = []
    var last: Unicode.Scalar?
    func endWord() {
      // What a word begins with counts as a letter before it.
      let letters = [" "] + word
      for start in 0...max(0, letters.count - 4) where !word.isEmpty {
        counts[key("w", letters[start..<min(start + 4, letters.count)]), default: 0] += 1
      }
      word = []
    }
    for scalar in text.lowercased().unicodeScalars {
      guard scalar.properties.isAlphabetic else {
        endWord()
        last = nil
        continue
      }
      if isWrittenWithoutSpaces(scalar) {
        endWord()
        if let last { counts[key("c", [last, scalar]), default: 0] += 1 }
        last = scalar
      } else {
        word.append(scalar)
        last = nil
      }
    }
    endWord()
    return counts.mapValues { 1 + log(Double($0)) }
  }

  /// A value of a kind: `topic`, `actor`, …
  static func value(_ kind: String, _ text: String) -> UInt64 {
    key("\(kind):", text.unicodeScalars)
  }

  /// FNV-1a over the code points; Swift's own hashes differ from run to run.
  private static func key(_ kind: String, _ scalars: some Sequence<Unicode.Scalar>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func mix(_ value: UInt32) {
      hash ^= UInt64(value)
      hash = hash &* 0x100_0000_01B3
    }
    for scalar in kind.unicodeScalars { mix(scalar.value) }
    for scalar in scalars { mix(scalar.value) }
    return hash
  }
}
