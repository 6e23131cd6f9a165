import Reading
import Values
package import Views

/// A comparison as a page of its own in two columns: no script, nothing from elsewhere, and every
/// word of the texts escaped.
package struct ComparisonHTML {
  private let comparison: Comparison
  private let actors: ActorDirectory

  package init(_ comparison: Comparison, actors: ActorDirectory) {
    (self.comparison, self.actors) = (comparison, actors)
  }

  package func bytes() -> [UInt8] {
    var page = Markup()
    page.raw("<!DOCTYPE html>\n")
    page.element("html", [("lang", "en")]) { html in
      html.element("head") { writeHead(to: &$0) }
      html.element("body") { body in
        body.element("h1", text: "Two instruments side by side")
        body.element("p", text: comparison.summary)
        for note in comparison.notes { body.element("p", [("class", "note")], text: note) }
        body.element("table") { table in
          table.element("thead") { head in
            head.element("tr") { row in
              heading("A", comparison.old, to: &row)
              row.element("th", [("scope", "col")], text: "From A to B")
              heading("B", comparison.new, to: &row)
            }
          }
          table.element("tbody") { rows(to: &$0) }
        }
      }
    }
    page.raw("\n")
    return Array(page.text.utf8)
  }

  private func writeHead(to head: inout Markup) {
    head.raw("<meta charset=\"utf-8\">\n")
    head.raw(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
    )
    head.raw("<meta name=\"viewport\" content=\"width=device-width\">\n")
    let names = [comparison.old, comparison.new].map { comparison.name(of: $0) }
    head.element("title", text: names.joined(separator: " | "))
    head.raw("<style>")
    head.raw(Self.style)
    head.raw("</style>")
  }

  private func heading(_ letter: String, _ outline: Outline, to row: inout Markup) {
    row.element("th", [("scope", "col"), ("lang", outline.language.tag)]) { cell in
      cell.write("\(letter) · \(comparison.name(of: outline))")
      cell.element("p", [("class", "path")], text: outline.path)
    }
  }

  // MARK: Rows

  private func rows(to body: inout Markup) {
    var sections = Sections()
    for pair in comparison.pairs {
      if let headings = sections.headings(above: pair) {
        body.element("tr", [("class", "headings")]) { row in
          row.element("td", [("lang", comparison.old.language.tag)], text: headings.old)
          row.element("td", text: "")
          row.element("td", [("lang", comparison.new.language.tag)], text: headings.new)
        }
      }
      write(pair, to: &body)
    }
  }

  private func write(_ pair: Comparison.Pair, to body: inout Markup) {
    body.element("tr", [("class", pair.marks.map(\.rawValue).joined(separator: " "))]) { row in
      cell(pair.old, pair, .removed, comparison.old, to: &row)
      row.element("td") { cell in
        cell.element(
          "strong",
          text: pair.marks.map { $0.wording(areTwins: comparison.areTwins) }
            .joined(separator: ", "))
        for change in pair.changes {
          cell.element("p", text: comparison.wording(of: change, actors))
        }
        if let nearest = pair.nearest {
          cell.element("p", text: "The most like it there is \(nearest).")
        }
        for doubt in pair.doubts {
          cell.element("p", [("class", "doubt")], text: "? \(doubt.wording)")
        }
      }
      cell(pair.new, pair, .added, comparison.new, to: &row)
    }
  }

  /// The text of one side, with what stands only there marked.
  private func cell(
    _ side: Comparison.Side?, _ pair: Comparison.Pair, _ own: Comparison.Words.Kind,
    _ outline: Outline, to row: inout Markup
  ) {
    row.element("td", [("lang", outline.language.tag)]) { cell in
      guard let side else { return }
      cell.element("p", [("class", "path")]) { path in
        path.write(side.shownPath)
        if let strength = side.strength { path.write(" · \(strength.rawValue)") }
      }
      cell.element("p") { text in
        guard !pair.words.isEmpty else {
          text.write(side.text)
          return
        }
        for piece in pair.words {
          if piece.kind == .kept {
            text.write(piece.text)
          } else if piece.kind == own {
            text.element(own == .removed ? "del" : "ins", text: piece.text)
          }
        }
      }
    }
  }

  private static let style: StaticString = """
    body{font:16px/1.5 sans-serif;margin:2rem;color:#1a1a1a;background:#fff}
    table{border-collapse:collapse;width:100%;table-layout:fixed}
    th,td{border:1px solid #bbb;padding:.5rem;vertical-align:top;text-align:left;overflow-wrap:anywhere}
    th:nth-child(2),td:nth-child(2){width:18%;background:#f6f6f6}
    td p{margin:.2rem 0;white-space:pre-line}
    .path{color:#555;font-size:.85rem;font-weight:normal;margin:0}
    .headings td{background:#e9eef4;font-weight:bold}
    .doubt{color:#7a4b00}
    .note{border-left:4px solid #7a4b00;padding-left:.6rem}
    del{background:#fbe3e1}ins{background:#dff3e2;text-decoration:none;border-bottom:2px solid #2a7d3c}
    tr.same td:nth-child(2){color:#555}
    tr.dropped td:first-child{background:#fdf1f0}tr.new td:last-child{background:#f0f9f2}
    tr.diverges td:nth-child(2){background:#fff3d6}
    @media(max-width:50rem){body{margin:.5rem;font-size:14px}}
    @media print{body{margin:0}tr{break-inside:avoid}}
    """
}
