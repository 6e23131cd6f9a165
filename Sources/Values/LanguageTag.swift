/// A BCP 47 language tag, such as `zh-Hans`, `zh-Hant`, `ja` or `en`.
package struct LanguageTag: Hashable, Sendable, Codable, CustomStringConvertible {
  package let tag: String
  /// The primary subtag, which names the folder of tables: `zh` of `zh-Hant`.
  package let primary: String

  package init(_ tag: String) {
    self.tag = tag
    let end = tag.utf8.firstIndex(of: UInt8(ascii: "-")) ?? tag.endIndex
    primary = String(tag[..<end])
  }

  /// The undetermined language.
  package static let undetermined = LanguageTag("und")

  package var description: String { tag }

  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(tag)
  }
}
