import Values

/// Reads back what `JSONWriter.write(_: Claim)` wrote, as the ledger keeps it.
extension Claim: Decodable {
  private enum Key: String, CodingKey {
    case id, type, evidence, voice, modality, time, partOf
    case parties, title, kind, status, money, subject
    case providers, recipients, item, quantity, stage, form, channel, purpose
    case participants, level, place, format, recurrence, replaces
    case obligors, action, strength, due, provision
    case counterparts, decidedBy, conditions, exceptions, catalysts, precision, delegation, topics
    case actors, beneficiaries, measure, value, stance, target, subjects
  }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    func one<T: Decodable>(_ key: Key) throws -> T { try fields.decode(T.self, forKey: key) }
    func known<T: Decodable>(_ key: Key) throws -> T? {
      try fields.decodeIfPresent(T.self, forKey: key)
    }
    let content: Content
    switch try one(.type) as String {
    case "agreement":
      content = .agreement(
        Agreement(
          parties: try one(.parties), title: try known(.title), kind: try one(.kind),
          status: try one(.status), money: try known(.money), subject: try known(.subject)))
    case "flow":
      content = .flow(
        Flow(
          providers: try one(.providers), recipients: try one(.recipients),
          money: try known(.money), item: try known(.item), quantity: try known(.quantity),
          stage: try one(.stage), form: try one(.form), channel: try known(.channel),
          purpose: try known(.purpose)))
    case "meeting":
      content = .meeting(
        Meeting(
          participants: try one(.participants), level: try one(.level), place: try known(.place),
          format: try known(.format), recurrence: try known(.recurrence)))
    case "relationship":
      content = .relationship(
        Relationship(
          parties: try one(.parties), status: try one(.status), replaces: try known(.replaces)))
    case "undertaking":
      var undertaking = Undertaking(
        obligors: try one(.obligors), action: try one(.action), strength: try one(.strength),
        recurrence: try known(.recurrence), due: try known(.due),
        provision: try known(.provision))
      undertaking.counterparts = try known(.counterparts) ?? []
      undertaking.decidedBy = try known(.decidedBy) ?? []
      undertaking.conditions = try known(.conditions) ?? []
      undertaking.exceptions = try known(.exceptions) ?? []
      undertaking.catalysts = try known(.catalysts) ?? []
      undertaking.precision = try known(.precision)
      undertaking.delegation = try known(.delegation)
      undertaking.topics = try known(.topics) ?? []
      content = .undertaking(undertaking)
    case "activity":
      content = .activity(
        Activity(
          actors: try one(.actors), kind: try one(.kind), place: try known(.place),
          beneficiaries: try known(.beneficiaries) ?? [], quantity: try known(.quantity)))
    case "figure":
      let value: Figure.Value =
        if let money = try? one(.value) as Money {
          .money(money)
        } else {
          .quantity(try one(.value))
        }
      content = .figure(
        Figure(subject: try one(.subject), measure: try one(.measure), value: value))
    case "position":
      content = .position(
        Position(
          actors: try one(.actors), stance: try one(.stance), target: try one(.target)))
    case "assessment":
      content = .assessment(subjects: try one(.subjects))
    case let other:
      throw DecodingError.dataCorruptedError(
        forKey: .type, in: fields, debugDescription: "“\(other)” is not a type of claim")
    }
    self.init(
      id: try one(.id), content, evidence: try one(.evidence), voice: try one(.voice),
      modality: try one(.modality), time: try known(.time), partOf: try known(.partOf))
  }
}
