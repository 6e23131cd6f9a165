import TestSupport
import Testing
import Values

@testable import Views

/// What became of a provision, in three languages.
@Suite struct PairJudgeTests {
  private func marks(_ old: String, _ new: String, _ language: String) async throws -> [String] {
    try await SampleComparison.pair(old, new, language)?.marks.map(\.rawValue) ?? []
  }

  @Test(arguments: [
    ("Japan will build a port in Tema.", "Japan shall build a port in Tema.", "en", ["firmer"]),
    (
      "Japan will build a port in Tema.", "Japan will seek to build a port in Tema.", "en",
      ["softer"]
    ),
    ("日本将在特马建设港口。", "日本应在特马建设港口。", "zh", ["firmer"]),
    ("双方将建立联合实验室。", "双方将探讨建立联合实验室。", "zh", ["softer"]),
    ("両政府は、農業分野で協力するよう努める。", "両政府は、農業分野で協力する。", "ja", ["firmer"]),
    ("両政府は、共同研究センターを設立する。", "両政府は、共同研究センターの設立を検討する。", "ja", ["softer"]),
  ])
  func strength(_ old: String, _ new: String, _ language: String, _ told: [String]) async throws {
    #expect(try await marks(old, new, language) == told)
  }

  @Test(arguments: [
    ("Ghana will train 40 nurses.", "Ghana will train 60 nurses.", "en", ["wider"]),
    ("Japan will provide 5 billion yen.", "Japan will provide 3 billion yen.", "en", ["narrower"]),
    (
      "Japan will provide up to 5 billion yen.", "Japan will provide 5 billion yen.", "en",
      ["wider"]
    ),
    ("日方将为加方培训40名护士。", "日方将为加方培训60名护士。", "zh", ["wider"]),
    ("日本は、ガーナに50億円を供与する。", "日本は、ガーナに30億円を供与する。", "ja", ["narrower"]),
  ])
  func figures(_ old: String, _ new: String, _ language: String, _ told: [String]) async throws {
    #expect(try await marks(old, new, language) == told)
  }

  @Test(arguments: [
    (
      "The two sides will hold a forum every two years.",
      "The two sides will hold a forum every year.",
      "en", ["wider"]
    ),
    ("双方将每年举行一次论坛。", "双方将每两年举行一次论坛。", "zh", ["narrower"]),
    ("両政府は、毎年、閣僚会合を開催する。", "両政府は、隔年で、閣僚会合を開催する。", "ja", ["narrower"]),
  ])
  func recurrence(_ old: String, _ new: String, _ language: String, _ told: [String]) async throws {
    #expect(try await marks(old, new, language) == told)
  }

  /// A member of a list is scope; any other word may be a qualification.
  @Test(arguments: [
    (
      "Both sides will exchange museum staff.",
      "Both sides will exchange museum and library staff.",
      "en", ["wider"]
    ),
    (
      "Both sides will promote trade in cocoa, fish and timber.",
      "Both sides will promote trade in cocoa and timber.", "en", ["narrower"]
    ),
    (
      "Both sides will promote trade in cocoa and timber.",
      "Both sides will promote trade in cocoa and timber by sea.", "en", ["changed"]
    ),
    (
      "Both sides will promote trade in cocoa and timber.",
      "Both sides will promote trade in cocoa, timber and fish.", "en", ["wider"]
    ),
    (
      "両政府は、農業及び漁業の協力を強化する。", "両政府は、農業、漁業及び林業の協力を強化する。", "ja",
      ["wider"]
    ),
    ("双方将加强农业和渔业合作。", "双方将加强农业合作。", "zh", ["narrower"]),
    ("双方将加强农业、林业合作。", "双方将加强农业、渔业、林业合作。", "zh", ["wider"]),
    ("両政府は、農業分野の協力を強化する。", "両政府は、農業及び漁業分野の協力を強化する。", "ja", ["wider"]),
  ])
  func scope(_ old: String, _ new: String, _ language: String, _ told: [String]) async throws {
    #expect(try await marks(old, new, language) == told)
  }

  @Test func aConditionIsNarrower() async throws {
    let pair = try await SampleComparison.pair(
      "Japan will build a port in Tema.",
      "Japan will build a port in Tema, subject to the availability of funds.", "en")
    #expect(pair?.marks == [.narrower])
    #expect(pair?.changes.map(\.kind) == [.condition])
  }

  @Test func anotherPartyIsNamed() async throws {
    let more = try await SampleComparison.pair(
      "Japan will repair the port of Tema.", "Japan and China will repair the port of Tema.", "en")
    #expect(more?.marks == [.wider])
    #expect(more?.changes.map(\.kind) == [.party])
    #expect(Set(more?.changes.first?.new ?? []) == [.actor("CN"), .actor("JP")])
    let other = try await SampleComparison.pair(
      "Japan will repair the port of Tema.", "China will repair the port of Tema.", "en")
    #expect(other?.marks == [.changed])
    #expect(other?.changes.map(\.kind) == [.party])
  }

  @Test func aLimitOfTimeIsFirmer() async throws {
    let pair = try await SampleComparison.pair(
      "Ghana will open a trade office in Tokyo.",
      "Ghana will open a trade office in Tokyo by 2028.", "en")
    #expect(pair?.marks == [.firmer])
    #expect(
      pair?.changes == [.init(kind: .due, old: [], new: EDTF("2028").map { [.date($0)] } ?? [])])
  }

  /// Signs, spaces and capitals are no words.
  @Test(arguments: [
    ("Japan will build a port in Tema.", "Japan will build a port  in Tema", "en"),
    ("双方将加强农业、渔业合作。", "双方将加强农业，渔业合作。", "zh"),
    ("両政府は、協力を強化する。", "両政府は，協力を強化する。", "ja"),
  ])
  func signsAreNoChange(_ old: String, _ new: String, _ language: String) async throws {
    #expect(try await marks(old, new, language) == ["same"])
  }
}
