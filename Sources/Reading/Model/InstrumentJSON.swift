package import Values

extension JSONWriter {
  /// The instrument's object of docs/reading-format.md; what is not known is left out.
  package mutating func write(_ instrument: Instrument) {
    object {
      $0.known("title", instrument.title)
      $0.field("kind", instrument.kind.rawValue)
      $0.field("parties", instrument.parties)
      $0.known("date", instrument.date?.text)
      $0.known("place", instrument.place)
      $0.known("entryIntoForce", instrument.entryIntoForce)
      $0.known("validity", instrument.validity)
      $0.known("renewal", instrument.renewal)
      $0.known("termination", instrument.termination)
      $0.list("replaces", instrument.replaces)
      $0.list("amends", instrument.amends)
      $0.list("implements", instrument.implements)
      $0.list("annexedTo", instrument.annexedTo)
      if let evidence = instrument.nonBinding {
        $0.key("nonBinding")
        $0.write(evidence)
      }
      $0.field("languages", instrument.languages)
      $0.field("areAuthentic", instrument.areAuthentic)
      $0.known("prevails", instrument.prevails)
      $0.key("signatories")
      $0.array(instrument.signatories) { writer, signatory in
        writer.object {
          $0.field("actors", signatory.actors)
          $0.evidence(signatory.evidence)
        }
      }
      $0.field("outline", instrument.outline.rawValue)
      $0.key("irregularities")
      $0.array(instrument.irregularities) { writer, note in
        writer.object {
          $0.field("problem", note.problem.rawValue)
          $0.evidence(note.evidence)
        }
      }
    }
  }

  private mutating func evidence(_ quotation: Quotation) {
    key("evidence")
    write(quotation)
  }

  private mutating func known(_ name: String, _ text: String?) {
    if let text { field(name, text) }
  }

  private mutating func known(_ name: String, _ clause: Instrument.Clause?) {
    guard let clause else { return }
    key(name)
    object {
      $0.known("date", clause.date?.text)
      if let duration = clause.duration {
        $0.key("duration")
        $0.write(duration)
      }
      $0.evidence(clause.evidence)
    }
  }

  private mutating func list(_ name: String, _ references: [Instrument.Reference]) {
    key(name)
    array(references) { writer, reference in
      writer.object {
        $0.field("kind", reference.kind.rawValue)
        $0.field("title", reference.title)
        $0.evidence(reference.evidence)
      }
    }
  }
}
