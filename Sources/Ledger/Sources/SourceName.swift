import GRDB
import Values

/// Finds the source that a user names: by its id or the beginning of its digest (four digits or
/// more), or by its path.
enum SourceName {
  /// At most so many candidates are told.
  private static let mostTold = 5

  /// The source's key.
  ///
  /// - Throws: a `Diagnostic` where no source, or more than one, goes by that name.
  static func resolve(_ name: String, _ db: Database) throws -> Int64 {
    let byPath = try Row.fetchAll(
      db, sql: "SELECT id, digest, path FROM source WHERE path = ? LIMIT ?",
      arguments: [name, mostTold + 1])
    let found = byPath.isEmpty ? try byDigest(name, db) : byPath
    if found.count == 1 { return found[0]["id"] }
    guard !found.isEmpty else {
      throw Diagnostic(
        "no source in the ledger goes by the name “\(name)”",
        remedy: "name one by the id or path that a list of the sources shows")
    }
    let told = found.prefix(mostTold).map { row in
      "\((row["digest"] as String).prefix(12)) \(row["path"] as String)"
    }
    throw Diagnostic(
      "“\(name)” may be \(told.joined(separator: " or "))\(found.count > mostTold ? " or others" : "")",
      remedy: "name one by its id")
  }

  private static func byDigest(_ name: String, _ db: Database) throws -> [Row] {
    let digits = (name.hasPrefix("sha256:") ? name.dropFirst(7) : name[...]).lowercased()
    guard (4...64).contains(digits.utf8.count), digits.utf8.allSatisfy(isHexadecimal) else {
      return []
    }
    // A range, because LIKE does not use the index; `g` follows the last digit.
    return try Row.fetchAll(
      db, sql: "SELECT id, digest, path FROM source WHERE digest >= ? AND digest < ? LIMIT ?",
      arguments: [digits, digits + "g", mostTold + 1])
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }
}
