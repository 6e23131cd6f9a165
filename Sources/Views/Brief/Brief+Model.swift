package import Ledger
package import Values

/// An account of two states for a reader: sections of lines, each of which leads to the words it
/// was read from. The words are English, the quotes those of the sources.
package struct Brief: Sendable {
  package let pair: Pair
  /// The English names of the two states.
  package let names: (String, String)
  /// The first day that evidence may be of; `nil` for all evidence.
  package let since: CivilDay?
  package let summary: Summary
  package let sections: [Section]
  package let footnotes: [Footnote]
  package let sources: [Source]

  package var title: String { "\(names.0) and \(names.1)" }

  /// Two states by their ISO 3166-1 alpha-2 codes.
  package struct Pair: Sendable, Hashable {
    package let a: String
    package let b: String

    package init(_ a: String, _ b: String) {
      self.a = a
      self.b = b
    }
  }

  /// How much the brief rests on.
  package struct Summary: Sendable, Hashable {
    package let entries: Int
    package let claims: Int
    /// Who speaks: the publishers of the sources and the voices they carry, each once.
    package let voices: [Prose]
    /// The dates of the sources, first and last; `nil` where none can be dated.
    package let period: (first: EDTF, last: EDTF)?
    /// Sources whose date is not known.
    package let undated: Int

    package static func == (a: Summary, b: Summary) -> Bool {
      (a.entries, a.claims, a.voices, a.undated) == (b.entries, b.claims, b.voices, b.undated)
        && a.period?.first == b.period?.first && a.period?.last == b.period?.last
    }

    package func hash(into hasher: inout Hasher) {
      hasher.combine(entries)
      hasher.combine(claims)
    }
  }

  package struct Section: Sendable, Hashable {
    /// The anchor of the section on a page: `flows`.
    package let id: String
    package let title: String
    /// How the section is to be read.
    package let lead: String
    package let parts: [Part]
    /// What is said where there is no line.
    package let absence: String

    /// Groups without a line, and parts without a group, are left out.
    init(id: String, title: String, lead: String, parts: [Part], absence: String) {
      self.id = id
      self.title = title
      self.lead = lead
      self.parts = parts.compactMap { part in
        let groups = part.groups.filter { !$0.lines.isEmpty }
        return groups.isEmpty ? nil : Part(part.heading, note: part.note, groups: groups)
      }
      self.absence = absence
    }
  }

  package struct Part: Sendable, Hashable {
    package let heading: Prose
    package let note: Prose
    package let groups: [Group]

    init(_ heading: Prose = "", note: Prose = "", groups: [Group]) {
      self.heading = heading
      self.note = note
      self.groups = groups
    }
  }

  package struct Group: Sendable, Hashable {
    package enum Layout: Sendable, Hashable {
      /// One line under the other.
      case list
      /// Claims that do not agree, beside one another.
      case sideBySide
      /// Short lines that run on.
      case running
    }

    package let heading: Prose
    package let layout: Layout
    package let lines: [Line]

    init(_ heading: Prose = "", _ layout: Layout = .list, lines: [Line]) {
      self.heading = heading
      self.layout = layout
      self.lines = lines
    }
  }

  /// One statement with the evidence it rests on.
  package struct Line: Sendable, Hashable {
    package let statement: Prose
    /// Modality, stage, dates, voices: what must be read with it.
    package let details: [Prose]
    package let citations: Citations
    /// The ledger's entry it tells; `nil` for a line over several.
    package let entry: String?

    init(_ statement: Prose, _ details: [Prose] = [], citing citations: Citations, entry: String?) {
      self.statement = statement
      self.details = details
      self.citations = citations
      self.entry = entry
    }
  }

  /// A source as the list at the end shows it.
  package struct Source: Sendable, Hashable {
    package let summary: SourceSummary
    /// Its words that disclaim what it says.
    package let disclaimers: [Quotation]
  }
}
