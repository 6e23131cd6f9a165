import Reading
import Values

/// One act is one entry: the same actors, kind, place and year; where no place is told, only the
/// same words.
extension Activity: EntryRule {
  func key(in claim: ClaimContext) -> [String] {
    [
      KeyText.actors(actors), kind.rawValue, KeyText.actors(beneficiaries),
      place.map { KeyText.folded($0) } ?? claim.words, claim.year,
    ]
  }

  mutating func fill(from other: Activity) { quantity = quantity ?? other.quantity }

  var concerned: [String] { actors + beneficiaries }
}
