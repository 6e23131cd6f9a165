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
  /// Indices of passages.
  var passages: [Int]

  /// Whether it stands outside the headings and numbers, as preambles and closing paragraphs do.
  var isPreamble: Bool { path.hasPrefix("-") && headings.isEmpty && !path.contains("/") }
}

/// Takes an instrument's blocks apart into provisions by the kind and order of their labels and
/// headings, not by indentation.
struct ProvisionOutline {
  let text: IndexedText
  let passages: [Passage]

  private struct Level {
    /// The kind of the label, or of the heading where it has none.
    var kind: String
    var component: String
    var heading: String?
    /// Index of the provision that the level is, or that the text under its heading is.
    var provision: Int?
    /// Whether it is a numbered item, whose provision holds its children's.
    var holdsChildren = false
    var counts = Counts()
  }

  /// How many children of each kind a level has had, and which labels.
  private struct Counts {
    var headings = 0
    var items = 0
    var labels: [String: Int] = [:]
  }

  func provisions() -> [OutlinedProvision] {
    var provisions: [OutlinedProvision] = []
    var stack: [Level] = []
    var top = Counts()
    for (index, passage) in passages.enumerated() {
      let block = passage.block
      switch block.role {
      case .title, .signature, .caption, .table, .quote, .metadata, .disclaimer, .boilerplate:
        continue
      case .heading:
        unwind(to: kind(of: block), block.label?.ordinal, &stack)
        let component = component(of: block, under: stack, &top, isHeading: true)
        register(component, under: &stack, &top)
        stack.append(Level(kind: kind(of: block), component: component, heading: heading(block)))
      case .item, .paragraph:
        if let label = block.label {
          unwind(to: label.kind, label.ordinal, &stack)
          let component = component(of: block, under: stack, &top, isHeading: false)
          register(component, under: &stack, &top)
          provisions.append(
            OutlinedProvision(
              path: path(stack, component), span: block.span, headings: headings(stack),
              passages: [index]))
          extendParents(stack, to: block.span.end, &provisions)
          stack.append(
            Level(
              kind: label.kind, component: component, provision: provisions.count - 1,
              holdsChildren: true))
        } else if stack.isEmpty, let last = provisions.indices.last, provisions[last].isPreamble,
          !isClosing(index), hasOutline(after: index)
        {
          // The recitals before the first number or heading are one preamble.
          provisions[last].span.end = block.span.end
          provisions[last].passages.append(index)
        } else if stack.isEmpty || isClosing(index) {
          top.items += 1
          provisions.append(
            OutlinedProvision(
              path: "-\(top.items)", span: block.span, headings: [], passages: [index]))
          stack = []
        } else {
          // A paragraph goes on with the number or heading in force, not with a bullet.
          while let last = stack.last, last.component.hasPrefix("-"), stack.count > 1 {
            stack.removeLast()
          }
          if let current = stack.last?.provision {
            provisions[current].span.end = block.span.end
            provisions[current].passages.append(index)
          } else {
            provisions.append(
              OutlinedProvision(
                path: path(stack, nil), span: block.span, headings: headings(stack),
                passages: [index]))
            stack[stack.count - 1].provision = provisions.count - 1
          }
          extendParents(stack.dropLast(), to: block.span.end, &provisions)
        }
      }
    }
    return provisions
  }

  /// A numbered item's span holds its children's; a heading's text stands alone.
  private func extendParents(
    _ stack: some Sequence<Level>, to end: Int, _ provisions: inout [OutlinedProvision]
  ) {
    for level in stack where level.holdsChildren {
      if let index = level.provision {
        provisions[index].span.end = max(provisions[index].span.end, end)
      }
    }
  }

  // MARK: Levels

  private func kind(of block: Block) -> String {
    block.label?.kind ?? "heading \(block.level ?? 0)"
  }

  /// Goes back to the level that holds labels of `kind`, if there is one: the new label is its
  /// sibling. A number that begins again at one below another label opens a new level.
  private func unwind(to kind: String, _ ordinal: Int?, _ stack: inout [Level]) {
    if let index = stack.lastIndex(where: { $0.kind == kind }) {
      stack.removeSubrange(index...)
      return
    }
    // A bullet's siblings hang under the nearest heading or number, not under another bullet.
    while let last = stack.last, last.component.hasPrefix("-") { stack.removeLast() }
  }

  private func component(
    of block: Block, under stack: [Level], _ top: inout Counts, isHeading: Bool
  ) -> String {
    let counts = stack.last?.counts ?? top
    guard let label = block.label, label.ordinal != nil else {
      return isHeading ? "§\(counts.headings + 1)" : "-\(counts.items + 1)"
    }
    let name = Self.normalised(text.text(label.span))
    let seen = counts.labels[name, default: 0]
    return seen == 0 ? name : "\(name)~\(seen + 1)"
  }

  private func register(_ component: String, under stack: inout [Level], _ top: inout Counts) {
    var counts = stack.last?.counts ?? top
    if component.hasPrefix("§") {
      counts.headings += 1
    } else if component.hasPrefix("-") {
      counts.items += 1
    } else {
      counts.labels[
        component.split(separator: "~").first.map(String.init) ?? component, default: 0] += 1
    }
    if stack.isEmpty { top = counts } else { stack[stack.count - 1].counts = counts }
  }

  /// The label without width, spaces around it and closing punctuation; brackets stay.
  static func normalised(_ label: String) -> String {
    let folded = label.precomposedStringWithCompatibilityMapping
    let closing = CharacterSet(charactersIn: ".、,:。．").union(.whitespacesAndNewlines)
    return folded.trimmingCharacters(in: closing)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func path(_ stack: [Level], _ component: String?) -> String {
    (stack.map(\.component) + (component.map { [$0] } ?? [])).joined(separator: "/")
  }

  // MARK: Headings

  private func headings(_ stack: [Level]) -> [String] { stack.compactMap(\.heading) }

  /// As it stands; a mark that only marks (➤, ◆) is left out.
  private func heading(_ block: Block) -> String {
    guard let label = block.label, label.ordinal == nil else { return text.text(block.span) }
    let rest = Span(min(max(label.span.end, block.span.start), block.span.end), block.span.end)
    return text.text(rest).trimmingCharacters(in: CharacterSet(charactersIn: "* \t\u{3000}"))
  }

  private func hasOutline(after index: Int) -> Bool {
    passages[(index + 1)...].contains {
      $0.block.role == .heading || $0.block.label?.ordinal != nil
    }
  }

  /// The last paragraph, where it speaks of the whole document.
  private func isClosing(_ index: Int) -> Bool {
    let rest = passages[(index + 1)...]
    guard rest.allSatisfy({ $0.block.role != .heading && $0.block.label == nil }) else {
      return false
    }
    let passage = passages[index]
    return passage.hits.contains { $0.kind == .closing }
  }
}
