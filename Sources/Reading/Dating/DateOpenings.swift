import Languages

/// What stands at a place of a text, or must stand there for a pattern to begin or go on.
struct DateOpenings: OptionSet, Sendable {
  let rawValue: UInt64

  /// A span that needs no number: half a year.
  static let span = DateOpenings(rawValue: 1)
  static let space = DateOpenings(rawValue: 1 << 1)
  /// A unit of time, or a space before one. No date begins with one, nor with what follows here.
  static let unit = DateOpenings(rawValue: 1 << 2)
  /// A word of a range, or a space before one.
  static let range = DateOpenings(rawValue: 1 << 3)

  // Numbers by what they may count, so that a day is not tried where 2024 stands.
  static let year = DateOpenings(rawValue: 1 << 5)
  static let twoDigits = DateOpenings(rawValue: 1 << 6)
  static let upTo12 = DateOpenings(rawValue: 1 << 7)
  static let upTo31 = DateOpenings(rawValue: 1 << 8)
  static let upTo99 = DateOpenings(rawValue: 1 << 9)
  static let upTo999 = DateOpenings(rawValue: 1 << 10)
  /// Any number.
  static let number: DateOpenings = [.year, .twoDigits, .upTo12, .upTo31, .upTo99, .upTo999]

  /// Any text of a pattern.
  static let literal = DateOpenings(rawValue: 0xFFFF << 11)
  private static let firstOfCalendar: UInt64 = 1 << 27

  /// A text of a pattern, by one bit of sixteen that its first character gives.
  ///
  /// - Parameters:
  ///   - first: its first byte.
  ///   - third: its third byte, where the first character is of three.
  init(literal first: UInt8, _ third: UInt8) {
    let mark = first < 0x80 ? first : first &+ third
    rawValue = 1 << (11 + UInt64(mark & 15))
  }

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// A word of the calendar.
  init(_ kind: CalendarClass) { self.init(calendar: .calendar(kind)) }

  /// A word of the calendar, by its key.
  init(calendar key: WordKey) { rawValue = Self.firstOfCalendar << UInt64(key.detail) }

  /// What must stand where an element of a pattern begins.
  init(of element: DatePattern.Element) {
    switch element {
    case .literal(let bytes):
      self.init(literal: bytes.first ?? 0, bytes.count > 2 ? bytes[2] : 0)
    case .field(let field): self.init(of: field)
    case .space: self = .space
    case .optional: self = []
    }
  }

  /// A number of a date.
  ///
  /// - Parameter digits: how many digits it is written in; 0 where it is written in words.
  init(number: Int, digits: Int) {
    self = []
    if digits == 0 || digits == 4 { insert(.year) }
    if digits == 0 || digits == 2 { insert(.twoDigits) }
    if number <= 999 { insert(.upTo999) }
    if digits > 3 { return }
    if number <= 99 { insert(.upTo99) }
    if number <= 31 { insert(.upTo31) }
    if number <= 12 { insert(.upTo12) }
  }

  private init(of field: DatePattern.Field) {
    switch field {
    case .year, .year2: self = .year
    case .yy, .yy2: self = .twoDigits
    case .month, .month2: self = .upTo12
    case .day, .day2, .nth, .nth2, .nextDay: self = .upTo31
    case .eraYear: self = .upTo99
    case .rocYear, .days: self = .upTo999
    case .ordinal, .ordinal2: self = [.upTo999, DateOpenings(.firstYear)]
    case .century: self = [.upTo31, DateOpenings(.dayName)]
    case .week: self = [.upTo99, DateOpenings(.dayName), DateOpenings(.place)]
    case .span: self = [.upTo999, .span]
    case .centuryName: self.init(.centuryName)
    case .era: self.init(.era)
    case .season: self.init(.season)
    case .part: self.init(.part)
    case .weekday: self.init(.weekday)
    case .dayName: self.init(.dayName)
    case .monthName, .monthName2: self.init(.month)
    case .relativeYear: self.init(.relativeYear)
    case .relativeQuarter: self.init(.relativeQuarter)
    case .relativeMonth: self.init(.relativeMonth)
    case .relativeWeek: self.init(.relativeWeek)
    case .relativeWeekend: self.init(.relativeWeekend)
    case .relativeWeekday: self.init(.relativeWeekday)
    case .relativeDay: self.init(.relativeDay)
    case .relativeFiscalYear: self.init(.relativeFiscalYear)
    case .relativeSeason: self.init(.relativeSeason)
    case .relativeMark: self.init(.relativeMark)
    case .between: self = .range
    case .unit: self = .unit
    }
  }
}
