package import Values

/// What a document says of itself.
package struct Metadata: Hashable, Sendable {
  /// The kinds of `entente.reading/1`.
  package enum Kind: String, Sendable, Codable, CaseIterable {
    case official, news, commentary
    case pressRelease = "press-release"
    case other
  }

  package var title: String?
  package var publisher: String?
  package var url: String?
  package var published: EDTF?
  package var fetched: EDTF?
  package var kind: Kind
  /// "Not verified", "content uploaded by a user" and the like.
  package var disclaimers: [Quotation]

  package init(
    title: String? = nil, publisher: String? = nil, url: String? = nil, published: EDTF? = nil,
    fetched: EDTF? = nil, kind: Kind = .other, disclaimers: [Quotation] = []
  ) {
    self.title = title
    self.publisher = publisher
    self.url = url
    self.published = published
    self.fetched = fetched
    self.kind = kind
    self.disclaimers = disclaimers
  }
}
