import Values

/// What a format makes of a file: text, its lines, and what the format itself says of it.
struct Draft: Sendable {
  var text: String
  var mediaType: String
  var lines: [Line]
  var told = ToldMetadata()
}

/// Metadata as a format's own fields give it, dates not yet read.
struct ToldMetadata: Sendable, Hashable {
  var title: String?
  var publisher: String?
  var url: String?
  var published: String?
  var fetched: String?
  var language: String?
}
