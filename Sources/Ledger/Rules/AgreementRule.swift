import Reading
import Values

/// One instrument is one entry, whatever its status has come to: the same parties, kind and
/// title, or where it has no title the same subject and year.
extension Agreement: EntryRule {
  func key(in claim: ClaimContext) -> [String] {
    let name =
      title.map { [KeyText.folded($0)] }
      ?? [KeyText.folded(subject), claim.year, subject == nil ? claim.words : ""]
    return [KeyText.actors(parties), kind.rawValue] + name
  }

  mutating func fill(from other: Agreement) {
    title = title ?? other.title
    money = money ?? other.money
    subject = subject ?? other.subject
  }

  var concerned: [String] { parties }
}
