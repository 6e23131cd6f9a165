import Foundation
import Reading
import TestSupport
import Testing

@testable import Views

@Suite struct OutlineJSONTests {
  @Test(arguments: SampleInstrument.names)
  func everyUndertakingStandsOnce(name: String) async throws {
    let reading = try await SampleInstrument.fixture(name)
    let json = Outline(reading).json(topics: ["122": "Basic health"])
    let object = try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any]
    #expect(object?["format"] as? String == "entente.outline/1")
    #expect(object?["path"] as? String == "\(name).txt")
    let found = Self.undertakings(object?["provisions"])
    #expect(found == reading.provisions.flatMap(\.undertakings).sorted())
  }

  private static func undertakings(_ provisions: Any?) -> [String] {
    (provisions as? [[String: Any]] ?? []).flatMap { provision in
      (provision["undertakings"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
        + undertakings(provision["children"])
    }.sorted()
  }
}
