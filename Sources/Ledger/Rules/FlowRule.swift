import Reading
import Values

/// One transfer is one entry at whatever stage it is reported: the same sides, form, amount and
/// year; without an amount, the same goods.
extension Flow: EntryRule {
  func key(in claim: ClaimContext) -> [String] {
    [
      KeyText.actors(providers), KeyText.actors(recipients), form.rawValue, what(claim),
      claim.year,
    ]
  }

  private func what(_ claim: ClaimContext) -> String {
    if let money { return KeyText.money(money) }
    if let item { return KeyText.folded(item) }
    return claim.words
  }

  mutating func fill(from other: Flow) {
    money = money ?? other.money
    item = item ?? other.item
    quantity = quantity ?? other.quantity
    channel = channel ?? other.channel
    purpose = purpose ?? other.purpose
    if stage == .unspecified { stage = other.stage }
  }

  var concerned: [String] { providers + recipients }
}
