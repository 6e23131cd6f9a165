import Reading
import Values

extension Comparison {
  /// Two columns for a terminal, with what changed below each pair.
  ///
  /// - Parameters:
  ///   - width: the columns of the terminal.
  ///   - isBrief: whether what is the same is left out.
  package func text(actors: ActorDirectory, width: Int = 100, isBrief: Bool = false) -> String {
    let column = max(20, (width - 3) / 2)
    func row(_ left: String, _ right: String) -> [String] {
      Columns.beside(left, right, width: column)
    }
    var lines = row("A  " + name(of: old), "B  " + name(of: new))
    lines += row(old.path, new.path)
    lines.append(String(repeating: "─", count: 2 * column + 3))
    lines += notes.flatMap { Columns.wrapped($0, width: width) }
    if !notes.isEmpty { lines.append("") }
    var sections = Sections()
    for pair in pairs where !(isBrief && pair.marks == [.same] && pair.doubts.isEmpty) {
      if let (left, right) = sections.headings(above: pair) { lines += row(left, right) + [""] }
      lines += row(label(of: pair.old, "B"), label(of: pair.new, "A"))
      lines += row(
        pair.old.map { singleLine($0.text) } ?? "", pair.new.map { singleLine($0.text) } ?? "")
      for detail in details(of: pair, actors) {
        lines += Columns.wrapped(detail, width: width - 4).enumerated().map {
          ($0 == 0 ? "  " : "    ") + $1
        }
      }
      lines.append("")
    }
    lines += Columns.wrapped(summary, width: width)
    return lines.joined(separator: "\n") + "\n"
  }

  /// What a reader must know of the whole.
  package var notes: [String] {
    var notes: [String] = []
    if areTwins {
      notes.append(
        "The texts are in two languages: numbers, amounts, dates, parties and strength are compared, the wording is not."
      )
    }
    for (letter, outline) in [("A", old), ("B", new)]
    where outline.instrument.outline == .paragraphs {
      notes.append("\(letter) has no headings or numbers: each paragraph is a provision.")
    }
    let fewest = min(pairs.count { $0.old != nil }, pairs.count { $0.new != nil })
    if paired * 10 <= fewest {
      notes.append(
        "\(paired == 0 ? "None" : "Only \(paired)") of the provisions was found in the other text: the two may not be versions of one instrument."
      )
    }
    return notes
  }

  /// `12 rows: 2 same, 3 firmer, …`.
  package var summary: String {
    let parts = counts.map { "\($0.count) \($0.mark.wording(areTwins: areTwins))" }
    return "\(pairs.count) rows: " + (parts.isEmpty ? "none" : parts.joined(separator: ", "))
  }

  package func name(of outline: Outline) -> String {
    singleLine(outline.instrument.title ?? outline.path)
  }

  /// `II/4 [firm]`.
  private func label(of side: Side?, _ other: String) -> String {
    guard let side else { return "—" }
    return side.shownPath + (side.strength.map { "  [\($0.rawValue)]" } ?? "")
  }

  private func details(of pair: Pair, _ actors: ActorDirectory) -> [String] {
    var first = pair.marks.map { $0.wording(areTwins: areTwins) }.joined(separator: ", ")
    if let nearest = pair.nearest { first += "; the most like it there is \(nearest)" }
    let changes = pair.changes.map { wording(of: $0, actors) }
    if !changes.isEmpty { first += ": " + changes.joined(separator: "; ") }
    let words = pair.words.compactMap { piece -> String? in
      let text = singleLine(piece.text)
      guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
      switch piece.kind {
      case .kept: return nil
      case .removed: return "−“\(text)”"
      case .added: return "+“\(text)”"
      }
    }
    return ["→ " + first]
      + (words.isEmpty ? [] : ["  words " + words.joined(separator: " ")])
      + pair.doubts.map { "  ? \($0.wording)" }
  }

  /// `strength endeavour → firm`.
  package func wording(of change: Change, _ actors: ActorDirectory) -> String {
    func list(_ values: [Value], _ language: LanguageTag) -> String {
      values.isEmpty
        ? "none read"
        : values.map { $0.wording(actors, language) }.joined(separator: ", ")
    }
    return
      "\(change.kind.rawValue) \(list(change.old, old.language)) → \(list(change.new, new.language))"
  }
}

extension Comparison.Side {
  /// The path; of what has no label, the part of the instrument.
  package var shownPath: String {
    part == .operative
      ? path : path.hasPrefix("-") ? "[\(part.rawValue)]" : "[\(part.rawValue)] \(path)"
  }
}

extension Comparison.Mark {
  package func wording(areTwins: Bool) -> String {
    switch self {
    case .same: areTwins ? "no divergence found" : "same"
    case .firmer, .softer, .narrower, .wider, .changed, .diverges: rawValue
    case .dropped: "not found in B"
    case .new: "not found in A"
    }
  }
}

extension Comparison.Doubt {
  package var wording: String {
    switch self {
    case .looselyAlike: "less than half alike: these may be two provisions"
    case .strengthCustom:
      "one text is worded harder throughout: whether strength differs here is not told"
    case .strengthUnread: "an undertaking was read on one side only: strength is not compared"
    }
  }
}

extension Comparison.Value {
  fileprivate func wording(_ actors: ActorDirectory, _ language: LanguageTag) -> String {
    switch self {
    case .strength(let strength): strength.rawValue
    case .actor(let actor): actors.name(of: actor, in: language).plain
    case .money(let money): money.wording
    case .quantity(let quantity): quantity.wording
    case .number(let number): Amount(number).wording()
    case .duration(let duration): duration.wording
    case .date(let date): date.wording
    case .recurrence(let rule): recurrenceWording(rule)
    case .words(let words): "“\(words)”"
    }
  }
}
