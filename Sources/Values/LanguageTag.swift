/// A BCP 47 language tag, such as `zh-Hans`, `zh-Hant`, `ja` or `en`.
package struct LanguageTag: Hashable, Sendable, Codable, CustomStringConvertible {
  package let tag: String

  package init(_ tag: String) { self.tag = tag }

  /// The primary subtag, which names the folder of tables: `zh` of `zh-Hant`.
  package var primary: String {
    guard let end = tag.utf8.firstIndex(of: UInt8(ascii: "-")) else { return tag }
    return String(tag[..<end])
  }

  /// The undetermined language.
  package static let undetermined = LanguageTag("und")

  package var description: String { tag }

  package init(from decoder: any Decoder) throws {
    tag = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(tag)
  }
}
