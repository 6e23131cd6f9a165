import Foundation
import Languages
import Text
import Values

/// Numbers that belong to no date, amount or duration: the 200 of `200 fire fighters`, whatever
/// noun they count.
struct PlainNumbers {
  let passage: Passage
  let mentions: [PlacedMention]

  struct Found {
    var value: Decimal
    var range: Range<Int>
    var isSpelled: Bool
  }

  /// The numbers of a range that are written in digits.
  func numbers(in range: Range<Int>) -> [Decimal] {
    all(in: range).filter { !$0.isSpelled }.map(\.value)
  }

  /// The numbers of a range above one, in their order; ordinals are none.
  func all(in range: Range<Int>) -> [Found] {
    var found: [Found] = []
    var place = range.lowerBound
    while let start = start(from: place, before: range.upperBound) {
      guard let number = NumberScanner(passage: passage).number(at: start) else {
        place = start + 1
        continue
      }
      if number.amount.value > 1, !isTaken(number.range) {
        found.append(
          Found(value: number.amount.value, range: number.range, isSpelled: number.isSpelled))
      }
      place = max(number.range.upperBound, start + 1)
    }
    return found
  }

  /// The first place where a number may begin.
  private func start(from place: Int, before end: Int) -> Int? {
    passage.text.bytes.withUnsafeBufferPointer { bytes in
      var isBehindDigit = isDigit(place - 1)
      var place = place
      while place < end {
        let isDigit = bytes[place] &- 0x30 < 10
        // Inside a character nothing begins.
        if isDigit
          ? !isBehindDigit
          : bytes[place] & 0xC0 != 0x80 && passage.hasWord(at: place, { $0.kind == .numeral })
        {
          return place
        }
        isBehindDigit = isDigit
        place &+= 1
      }
      return nil
    }
  }

  /// Whether it is part of something that is read in its own way, or tells a place in an order.
  private func isTaken(_ range: Range<Int>) -> Bool {
    let isMention = mentions.contains { mention in
      guard mention.range.overlaps(range) else { return false }
      return switch mention.mention.value {
      case .date, .money, .duration, .quantity, .instrument, .programme: true
      case .actor(let actor): actor.kind == .format
      case .place: false
      }
    }
    return isMention || passage.hits(endingAt: range.lowerBound).contains(where: isOrdinal)
      || passage.hits(at: range.upperBound).contains(where: isOrdinal)
      || passage.hits(beginningIn: range.lowerBound - Self.longestRecurrence..<range.upperBound)
        .contains { $0.kind == .recurrence && $0.range.overlaps(range) }
  }

  /// No word of a recurrence is longer, in bytes.
  private static let longestRecurrence = 60

  private func isDigit(_ place: Int) -> Bool { passage.byte(at: place) &- 0x30 < 10 }

  private func isOrdinal(_ hit: Hit) -> Bool { hit.key == .numeral(.ordinal) }
}
