package import Values

extension Claim.Content {
  /// The name of the type in `entente.reading/1`.
  package var type: String {
    switch self {
    case .agreement: "agreement"
    case .flow: "flow"
    case .meeting: "meeting"
    case .relationship: "relationship"
    case .undertaking: "undertaking"
    case .activity: "activity"
    case .figure: "figure"
    case .position: "position"
    case .assessment: "assessment"
    }
  }
}

extension JSONWriter {
  /// The claim's object of docs/reading-format.md; optional roles that are not known are left out.
  package mutating func write(_ claim: Claim) {
    object {
      $0.field("id", claim.id)
      $0.field("type", claim.content.type)
      $0.roles(of: claim.content)
      $0.key("evidence")
      $0.array(claim.evidence) { $0.write($1) }
      $0.field("voice", claim.voice)
      $0.field("modality", claim.modality.rawValue)
      $0.field("time", claim.time?.text)
      if let whole = claim.partOf { $0.field("partOf", whole) }
    }
  }

  private mutating func known(_ name: String, _ text: String?) {
    if let text { field(name, text) }
  }

  private mutating func known(_ money: Money?) {
    guard let money else { return }
    key("money")
    write(money)
  }

  private mutating func known(_ quantity: Quantity?) {
    guard let quantity else { return }
    key("quantity")
    write(quantity)
  }

  /// What is not known of an undertaking is left out.
  private mutating func details(of undertaking: Undertaking) {
    if !undertaking.counterparts.isEmpty { field("counterparts", undertaking.counterparts) }
    known("decidedBy", undertaking.decidedBy)
    known("conditions", undertaking.conditions)
    known("exceptions", undertaking.exceptions)
    if !undertaking.catalysts.isEmpty {
      field("catalysts", undertaking.catalysts.map(\.rawValue))
    }
    known("precision", undertaking.precision?.rawValue)
    known("delegation", undertaking.delegation?.rawValue)
    if !undertaking.topics.isEmpty { field("topics", undertaking.topics.map(\.text)) }
  }

  private mutating func known(_ name: String, _ quotations: [Quotation]) {
    guard !quotations.isEmpty else { return }
    key(name)
    array(quotations) { $0.write($1) }
  }

  private mutating func roles(of content: Claim.Content) {
    switch content {
    case .agreement(let agreement):
      field("parties", agreement.parties)
      known("title", agreement.title)
      field("kind", agreement.kind.rawValue)
      field("status", agreement.status.rawValue)
      known(agreement.money)
      known("subject", agreement.subject)
    case .flow(let flow):
      field("providers", flow.providers)
      field("recipients", flow.recipients)
      known(flow.money)
      known("item", flow.item)
      known(flow.quantity)
      field("stage", flow.stage.rawValue)
      field("form", flow.form.rawValue)
      known("channel", flow.channel)
      known("purpose", flow.purpose)
    case .meeting(let meeting):
      field("participants", meeting.participants)
      field("level", meeting.level.rawValue)
      known("place", meeting.place)
      known("format", meeting.format)
      known("recurrence", meeting.recurrence)
    case .relationship(let relationship):
      field("parties", relationship.parties)
      field("status", relationship.status)
      known("replaces", relationship.replaces)
    case .undertaking(let undertaking):
      field("obligors", undertaking.obligors)
      field("action", undertaking.action)
      field("strength", undertaking.strength.rawValue)
      known("recurrence", undertaking.recurrence)
      known("due", undertaking.due?.text)
      known("provision", undertaking.provision)
      details(of: undertaking)
    case .activity(let activity):
      field("actors", activity.actors)
      field("kind", activity.kind.rawValue)
      known("place", activity.place)
      if !activity.beneficiaries.isEmpty { field("beneficiaries", activity.beneficiaries) }
      known(activity.quantity)
    case .figure(let figure):
      field("subject", figure.subject)
      field("measure", figure.measure)
      key("value")
      switch figure.value {
      case .money(let money): write(money)
      case .quantity(let quantity): write(quantity)
      }
    case .position(let position):
      field("actors", position.actors)
      field("stance", position.stance.rawValue)
      field("target", position.target)
    case .assessment(let subjects):
      field("subjects", subjects)
    }
  }
}
