import Document
import Languages
import TestSupport
import Testing
import Text
import Values

@testable import Reading

extension Passage {
  /// A passage of a text of its own, with the words that the repository's tables have in it.
  convenience init(
    _ text: String, _ language: String, role: Block.Role = .paragraph,
    lexicon: Lexicon = Tables.lexicon
  ) {
    let block = Block(Span(0, text.unicodeScalars.count), role)
    self.init(block, of: IndexedText(text), language: LanguageTag(language), lexicon: lexicon)
  }

  /// The text of the bytes that were found.
  subscript(_ range: Range<Int>) -> String { text.text(range) }
}

extension DateScanner {
  func dates() -> [ScannedDate] { dates(at: FigureStarts(passage, grammar).dates) }
}

extension MeasureScanner {
  func measures(outside taken: [Range<Int>]) -> [ScannedMention] {
    var scanner = self
    return scanner.measures(at: FigureStarts(passage, DateGrammar()).numbers, outside: taken)
  }
}

/// What is read from a text: the words, and the value as examples write it.
struct Found: Equatable, CustomStringConvertible {
  let quote: String
  let value: String

  init(_ quote: String, _ value: String) {
    self.quote = quote
    self.value = value
  }

  init(_ mention: Mention) {
    self.init(mention.evidence.quote, mention.value.exampleText)
  }

  var description: String { "\(quote) = \(value)" }
}

extension SampleText {
  /// The mentions of one type in order.
  static func mentions(
    _ type: String, in text: String, _ language: String, title: String? = nil
  ) throws -> [Found] {
    try read(text, language, title: title).mentions.filter { $0.value.type == type }.map(Found.init)
  }
}
