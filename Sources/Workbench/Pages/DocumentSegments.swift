import Reading
import Values

/// A stretch of text that is marked alike throughout.
struct DocumentSegment: Hashable {
  var text: String
  /// The kind of the mention it is of: `actor`, `money`, …
  var kind: String?
  /// What the mention was read as.
  var gloss: String?
  /// Whether it lies in the words a link has pointed to.
  var isCited: Bool
}

/// Cuts a text where its marks begin and end.
struct DocumentMarker {
  /// Spans count code points: the text is kept as such.
  private let scalars: [Unicode.Scalar]
  private let mentions: [Mention]
  private let cited: Span?

  /// - Parameter cited: the words to show; clipped to the text.
  init(text: String, mentions: [Mention], cited: Span?) {
    scalars = Array(text.unicodeScalars)
    self.mentions = mentions.filter { !$0.span.isEmpty }.sorted { $0.span < $1.span }
    self.cited = cited
  }

  var length: Int { scalars.count }

  /// The segments of one stretch, in order; together they are its text. Of mentions that overlap,
  /// which a reading does not hold, the first is marked.
  func segments(of stretch: Span) -> [DocumentSegment] {
    let stretch = clipped(stretch)
    var segments: [DocumentSegment] = []
    var position = stretch.start
    for mention in mentions[firstMention(endingAfter: stretch.start)...] {
      if mention.span.start >= stretch.end { break }
      let span = Span(max(mention.span.start, position), min(mention.span.end, stretch.end))
      guard span.start < span.end else { continue }
      append(Span(position, span.start), of: nil, to: &segments)
      append(span, of: mention, to: &segments)
      position = span.end
    }
    append(Span(position, stretch.end), of: nil, to: &segments)
    return segments
  }

  /// Appends a span cut at the ends of the cited words.
  private func append(_ span: Span, of mention: Mention?, to segments: inout [DocumentSegment]) {
    var cuts = [span.start, span.end]
    if let cited {
      cuts += [cited.start, cited.end].filter { span.start < $0 && $0 < span.end }
      cuts.sort()
    }
    for (start, end) in zip(cuts, cuts.dropFirst()) where start < end {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[start..<end])
      segments.append(
        DocumentSegment(
          text: String(view), kind: mention?.value.type, gloss: mention?.value.gloss,
          isCited: cited.map { $0.start <= start && end <= $0.end } ?? false))
    }
  }

  private func clipped(_ span: Span) -> Span {
    let start = min(max(0, span.start), scalars.count)
    return Span(start, min(max(start, span.end), scalars.count))
  }

  /// By halving: mentions do not overlap, so their ends rise with their starts.
  private func firstMention(endingAfter position: Int) -> Int {
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].span.end <= position { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
