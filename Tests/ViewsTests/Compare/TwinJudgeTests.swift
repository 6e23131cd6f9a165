import TestSupport
import Testing
import Values

@testable import Views

/// Texts of one instrument in two languages.
@Suite struct TwinJudgeTests {
  private func changes(_ old: [String], _ a: String, _ new: [String], _ b: String) async throws
    -> [[Comparison.Change.Kind]]
  {
    let comparison = try await SampleComparison.make(
      old: SampleComparison.text(old, a), new: SampleComparison.text(new, b))
    #expect(comparison.areTwins)
    #expect(comparison.pairs.allSatisfy { $0.old != nil && $0.new != nil && $0.words.isEmpty })
    return comparison.pairs.map { $0.changes.map(\.kind) }
  }

  @Test(arguments: [
    ("日本は、ガーナに50億円を供与する。", "ja", "Japan will provide 5 billion yen to Ghana.", "en"),
    ("日本将向加纳提供两艘船。", "zh", "Japan will provide two ships to Ghana.", "en"),
    ("双方将每年举行一次会议。", "zh", "両政府は、毎年、会合を開催する。", "ja"),
    ("日本は、2028年までに港を建設する。", "ja", "Japan will build a port by 2028.", "en"),
    ("双方将培训三百名护士。", "zh", "Both sides will train 300 nurses.", "en"),
  ])
  func whatSaysTheSameDoesNotDiverge(_ old: String, _ a: String, _ new: String, _ b: String)
    async throws
  {
    #expect(try await changes([old], a, [new], b) == [[]])
  }

  @Test(arguments: [
    (
      "日本は、ガーナに50億円を供与する。", "ja", "Japan will provide 6 billion yen to Ghana.", "en",
      Comparison.Change.Kind.amount
    ),
    ("双方将培训300名护士。", "zh", "Both sides will train 200 nurses.", "en", .number),
    ("日本将建设港口。", "zh", "Ghana will build a port.", "en", .party),
    (
      "両政府は、大学を設立する。", "ja", "Both sides will explore the establishment of a university.", "en",
      .strength
    ),
    ("双方将每年举行一次会议。", "zh", "両政府は、隔年で、会合を開催する。", "ja", .recurrence),
    ("日本は、2028年までに港を建設する。", "ja", "Japan will build a port by 2030.", "en", .due),
  ])
  func divergencesAreTold(
    _ old: String, _ a: String, _ new: String, _ b: String, _ kind: Comparison.Change.Kind
  ) async throws {
    #expect(try await changes([old], a, [new], b) == [[kind]])
  }

  /// A treaty's "shall" stands as a plain verb in Japanese, from beginning to end.
  @Test func whatIsTheCustomOfATextIsNoDivergence() async throws {
    let japanese = ["日本は、港を建設する。", "ガーナは、道路を建設する。", "日本は、要請を検討する。", "日本は、船を提供する。"]
    let english = [
      "Japan shall build a port.", "Ghana shall build a road.", "Japan shall consider requests.",
      "Japan may provide a ship.",
    ]
    let comparison = try await SampleComparison.make(
      old: SampleComparison.text(japanese, "ja"), new: SampleComparison.text(english, "en"))
    #expect(comparison.pairs.map(\.marks) == [[.same], [.same], [.same], [.same]])
    // What goes beyond the custom is left to the reader.
    #expect(
      comparison.pairs.map(\.doubts) == [[], [], [.strengthCustom], [.strengthUnread]])
  }
}
