import Foundation

/// A folder of files that can be made again. One that cannot be written is one that is not there.
struct CacheFolder {
  let url: URL

  func file(_ name: String, kind: String) -> URL { url.appending(path: "\(name).\(kind)") }

  /// Writes a file, whole or not at all, and takes out those of its kind that were written least
  /// lately.
  ///
  /// - Parameter most: as many stay.
  func keep(_ bytes: [UInt8], as name: String, kind: String, most: Int) {
    let files = FileManager.default
    try? files.createDirectory(at: url, withIntermediateDirectories: true)
    try? Data(bytes).write(to: file(name, kind: kind), options: .atomic)
    let kept =
      (try? files.contentsOfDirectory(
        at: url, includingPropertiesForKeys: [.contentModificationDateKey])) ?? []
    func age(_ file: URL) -> Date {
      (try? file.resourceValues(forKeys: [.contentModificationDateKey]))?.contentModificationDate
        ?? .distantPast
    }
    for old in kept.filter({ $0.pathExtension == kind }).sorted(by: { age($0) > age($1) })
      .dropFirst(most)
    {
      try? files.removeItem(at: old)
    }
  }
}
