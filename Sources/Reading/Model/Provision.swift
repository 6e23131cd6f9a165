package import Values

/// A numbered or headed part of an instrument.
package struct Provision: Hashable, Sendable {
  /// The labels from the top, as they stand: `II/2/(1)/ア`.
  package var path: String
  package var start: Int
  package var end: Int
  /// The headings it stands under, outermost first.
  package var headings: [String]
  /// The ids of the undertakings read from it.
  package var undertakings: [String]
  package var part: InstrumentPart
  /// What it is about, the most often named first.
  package var topics: [Topic]

  package init(
    path: String, _ span: Span, headings: [String], undertakings: [String] = [],
    part: InstrumentPart = .operative, topics: [Topic] = []
  ) {
    self.path = path
    start = span.start
    end = span.end
    self.headings = headings
    self.undertakings = undertakings
    self.part = part
    self.topics = topics
  }

  package var span: Span { Span(start, end) }
}

extension Provision: Decodable {
  private enum Key: String, CodingKey {
    case path, start, end, headings, undertakings, part, topics
  }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    self.init(
      path: try fields.decode(String.self, forKey: .path),
      Span(
        try fields.decode(Int.self, forKey: .start), try fields.decode(Int.self, forKey: .end)),
      headings: try fields.decode([String].self, forKey: .headings),
      undertakings: try fields.decode([String].self, forKey: .undertakings),
      part: try fields.decodeIfPresent(InstrumentPart.self, forKey: .part) ?? .operative,
      topics: try fields.decodeIfPresent([Topic].self, forKey: .topics) ?? [])
  }
}
