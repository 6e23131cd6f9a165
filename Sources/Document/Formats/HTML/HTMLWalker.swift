import CGumbo
import Values

/// An element on the way from the root.
struct HTMLElement {
  var parent: Int
  var tag: GumboTag
  var names: HTMLNames
  /// The tags and class names from the root to it: the paragraphs of a text share theirs.
  var path: UInt64 = 0
}

/// Walks a page once, and gathers its text in chunks and what its elements say of it.
struct HTMLWalker {
  private(set) var chunks: [HTMLChunk] = []
  private(set) var elements = [HTMLElement(parent: 0, tag: GUMBO_TAG_HTML, names: [])]
  private(set) var metadata = HTMLMetadata()
  private let tree: HTMLTree
  private let limit: Int
  private var chunk = HTMLChunk()
  private var element = 0
  private var block = 0
  private var marks: [Line.Mark] = []
  private var links = 0
  private var preformatted = 0
  private var breaks = 0
  /// Whether the table that is walked holds data.
  private var isData = false
  /// Inside the rows of a table of data, whose blocks are cells.
  private var rows = 0

  init(_ tree: HTMLTree, limit: Int) {
    self.tree = tree
    self.limit = limit
  }

  static func tooDeep(_ limit: Int) -> Diagnostic {
    Diagnostic(
      "the page's elements nest deeper than \(limit) levels", remedy: "save its text as a file")
  }

  /// An element that is being walked, and what holds again after it.
  private struct Frame {
    let node: HTMLNode
    let tag: GumboTag
    let element: Int
    let block: Int
    let isLink: Bool
    let isData: Bool
    var next = 0
  }

  mutating func walk() throws(Diagnostic) {
    var frames: [Frame] = []
    if let root = tree.root { try enter(root, &frames) }
    while let top = frames.indices.last {
      if frames[top].next < frames[top].node.childCount {
        let child = frames[top].node.child(frames[top].next)
        frames[top].next += 1
        if let child { try enter(child, &frames) }
      } else {
        leave(frames.removeLast())
      }
    }
    flush()
  }

  /// The cells of tables of data are no blocks, but parts of their row.
  private static func isBlock(_ role: HTMLTag) -> Bool {
    !role.isDisjoint(with: [.block, .cell])
  }

  private mutating func enter(_ node: HTMLNode, _ frames: inout [Frame]) throws(Diagnostic) {
    guard let tag = node.tag else {
      if let text = node.text { add(text) }
      return
    }
    let role = HTMLTag[tag]
    if role.contains(.told) { metadata.read(node, tag, chunk: chunks.count) }
    if role.contains(.skipped) { return }
    guard frames.count < limit else { throw Self.tooDeep(limit) }
    var names: HTMLNames = []
    var isLink = false
    var path = HTMLNames.signature(of: tag.rawValue, into: elements[element].path)
    node.forEachAttribute { attribute in
      switch attribute {
      case .style(let value):
        names.formUnion(HTMLNames(attribute: value))
        path = HTMLNames.signature(of: value, into: path)
      case .name(let value): names.formUnion(HTMLNames(attribute: value))
      case .property(let value):
        names.formUnion(HTMLNames(attribute: value))
        metadata.read(property: String(cString: value), of: node)
      case .hidden: names.insert(.hidden)
      case .link: isLink = tag == GUMBO_TAG_A
      }
    }
    let isBlock = Self.isBlock(role) && rows == 0
    if names.contains(.hidden), !isBlock { return }
    frames.append(
      Frame(
        node: node, tag: tag, element: element, block: block, isLink: isLink, isData: isData))
    if isBlock { flush() }
    if isBlock || !names.isEmpty {
      elements.append(HTMLElement(parent: element, tag: tag, names: names, path: path))
      element = elements.count - 1
      if isBlock { block = element }
    }
    if isLink { links += 1 }
    open(tag, role, node, isBlock: isBlock)
  }

  private mutating func open(_ tag: GumboTag, _ role: HTMLTag, _ node: HTMLNode, isBlock: Bool) {
    if isBlock, let mark = HTMLTag.mark(tag) { marks.append(mark) }
    if !isBlock, role.contains(.block) { chunk.addSpace() }
    switch tag {
    case GUMBO_TAG_PRE: preformatted += 1
    case GUMBO_TAG_BR:
      breaks += 1
      if rows > 0 { chunk.addSpace() } else if breaks == 1 { chunk.addBreak("\n") } else { flush() }
    case GUMBO_TAG_TABLE: isData = HTMLTable.isData(node)
    case GUMBO_TAG_TR: if isData { rows += 1 }
    default:
      if role.contains(.cell), rows > 0 {
        chunk.addBreak("\t")
        chunk.cells += 1
      }
    }
  }

  private mutating func leave(_ frame: Frame) {
    if frame.isLink { links -= 1 }
    if frame.tag == GUMBO_TAG_PRE { preformatted -= 1 }
    if frame.tag == GUMBO_TAG_TR, rows > 0 { rows -= 1 }
    if Self.isBlock(HTMLTag[frame.tag]), rows == 0 {
      flush()
      if HTMLTag.mark(frame.tag) != nil { marks.removeLast() }
    } else if HTMLTag[frame.tag].contains(.block) {
      chunk.addSpace()
    }
    isData = frame.isData
    element = frame.element
    block = frame.block
  }

  private mutating func add(_ text: HTMLNode.Text) {
    let before = chunk.ink
    chunk.add(text.bytes, isLink: links > 0, isPreformatted: preformatted > 0)
    guard chunk.ink > before else { return }
    breaks = 0
    chunk.element = before == 0 || chunk.element == element ? element : block
    let source = tree.source(of: text)
    chunk.source = (chunk.source?.lowerBound ?? source.lowerBound)..<source.upperBound
  }

  private mutating func flush() {
    breaks = 0
    guard chunk.ink > 0 else {
      chunk = HTMLChunk()
      return
    }
    chunk.trim()
    chunk.mark = chunk.cells > 1 ? .table : marks.last
    chunks.append(chunk)
    chunk = HTMLChunk()
  }
}
