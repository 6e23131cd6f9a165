package import Values

/// A stretch of a document's text with one role.
package struct Block: Hashable, Sendable, Codable {
  /// The roles of `entente.reading/1`.
  package enum Role: String, Sendable, Codable, CaseIterable {
    case title, heading, paragraph, item, quote, table, caption, signature
    case metadata, disclaimer, boilerplate
  }

  package var span: Span
  package var role: Role
  /// The structure label that opens an item or heading: `（１）`, `第三条`, `-`, `➤`.
  package var label: Label?
  /// Of a heading that is marked as such (Markdown, HTML): 1 is the highest.
  package var level: Int?
  /// The page it begins on, counted from one, where the source has pages.
  package var page: Int?
  /// What pages put inside its sentences, such as their numbers.
  package var insets: [Span] = []
  /// Where its words stand in the document's bytes, as the file has them.
  package var source: Range<Int>?

  package init(
    _ span: Span, _ role: Role, label: Label? = nil, level: Int? = nil, page: Int? = nil
  ) {
    self.span = span
    self.role = role
    self.label = label
    self.level = level
    self.page = page
  }

  /// Whether mentions and claims are read from it.
  package var isContent: Bool {
    switch role {
    case .title, .heading, .paragraph, .item, .quote, .table, .caption, .signature: true
    case .metadata, .disclaimer, .boilerplate: false
    }
  }
}

/// A structure label, which numbers or marks a part of a text.
package struct Label: Hashable, Sendable, Codable {
  /// The pattern of `labels.tsv` that it follows, such as `（{n}）`: labels of one kind are
  /// siblings.
  package var kind: String
  /// Its place in the order of its kind, counted from one; `nil` for a bullet.
  package var ordinal: Int?
  /// As it stands, with its punctuation; that of a second label on the line lies inside.
  package var span: Span
  /// The label of a part that begins right behind: the `(1)` of `２　(1)`.
  package var inner: Inner?

  package init(kind: String, ordinal: Int?, span: Span) {
    self.kind = kind
    self.ordinal = ordinal
    self.span = span
  }

  /// A label inside another's span.
  package struct Inner: Hashable, Sendable, Codable {
    package var kind: String
    package var ordinal: Int
    package var span: Span
  }

  /// The part of the span that is its own.
  package var ownSpan: Span { Span(span.start, inner?.span.start ?? span.end) }
}
