import Document
import Languages
import Values

/// Tells the parts of an instrument apart: preamble, what is agreed on, annexes, closing formulas
/// and signatures.
struct InstrumentParts {
  let passages: [Passage]
  let grammar: LabelGrammar
  let language: LanguageTag
  /// For each passage.
  private(set) var parts: [InstrumentPart]
  /// The passages that head an annex.
  private(set) var annexes: Set<Int> = []

  /// - Parameter start: where the instrument's text begins, in a page that reprints it.
  init(_ passages: [Passage], from start: Int, grammar: LabelGrammar, language: LanguageTag) {
    self.passages = passages
    self.grammar = grammar
    self.language = language
    parts = passages.map { $0.block.role == .signature ? .signature : .operative }
    let heads = passages.indices.filter(headsAnnex)
    annexes = Set(heads)
    let first = passages.firstIndex { $0.block.span.start >= start } ?? passages.endIndex
    mark(passages.startIndex..<first, .preamble)
    let bounds = [first] + heads.filter { $0 > first } + [passages.endIndex]
    for (start, end) in zip(bounds, bounds.dropFirst()) {
      if annexes.contains(start) { mark(start..<end, .annex) }
      markClosing(in: start..<end)
    }
    markPreamble(in: first..<max(first, heads.first { $0 > first } ?? passages.endIndex))
  }

  private mutating func mark(_ range: Range<Int>, _ part: InstrumentPart) {
    for index in range where parts[index] != .signature { parts[index] = part }
  }

  /// The usual level of labels that number articles and what stands above them.
  static let articleRank = 40

  private func isNumbered(_ index: Int) -> Bool { passages[index].block.label?.ordinal != nil }

  private func isArticle(_ index: Int) -> Bool {
    guard let label = passages[index].block.label, label.ordinal != nil else { return false }
    return grammar.rank(of: label.kind, in: language) <= Self.articleRank
  }

  /// A short line, not a sentence, that begins with a word for what is added: Annex I, 附件一.
  private func headsAnnex(_ index: Int) -> Bool {
    let passage = passages[index]
    guard index > 0, passage.block.role == .heading || passage.block.span.length <= 60,
      passage.block.role != .signature
    else { return false }
    let opening = passage.byte(at: 0) == UInt8(ascii: "(") ? 1 : 0
    guard passage.hits(at: opening).contains(where: { passage.isFormula($0, .annex) }) else {
      return false
    }
    return passage.block.role == .heading || passage.block.label == nil && !passage.endsSentence
      || passage.block.label.map { $0.span.start == passage.block.span.start } == true
        && !passage.endsSentence
  }

  // MARK: Preamble

  private mutating func markPreamble(in main: Range<Int>) {
    let text = main.filter { parts[$0] == .operative && passages[$0].block.role != .title }
    guard text.contains(where: { isOutlined($0) }) else { return }
    let firstArticle = text.first(where: isArticle)
    // The formula ends the preamble, if no article stands before it.
    let formula = text.first { index in
      index < firstArticle ?? .max && passages[index].hasFormula(.enacting)
    }
    if let formula, formula != text.last {
      let end = passages[formula].block.role == .heading ? formula : formula + 1
      // Items that stand above it but tell of what is agreed are not its recitals.
      mark(main.lowerBound..<end, .preamble)
      return
    }
    // Recitals may be numbered: articles come behind them.
    if let firstArticle,
      text.prefix(while: { $0 < firstArticle }).contains(where: {
        isNumbered($0) && passages[$0].opensWithFormula(.recital)
      })
    {
      mark(main.lowerBound..<firstArticle, .preamble)
      return
    }
    let first = text.first { isOutlined($0) } ?? main.lowerBound
    mark(main.lowerBound..<first, .preamble)
  }

  /// A heading or a number, by which texts are parted.
  private func isOutlined(_ index: Int) -> Bool {
    passages[index].block.role == .heading || isNumbered(index)
  }

  // MARK: Closing formulas and signatures

  /// The paragraphs without a number at the end of a part, from the first that speaks of those who
  /// sign; behind the one that tells the place and day, short lines are signatures.
  private mutating func markClosing(in part: Range<Int>) {
    let lastNumber = part.last { index in isNumbered(index) && !annexes.contains(index) }
    let run = ((lastNumber ?? part.lowerBound - 1) + 1)..<part.upperBound
    let first = run.first { index in
      parts[index] != .signature && passages[index].block.role != .title
        && passages[index].tellsOfSigning
    }
    guard let first else { return }
    let done = run.last { $0 >= first && passages[$0].tellsPlaceOfSigning } ?? first
    for index in first..<run.upperBound where parts[index] != .signature {
      let isShort = passages[index].block.span.length <= 120 && !passages[index].endsSentence
      parts[index] = index > done && isShort ? .signature : .closing
    }
  }
}

extension Passage {
  func isFormula(_ hit: Hit, _ formula: Formula) -> Bool {
    hit.kind == .formula && word(hit) == .formula(formula)
  }

  func hasFormula(_ formula: Formula) -> Bool {
    hits.contains { isFormula($0, formula) }
  }

  /// Whether it stands at the head of the text, behind a label.
  func opensWithFormula(_ formula: Formula) -> Bool {
    hits(beginningIn: bodyStart..<(bodyStart + 1)).contains { isFormula($0, formula) }
  }

  /// Whether it is the testimony, or tells where and in how many copies it was signed.
  fileprivate var tellsOfSigning: Bool { hasFormula(.testimony) || tellsPlaceOfSigning }

  /// The formula alone may stand in any text: with the number of copies, or at the head, it
  /// is of this one.
  fileprivate var tellsPlaceOfSigning: Bool {
    hasFormula(.copies) && block.role != .title
      || hasFormula(.done)
        && (opensWithFormula(.done) || hasFormula(.authentic) || block.span.length <= 80)
  }

  /// Whether it ends as a sentence does.
  var endsSentence: Bool {
    guard let (last, _) = scalar(before: skipSpacesBack(count)) else { return false }
    return [0x2E, 0x3002, 0xFF61, 0x21, 0x3F, 0x3B, 0x3A].contains(last)
  }
}
