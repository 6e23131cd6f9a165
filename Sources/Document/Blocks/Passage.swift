import Values

/// Lines that belong together, on the way to becoming a block.
struct Passage: Sendable {
  var span: Span
  /// The blank lines before it.
  var gap: Int
  var mark: Line.Mark?
  var label: Label?
  var page: Int?
  var shape: Shape
  /// Page numbers inside it.
  var insets: [Span] = []
  /// How many lines it was made of.
  var lineCount = 1
  var role: Block.Role?

  /// What a reader would call running text: an ended sentence of some length, without a role that
  /// takes it out of the text.
  var isProse: Bool {
    switch role {
    case .boilerplate, .metadata, .disclaimer, .title, .table, .caption, .signature: false
    case .paragraph, .item, .quote, .heading, nil: shape.isProse && mark != .link && mark != .aside
    }
  }

  /// Whether it may still be given a role.
  var isFree: Bool { role == nil }
}
