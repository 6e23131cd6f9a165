package import Values

/// What kind of actor the classes of other lists are: the schemata of FollowTheMoney, and the
/// classes and telling properties of Wikidata. Read from `actor-classes.tsv`.
package struct ActorClasses: Sendable {
  private var kinds: [String: [String: ActorKind]] = [:]
  /// States by their Wikidata id.
  private var states: [String: String] = [:]

  package init(_ lexicon: Lexicon) {
    for row in lexicon.rows(of: "actor-classes", in: "common") {
      kinds[row[0], default: [:]][row[1]] = row.one(2, of: ActorKind.self, else: .organization)
    }
    for row in lexicon.rows(of: "actor-codes", in: "common")
    where row[1] == "wikidata" && row[0].isStateCode {
      states[row[2]] = row[0]
    }
  }

  func kind(ofSchema schema: String) -> ActorKind? { kinds["ftm"]?[schema] }

  /// By the first class that is listed, else by the first property that only such actors have.
  func kind(ofClasses classes: [String], properties: Set<String>) -> ActorKind? {
    let known = kinds["wikidata"] ?? [:]
    for name in classes {
      if let kind = known[name] { return kind }
    }
    return properties.compactMap { known[$0] }.min { rank($0) < rank($1) }
  }

  /// A person is surest told by properties, a body least.
  private func rank(_ kind: ActorKind) -> Int {
    switch kind {
    case .person: 0
    case .company: 1
    case .state, .organization, .format, .group: 2
    }
  }

  /// The ISO 3166-1 alpha-2 code of a state by its Wikidata id.
  func state(_ item: String) -> String? { states[item] }
}
