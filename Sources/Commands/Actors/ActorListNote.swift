import Foundation
import Languages
import Values

/// What is noted in the cache of a list whose layer is kept: the digest of its bytes, and the state
/// in which its file was, so that the next start need not read it to know that it is the same.
struct ActorListNote {
  let folder: CacheFolder
  private let path: String
  private let name: String
  /// As it was before the list was read: what is noted is never newer than what was read.
  private let state: FileState?
  /// The digest that was noted, where the list is as it was then; `nil` where it must be read to
  /// tell.
  let digest: String?

  /// As many are kept.
  private static let mostKept = 32

  /// - Parameters:
  ///   - path: of the list.
  ///   - folder: of the cache.
  init(path: String, folder: CacheFolder) {
    let path = URL(fileURLWithPath: path).path
    let name = String(SHA256.hexadecimal(of: Array(path.utf8)).prefix(32))
    let state = FileState(path: path)
    (self.folder, self.path, self.name, self.state) = (folder, path, name, state)
    let file = folder.file(name, kind: "note")
    guard let state, let noted = FileState(path: file.path), state.isSettled(before: noted),
      let text = try? String(contentsOf: file, encoding: .utf8)
    else {
      digest = nil
      return
    }
    let digest = String(text.dropLast().suffix(32))
    self.digest = text == Self.text(path, state, digest) ? digest : nil
  }

  private static func text(_ path: String, _ state: FileState, _ digest: String) -> String {
    "\(path)\n\(state.line)\n\(digest)\n"
  }

  /// Notes what was not known yet.
  ///
  /// - Parameter digest: 32 hexadecimal digits, of bytes read after this note was made.
  func store(_ digest: String) {
    guard let state, digest != self.digest else { return }
    folder.keep(
      Array(Self.text(path, state, digest).utf8), as: name, kind: "note", most: Self.mostKept)
  }
}
