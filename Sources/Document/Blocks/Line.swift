import Values

/// A line of the source that holds something, its marks taken off: what blocks are built from.
struct Line: Sendable {
  /// What the source's own notation says of a line.
  enum Mark: Sendable, Hashable {
    /// A heading, 1 the highest.
    case heading(Int)
    /// An item of a list.
    case bullet
    case quote
    case table
    case caption
    /// Nothing but an image, a link or a rule.
    case link
    /// Front matter.
    case frontMatter
    /// Said by the page's structure to stand outside its text.
    case aside
    /// Part of the same stretch of strong type as its neighbours of the same number.
    case strong(Int)

    var isHeading: Bool { if case .heading = self { true } else { false } }
  }

  /// The visible text, without white space and marks at its ends.
  var span: Span
  /// The blank lines before it.
  var gap: Int
  var mark: Mark?
  /// The mark of a bullet, where it stands outside `span`.
  var bullet: Span?
  /// Whether the first line is set in, as paragraphs are in East Asian type.
  var isIndented = false
  /// Counted from one; `nil` where the source has no pages.
  var page: Int?
  /// Whether it is a paragraph of its own, as in HTML: not to be joined with the next.
  var isWhole = false
  /// Whether it goes on the line before, where the source's layout tells.
  var goesOn: Bool?
  /// Where it stands in the decoded source, in bytes of UTF-8; `nil` where the text is the source,
  /// or where it cannot be told.
  var source: Range<Int>?
}
