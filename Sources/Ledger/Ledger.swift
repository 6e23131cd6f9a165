import GRDB
package import Values

/// The account: sources with their bytes, what was read from them, and the entries that their
/// claims support, in one SQLite file.
///
/// Other programs may read while one adds; a document is added in one transaction or not at all.
package struct Ledger: Sendable {
  /// How a ledger is opened.
  package enum Access: Sendable {
    /// A missing file is made.
    case create
    /// A missing file is refused.
    case existing
  }

  package let path: String
  let clock: Clock
  private let pool: DatabasePool

  /// Opens the ledger at `path` and brings its schema up to date.
  ///
  /// - Throws: where the file is missing and not to be made, is not a ledger, was made by a newer
  ///   program, or cannot be opened.
  package init(path: String, access: Access, clock: Clock = .system) throws(Diagnostic) {
    self.path = path
    self.clock = clock
    pool = try LedgerFile.open(path, access)
  }

  /// Reads one state of the ledger, whatever others write meanwhile.
  func read<Value>(_ body: (Database) throws -> Value) throws(Diagnostic) -> Value {
    do {
      return try pool.read(body)
    } catch let refusal as Diagnostic {
      throw refusal
    } catch {
      throw LedgerFile.failure(error, path: path)
    }
  }

  /// Writes in one transaction: an error leaves nothing behind.
  func write<Value>(_ body: (Database) throws -> Value) throws(Diagnostic) -> Value {
    do {
      return try pool.write(body)
    } catch let refusal as Diagnostic {
      throw refusal
    } catch {
      throw LedgerFile.failure(error, path: path)
    }
  }
}
