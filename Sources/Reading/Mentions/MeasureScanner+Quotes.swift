import Languages
import Text

/// Quoted names of schemes: 「10億本」国民運動, the "Ten Million Jobs" initiative.
extension MeasureScanner {
  /// Whether a measure stands in quotation marks behind which a noun tells that they hold the name of
  /// a scheme.
  func isInSchemeName(_ range: Range<Int>) -> Bool {
    guard let close = closingQuote(from: range.upperBound) else { return false }
    let next = passage.skipSpaces(close.end)
    guard
      passage.hits(at: next).contains(where: { $0.kind == .scheme || $0.kind == .instrumentHead })
    else { return false }
    guard let open = openingQuote(before: range.lowerBound) else { return false }
    // In Latin letters a name has capitals: not a "100-day" campaign.
    return passage.script(before: close.start) != .latin
      || lastWordHasCapital(open..<close.start)
  }

  private func lastWordHasCapital(_ range: Range<Int>) -> Bool {
    var start = range.upperBound
    while start > range.lowerBound, passage.script(before: start) == .latin { start -= 1 }
    return passage.byte(at: start) &- 0x41 < 26
  }

  /// The mark that closes a quotation, with neither another mark nor a stop before it.
  private func closingQuote(from place: Int) -> (start: Int, end: Int)? {
    var next = place
    while next - place < Self.longestName, let (scalar, end) = passage.scalar(at: next) {
      if Self.closes(scalar) { return (next, end) }
      if Self.opens(scalar) || Self.stops(scalar) { return nil }
      next = end
    }
    return nil
  }

  /// The place behind the mark that opens it.
  private func openingQuote(before place: Int) -> Int? {
    var last = place
    while place - last < Self.longestName, let (scalar, start) = passage.scalar(before: last) {
      if Self.opens(scalar) { return last }
      if Self.closes(scalar) || Self.stops(scalar) { return nil }
      last = start
    }
    return nil
  }

  /// No name of a scheme is longer on either side of a figure, in bytes.
  private static let longestName = 45
  /// Quotation marks of the three languages; the straight one opens and closes.
  private static func opens(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x300C, 0x300E, 0x201C, 0x2018, 0x22: true
    default: false
    }
  }

  private static func closes(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x300D, 0x300F, 0x201D, 0x2019, 0x22: true
    default: false
    }
  }

  private static func stops(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3002, 0x3001, 0x2C, 0x3B: true
    default: false
    }
  }
}
