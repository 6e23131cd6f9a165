import Languages
import Values

/// When a text was written, bounded by what it tells as past and as to come (DESIGN.md, "The time
/// of writing is inferred, not trusted").
struct WritingTime: Sendable {
  /// A date of the text with what its sentence says of it.
  struct Evidence: Sendable {
    var fields: DateFields
    var tense: Tense
    var quotation: Quotation
    /// Actors and places of the sentence, those apart that the whole document is about: by them two
    /// sentences can be known to tell of one event.
    var names: Set<String> = []
    /// Whether it stands where an instrument says that it was signed.
    var isOfSigning = false
    /// The number of its sentence; sentences of different paragraphs are further apart than two.
    var sentence = 0
  }

  var written: EDTF?
  var basis: [WrittenBasis] = []

  /// A page's own date is this many days behind the text's bound at most before it is a repost's.
  private static let slack = 31

  /// A repost brings back what was to come in the last hundred days or so; a date without a year
  /// that is further back is that of the next year.
  private static let justGone = 100

  /// - Parameters:
  ///   - published: the date that the document gives of itself.
  ///   - evidence: the dates of the content, in the order of the text.
  init(published: EDTF?, evidence: [Evidence]) {
    let year = Self.relativeYear(evidence, published: published?.latest ?? published?.earliest)
    let anchor =
      year.flatMap { CivilDay($0.year, 7, 1) } ?? published?.earliest
      ?? Self.newestPastYear(evidence).flatMap { CivilDay($0, 7, 1) }
    let past = Self.newestPast(evidence, near: anchor)
    let future = Self.nextFuture(evidence, near: anchor, after: past?.day)
    if let published, let day = published.earliest {
      // Texts tell of years and months that were to come once; of a day, it is rare.
      let appointed = Self.nextFuture(
        evidence.filter { $0.fields.day != nil || $0.fields.month != nil && $0.fields.year == nil },
        near: anchor, after: past?.day)
      let isContradicted =
        appointed.map { $0.day.ordinal + Self.slack < day.ordinal } ?? false
        || year.map { $0.year != day.year && $0.year != (published.latest ?? day).year } ?? false
      if !isContradicted {
        written = published
        basis = []
        return
      }
    }
    // An instrument is written when it is signed.
    if published == nil,
      let signing = evidence.last(where: { $0.isOfSigning && $0.fields.day != nil }),
      let day = signing.fields.date(inYear: nil)
    {
      written = day
      basis = [WrittenBasis(.pastEvent, signing.quotation)]
      return
    }
    var lower = past?.day
    var upper = future?.day
    if let year, let first = CivilDay(year.year, 1, 1), let last = CivilDay(year.year, 12, 31) {
      if lower.map({ $0 < first }) ?? true { lower = first }
      if upper.map({ last < $0 }) ?? true { upper = last }
      basis.append(WrittenBasis(.relative, year.quotation))
    }
    if let published, let day = published.latest, upper.map({ day < $0 }) ?? true { upper = day }
    if let past { basis.append(WrittenBasis(.pastEvent, past.quotation)) }
    if let future { basis.append(WrittenBasis(.futureEvent, future.quotation)) }
    written = Self.interval(lower, upper)
  }

  /// A relative year beside an absolute one for the same month: 去年8月 and 2024年8月. That they
  /// tell of one event is known by a name that both have, or by their standing side by side; of this
  /// year, only where the page has no date, since a text compares it with other years. In one sentence
  /// they are two (November this year, as in November 2024), but where one explains the other.
  private static func relativeYear(_ evidence: [Evidence], published: CivilDay?)
    -> (year: Int, quotation: Quotation)?
  {
    for relative in evidence {
      guard let offset = relative.fields.relativeYear, let month = relative.fields.month else {
        continue
      }
      let years = Set(
        evidence.filter {
          $0.fields.month == month
            && ($0.sentence == relative.sentence
              ? offset < 0 && isBeside($0, relative)
              : !$0.names.isDisjoint(with: relative.names)
                || published == nil && abs($0.sentence - relative.sentence) <= 1)
        }.compactMap(\.fields.year))
      // Nothing is published before it is written, nor told as past before it has been.
      if years.count == 1, let year = years.first,
        published.map({ year - offset <= $0.year }) ?? true,
        !evidence.contains(where: {
          $0.tense == .past && $0.fields.year.map { $0 > year - offset } ?? false
        })
      {
        return (year - offset, relative.quotation)
      }
    }
    return nil
  }

  /// Last November, that is in November 2023: no more between the two than words that join them, and
  /// more than 比 or 与, which compare them; a clause of its own between tells of two. In code points.
  private static func isBeside(_ one: Evidence, _ other: Evidence) -> Bool {
    let gap = max(
      one.quotation.start - other.quotation.end, other.quotation.start - one.quotation.end)
    let isSpaced = one.quotation.quote.utf8.first.map { ($0 | 0x20) &- 0x61 < 26 } ?? false
    return (3...(isSpaced ? 13 : 6)).contains(gap)
  }

  /// The year near which a month without one is looked for. A year alone tells of anything, however
  /// long ago it was; so does a month with its year beside days without one, which are of another.
  private static func newestPastYear(_ evidence: [Evidence]) -> Int? {
    evidence.filter { $0.tense == .past && $0.fields.kind == .date && $0.fields.day != nil }
      .compactMap(\.fields.year).max()
  }

  /// The newest day that something is told as past. A bare year bounds only where nothing finer
  /// does: budgets and plans are told by their year before it begins.
  private static func newestPast(_ evidence: [Evidence], near anchor: CivilDay?)
    -> (day: CivilDay, quotation: Quotation)?
  {
    let past = evidence.filter { $0.tense == .past && $0.fields.kind == .date }
    let fine = past.filter { $0.fields.month != nil }
    func newest(_ evidence: [Evidence]) -> (day: CivilDay, quotation: Quotation)? {
      evidence.compactMap { one in
        guard let date = one.fields.date(near: anchor) else { return nil }
        let day = one.fields.day == nil ? date.earliest : date.latest
        return day.map { ($0, one.quotation) }
      }.max { $0.0 < $1.0 }
    }
    return newest(fine) ?? newest(past)
  }

  private static func nextFuture(
    _ evidence: [Evidence], near anchor: CivilDay?, after past: CivilDay?
  )
    -> (day: CivilDay, quotation: Quotation)?
  {
    evidence.filter { $0.tense == .future && $0.fields.kind == .date }.compactMap { one in
      guard var date = one.fields.date(near: anchor) else { return nil }
      // Without a year it is the next one, unless it has only just gone by.
      if one.fields.year == nil, let anchor, let day = date.latest,
        day.ordinal + Self.justGone < anchor.ordinal,
        let next = one.fields.date(inYear: day.year + 1)
      {
        date = next
      }
      let day = one.fields.day == nil ? date.latest : date.earliest
      guard let day, past.map({ $0 <= day }) ?? true else { return nil }
      return (day, one.quotation)
    }.min { $0.0 < $1.0 }
  }

  private static func interval(_ lower: CivilDay?, _ upper: CivilDay?) -> EDTF? {
    switch (lower, upper) {
    case (nil, nil): return nil
    case (let lower?, nil): return EDTF("\(lower)/..")
    case (nil, let upper?): return EDTF("../\(upper)")
    case (let lower?, let upper?):
      guard lower <= upper else { return EDTF("\(lower)/..") }
      if lower == upper { return EDTF("\(lower)") }
      if lower.month == 1, lower.day == 1, upper.month == 12, upper.day == 31,
        lower.year == upper.year
      {
        return EDTF(year: lower.year)
      }
      return EDTF("\(lower)/\(upper)")
    }
  }
}
