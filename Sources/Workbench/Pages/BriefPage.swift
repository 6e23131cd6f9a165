import Ledger
import Values
import Views

/// The brief as its template takes it, in the workbench or as a file of its own.
struct BriefPage {
  let title: String
  let since: String?
  let sourceCount: Int
  let sourceWords: String
  let claims: Int
  let entries: Int
  let period: String
  let voiceCount: Int
  let voices: [HTMLProse]
  let sections: [Section]
  let footnotes: [FootnoteView]
  let sources: [SourceView]
  /// The style sheet of a page that stands alone; `nil` in the workbench, which serves it.
  let style: String?

  init(_ brief: Brief, style: String? = nil) {
    let isServed = style == nil
    let quotes = Dictionary(
      brief.footnotes.map { ($0.number, singleLine($0.quotation.quote)) },
      uniquingKeysWith: { first, _ in first })
    title = brief.title
    since = brief.since?.wording
    sourceCount = brief.sources.count
    sourceWords = sourceCount == 1 ? "one source says" : "\(sourceCount) sources say"
    claims = brief.summary.claims
    entries = brief.summary.entries
    period = brief.summary.periodWording
    voiceCount = brief.summary.voices.count
    voices = brief.summary.voices.map(HTMLProse.init)
    sections = brief.sections.map { Section($0, quotes: quotes, isServed: isServed) }
    footnotes = brief.footnotes.map { FootnoteView($0, isServed: isServed) }
    sources = brief.sources.map {
      SourceView($0.summary, disclaimers: $0.disclaimers, isServed: isServed)
    }
    self.style = style
  }

  struct Section {
    let id: String
    let heading: String
    let count: Int?
    let lead: String?
    let absence: String?
    let parts: [Part]

    init(_ section: Brief.Section, quotes: [Int: String], isServed: Bool) {
      id = section.id
      heading = section.title
      let lines = section.parts.flatMap(\.groups).map(\.lines.count).reduce(0, +)
      count = lines == 0 ? nil : lines
      lead = lines == 0 ? nil : section.lead
      absence = lines == 0 ? section.absence : nil
      parts = section.parts.map { Part($0, quotes: quotes, isServed: isServed) }
    }
  }

  struct Part {
    let heading: HTMLProse?
    let note: HTMLProse?
    let groups: [Group]

    init(_ part: Brief.Part, quotes: [Int: String], isServed: Bool) {
      heading = HTMLProse(ifAny: part.heading)
      note = HTMLProse(ifAny: part.note)
      let isUnderHeading = heading != nil
      groups = part.groups.map {
        Group($0, isUnderHeading: isUnderHeading, quotes: quotes, isServed: isServed)
      }
    }
  }

  struct Group {
    /// One of the two: of the third level, or of the fourth under the heading of a part.
    let heading3: HTMLProse?
    let heading4: HTMLProse?
    let layout: String
    let lines: [Line]

    init(_ group: Brief.Group, isUnderHeading: Bool, quotes: [Int: String], isServed: Bool) {
      let heading = HTMLProse(ifAny: group.heading)
      heading3 = isUnderHeading ? nil : heading
      heading4 = isUnderHeading ? heading : nil
      layout =
        switch group.layout {
        case .list: "lines"
        case .sideBySide: "sides"
        case .running: "running"
        }
      lines = group.lines.map { Line($0, quotes: quotes, isServed: isServed) }
    }
  }

  struct Line {
    let statement: HTMLProse
    let details: [HTMLProse]
    let citations: [Citation]
    let entryPath: String?

    init(_ line: Brief.Line, quotes: [Int: String], isServed: Bool) {
      statement = HTMLProse(line.statement)
      details = line.details.map(HTMLProse.init)
      citations = line.citations.numbers.map { Citation(number: $0, words: quotes[$0] ?? "") }
      entryPath = isServed ? line.entry.map(PagePath.entry) : nil
    }
  }

  struct Citation {
    let number: Int
    /// The quote, shown when the pointer rests on the number.
    let words: String
  }
}
