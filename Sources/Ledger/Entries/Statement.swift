import Reading
import Values

/// An entry's amount, and of what it is said.
struct Statement {
  /// Of which entry of a list.
  let place: Int
  /// Amounts of equal subjects are of the same thing.
  let subject: [String]
  private let amount: Amount
  private let stage: FlowStage
  private let witnesses: [Witness]

  /// Who says it, in which source, of what time.
  private struct Witness {
    let source: String
    let voice: [String]
    let time: EDTF?

    func mayContradict(_ other: Witness) -> Bool {
      guard source != other.source || voice != other.voice else { return false }
      guard let time, let otherTime = other.time else { return true }
      return time.overlaps(otherTime)
    }
  }

  /// `nil` where the entry has no amount, or where nobody says that it is so.
  init?(_ entry: Entry, place: Int) {
    switch entry.content {
    case .flow(let flow):
      guard let money = flow.money else { return nil }
      subject = [
        "flow", KeyText.actors(flow.providers), KeyText.actors(flow.recipients),
        flow.form.rawValue, KeyText.folded(flow.item ?? flow.purpose), money.currency,
        money.per ?? "",
      ]
      (amount, stage) = (money.amount, flow.stage)
    case .figure(let figure):
      let unit: String
      switch figure.value {
      case .money(let money):
        (amount, unit) = (money.amount, "\(money.currency) \(money.per ?? "")")
      case .quantity(let quantity):
        (amount, unit) = (quantity.amount, "\(quantity.unit) \(quantity.per ?? "")")
      }
      subject = ["figure", KeyText.folded(figure.subject), KeyText.folded(figure.measure), unit]
      stage = .unspecified
    case .agreement, .meeting, .relationship, .undertaking, .activity, .position, .assessment:
      return nil
    }
    self.place = place
    witnesses = entry.evidence
      .filter { $0.claim.modality != .denied && $0.claim.partOf == nil }
      .map { Witness(source: $0.source.id, voice: $0.claim.voice, time: $0.claim.time) }
    if witnesses.isEmpty { return nil }
  }

  /// Of statements with equal subjects: whether they cannot both hold.
  func conflicts(with other: Statement) -> Bool {
    guard stage == other.stage || stage == .unspecified || other.stage == .unspecified,
      !amount.isCompatible(with: other.amount)
    else { return false }
    return witnesses.contains { mine in other.witnesses.contains { mine.mayContradict($0) } }
  }
}
