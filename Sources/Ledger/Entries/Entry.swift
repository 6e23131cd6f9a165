package import Reading
package import Values

/// What claims, together, support: one line of the account, derived from claims by the rules and
/// rebuilt from them at any time.
package struct Entry: Sendable, Hashable {
  /// Stable while what it rests on does not change: `flow-3k9x2m7q`.
  package var id: String
  /// The roles and value that its claims share.
  package var content: Claim.Content
  /// The states the entry concerns, by ISO 3166-1 alpha-2 code, organs counted with their state.
  package var states: [String]
  /// In the order of the sources' dates, then of their text; never empty.
  package var evidence: [Evidence]

  package init(id: String, content: Claim.Content, states: [String], evidence: [Evidence]) {
    self.id = id
    self.content = content
    self.states = states
    self.evidence = evidence
  }

  /// One claim of one source that carries the entry.
  package struct Evidence: Sendable, Hashable {
    package var source: SourceSummary
    package var claim: Claim

    package init(source: SourceSummary, claim: Claim) {
      self.source = source
      self.claim = claim
    }
  }
}

/// What a list of sources shows of one.
package struct SourceSummary: Sendable, Hashable {
  /// The first twelve digits of the digest.
  package var id: String
  /// SHA-256 of the bytes, in lower-case hexadecimal digits.
  package var digest: String
  package var path: String
  package var title: String?
  package var publisher: String?
  package var url: String?
  package var language: LanguageTag
  /// A kind of docs/reading-format.md: `official`, `news`, …
  package var kind: String
  package var published: EDTF?
  package var written: EDTF?

  package init(
    id: String, digest: String, path: String, title: String?, publisher: String?, url: String?,
    language: LanguageTag, kind: String, published: EDTF?, written: EDTF?
  ) {
    self.id = id
    self.digest = digest
    self.path = path
    self.title = title
    self.publisher = publisher
    self.url = url
    self.language = language
    self.kind = kind
    self.published = published
    self.written = written
  }
}
