import Foundation
import Languages
import Text
import Values

/// Numbers that belong to no date, amount or duration: the 200 of `200 fire fighters`, whatever
/// noun they count.
struct PlainNumbers {
  let passage: Passage
  let mentions: [PlacedMention]

  /// The whole numbers above one in a range, in their order; ordinals and spelled ones are none.
  func numbers(in range: Range<Int>) -> [Decimal] {
    var found: [Decimal] = []
    var place = range.lowerBound
    while place < range.upperBound {
      guard passage.script(at: place) == .digit, passage.script(before: place) != .digit,
        let number = NumberScanner(passage: passage).number(at: place)
      else {
        place = passage.scalar(at: place)?.end ?? range.upperBound
        continue
      }
      let isTaken = mentions.contains { mention in
        guard mention.range.overlaps(number.range) else { return false }
        return switch mention.mention.value {
        case .date, .money, .duration, .quantity, .instrument, .programme: true
        case .actor(let actor): actor.kind == .format
        case .place: false
        }
      }
      let isOrdinal =
        passage.hits(endingAt: number.range.lowerBound).contains(where: isOrdinal)
        || passage.hits(at: number.range.upperBound).contains(where: isOrdinal)
      let isTime = passage.hits.contains {
        $0.kind == .recurrence && $0.range.overlaps(number.range)
      }
      if !isTaken, !isOrdinal, !isTime, number.amount.value > 1 {
        found.append(number.amount.value)
      }
      place = max(number.range.upperBound, place + 1)
    }
    return found
  }

  private func isOrdinal(_ hit: Hit) -> Bool { hit.key == .numeral(.ordinal) }
}
