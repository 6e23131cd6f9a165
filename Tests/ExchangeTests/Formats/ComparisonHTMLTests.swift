import Foundation
import Languages
import TestSupport
import Testing
import Values
import Views

@testable import Exchange

@Suite struct ComparisonHTMLTests {
  private func page(_ old: String, _ new: String) async throws -> String {
    let comparison = Comparison(
      try await SampleInstrument.reading(old), try await SampleInstrument.reading(new),
      coordinators: Coordinators(Tables.lexicon, .init("en")))
    return String(
      decoding: ComparisonHTML(comparison, actors: ActorDirectory()).bytes(), as: UTF8.self)
  }

  private let title = "Action Plan for Cooperation between Japan and Ghana\n\n"

  @Test func changedWordsAreMarked() async throws {
    let page = try await page(
      title + "1. Japan will build a port.\n", title + "1. Japan shall build a port.\n")
    #expect(page.contains("Japan <del>will</del> build a port."))
    #expect(page.contains("Japan <ins>shall</ins> build a port."))
    #expect(page.contains("<strong>firmer</strong>"))
  }

  @Test func nothingOfATextIsMarkup() async throws {
    let hostile = title + "1. Japan will build <script>alert(1)</script> & \"ports\".\n"
    let page = try await page(hostile, hostile)
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;ports&quot;"))
    #expect(!page.contains("<script"))
    #expect(!page.contains("http://") && !page.contains("https://"))
    #expect(page.contains("default-src 'none'"))
  }
}
