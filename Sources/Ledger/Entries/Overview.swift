/// What the ledger holds, in numbers.
package struct Overview: Sendable, Hashable {
  package var sources: Int
  package var claims: Int
  /// How many entries there are of each type that occurs, most first.
  package var entries: [TypeCount]
  /// The pairs of states with the most entries, most first.
  package var pairs: [PairCount]

  package struct TypeCount: Sendable, Hashable {
    /// A type of docs/reading-format.md: `flow`, `undertaking`, …
    package var type: String
    package var count: Int
  }

  /// Two states by code, in the order of the alphabet, and the entries that concern both.
  package struct PairCount: Sendable, Hashable {
    package var states: [String]
    package var count: Int
  }
}
