import Languages
import Text
import Values

/// A title without what stands beside it: `（全文）`, `Full text:`, the site's name.
struct TitleName {
  private(set) var span: Span
  /// The site that was named behind it.
  private(set) var site: String?
  private let finds: [DocumentWords.Find]
  private let characters: Characters

  init(_ span: Span, finds: [DocumentWords.Find], in characters: Characters) {
    (self.span, self.finds, self.characters) = (span, finds, characters)
    dropSites()
    dropMarks()
  }

  /// A mark in brackets at either end, or before a colon or bar.
  private mutating func dropMarks() {
    for find in finds where find.sense == .byline(.mark) {
      let (start, end) = (find.span.start, find.span.end)
      let isBracketed =
        start > span.start && end < span.end && Self.isOpening(characters.folded[start - 1])
        && Shape.isClosing(characters.folded[end])
      if isBracketed, end + 1 == span.end {
        keep(Span(span.start, start - 1))
      } else if isBracketed, start - 1 == span.start {
        keep(Span(end + 1, span.end))
      } else if start == span.start, end < span.end, Self.isBar(characters.folded[end], colon: true)
      {
        keep(Span(end + 1, span.end))
      }
    }
  }

  /// The last parts between bars, underlines or dashes, where they name a publisher.
  private mutating func dropSites() {
    for _ in 0..<3 {
      guard let mark = lastMark() else { return }
      let part = characters.trimmed(Span(mark + 1, span.end))
      let isNamed = finds.contains { find in
        guard part.contains(find.span), case .kind(_, .publisher) = find.sense else { return false }
        return find.span.end == part.end || find.span.start == part.start
      }
      let isUnderlined = characters.has("_", at: mark)
      let isShort = part.length * 2 <= mark - span.start
      guard isShort, isNamed || isUnderlined else { return }
      if isNamed, site == nil { site = characters.line(part) }
      keep(Span(span.start, mark))
    }
  }

  private func lastMark() -> Int? {
    (span.start + 1..<max(span.start + 1, span.end - 1)).last { position in
      let scalar = characters.folded[position]
      if scalar == 0x5F || Self.isBar(scalar, colon: false) { return true }
      return [0x2D, 0x2013, 0x2014].contains(scalar) && characters.isSpace(position - 1)
        && characters.isSpace(position + 1)
    }
  }

  private mutating func keep(_ part: Span) {
    let kept = characters.trimmed(part)
    if Shape(kept, of: characters).letters > 2 { span = kept }
  }

  private static func isBar(_ scalar: UInt32, colon: Bool) -> Bool {
    switch scalar {
    case 0x7C, 0x4E28, 0x2502: true
    case 0x3A: colon
    default: false
    }
  }

  private static func isOpening(_ scalar: UInt32) -> Bool {
    [0x28, 0x5B, 0x3010, 0x3014, 0x300A, 0x300C].contains(scalar)
  }
}
