import ArgumentParser
import Document
import Foundation
import Values

extension FormatName: ExpressibleByArgument {}

/// The documents to read.
struct InputOptions: ParsableArguments {
  @Argument(help: "Files and folders; - is standard input.", completion: .file())
  var files: [String]

  @Option(
    name: .customLong("jobs"),
    help: "How many documents are read at the same time (default: one a core).")
  var told: Int?

  @Option(
    name: .customLong("format-in"),
    help: ArgumentHelp(
      "The format of all files, where their content would tell another; json: JSON lines too.",
      valueName: "format"))
  var format: FormatName?

  @OptionGroup var limits: LimitOptions

  var jobs: Int { told ?? ProcessInfo.processInfo.activeProcessorCount }

  mutating func validate() throws {
    guard !files.isEmpty else {
      throw ValidationError("name at least one file or folder, or - for standard input")
    }
    guard jobs > 0 else { throw ValidationError("--jobs takes a number from 1") }
  }
}

/// A file to read, or why there is none.
enum InputFile: Sendable {
  case file(String)
  case refused(Diagnostic)

  /// The files that the arguments name, folders taken apart in the order of their names.
  static func all(_ arguments: [String]) -> [InputFile] {
    arguments.flatMap { argument -> [InputFile] in
      if argument == "-" { return [.file("-")] }
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder) else {
        return [
          .refused(Diagnostic("no such file or folder", file: argument, remedy: "check its name"))
        ]
      }
      return isFolder.boolValue ? files(in: argument) : [.file(argument)]
    }
  }

  private static func files(in folder: String) -> [InputFile] {
    let names = FileManager.default.enumerator(
      at: URL(fileURLWithPath: folder), includingPropertiesForKeys: [.isRegularFileKey],
      options: [.skipsHiddenFiles])
    var paths: [String] = []
    let root = URL(fileURLWithPath: folder).standardizedFileURL.path
    while let url = names?.nextObject() as? URL {
      guard (try? url.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile ?? false else {
        continue
      }
      let path = url.standardizedFileURL.path
      paths.append(
        path.hasPrefix(root) ? folder.trimmingSuffix("/") + path.dropFirst(root.count) : path)
    }
    guard !paths.isEmpty else {
      return [
        .refused(
          Diagnostic(
            "no documents in this folder", file: folder, remedy: "name a folder that holds some"))
      ]
    }
    return paths.sorted().map { .file($0) }
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    count > 1 && hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
