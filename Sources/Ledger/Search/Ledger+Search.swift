import GRDB
package import Values

extension Ledger {
  /// The passages in which all of `words` stand, best first.
  ///
  /// - Parameters:
  ///   - words: parted by white space; in Chinese and Japanese also of one or two characters.
  ///     Punctuation has no meaning of its own.
  ///   - limit: at most so many passages.
  package func search(_ words: String, limit: Int = 20) throws(Diagnostic) -> [SearchHit] {
    let query = SearchQuery(words)
    guard !query.isEmpty else { return [] }
    return try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT passage.source, passage.start, passage.text
          FROM passageIndex JOIN passage ON passage.id = passageIndex.rowid
          WHERE passageIndex MATCH ? ORDER BY passageIndex.rank, passage.id LIMIT ?
          """, arguments: [query.expression, limit])
      return try rows.compactMap { row in
        guard let source = try SourceRow.summary(row[0], db) else { return nil }
        let passage: String = row[2]
        let start: Int = row[1]
        let snippet = Snippet(of: passage, matches: query.matches(in: passage))
        return SearchHit(
          source: source, span: Span(start, start + snippet.passageLength), snippet: snippet.text,
          snippetStart: start + snippet.span.start, highlights: snippet.highlights,
          isCutBefore: snippet.span.start > 0,
          isCutAfter: snippet.span.end < snippet.passageLength)
      }
    }
  }
}
