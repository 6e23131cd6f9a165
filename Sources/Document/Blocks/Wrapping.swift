import Values

/// How a text is broken into lines by its typesetter, judged by its own lines.
struct Wrapping: Sendable {
  /// The width of a full line, in columns.
  let width: Int
  /// The blank lines that usually stand between a full line and the next.
  let gap: Int

  /// `nil` where lines end where their writer ended them: where too few lines are nearly as wide
  /// as the widest and break off inside a sentence.
  init?(_ lines: [Line], in characters: Characters) {
    let shapes = lines.map { line in
      line.mark == nil || line.mark == .quote || line.mark == .bullet
        ? Shape(line.span, of: characters) : nil
    }
    let widths = shapes.compactMap { $0?.width }.filter { $0 >= 30 }.sorted()
    guard widths.count >= 4 else { return nil }
    let wide = widths[min(widths.count - 1, widths.count * 95 / 100)]
    guard (30...160).contains(wide), (widths.last ?? 0) <= wide * 5 / 4 else { return nil }
    var gaps: [Int: Int] = [:]
    var cut = 0
    for index in shapes.indices.dropLast() {
      guard let shape = shapes[index], shape.width * 100 >= wide * 80, !shape.isClosed else {
        continue
      }
      cut += 1
      gaps[lines[index + 1].gap, default: 0] += 1
    }
    guard cut >= 3, cut * 4 >= lines.count else { return nil }
    width = wide
    gap = gaps.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
  }

  /// Whether a line of that width would have had no room for the next word.
  func isFull(_ shape: Shape) -> Bool { shape.width * 100 >= width * 80 }
}
