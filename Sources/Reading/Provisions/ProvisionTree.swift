import Document
import Foundation
package import Values

/// The provisions of a reading as a tree, each with the text that is its own.
package struct ProvisionTree: Sendable {
  /// A provision, or a heading that holds some.
  package struct Node: Sendable {
    /// As in the reading, or that of the heading.
    package var path: String
    /// The last part of the path.
    package var label: String
    /// The words of the heading, without its label.
    package var heading: String?
    package var part: InstrumentPart
    /// The text of its own, its children's and its label left out; empty where it has none.
    package var text: String
    /// Where the text of its own stands, the label with it.
    package var spans: [Span]
    /// The ids of the undertakings read from it.
    package var undertakings: [String]
    package var topics: [Topic]
    /// Indices of `nodes`, in the order of the text.
    package var children: [Int] = []
    /// How many nodes it stands below.
    package var depth = 0

    /// The label that stands in the text; empty where the provision has none.
    package var shownLabel: String {
      guard !label.hasPrefix("-"), !label.hasPrefix("§") else { return "" }
      return label.split(separator: "~").first.map(String.init) ?? label
    }
  }

  /// In the order in which they begin; parents before their children.
  package private(set) var nodes: [Node] = []
  /// Those that stand below none.
  package private(set) var roots: [Int] = []

  package init(_ reading: Reading) {
    self.init(
      provisions: reading.provisions, blocks: reading.document.blocks,
      text: Array(reading.document.text.unicodeScalars))
  }

  private init(provisions: [Provision], blocks: [Block], text: [Unicode.Scalar]) {
    let spans = Self.ownSpans(of: provisions, blocks: blocks.filter(\.isContent))
    var places: [String: Int] = [:]
    for (provision, spans) in zip(provisions, spans) {
      let components = provision.path.split(separator: "/").map(String.init)
      var parent: Int?
      for depth in components.indices {
        let path = components[...depth].joined(separator: "/")
        if let known = places[path] {
          parent = known
          continue
        }
        let heading = depth < provision.headings.count ? provision.headings[depth] : nil
        let index = nodes.count
        nodes.append(
          Node(
            path: path, label: components[depth],
            heading: heading.map { Self.withoutLabel($0, components[depth]) },
            part: provision.part, text: "", spans: [], undertakings: [], topics: [], depth: depth))
        places[path] = index
        if let parent { nodes[parent].children.append(index) } else { roots.append(index) }
        parent = index
      }
      guard let index = parent else { continue }
      nodes[index].spans = spans
      nodes[index].text = Self.withoutLabel(
        Self.text(of: spans, in: text), components.last ?? "")
      nodes[index].undertakings = provision.undertakings
      nodes[index].topics = provision.topics
    }
  }

  /// The parts of blocks that belong to each provision and to none below it.
  private static func ownSpans(of provisions: [Provision], blocks: [Block]) -> [[Span]] {
    var spans = [[Span]](repeating: [], count: provisions.count)
    let order = provisions.indices.sorted {
      (provisions[$0].start, -provisions[$0].end) < (provisions[$1].start, -provisions[$1].end)
    }
    var next = 0
    var open: [Int] = []
    for block in blocks {
      switch block.role {
      case .title, .heading, .signature, .metadata, .disclaimer, .boilerplate: continue
      case .paragraph, .item, .table, .quote, .caption: break
      }
      var start = block.span.start
      func give(upTo end: Int) {
        guard end > start else { return }
        open.removeAll { provisions[$0].end <= start }
        let holding = open.filter { provisions[$0].start <= start && provisions[$0].end > start }
        if let owner = holding.max(by: { depth($0) < depth($1) }) {
          spans[owner] += Self.parts(Span(start, end), without: block.insets)
        }
        start = end
      }
      func depth(_ index: Int) -> Int { provisions[index].path.utf8.count { $0 == 0x2F } }
      while next < order.count, provisions[order[next]].start < block.span.end {
        // A provision may begin inside a block: `２　(1)`.
        give(upTo: max(start, provisions[order[next]].start))
        open.append(order[next])
        next += 1
      }
      give(upTo: block.span.end)
    }
    return spans
  }

  private static func parts(_ span: Span, without insets: [Span]) -> [Span] {
    var parts: [Span] = []
    var start = span.start
    for inset in insets where inset.overlaps(span) {
      if inset.start > start { parts.append(Span(start, inset.start)) }
      start = max(start, inset.end)
    }
    if start < span.end { parts.append(Span(start, span.end)) }
    return parts
  }

  private static func text(of spans: [Span], in text: [Unicode.Scalar]) -> String {
    spans.map { span in
      var part = String.UnicodeScalarView()
      part.append(contentsOf: text[span.start..<span.end])
      return singleLine(String(part))
    }.joined(separator: "\n")
  }

  /// Without the label that a text or heading begins with, and what parts the two.
  private static func withoutLabel(_ text: String, _ component: String) -> String {
    let label = component.split(separator: "~").first.map(String.init) ?? component
    guard !label.hasPrefix("-"), !label.hasPrefix("§") else {
      return dropBullet(text)
    }
    var end = text.startIndex
    // A label is short; its punctuation and spaces go with it.
    for _ in 0..<24 where end < text.endIndex {
      end = text.index(after: end)
      guard ProvisionOutline.normalised(String(text[..<end])) == label else { continue }
      let rest = text[end...].drop {
        ".、,:。．： \u{3000}\n\t".contains($0)
      }
      return String(rest)
    }
    return text
  }

  /// `- `, `・` and the like before an item.
  private static func dropBullet(_ text: String) -> String {
    let rest = text.drop { "-–—*•●◆■➤▪○・◇□◎➢▶▲· \u{3000}".contains($0) }
    return rest.isEmpty ? text : String(rest)
  }
}
