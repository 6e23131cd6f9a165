import Document
import Languages
import Values

/// What measures are read with besides the words of a passage.
///
/// A class, since it is handed on with every passage.
final class MeasureGrammar: Sendable {
  /// Words that do not stand between a number and the noun it counts, in small letters.
  let breaks: Set<String>
  private let customs: CurrencyCustoms
  /// What a word of a currency means in the document that is read, where that is not the usual.
  let currencies: [String: String]
  /// The year in which the document that is read was published, where it says so.
  let published: Int?
  /// Whether the text is of the Republic of China, by what a bare word of its currency means.
  let isRepublican: Bool

  private init(
    breaks: Set<String>, _ customs: CurrencyCustoms, _ currencies: [String: String],
    published: Int?
  ) {
    self.breaks = breaks
    self.customs = customs
    self.currencies = currencies
    self.published = published
    isRepublican = currencies.values.contains("TWD")
  }

  convenience init() { self.init(breaks: [], CurrencyCustoms(), [:], published: nil) }

  /// - Parameter customs: of the same lexicon; they are the same in every language.
  convenience init(_ lexicon: Lexicon, language: LanguageTag, customs: CurrencyCustoms) {
    let breaks = Set(lexicon.rows(of: "breaks", in: language.primary).map { $0[0] })
    self.init(breaks: breaks, customs, [:], published: nil)
  }

  /// The grammar as it is for a document.
  func of(_ document: Document, _ passages: [Passage]) -> MeasureGrammar {
    MeasureGrammar(
      breaks: breaks, customs, customs.meanings(in: document, passages),
      published: document.metadata.published?.earliest?.year)
  }
}
