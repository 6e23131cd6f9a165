import Values

/// Links and images of Markdown, which may go on over lines.
enum MarkdownLinks {
  /// The most code points of a link: one that is not closed by then is text.
  private static let limit = 4096

  /// The span of the links that a line consists of, up to the end of the last; `nil` where it
  /// holds anything else.
  static func span(from line: Span, in characters: Characters) -> Span? {
    if characters.has("http://", at: line.start) || characters.has("https://", at: line.start) {
      return (line.start..<line.end).contains(where: characters.isSpace) ? nil : line
    }
    var position = line.start
    var end: Int?
    while position < line.end {
      if characters.has("!", at: position) { position += 1 }
      guard let close = link(at: position, in: characters) else { return nil }
      end = close
      position = close
      while position < line.end, isBetween(position, in: characters) { position += 1 }
    }
    return end.map { Span(line.start, $0) }
  }

  /// White space and the marks that menus put between links.
  private static func isBetween(_ position: Int, in characters: Characters) -> Bool {
    characters.isSpace(position)
      || [0x7C, 0xB7, 0x2022, 0x2F, 0x2C, 0x3E, 0x2D].contains(characters.folded[position])
  }

  /// The end of `[…](…)` that begins at `position`.
  private static func link(at position: Int, in characters: Characters) -> Int? {
    guard let text = close(of: "[", "]", at: position, in: characters) else { return nil }
    return close(of: "(", ")", at: text, in: characters)
  }

  /// The position after the bracket that closes the one at `position`.
  private static func close(
    of open: Unicode.Scalar, _ close: Unicode.Scalar, at position: Int, in characters: Characters
  ) -> Int? {
    guard position < characters.count, characters.folded[position] == open.value else { return nil }
    var depth = 0
    for index in position..<min(characters.count, position + limit) {
      let scalar = characters.folded[index]
      if scalar == open.value { depth += 1 }
      if scalar == close.value {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
    }
    return nil
  }
}
