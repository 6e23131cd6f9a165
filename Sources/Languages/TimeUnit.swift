/// What a form of `durations.tsv` is: a unit that a number counts, a whole span, the half of a unit
/// beside it, or what joins a smaller unit to a greater.
package enum TimeUnit: Hashable, Sendable {
  /// `letter` is that of ISO 8601, behind a T where it is one of the day's: `Y`, `TH`. `factor` is
  /// how many of it the form is: 10 years of a decade.
  case counted(letter: String, factor: Int)
  /// A span that needs no number: `P6M` of half a year.
  case whole(String)
  /// Adds a half of the unit beside it: 半 of 三年半.
  case half
  /// Joins a smaller unit: and of two years and a month.
  case link

  /// The letter of a word that is also that of a day of the month, 日: it counts days only above
  /// 31 or beside a bound.
  package static let dayOfMonth = "d"
  /// The letter of a word that is also that of a minute of an hour, 分: it counts minutes only beside
  /// a bound, or where no hour stands before it.
  package static let minuteOfHour = "tm"

  /// The units from the longest to the shortest.
  package static let letters = ["Y", "M", "W", "D", "TH", "TM", "TS"]

  /// Reads a cell: `Y`, `10Y`, `TH`, `P6M`, `half`, `link`; `nil` where it is none of these.
  package init?(_ cell: String) {
    if cell == "half" {
      self = .half
    } else if cell == "link" {
      self = .link
    } else if cell.hasPrefix("P") {
      let digits = cell.dropFirst(cell.hasPrefix("PT") ? 2 : 1).dropLast()
      guard let unit = cell.last, "YMWDHS".contains(unit), !digits.isEmpty,
        digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E })
      else { return nil }
      self = .whole(cell)
    } else {
      let digits = cell.prefix { $0.isNumber }
      let letter = String(cell.dropFirst(digits.count))
      guard
        Self.letters.contains(letter) || letter == Self.dayOfMonth || letter == Self.minuteOfHour,
        let factor = digits.isEmpty ? 1 : Int(digits)
      else {
        return nil
      }
      self = .counted(letter: letter, factor: factor)
    }
  }
}
