import Document
package import Reading
package import Values

/// An instrument taken apart: what it says of itself, and its provisions with their undertakings
/// as a tree.
package struct Outline: Sendable {
  package let path: String
  package let language: LanguageTag
  package let instrument: Instrument
  package let tree: ProvisionTree
  /// The undertakings by the ids of their claims.
  package let undertakings: [String: Undertaking]
  /// The claims as they stand in the reading, by id.
  package let claims: [String: Claim]

  /// - Parameter reading: of a document that was read as an instrument.
  package init(_ reading: Reading) {
    path = reading.document.path
    language = reading.document.language
    instrument =
      reading.instrument ?? Instrument(kind: .other, title: reading.document.metadata.title)
    tree = ProvisionTree(reading)
    claims = Dictionary(
      reading.claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    undertakings = claims.compactMapValues {
      if case .undertaking(let undertaking) = $0.content { undertaking } else { nil }
    }
  }

  /// Names of topics, by their texts.
  package typealias TopicNames = [String: String]
}
