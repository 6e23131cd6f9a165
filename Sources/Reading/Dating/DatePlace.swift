import Languages
import Values

/// What stands at a place of a passage, as far as dates ask.
struct DatePlace {
  private(set) var place = -1
  private(set) var openings: DateOpenings = []
  /// The value and the end of what may be a number of a date; the end is 0 where none is.
  private(set) var value = 0
  private(set) var end = 0
  /// Whether the number is written in digits.
  private(set) var isArabic = false
  /// Whether the mark of an ordinal stands there, which a number before it takes in: the th of 14th.
  private(set) var isOrdinalMark = false

  /// No place.
  init() {}

  init(_ place: Int, of passage: Passage) {
    self.place = place
    let byte = passage.byte(at: place)
    var openings = DateOpenings(literal: byte, passage.byte(at: place + 2))
    var isNumeral = false
    passage.forEachWord(at: place) { hit in
      switch hit.kind {
      case .numeral:
        isNumeral = true
        if hit.key == Self.ordinal { isOrdinalMark = true }
      case .calendar: openings.insert(DateOpenings(calendar: hit.key))
      case .durationUnit: openings.insert(hit.key == .wholeSpan ? .span : .unit)
      case .range: openings.insert(.range)
      default: break
      }
    }
    defer { self.openings.formUnion(openings) }
    if byte == 0x20 {
      openings.insert(.space)
      passage.forEachWord(at: passage.skipSpaces(place)) { hit in
        if hit.kind == .range { openings.insert(.range) }
        if hit.kind == .durationUnit { openings.insert(.unit) }
      }
    } else if let (value, end) = Self.arabic(at: place, of: passage) {
      (self.value, self.end, isArabic) = (value, end, true)
      openings.formUnion(DateOpenings(number: value, digits: end - place))
    } else if isNumeral {
      takeNumeral(of: passage)
    }
  }

  private static let ordinal = WordKey.numeral(.ordinal)

  private mutating func takeNumeral(of passage: Passage) {
    // A year by its digits, 二〇二五, or spoken in two parts.
    openings.insert(.year)
    guard let scanned = NumberScanner(passage: passage).number(at: place),
      scanned.bound == .exactly, scanned.upper == nil, !scanned.isFraction, !scanned.isBareScale,
      let value = scanned.value.whole
    else { return }
    (self.value, end) = (value, scanned.range.upperBound)
    openings.formUnion(DateOpenings(number: value, digits: 0))
  }

  /// One to four digits, which in a date are never grouped and have no decimals.
  private static func arabic(at start: Int, of passage: Passage) -> (value: Int, end: Int)? {
    var value = 0
    var place = start
    while place < start + 5, passage.byte(at: place) &- 0x30 < 10 {
      value = value * 10 + Int(passage.byte(at: place) &- 0x30)
      place += 1
    }
    guard place > start, place <= start + 4 else { return nil }
    return (value, place)
  }
}
