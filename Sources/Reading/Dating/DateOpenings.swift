import Languages

/// What stands at a place of a text, or must stand there for a pattern to begin.
struct DateOpenings: OptionSet, Sendable {
  let rawValue: UInt32

  static let number = DateOpenings(rawValue: 1)
  /// A text that patterns begin with.
  static let literal = DateOpenings(rawValue: 2)
  /// A span that needs no number: half a year.
  static let span = DateOpenings(rawValue: 4)

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// A word of the calendar.
  init(_ kind: CalendarClass) {
    let place =
      switch kind {
      case .month: 3
      case .weekday: 4
      case .era: 5
      case .season: 6
      case .part: 7
      case .firstYear: 8
      case .dayName: 9
      case .relativeYear: 10
      case .relativeQuarter: 11
      case .relativeMonth: 12
      case .relativeWeek: 13
      case .relativeWeekend: 14
      case .relativeWeekday: 15
      case .relativeDay: 16
      case .relativeFiscalYear: 17
      case .relativeSeason: 18
      case .relativeMark: 19
      case .place: 20
      case .recurring: 21
      case .centuryName: 22
      }
    rawValue = 1 << UInt32(place)
  }

  /// What a pattern may begin with.
  init(of elements: ArraySlice<DatePattern.Element>) {
    self = []
    guard let first = elements.first else { return }
    switch first {
    case .literal: insert(.literal)
    case .space: break
    case .field(let field): insert(DateOpenings(of: field))
    case .optional(let inner):
      insert(DateOpenings(of: inner[...]))
      insert(DateOpenings(of: elements.dropFirst()))
    }
  }

  private init(of field: DatePattern.Field) {
    switch field {
    case .year, .year2, .month, .month2, .day, .day2, .yy, .yy2, .rocYear, .nth, .nth2,
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
    case .between, .unit: self = []
    }
  }
}
