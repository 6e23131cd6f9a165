package import Document
package import Foundation
package import Values

/// A source with what a page about it shows.
package struct SourceDetail: Sendable, Hashable {
  package var summary: SourceSummary
  package var mediaType: String
  package var fetched: EDTF?
  /// When it was added to the ledger.
  package var added: Date
  /// The length of its bytes.
  package var size: Int
  /// How many claims were read from it, and how many entries rest on them.
  package var claims: Int
  package var entries: Int

  package init(
    summary: SourceSummary, mediaType: String, fetched: EDTF?, added: Date, size: Int,
    claims: Int, entries: Int
  ) {
    self.summary = summary
    self.mediaType = mediaType
    self.fetched = fetched
    self.added = added
    self.size = size
    self.claims = claims
    self.entries = entries
  }
}

/// A source's bytes as they were added, to be read again.
package struct SourceBytes: Sendable {
  package var source: SourceSummary
  /// Where the user or the container told it.
  package var format: FormatName?
  package var bytes: [UInt8]

  package init(source: SourceSummary, format: FormatName?, bytes: [UInt8]) {
    self.source = source
    self.format = format
    self.bytes = bytes
  }
}
