package import Document
package import Reading
package import Values

/// A reading as the ledger gives it back: what a page of the document shows.
package struct StoredReading: Sendable {
  /// The document's text, to which all spans refer, in code points.
  package var text: String
  package var language: LanguageTag
  package var title: String?
  package var publisher: String?
  package var url: String?
  package var published: EDTF?
  package var fetched: EDTF?
  package var written: EDTF?
  package var writtenBasis: [WrittenBasis]
  package var kind: Metadata.Kind
  package var disclaimers: [Quotation]
  package var blocks: [StoredBlock]
  package var mentions: [Mention]
  package var claims: [Claim]
  package var provisions: [Provision]
  /// What it says of itself, where it is an instrument.
  package var instrument: Instrument?
  /// SHA-256 of the tables it was read with.
  package var lexicon: String
}

/// A stretch of a stored document's text with one role.
package struct StoredBlock: Sendable, Hashable {
  package var span: Span
  package var role: Block.Role
  /// The path of the provision that begins with it.
  package var path: String?
  /// Counted from one, where the source has pages.
  package var page: Int?
}
