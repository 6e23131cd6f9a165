import Foundation
import Reading
import Values

/// Which claims, of whatever documents, are one entry: one conformer a type of claim.
protocol EntryRule {
  /// What claims of one entry share, part by part. Claims with equal keys are one entry.
  func key(in claim: ClaimContext) -> [String]
  /// Takes from another claim of the entry the roles that are missing here.
  mutating func fill(from other: Self)
  /// The actors of all roles, as the claim has them: its states are theirs.
  var concerned: [String] { get }
}

/// What a rule sees of a claim beside its roles.
struct ClaimContext {
  let claim: Claim
  /// SHA-256 of the source's bytes.
  let digest: String

  /// The year in which the claim's time begins, or ends where its beginning is open.
  var year: String {
    (claim.time?.earliest ?? claim.time?.latest).map { String($0.year) } ?? ""
  }

  /// The clauses themselves, for claims that nothing else tells apart.
  var words: String { claim.evidence.map { KeyText.folded($0.quote) }.joined() }
}

/// Text as keys compare it.
enum KeyText {
  /// Without white space, in lower case, compatible forms as one (NFKC).
  static func folded(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars
    where !scalar.properties.isWhitespace && scalar.value >= 0x20 {
      scalars.append(scalar)
    }
    return String(scalars)
  }

  static func folded(_ text: String?) -> String { text.map { folded($0) } ?? "" }

  /// Actors without regard to their order.
  static func actors(_ actors: [String]) -> String {
    Set(actors.map { folded($0) }).sorted().joined(separator: "\u{1E}")
  }

  static func amount(_ amount: Amount) -> String {
    amount.value.plain + (amount.upper.map { "/\($0.plain)" } ?? "")
  }

  static func money(_ money: Money) -> String {
    "\(amount(money.amount)) \(money.currency) \(money.per ?? "")"
  }

  static func quantity(_ quantity: Quantity) -> String {
    "\(amount(quantity.amount)) \(quantity.unit) \(quantity.per ?? "")"
  }
}
