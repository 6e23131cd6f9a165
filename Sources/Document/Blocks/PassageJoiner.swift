import Text
import Values

/// Joins lines into passages: over the line ends of hard-wrapped text, over a title of several
/// lines, and over a blank line that cuts a sentence.
struct PassageJoiner {
  let characters: Characters
  let wrapping: Wrapping?

  init(_ lines: [Line], in characters: Characters) {
    self.characters = characters
    wrapping = Wrapping(lines, in: characters)
  }

  func passages(of lines: [Line], labels: [Label?]) -> [Passage] {
    var passages: [Passage] = []
    var previous: Line?
    var inset: Span?
    for (index, line) in lines.enumerated() {
      let shape = Shape(line.span, of: characters)
      if let last = passages.last, let previous, isPageNumber(line), inset == nil,
        index + 1 < lines.count,
        isCut(last, after: previous, before: lines[index + 1], labels[index + 1])
      {
        inset = line.span
        continue
      }
      defer {
        previous = line
        inset = nil
      }
      if let last = passages.last, let previous,
        !(passages.count == 1 && isTitleLike(last, before: line)),
        goesOn(last, from: previous, to: line, label: labels[index], shape: shape)
      {
        if let inset { passages[passages.count - 1].insets.append(inset) }
        passages[passages.count - 1].span.end = line.span.end
        passages[passages.count - 1].shape.append(shape)
        passages[passages.count - 1].lineCount += 1
      } else {
        passages.append(
          Passage(
            span: line.span, gap: line.gap, mark: line.mark, label: labels[index], page: line.page,
            shape: shape))
      }
    }
    return passages
  }

  /// A long first line that holds no sentence, set apart from what follows, is a title.
  private func isTitleLike(_ first: Passage, before line: Line) -> Bool {
    wrapping == nil && line.gap > 0 && first.lineCount == 1 && first.shape.sentences == 0
      && !first.shape.isOpen && first.shape.width <= 200
  }

  /// Whether a sentence goes on over the page number between two lines.
  private func isCut(
    _ passage: Passage, after last: Line, before line: Line, _ label: Label?
  ) -> Bool {
    !Shape(last.span, of: characters).isClosed
      && goesOn(
        passage, from: last, to: line, label: label, shape: Shape(line.span, of: characters))
  }

  /// `- 3 -`, or a number alone.
  private func isPageNumber(_ line: Line) -> Bool {
    let ink = characters.folded[line.span.start..<line.span.end].filter { Script($0) != .space }
    return (1...8).contains(ink.count) && ink.contains { Script($0) == .digit }
      && ink.allSatisfy { scalar in
        Script(scalar) == .digit || scalar == 0x2D || (0x2012...0x2015).contains(scalar)
          || scalar == 0x2212
      }
  }

  private func goesOn(
    _ passage: Passage, from last: Line, to line: Line, label: Label?, shape: Shape
  ) -> Bool {
    if last.isWhole || line.isWhole || label != nil { return false }
    if let goesOn = line.goesOn {
      return goesOn && (passage.mark == line.mark || passage.mark == .bullet && line.mark == nil)
    }
    switch (passage.mark, line.mark) {
    case (.strong(let a), .strong(let b)): return a == b
    case (.quote, .quote): return line.gap == 0
    case (.table, .table): return line.gap == 0
    case (.bullet, nil), (nil, nil), (.quote, nil): break
    default: return false
    }
    let end = Shape(last.span, of: characters)
    if let wrapping { return wraps(end, over: line, shape: shape, in: passage, wrapping) }
    return isCut(passage, end, before: line, shape)
  }

  /// Hard-wrapped text: a full line goes on, also over blank lines and pages.
  private func wraps(
    _ end: Shape, over line: Line, shape: Shape, in passage: Passage, _ wrapping: Wrapping
  ) -> Bool {
    let startsLow = (0x61...0x7A).contains(characters.folded[line.span.start])
    guard wrapping.isFull(end) else {
      return end.isOpen && line.gap <= wrapping.gap
        || startsLow && (line.gap == 0 || line.gap == 1 && !end.isClosed && end.width >= 40)
    }
    // A full heading, numbered and not ended, does not run into an indented paragraph.
    if !end.isClosed { return !(line.isIndented && line.gap > wrapping.gap) }
    return line.gap <= wrapping.gap && !line.isIndented && shape.isClosedOrFull(wrapping)
  }

  /// Other text: only a sentence cut in its middle goes on.
  private func isCut(_ passage: Passage, _ end: Shape, before line: Line, _ shape: Shape) -> Bool {
    let isLow = (0x61...0x7A).contains(characters.folded[line.span.start])
    // A line in small letters that is half a line at least goes on with what stands above it.
    if isLow, line.gap == 0, !end.isClosed, end.letters > 3, !Shape.isWide(end.end),
      shape.width >= 40, passage.mark == nil
    {
      return true
    }
    guard !end.isClosed, end.width >= 60, line.gap <= 3, !line.isIndented else { return false }
    guard shape.isEnded || shape.sentences > 0 || (line.gap == 0 && shape.width >= 60) else {
      return false
    }
    if isCopy(passage, of: line) { return false }
    let first = characters.folded[line.span.start]
    if Script(first) == .latin, !Shape.isWide(end.end) {
      return (0x61...0x7A).contains(first) || line.gap == 0 && passage.shape.sentences > 0
    }
    let isRunning = passage.mark == .bullet || passage.shape.sentences > 0 || end.width >= 100
    return isRunning && Shape.isWide(first)
  }
}

extension PassageJoiner {
  /// Whether the passage begins, perhaps after a heading word, as the line does: an editor's
  /// summary, cut from the text below it.
  private func isCopy(_ passage: Passage, of line: Line) -> Bool {
    let length = 10
    guard line.span.length >= length else { return false }
    let head = characters.folded[line.span.start..<(line.span.start + length)]
    let last = min(passage.span.start + 24, passage.span.end - length)
    guard passage.span.start <= last else { return false }
    return (passage.span.start...last).contains { start in
      characters.folded[start..<(start + length)].elementsEqual(head)
    }
  }
}

extension Shape {
  fileprivate func isClosedOrFull(_ wrapping: Wrapping) -> Bool {
    isClosed || wrapping.isFull(self)
  }
}
