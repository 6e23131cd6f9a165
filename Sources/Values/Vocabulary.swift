// The closed vocabularies of docs/reading-format.md that tables and readings share.

/// What an actor is. The EU is an `organization`; a `format` is a standing group or meeting
/// format, a `group` a loose set of states.
package enum ActorKind: String, Sendable, Codable, CaseIterable {
  case state, organization, company, person, format, group
}

package enum InstrumentKind: String, Sendable, Codable, CaseIterable {
  case treaty, agreement, `protocol`, memorandum, contract, declaration, statement, communique
  case plan, strategy, law, resolution, charter, other
  case exchangeOfNotes = "exchange-of-notes"
}

package enum AgreementStatus: String, Sendable, Codable, CaseIterable {
  case proposed, negotiating, agreed, signed, implemented, expired
  case inForce = "in-force"
}

/// How far money has come, in IATI's sense.
package enum FlowStage: String, Sendable, Codable, CaseIterable {
  case pledge, commitment, disbursement, unspecified
}

package enum FlowForm: String, Sendable, Codable, CaseIterable {
  case grant, loan, guarantee, investment, contribution, sale, training, unspecified
  case inKind = "in-kind"
}

package enum MeetingLevel: String, Sendable, Codable, CaseIterable {
  case leaders, ministers, officials, legislators, military, experts, other
}

package enum ActivityKind: String, Sendable, Codable, CaseIterable {
  case training, exercise, deployment, visit, survey, construction, delivery, production, other
}

package enum Stance: String, Sendable, Codable, CaseIterable {
  case support, oppose, condemn, recognise, concern, commend
  case callFor = "call-for"
}

/// How firmly words bind, from hardest to softest: the obligation axis of "legalization"
/// (Abbott et al. 2000).
package enum Strength: String, Sendable, Codable, CaseIterable {
  case binding, firm, cooperate, endeavour, consider, declaratory

  /// The modality that goes with it unless the text says otherwise.
  package var modality: Modality {
    switch self {
    case .binding, .firm, .cooperate: .planned
    case .endeavour, .consider: .intended
    case .declaratory: .actual
    }
  }
}

/// What a claim says of the reality of what it tells.
package enum Modality: String, Sendable, Codable, CaseIterable {
  case actual, planned, intended, possible, denied
}
