import Foundation
import GRDB
import Values

/// The SQLite file: what makes it a ledger, and how it is opened.
enum LedgerFile {
  /// `ENTE` in ASCII, in the header of every ledger.
  static let applicationID = 0x454E_5445

  /// How long a writer waits for another one, in seconds. A document's transaction takes
  /// milliseconds; this leaves room for a rebuild.
  private static let patience: TimeInterval = 30

  static func open(_ path: String, _ access: Ledger.Access) throws(Diagnostic) -> DatabasePool {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if isFolder.boolValue {
      throw Diagnostic("is a folder, not a ledger", file: path, remedy: "name a file in it")
    }
    switch access {
    case .existing where !exists:
      throw Diagnostic(
        "there is no ledger here", file: path,
        remedy: "make one with `entente add FILE…`, or name another with --ledger")
    case .existing, .create: break
    }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard FileManager.default.fileExists(atPath: folder) else {
      throw Diagnostic("its folder does not exist", file: path, remedy: "make the folder first")
    }
    // A pool turns a file to WAL as it opens it, so a file that may be another program's is
    // looked at first, and only read.
    if exists { try examine(path, mayBeEmpty: access == .create) }
    if !exists || isEmpty(path) { try make(path) }
    return try connect(path)
  }

  private static func isEmpty(_ path: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) == 0
  }

  /// Makes a whole ledger beside the path and then names it so in one step: whoever opens the path
  /// meanwhile finds no file or a ledger, never one half made.
  private static func make(_ path: String) throws(Diagnostic) {
    let draft = path + ".\(UUID().uuidString)"
    let pool = try connect(draft)
    defer {
      for suffix in ["", "-wal", "-shm"] { unlink(draft + suffix) }
    }
    do {
      // The link takes the file alone, so nothing may stay behind in its log.
      _ = try pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
      try pool.close()
    } catch {
      throw failure(error, path: path)
    }
    // A hard link does not replace a ledger that another program made first.
    if isEmpty(path) { rename(draft, path) } else { link(draft, path) }
  }

  private static func examine(_ path: String, mayBeEmpty: Bool) throws(Diagnostic) {
    do {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(patience)
      let (application, version, tables) = try DatabaseQueue(
        path: path, configuration: configuration
      ).read { db in
        (
          try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
          try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0,
          try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
        )
      }
      if application == 0, tables == 0 {
        if mayBeEmpty { return }
        throw Diagnostic(
          "is empty, not a ledger", file: path, remedy: "fill it with `entente add FILE…`")
      }
      guard application == applicationID else {
        throw Diagnostic(
          "is not a ledger but another program's database", file: path,
          remedy: "name another file with --ledger")
      }
      guard version <= Migrations.version else { throw newer(path) }
    } catch let refusal as Diagnostic {
      throw refusal
    } catch {
      throw failure(error, path: path)
    }
  }

  private static func connect(_ path: String) throws(Diagnostic) -> DatabasePool {
    do {
      var configuration = Configuration()
      configuration.busyMode = .timeout(patience)
      configuration.prepareDatabase { $0.add(tokenizer: BigramTokenizer.self) }
      let pool = try DatabasePool(path: path, configuration: configuration)
      // A document that was reported as added outlives a power cut too, not only a kill.
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      let migrations = Migrations.all
      if try pool.read({ try migrations.hasBeenSuperseded($0) }) { throw newer(path) }
      do {
        try migrations.migrate(pool)
      } catch {
        // Another program may have made the same new ledger at the same moment.
        guard try pool.read({ try migrations.hasCompletedMigrations($0) }) else { throw error }
      }
      return pool
    } catch let refusal as Diagnostic {
      throw refusal
    } catch {
      throw failure(error, path: path)
    }
  }

  private static func newer(_ path: String) -> Diagnostic {
    Diagnostic(
      "was made by a newer entente than this one", file: path,
      remedy: "install the newer program, or name another ledger with --ledger")
  }

  /// What SQLite's error means to the user of a ledger.
  static func failure(_ error: any Error, path: String) -> Diagnostic {
    guard let error = error as? DatabaseError else {
      return Diagnostic("the ledger could not be used: \(error)", file: path)
    }
    switch error.resultCode {
    case .SQLITE_NOTADB:
      return Diagnostic(
        "is not a ledger", file: path, remedy: "name a ledger, or a new file, with --ledger")
    case .SQLITE_CORRUPT:
      return Diagnostic("the ledger is damaged", file: path, remedy: "restore it from a copy")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      return Diagnostic(
        "another program is writing to the ledger", file: path, remedy: "try again when it is done")
    case .SQLITE_FULL:
      return Diagnostic("the disk is full", file: path, remedy: "make room and add again")
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
      return Diagnostic(
        "the ledger cannot be opened for writing", file: path,
        remedy: "check the rights of the file and of its folder")
    default:
      return Diagnostic(
        "the ledger could not be used: \(error.message ?? error.description)", file: path)
    }
  }
}
