import Text
package import Values

/// Which actor of the tables an actor of a user's list is: the one of its id or of its code in
/// another list, else the only one that bears its full name, is of its kind and of its country.
package struct ActorIdentity: Sendable {
  private let lexicon: Lexicon
  private let kinds: [String: ActorKind]
  /// Ids by scheme and code.
  private let codes: [ListedActor.Code: String]
  private let personStates: [String: String]

  package init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    var kinds = lexicon.actorKinds
    for word in lexicon.tables.words {
      if case .state(let id, _) = word, id.isStateCode { kinds[id] = .state }
    }
    self.kinds = kinds
    codes = Dictionary(
      lexicon.rows(of: "actor-codes", in: "common").map {
        (ListedActor.Code(scheme: $0[1], code: $0[2]), $0[0])
      }, uniquingKeysWith: { a, _ in a })
    personStates = Dictionary(
      lexicon.rows(of: "person-states", in: "common").map { ($0[0], $0[1]) },
      uniquingKeysWith: { a, _ in a })
  }

  /// The kind of an actor of the tables; `nil` where they have no such id.
  package func kind(of id: String) -> ActorKind? { kinds[id] }

  /// - Returns: the id of the tables; `nil` where the actor is none of theirs.
  package func id(of actor: ListedActor) -> String? {
    if kinds[actor.id] != nil { return actor.id }
    for code in actor.codes {
      if let id = codes[code] { return id }
    }
    for name in actor.names where isFull(name.text) {
      let ids = ids(named: name.text).filter { isAlike($0, actor) }
      if ids.count == 1 { return ids.first }
    }
    return nil
  }

  /// An abbreviation is borne by many: a name of several words, or of four characters and more
  /// where words are not parted.
  private func isFull(_ name: String) -> Bool {
    name.utf8.allSatisfy { $0 < 0x80 }
      ? name.utf8.contains(0x20) : name.unicodeScalars.count >= 4
  }

  private func ids(named name: String) -> Set<String> {
    var ids: Set<String> = []
    for view in lexicon.views(of: name) {
      for word in lexicon.words(named: view.bytes) {
        switch word {
        case .actor(let id, _), .state(let id, use: .official), .state(let id, use: .short):
          ids.insert(id)
        default: continue
        }
      }
    }
    return ids
  }

  private func isAlike(_ id: String, _ actor: ListedActor) -> Bool {
    guard let kind = kinds[id] else { return false }
    switch (kind, actor.kind) {
    case (.state, .state), (.format, .format), (.group, .group), (.format, .organization),
      (.group, .organization), (.organization, .format):
      return true
    case (.organization, .organization), (.company, .company), (.organization, .company),
      (.company, .organization):
      guard let country = actor.country, let state = OrganID.state(of: id) else { return true }
      return state == country
    // Many persons share a name: the state must be told too.
    case (.person, .person): return actor.country != nil && personStates[id] == actor.country
    default: return false
    }
  }
}
