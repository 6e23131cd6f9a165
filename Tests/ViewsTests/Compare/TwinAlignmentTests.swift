import TestSupport
import Testing

@testable import Views

@Suite struct TwinAlignmentTests {
  private func rows(_ old: [String], _ new: [String]) async throws -> [[String?]] {
    let comparison = try await SampleComparison.make(
      old: SampleComparison.text(old, "zh"), new: SampleComparison.text(new, "en"))
    return comparison.pairs.map { [$0.old?.path, $0.new?.path] }
  }

  @Test func versionsGoInOneOrder() async throws {
    #expect(
      try await rows(
        ["双方将加强农业合作。", "日本将提供50亿日元。", "双方欢迎非洲联盟的贡献。"],
        [
          "The two sides will strengthen cooperation in agriculture.",
          "Japan will provide 5 billion yen.",
          "The two sides welcomed the contribution of the African Union.",
        ]) == [["1", "1"], ["2", "2"], ["3", "3"]])
  }

  @Test func whatOneVersionLeavesOutIsTold() async throws {
    #expect(
      try await rows(
        ["双方将加强农业合作。", "日本将提供50亿日元。", "双方将每年举行一次会议。"],
        [
          "The two sides will strengthen cooperation in agriculture.",
          "The two sides will hold a meeting every year.",
        ]) == [["1", "1"], ["2", nil], ["3", "2"]])
  }

  @Test func textsThatShareNothingAreNoVersionsOfOne() async throws {
    let comparison = try await SampleComparison.make(
      old: "加纳渔船上周返港。\n\n当地居民表示欢迎。\n", new: "Poland opened a mine in Silesia.\n\nPrices fell.\n")
    #expect(comparison.pairs.allSatisfy { $0.old == nil || $0.new == nil })
  }
}
