import Values

/// The parts of a Word document inside its ZIP file, found by their relationships (ISO/IEC 29500-2,
/// clause 9), since not every program calls them as Word does.
struct WordPackage {
  private let archive: ZipArchive
  private let limits: DocumentLimits
  private let main: String
  private let related: [String: String]

  /// - Throws: where the ZIP file is none of a Word document.
  init(_ bytes: [UInt8], limits: DocumentLimits) throws(Diagnostic) {
    let archive = try ZipArchive(bytes, limits: limits)
    if let other = try OfficeFile.kind(of: archive) { throw other.refusal }
    let top = try Self.relations(of: "", in: archive, limits: limits)
    let main = top["officeDocument"] ?? "word/document.xml"
    guard archive.has(main) else {
      throw archive.has("[Content_Types].xml")
        ? Diagnostic(
          "the file has no text part \(main)",
          remedy: "open it in a word processor and save it again as DOCX")
        : OfficeFile.zip.refusal
    }
    (self.archive, self.limits, self.main) = (archive, limits, main)
    related = try Self.relations(of: main, in: archive, limits: limits)
      .merging(top.filter { $0.key == "core-properties" }) { first, _ in first }
  }

  func body() throws(Diagnostic) -> [UInt8] { try archive.contents(of: main) ?? [] }

  /// A part by the last word of its relationship's type, such as `styles`.
  func part(_ type: String) throws(Diagnostic) -> [UInt8]? {
    guard let path = related[type] else { return nil }
    return try archive.contents(of: path)
  }

  /// The root of a small part by the same word.
  func root(of type: String) throws(Diagnostic) -> XMLElement? {
    guard let bytes = try part(type) else { return nil }
    return try XMLElement.root(of: bytes, limits: limits)
  }

  /// The paths of the parts that a part, or the package itself, points to, by type.
  private static func relations(
    of path: String, in archive: ZipArchive, limits: DocumentLimits
  ) throws(Diagnostic) -> [String: String] {
    let steps = path.split(separator: "/")
    let folder = steps.dropLast().map(String.init)
    let name = (folder + ["_rels", "\(steps.last ?? "").rels"]).joined(separator: "/")
    guard let bytes = try archive.contents(of: name),
      let root = try XMLElement.root(of: bytes, limits: limits)
    else { return [:] }
    var paths: [String: String] = [:]
    for relation in root.children where relation["TargetMode"] != "External" {
      guard let type = relation["Type"]?.split(separator: "/").last, let target = relation["Target"]
      else { continue }
      let key = String(type)
      if paths[key] == nil { paths[key] = resolve(target, from: folder) }
    }
    return paths
  }

  private static func resolve(_ target: String, from folder: [String]) -> String {
    var steps = target.hasPrefix("/") ? [] : folder
    for step in target.split(separator: "/") {
      switch step {
      case ".": continue
      case "..": steps = steps.dropLast()
      default: steps.append(String(step))
      }
    }
    return steps.joined(separator: "/")
  }
}
