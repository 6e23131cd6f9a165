/// Where the pages of a text begin, for texts that were printed on some.
package struct Pages: Sendable, Hashable {
  /// The first code point of each page that has text, and its number, counted from one; in order.
  package let starts: [Start]

  package struct Start: Sendable, Hashable {
    package let position: Int
    package let page: Int

    package init(position: Int, page: Int) {
      self.position = position
      self.page = page
    }
  }

  package init(starts: [Start] = []) { self.starts = starts }

  /// The page of a code point; `nil` where the text has none.
  package func page(at position: Int) -> Int? {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle].position <= position { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? starts.first?.page : starts[low - 1].page
  }
}
