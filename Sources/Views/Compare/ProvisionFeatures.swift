import Foundation
import Reading
import Values

/// A provision as it is compared: its words, and what it says that is the same in every language.
struct ProvisionFeatures {
  let side: Comparison.Side
  let part: InstrumentPart
  /// The numbers of its labels: `一/（二）` is 1, 2; `nil` where a label has none.
  let ordinals: [Int]?
  let undertakings: [Undertaking]
  let content: ProvisionContent
  /// Its letters and digits alone: texts that differ in no more than signs and spaces are the same.
  let letters: String
  /// What is found again in a text of the same language, and in one of another.
  let words: [UInt64: Double]
  let values: [UInt64: Double]

  var text: String { side.text }
  var path: String { side.path }

  /// - Parameter context: the headings and opening words that it stands under.
  init(
    _ node: ProvisionTree.Node, of outline: Outline, _ content: ProvisionContent,
    context: (headings: [String], words: [UInt64: Double])
  ) {
    let undertakings = node.undertakings.compactMap { outline.undertakings[$0] }
    side = Comparison.Side(
      path: node.path, headings: context.headings, part: node.part, text: node.text,
      strength: Strength.allCases.first { undertakings.map(\.strength).contains($0) })
    self.undertakings = undertakings
    self.content = content
    part = node.part
    ordinals = LabelNumbers.ordinals(of: node.path)
    letters = String(
      String.UnicodeScalarView(
        node.text.lowercased().unicodeScalars.filter {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }))
    words = Terms.words(of: node.text).merging(
      context.words.mapValues { $0 * Self.contextWeight }, uniquingKeysWith: +)
    values = Self.values(of: node, content, undertakings)
  }

  /// Whether any of its words can be compared: a heading alone has none.
  var isEmpty: Bool { letters.isEmpty }

  /// A heading says something of each provision below it, but less than its own words.
  private static let contextWeight = 0.3

  /// Topics and figures tell provisions apart; who acts and how firmly is much the same in all.
  private static func values(
    of node: ProvisionTree.Node, _ content: ProvisionContent, _ undertakings: [Undertaking]
  ) -> [UInt64: Double] {
    var values: [UInt64: Double] = [:]
    func add(_ kind: String, _ texts: some Sequence<String>, _ weight: Double) {
      for text in texts { values[Terms.value(kind, text)] = weight }
    }
    add("topic", (node.topics + undertakings.flatMap(\.topics)).map(\.text), 1.5)
    add("figure", content.figures.map(\.key), 1.5)
    add("place", content.places, 1.5)
    add("actor", content.actors.union(undertakings.flatMap(\.obligors)), 1)
    add("instrument", content.instruments.map(\.rawValue), 1)
    add("predicate", content.predicates, 1)
    add("recurrence", undertakings.compactMap(\.recurrence), 1)
    add("strength", undertakings.map(\.strength.rawValue), 0.5)
    return values
  }
}

extension ProvisionFeatures {
  /// The provisions that have words of their own, preambles and closing formulas among them.
  static func all(of outline: Outline, _ reading: Reading) -> [ProvisionFeatures] {
    let nodes = outline.tree.nodes
    let contents = ProvisionContent.all(of: outline.tree, reading)
    var contexts = nodes.map { _ in (headings: [String](), words: [UInt64: Double]()) }
    var features: [ProvisionFeatures] = []
    for (index, node) in nodes.enumerated() {
      let made = ProvisionFeatures(node, of: outline, contents[index], context: contexts[index])
      if !made.isEmpty { features.append(made) }
      guard !node.children.isEmpty else { continue }
      let heading = node.heading.map(singleLine) ?? ""
      // Opening words count for what they open, not for all that stands below it.
      let below = Terms.words(of: heading + " " + node.text)
      let name = heading.isEmpty ? [] : ["\(node.shownLabel) \(heading)"]
      for child in node.children {
        contexts[child] = (contexts[index].headings + name, below)
      }
    }
    return features
  }
}

extension Comparison.Value {
  /// The bare value as a term: in another language its unit or bound may be read differently.
  fileprivate var key: String {
    switch self {
    case .money(let money): money.amount.value.plain
    case .quantity(let quantity): quantity.amount.value.plain
    case .number(let number): number.plain
    case .duration(let duration): duration.amount
    case .date(let date): date.text
    case .strength(let strength): strength.rawValue
    case .actor(let text), .recurrence(let text), .words(let text): text
    }
  }
}
