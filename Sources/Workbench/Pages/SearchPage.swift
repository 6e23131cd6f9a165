import Ledger
import Values
import Views

/// What a search found, as its template takes it.
struct SearchPage {
  let title: String
  let query: String
  let found: String
  let isEmpty: Bool
  let hits: [Hit]

  init(_ query: String, hits: [SearchHit]) {
    title = "Search: \(query)"
    self.query = query
    found = hits.count == 1 ? "One passage." : "\(hits.count) passages, best first."
    isEmpty = hits.isEmpty
    self.hits = hits.map(Hit.init)
  }

  struct Hit {
    let source: SourceView
    let lang: String
    let path: String
    let isCutBefore: Bool
    let isCutAfter: Bool
    let pieces: [Piece]

    init(_ hit: SearchHit) {
      source = SourceView(hit.source)
      lang = hit.source.language.tag
      let words =
        hit.highlights.first.map {
          Span(hit.snippetStart + $0.start, hit.snippetStart + $0.end)
        } ?? hit.span
      path = PagePath.document(hit.source.id, at: words)
      isCutBefore = hit.isCutBefore
      isCutAfter = hit.isCutAfter
      pieces = Piece.all(of: hit.snippet, highlights: hit.highlights)
    }
  }

  struct Piece {
    let text: String
    let isFound: Bool

    static func all(of snippet: String, highlights: [Span]) -> [Piece] {
      let scalars = Array(snippet.unicodeScalars)
      var pieces: [Piece] = []
      var position = 0
      func append(_ start: Int, _ end: Int, isFound: Bool) {
        guard start < end else { return }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[start..<end])
        pieces.append(Piece(text: String(view), isFound: isFound))
      }
      for span in highlights where span.start >= position && span.end <= scalars.count {
        append(position, span.start, isFound: false)
        append(span.start, span.end, isFound: true)
        position = max(position, span.end)
      }
      append(position, scalars.count, isFound: false)
      return pieces
    }
  }
}
