import TestSupport
import Testing

/// One thing, one file: CONTRIBUTING.md sets the sizes.
@Suite struct SourceSizeTests {
  private func sizes() throws -> [(file: String, lines: Int)] {
    try Repository.files(under: "Sources", ext: "swift").map {
      (
        $0,
        try Repository.text(of: $0).split(separator: "\n", omittingEmptySubsequences: false).count
      )
    }
  }

  @Test func noSourceIsLong() throws {
    let long = try sizes().filter { $0.lines > 400 }
    #expect(long.isEmpty, "over 400 lines: \(long.map { "\($0.file) (\($0.lines))" })")
  }

  @Test func halfOfTheSourcesAreShort() throws {
    let lines = try sizes().map(\.lines).sorted()
    #expect(lines.count > 100)
    #expect(lines[lines.count / 2] < 90)
  }
}
