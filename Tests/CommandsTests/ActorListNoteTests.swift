import Foundation
import TestSupport
import Testing

@testable import Commands

struct ActorListNoteTests {
  private let folder: TemporaryFolder
  private let digest = String(repeating: "ab", count: 16)

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("id,kind,name\nmara,company,Mara Power\n", to: "list.csv")
  }

  private var note: ActorListNote {
    ActorListNote(path: folder.path(of: "list.csv"), folder: CacheFolder(url: cache))
  }

  private var cache: URL { folder.url.appending(path: "cache") }

  /// As if the note had been written so much later.
  private func wait(_ seconds: TimeInterval) throws {
    let file = try #require(
      FileManager.default.contentsOfDirectory(at: cache, includingPropertiesForKeys: nil).first)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: seconds)], ofItemAtPath: file.path)
  }

  @Test func aListThatWasNotTouchedIsKnown() throws {
    #expect(note.digest == nil)
    note.store(digest)
    try wait(10)
    #expect(note.digest == digest)
  }

  @Test func aListThatWasJustWrittenMustBeRead() throws {
    note.store(digest)
    #expect(note.digest == nil)
  }

  @Test func aListOfTheSameSizeMustBeRead() throws {
    note.store(digest)
    try wait(10)
    try folder.write("id,kind,name\nmara,company,Tana Power\n", to: "list.csv")
    #expect(note.digest == nil)
  }

  @Test func aNoteThatWasCutIsNone() throws {
    note.store(digest)
    let file = try #require(
      FileManager.default.contentsOfDirectory(at: cache, includingPropertiesForKeys: nil).first)
    try Data(try Data(contentsOf: file).dropLast(9)).write(to: file)
    try wait(10)
    #expect(note.digest == nil)
  }
}
