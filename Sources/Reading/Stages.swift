package import Document
import Languages
import Text
import Values

extension Reader {
  /// The stages of reading, each from the document's text on, for those who measure them: a name,
  /// and what counts what the stage finds.
  package var stages: [(name: String, count: @Sendable (Document) -> Int)] {
    [
      ("view: text as words are looked up in", { view(of: $0).reduce(0) { $0 + $1.bytes.count } }),
      (
        "words of all tables",
        { passages(of: $0, Self.indexed($0)).reduce(0) { $0 + $1.hits.count } }
      ),
      ("dates, money, quantities and durations", { figures(in: $0).count }),
      ("whole reading", { read($0).mentions.count }),
    ]
  }

  private static func indexed(_ document: Document) -> IndexedText {
    IndexedText(document.text, pages: document.pages)
  }

  private func view(of document: Document) -> [NormalisedText] {
    let text = Self.indexed(document)
    let folding = lexicon.folding(for: document.language)
    let memory = Scratch()
    return document.blocks.filter(\.isContent).map {
      NormalisedText(text, $0.span, leavingOut: $0.insets, folding: folding, in: memory)
    }
  }

  /// Dates, money, quantities and durations alone, by the words of the tables: what is found by
  /// form (companies, persons, titles) does not hide them.
  private func figures(in document: Document) -> [Mention] {
    let text = Self.indexed(document)
    let passages = passages(of: document, text)
    let grammar = grammars[document.language.primary] ?? DateGrammar()
    let measures = (measureGrammars[document.language.primary] ?? MeasureGrammar())
      .of(document, passages)
    var resolver = DateResolver(written: document.metadata.published)
    var mentions: [Mention] = []
    for passage in passages {
      let found = FigurePass(passage: passage, grammar: grammar, measures: measures)
        .figures(beside: [])
      for date in found.dates {
        guard let value = resolver.resolve(date) else { continue }
        mentions.append(Mention(text.quotation(passage.text.span(date.range)), .date(value)))
      }
      for other in found.others {
        mentions.append(Mention(text.quotation(passage.text.span(other.range)), other.value))
      }
    }
    return mentions
  }
}
