import Reading
package import Values

extension Outline {
  /// The tree for people.
  ///
  /// - Parameter width: the columns of the terminal.
  package func text(
    actors: ActorDirectory, topics: TopicNames, width: Int = 100
  ) -> String {
    var lines: [String] = []
    lines += Columns.wrapped(singleLine(instrument.title ?? path), width: width)
    for (name, value) in facts(actors) {
      lines += labelled("  " + Columns.padded(name, to: 13) + " ", value, width)
    }
    if instrument.outline == .paragraphs {
      lines += labelled(
        "  ", "No headings or numbers: each paragraph is shown as a provision.", width)
    }
    for note in instrument.irregularities {
      lines += labelled(
        "  note          ", "“\(singleLine(note.evidence.quote))” \(note.problem.wording)", width)
    }
    lines.append("")
    for root in tree.roots { lines += self.lines(of: root, actors, topics, width) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What the instrument says of itself, as names and values.
  func facts(_ actors: ActorDirectory) -> [(String, String)] {
    var facts: [(String, String)] = [("kind", instrument.kind.wording)]
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { facts.append((name, singleLine(value))) }
    }
    add("parties", actors.names(of: instrument.parties, in: language).plain)
    let place = [instrument.date?.wording, instrument.place].compactMap { $0 }
    add("done", place.joined(separator: ", "))
    add("in force", instrument.entryIntoForce.map(Self.wording))
    add("valid", instrument.validity.map(Self.wording))
    add("renewal", instrument.renewal.map(Self.wording))
    add("termination", instrument.termination.map(Self.wording))
    add("replaces", Self.titles(instrument.replaces))
    add("amends", Self.titles(instrument.amends))
    add("implements", Self.titles(instrument.implements))
    add("annexed to", Self.titles(instrument.annexedTo))
    add("not binding", instrument.nonBinding.map { "“\($0.quote)”" })
    let languages = instrument.languages.joined(separator: ", ")
    let authentic = instrument.areAuthentic && !languages.isEmpty ? ", equally authentic" : ""
    let prevails = instrument.prevails.map { "; \($0) decides" } ?? ""
    add("languages", languages + authentic + prevails)
    add("signed", instrument.signatories.map(\.evidence.quote).joined(separator: "; "))
    return facts
  }

  private static func titles(_ references: [Instrument.Reference]) -> String {
    references.map(\.title).joined(separator: "; ")
  }

  private static func wording(_ clause: Instrument.Clause) -> String {
    if let duration = clause.duration { return duration.wording }
    return clause.date?.wording ?? "“\(clause.evidence.quote)”"
  }

  // MARK: The tree

  private func lines(
    of index: Int, _ actors: ActorDirectory, _ topics: TopicNames, _ width: Int
  ) -> [String] {
    let node = tree.nodes[index]
    let indent = String(repeating: "  ", count: node.depth)
    var lines: [String] = []
    let heading = node.heading.map { singleLine($0) } ?? ""
    let mark = node.part == .operative || node.depth > 0 ? "" : "[\(node.part.rawValue)] "
    let label = node.shownLabel
    if !heading.isEmpty {
      lines += labelled(indent, "\(mark)\(label.isEmpty ? "" : label + " ")\(heading)", width)
      if !node.text.isEmpty { lines += labelled(indent + "  ", singleLine(node.text), width) }
    } else {
      let shown = label.isEmpty ? "- " : label + " "
      lines += labelled(indent + mark + shown, singleLine(node.text), width)
    }
    for id in node.undertakings {
      guard let undertaking = undertakings[id] else { continue }
      lines += labelled(
        indent + "    = ", details(of: undertaking, actors, topics), width)
    }
    for child in node.children { lines += self.lines(of: child, actors, topics, width) }
    return lines
  }

  /// `firm · Japan · by 2028 · every year`.
  private func details(
    of undertaking: Undertaking, _ actors: ActorDirectory, _ topics: TopicNames
  ) -> String {
    var parts = [undertaking.strength.rawValue]
    parts.append(actors.names(of: undertaking.obligors, in: language).plain)
    if !undertaking.counterparts.isEmpty {
      parts.append("to \(actors.names(of: undertaking.counterparts, in: language).plain)")
    }
    if let due = undertaking.due { parts.append("by \(due.wording)") }
    if let recurrence = undertaking.recurrence { parts.append(recurrenceWording(recurrence)) }
    parts += undertaking.conditions.map { "if “\(singleLine($0.quote))”" }
    parts += undertaking.exceptions.map { "not “\(singleLine($0.quote))”" }
    parts += undertaking.topics.prefix(2).map { topics[$0.text] ?? $0.text }
    return parts.joined(separator: " · ")
  }

  /// Behind a label, with further lines set in as far.
  private func labelled(_ label: String, _ text: String, _ width: Int) -> [String] {
    let indent = Columns.width(of: label)
    let lines = Columns.wrapped(text, width: max(20, width - indent))
    return lines.enumerated().map { number, line in
      number == 0 ? label + line : String(repeating: " ", count: indent) + line
    }
  }
}

extension LabelIrregularity {
  package var wording: String {
    switch self {
    case .missing: "comes before its turn: numbers before it are missing"
    case .repeated: "stands where the next number is due"
    case .outOfOrder: "goes back behind a higher number"
    case .otherForm: "goes on with the count in another form"
    case .levelSkipped: "stands right below a heading, where others have a level in between"
    }
  }
}

extension Duration8601 {
  /// `5 years`, `3 years and 6 months`; a form without words of its own stands as it is.
  var wording: String {
    let text = Self.single(amount)
    guard let upper else { return text }
    return "\(text) to \(Self.single(upper))"
  }

  private static func single(_ amount: String) -> String {
    guard amount.hasPrefix("P"), !amount.contains("T") else { return amount }
    let nouns: [Character: String] = ["Y": "year", "M": "month", "W": "week", "D": "day"]
    var parts: [String] = []
    var number = ""
    for character in amount.dropFirst() {
      if let noun = nouns[character] {
        parts.append("\(number) \(noun)\(number == "1" ? "" : "s")")
        number = ""
      } else {
        number.append(character)
      }
    }
    return number.isEmpty && !parts.isEmpty ? parts.joined(separator: " and ") : amount
  }
}
