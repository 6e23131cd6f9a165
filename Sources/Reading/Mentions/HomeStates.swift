import Document
import Languages
import Text
import Values

/// Tells whose country a document means by "our country" and by a ministry named without its
/// state: that of its publisher or its address, else that of the language it is written in.
struct HomeStates: Sendable {
  private let lexicon: Lexicon
  private let states: [String: String]
  /// What states call their own organs, by language and state.
  private let organs: Deferred<[String: [String: Set<String>]]>

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    states = Dictionary(
      lexicon.rows(of: "home-states", in: "common").map { ($0[0], $0[1]) },
      uniquingKeysWith: { first, _ in first })
    organs = Deferred {
      var organs: [String: [String: Set<String>]] = [:]
      for language in lexicon.languages {
        for row in lexicon.rows(of: "home-organs", in: language) {
          organs[language, default: [:]][row[1], default: []].insert(row[0])
        }
      }
      return organs
    }
  }

  /// What a state calls its own organs in a language; none where no table tells.
  func organs(of state: String?, in language: LanguageTag) -> Set<String> {
    state.flatMap { organs.value[language.primary]?[$0] } ?? []
  }

  /// - Parameter named: the states that the text names. An address under the name of a country of
  ///   which the text never speaks tells nothing: news.example.tv.
  /// - Returns: an ISO 3166-1 alpha-2 code; `nil` where nothing tells.
  func home(of document: Document, naming named: Set<String> = []) -> String? {
    told(of: document, naming: named)
      ?? states[document.language.tag] ?? states[document.language.primary]
  }

  /// The same by what is told of the document alone, and not by its language.
  func told(of document: Document, naming named: Set<String> = []) -> String? {
    let publisher = document.metadata.publisher.flatMap { state(in: $0, document) }
    let url = document.metadata.url
    let host = PublisherCountry.host(ofURL: url).flatMap {
      named.contains($0) || PublisherCountry.isOfGovernment(url: url) ? $0 : nil
    }
    return (publisher ?? host).map { states[$0] ?? $0 }
  }

  /// The first state that a publisher's name holds: an adjective may be one of its language.
  private func state(in name: String, _ document: Document) -> String? {
    let text = IndexedText(name)
    let view = NormalisedText(
      text, text.all, folding: lexicon.folding(for: document.language))
    for hit in lexicon.hits(in: view, language: document.language) {
      if case .state(let id, let use) = lexicon.word(of: hit), use == .official || use == .short {
        return id
      }
    }
    return nil
  }
}
