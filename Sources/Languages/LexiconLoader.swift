package import Foundation
import Text
package import Values

extension Lexicon {
  /// Reads all tables below `folder`: `common/*.tsv` and one folder a language; or the image that
  /// `entente tables compile` made of them, where it is of just these tables.
  ///
  /// - Throws: the first bad row, with its file and line.
  package init(folder: URL) throws(Diagnostic) {
    let files = try TableFiles(folder: folder)
    if let stored = Self.storedImage(of: files), let lexicon = Lexicon(stored) {
      self = lexicon
      return
    }
    guard let lexicon = Lexicon(try files.contents().compiled()) else {
      throw Diagnostic("the tables could not be compiled", file: folder.path)
    }
    self = lexicon
  }

  /// Compiles the tables below `folder` and stores the image there, whole or not at all.
  ///
  /// - Returns: the image's file.
  /// - Throws: the first bad row, or that the file cannot be written.
  package static func compile(folder: URL) throws(Diagnostic) -> URL {
    let files = try TableFiles(folder: folder)
    let image = imageFile(of: folder)
    do {
      try Data(try files.contents().compiled().bytes()).write(to: image, options: .atomic)
    } catch let problem as Diagnostic {
      throw problem
    } catch {
      throw Diagnostic(
        "the compiled tables cannot be written: \(error.localizedDescription)", file: image.path,
        remedy: "see whether the folder may be written to")
    }
    return image
  }

  /// - Returns: `nil` where the image does not hold together.
  init?(_ image: LexiconImage) {
    guard let tables = LexiconTables(image) else { return nil }
    self.init(digest: image.digest, tables: tables, layer: nil)
  }

  private static func imageFile(of folder: URL) -> URL {
    folder.appendingPathComponent("lexicon.image")
  }

  /// The image beside the tables, where it is of just these: as their sizes and times say, and,
  /// where those are others, as their digest does.
  private static func storedImage(of files: TableFiles) -> LexiconImage? {
    let file = imageFile(of: files.folder)
    // Mapped, since it is copied out at once; another version takes its place whole.
    guard let data = try? Data(contentsOf: file, options: .alwaysMapped) else { return nil }
    let listing = files.isOlder(than: file) ? files.listing : nil
    return data.withUnsafeBytes {
      LexiconImage(bytes: $0) { itsListing, itsDigest in
        itsListing == listing || itsDigest == files.contents().digest
      }
    }
  }
}
