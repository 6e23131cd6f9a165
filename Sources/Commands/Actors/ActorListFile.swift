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
    let kept = path == "-" ? nil : try keptFile()
    if let kept, let data = try? Data(contentsOf: kept),
      let layer = data.withUnsafeBytes({ ActorLayer(bytes: $0, over: tables) })
    {
      // Used now: it is not the next to go.
      try? FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: kept.path)
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
    if let kept, counts.malformed == 0, layer.nameCount > Self.manyNames { keep(layer, in: kept) }
    return layer
  }

  private func keptFile() throws(Diagnostic) -> URL? {
    let environment = ProcessInfo.processInfo.environment
    guard
      let folder = environment["XDG_CACHE_HOME"].map({ URL(fileURLWithPath: $0) })
        ?? environment["HOME"].map({ URL(fileURLWithPath: $0).appending(path: ".cache") })
    else { return nil }
    var digest = SHA256()
    let bytes = try FileBytes(path)
    while true {
      let piece = try bytes.next()
      if piece.isEmpty { break }
      digest.update(piece)
    }
    return folder.appending(path: "entente/actors/\(digest.hexadecimal().prefix(32)).layer")
  }

  /// A cache that cannot be written is one that is not there.
  private func keep(_ layer: ActorLayer, in file: URL) {
    let folder = file.deletingLastPathComponent()
    let files = FileManager.default
    try? files.createDirectory(at: folder, withIntermediateDirectories: true)
    try? Data(layer.bytes(over: tables)).write(to: file, options: .atomic)
    let kept =
      (try? files.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: [.contentModificationDateKey])) ?? []
    func age(_ file: URL) -> Date {
      (try? file.resourceValues(forKeys: [.contentModificationDateKey]))?.contentModificationDate
        ?? .distantPast
    }
    for old in kept.sorted(by: { age($0) > age($1) }).dropFirst(Self.mostKept) {
      try? files.removeItem(at: old)
    }
  }
}
