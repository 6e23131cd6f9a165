package import Values

/// Something a document says of the world, and who says it. Not a fact.
package struct Claim: Hashable, Sendable {
  /// Stable in the document: `c1`, `c2`, … in the order of the text.
  package var id: String
  package var content: Content
  /// The clauses that carry it, in the order of the text; never empty.
  package var evidence: [Quotation]
  /// Who says so: empty for the publisher itself, else outermost first.
  package var voice: [String]
  package var modality: Modality
  package var time: EDTF?
  /// The claim whose total this is a part of.
  package var partOf: String?

  package init(
    id: String, _ content: Content, evidence: [Quotation], voice: [String] = [],
    modality: Modality, time: EDTF? = nil, partOf: String? = nil
  ) {
    self.id = id
    self.content = content
    self.evidence = evidence
    self.voice = voice
    self.modality = modality
    self.time = time
    self.partOf = partOf
  }

  /// The types of `entente.reading/1` with their roles. Actors in roles are ids where the reading
  /// has one, otherwise the quote.
  package enum Content: Hashable, Sendable {
    case agreement(Agreement)
    case flow(Flow)
    case meeting(Meeting)
    case relationship(Relationship)
    case undertaking(Undertaking)
    case activity(Activity)
    case figure(Figure)
    case position(Position)
    case assessment(subjects: [String])
  }
}

package struct Agreement: Hashable, Sendable {
  package var parties: [String]
  package var title: String?
  package var kind: InstrumentKind
  package var status: AgreementStatus
  package var money: Money?
  package var subject: String?

  package init(
    parties: [String], title: String? = nil, kind: InstrumentKind, status: AgreementStatus,
    money: Money? = nil, subject: String? = nil
  ) {
    self.parties = parties
    self.title = title
    self.kind = kind
    self.status = status
    self.money = money
    self.subject = subject
  }
}

package struct Flow: Hashable, Sendable {
  package var providers: [String]
  package var recipients: [String]
  package var money: Money?
  package var item: String?
  package var quantity: Quantity?
  package var stage: FlowStage
  package var form: FlowForm
  package var channel: String?
  package var purpose: String?

  package init(
    providers: [String], recipients: [String], money: Money? = nil, item: String? = nil,
    quantity: Quantity? = nil, stage: FlowStage = .unspecified, form: FlowForm = .unspecified,
    channel: String? = nil, purpose: String? = nil
  ) {
    self.providers = providers
    self.recipients = recipients
    self.money = money
    self.item = item
    self.quantity = quantity
    self.stage = stage
    self.form = form
    self.channel = channel
    self.purpose = purpose
  }
}

package struct Meeting: Hashable, Sendable {
  package var participants: [String]
  package var level: MeetingLevel
  package var place: String?
  package var format: String?
  /// RFC 5545 RRULE, or `periodic` where the text says only that it recurs.
  package var recurrence: String?

  package init(
    participants: [String], level: MeetingLevel, place: String? = nil, format: String? = nil,
    recurrence: String? = nil
  ) {
    self.participants = participants
    self.level = level
    self.place = place
    self.format = format
    self.recurrence = recurrence
  }
}

package struct Relationship: Hashable, Sendable {
  package var parties: [String]
  /// The status in the text's own words.
  package var status: String
  package var replaces: String?

  package init(parties: [String], status: String, replaces: String? = nil) {
    self.parties = parties
    self.status = status
    self.replaces = replaces
  }
}

package struct Undertaking: Hashable, Sendable {
  package var obligors: [String]
  /// The clause without its subject, in the text's own words.
  package var action: String
  package var strength: Strength
  package var recurrence: String?
  package var due: EDTF?
  /// The path of the provision it stands in.
  package var provision: String?
  /// Whom it is owed to, as far as the words name them.
  package var counterparts: [String] = []
  /// The words that decide the strength.
  package var decidedBy: [Quotation] = []
  package var conditions: [Quotation] = []
  package var exceptions: [Quotation] = []
  package var catalysts: [Catalyst] = []
  /// How exactly it tells what is to be done, and how far it leaves this to others; `nil` outside
  /// an instrument.
  package var precision: Degree?
  package var delegation: Degree?
  package var topics: [Topic] = []

  package init(
    obligors: [String], action: String, strength: Strength, recurrence: String? = nil,
    due: EDTF? = nil, provision: String? = nil
  ) {
    self.obligors = obligors
    self.action = action
    self.strength = strength
    self.recurrence = recurrence
    self.due = due
    self.provision = provision
  }
}

package struct Activity: Hashable, Sendable {
  package var actors: [String]
  package var kind: ActivityKind
  package var place: String?
  package var beneficiaries: [String]
  package var quantity: Quantity?

  package init(
    actors: [String], kind: ActivityKind, place: String? = nil, beneficiaries: [String] = [],
    quantity: Quantity? = nil
  ) {
    self.actors = actors
    self.kind = kind
    self.place = place
    self.beneficiaries = beneficiaries
    self.quantity = quantity
  }
}

package struct Figure: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    case money(Money)
    case quantity(Quantity)
  }

  package var subject: String
  package var measure: String
  package var value: Value

  package init(subject: String, measure: String, value: Value) {
    self.subject = subject
    self.measure = measure
    self.value = value
  }
}

package struct Position: Hashable, Sendable {
  package var actors: [String]
  package var stance: Stance
  package var target: String

  package init(actors: [String], stance: Stance, target: String) {
    self.actors = actors
    self.stance = stance
    self.target = target
  }
}
