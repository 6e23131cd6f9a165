import Foundation
import TestSupport

/// The built program, run as a user runs it.
enum Program {
  /// What a run left behind.
  struct Result: Sendable {
    let status: Int32
    let output: String
    let errors: String

    var errorLines: [String] { errors.split(separator: "\n").map(String.init) }
  }

  /// Beside the bundle of the tests.
  static let url = (Bundle.main.executableURL ?? Bundle.main.bundleURL)
    .resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "entente")

  /// Runs the program in `folder`, with a small set of tables unless `tables` names another.
  static func run(
    _ arguments: [String], in folder: TemporaryFolder, input: String = "",
    tables: URL? = SmallTables.folder
  ) async throws -> Result {
    // Files, not pipes: nobody has to empty them while the program runs.
    let run = try TemporaryFolder()
    func file(_ name: String, _ text: String = "") throws -> FileHandle {
      try Data(text.utf8).write(to: run.url.appending(path: name))
      return try FileHandle(forUpdating: run.url.appending(path: name))
    }
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    var environment = ProcessInfo.processInfo.environment.filter { $0.key == "PATH" }
    environment["COLUMNS"] = "80"
    environment["ENTENTE_TABLES"] = tables?.path
    process.environment = environment
    process.standardInput = try file("input", input)
    process.standardOutput = try file("output")
    process.standardError = try file("errors")
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in done.resume() }
      do { try process.run() } catch { done.resume(throwing: error) }
    }
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: run.url.appending(path: name)), as: UTF8.self)
    }
    return Result(
      status: process.terminationStatus, output: try text("output"), errors: try text("errors"))
  }
}

extension TemporaryFolder {
  func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func holds(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(of: name)) }
}
