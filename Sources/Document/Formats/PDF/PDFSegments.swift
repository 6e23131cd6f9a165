import Text

extension PDFPage {
  /// Whether its lines run down the page: its characters stand one below the other.
  var isVertical: Bool {
    let ordered = words.sorted { ($0.left, $0.top) < ($1.left, $1.top) }
    let pairs = zip(ordered, ordered.dropFirst()).count { word, next in
      abs(next.left - word.left) < 0.2 * word.width
        && abs(next.top - word.top - word.width) < 0.5 * word.width
        && word.length <= 2 && Shape.isWide(next.first)
    }
    return pairs >= 8 && pairs * 2 > words.count
  }

  /// The page's segments of lines, ruby left out; those of a vertical page as if its lines ran
  /// across, and what is printed across on it, at its edges, apart.
  func segments() -> (lines: [PDFSegment], apart: [PDFSegment]) {
    guard isVertical else {
      let starts = lines + [words.count]
      let segments = zip(starts, starts.dropFirst()).flatMap { parted(Array(words[$0..<$1])) }
      return (withoutRuby(segments), [])
    }
    let body = words.filter { Shape.isWide($0.first) && $0.width < 2.2 * $0.height }
    let first = body.map(\.top).min() ?? 0
    let last = body.map { $0.top + $0.width }.max() ?? height
    let isApart = words.map { word in
      word.width > 2.2 * word.height
        || (word.middle < first || word.middle > last)
          && word.text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
    }
    let apart = zip(words, isApart).filter(\.1).map(\.0)
    let turned = zip(words, isApart).filter { !$0.1 }.map { $0.0.turned(width) }
    return (withoutRuby(lines(of: turned)), lines(of: apart))
  }

  /// Words on one line, cut at wide gaps.
  private func lines(of words: [PDFWord]) -> [PDFSegment] {
    var segments: [PDFSegment] = []
    var line: [PDFWord] = []
    for word in words.sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
      if let last = line.last, word.middle - last.middle > 0.3 * max(word.height, last.height) {
        segments += parted(line)
        line = []
      }
      line.append(word)
    }
    return segments + parted(line)
  }

  /// The words of a line, cut at wide gaps.
  private func parted(_ words: [PDFWord]) -> [PDFSegment] {
    let words = words.sorted { $0.left < $1.left }
    var segments: [PDFSegment] = []
    var start = 0
    for index in words.indices.dropFirst()
    where words[index].left - words[index - 1].right > 1.2 * words[index].height {
      segments.append(PDFSegment(Array(words[start..<index])))
      start = index
    }
    if start < words.count { segments.append(PDFSegment(Array(words[start...]))) }
    return segments
  }

  /// Leaves out the kana that are set small above a word to tell how it is read.
  private func withoutRuby(_ segments: [PDFSegment]) -> [PDFSegment] {
    let kana = segments.indices.filter { Self.isKana(segments[$0]) }
    guard !kana.isEmpty else { return segments }
    // Those that begin below each, in their order; a page of more is none that a person set.
    let ordered = segments.sorted { $0.top < $1.top }
    var next = 0
    let ruby = kana.sorted { segments[$0].top < segments[$1].top }.filter { index in
      let small = segments[index]
      while next < ordered.count, ordered[next].top <= small.top { next += 1 }
      let below = ordered[next...].prefix(200).prefix { $0.top < small.bottom + small.size }
      return below.contains { base in
        base.size > 1.5 * small.size && small.right > base.left && small.left < base.right
          && abs(base.top - small.bottom) < 0.8 * small.size
      }
    }
    let isRuby = Set(ruby)
    return segments.indices.filter { !isRuby.contains($0) }.map { segments[$0] }
  }

  private static func isKana(_ segment: PDFSegment) -> Bool {
    segment.words.allSatisfy { word in
      word.text.unicodeScalars.allSatisfy {
        let script = Script($0.value)
        return script == .hiragana || script == .katakana || $0.value == 0x30FC
          || $0.value == 0x30FB
      }
    }
  }
}
