import Languages

/// What stands at a place of a text, or must stand there for a pattern to begin or go on.
struct DateOpenings: OptionSet, Sendable {
  let rawValue: UInt64

  static let number = DateOpenings(rawValue: 1)
  /// A text that patterns begin with.
  static let literal = DateOpenings(rawValue: 2)
  /// A span that needs no number: half a year.
  static let span = DateOpenings(rawValue: 4)
  static let space = DateOpenings(rawValue: 8)
  /// A unit of time. No date begins with one, nor with what follows here.
  static let unit = DateOpenings(rawValue: 16)
  /// A word of a range, or a space before one.
  static let range = DateOpenings(rawValue: 32)

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// A word of the calendar.
  init(_ kind: CalendarClass) { self.init(calendar: .calendar(kind)) }

  /// A word of the calendar, by its key.
  init(calendar key: WordKey) { rawValue = 64 << UInt64(key.detail) }

  /// What must stand where an element of a pattern begins.
  init(of element: DatePattern.Element) {
    switch element {
    case .literal: self = .literal
    case .field(let field): self.init(of: field)
    case .space: self = .space
    case .optional: self = []
    }
  }

  private init(of field: DatePattern.Field) {
    switch field {
    case .year, .year2, .eraYear, .month, .month2, .day, .day2, .yy, .yy2, .rocYear, .nth, .nth2,
      .days, .nextDay:
      self = .number
    case .ordinal, .ordinal2: self = [.number, DateOpenings(.firstYear)]
    case .century: self = [.number, DateOpenings(.dayName)]
    case .week: self = [.number, DateOpenings(.dayName), DateOpenings(.place)]
    case .span: self = [.number, .span]
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
