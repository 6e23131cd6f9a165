package import Values

/// What an instrument says of itself: of a document that is one.
package struct Instrument: Hashable, Sendable, Decodable {
  package var title: String?
  package var kind: InstrumentKind
  /// Ids, or the quote where an actor has none.
  package var parties: [String]
  /// The lines below the text, one each.
  package var signatories: [Signatory] = []
  /// When it was signed or issued.
  package var date: EDTF?
  /// In English where the tables know it, else as the text has it.
  package var place: String?
  package var entryIntoForce: Clause?
  package var validity: Clause?
  package var renewal: Clause?
  package var termination: Clause?
  package var replaces: [Reference] = []
  package var amends: [Reference] = []
  package var implements: [Reference] = []
  package var annexedTo: [Reference] = []
  /// Where it says that it binds nobody in law.
  package var nonBinding: Quotation?
  /// The languages it was drawn up in (BCP 47), as it tells itself.
  package var languages: [String] = []
  /// Whether it says that all of them are equally authentic.
  package var areAuthentic = false
  /// The language that decides where they diverge.
  package var prevails: String?
  package var outline = Outline.labelled
  /// Labels that were placed though something is wrong with them.
  package var irregularities: [OutlineNote] = []

  package init(kind: InstrumentKind, title: String? = nil, parties: [String] = []) {
    (self.kind, self.title, self.parties) = (kind, title, parties)
  }

  package enum Outline: String, Sendable, Codable {
    /// By headings and numbers.
    case labelled
    /// Without any: a provision a paragraph.
    case paragraphs
  }

  /// A final clause: the sentence, with the day or the span of time it names.
  package struct Clause: Hashable, Sendable, Decodable {
    package var evidence: Quotation
    package var date: EDTF?
    package var duration: Duration8601?

    package init(_ evidence: Quotation, date: EDTF? = nil, duration: Duration8601? = nil) {
      (self.evidence, self.date, self.duration) = (evidence, date, duration)
    }
  }

  /// Another instrument that it speaks of.
  package struct Reference: Hashable, Sendable, Decodable {
    package var kind: InstrumentKind
    package var title: String
    package var evidence: Quotation

    package init(_ kind: InstrumentKind, title: String, evidence: Quotation) {
      (self.kind, self.title, self.evidence) = (kind, title, evidence)
    }
  }

  package struct Signatory: Hashable, Sendable, Decodable {
    /// Whom the line names, by id.
    package var actors: [String]
    package var evidence: Quotation

    package init(actors: [String], evidence: Quotation) {
      (self.actors, self.evidence) = (actors, evidence)
    }
  }
}

/// A label with what is wrong with it.
package struct OutlineNote: Hashable, Sendable, Decodable {
  package var evidence: Quotation
  package var problem: LabelIrregularity

  package init(_ evidence: Quotation, _ problem: LabelIrregularity) {
    (self.evidence, self.problem) = (evidence, problem)
  }
}
