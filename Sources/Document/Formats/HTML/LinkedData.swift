import Foundation

/// The article among a page's JSON-LD (schema.org).
struct LinkedData {
  private(set) var headline: String?
  private(set) var publisher: String?
  private(set) var published: String?
  private(set) var url: String?

  /// In bytes. Pages carry a few kilobytes.
  private static let limit = 1 << 20

  mutating func read(_ json: String) {
    guard json.utf8.count <= Self.limit,
      let value = try? JSONSerialization.jsonObject(with: Data(json.utf8))
    else { return }
    var pending: [Any] = [value]
    while let next = pending.popLast() {
      if let list = next as? [Any] { pending += list.reversed() }
      guard let object = next as? [String: Any] else { continue }
      if let graph = object["@graph"] { pending.append(graph) }
      let types = object["@type"] as? [String] ?? [object["@type"] as? String ?? ""]
      guard types.contains(where: { $0.hasSuffix("Article") || $0.hasSuffix("Posting") }) else {
        continue
      }
      headline = headline ?? object["headline"] as? String
      published = published ?? object["datePublished"] as? String
      publisher = publisher ?? (object["publisher"] as? [String: Any])?["name"] as? String
      url = url ?? object["url"] as? String
    }
  }
}
