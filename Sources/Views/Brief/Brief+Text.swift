package import Ledger
import Values

extension Brief {
  /// The brief in Markdown, with footnotes as `[^1]`.
  package var markdown: String {
    var lines = ["# \(names.0) and \(names.1)", ""]
    lines += summaryLines
    for section in sections {
      lines += ["", "## \(section.title)", ""]
      if section.parts.isEmpty {
        lines.append(section.absence)
        continue
      }
      lines.append("*\(section.lead)*")
      for part in section.parts {
        if !part.heading.isEmpty { lines += ["", "### \(Markdown.text(part.heading))"] }
        if !part.note.isEmpty { lines += ["", "*\(Markdown.text(part.note))*"] }
        for group in part.groups { lines += Self.lines(of: group) }
      }
    }
    lines += ["", "## Sources", ""]
    for source in sources { lines += Self.lines(of: source) }
    lines.append("")
    for footnote in footnotes { lines.append(Self.line(of: footnote)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private var summaryLines: [String] {
    var lines = ["What \(sources.count == 1 ? "one source says" : "\(sources.count) sources say")"]
    if let since { lines[0] += ", by evidence of \(since.wording) and later" }
    lines[0] += ". Every line leads to the words it was read from; a claim is not a fact."
    lines += ["", "## Summary", ""]
    lines.append("- Sources: \(sources.count)")
    lines.append("- Claims: \(summary.claims), in \(summary.entries) entries")
    lines.append(
      "- Voices: \(summary.voices.count)"
        + (summary.voices.isEmpty
          ? "" : " (\(summary.voices.map(Markdown.text).joined(separator: "; ")))"))
    lines.append("- Period of the sources: \(summary.periodWording)")
    return lines
  }

  private static func lines(of group: Group) -> [String] {
    var lines = [""]
    if !group.heading.isEmpty { lines += ["**\(Markdown.text(group.heading))**", ""] }
    switch group.layout {
    case .list: lines += group.lines.map { "- \(text(of: $0))" }
    case .running: lines.append(group.lines.map(text(of:)).joined(separator: " · "))
    case .sideBySide:
      lines.append("| \(group.lines.map { cell($0) }.joined(separator: " | ")) |")
      lines.append("|" + String(repeating: " --- |", count: group.lines.count))
      lines.append("| \(group.lines.map { details(of: $0) }.joined(separator: " | ")) |")
    }
    return lines
  }

  private static func text(of line: Line) -> String {
    let details = details(of: line)
    return Markdown.text(line.statement) + (details.isEmpty ? "" : " — \(details)") + marks(line)
  }

  private static func cell(_ line: Line) -> String { Markdown.text(line.statement) + marks(line) }

  private static func details(of line: Line) -> String {
    line.details.map(Markdown.text).joined(separator: "; ")
  }

  private static func marks(_ line: Line) -> String {
    line.citations.numbers.map { "[^\($0)]" }.joined()
  }

  private static func line(of footnote: Footnote) -> String {
    let quote = Markdown.text(.quote(footnote.quotation.quote, footnote.source.language))
    let file = Markdown.escaped(footnote.source.fileName)
    return "[^\(footnote.number)]: \(file), \(footnote.quotation.place): \(quote)"
  }

  private static func lines(of source: Source) -> [String] {
    let it = source.summary
    var parts = [Markdown.escaped(it.fileName)]
    if let title = it.title { parts.append("“\(Markdown.escaped(title))”") }
    if let publisher = it.publisher { parts.append(Markdown.escaped(publisher)) }
    parts += it.facts.map(Markdown.escaped)
    if let url = it.url { parts.append(Markdown.escaped(url)) }
    return ["- \(parts.joined(separator: ", "))"]
      + source.disclaimers.map { "  - Disclaims: “\(Markdown.escaped($0.quote))”" }
  }
}

extension Brief.Summary {
  /// `November 2013 to December 2025; 2 sources without a date`.
  package var periodWording: String {
    let dated = period.map {
      $0.first == $0.last ? $0.first.wording : "\($0.first.wording) to \($0.last.wording)"
    }
    let undated =
      undated == 0
      ? nil : undated == 1 ? "1 source without a date" : "\(undated) sources without a date"
    let parts = [dated, undated].compactMap { $0 }
    return parts.isEmpty ? "no sources" : parts.joined(separator: "; ")
  }
}

extension SourceSummary {
  /// Kind, language, dates and digest, in words.
  package var facts: [String] {
    var facts = [kind, language.tag]
    if let published { facts.append("published \(published.wording)") }
    if let written, written != published { facts.append("written \(written.wording)") }
    if date == nil { facts.append("no date") }
    return facts + ["sha256 \(digest.prefix(12))"]
  }
}
