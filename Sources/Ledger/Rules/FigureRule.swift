import Reading

/// One value of one measure in one year is one entry; another value is another entry, and the
/// two may disagree.
extension Figure: EntryRule {
  func key(in claim: ClaimContext) -> [String] {
    let amount =
      switch value {
      case .money(let money): KeyText.money(money)
      case .quantity(let quantity): KeyText.quantity(quantity)
      }
    return [KeyText.folded(subject), KeyText.folded(measure), amount, claim.year]
  }

  mutating func fill(from other: Figure) {}

  var concerned: [String] { [subject] }
}
