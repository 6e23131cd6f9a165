package import Values

/// A place in the text where a date, an amount, an actor, an instrument or a place is named.
package struct Mention: Hashable, Sendable {
  package var evidence: Quotation
  package var value: Value

  package init(_ evidence: Quotation, _ value: Value) {
    self.evidence = evidence
    self.value = value
  }

  package var span: Span { evidence.span }

  /// Held by reference, since mentions are copied from one list to the next.
  package indirect enum Value: Hashable, Sendable {
    case date(EDTF)
    case money(Money)
    case quantity(Quantity)
    case duration(Duration8601)
    case actor(Actor)
    /// `name` in English where the tables know it, else as the text has it.
    case place(name: String)
    case instrument(Instrument)
    case programme(name: String)

    /// Whether it is a name, and no figure.
    package var isName: Bool {
      switch self {
      case .actor, .place, .instrument, .programme: true
      case .date, .money, .quantity, .duration: false
      }
    }
  }

  package struct Actor: Hashable, Sendable {
    /// One for a name; several, or none, for a reference back such as 両国.
    package var ids: [String]
    /// `nil` for a reference back.
    package var kind: ActorKind?

    package init(id: String, kind: ActorKind) {
      ids = [id]
      self.kind = kind
    }

    /// A reference back to actors that were named before: 両国, 双方, both sides.
    package init(coreference ids: [String]) {
      self.ids = ids
      kind = nil
    }

    package var isCoreference: Bool { kind == nil }
  }

  package struct Instrument: Hashable, Sendable {
    package var kind: InstrumentKind
    package var title: String

    package init(_ kind: InstrumentKind, title: String) {
      self.kind = kind
      self.title = title
    }
  }
}
