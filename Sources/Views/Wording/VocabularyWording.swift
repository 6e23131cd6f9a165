package import Values

extension Strength {
  package var wording: String {
    switch self {
    case .binding: "Binding"
    case .firm: "Firm"
    case .cooperate: "To cooperate"
    case .endeavour: "To endeavour"
    case .consider: "To consider"
    case .declaratory: "Declaratory"
    }
  }

  /// What kind of words put an undertaking into the class.
  package var explanation: String {
    switch self {
    case .binding: "shall, must: bound by the text"
    case .firm: "will do, decided: said to be done"
    case .cooperate: "will promote, support, work together"
    case .endeavour: "will seek, strive, aim"
    case .consider: "will study, explore, exchange views"
    case .declaratory: "supports, welcomes, confirms: the saying is the act"
    }
  }
}

extension Modality {
  /// `nil` for what is told as so.
  package var wording: String? {
    switch self {
    case .actual: nil
    case .planned: "planned"
    case .intended: "intended"
    case .possible: "possible, not said to be so"
    case .denied: "denied or cancelled"
    }
  }
}

extension AgreementStatus {
  package var wording: String {
    switch self {
    case .proposed: "proposed"
    case .negotiating: "under negotiation"
    case .agreed: "agreed"
    case .signed: "signed"
    case .implemented: "implemented"
    case .expired: "expired"
    case .inForce: "in force"
    }
  }
}

extension InstrumentKind {
  package var wording: String {
    switch self {
    case .treaty, .agreement, .protocol, .memorandum, .contract, .declaration, .statement, .plan,
      .strategy, .law, .resolution, .charter:
      rawValue
    case .communique: "communiqué"
    case .exchangeOfNotes: "exchange of notes"
    case .other: "instrument or understanding"
    }
  }
}

extension FlowStage {
  package var wording: String {
    switch self {
    case .pledge: "pledge"
    case .commitment: "commitment"
    case .disbursement: "disbursement"
    case .unspecified: "stage not said"
    }
  }

  /// The heading over flows of the stage.
  package var heading: String {
    switch self {
    case .pledge: "Pledges (promised, not paid)"
    case .commitment: "Commitments (bound by an instrument or a budget, not paid)"
    case .disbursement: "Disbursements (told as paid or delivered)"
    case .unspecified: "Stage not said"
    }
  }
}

extension FlowForm {
  package var wording: String {
    switch self {
    case .grant, .loan, .guarantee, .investment, .contribution, .sale, .training: rawValue
    case .inKind: "in kind"
    case .unspecified: "form not said"
    }
  }
}

extension MeetingLevel {
  /// `nil` for no level that has a name.
  package var wording: String? {
    switch self {
    case .leaders, .ministers, .officials, .legislators, .experts: rawValue
    case .military: "the military"
    case .other: nil
    }
  }
}

extension ActivityKind {
  package var wording: String {
    switch self {
    case .training, .exercise, .deployment, .visit, .survey, .construction, .delivery, .production:
      rawValue.prefix(1).uppercased() + rawValue.dropFirst()
    case .other: "Activity"
    }
  }
}

extension Stance {
  /// The verb, for one actor or several.
  package func wording(isPlural: Bool) -> String {
    switch self {
    case .support: isPlural ? "support" : "supports"
    case .oppose: isPlural ? "oppose" : "opposes"
    case .condemn: isPlural ? "condemn" : "condemns"
    case .recognise: isPlural ? "recognise" : "recognises"
    case .concern: isPlural ? "are concerned at" : "is concerned at"
    case .commend: isPlural ? "commend" : "commends"
    case .callFor: isPlural ? "call for" : "calls for"
    }
  }
}
