package import Document
import Reading
import Values
package import Views

/// Instruments as Akoma Ntoso 1.0 (OASIS LegalDocML, namespace 3.0): the structure with its labels,
/// headings and text. One instrument is a `doc`; its texts in several languages are a collection of
/// expressions of one work.
package struct AkomaNtoso {
  private let grammar: LabelGrammar

  private let actors: ActorDirectory

  package init(grammar: LabelGrammar, actors: ActorDirectory) {
    (self.grammar, self.actors) = (grammar, actors)
  }

  /// - Parameter outlines: the same instrument in one language or several; not empty.
  package func xml(of outlines: [Outline]) -> [UInt8] {
    var markup = Markup()
    markup.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    markup.element(
      "akomaNtoso", [("xmlns", "http://docs.oasis-open.org/legaldocml/ns/akn/3.0")]
    ) { markup in
      if let first = outlines.first, outlines.count == 1 {
        document(first, of: first, prefix: "", to: &markup)
      } else if let first = outlines.first {
        collection(outlines, of: first, to: &markup)
      }
    }
    markup.raw("\n")
    return Array(markup.text.utf8)
  }

  private func collection(_ outlines: [Outline], of work: Outline, to markup: inout Markup) {
    markup.element("documentCollection", [("name", "expressions")]) { markup in
      AknMetadata(expression: work, work: work, actors: actors, prefix: "").write(to: &markup)
      markup.element("collectionBody") { markup in
        for (number, outline) in outlines.enumerated() {
          let prefix = "expression_\(number + 1)__"
          markup.element("component", [("eId", "expression_\(number + 1)")]) {
            document(outline, of: work, prefix: prefix, to: &$0)
          }
        }
      }
    }
  }

  private func document(
    _ outline: Outline, of work: Outline, prefix: String, to markup: inout Markup
  ) {
    let writer = AknWriter(outline: outline, grammar: grammar, prefix: prefix)
    markup.element("doc", [("name", outline.instrument.kind.rawValue)]) { markup in
      AknMetadata(expression: outline, work: work, actors: actors, prefix: prefix).write(
        to: &markup)
      if let title = outline.instrument.title {
        markup.element("preface") { preface in
          preface.element("longTitle") { longTitle in
            longTitle.element("p") { $0.element("docTitle", text: singleLine(title)) }
          }
        }
      }
      writer.preamble(to: &markup)
      writer.body(to: &markup)
      writer.conclusions(to: &markup)
    }
  }
}

/// The parts of one document.
private struct AknWriter {
  let outline: Outline
  let grammar: LabelGrammar
  let prefix: String

  private func roots(_ wanted: (InstrumentPart) -> Bool) -> [Int] {
    outline.tree.roots.filter { wanted(outline.tree.nodes[$0].part) }
  }

  func preamble(to markup: inout Markup) {
    let nodes = roots { $0 == .preamble }
    guard !nodes.isEmpty else { return }
    markup.element("preamble") { markup in
      for node in nodes { paragraphs(below: node, to: &markup) }
    }
  }

  func body(to markup: inout Markup) {
    let nodes = roots { $0 == .operative || $0 == .annex }
    markup.element("mainBody") { markup in
      if nodes.isEmpty { markup.element("p", text: "") }
      for (number, node) in nodes.enumerated() {
        hierarchy(node, id: "prov_\(number + 1)", to: &markup)
      }
    }
  }

  func conclusions(to markup: inout Markup) {
    let nodes = roots { $0 == .closing }
    let signatures = outline.instrument.signatories
    guard !nodes.isEmpty || !signatures.isEmpty else { return }
    markup.element("conclusions") { markup in
      for node in nodes { paragraphs(below: node, to: &markup) }
      for signatory in signatures {
        markup.element("p") { $0.element("signature", text: singleLine(signatory.evidence.quote)) }
      }
    }
  }

  /// A node and those below it as paragraphs with their labels.
  private func paragraphs(below index: Int, to markup: inout Markup) {
    let node = outline.tree.nodes[index]
    for (number, line) in node.text.split(separator: "\n").enumerated() {
      let label = number == 0 && !node.shownLabel.isEmpty ? node.shownLabel + " " : ""
      markup.element("p", text: label + line)
    }
    for child in node.children { paragraphs(below: child, to: &markup) }
  }

  private func hierarchy(_ index: Int, id: String, to markup: inout Markup) {
    let node = outline.tree.nodes[index]
    let (name, attributes) = element(of: node)
    let strengths = node.undertakings.compactMap { outline.undertakings[$0]?.strength }
    let hardest = Strength.allCases.first(where: strengths.contains)
    markup.element(
      name,
      [("eId", prefix + id)] + attributes + (hardest.map { [("class", $0.rawValue)] } ?? [])
    ) { markup in
      if !node.shownLabel.isEmpty { markup.element("num", text: node.shownLabel) }
      if let heading = node.heading, !heading.isEmpty {
        markup.element("heading", text: singleLine(heading))
      }
      if node.children.isEmpty {
        markup.element("content") { paragraphs(of: node.text, to: &$0) }
      } else {
        if !node.text.isEmpty { markup.element("intro") { paragraphs(of: node.text, to: &$0) } }
        for (number, child) in node.children.enumerated() {
          hierarchy(child, id: "\(id)__\(number + 1)", to: &markup)
        }
      }
    }
  }

  private func paragraphs(of text: String, to markup: inout Markup) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    if lines.isEmpty { markup.element("p", text: "") }
    for line in lines { markup.element("p", text: String(line)) }
  }

  /// The element's name by the usual level of its label.
  private func element(of node: ProvisionTree.Node) -> (String, [(String, String)]) {
    if node.part == .annex, node.depth == 0 { return ("hcontainer", [("name", "annex")]) }
    if node.label.hasPrefix("-") { return ("hcontainer", [("name", "item")]) }
    let label = grammar.label(at: 0, in: Characters(node.label))
    switch label.map({ grammar.rank(of: $0.kind, in: outline.language) }) ?? .max {
    case ...12: return ("part", [])
    case ...20: return ("chapter", [])
    case ...35: return ("section", [])
    case ...40: return ("article", [])
    case ...55: return ("paragraph", [])
    case ...75: return ("point", [])
    default: return ("hcontainer", [("name", node.heading == nil ? "provision" : "section")])
    }
  }
}
