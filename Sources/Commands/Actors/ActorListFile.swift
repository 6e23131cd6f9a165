import Foundation
import Languages
import Values

/// A file of actors that one reading uses: compiled, and where it is long kept in the user's cache
/// folder by its digest, so that the next start need not read it.
struct ActorListFile {
  let path: String
  let tables: Lexicon

  /// Shorter lists are compiled within the time that a look into the cache takes.
  private static let manyNames = 2000
  /// As many lists are kept; those used least lately go.
  private static let mostKept = 8

  func layer() throws(Diagnostic) -> ActorLayer {
    let note =
      path == "-" ? nil : Self.folder.map { ActorListNote(path: path, folder: $0) }
    var digest = note?.digest
    if note != nil, digest == nil { digest = try digestOfBytes() }
    if let note, let digest, let layer = keptLayer(of: digest) {
      note.store(digest)
      return layer
    }
    var builder = ActorLayerBuilder(tables)
    var counts = ActorListCounts()
    let bytes = try FileBytes(path)
    var reader = ActorListReader(path: path, lexicon: tables, pull: bytes.next)
    while let item = try reader.next() {
      if let actor = counts.taken(item) { builder.add(actor) }
    }
    guard counts.actors > 0 else {
      throw Diagnostic("holds no actor", file: path, remedy: "see docs/actors.md for its form")
    }
    counts.tellMalformed(in: path)
    let (layer, omissions) = builder.finish()
    for warning in omissions.warnings(in: path) { Reporting.tell(warning) }
    // What was told now must be told again.
    if let note, let digest, counts.malformed == 0, layer.nameCount > Self.manyNames {
      note.folder.keep(layer.bytes(over: tables), as: digest, kind: "layer", most: Self.mostKept)
      note.store(digest)
    }
    return layer
  }

  private func keptLayer(of digest: String) -> ActorLayer? {
    guard let file = Self.folder?.file(digest, kind: "layer"),
      // Mapped, since it is copied out at once; another version takes its place whole.
      let data = try? Data(contentsOf: file, options: .alwaysMapped),
      let layer = data.withUnsafeBytes({ ActorLayer(bytes: $0, over: tables) })
    else { return nil }
    // Used now: it is not the next to go.
    try? FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: file.path)
    return layer
  }

  /// The first 32 hexadecimal digits of that of the list's bytes.
  private func digestOfBytes() throws(Diagnostic) -> String {
    var digest = SHA256()
    let bytes = try FileBytes(path)
    while true {
      let piece = try bytes.next()
      if piece.isEmpty { return String(digest.hexadecimal().prefix(32)) }
      digest.update(piece)
    }
  }

  private static var folder: CacheFolder? {
    let environment = ProcessInfo.processInfo.environment
    let cache =
      environment["XDG_CACHE_HOME"].map { URL(fileURLWithPath: $0) }
      ?? environment["HOME"].map { URL(fileURLWithPath: $0).appending(path: ".cache") }
    return cache.map { CacheFolder(url: $0.appending(path: "entente/actors")) }
  }
}
