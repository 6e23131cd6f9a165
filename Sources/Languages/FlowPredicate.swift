package import Values

/// What a word of giving tells of the flow.
package struct FlowPredicate: Sendable, Hashable {
  package let stage: FlowStage
  package let form: FlowForm
  package let subject: FlowSubject

  /// Whether the subject receives: 获得, receive.
  package var isReceived: Bool { subject == .receives }
  /// Whether it tells of no giving by itself.
  package var isNoun: Bool {
    switch subject {
    case .none, .carries, .amount, .abstract, .use: true
    case .gives, .receives, .goods: false
    }
  }
  /// Whether it tells of help in whatever form: support, 援助.
  package var isSupport: Bool {
    subject == .gives && stage == .unspecified && form == .unspecified
  }
}

/// What the subject of a word of giving is to the flow.
package enum FlowSubject: String, Sendable, Hashable, CaseIterable {
  case gives, receives
  /// The subject is what is given: 运抵, were handed over; so are the words of a handing-over.
  case goods
  /// A noun that only names what flows: 贷款, grant.
  case none
  /// A verb that tells how far a noun with its amount has come: 批准…贷款, announced a grant.
  case carries
  /// Labels the amount of what is given: 供与限度額.
  case amount
  /// A noun of what is neither goods, money nor a service: 便利, opportunity.
  case abstract
  /// Tells what an amount is for: 用于, will be used for, に充てられる.
  case use
}
