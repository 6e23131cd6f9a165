import Languages
import Text
import Values

/// Finds what an undertaking hangs on: `subject to appropriations`, 予算の範囲内で.
struct ConditionReader {
  let passage: Passage

  /// The conditions and exceptions of a clause, each from its mark to the comma, or from the comma
  /// to its mark.
  func read(in clause: Range<Int>) -> (conditions: [Range<Int>], exceptions: [Range<Int>]) {
    var conditions: [Range<Int>] = []
    var exceptions: [Range<Int>] = []
    var end = clause.lowerBound
    for hit in passage.hits(in: clause) where hit.kind == .condition && Int(hit.start) >= end {
      guard case .condition(let mark) = passage.word(hit), !passage.isHidden(hit.range) else {
        continue
      }
      let range: Range<Int>
      switch mark {
      case .whole: range = hit.range
      case .condition, .exception:
        range = Int(hit.start)..<comma(after: Int(hit.end), in: clause)
      case .conditionAfter, .exceptionAfter:
        range = max(end, comma(before: Int(hit.start), in: clause))..<Int(hit.end)
      }
      guard !range.isEmpty else { continue }
      switch mark {
      case .whole, .condition, .conditionAfter: conditions.append(range)
      case .exception, .exceptionAfter: exceptions.append(range)
      }
      end = range.upperBound
    }
    return (conditions, exceptions)
  }

  private func comma(after place: Int, in clause: Range<Int>) -> Int {
    var place = place
    while place < clause.upperBound, let (scalar, next) = passage.scalar(at: place) {
      if Self.isComma(scalar) { break }
      place = next
    }
    return trimmed(place)
  }

  private func trimmed(_ end: Int) -> Int {
    var end = end
    while let (scalar, start) = passage.scalar(before: end),
      scalar == 0x20 || scalar == 0x2E || scalar == 0x3002
    {
      end = start
    }
    return end
  }

  private func comma(before mark: Int, in clause: Range<Int>) -> Int {
    var place = mark
    while place > clause.lowerBound, let (scalar, start) = passage.scalar(before: place) {
      if Self.isComma(scalar) { break }
      // A subject before it is no part of it: 日本は予算の範囲内で.
      if place < mark,
        passage.hits(endingAt: place).contains(where: {
          $0.key == .caseMarker(.agent, .after)
        })
      {
        break
      }
      place = start
      // 鼓励企业在…的前提下: it begins with its preposition.
      let opens = passage.hits(at: place).contains {
        $0.key == .caseMarker(.place, .before) && !passage.isHidden($0.range)
      }
      if opens, passage.script(at: place) == .han { break }
    }
    return passage.skipSpaces(place)
  }

  private static func isComma(_ scalar: UInt32) -> Bool {
    [0x2C, 0x3001, 0x3002, 0x3B].contains(scalar)
  }
}
