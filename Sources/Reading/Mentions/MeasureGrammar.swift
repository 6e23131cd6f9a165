import Document
import Languages
import Values

/// What measures are read with besides the words of a passage.
struct MeasureGrammar: Sendable {
  /// Words that do not stand between a number and the noun it counts, in small letters.
  private(set) var breaks: Set<String> = []
  private var customs = CurrencyCustoms()
  /// What a word of a currency means in the document that is read, where that is not the usual.
  private(set) var currencies: [String: String] = [:]

  /// Whether the text is of the Republic of China, by what a bare word of its currency means.
  var isRepublican: Bool { currencies.values.contains("TWD") }

  init() {}

  /// - Parameter customs: of the same lexicon; they are the same in every language.
  init(_ lexicon: Lexicon, language: LanguageTag, customs: CurrencyCustoms) {
    breaks = Set(lexicon.rows(of: "breaks", in: language.primary).map { $0[0] })
    self.customs = customs
  }

  /// The grammar as it is for a document.
  func of(_ document: Document, _ passages: [Passage]) -> MeasureGrammar {
    var grammar = self
    grammar.currencies = customs.meanings(in: document, passages)
    return grammar
  }
}
