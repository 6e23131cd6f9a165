import CGumbo

/// Tells tables of data from those that only lay a page out.
struct HTMLTable {
  /// The most bytes of text in a cell of data.
  private static let limit = 400

  private var rows = 0
  private var cells = 0
  private var size = 0
  private var isLayout = false

  /// Whether a table has two rows or more of two cells or more, and no cell of it holds another
  /// table or a long text.
  static func isData(_ node: HTMLNode) -> Bool {
    var table = HTMLTable()
    table.read(node)
    return !table.isLayout && table.rows > 1
  }

  private mutating func read(_ table: HTMLNode) {
    var stack = Self.children(of: table)
    while let node = stack.popLast(), !isLayout {
      if let text = node.text {
        let ink = text.bytes.reduce(0) { $0 + ($1 > 0x20 ? 1 : 0) }
        if size == 0, ink > 0 { cells += 1 }
        if cells == 2, size == 0, ink > 0 { rows += 1 }
        size += ink
        isLayout = size > Self.limit
      }
      guard let tag = node.tag else { continue }
      switch tag {
      case GUMBO_TAG_TABLE: isLayout = true
      case GUMBO_TAG_TR: (cells, size) = (0, 0)
      case GUMBO_TAG_TD, GUMBO_TAG_TH: size = 0
      default: break
      }
      stack += Self.children(of: node)
    }
  }

  /// The last first.
  private static func children(of node: HTMLNode) -> [HTMLNode] {
    (0..<node.childCount).reversed().compactMap { node.child($0) }
  }
}
