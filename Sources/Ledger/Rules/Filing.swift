import Document
import Reading
import Values

/// Where the claims of one document go: the entry of each, and the states it concerns.
struct Filing {
  struct Item {
    let claim: Claim
    /// What claims of one entry share.
    let key: String
    let states: [String]
    /// The last day that the evidence may be of, in ISO 8601; `nil` where it has no date.
    let latest: String?
  }

  let items: [Item]
  let instrument: Instrument?
  let provisions: [Provision]
  /// Orders sources: the first day the text may be of, then the digest.
  let rank: String

  init(_ reading: Reading) {
    self.init(
      digest: reading.document.digest, written: reading.written,
      published: reading.document.metadata.published, mentions: reading.mentions,
      claims: reading.claims, provisions: reading.provisions, instrument: reading.instrument)
  }

  init(_ reading: StoredReading, digest: String) {
    self.init(
      digest: digest, written: reading.written, published: reading.published,
      mentions: reading.mentions, claims: reading.claims, provisions: reading.provisions,
      instrument: reading.instrument)
  }

  private init(
    digest: String, written: EDTF?, published: EDTF?, mentions: [Mention], claims: [Claim],
    provisions: [Provision], instrument: Instrument?
  ) {
    self.provisions = provisions
    self.instrument = instrument
    let rule = StateRule(mentions: mentions)
    let parties =
      provisions.isEmpty ? [] : rule.states(of: claims.flatMap { $0.content.obligors })
    items = claims.map { claim in
      var states = rule.states(of: claim.content.rule.concerned)
      if states.count < 2, claim.isOf(provisions) {
        states = Set(states + parties).sorted()
      }
      if states.count < 2, claim.content.concernsWhomItNames {
        states = Set(states + rule.states(of: Self.actors(in: claim.evidence, mentions))).sorted()
      }
      let context = ClaimContext(claim: claim, digest: digest)
      let key = [claim.content.type] + claim.content.rule.key(in: context)
      return Item(
        claim: claim, key: key.joined(separator: "\u{1F}"), states: states,
        latest: (claim.time ?? written ?? published).map { $0.latest?.description ?? Self.open })
    }
    let first = (written ?? published)?.earliest?.description ?? Self.open
    rank = "\(first) \(digest)"
  }

  /// The actors that the words of a claim name.
  private static func actors(in evidence: [Quotation], _ mentions: [Mention]) -> [String] {
    mentions.flatMap { mention -> [String] in
      guard case .actor(let actor) = mention.value,
        evidence.contains(where: { $0.span.contains(mention.span) })
      else { return [] }
      return actor.ids
    }
  }

  /// Follows every day that is known.
  private static let open = "9999-12-31"
}

extension Claim.Content {
  /// Whether it concerns the states that its words name beside those of its roles: what Norway
  /// promises to do in Ghana. A flow's or an agreement's sides are its roles alone.
  fileprivate var concernsWhomItNames: Bool {
    switch self {
    case .undertaking, .activity, .figure, .position, .assessment: true
    case .agreement, .flow, .meeting, .relationship: false
    }
  }

  fileprivate var obligors: [String] {
    switch self {
    case .undertaking(let undertaking): undertaking.obligors
    case .agreement, .flow, .meeting, .relationship, .activity, .figure, .position, .assessment: []
    }
  }
}

extension Claim {
  /// Whether it stands in an instrument, so that its parties are concerned though it may name
  /// only one: `Japan will accept students` in a plan of two states.
  fileprivate func isOf(_ provisions: [Provision]) -> Bool {
    guard !provisions.isEmpty else { return false }
    switch content {
    // Recitals carry undertakings too.
    case .undertaking: return true
    case .agreement, .flow, .meeting, .relationship, .activity, .figure, .position, .assessment:
      guard let first = evidence.first else { return false }
      return provisions.contains { $0.span.contains(first.span) }
    }
  }
}
