import Ledger
import Reading
import Values

/// Amounts told for the same thing at the same time that cannot all hold.
struct Disagreement {
  let topic: Topic
  let claims: [AmountClaim]

  /// What an amount is told of; only amounts of one topic are compared.
  enum Topic: Hashable {
    case flow(from: Set<String>, to: Set<String>, FlowStage, unit: String)
    case figure(subject: String, measure: String, unit: String)
    case agreement(title: String, unit: String)
  }

  /// One amount as one claim tells it.
  struct AmountClaim {
    let entry: Entry
    let evidence: Entry.Evidence
    let amount: Amount
    let wording: String
    let form: FlowForm
    /// What it is of or for, as far as the flow says.
    let object: String?

    var time: EDTF? { evidence.claim.time }

    /// When it was told, to the year, for what names no time of its own.
    private var year: EDTF? {
      (evidence.source.date?.earliest?.year).flatMap { EDTF(year: $0) }
    }

    func disagrees(with other: AmountClaim) -> Bool {
      guard !amount.isCompatible(with: other.amount) else { return false }
      let isOneVoice =
        evidence.source.digest == other.evidence.source.digest
        && evidence.claim.voice == other.evidence.claim.voice
      guard !isOneVoice, evidence.claim.partOf == nil, other.evidence.claim.partOf == nil,
        form == other.form || form == .unspecified || other.form == .unspecified
      else { return false }
      if let object, let its = other.object, object != its { return false }
      guard let mine = time ?? year, let its = other.time ?? other.year else {
        return object != nil && other.object != nil
      }
      return mine.overlaps(its)
    }
  }

  /// The groups of claims linked by disagreement, in the order of the entries.
  static func all(in entries: [Entry]) -> [Disagreement] {
    let told = entries.flatMap { entry in
      entry.evidence.flatMap { evidence in claims(of: evidence, in: entry) }
    }
    return grouped(told, by: \.topic).flatMap { topic, claims in
      components(claims.map(\.claim)).map { Disagreement(topic: topic, claims: $0) }
    }
  }

  /// Most claims of one topic to compare with one another: past it only the first are.
  private static let limit = 500

  private static func components(_ claims: [AmountClaim]) -> [[AmountClaim]] {
    let claims = Array(claims.prefix(limit))
    var unseen = Set(claims.indices)
    var components: [[AmountClaim]] = []
    for start in claims.indices where unseen.contains(start) {
      var component: [Int] = []
      var reached = [start]
      unseen.remove(start)
      while let index = reached.popLast() {
        component.append(index)
        for next in unseen.sorted() where claims[index].disagrees(with: claims[next]) {
          unseen.remove(next)
          reached.append(next)
        }
      }
      if component.count > 1 { components.append(component.sorted().map { claims[$0] }) }
    }
    return components
  }

  private static func claims(
    of evidence: Entry.Evidence, in entry: Entry
  ) -> [(topic: Topic, claim: AmountClaim)] {
    guard evidence.claim.modality != .denied, evidence.claim.modality != .possible else {
      return []
    }
    func claim(
      _ amount: Amount, _ wording: String, _ form: FlowForm = .unspecified, of object: String?
    ) -> AmountClaim {
      AmountClaim(
        entry: entry, evidence: evidence, amount: amount, wording: wording, form: form,
        object: object)
    }
    switch evidence.claim.content {
    case .flow(let it):
      guard let (amount, unit, wording) = it.measure else { return [] }
      let topic = Topic.flow(
        from: Set(it.providers), to: Set(it.recipients), it.stage, unit: unit)
      return [(topic, claim(amount, wording, it.form, of: it.item ?? it.purpose))]
    case .figure(let it):
      let (amount, unit, wording) = it.value.measure
      let topic = Topic.figure(subject: it.subject, measure: it.measure, unit: unit)
      return [(topic, claim(amount, wording, of: nil))]
    case .agreement(let it):
      guard let title = it.title, let money = it.money else { return [] }
      let topic = Topic.agreement(title: title, unit: money.unit)
      return [(topic, claim(money.amount, money.wording, of: title))]
    case .meeting, .relationship, .undertaking, .activity, .position, .assessment:
      return []
    }
  }
}

extension Money {
  fileprivate var unit: String { "\(currency)/\(per ?? "")" }
}

extension Figure.Value {
  fileprivate var measure: (Amount, unit: String, wording: String) {
    switch self {
    case .money(let money): (money.amount, money.unit, money.wording)
    case .quantity(let it): (it.amount, "\(it.unit)/\(it.per ?? "")", it.wording)
    }
  }
}

extension Flow {
  fileprivate var measure: (Amount, unit: String, wording: String)? {
    if let money { return Figure.Value.money(money).measure }
    return quantity.map { Figure.Value.quantity($0).measure }
  }
}
