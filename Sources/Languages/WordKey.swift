/// The case of a `Word`, without what it carries.
public enum WordKind: Sendable, BitwiseCopyable {
  case state, actor, place, instrument, programme, currency, organ
  case numeral, bound, unit, subunit, period, durationUnit, calendar, range, scheme
  case coreference, actorForm, office, companion, instrumentHead
  case caseMarker, coordinator, pronoun, ending, connective, modality, voice, recurrence
  case agreementVerb, flowWord, meetingWord, stance, stanceNoun, opinion, activity, measuring, part
  case relationshipStatus, relationshipVerb, relationshipEvent, strength
  case closing, verb, opaque
  case surname, placeForm, act
  case formula, condition, catalyst, topic, languageName

  /// By their only byte: the comparison that the compiler makes is a call across modules.
  @inlinable public static func == (one: WordKind, other: WordKind) -> Bool {
    unsafeBitCast(one, to: UInt8.self) == unsafeBitCast(other, to: UInt8.self)
  }
}

/// Some kinds of words, of which there are fewer than 64.
public struct WordKinds: Sendable, ExpressibleByArrayLiteral {
  @usableFromInline let bits: UInt64

  public init(arrayLiteral kinds: WordKind...) {
    bits = kinds.reduce(0) { $0 | Self.bit($1) }
  }

  @inlinable @inline(__always)
  public func contains(_ kind: WordKind) -> Bool { bits & Self.bit(kind) != 0 }

  @inlinable @inline(__always)
  static func bit(_ kind: WordKind) -> UInt64 { 1 << UInt64(unsafeBitCast(kind, to: UInt8.self)) }
}

/// What a word is, in two bytes that are cheap to compare: the case of `Word` and, for the closed
/// classes of numbers and dates, which of the class.
public struct WordKey: BitwiseCopyable, Sendable, Equatable {
  public let kind: WordKind
  /// The place of the class and its side in their enumerations; 0 for all other words.
  public let detail: UInt8

  package init(_ kind: WordKind, _ detail: UInt8 = 0) {
    self.kind = kind
    self.detail = detail
  }

  @inlinable public static func == (one: WordKey, other: WordKey) -> Bool {
    one.kind == other.kind && one.detail == other.detail
  }
}

extension Word {
  package var key: WordKey {
    switch self {
    case .state: WordKey(.state)
    case .actor: WordKey(.actor)
    case .place: WordKey(.place)
    case .instrument: WordKey(.instrument)
    case .programme: WordKey(.programme)
    case .currency: WordKey(.currency)
    case .organ: WordKey(.organ)
    case .numeral(let numeral, _): .numeral(numeral)
    case .bound(_, let side): .bound(side)
    case .unit(_, _, let side): .unit(side)
    case .subunit: WordKey(.subunit)
    case .period(_, let side): .period(side)
    case .durationUnit(.counted, _): .countedTime
    case .durationUnit(.whole, _): .wholeSpan
    case .durationUnit(.half, _): .halfOfTime
    case .durationUnit(.link, _): .linkOfTimes
    case .calendar(let calendar, _): .calendar(calendar)
    case .range(let part): .range(part)
    case .scheme: WordKey(.scheme)
    case .coreference: WordKey(.coreference)
    case .actorForm: WordKey(.actorForm)
    case .office: WordKey(.office)
    case .companion: WordKey(.companion)
    case .instrumentHead: WordKey(.instrumentHead)
    case .caseMarker(let role, let side): .caseMarker(role, side)
    case .coordinator: .coordinator
    case .pronoun: WordKey(.pronoun)
    case .ending: WordKey(.ending)
    case .connective: WordKey(.connective)
    case .modality: WordKey(.modality)
    case .voice: WordKey(.voice)
    case .recurrence: WordKey(.recurrence)
    case .agreementVerb: WordKey(.agreementVerb)
    case .flowWord: WordKey(.flowWord)
    case .meetingWord: WordKey(.meetingWord)
    case .stance: WordKey(.stance)
    case .stanceNoun: WordKey(.stanceNoun)
    case .opinion: WordKey(.opinion)
    case .activity: WordKey(.activity)
    case .measuring: WordKey(.measuring)
    case .part: WordKey(.part)
    case .relationshipStatus: WordKey(.relationshipStatus)
    case .relationshipVerb: WordKey(.relationshipVerb)
    case .relationshipEvent: WordKey(.relationshipEvent)
    case .strength: WordKey(.strength)
    case .closing: WordKey(.closing)
    case .formula: WordKey(.formula)
    case .condition: WordKey(.condition)
    case .catalyst: WordKey(.catalyst)
    case .topic: WordKey(.topic)
    case .languageName: WordKey(.languageName)
    case .verb: WordKey(.verb)
    case .opaque: .opaque
    case .surname: WordKey(.surname)
    case .placeForm: WordKey(.placeForm)
    case .act: WordKey(.act)
    }
  }
}

extension WordKey {
  package static func numeral(_ numeral: NumeralClass) -> WordKey {
    WordKey(.numeral, numeral.place)
  }
  package static func calendar(_ calendar: CalendarClass) -> WordKey {
    WordKey(.calendar, calendar.place)
  }
  package static func range(_ part: RangePart) -> WordKey { WordKey(.range, part.place) }
  /// A unit of time that a number counts.
  package static let countedTime = WordKey(.durationUnit, 0)
  /// A span that needs no number: half a year.
  package static let wholeSpan = WordKey(.durationUnit, 1)
  /// The half behind a time, or before its unit.
  package static let halfOfTime = WordKey(.durationUnit, 2)
  /// What joins the parts of a time: and.
  package static let linkOfTimes = WordKey(.durationUnit, 3)
  package static func caseMarker(_ role: GrammaticalCase, _ side: Side) -> WordKey {
    WordKey(.caseMarker, role.place << 1 | side.place)
  }
  package static let coordinator = WordKey(.coordinator)
  package static let opaque = WordKey(.opaque)
  /// A name of a user's list that is a name only in company that lets it be one.
  package static let weakActor = WordKey(.actor, 1)
  package static func bound(_ side: Side) -> WordKey { WordKey(.bound, side.place) }
  package static func unit(_ place: UnitPlace) -> WordKey { WordKey(.unit, place.place) }
  package static func period(_ side: Side) -> WordKey { WordKey(.period, side.place) }
}

extension CaseIterable where Self: Equatable {
  /// The place among all cases, of an enumeration without values: its very byte.
  fileprivate var place: UInt8 { unsafeBitCast(self, to: UInt8.self) }
}
