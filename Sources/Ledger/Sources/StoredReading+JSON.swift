import Document
import Foundation
import GRDB
import Reading
import Values

/// Reads back `Reading.json(includesText: true)`.
extension StoredReading: Decodable {
  private enum Key: String, CodingKey {
    case document, blocks, mentions, claims, provisions, instrument, lexicon, text
  }

  private enum DocumentKey: String, CodingKey {
    case language, title, publisher, url, published, fetched, written, writtenBasis, kind
    case disclaimers
  }

  package init(from decoder: any Decoder) throws {
    let reading = try decoder.container(keyedBy: Key.self)
    let document = try reading.nestedContainer(keyedBy: DocumentKey.self, forKey: .document)
    func said<T: Decodable>(_ key: DocumentKey) throws -> T? {
      try document.decodeIfPresent(T.self, forKey: key)
    }
    self.init(
      text: try reading.decode(String.self, forKey: .text),
      language: try document.decode(LanguageTag.self, forKey: .language),
      title: try said(.title), publisher: try said(.publisher), url: try said(.url),
      published: try said(.published), fetched: try said(.fetched), written: try said(.written),
      writtenBasis: try document.decode([StoredBasis].self, forKey: .writtenBasis).map(\.basis),
      kind: try document.decode(Metadata.Kind.self, forKey: .kind),
      disclaimers: try document.decode([Quotation].self, forKey: .disclaimers),
      blocks: try reading.decode([StoredBlock].self, forKey: .blocks),
      mentions: try reading.decode([StoredMention].self, forKey: .mentions).map(\.mention),
      claims: try reading.decode([Claim].self, forKey: .claims),
      provisions: try reading.decode([Provision].self, forKey: .provisions),
      instrument: try reading.decodeIfPresent(Instrument.self, forKey: .instrument),
      lexicon: String(try reading.decode(String.self, forKey: .lexicon).dropFirst(7)))
  }
}

/// `{kind, start, end, quote}` on one level.
private struct StoredBasis: Decodable {
  let basis: WrittenBasis

  private enum Key: String, CodingKey { case kind }

  init(from decoder: any Decoder) throws {
    let kind = try decoder.container(keyedBy: Key.self)
      .decode(WrittenBasis.Kind.self, forKey: .kind)
    basis = WrittenBasis(kind, try Quotation(from: decoder))
  }
}

extension StoredBlock: Decodable {
  private enum Key: String, CodingKey { case role, path, page }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    self.init(
      span: try Span(from: decoder), role: try fields.decode(Block.Role.self, forKey: .role),
      path: try fields.decodeIfPresent(String.self, forKey: .path),
      page: try fields.decodeIfPresent(Int.self, forKey: .page))
  }
}

extension StoredReading {
  static func store(
    _ json: Data, lexicon: String, of source: Int64, _ db: Database
  ) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO reading (source, lexicon, json) VALUES (?, ?, ?)",
      arguments: [source, lexicon, json])
  }

  /// The bytes of the reading's JSON.
  static func json(of source: Int64, _ db: Database) throws -> Data? {
    try Data.fetchOne(db, sql: "SELECT json FROM reading WHERE source = ?", arguments: [source])
  }

  static func fetch(_ source: Int64, _ db: Database) throws -> StoredReading {
    guard let json = try json(of: source, db) else {
      throw Diagnostic(
        "a source has no reading in the ledger", remedy: "make one with `entente reread`")
    }
    return try JSONDecoder().decode(StoredReading.self, from: json)
  }
}
