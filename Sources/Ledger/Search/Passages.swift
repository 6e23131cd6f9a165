import Document
import GRDB
import Values

/// The stretches of text that a search finds: the blocks that hold content.
enum Passages {
  static func replace(with document: Document, of source: Int64, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM passage WHERE source = ?", arguments: [source])
    let insert = try db.cachedStatement(
      sql: "INSERT INTO passage (source, start, text) VALUES (?, ?, ?)")
    let scalars = document.text.unicodeScalars
    var (index, position) = (scalars.startIndex, 0)
    for block in document.blocks where block.isContent && !block.span.isEmpty {
      // Blocks stand in order, so the text is walked once.
      index = scalars.index(after: block.span.start - position, from: index)
      let end = scalars.index(after: block.span.length, from: index)
      try insert.execute(
        arguments: [source, block.span.start, String(scalars[index..<end])])
      (index, position) = (end, block.span.end)
    }
  }
}

extension String.UnicodeScalarView {
  /// The index `count` code points from `index`, or the end of the text.
  fileprivate func index(after count: Int, from index: Index) -> Index {
    self.index(index, offsetBy: count, limitedBy: endIndex) ?? endIndex
  }
}
