import CGumbo

/// What a page says again and again, which no text does.
enum HTMLRepeats {
  /// The same words twice: captions of galleries, notices, texts shown again for print.
  static func copies(_ chunks: [HTMLChunk]) -> [Bool] {
    var isCopy = Array(repeating: false, count: chunks.count)
    var places: [[UInt8]: Int] = [:]
    for index in chunks.indices where chunks[index].size >= 40 && !chunks[index].isHeading {
      if let first = places[chunks[index].text] {
        isCopy[first] = true
        isCopy[index] = true
      } else {
        places[chunks[index].text] = index
      }
    }
    return isCopy
  }

  /// Items of a list that each hold a link and some text apart from it lead to other articles,
  /// where three or more are alike and text is left without them.
  static func markTeasers(
    _ isOut: inout [Bool], _ chunks: [HTMLChunk], _ elements: [HTMLElement]
  ) {
    var items = Array(repeating: 0, count: elements.count)
    for index in elements.indices.dropFirst() {
      items[index] = elements[index].tag == GUMBO_TAG_LI ? index : items[elements[index].parent]
    }
    var members: [Int: [Int]] = [:]
    for index in chunks.indices {
      let item = items[chunks[index].element]
      if item > 0 { members[item, default: []].append(index) }
    }
    var families: [UInt64: [Int]] = [:]
    for (item, members) in members
    where members.contains(where: { chunks[$0].linked * 10 > chunks[$0].ink * 8 })
      && members.contains(where: { chunks[$0].linked == 0 && chunks[$0].size > 20 })
    {
      families[elements[item].path, default: []].append(item)
    }
    func worth(of indices: some Sequence<Int>) -> Int {
      indices.reduce(0) { $0 + (isOut[$1] ? 0 : max(0, chunks[$1].worth)) }
    }
    for family in families.values where family.count >= 3 {
      let inside = family.flatMap { members[$0] ?? [] }
      guard worth(of: chunks.indices) - worth(of: inside) > 600 else { continue }
      for index in inside { isOut[index] = true }
    }
  }
}
