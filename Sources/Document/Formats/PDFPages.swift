/// The text of a PDF without what is printed on every page: page numbers and running heads.
struct PDFPages {
  private(set) var text = ""

  /// - Parameter output: pages parted by form feeds.
  init(_ output: String) {
    var pages = output.split(separator: "\u{0C}", omittingEmptySubsequences: false)
      .map { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    if let last = pages.last, last.allSatisfy(Self.isBlank) { pages.removeLast() }
    let running = Self.running(pages)
    for (number, page) in pages.enumerated() {
      if number > 0 { text += "\u{0C}" }
      let edges = Self.edges(of: page)
      let kept = page.enumerated().filter { index, line in
        guard edges.contains(index) else { return true }
        return !Self.isNumber(line) && !running.contains(Self.key(line))
      }
      text += kept.map(\.element).joined(separator: "\n")
    }
  }

  /// The first two and the last two lines that hold something.
  private static func edges(of page: [String]) -> Set<Int> {
    let filled = page.indices.filter { !isBlank(page[$0]) }
    return Set(filled.prefix(2) + filled.suffix(2))
  }

  private static func isBlank(_ line: String) -> Bool { line.allSatisfy(\.isWhitespace) }

  /// A line without its numbers, which differ from page to page.
  private static func key(_ line: String) -> String {
    String(line.filter { !$0.isNumber && !$0.isWhitespace })
  }

  /// `3`, `- 3 -`, `3/10`.
  private static func isNumber(_ line: String) -> Bool {
    let ink = line.filter { !$0.isWhitespace }
    return ink.count <= 9 && ink.contains(where: \.isNumber)
      && ink.allSatisfy { $0.isNumber || "-–—/．.()".contains($0) }
  }

  /// Lines at the edges of most pages, of three pages at least.
  private static func running(_ pages: [[String]]) -> Set<String> {
    guard pages.count >= 3 else { return [] }
    var counts: [String: Int] = [:]
    for page in pages {
      for key in Set(edges(of: page).map { key(page[$0]) }) where key.count >= 2 {
        counts[key, default: 0] += 1
      }
    }
    return Set(counts.filter { $0.value * 2 > pages.count && $0.value >= 3 }.keys)
  }
}
