import Text
import Values

/// What a format makes of a file: text, its lines, and what the format itself says of it.
struct Draft: Sendable {
  let text: String
  let characters: Characters
  let mediaType: String
  let lines: [Line]
  var told: ToldMetadata
  /// What it was made of, where that is only a part of the document's bytes.
  var part: FormatInput?
  /// Whether the text is the decoded source itself.
  var isSource = false
  /// Pages without any text, counted from one: pictures, mostly.
  var emptyPages: [Int] = []

  /// - Parameter lines: finds the lines of the text.
  init(
    text: String, mediaType: String, told: ToldMetadata = ToldMetadata(),
    lines: (Characters) -> [Line]
  ) {
    self.text = text
    self.mediaType = mediaType
    self.told = told
    characters = Characters(text)
    self.lines = lines(characters)
  }
}

extension Draft {
  var pages: Pages {
    var starts: [Pages.Start] = []
    for line in lines {
      guard let page = line.page, page != starts.last?.page else { continue }
      starts.append(Pages.Start(position: line.span.start, page: page))
    }
    return Pages(starts: starts)
  }
}

/// Metadata as a format's own fields give it, dates not yet read.
struct ToldMetadata: Sendable, Hashable {
  var title: String?
  var publisher: String?
  /// The site that the page belongs to, where nothing in it names a publisher.
  var site: String?
  var url: String?
  var published: String?
  var fetched: String?
  var language: String?
}
