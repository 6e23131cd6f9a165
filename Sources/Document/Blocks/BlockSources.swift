import Text
import Values

/// Leads blocks back to the bytes that their words were read from.
enum BlockSources {
  /// Fills in `Block.source` where it can be told: not where the source was packed, quoted or
  /// not text.
  static func fill(_ blocks: inout [Block], of draft: Draft, from input: FormatInput) {
    guard let offset = input.offset, let decoded = try? input.text.get() else { return }
    let places = draft.isSource ? texts(of: blocks, draft) : lines(of: blocks, draft)
    let wanted = Set(places.compactMap { $0 }.flatMap { [$0.lowerBound, $0.upperBound] }).sorted()
    let found = Dictionary(
      uniqueKeysWithValues: zip(wanted, decoded.sourceOffsets(wanted, in: input.bytes)))
    for (index, place) in places.enumerated() {
      guard let place, let start = found[place.lowerBound], let end = found[place.upperBound],
        start <= end
      else { continue }
      blocks[index].source = (offset + start)..<(offset + end)
    }
  }

  private static func texts(of blocks: [Block], _ draft: Draft) -> [Range<Int>?] {
    blocks.map { draft.characters.text.range(of: $0.span) }
  }

  /// From the beginning of the first line of each block to the end of the last.
  private static func lines(of blocks: [Block], _ draft: Draft) -> [Range<Int>?] {
    var next = draft.lines[...]
    return blocks.map { block in
      next = next.drop { $0.span.end <= block.span.start }
      let own = next.prefix { $0.span.start < block.span.end }.compactMap(\.source)
      guard let start = own.map(\.lowerBound).min(), let end = own.map(\.upperBound).max() else {
        return nil
      }
      return start..<end
    }
  }
}
