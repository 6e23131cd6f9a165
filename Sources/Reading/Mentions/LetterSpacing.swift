import Text

/// Han and kana set apart by spaces, as PDFs and scans have them: 百 分 之 三.
enum LetterSpacing {
  /// Fewer characters, between fewer spaces, may be a list, or a name set wide: 王 毅.
  private static let fewest = (alone: 3, spaces: 3)

  /// The text without the spaces between characters that stand alone one after the other.
  ///
  /// - Returns: `nil` where none do.
  static func closed(_ text: NormalisedText) -> NormalisedText? {
    var spaces: [Int] = []
    text.bytes.withUnsafeBufferPointer { bytes in
      guard mayPart(bytes) else { return }
      // The spaces of the run, and how many of its characters stand alone.
      var run: [Int] = []
      var alone = 0
      func end() {
        if alone >= fewest.alone || alone > 1 && run.count >= fewest.spaces { spaces += run }
        alone = 0
        if !run.isEmpty { run.removeAll(keepingCapacity: true) }
      }
      var start = 0
      for place in 0...bytes.count where place == bytes.count || bytes[place] == 0x20 {
        let token = start..<place
        start = place + 1
        guard isWide(bytes, token) else {
          end()
          continue
        }
        if token.count == 3 { alone += 1 }
        if place < bytes.count, isWide(bytes, place + 1..<min(place + 4, bytes.count)) {
          run.append(place)
        } else {
          end()
        }
      }
      end()
    }
    return spaces.isEmpty ? nil : NormalisedText(text, leavingOut: spaces)
  }

  /// Whether a space stands between characters of several bytes: in most texts none does.
  private static func mayPart(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 1
    while place + 9 <= bytes.count {
      let around = EightBytes(bytes, at: place - 1).beyondASCII
        .intersection(EightBytes(bytes, at: place + 1).beyondASCII)
      if !EightBytes(bytes, at: place).spaces.intersection(around).isEmpty { return true }
      place += 8
    }
    return (min(place, bytes.count)..<bytes.count).contains {
      bytes[$0] == 0x20 && bytes[$0 - 1] >= 0x80
    }
  }

  /// Whether the first character is Han or kana, which take three bytes each.
  private static func isWide(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    range.count >= 3 && bytes[range.lowerBound] >= 0xE3 && bytes[range.lowerBound] < 0xEA
      && !(bytes[range.lowerBound] == 0xE3 && bytes[range.lowerBound + 1] == 0x80)
  }
}
