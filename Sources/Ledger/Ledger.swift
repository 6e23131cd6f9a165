package import Foundation
package import Reading
package import Values

/// The account: sources with their bytes, what was read from them, and the entries that their
/// claims support, in one SQLite file.
package struct Ledger: Sendable {
  /// How a ledger is opened.
  package enum Access: Sendable {
    /// A missing file is made.
    case create
    /// A missing file is refused.
    case existing
  }

  package let path: String

  /// Opens the ledger at `path` and brings its schema up to date.
  ///
  /// - Throws: where the file is missing and not to be made, is not a ledger, was made by a newer
  ///   program, or cannot be opened.
  package init(path: String, access: Access, clock: Clock = .system) throws(Diagnostic) {
    self.path = path
  }
}

extension Ledger {
  private func unbuilt() -> Diagnostic { Diagnostic("this part of the ledger is being built") }

  /// Adds a document with its reading in one transaction; the same bytes twice add nothing.
  package func add(_ reading: Reading, bytes: Data) throws(Diagnostic) -> Added { throw unbuilt() }

  /// Reads all sources again and replaces the readings that are different now.
  package func reread(
    _ read: (SourceBytes) async throws(Diagnostic) -> Reading
  ) async throws(Diagnostic) -> Reread { throw unbuilt() }

  /// Removes a source, named by its id, the beginning of its digest or its path, and all that
  /// rests on it alone.
  package func remove(source name: String) throws(Diagnostic) -> SourceSummary { throw unbuilt() }

  /// The entries that concern all of `states` (all entries where none is given), with their
  /// evidence; with `since`, only with evidence of that day or later.
  package func entries(
    about states: [String] = [], since: CivilDay? = nil
  ) throws(Diagnostic) -> [Entry] { throw unbuilt() }

  /// The entry with this id, with all its evidence.
  package func entry(id: String) throws(Diagnostic) -> Entry { throw unbuilt() }

  /// Which entry each claim of a source supports, by the claim's id in the document.
  package func entryIDs(of source: String) throws(Diagnostic) -> [String: String] {
    throw unbuilt()
  }

  /// All sources, newest first.
  package func sources() throws(Diagnostic) -> [SourceSummary] { throw unbuilt() }

  /// One source, named by its id, the beginning of its digest or its path.
  package func source(id: String) throws(Diagnostic) -> SourceDetail { throw unbuilt() }

  /// What was read from a source.
  package func reading(of source: String) throws(Diagnostic) -> StoredReading { throw unbuilt() }

  /// A source's bytes as they were added.
  package func bytes(of source: String) throws(Diagnostic) -> SourceBytes { throw unbuilt() }

  /// What the ledger holds, in numbers, with at most `pairs` pairs of states.
  package func overview(pairs: Int = 20) throws(Diagnostic) -> Overview { throw unbuilt() }

  /// The passages in which all of `words` stand, best first.
  package func search(_ words: String, limit: Int = 20) throws(Diagnostic) -> [SearchHit] {
    throw unbuilt()
  }

  /// Derives all entries from the readings again.
  package func rebuildEntries() throws(Diagnostic) { throw unbuilt() }
}

extension Disagreement {
  /// The disagreements among `entries`: flows between the same parties, or figures of the same
  /// measure, at times that may be the same, whose amounts cannot both hold.
  package static func groups(among entries: [Entry]) -> [Disagreement] { [] }
}
