import Values

/// Where a relative word counts from, and how far: next week, 同年, 年末.
struct RelativeTime: Hashable, Sendable {
  enum Unit: Sendable { case day, week, weekend, month, quarter, year, fiscalYear }

  enum Anchor: Sendable {
    /// The time of writing.
    case writing
    /// The date that the text gave before: 同年, 翌日.
    case context
    /// The year of the sentence, else that of writing: 年末.
    case sentence
    /// The year that the text gave before where that is near, else that of writing: 上年.
    case told
  }

  var unit: Unit
  var offset: Int
  var anchor = Anchor.writing

  init(_ unit: Unit, _ offset: Int, from anchor: Anchor = .writing) {
    (self.unit, self.offset, self.anchor) = (unit, offset, anchor)
  }

  /// Reads the value of a calendar word: an offset, or `same`, `prev`, `next` for one that counts
  /// from the date before, `before` for one that counts from the year told or else that of writing.
  init?(_ unit: Unit, _ value: String) {
    switch value {
    case "same": self.init(unit, 0, from: .context)
    case "prev": self.init(unit, -1, from: .context)
    case "next": self.init(unit, 1, from: .context)
    case "before": self.init(unit, -1, from: .told)
    case "-": self.init(unit, 0, from: .sentence)
    case let offset:
      guard let offset = Int(offset) else { return nil }
      self.init(unit, offset)
    }
  }
}

/// How far away a day is: 3 days of three days ago.
struct CalendarSpan: Hashable, Sendable {
  var years = 0
  var months = 0
  var days = 0
  /// Whether it is told in weeks: two weeks ago is a day or two more or less.
  var isInWeeks = false
  /// What the words about it say: about a month ago, more than ten years ago.
  var bound = Bound.exactly

  var isEmpty: Bool { years == 0 && months == 0 && days == 0 }

  /// Adds `count` of the unit whose letter is `letter`; false for parts of a day.
  mutating func add(_ count: Int, _ letter: String) -> Bool {
    switch letter {
    case "Y": years += count
    case "M": months += count
    case "W": (days, isInWeeks) = (days + 7 * count, true)
    case "D": (days, isInWeeks) = (days + count, false)
    default: return false
    }
    return true
  }

  /// Adds a half of a unit, where that is a whole number of a smaller one.
  mutating func addHalf(of letter: String) -> Bool {
    guard letter == "Y" else { return false }
    months += 6
    return true
  }
}

/// A part of a decade, century, year, month or week that has a word of its own.
enum DatePart: String, Sendable {
  case early, mid, late
  case earlyMid = "early-mid"
  case midLate = "mid-late"
  case firstHalf = "first-half"
  case secondHalf = "second-half"
  /// Up to, or from, the time of writing: earlier this year, later this month.
  case untilNow = "until-now"
  case fromNow = "from-now"

  /// The days of a week, counted from Monday's 0: its halves meet on Thursday.
  var daysOfWeek: ClosedRange<Int> {
    switch self {
    case .early, .firstHalf: 0...2
    case .late, .secondHalf: 3...6
    case .mid: 1...3
    case .earlyMid: 0...3
    case .midLate: 1...6
    case .untilNow, .fromNow: 0...6
    }
  }
}

/// The budget year of a state.
struct FiscalYear: Hashable, Sendable {
  /// The month that it begins in.
  var firstMonth: Int
  /// Whether it bears the number of the year that it ends in.
  var isNamedByLast = false

  /// The months of budget years, from the one of `year` to the one of `last`, or those of `season`
  /// in it, which are counted from the first.
  func months(of year: Int, through last: Int? = nil, season: (first: Int, last: Int)? = nil)
    -> EDTF?
  {
    let shift = isNamedByLast && firstMonth > 1 ? -1 : 0
    let begin = (year + shift) * 12 + firstMonth - 1
    let end = ((last ?? year) + shift) * 12 + firstMonth - 1
    let (first, final) =
      season.map { (begin + $0.first - 1, begin + $0.last - 1) } ?? (begin, end + 11)
    if first % 12 == 0, final % 12 == 11 {
      return first / 12 == final / 12
        ? EDTF(year: first / 12)
        : EDTF(from: EDTF(year: first / 12), to: EDTF(year: final / 12))
    }
    let start = EDTF(year: first / 12, month: first % 12 + 1)
    return first == final
      ? start : EDTF(from: start, to: EDTF(year: final / 12, month: final % 12 + 1))
  }
}
