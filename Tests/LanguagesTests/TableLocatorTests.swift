import Foundation
import Languages
import TestSupport
import Testing
import Values

@Suite struct TableLocatorTests {
  private let place: TemporaryFolder

  init() throws { place = try TemporaryFolder() }

  /// Makes a folder of tables, and returns it.
  private func tables(_ path: String) throws -> URL {
    let folder = place.url.appending(path: path, directoryHint: .isDirectory)
    try FileManager.default.createDirectory(
      at: folder.appending(path: "common"), withIntermediateDirectories: true)
    return folder
  }

  private func located(
    flag: String? = nil, environment: String? = nil, program: String = "prefix/bin/entente"
  ) throws -> String {
    try TableLocator.folder(
      flag: flag, environment: environment.map { ["ENTENTE_TABLES": $0] } ?? [:],
      program: place.url.appending(path: program)
    ).resolvingSymlinksInPath().path
  }

  @Test func theFlagWinsThenTheEnvironmentThenThePlaceOfTheProgram() throws {
    let told = try tables("told").resolvingSymlinksInPath().path
    let set = try tables("set").resolvingSymlinksInPath().path
    let installed = try tables("prefix/share/entente/Tables").resolvingSymlinksInPath().path
    #expect(try located(flag: told, environment: set) == told)
    #expect(try located(environment: set) == set)
    #expect(try located() == installed)
  }

  @Test func theBundleBesideTheProgramIsBeforeWhatIsInstalled() throws {
    _ = try tables("build/share/entente/Tables")
    let bundle = try tables("build/debug/entente_Languages.resources/Tables")
    #expect(
      try located(program: "build/debug/entente") == bundle.resolvingSymlinksInPath().path)
  }

  @Test func aProgramIsFoundThroughALink() throws {
    let installed = try tables("prefix/share/entente/Tables")
    let files = FileManager.default
    for folder in ["prefix/bin", "home"] {
      try files.createDirectory(
        at: place.url.appending(path: folder), withIntermediateDirectories: true)
    }
    try Data().write(to: place.url.appending(path: "prefix/bin/entente"))
    try files.createSymbolicLink(
      at: place.url.appending(path: "home/entente"),
      withDestinationURL: place.url.appending(path: "prefix/bin/entente"))
    #expect(try located(program: "home/entente") == installed.resolvingSymlinksInPath().path)
  }

  /// What the user has told is used or refused, never passed over.
  @Test func aFolderWithoutTablesIsRefusedByName() throws {
    _ = try tables("prefix/share/entente/Tables")
    let refusal = try #require(throws: Diagnostic.self) { try located(flag: place.url.path) }
    #expect(refusal.file == place.url.path)
    #expect(refusal.remedy.contains("common/"))
    #expect(throws: Diagnostic.self) { try located(environment: place.path(of: "missing")) }
  }

  @Test func noTablesAnywhereIsSaid() throws {
    let refusal = try #require(throws: Diagnostic.self) { try located() }
    #expect(refusal.remedy.contains("--tables"))
  }
}
