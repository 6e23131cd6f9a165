import CGumbo

/// Tells tables of data from those that only lay a page out.
enum HTMLTable {
  /// The most bytes of text in a cell of data.
  private static let limit = 400

  /// Whether a row has two cells or more, and none of them holds a table or a long text.
  static func isData(_ row: HTMLNode) -> Bool {
    var cells = 0
    for index in 0..<row.childCount {
      guard let cell = row.child(index), let tag = cell.tag, HTMLTag[tag].contains(.cell) else {
        continue
      }
      cells += 1
      if !isShort(cell) { return false }
    }
    return cells > 1
  }

  private static func isShort(_ cell: HTMLNode) -> Bool {
    var length = 0
    var stack = [cell]
    while let node = stack.popLast() {
      if let text = node.text { length += text.bytes.count { $0 > 0x20 } }
      guard length <= limit, stack.count <= limit else { return false }
      guard let tag = node.tag else { continue }
      if tag == GUMBO_TAG_TABLE { return false }
      for index in 0..<node.childCount { node.child(index).map { stack.append($0) } }
    }
    return true
  }
}
