import Document
import Foundation
import Languages
import Text
import Values

/// A provision with the blocks that are its own text, its children's apart.
struct OutlinedProvision: Sendable {
  var path: String
  var span: Span
  var headings: [String]
  /// The passages of the headings.
  var headingPassages: [Int]
  /// Indices of passages.
  var passages: [Int]
  var part = InstrumentPart.operative
  /// What its own text is about, else its headings.
  var topics: [Topic] = []
  /// What the nearest heading that tells is about.
  var headingTopics: [Topic] = []

  /// Whether it stands outside the headings and numbers, as preambles and closing paragraphs do.
  var isOutside: Bool { path.hasPrefix("-") && headings.isEmpty && !path.contains("/") }
}

/// Takes an instrument's blocks apart into provisions by the kind and order of their labels and
/// headings, not by indentation.
struct ProvisionOutline {
  let text: IndexedText
  let passages: [Passage]
  let grammar: LabelGrammar
  let language: LanguageTag

  private let parts: InstrumentParts
  private var levels: OutlineLevels
  private var provisions: [OutlinedProvision] = []
  private var notes: [OutlineNote] = []
  /// Where the instrument's text begins, in a page that reprints it.
  private let start: Int
  /// From this passage on no number and no heading follows.
  private let unlabelledFrom: Int

  init(
    text: IndexedText, passages: [Passage], from start: Int = 0, grammar: LabelGrammar,
    language: LanguageTag
  ) {
    self.start = start
    (self.text, self.passages) = (text, passages)
    (self.grammar, self.language) = (grammar, language)
    parts = InstrumentParts(passages, from: start, grammar: grammar, language: language)
    levels = OutlineLevels(passages, breaks: parts.annexes)
    unlabelledFrom =
      (passages.lastIndex { $0.block.role == .heading || $0.block.label != nil } ?? -1) + 1
  }

  /// What was made of the passages.
  struct Outline {
    var provisions: [OutlinedProvision]
    var notes: [OutlineNote]
    /// The part that each passage belongs to.
    var parts: [InstrumentPart]
    /// Whether it has headings or numbers at all.
    var isLabelled: Bool
  }

  consuming func outline() -> Outline {
    var part = InstrumentPart.preamble
    for (index, passage) in passages.enumerated() where passage.block.span.start >= start {
      let block = passage.block
      if parts.annexes.contains(index) || parts.parts[index] != part && part == .preamble {
        levels.restart()
      }
      part = parts.parts[index]
      switch block.role {
      case .title, .signature, .metadata, .disclaimer, .boilerplate: continue
      case .heading where part != .signature && part != .closing: takeHeading(index)
      case .heading, .item, .paragraph, .table, .quote, .caption:
        switch part {
        case .signature: continue
        case .closing: takeWhole(index)
        case .preamble, .operative, .annex:
          if let label = block.label { takeItem(index, label) } else { takeParagraph(index) }
        }
      }
    }
    takeTopics()
    return Outline(
      provisions: provisions, notes: notes, parts: parts.parts,
      isLabelled: passages.contains { $0.block.role == .heading || $0.block.label != nil })
  }

  private mutating func takeTopics() {
    let topics = passages.map { TopicReader(passage: $0).topics(in: 0..<$0.count) }
    for index in provisions.indices {
      let provision = provisions[index]
      provisions[index].headingTopics =
        provision.headingPassages.last { !topics[$0].isEmpty }.map { topics[$0] } ?? []
      let own = provision.passages.flatMap { topics[$0] }.uniqued()
      provisions[index].topics =
        own.isEmpty ? provisions[index].headingTopics : Array(own.prefix(TopicReader.most))
    }
  }

  // MARK: Blocks

  private mutating func takeHeading(_ index: Int) {
    let block = passages[index].block
    let kind = block.label?.kind ?? "heading \(block.level ?? 0)"
    if let label = block.label {
      place(label, at: index)
    } else {
      levels.place(heading: kind, level: block.level)
    }
    let component = component(of: block.label, isHeading: true)
    register(component)
    levels.stack.append(
      OutlineLevel(
        kind: levels.meantKind ?? kind, ordinal: block.label?.ordinal, rank: rank(of: block.label),
        component: component, heading: heading(block), headingPassage: index))
  }

  private mutating func takeItem(_ index: Int, _ label: Label) {
    let span = passages[index].block.span
    open(label, span, at: index)
    guard let inner = label.inner else { return }
    // `２　(1)`: the text is that of the part, and the number above it has none of its own.
    provisions[provisions.count - 1].passages = []
    open(
      Label(kind: inner.kind, ordinal: inner.ordinal, span: inner.span),
      Span(inner.span.start, span.end), at: index)
  }

  private mutating func open(_ label: Label, _ span: Span, at index: Int) {
    place(label, at: index)
    let component = component(of: label, isHeading: false)
    register(component)
    add(path(component), index)
    provisions[provisions.count - 1].span = span
    extendParents(levels.stack, to: span.end)
    levels.stack.append(
      OutlineLevel(
        kind: levels.meantKind ?? label.kind, ordinal: label.ordinal, rank: rank(of: label),
        component: component, provision: provisions.count - 1, holdsChildren: true))
  }

  private mutating func takeParagraph(_ index: Int) {
    let block = passages[index].block
    if parts.parts[index] == .preamble, passages[index].hasFormula(.enacting) { levels.restart() }
    if levels.stack.isEmpty, parts.parts[index] == .preamble, let last = provisions.indices.last,
      provisions[last].part == .preamble, provisions[last].isOutside
    {
      // The recitals before the first number or heading are one preamble.
      extend(last, with: index)
    } else if levels.stack.isEmpty || isClosing(index) {
      takeWhole(index)
    } else {
      // A paragraph goes on with the number or heading in force, not with a bullet.
      while let last = levels.stack.last, last.isBullet, levels.stack.count > 1 {
        levels.stack.removeLast()
      }
      if let current = levels.stack.last?.provision {
        extend(current, with: index)
      } else {
        add(path(nil), index)
        levels.stack[levels.stack.count - 1].provision = provisions.count - 1
      }
      extendParents(levels.stack.dropLast(), to: block.span.end)
    }
  }

  /// A paragraph that stands at top level by itself.
  private mutating func takeWhole(_ index: Int) {
    levels.stack = []
    levels.top.items += 1
    add("-\(levels.top.items)", index)
  }

  private mutating func add(_ path: String, _ index: Int) {
    provisions.append(
      OutlinedProvision(
        path: path, span: passages[index].block.span, headings: headings,
        headingPassages: levels.stack.compactMap(\.headingPassage), passages: [index],
        part: parts.parts[index]))
  }

  private mutating func extend(_ provision: Int, with index: Int) {
    provisions[provision].span.end = passages[index].block.span.end
    provisions[provision].passages.append(index)
  }

  /// A numbered item's span holds its children's; a heading's text stands alone.
  private mutating func extendParents(_ stack: some Sequence<OutlineLevel>, to end: Int) {
    for level in stack where level.holdsChildren {
      if let index = level.provision {
        provisions[index].span.end = max(provisions[index].span.end, end)
      }
    }
  }

  // MARK: Levels

  private func rank(of label: Label?) -> Int {
    label.map { grammar.rank(of: $0.kind, in: language) } ?? .max
  }

  private mutating func place(_ label: Label, at index: Int) {
    let isHeading = passages[index].block.role == .heading
    guard
      let problem = levels.place(label, rank: rank(of: label), at: index, isHeading: isHeading)
    else { return }
    notes.append(OutlineNote(text.quotation(label.ownSpan), problem))
  }

  private func component(of label: Label?, isHeading: Bool) -> String {
    let counts = levels.stack.last?.counts ?? levels.top
    guard let label, label.ordinal != nil else {
      return isHeading ? "§\(counts.headings + 1)" : "-\(counts.items + 1)"
    }
    let name = Self.normalised(text.text(label.ownSpan))
    let seen = counts.labels[name, default: 0]
    return seen == 0 ? name : "\(name)~\(seen + 1)"
  }

  private mutating func register(_ component: String) {
    var counts = levels.stack.last?.counts ?? levels.top
    if component.hasPrefix("§") {
      counts.headings += 1
    } else if component.hasPrefix("-") {
      counts.items += 1
    } else {
      counts.labels[
        component.split(separator: "~").first.map(String.init) ?? component, default: 0] += 1
    }
    if levels.stack.isEmpty {
      levels.top = counts
    } else {
      levels.stack[levels.stack.count - 1].counts = counts
    }
  }

  /// The label without width, spaces around it and closing punctuation; brackets stay.
  static func normalised(_ label: String) -> String {
    let isPlain = label.utf8.allSatisfy { $0 < 0x80 }
    let folded = isPlain ? label : label.precomposedStringWithCompatibilityMapping
    return folded.trimmingCharacters(in: closingMarks)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let closingMarks = CharacterSet(charactersIn: ".、,:。．")
    .union(.whitespacesAndNewlines)

  private func path(_ component: String?) -> String {
    (levels.stack.map(\.component) + (component.map { [$0] } ?? [])).joined(separator: "/")
  }

  // MARK: Headings

  private var headings: [String] { levels.stack.compactMap(\.heading) }

  /// As it stands; a mark that only marks (➤, ◆) is left out.
  private func heading(_ block: Block) -> String {
    guard let label = block.label, label.ordinal == nil else { return text.text(block.span) }
    let rest = Span(min(max(label.span.end, block.span.start), block.span.end), block.span.end)
    return text.text(rest).trimmingCharacters(in: CharacterSet(charactersIn: "* \t\u{3000}"))
  }

  /// The last paragraph, where it speaks of the whole document, and is not the only text under
  /// its heading.
  private func isClosing(_ index: Int) -> Bool {
    guard index >= unlabelledFrom, parts.parts[index] != .annex else { return false }
    if let level = levels.stack.last, level.ordinal != nil, level.provision == nil { return false }
    if passages[index].hits.contains(where: { $0.kind == .closing }) { return true }
    // What begins by naming the instrument is no part of a numbered item, but may be of an article.
    guard let level = levels.stack.last, level.holdsChildren else { return false }
    return level.rank > InstrumentParts.articleRank && passages[index].opensWithFormula(.itself)
  }
}
