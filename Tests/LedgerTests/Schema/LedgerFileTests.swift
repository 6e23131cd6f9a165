import Foundation
import GRDB
import TestSupport
import Testing
import Values

@testable import Ledger

@Suite("Opening a ledger")
struct LedgerFileTests {
  @Test func aMissingLedgerIsMadeOnlyWhereAsked() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "a.sqlite")
    let refusal = try #require(throws: Diagnostic.self) {
      try Ledger(path: path, access: .existing)
    }
    #expect(refusal.file == path)
    #expect(refusal.message == "there is no ledger here")
    #expect(!refusal.remedy.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: path))

    _ = try Ledger(path: path, access: .create)
    #expect(try Ledger(path: path, access: .existing).sources().isEmpty)
  }

  @Test func aLedgerOfTheFirstVersionIsTakenAlong() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "old.sqlite")
    let old = try Ledger(path: path, access: .create)
    let sample = SampleReading.englishNews
    _ = try old.add(sample.reading, bytes: sample.bytes)
    // What the first version lacked, taken away.
    var configuration = Configuration()
    configuration.prepareDatabase { $0.add(tokenizer: BigramTokenizer.self) }
    try DatabaseQueue(path: path, configuration: configuration).write { db in
      try db.execute(
        sql: """
          ALTER TABLE source DROP COLUMN format;
          DROP TABLE actorLayer; DROP TABLE actorAlias; DROP TABLE actorMerge; DROP TABLE actor;
          DROP TABLE provision; DROP TABLE instrument;
          DELETE FROM grdb_migrations WHERE identifier NOT LIKE '1 %';
          PRAGMA user_version = 1;
          """)
    }
    let ledger = try Ledger(path: path, access: .existing)
    #expect(try ledger.sources().count == 1)
  }

  @Test func aTextIsNotALedger() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "plan.txt")
    let text = Data("第一条 双方将加强合作。".utf8) + Data(count: 4096)
    try text.write(to: URL(fileURLWithPath: path))
    for access in [Ledger.Access.create, .existing] {
      let refusal = try #require(throws: Diagnostic.self) { try Ledger(path: path, access: access) }
      #expect(refusal.message == "is not a ledger")
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == text)
  }

  @Test func anotherProgramsDatabaseIsRefusedAndNotTouched() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "other.sqlite")
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE song (name TEXT)") }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    for access in [Ledger.Access.create, .existing] {
      let refusal = try #require(throws: Diagnostic.self) { try Ledger(path: path, access: access) }
      #expect(refusal.message == "is not a ledger but another program's database")
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test(arguments: [
    "PRAGMA user_version = 99",
    "INSERT INTO grdb_migrations VALUES ('99 of the future')",
  ])
  func aNewerLedgerIsRefused(mark: String) throws {
    let temporary = try TemporaryLedger()
    let path = temporary.path
    try DatabaseQueue(path: path).write { try $0.execute(sql: mark) }
    let refusal = try #require(throws: Diagnostic.self) { try Ledger(path: path, access: .create) }
    #expect(refusal.message == "was made by a newer entente than this one")
  }

  @Test func aFolderAndAFileInNoFolderAreRefused() throws {
    let folder = try TemporaryFolder()
    let asFolder = try #require(throws: Diagnostic.self) {
      try Ledger(path: folder.url.path, access: .create)
    }
    #expect(asFolder.message == "is a folder, not a ledger")
    let nowhere = try #require(throws: Diagnostic.self) {
      try Ledger(path: folder.path(of: "no/where.sqlite"), access: .create)
    }
    #expect(nowhere.message == "its folder does not exist")
  }

  @Test func anEmptyFileIsFilledOnlyWhereAsked() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "a.sqlite")
    try Data().write(to: URL(fileURLWithPath: path))
    let refusal = try #require(throws: Diagnostic.self) {
      try Ledger(path: path, access: .existing)
    }
    #expect(refusal.message == "is empty, not a ledger")
    #expect(try Ledger(path: path, access: .create).sources().isEmpty)
  }

  @Test func severalMayMakeTheSameLedgerAtOnce() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "a.sqlite")
    let added = try await withThrowingTaskGroup { group in
      for number in 0..<8 {
        group.addTask {
          let sample = SampleReading("肯尼亚通讯，第\(number)期。", path: "\(number).txt")
          return try Ledger(path: path, access: .create)
            .add(sample.reading, bytes: sample.bytes)
        }
      }
      return try await group.reduce(into: []) { $0.append($1.source.path) }
    }
    #expect(added.count == 8)
    let found = try Ledger(path: path, access: .existing).sources().map(\.path)
    #expect(found.sorted() == added.sorted())
  }

  @Test func oneAddsWhileAnotherReads() throws {
    let temporary = try TemporaryLedger()
    try temporary.add(.chineseNews)
    let reader = try Ledger(path: temporary.path, access: .existing)
    #expect(try reader.sources().count == 1)
    try temporary.add(.englishNews)
    #expect(try reader.sources().count == 2)

    // A read that is going on holds no writer up, and sees the state it began with.
    let pool = try DatabasePool(path: temporary.path)
    try pool.read { db in
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM source") == 2)
      try temporary.add(.japanesePlan)
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM source") == 2)
    }
    #expect(try reader.sources().count == 3)
  }
}
