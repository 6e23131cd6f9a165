package import Values

/// What a form of a table means where it stands in running text.
package enum Word: Sendable, Hashable {
  // names
  case state(id: String, use: NameUse)
  case actor(id: String, kind: ActorKind)
  case place(name: String)
  case instrument(InstrumentKind, title: String)
  case programme(name: String)
  /// `factor` is how many of the currency one of the form is: 0.01 of a cent.
  case currency(code: String, factor: ScaledInteger)
  /// A kind of state organ, which composes with a state's name: `mfa` of 外交部.
  case organ(String, standsAlone: Bool)
  /// The last part of a listed person's full name: an office beside it tells him.
  case surname(id: String)
  /// A kind of place that ends a longer name of a place: 港, Airport. `suffix` is what its English
  /// name then adds; behind a name that no table lists it tells a place only where `isAlone`.
  case placeForm(suffix: String, isAlone: Bool)
  /// A word beside which a capital stands for its government: 表示, said.
  case act(ActPlace)

  // numbers, dates and measures
  case numeral(NumeralClass, ScaledInteger)
  case bound(Bound, Side)
  /// `factor` is how many units one of the form is; `nil` of what is counted one by one.
  case unit(String, factor: ScaledInteger?, UnitPlace)
  /// A unit that counts only behind a greater one: 角 of 5元3角, 分 of 3割5分.
  case subunit(String, factor: ScaledInteger)
  case period(String, Side)
  case durationUnit(TimeUnit, Bound)
  case calendar(CalendarClass, String)
  case range(RangePart)
  /// A noun that names a scheme: what a quoted name before it holds counts nothing.
  case scheme

  // actors and instruments found by form
  case coreference(Coreference, id: String?)
  case actorForm(ActorKind, NamePlace)
  case office(MeetingLevel, Side)
  case companion(Side)
  case instrumentHead(InstrumentKind, HeadUse)

  // clauses
  case caseMarker(GrammaticalCase, Side)
  case coordinator
  /// Stands for an actor as the subject of a clause: it, who.
  case pronoun(Pronoun)
  case ending(VerbEnding)
  /// Opens a sentence without being part of what it says: また, 此外, furthermore.
  case connective
  case modality(Modality, Side)
  case voice(VoiceMark)
  case recurrence(String)

  // frames
  case agreementVerb(AgreementStatus)
  case flowWord(FlowPredicate)
  case meetingWord(MeetingLevel, MeetingPart)
  case stance(Stance)
  /// A noun of a stance, which is held where a verb that declares carries it: gratitude, concern.
  case stanceNoun(Stance)
  case opinion(Modality)
  case activity(ActivityKind)
  /// Ties an amount to what it measures, or names what is measured: 达, rose to, 贸易额.
  case measuring(MeasuringWord)
  /// Before an amount that is a part of the total told before: 其中, of which.
  case part
  case relationshipStatus
  case relationshipVerb
  /// A verb that is itself the status: 建交, 断交, or that `joins` or leaves the body behind it: 加入.
  case relationshipEvent(joins: Bool)
  case strength(Strength, StrengthWord)

  /// Marks the paragraph that speaks of a whole document: 上記方針に基づき, done at.
  case closing

  // instruments
  case formula(Formula)
  case condition(ConditionMark)
  case catalyst(CatalystWord)
  case topic(Topic)
  case languageName(LanguageCode)

  /// A plain verb, which ends a name or a title that stands beside it.
  case verb

  /// A word that only keeps what stands inside it from being read as a word of its own.
  case opaque
}

package enum StrengthWord: String, Sendable, Hashable, CaseIterable {
  /// Decides by itself.
  case full
  /// Takes the class of the noun of exchange or study that it carries: 行う, 进行.
  case light
  /// Takes the class of the act that is agreed on: 一致, 同意, agreed to.
  case agree
  /// Says that what follows will be done; a listed verb behind it decides: 将, will.
  case modal
  /// Says that what follows will not be done, however softly the verb behind it sounds: 不得, shall
  /// not.
  case forbidding
  /// Says that it is decided or promised, and decides: 决定, plan to.
  case decision
  /// Says that it is wanted: a plain verb behind it is an endeavour, a listed one decides: 愿.
  case willing
  /// Says that something will be done without saying by whom, before a verb: shall be.
  case passive
  /// Backs a position, or work where a verb of work follows: 支持, support.
  case backing
  /// Tells what is, and binds nobody: 適用する, shall apply.
  case state
  /// Before a verb that then binds nobody: what is permitted, a purpose, a relative clause: 可, may,
  /// 用于, which.
  case unbinding
  /// Binds only at the head of an item, where it is an order: Convene, Establish.
  case opening
}

package enum MeetingPart: String, Sendable, Hashable, CaseIterable {
  /// Names a meeting: 峰会, 首脳会談.
  case noun
  /// Says that people meet: 会见, met.
  case verb
  /// Says that a meeting takes place: 举行, 開催, hosted.
  case holding
  /// Says that people meet where a person follows: received.
  case receiving
}

/// Where a word stands that a government acts by.
package enum ActPlace: String, Sendable, Hashable, CaseIterable {
  /// Before the capital: accused.
  case before
  /// Behind it: said.
  case after
  /// Between the capital and the word that it acts by: has, repeatedly, 多次.
  case between
}

/// Where a word stands to what it belongs to.
package enum Side: String, Sendable, Hashable, CaseIterable {
  case before, after
}

/// Where a word of a unit stands to the number.
package enum UnitPlace: String, Sendable, Hashable, CaseIterable {
  case before, after
  /// Tells which unit is meant by a form that has several: the 気温 near 35度.
  case near
}

/// Where the name stands to a word that tells what bears it: 公司, Ministry of.
package enum NamePlace: String, Sendable, Hashable, CaseIterable {
  case before, after
  /// The word is a name by itself: 联合委员会.
  case whole
  /// The name is that of the state or place before the word: 国家石油公司.
  case owner
  /// The name behind the word begins there, and the word is no part of it: 智库, シンクタンク.
  case apposed
}

/// What a noun that ends the title of an instrument needs beside it.
package enum HeadUse: String, Sendable, Hashable, CaseIterable {
  /// Names an instrument by itself: 联合声明.
  case alone = "yes"
  /// Needs words that modify it.
  case modified = "no"
  /// Ends a title only in brackets: the 法 of 《外国投资法》.
  case bracketed
}

package enum NameUse: String, Sendable, Hashable, CaseIterable {
  case official, short, adjective, abbreviation, government
}

package enum NumeralClass: String, Sendable, Hashable, CaseIterable {
  /// 0 to 9, by place or before a multiplier.
  case digit
  /// Ten, hundred, thousand of a Han numeral.
  case multiplier
  /// 万, million: scales the whole number before it.
  case scale
  /// 数, several: any of 2 to 9; hundreds of: 200 to 900.
  case vague
  /// A number or the next: 三四, 七、八.
  case pair
  /// A number of its own: eleven, twenty.
  case number
  /// Between a denominator and a numerator: 分之, 分の; or, where its value is above one, a
  /// denominator behind the numerator: thirds.
  case fraction
  /// Before or after a number that only tells a place in an order: 第, 番目, the th of 5th.
  case ordinal
  /// Before the decimals of a number in Han: 点 of 十二点五.
  case point
  /// A part of one, added to the number before it or scaled by what follows: and a half.
  case half
  /// A share of a whole by itself, in hundredths: 一半, half.
  case share
  /// Before a number below zero: 负, minus.
  case negative
}

package enum CalendarClass: String, Sendable, Hashable, CaseIterable {
  case month, weekday, era, season, part
  /// The first year of an era: 元 of 令和元年.
  case firstYear = "first-year"
  /// A day or century by its ordinal: fourteenth.
  case dayName = "day-name"
  case relativeYear = "relative-year"
  case relativeQuarter = "relative-quarter"
  case relativeMonth = "relative-month"
  case relativeWeek = "relative-week"
  case relativeWeekend = "relative-weekend"
  /// A weekday of another week in one word: 上周五.
  case relativeWeekday = "relative-weekday"
  case relativeDay = "relative-day"
  /// A budget year counted from that of writing: 今年度.
  case relativeFiscalYear = "relative-fiscal-year"
  /// A part of a year that stands alone: 年末, 今春.
  case relativeSeason = "relative-season"
  /// Before a weekday, month or season, the one before or after: last, next.
  case relativeMark = "relative-mark"
  /// A century by its distance: 上世纪.
  case centuryName = "century-name"
  /// Which week of a month or year, where no number says so: 最後の, last.
  case place
  /// Makes what stands behind it a recurrence: 每, every.
  case recurring
}

package enum RangePart: String, Sendable, Hashable, CaseIterable {
  /// Between two ends: 至, から, to, –.
  case between
  /// Before the first end: from, between, 自.
  case opening
  /// After the last end: まで, 间.
  case closing
  /// Before two ends that a word of its own joins: between … and.
  case pairBefore = "pair-before"
  /// Between two ends, but only behind a word that opens them: and.
  case pairBetween = "pair-between"
  /// Before a beginning that has no end: since.
  case sinceBefore = "since-before"
  /// The same, but not before a date that is counted from the time of writing: after last week.
  case sinceNamed = "since-named"
  /// After a beginning that has no end: 以来.
  case sinceAfter = "since-after"
  /// Between the day that something begins on and how long it goes on: for, 为期.
  case lasting
  /// After the second of two ends that a pair-between joins: 之间, の間.
  case pairAfter = "pair-after"
  /// After a beginning that has no end, but only behind a word that opens it: 从…开始.
  case sinceClosing = "since-closing"
  /// Of a word beside a beginning without an end: what it begins has gone on up to the time of
  /// writing: since, 以来.
  case sinceDone = "since-done"
  /// An event that a span behind it counts from, and not the day of writing: 期满六个月前.
  case event
  /// What is given so long before an event: the 通告 of 六箇月前に書面で通告する.
  case notice
  /// A bound that before a time, and behind no other word of grammar, tells all the while that
  /// something goes on: over.
  case spanBefore = "span-before"
  /// Tells that something changes: behind it, from … to are two amounts and no range.
  case change
  /// Behind two digits and a word for years: they are the last of a year (比), or count years
  /// (にわたり).
  case yearAfter = "year-after"
  case spanAfter = "span-after"
  /// Between a part and the whole that it is counted in: the に of 3人に1人, in.
  case ratio
  /// Before or after an end that has no beginning: on or before, 及以前.
  case untilBefore = "until-before"
  case untilAfter = "until-after"
  /// Before or after the day by which something is due: by, までに.
  case dueBefore = "due-before"
  case dueAfter = "due-after"
  /// Tells what was to come then, and need not be to come when the text is written: was to, 原定.
  case pastPlan = "past-plan"
  /// Tells that two years one after the other are a budget year: budget, outlay.
  case budget
}

package enum Coreference: String, Sendable, Hashable, CaseIterable {
  /// The two (or more) parties: 両国, 双方, both sides.
  case parties
  /// The state named last: 同国, 该国.
  case last
  /// The state that the text names most, where it was one of the last two named, else the one named
  /// last: the country.
  case main
  /// The country the text is written from: 我国.
  case own
  /// As many states as the row says, or the format that has as many members: 三国.
  case set
  /// The same, each for itself: of a format, its members: 五国领导人.
  case members
  /// The company named last: 同社.
  case company
  /// The organisation named last: 该组织.
  case organization
}

package enum MeasuringWord: String, Sendable, Hashable, CaseIterable {
  /// Stands between what is measured and its amount: 达, rose to.
  case tie
  /// Names what is measured, and needs nothing more to tie the amount beside it: 贸易额, GDP of.
  case noun
  /// Stands before a share or a change alone: saw a 5 percent rise, up 5 percent.
  case rate
  /// Stands behind a count of people and names what it measures itself: 20人死亡.
  case outcome
}

package enum GrammaticalCase: String, Sendable, Hashable, CaseIterable {
  case agent, patient, recipient, source, partner, beneficiary, place, means, topic, possessor, by
}

package enum Pronoun: String, Sendable, Hashable, CaseIterable {
  /// For one spoken of before: it.
  case personal
  /// For more than one: they.
  case several
  /// For what stands right before it: who, which.
  case relative
}

package enum VerbEnding: String, Sendable, Hashable, CaseIterable {
  /// Ends a sentence: する, した.
  case final
  /// Ends a sentence that tells what is done: した.
  case past
  /// Ends a sentence of what is done to the subject: される.
  case passive
  /// Goes on to the next clause: し、 するとともに.
  case linking
  /// Makes the predicate the content of an agreement: することで.
  case complement
  /// Follows a final ending and goes on: とともに.
  case connective
}

package enum VoiceMark: String, Sendable, Hashable, CaseIterable {
  /// Stands before the voice: 根据, according to.
  case opening
  /// Stands after the voice: によると, 表示, said.
  case closing
  /// A speaker without a name: 官员, a diplomat.
  case unnamed
  /// Whoever spoke last: 他, he.
  case back
}

/// What a pattern of `dates.tsv` means.
package enum DateKind: String, Sendable, CaseIterable {
  case date, decade, century
  /// Numbers that may stand for month and day or for day and month: 03/04/2024.
  case eitherOrder = "either-order"
  /// A year that begins in April, as Japan's budget year does.
  case aprilYear = "april-year"
  /// The budget year of the state that is spoken of.
  case fiscalYear = "fiscal-year"
  /// So long before, or after, the day of writing: three days ago.
  case ago, hence
  /// The week that the day is in: the week of 4 March.
  case weekOf = "week-of"
  /// The twelve months that end with a month or day: the year to April.
  case yearTo = "year-to"
  /// A year of four digits alone, in brackets or in a list of years: (2003), 2018、2019年.
  case listedYear = "listed-year"
}
