import Foundation

/// The article among a page's JSON-LD (schema.org).
struct LinkedData {
  private(set) var headline: String?
  private(set) var publisher: String?
  private(set) var published: String?
  private(set) var url: String?
  /// The article's text, its paragraphs as lines.
  private(set) var body: String?

  /// In bytes. Pages carry a few kilobytes.
  private static let limit = 1 << 20

  mutating func read(_ json: UnsafeBufferPointer<UInt8>) {
    // Line ends inside strings are not JSON, but are met with.
    guard json.count <= Self.limit,
      let value = try? JSONSerialization.jsonObject(with: Data(json.map { max($0, 0x20) }))
    else { return }
    var pending: [Any] = [value]
    while let next = pending.popLast() {
      if let list = next as? [Any] { pending += list.reversed() }
      guard let object = next as? [String: Any] else { continue }
      for key in ["mainEntity", "@graph"] { if let inner = object[key] { pending.append(inner) } }
      let types = object["@type"] as? [String] ?? [object["@type"] as? String ?? ""]
      guard types.contains(where: Self.isArticle) else { continue }
      headline = headline ?? Self.text(object["headline"]) ?? Self.text(object["name"])
      published =
        published ?? Self.text(object["datePublished"]) ?? Self.text(object["dateCreated"])
      publisher = publisher ?? Self.text(object["publisher"])
      body = body ?? Self.text(object["articleBody"])
      url = url ?? Self.text(object["url"]) ?? Self.text(object["mainEntityOfPage"])
    }
  }

  private static func isArticle(_ type: String) -> Bool {
    type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "Report"
  }

  /// A value, or what the object that stands for it is called.
  private static func text(_ value: Any?) -> String? {
    switch value {
    case let text as String:
      let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
      return text.isEmpty ? nil : unescaped(text)
    case let list as [Any]: return list.lazy.compactMap { text($0) }.first
    case let object as [String: Any]: return text(object["name"] as? String ?? object["@id"])
    default: return nil
    }
  }

  /// Without the references of HTML that many sites write into their JSON.
  private static func unescaped(_ text: String) -> String {
    guard text.contains("&") else { return text }
    let references = [
      "&quot;": "\"", "&#34;": "\"", "&#39;": "'", "&#039;": "'", "&apos;": "'", "&#8217;": "’",
      "&#8216;": "‘", "&#8220;": "“", "&#8221;": "”", "&nbsp;": " ", "&lt;": "<", "&gt;": ">",
    ]
    return references.reduce(text) { $0.replacing($1.key, with: $1.value) }
      .replacing("&amp;", with: "&")
  }
}
