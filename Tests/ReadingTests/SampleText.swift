import Document
import Reading
import TestSupport
import Text
import Values

/// Short texts of our own, read with the tables of the repository.
enum SampleText {
  static func read(
    _ text: String, _ language: String, kind: Metadata.Kind = .news, title: String? = nil
  ) throws -> Reading {
    let reader = try Reader(lexicon: Tables.lexicon)
    return reader.read(document(text, language, kind: kind, title: title))
  }

  /// The quotes of the persons of a text.
  static func persons(_ text: String, _ language: String) throws -> [String] {
    try read(text, language).mentions.compactMap { mention in
      guard case .actor(let actor) = mention.value, actor.kind == .person else { return nil }
      return Found(mention).quote
    }
  }

  /// Each line is a paragraph; a title stands before them.
  static func document(
    _ body: String, _ language: String, kind: Metadata.Kind, title: String?
  ) -> Document {
    let text = (title.map { $0 + "\n" } ?? "") + body
    var blocks: [Block] = []
    var start = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let length = line.unicodeScalars.count
      if length > 0 {
        let isTitle = title != nil && start == 0
        blocks.append(Block(Span(start, start + length), isTitle ? .title : .paragraph))
      }
      start += length + 1
    }
    return Document(
      path: "sample.txt", digest: "0", mediaType: "text/plain", text: text,
      language: LanguageTag(language),
      metadata: Metadata(title: title, published: EDTF("2025-05-20"), kind: kind), blocks: blocks)
  }

  static func flows(_ text: String, _ language: String) throws -> [(Flow, Claim)] {
    try read(text, language).claims.compactMap {
      if case .flow(let flow) = $0.content { (flow, $0) } else { nil }
    }
  }

  static func undertakings(_ text: String, _ language: String, title: String) throws -> [(
    Undertaking, Claim
  )] {
    try read(text, language, kind: .official, title: title).claims.compactMap {
      if case .undertaking(let undertaking) = $0.content { (undertaking, $0) } else { nil }
    }
  }

  /// A whole text, whose lines and labels are read as those of a file are; the first is the title.
  static func instrument(_ text: String, _ language: String) throws -> Reading {
    let characters = Characters(text)
    var found = document(text, language, kind: .official, title: nil)
    let grammar = LabelGrammar(lexicon: Tables.lexicon)
    found.blocks = found.blocks.enumerated().map { index, block in
      let label = grammar.label(at: block.span.start, in: characters)
      return index == 0
        ? Block(block.span, .title)
        : Block(block.span, label == nil ? .paragraph : .item, label: label)
    }
    return try Reader(lexicon: Tables.lexicon).read(found)
  }
}

extension Reading {
  var undertakings: [Undertaking] {
    claims.compactMap {
      if case .undertaking(let undertaking) = $0.content { undertaking } else { nil }
    }
  }
}
