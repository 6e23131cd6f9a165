package import Values

/// A numbered or headed part of an instrument.
package struct Provision: Hashable, Sendable, Codable {
  /// The labels from the top, as they stand: `II/2/(1)/ア`.
  package var path: String
  package var start: Int
  package var end: Int
  /// The headings it stands under, outermost first.
  package var headings: [String]
  /// The ids of the undertakings read from it.
  package var undertakings: [String]

  package init(path: String, _ span: Span, headings: [String], undertakings: [String] = []) {
    self.path = path
    start = span.start
    end = span.end
    self.headings = headings
    self.undertakings = undertakings
  }

  package var span: Span { Span(start, end) }
}
