import Foundation
import Values

extension TableSchema {
  /// Every table that a language may bring. The order is that of reading.
  package static let all: [TableSchema] =
    names + measures + forms + clauses + frames + documents + instruments

  private static let names: [TableSchema] = [
    TableSchema(
      "states", [("form", .text), ("id", .text), ("use", .one(of: NameUse.self))],
      holdsNames: true
    ) { .state(id: $0[1], use: $0.one(2, of: NameUse.self, else: .short)) },
    TableSchema(
      "actors", [("form", .text), ("id", .text), ("kind", .one(of: ActorKind.self))],
      holdsNames: true
    ) { .actor(id: $0[1], kind: $0.one(2, of: ActorKind.self, else: .organization)) },
    TableSchema("person-states", [("person", .text), ("state", .text)]),
    TableSchema("places", [("form", .text), ("name", .text)], holdsNames: true) {
      .place(name: $0[1])
    },
    TableSchema("cities", [("form", .text), ("name", .text)], holdsNames: true) {
      .place(name: $0[1])
    },
    TableSchema(
      "place-forms",
      [("form", .text), ("unlisted", .oneOf(["yes", "no"])), ("suffix", .optional)]
    ) { .placeForm(suffix: $0[2], isAlone: $0[1] == "yes") },
    TableSchema("home-states", [("told", .text), ("state", .text)]),
    TableSchema("place-openings", [("form", .text)]),
    TableSchema("possessions", [("form", .text)]),
    TableSchema("home-organs", [("form", .text), ("state", .text)]),
    TableSchema("metonyms", [("place", .text), ("actor", .text)]),
    TableSchema("acts", [("form", .text), ("side", .one(of: ActPlace.self))]) {
      .act($0.one(1, of: ActPlace.self, else: .after))
    },
    TableSchema(
      "name-parts",
      [
        ("form", .text),
        (
          "class",
          .oneOf(["surname", "sound", "particle", "state", "stop", "portfolio", "honorific"])
        ),
      ]),
    TableSchema(
      "members",
      [("group", .text), ("member", .text), ("since", .optional), ("until", .optional)]),
    TableSchema(
      "actor-codes",
      [
        ("id", .text), ("scheme", .oneOf(["iso3166-1-alpha-3", "wikidata", "iati", "lei"])),
        ("code", .text),
      ]),
    TableSchema(
      "actor-classes",
      [
        ("list", .oneOf(["ftm", "wikidata"])), ("class", .text), ("kind", .one(of: ActorKind.self)),
      ]),
    TableSchema(
      "instruments",
      [("form", .text), ("kind", .one(of: InstrumentKind.self)), ("title", .text)],
      holdsNames: true
    ) { .instrument($0.one(1, of: InstrumentKind.self, else: .other), title: $0[2]) },
    TableSchema("programmes", [("form", .text), ("name", .text)], holdsNames: true) {
      .programme(name: $0[1])
    },
    TableSchema("currencies", [("form", .text), ("code", .text), ("factor", .optionalNumber)]) {
      .currency(code: $0[1], factor: ScaledInteger(plain: $0[2]) ?? .one)
    },
    TableSchema("organs", [("form", .text), ("organ", .text), ("alone", .optional)]) {
      .organ($0[1], standsAlone: $0[2] != "no")
    },
  ]

  private static let measures: [TableSchema] = [
    TableSchema(
      "numerals", [("form", .text), ("class", .one(of: NumeralClass.self)), ("value", .number)]
    ) {
      .numeral(
        $0.one(1, of: NumeralClass.self, else: .digit), ScaledInteger(plain: $0[2]) ?? .zero)
    },
    TableSchema(
      "bounds",
      [("form", .text), ("side", .one(of: Side.self)), ("bound", .one(of: Bound.self))]
    ) {
      .bound($0.one(2, of: Bound.self, else: .exactly), $0.one(1, of: Side.self, else: .before))
    },
    TableSchema(
      "units",
      [
        ("form", .text), ("unit", .text), ("side", .one(of: UnitPlace.self)),
        ("factor", .optionalNumber),
      ]
    ) {
      .unit($0[1], factor: ScaledInteger(plain: $0[3]), $0.one(2, of: UnitPlace.self, else: .after))
    },
    TableSchema("subunits", [("form", .text), ("unit", .text), ("factor", .number)]) {
      .subunit($0[1], factor: ScaledInteger(plain: $0[2]) ?? .zero)
    },
    TableSchema("schemes", [("form", .text)]) { _ in .scheme },
    TableSchema(
      "local-currencies",
      [("form", .text), ("domain", .text), ("code", .text), ("told", .optional)]),
    TableSchema("breaks", [("form", .text)]),
    TableSchema(
      "periods", [("form", .text), ("side", .one(of: Side.self)), ("period", .text)]
    ) { .period($0[2], $0.one(1, of: Side.self, else: .before)) },
    TableSchema(
      "durations",
      [
        ("form", .text), ("unit", .timeUnit),
        ("bound", .one(of: Bound.self)),
      ]
    ) { .durationUnit(TimeUnit($0[1]) ?? .half, $0.one(2, of: Bound.self, else: .exactly)) },
    TableSchema(
      "calendar",
      [("form", .text), ("class", .one(of: CalendarClass.self)), ("value", .text)]
    ) { .calendar($0.one(1, of: CalendarClass.self, else: .month), $0[2]) },
    TableSchema("ranges", [("form", .text), ("part", .one(of: RangePart.self))]) {
      .range($0.one(1, of: RangePart.self, else: .between))
    },
    TableSchema("dates", [("pattern", .text), ("kind", .one(of: DateKind.self))]),
    TableSchema("date-orders", [("domain", .text), ("order", .one(of: DateOrder.self))]),
    TableSchema(
      "fiscal-years",
      [("state", .text), ("month", .number), ("named", .oneOf(["first", "last"]))]),
  ]

  private static let forms: [TableSchema] = [
    TableSchema(
      "coreference",
      [("form", .text), ("refers", .one(of: Coreference.self)), ("id", .optional)]
    ) {
      .coreference(
        $0.one(1, of: Coreference.self, else: .parties), id: $0[2].isEmpty ? nil : $0[2])
    },
    TableSchema(
      "actor-forms",
      [("form", .text), ("kind", .one(of: ActorKind.self)), ("name", .one(of: NamePlace.self))]
    ) {
      .actorForm(
        $0.one(1, of: ActorKind.self, else: .organization),
        $0.one(2, of: NamePlace.self, else: .before))
    },
    TableSchema(
      "offices",
      [("form", .text), ("level", .one(of: MeetingLevel.self)), ("side", .one(of: Side.self))]
    ) {
      .office(
        $0.one(1, of: MeetingLevel.self, else: .leaders), $0.one(2, of: Side.self, else: .before))
    },
    TableSchema("companions", [("form", .text), ("side", .one(of: Side.self))]) {
      .companion($0.one(1, of: Side.self, else: .after))
    },
    TableSchema(
      "instrument-heads",
      [
        ("form", .text), ("kind", .one(of: InstrumentKind.self)), ("alone", .one(of: HeadUse.self)),
      ]
    ) {
      .instrumentHead(
        $0.one(1, of: InstrumentKind.self, else: .other),
        $0.one(2, of: HeadUse.self, else: .modified))
    },
    TableSchema("verbs", [("form", .text)]) { _ in .verb },
    TableSchema("opaque", [("form", .text)]) { _ in .opaque },
  ]

  private static let clauses: [TableSchema] = [
    TableSchema(
      "cases",
      [("form", .text), ("side", .one(of: Side.self)), ("case", .one(of: GrammaticalCase.self))]
    ) {
      .caseMarker(
        $0.one(2, of: GrammaticalCase.self, else: .agent), $0.one(1, of: Side.self, else: .before))
    },
    TableSchema(
      "clause-marks", [("form", .text), ("class", .oneOf(["subject", "verb-end"]))]),
    TableSchema("coordinators", [("form", .text)]) { _ in .coordinator },
    TableSchema("endings", [("form", .text), ("type", .one(of: VerbEnding.self))]) {
      .ending($0.one(1, of: VerbEnding.self, else: .final))
    },
    TableSchema(
      "modalities",
      [("form", .text), ("modality", .one(of: Modality.self)), ("side", .one(of: Side.self))]
    ) {
      .modality(
        $0.one(1, of: Modality.self, else: .actual), $0.one(2, of: Side.self, else: .before))
    },
    TableSchema("voices", [("form", .text), ("mark", .one(of: VoiceMark.self))]) {
      .voice($0.one(1, of: VoiceMark.self, else: .opening))
    },
    TableSchema("pronouns", [("form", .text), ("pronoun", .one(of: Pronoun.self))]) {
      .pronoun($0.one(1, of: Pronoun.self, else: .personal))
    },
    TableSchema("connectives", [("form", .text)]) { _ in .connective },
    TableSchema("recurrences", [("form", .text), ("recurrence", .text)]) { .recurrence($0[1]) },
  ]

  private static let frames: [TableSchema] = [
    TableSchema("agreements", [("form", .text), ("status", .one(of: AgreementStatus.self))]) {
      .agreementVerb($0.one(1, of: AgreementStatus.self, else: .agreed))
    },
    TableSchema(
      "flows",
      [
        ("form", .text), ("stage", .one(of: FlowStage.self)), ("flow", .one(of: FlowForm.self)),
        ("subject", .one(of: FlowSubject.self)),
      ]
    ) {
      .flowWord(
        FlowPredicate(
          stage: $0.one(1, of: FlowStage.self, else: .unspecified),
          form: $0.one(2, of: FlowForm.self, else: .unspecified),
          subject: $0.one(3, of: FlowSubject.self, else: .none)))
    },
    TableSchema(
      "meetings",
      [
        ("form", .text), ("level", .one(of: MeetingLevel.self)),
        ("word", .one(of: MeetingPart.self)),
      ]
    ) {
      .meetingWord(
        $0.one(1, of: MeetingLevel.self, else: .other), $0.one(2, of: MeetingPart.self, else: .noun)
      )
    },
    TableSchema("stances", [("form", .text), ("stance", .one(of: Stance.self))]) {
      .stance($0.one(1, of: Stance.self, else: .support))
    },
    TableSchema("stance-nouns", [("form", .text), ("stance", .one(of: Stance.self))]) {
      .stanceNoun($0.one(1, of: Stance.self, else: .support))
    },
    TableSchema("opinions", [("form", .text), ("modality", .one(of: Modality.self))]) {
      .opinion($0.one(1, of: Modality.self, else: .actual))
    },
    TableSchema("activities", [("form", .text), ("kind", .one(of: ActivityKind.self))]) {
      .activity($0.one(1, of: ActivityKind.self, else: .other))
    },
    TableSchema("figures", [("form", .text), ("word", .one(of: MeasuringWord.self))]) {
      .measuring($0.one(1, of: MeasuringWord.self, else: .tie))
    },
    TableSchema("parts", [("form", .text)]) { _ in .part },
    TableSchema(
      "relationships",
      [("form", .text), ("word", .oneOf(["status", "verb", "event", "joining"]))]
    ) {
      switch $0[1] {
      case "status": .relationshipStatus
      case "event": .relationshipEvent(joins: false)
      case "joining": .relationshipEvent(joins: true)
      default: .relationshipVerb
      }
    },
    TableSchema(
      "strengths",
      [
        ("form", .text), ("strength", .one(of: Strength.self)),
        ("word", .one(of: StrengthWord.self)),
      ]
    ) {
      .strength(
        $0.one(1, of: Strength.self, else: .firm), $0.one(2, of: StrengthWord.self, else: .full))
    },
  ]

  private static let documents: [TableSchema] = [
    TableSchema(
      "labels", [("pattern", .text), ("rank", .number), ("series", .oneOf(["yes", "no"]))]),
    TableSchema(
      "boilerplate", [("form", .text), ("class", .one(of: BoilerplateClass.self))],
      isCaseless: true),
    TableSchema(
      "kinds",
      [
        ("form", .text),
        ("kind", .oneOf(["official", "news", "commentary", "press-release", "other"])),
        ("place", .one(of: KindPlace.self)),
      ], isCaseless: true),
    TableSchema(
      "bylines", [("form", .text), ("field", .one(of: BylineField.self))], isCaseless: true),
    TableSchema("closings", [("form", .text)]) { _ in .closing },
    TableSchema("function-words", [("form", .text)]),
    TableSchema("variants", [("traditional", .text), ("simplified", .text)]),
    TableSchema("han-variants", [("character", .text), ("folded", .text)]),
  ]
}
