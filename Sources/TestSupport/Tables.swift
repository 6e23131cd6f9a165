package import Foundation
package import Languages

/// The language tables of the repository, found by where the sources stand.
package enum Tables {
  package static let folder = Repository.folder.appending(path: "Sources/Languages/Tables")

  /// One for all tests: loading takes a second in a debug build.
  package static let lexicon: Lexicon = {
    do { return try Lexicon(folder: folder) } catch {
      preconditionFailure("the tables cannot be read: \(error)")
    }
  }()
}
