import Foundation
import TestSupport
import Testing

@testable import Languages

struct FileStateTests {
  @Test func whatIsChangedIsInAnotherState() throws {
    let folder = try TemporaryFolder()
    try Data("a".utf8).write(to: folder.url.appending(path: "list.csv"))
    let path = folder.url.appending(path: "list.csv").path
    let before = try #require(FileState(path: path))
    #expect(FileState(path: path)?.line == before.line)
    // Of the same size, and with its time set back: it was touched all the same.
    try Data("b".utf8).write(to: folder.url.appending(path: "list.csv"))
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 0)], ofItemAtPath: path)
    #expect(FileState(path: path)?.line != before.line)
    #expect(FileState(path: path + "x") == nil)
  }

  @Test func whatWasWrittenJustBeforeIsNotSettled() throws {
    let folder = try TemporaryFolder()
    try Data("a".utf8).write(to: folder.url.appending(path: "list.csv"))
    try Data("note".utf8).write(to: folder.url.appending(path: "note"))
    let note = folder.url.appending(path: "note").path
    func isSettled(whenNotedAfter seconds: TimeInterval) throws -> Bool {
      let list = try #require(FileState(path: folder.url.appending(path: "list.csv").path))
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: Double(list.changed) / 1e9 + seconds)],
        ofItemAtPath: note)
      return list.isSettled(before: try #require(FileState(path: note)))
    }
    #expect(try !isSettled(whenNotedAfter: 0))
    #expect(try !isSettled(whenNotedAfter: 1))
    #expect(try isSettled(whenNotedAfter: 10))
    #expect(try !isSettled(whenNotedAfter: -10))
  }
}
