/// An opinion is its words: a copy of them in another document supports the same entry.
struct Assessment: EntryRule {
  var subjects: [String]

  func key(in claim: ClaimContext) -> [String] { [KeyText.actors(subjects), claim.words] }

  mutating func fill(from other: Assessment) {}

  var concerned: [String] { subjects }
}
