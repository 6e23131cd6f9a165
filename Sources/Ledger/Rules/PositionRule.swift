import Reading
import Values

/// One stance of the same actors towards the same thing is one entry.
extension Position: EntryRule {
  func key(in claim: ClaimContext) -> [String] {
    [KeyText.actors(actors), stance.rawValue, KeyText.folded(target)]
  }

  mutating func fill(from other: Position) {}

  var concerned: [String] { actors }
}
