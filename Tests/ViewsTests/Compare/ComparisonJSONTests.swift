import Foundation
import TestSupport
import Testing

@testable import Views

@Suite struct ComparisonJSONTests {
  @Test func theObjectOfAPair() async throws {
    let comparison = try await SampleComparison.make(
      ["Japan will provide 5 billion yen."], ["Japan will provide 6 billion yen."], "en")
    let json = String(decoding: comparison.json(), as: UTF8.self)
    #expect(json.hasPrefix(#"{"format":"entente.comparison/1","old":{"path":"old.txt","#))
    #expect(json.contains(#""areTwins":false,"paired":1,"counts":{"wider":1},"pairs":[{"old":{"#))
    #expect(
      json.contains(
        #""changes":[{"kind":"amount","old":[{"amount":"5000000000","currency":"JPY","bound":"="}],"#
          + #""new":[{"amount":"6000000000","currency":"JPY","bound":"="}]}]"#))
    #expect(json.contains(#"{"kind":"removed","text":"5"},{"kind":"added","text":"6"}"#))
    #expect(json.hasSuffix(#""doubts":[],"nearest":null}]}"#))
  }

  /// docs/outlines.md names every field and every closed word.
  @Test func everyFieldIsDescribed() async throws {
    let document = try Repository.text(of: "docs/outlines.md")
    let comparison = try await SampleComparison.make(
      ["Japan will train 20 nurses.", "Japan will build a port."], ["Japan shall train 30 nurses."],
      "en")
    let object = try JSONSerialization.jsonObject(with: Data(comparison.json()))
    for name in Self.fields(object).subtracting(comparison.counts.map(\.mark.rawValue)) {
      #expect(document.contains("`\(name)`"), "docs/outlines.md does not name \(name)")
    }
    let words =
      Comparison.Mark.allCases.map(\.rawValue) + Comparison.Doubt.allCases.map(\.rawValue)
      + Comparison.Change.Kind.allCases.map(\.rawValue)
    for word in words { #expect(document.contains("`\(word)`"), "docs/outlines.md lacks \(word)") }
  }

  private static func fields(_ value: Any) -> Set<String> {
    switch value {
    case let object as [String: Any]:
      object.values.reduce(into: Set(object.keys)) { $0.formUnion(fields($1)) }
    case let list as [Any]: list.reduce(into: []) { $0.formUnion(fields($1)) }
    default: []
    }
  }
}
