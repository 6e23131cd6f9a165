package import Foundation
package import Values

/// Finds the folder of tables: told by flag, by `ENTENTE_TABLES`, beside the program, or in
/// `../share/entente` of the place it is installed in.
package enum TableLocator {
  package static func folder(
    flag: String?, environment: [String: String], program: URL
  ) throws(Diagnostic) -> URL {
    if let told = flag ?? environment["ENTENTE_TABLES"] {
      let url = URL(fileURLWithPath: told, isDirectory: true)
      guard isFolder(url.appendingPathComponent("common")) else {
        throw Diagnostic(
          "no tables in this folder", file: told, remedy: "name the folder that holds common/")
      }
      return url
    }
    guard let found = resource("Tables", ofTarget: "Languages", program: program) else {
      throw Diagnostic(
        "the language tables were not found beside the program",
        remedy: "install them with “make install”, or name their folder with --tables")
    }
    return found
  }

  /// A folder that a target brings, wherever the program stands: in a build folder the package's
  /// bundle, in an installed tree `../share/entente`.
  package static func resource(_ name: String, ofTarget target: String, program: URL) -> URL? {
    let place = program.resolvingSymlinksInPath().deletingLastPathComponent()
    let share = place.deletingLastPathComponent().appendingPathComponent("share/entente")
    let candidates = [
      place.appendingPathComponent("entente_\(target).resources/\(name)"),
      place.appendingPathComponent(name),
      share.appendingPathComponent(name),
      share.appendingPathComponent("\(target)/\(name)"),
    ]
    return candidates.first(where: isFolder)
  }

  private static func isFolder(_ url: URL) -> Bool {
    (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory ?? false
  }
}
