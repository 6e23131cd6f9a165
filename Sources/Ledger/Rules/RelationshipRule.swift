import Reading

/// One status between the same parties, in whatever order they are named, is one entry.
extension Relationship: EntryRule {
  func key(in claim: ClaimContext) -> [String] {
    [KeyText.actors(parties), KeyText.folded(status)]
  }

  mutating func fill(from other: Relationship) { replaces = replaces ?? other.replaces }

  var concerned: [String] { parties }
}
