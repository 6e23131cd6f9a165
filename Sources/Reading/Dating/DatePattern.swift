import Languages
import Values

/// A row of `dates.tsv`: the parts of a date in the order a language writes them.
///
/// `{year}`, `{month}` … are fields, `[…]` may be missing, a space is any white space, and all else
/// stands for itself.
struct DatePattern: Sendable {
  indirect enum Element: Sendable {
    case literal([UInt8])
    case space
    case field(Field)
    case optional([Element])
  }

  /// What a field takes in. Those that end in `2` are the end of a range.
  enum Field: String, Sendable, CaseIterable {
    case year, month, day, yy, century
    case year2, month2, day2, yy2
    case era, season, part, weekday, ordinal, week, span, unit, days, nth
    case ordinal2, nth2
    case nextDay = "next-day"
    case rocYear = "roc-year"
    case rocYear2 = "roc-year2"
    case eraYear = "era-year"
    case centuryName = "century-name"
    case dayName = "day-name"
    case monthName = "month-name"
    case monthName2 = "month-name2"
    case relativeYear = "relative-year"
    case relativeQuarter = "relative-quarter"
    case relativeMonth = "relative-month"
    case relativeWeek = "relative-week"
    case relativeWeekend = "relative-weekend"
    case relativeWeekday = "relative-weekday"
    case relativeDay = "relative-day"
    case relativeFiscalYear = "relative-fiscal-year"
    case relativeSeason = "relative-season"
    case relativeMark = "relative-mark"
    case between

    static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
  }

  /// What an element takes in of a number that stands where it begins.
  enum NumberPart: Sendable {
    /// All of it, and the mark of an ordinal behind it.
    case whole
    /// All of one in digits.
    case wholeOfDigits
    /// All of it, where a unit of time stands behind it.
    case counted
    /// All of it, where the mark of an ordinal stands behind it.
    case marked
    /// All of it, where no word of the calendar stands there: fourteenth.
    case unnamed
    /// Another part than its end tells, or no number.
    case other

    init(of element: Element) {
      switch element {
      case .field(let field): self.init(of: field)
      case .literal, .space, .optional: self = .other
      }
    }

    private init(of field: Field) {
      switch field {
      case .month, .month2, .day, .day2, .nextDay, .yy, .yy2, .eraYear, .rocYear, .rocYear2,
        .days:
        self = .whole
      case .nth, .nth2: self = .marked
      case .century, .week: self = .unnamed
      case .year, .year2: self = .wholeOfDigits
      case .span: self = .counted
      case .era, .season, .part, .weekday, .ordinal, .ordinal2, .unit, .centuryName, .dayName,
        .monthName, .monthName2, .relativeYear, .relativeQuarter,
        .relativeMonth, .relativeWeek, .relativeWeekend, .relativeWeekday, .relativeDay,
        .relativeFiscalYear, .relativeSeason, .relativeMark, .between:
        self = .other
      }
    }
  }

  let elements: [Element]
  let kind: DateKind

  /// - Throws: what is wrong with the pattern, in words.
  init(_ pattern: String, kind: DateKind) throws(Diagnostic) {
    var rest = pattern.utf8[...]
    elements = try Self.parse(&rest, inOptional: false)
    self.kind = kind
  }

  private static func parse(_ rest: inout Substring.UTF8View, inOptional: Bool) throws(Diagnostic)
    -> [Element]
  {
    var elements: [Element] = []
    var literal: [UInt8] = []
    func flush() {
      if !literal.isEmpty { elements.append(.literal(literal)) }
      literal = []
    }
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "{"):
        let name = Substring(rest.prefix { $0 != UInt8(ascii: "}") })
        guard let field = Field.named[String(name)], rest.count > name.utf8.count else {
          throw Diagnostic("“{\(name)” is not a field of a date")
        }
        rest = rest.dropFirst(name.utf8.count + 1)
        flush()
        elements.append(.field(field))
      case UInt8(ascii: "["):
        flush()
        elements.append(.optional(try parse(&rest, inOptional: true)))
      case UInt8(ascii: "]"):
        guard inOptional else { throw Diagnostic("“]” without “[”") }
        flush()
        return elements
      case UInt8(ascii: " "):
        flush()
        elements.append(.space)
      default:
        literal.append(byte)
      }
    }
    guard !inOptional else { throw Diagnostic("“[” without “]”") }
    flush()
    return elements
  }
}
