import Foundation
import TestSupport
import Testing

@Suite struct ReadingFormatTests {
  /// The names of all fields at any depth.
  private func fields(_ value: Any) -> Set<String> {
    switch value {
    case let object as [String: Any]:
      object.values.reduce(into: Set(object.keys)) { $0.formUnion(fields($1)) }
    case let list as [Any]:
      list.reduce(into: []) { $0.formUnion(fields($1)) }
    default: []
    }
  }

  @Test func everyFieldOfAReadingIsDescribed() throws {
    let document = try Repository.text(of: "docs/reading-format.md")
    let reading = try JSONSerialization.jsonObject(with: Data(SampleReading.everyField.json.utf8))
    let names = fields(reading)
    // A sample that lost its parts would describe itself well.
    #expect(
      names.isSuperset(of: ["writtenBasis", "partOf", "replaces", "headings", "text", "per"]))
    for name in names.sorted() {
      #expect(
        document.contains("`\(name)`") || document.contains("\"\(name)\""),
        "docs/reading-format.md does not name “\(name)”")
    }
  }

  /// The example of the object has the fields in the order in which they are printed.
  @Test func theObjectIsShownInItsOrder() throws {
    let document = try Repository.text(of: "docs/reading-format.md")
    let json = SampleReading.everyField.json
    let names = [
      "format", "lexicon", "document", "blocks", "mentions", "claims", "provisions", "instrument",
      "text",
    ]
    let shown = names.compactMap {
      document.firstRange(of: "  \"\($0)\"")?.lowerBound
        ?? document.firstRange(of: "{ \"\($0)\"")?.lowerBound
    }
    let printed = names.compactMap { json.firstRange(of: "\"\($0)\":")?.lowerBound }
    #expect(shown.count == names.count && shown == shown.sorted())
    #expect(printed.count == names.count && printed == printed.sorted())
  }
}
