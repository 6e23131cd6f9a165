package import Document
package import Foundation
package import Values

/// What was read from one document: `entente.reading/1`, see docs/reading-format.md.
///
/// A pure function of the document's bytes, the options and the lexicon.
package struct Reading: Sendable {
  package static let format = "entente.reading/1"

  package var document: Document
  /// When the text itself was composed, as far as it can be told.
  package var written: EDTF?
  package var writtenBasis: [WrittenBasis]
  package var mentions: [Mention]
  package var claims: [Claim]
  package var provisions: [Provision]
  /// Numbers that are no mention of their own, of an instrument's text that was read to be compared:
  /// else none. Not printed.
  package var numbers: [FoundNumber] = []
  /// What the document says of itself, where it is an instrument.
  package var instrument: Instrument?
  /// SHA-256 of the tables it was read with.
  package var lexicon: String

  package init(
    document: Document, written: EDTF?, writtenBasis: [WrittenBasis], mentions: [Mention],
    claims: [Claim], provisions: [Provision], instrument: Instrument? = nil, lexicon: String
  ) {
    self.document = document
    self.written = written
    self.writtenBasis = writtenBasis
    self.mentions = mentions
    self.claims = claims
    self.provisions = provisions
    self.instrument = instrument
    self.lexicon = lexicon
  }
}

extension Reading {
  /// Whether the page gives a later date than the text can have been written on.
  package var isRepost: Bool {
    guard let published = document.metadata.published?.earliest, let written = written?.latest
    else { return false }
    return written < published
  }
}

/// A number of the text that belongs to no date, amount or span of time: the 200 of `200 fire
/// fighters`.
package struct FoundNumber: Hashable, Sendable {
  package var value: Decimal
  package var span: Span
  /// Whether it is written in words.
  package var isSpelled: Bool
}

/// Words that the time of writing rests on.
package struct WrittenBasis: Hashable, Sendable, Codable {
  package enum Kind: String, Sendable, Codable {
    case published, relative
    case pastEvent = "past-event"
    case futureEvent = "future-event"
  }

  package var kind: Kind
  package var evidence: Quotation

  package init(_ kind: Kind, _ evidence: Quotation) {
    self.kind = kind
    self.evidence = evidence
  }
}
