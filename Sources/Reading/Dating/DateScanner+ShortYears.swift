import Languages
import Text
import Values

/// Years of two digits that stand alone.
extension DateScanner {
  /// Whether two digits are those of a year: where what follows says so, or where the text has
  /// given a year not far from it and a word follows that time takes (18年の開業, 18年に). Without
  /// such a year that of its publication will do, but not before の (18年の人生).
  ///
  /// - Parameter undecided: two digits before that were none of a year.
  func isYear(_ date: ScannedDate, near told: Int?, behind undecided: ScannedDate?) -> Bool {
    let (place, end) = (date.range.lowerBound, date.range.upperBound)
    // '24, 08年.
    if passage.byte(at: place) &- 0x31 >= 9 { return true }
    var isTime = false
    var isOfNoun = false
    // The longest word decides: までに before まで.
    for hit in passage.hits(at: end) where !isTime {
      switch passage.word(hit) {
      case .range(.yearAfter): return true
      case .range(.spanAfter), .bound(_, .after), .durationUnit, .numeral: return false
      case .range(.sinceAfter), .range(.between), .range(.closing), .range(.dueAfter),
        .range(.untilAfter), .caseMarker(.agent, .after), .caseMarker(.recipient, .after),
        .caseMarker(.source, .after):
        isTime = true
      case .caseMarker(.possessor, .after): isOfNoun = date.fields.yearEnd == nil
      default: continue
      }
    }
    guard let year = date.fields.year, let told = told ?? (isOfNoun ? nil : published) else {
      return false
    }
    guard isTime || isOfNoun || date.fields.yearEnd != nil else { return false }
    // 40年(10年の据置期間を含む): years that are counted go on.
    if isOfNoun, let undecided, place - undecided.range.upperBound < Self.nearBytes {
      return false
    }
    return abs(year - told) <= Self.nearYears && (date.fields.yearEnd ?? year) >= year
      // 10～15年 counts years.
      && !(date.fields.yearEnd.map { $0 % 5 == 0 && year % 5 == 0 } ?? false)
  }

  /// Two digits stand for a year that is no further than this from one told before.
  private static let nearYears = 30
  /// What is counted in years stands no further before, in bytes.
  private static let nearBytes = 48

  /// Two digits whose century is not told are of the era that is spoken of (平成24年11月から25年3月
  /// まで); of a decade only where one of that era was told before (昭和30年代から40年代). A decade
  /// without an era is of this century where the text has given a year not far from it.
  func takeCentury(of fields: inout DateFields, _ era: ToldEra?, near told: Int?) {
    guard let year = fields.year else { return }
    let short = year % 100
    if let era, era.base + short <= era.last ?? Int.max,
      // 2024(令和6)年度 … 25年度: what is told beside the era may go on without it.
      told.map({ abs(era.base + short - $0) <= abs(year - $0) }) ?? true,
      fields.kind != .decade || era.countsDecades && short % 10 == 0
    {
      fields.year = era.base + short
      if fields.kind == .decade { (fields.eraBase, fields.eraLast) = (era.base, era.last) }
    } else if fields.kind == .decade, let told, abs(2000 + short - told) <= Self.nearDecade {
      fields.year = 2000 + short
    }
  }

  private static let nearDecade = 15

  /// Whether the years 2023-24 are the budget year of a state: the passage speaks of budgets.
  func isBudgetYear(_ date: ScannedDate) -> Bool {
    let fields = date.fields
    guard fields.kind == .date, fields.month == nil, let year = fields.year,
      fields.yearEnd == year + 1, passage.byte(at: date.range.lowerBound + 4) != 0x20
    else { return false }
    return passage.hits.contains { $0.key == .range(.budget) }
  }

  private static let closingTitle = Array("\u{300B}".utf8)

  /// Whether four digits are a year where the language has a word for years: in brackets, or in a
  /// list whose next bears that word: (2003), 2018、2019年.
  func isListedYear(_ range: Range<Int>) -> Bool {
    if passage.byte(at: range.upperBound) == UInt8(ascii: ")") {
      return passage.byte(at: range.lowerBound - 1) == UInt8(ascii: "(")
        && passage.byte(at: range.lowerBound - 2) >= 0x80
        // 《白皮书（2014）》: the year is of a title.
        && !passage.hasPrefix(Self.closingTitle, at: range.upperBound + 1)
    }
    var place = range.upperBound
    for _ in 0..<4 {
      guard let link = passage.first(at: place, .coordinator) else { return false }
      place = passage.skipSpaces(Int(link.end))
      guard (0..<4).allSatisfy({ passage.byte(at: place + $0) &- 0x30 < 10 }),
        [0x31, 0x32].contains(passage.byte(at: place))
      else { return false }
      place += 4
      if passage.first(at: place, { $0.isYears ? true : nil }) != nil { return true }
    }
    return false
  }
}

/// The era that a text counts years in.
struct ToldEra {
  var base: Int
  var last: Int?
  /// Whether it has told a decade of it: 昭和30年代.
  var countsDecades: Bool

  init?(_ fields: DateFields) {
    guard let base = fields.eraBase else { return nil }
    (self.base, last, countsDecades) = (base, fields.eraLast, fields.kind == .decade)
  }
}

extension Word {
  /// The word that counts years: 年.
  fileprivate var isYears: Bool {
    if case .durationUnit(.counted("Y", 1), .exactly) = self { true } else { false }
  }
}
