import CGumbo

/// What a page's elements say of their parts.
struct HTMLParts {
  /// The chunks of the one element that says it is the article; `nil` where none or several do.
  private(set) var article: Range<Int>?
  /// The chunks of elements that say by their tag or name that they are something else.
  let isOutside: [Bool]

  init(elements: [HTMLElement], chunks: [HTMLChunk]) {
    // The worth of all text below each element: children stand after their parents.
    var below = Array(repeating: 0, count: elements.count)
    for chunk in chunks { below[chunk.element] += max(0, chunk.worth) }
    for index in elements.indices.dropFirst().reversed() {
      below[elements[index].parent] += below[index]
    }
    let whole = max(1, below[0])
    var isOut = Array(repeating: false, count: elements.count)
    for index in elements.indices.dropFirst() {
      let element = elements[index]
      if isOut[element.parent] {
        isOut[index] = true
      } else if below[index] * 2 < whole || element.names.contains(.comments) {
        isOut[index] =
          HTMLTag[element.tag].contains(.outside)
          || element.tag != GUMBO_TAG_BODY && !element.names.isDisjoint(with: [.aside, .hidden])
      }
    }
    isOutside = chunks.map { isOut[$0.element] }
    let inner = elements.indices.last { index in
      let element = elements[index]
      let isNamed =
        element.tag == GUMBO_TAG_ARTICLE || element.names.contains(.article)
        || element.tag == GUMBO_TAG_MAIN
      return isNamed && below[index] * 10 >= whole * 4
    }
    if let inner { article = Self.chunks(chunks, inside: inner, elements) }
  }

  private static func chunks(
    _ chunks: [HTMLChunk], inside outer: Int, _ elements: [HTMLElement]
  ) -> Range<Int>? {
    var isInside = Array(repeating: false, count: elements.count)
    isInside[outer] = true
    for index in elements.indices where index > outer {
      isInside[index] = isInside[elements[index].parent]
    }
    guard let first = chunks.firstIndex(where: { isInside[$0.element] }),
      let last = chunks.lastIndex(where: { isInside[$0.element] })
    else { return nil }
    return first..<(last + 1)
  }
}
