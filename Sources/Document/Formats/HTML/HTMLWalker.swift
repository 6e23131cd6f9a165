import CGumbo
import Foundation
import Values

/// A stretch of a page's text that is shown as one paragraph.
struct HTMLChunk {
  var text = ""
  var mark: Line.Mark?
  /// Letters and other signs, white space not counted; and those inside links.
  var ink = 0
  var linked = 0
  /// The cells of a table's row that it joins.
  var cells = 0
  /// The innermost block element, an index of `HTMLWalker.elements`.
  var element = 0
}

/// An element on the way from the root.
struct HTMLElement {
  var parent: Int
  var tag: UInt32
  /// `class`, `id` and `itemprop`, in lower case.
  var names: String
}

/// Walks a page with a stack of its own, and gathers its text in chunks.
struct HTMLWalker {
  private(set) var chunks: [HTMLChunk] = []
  private(set) var elements: [HTMLElement] = [HTMLElement(parent: 0, tag: 0, names: "")]
  private let limit: Int
  private var chunk = HTMLChunk()
  private var element = 0
  private var marks: [Line.Mark] = []
  private var links = 0
  private var preformatted = 0
  private var breaks = 0

  init(limit: Int) { self.limit = limit }

  static func tooDeep(_ limit: Int) -> Diagnostic {
    Diagnostic(
      "the page's elements nest deeper than \(limit) levels", remedy: "save its text as a file")
  }

  private enum Step {
    case enter(HTMLNode, depth: Int)
    case leave(GumboTag, element: Int)
  }

  mutating func walk(_ root: HTMLNode?) throws(Diagnostic) {
    var stack = root.map { [Step.enter($0, depth: 0)] } ?? []
    while let step = stack.popLast() {
      switch step {
      case .leave(let tag, let outer): leave(tag, to: outer)
      case .enter(let node, let depth):
        if let text = node.text { add(text) }
        guard let tag = node.tag, !HTMLTag.skipped.contains(tag.rawValue), !isHidden(node) else {
          continue
        }
        guard depth < limit else { throw Self.tooDeep(limit) }
        stack.append(.leave(tag, element: element))
        enter(tag, node)
        for child in node.children.reversed() { stack.append(.enter(child, depth: depth + 1)) }
      }
    }
    flush()
  }

  private func isHidden(_ node: HTMLNode) -> Bool {
    guard let style = node.attribute("style") else { return node.attribute("hidden") != nil }
    return style.lowercased().replacing(" ", with: "").contains("display:none")
  }

  private mutating func enter(_ tag: GumboTag, _ node: HTMLNode) {
    if HTMLTag.blocks.contains(tag.rawValue) {
      flush()
      let names = ["class", "id", "itemprop", "role"].compactMap { node.attribute($0) }
      elements.append(
        HTMLElement(
          parent: element, tag: tag.rawValue, names: names.joined(separator: " ").lowercased()))
      element = elements.count - 1
      if let mark = HTMLTag.mark(tag) { marks.append(mark) }
    }
    switch tag {
    case GUMBO_TAG_A: links += 1
    case GUMBO_TAG_PRE: preformatted += 1
    case GUMBO_TAG_BR:
      breaks += 1
      if breaks == 1 { chunk.text += "\n" } else { flush() }
    default:
      if HTMLTag.cells.contains(tag.rawValue) {
        if chunk.ink > 0 { chunk.text += "\t" }
        chunk.cells += 1
      }
    }
  }

  private mutating func leave(_ tag: GumboTag, to outer: Int) {
    if tag == GUMBO_TAG_A { links -= 1 }
    if tag == GUMBO_TAG_PRE { preformatted -= 1 }
    guard HTMLTag.blocks.contains(tag.rawValue) else { return }
    flush()
    element = outer
    if HTMLTag.mark(tag) != nil { marks.removeLast() }
  }

  /// Adds text with its white space as it is shown.
  private mutating func add(_ text: String) {
    for scalar in text.unicodeScalars {
      let isSpace = scalar.properties.isWhitespace && scalar.value != 0x3000
      if isSpace || scalar.value == 0 {
        if preformatted > 0, scalar == "\n" {
          chunk.text += "\n"
        } else if let last = chunk.text.unicodeScalars.last, !last.properties.isWhitespace {
          chunk.text += " "
        }
        continue
      }
      chunk.text.unicodeScalars.append(scalar)
      chunk.ink += 1
      if links > 0 { chunk.linked += 1 }
      breaks = 0
    }
  }

  private mutating func flush() {
    breaks = 0
    defer { chunk = HTMLChunk() }
    guard chunk.ink > 0 else { return }
    chunk.text = chunk.text.trimmingCharacters(in: .whitespacesAndNewlines)
    chunk.mark = chunk.cells > 1 ? .table : marks.last
    chunk.element = element
    chunks.append(chunk)
  }
}
