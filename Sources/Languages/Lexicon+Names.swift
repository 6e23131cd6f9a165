import Text
package import Values

extension Lexicon {
  /// The states that `name` can be, by code: an ISO 3166-1 alpha-2 code, or a name in any of the
  /// languages, in whatever script.
  package func states(named name: String) -> [String] {
    let trimmed = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let code = trimmed.uppercased()
    if code.utf8.count == 2, stateCodes.contains(code) { return [code] }
    let capitalised = trimmed.split(separator: " ")
      .map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }.joined(separator: " ")
    var found: [String] = []
    for form in [trimmed, capitalised, code] {
      for folding in [ScalarFolding()] + tables.foldings where found.isEmpty {
        let text = IndexedText(form)
        let view = NormalisedText(text, text.all, folding: folding)
        guard let key = tables.automaton.value(of: view.bytes) else { continue }
        for sense in tables.senses(ofKey: key) {
          if case .state(let id, _) = tables.words[Int(sense.word)], id.isStateCode,
            !found.contains(id)
          {
            found.append(id)
          }
        }
      }
    }
    return found
  }

  private var stateCodes: Set<String> {
    Set(tables.words.compactMap { if case .state(let id, _) = $0 { id } else { nil } })
  }

  /// The first name of each actor in a language, by id.
  package func actorNames(in language: String) -> [String: (name: String, kind: ActorKind)] {
    tables.actorNames.value[language] ?? [:]
  }

  /// The kind of every actor that a table lists, by id.
  package var actorKinds: [String: ActorKind] {
    tables.actorNames.value.values.reduce(into: [:]) { kinds, names in
      for (id, actor) in names { kinds[id] = actor.kind }
    }
  }
}
