import Values

/// The part of a passage that a list of hits shows.
struct Snippet {
  /// How much stands before the first word found, and at most in all, in code points.
  private static let lead = 30
  private static let longest = 160

  /// In code points of the passage.
  let span: Span
  let text: String
  /// In code points of the snippet.
  let highlights: [Span]
  let passageLength: Int

  /// - Parameter matches: byte ranges of `passage` that begin and end with characters.
  init(of passage: String, matches: [Range<Int>]) {
    let scalars = Array(passage.unicodeScalars)
    passageLength = scalars.count
    let spans = Self.codePoints(of: matches, in: scalars)
    let start = max(0, (spans.first?.start ?? 0) - Self.lead)
    let end = min(scalars.count, start + Self.longest)
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: scalars[start..<end])
    span = Span(start, end)
    text = String(kept)
    highlights = spans.filter { $0.start < end }
      .map { Span($0.start - start, min($0.end, end) - start) }
  }

  /// Ordered byte ranges as ordered spans of code points.
  private static func codePoints(
    of ranges: [Range<Int>], in scalars: [Unicode.Scalar]
  ) -> [Span] {
    var spans: [Span] = []
    var (byte, index) = (0, 0)
    func advance(to target: Int) -> Int {
      while byte < target, index < scalars.count {
        byte += UTF8.width(scalars[index])
        index += 1
      }
      return index
    }
    for range in ranges {
      let start = advance(to: range.lowerBound)
      spans.append(Span(start, advance(to: range.upperBound)))
    }
    return spans
  }
}
