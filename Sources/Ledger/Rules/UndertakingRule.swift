import Reading

/// An undertaking is of its document and provision: the same words in another document are
/// another promise.
extension Undertaking: EntryRule {
  func key(in claim: ClaimContext) -> [String] {
    [claim.digest, provision ?? "", KeyText.actors(obligors), KeyText.folded(action)]
  }

  mutating func fill(from other: Undertaking) {
    recurrence = recurrence ?? other.recurrence
    due = due ?? other.due
    if topics.isEmpty { topics = other.topics }
  }

  var concerned: [String] { obligors }
}
