import Document
import Foundation
import Languages
import Values

/// What measures are read with besides the words of a passage.
struct MeasureGrammar: Sendable {
  /// Words that do not stand between a number and the noun it counts, in small letters.
  private(set) var breaks: Set<String> = []
  /// What a word of a currency means in the publications of a country, by the last label of its
  /// host names.
  private var locals: [String: [String: String]] = [:]
  /// What a word of a currency means in the document that is read, where that is not the usual.
  private(set) var currencies: [String: String] = [:]

  init() {}

  init(_ lexicon: Lexicon, language: LanguageTag) {
    breaks = Set(lexicon.rows(of: "breaks", in: language.primary).map { $0[0] })
    for row in lexicon.rows(of: "local-currencies", in: "common") {
      locals[row[1], default: [:]][row[0]] = row[2]
    }
  }

  /// The grammar as it is for a document: the country of publication is that of its address, and
  /// for a text in traditional characters without one, the only one that the text speaks for.
  func of(_ document: Document, _ passages: [Passage]) -> MeasureGrammar {
    var grammar = self
    if let local = Self.domain(of: document.metadata.url).flatMap({ locals[$0] }) {
      grammar.currencies = local
    } else if document.language.tag.hasSuffix("Hant") {
      grammar.currencies = spokenFor(by: passages) ?? [:]
    }
    return grammar
  }

  /// A country speaks in a text that names its currency in full, or else the country itself, and
  /// no other of those that share the bare word.
  private func spokenFor(by passages: [Passage]) -> [String: String]? {
    let sharing = locals.filter { $0.value.keys.contains { $0.utf8.first ?? 0 >= 0xE3 } }
    var byMoney: Set<String> = []
    var byName: Set<String> = []
    for passage in passages {
      for hit in passage.hits {
        switch passage.word(hit) {
        case .currency(let code, _) where hit.range.count > 3:
          byMoney.formUnion(sharing.filter { $0.value.values.contains(code) }.keys)
        case .state(let id, .official), .state(let id, .short):
          if sharing[id.lowercased()] != nil { byName.insert(id.lowercased()) }
        default: continue
        }
      }
    }
    let countries = byMoney.isEmpty ? byName : byMoney
    return countries.count == 1 ? countries.first.flatMap { sharing[$0] } : nil
  }

  /// The last label of the host that an address names.
  private static func domain(of url: String?) -> String? {
    guard let url, let scheme = url.range(of: "://") else { return nil }
    let host = url[scheme.upperBound...].prefix { $0 != "/" && $0 != ":" && $0 != "?" }
    return host.split(separator: ".").last.map { $0.lowercased() }
  }
}
