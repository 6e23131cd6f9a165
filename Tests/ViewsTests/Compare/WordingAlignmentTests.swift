import TestSupport
import Testing

@testable import Views

@Suite struct WordingAlignmentTests {
  /// The path in the old text of each provision of the new one.
  private func partners(_ comparison: Comparison) -> [String: String?] {
    Dictionary(
      comparison.pairs.compactMap { pair in pair.new.map { ($0.path, pair.old?.path) } },
      uniquingKeysWith: { first, _ in first })
  }

  @Test func provisionsAreFoundWhereverTheyStand() async throws {
    let comparison = try await SampleComparison.make(
      [
        "The two sides will promote exchanges between museums.",
        "Japan will accept 20 Ghanaian students each year.",
        "The two sides will hold consultations on fisheries.",
      ],
      [
        "The two sides will hold regular consultations on fisheries.",
        "The two sides will promote exchanges between museums and theatres.",
        "Japan will accept 30 Ghanaian students each year.",
      ], "en")
    #expect(partners(comparison) == ["1": "3", "2": "1", "3": "2"])
    #expect(comparison.pairs.allSatisfy { $0.doubts.isEmpty })
  }

  /// The words that all provisions share say nothing of any one.
  @Test(arguments: [
    (
      [
        "The two sides will strengthen cooperation in forestry.",
        "The two sides will strengthen cooperation in aviation.",
      ],
      [
        "The two sides will strengthen cooperation in aviation.",
        "The two sides will strengthen cooperation in tourism.",
      ], "en"
    ),
    (["双方将加强林业领域合作。", "双方将加强航空领域合作。"], ["双方将加强航空领域合作。", "双方将加强旅游领域合作。"], "zh"),
    (
      ["両政府は、林業分野の協力を強化する。", "両政府は、航空分野の協力を強化する。"], ["両政府は、航空分野の協力を強化する。", "両政府は、観光分野の協力を強化する。"],
      "ja"
    ),
  ])
  func anotherSubjectIsAnotherProvision(_ old: [String], _ new: [String], _ language: String)
    async throws
  {
    let comparison = try await SampleComparison.make(old, new, language)
    #expect(partners(comparison) == ["1": "2", "2": nil])
    #expect(comparison.pairs.map(\.marks) == [[.dropped], [.same], [.new]])
  }

  /// Of several in the same words, each has its own.
  @Test func repeatedProvisionsKeepTheirPlaces() async throws {
    let line = "The two sides will hold consultations."
    let comparison = try await SampleComparison.make([line, line], [line, line, line], "en")
    #expect(partners(comparison) == ["1": "1", "2": "2", "3": nil])
  }

  @Test func whatIsALittleAlikeIsNamed() async throws {
    let comparison = try await SampleComparison.make(
      [
        "Japan will build a port in Tema and a fish market in Accra.",
        "The two sides will exchange nurses.",
      ],
      [
        "Japan will build a port in Tema and a fish market in Accra.",
        "Ghana will run the fish market in Accra.",
        "The two sides will exchange nurses.",
      ], "en")
    #expect(comparison.pairs.first { $0.new?.path == "2" }?.nearest == "1")
  }

  @Test func textsOnOtherMattersHaveNothingInCommon() async throws {
    let comparison = try await SampleComparison.make(
      ["Japan will build a port.", "Japan will train nurses."],
      ["The two sides welcomed the election of judges.", "Ghana will ban ivory."], "en")
    #expect(comparison.paired == 0)
    #expect(comparison.notes.count == 1)
    #expect(Set(comparison.pairs.flatMap(\.marks)) == [.dropped, .new])
  }
}
