package import Languages
import Text
package import Values

/// Makes documents of files: text, blocks and metadata. Never fetches anything.
package struct DocumentReader: Sendable {
  package let limits: DocumentLimits
  private let lexicon: Lexicon
  private let words: DocumentWords
  private let guess: LanguageGuess
  private let grammar: LabelGrammar

  package init(lexicon: Lexicon, limits: DocumentLimits = DocumentLimits()) {
    self.lexicon = lexicon
    self.limits = limits
    words = DocumentWords(lexicon: lexicon)
    guess = LanguageGuess(lexicon: lexicon)
    grammar = LabelGrammar(lexicon: lexicon)
  }

  /// - Throws: why the document cannot be read, and what to do.
  package func read(_ source: DocumentSource) async throws(Diagnostic) -> Document {
    do throws(Diagnostic) {
      guard source.bytes.count <= limits.size else { throw limits.tooLarge() }
      guard !source.bytes.isEmpty else { throw Diagnostic("the file is empty") }
      let input = FormatInput(path: source.path, bytes: source.bytes)
      let format = DocumentFormats.format(of: input, told: source.format)
      return try document(of: try await format.draft(of: input, limits: limits), input, source)
    } catch {
      var error = error
      error.file = error.file ?? source.path
      throw error
    }
  }

  private func document(
    of draft: Draft, _ input: FormatInput, _ source: DocumentSource
  ) throws(Diagnostic) -> Document {
    let characters = draft.characters
    guard !draft.lines.isEmpty else { throw Diagnostic("the file holds no text") }
    let language = language(of: draft)
    let labels = LabelSeries.labels(of: draft.lines, in: characters, grammar: grammar)
    let passages = PassageJoiner(draft.lines, in: characters)
      .passages(of: draft.lines, labels: labels)
    let folding = lexicon.folding(for: language)
    var arranger = BlockArranger(
      characters: characters, dates: DateFinder(lexicon: lexicon), language: language,
      told: draft.told, words: words, passages: passages,
      finds: passages.map {
        words.finds(in: NormalisedText(characters.text, $0.span, folding: folding))
      })
    arranger.arrange()
    var blocks = arranger.blocks.filter { !$0.span.isEmpty }
    let origin = draft.part ?? input
    BlockSources.fill(&blocks, of: draft, from: origin)
    return Document(
      path: source.path, digest: SHA256.hexadecimal(of: source.bytes), format: source.format,
      mediaType: draft.mediaType, encoding: origin.encoding,
      text: draft.text, language: language, metadata: arranger.metadata, blocks: blocks,
      reprint: arranger.reprint,
      pages: draft.pages,
      emptyPages: draft.emptyPages, warnings: warnings(of: origin, draft, source.path))
  }

  private func warnings(
    of input: FormatInput, _ draft: Draft, _ path: String
  ) -> [Diagnostic] {
    var warnings: [String] = []
    let broken = (try? input.text.get().undecodable) ?? 0
    if broken > 0, let encoding = input.encoding {
      let bytes = broken == 1 ? "1 byte is" : "\(broken) bytes are"
      warnings.append("\(bytes) no \(encoding) and shown as \u{FFFD}")
    }
    if let first = draft.emptyPages.first {
      let count = draft.emptyPages.count
      warnings.append(
        count == 1
          ? "page \(first) has no text" : "\(count) pages have no text, the first is \(first)")
    }
    return warnings.map { Diagnostic($0, severity: .warning, file: path) }
  }

  /// Judged by the longest lines: a page's chrome may be in another language.
  private func language(of draft: Draft) -> LanguageTag {
    let lines = draft.lines.filter { line in
      switch line.mark {
      case .link, .frontMatter, .aside: false
      case .heading, .bullet, .quote, .table, .caption, .strong, nil: true
      }
    }
    let longest = lines.map(\.span).sorted { ($1.length, $0.start) < ($0.length, $1.start) }
    return guess.language(of: longest, in: draft.characters, told: draft.told.language)
  }
}
