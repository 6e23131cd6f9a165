import Reading
import Values

/// One meeting is one entry: the same participants, level and time; without a time, the same
/// format and place.
extension Meeting: EntryRule {
  func key(in claim: ClaimContext) -> [String] {
    let occasion =
      claim.claim.time.map { [$0.text] }
      ?? [KeyText.folded(format), KeyText.folded(place), recurrence ?? ""]
    return [KeyText.actors(participants), level.rawValue] + occasion
  }

  mutating func fill(from other: Meeting) {
    place = place ?? other.place
    format = format ?? other.format
    recurrence = recurrence ?? other.recurrence
  }

  var concerned: [String] { participants }
}
