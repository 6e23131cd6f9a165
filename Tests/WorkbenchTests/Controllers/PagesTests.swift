import Foundation
import HTTPTypes
import Testing

@testable import Workbench

/// The pages over the sample ledger.
@Suite struct PagesTests {
  let sample: SampleWorkbench

  init() throws { sample = try SampleWorkbench() }

  @Test func theOverviewLeadsToTheBrief() async throws {
    let page = try await sample.get("/")
    #expect(page.status == 200)
    #expect(page.body.contains("<a href=\"/brief/AU/VN\">Australia and Vietnam</a>"))
    #expect(page.body.contains("<option value=\"VN\">Vietnam</option>"))
  }

  @Test func theFormBecomesTheAddressOfTheBrief() async throws {
    let answer = try await sample.get("/brief?a=au&b=VN")
    #expect(answer.status == 303)
    #expect(answer.headers[.location] == "/brief/AU/VN")
  }

  @Test func theBriefLeadsFromLineToFootnoteToWords() async throws {
    let page = try await sample.get("/brief/AU/VN").body
    #expect(page.contains("about AUD\u{A0}60,000,000 (grant), from Australia, to Vietnam"))
    let note = try #require(page.firstMatch(of: /<a href="#fn-(\d+)" title="豪州は約6000万豪ドルを供与する">/))
    #expect(page.contains("<li id=\"fn-\(note.1)\">"))
    #expect(
      page.contains("href=\"/document/\(sample.ids.plan)?start=29&amp;end=46#mark\""))
    #expect(page.contains("href=\"#source-\(sample.ids.plan)\""))
    #expect(page.contains("id=\"source-\(sample.ids.plan)\""))
    #expect(page.contains("<q lang=\"ja\">港湾の調査を毎年行う</q>"))
  }

  @Test func anEntryLeadsToItsWords() async throws {
    let brief = try await sample.get("/brief/AU/VN").body
    let link = try #require(brief.firstMatch(of: /href="(\/entry\/flow-[^"]+)"/))
    let page = try await sample.get(String(link.1))
    #expect(page.status == 200)
    #expect(page.body.contains("<blockquote lang=\"ja\"><a href=\"/document/\(sample.ids.plan)?"))
    #expect(page.body.contains("豪州外務省"))
  }

  @Test func aDocumentMarksItsMentionsAndTheWordsOfTheLink() async throws {
    let page = try await sample.get("/document/\(sample.ids.plan)?start=29&end=46").body
    #expect(page.contains("<mark class=\"m-actor cited\" id=\"mark\" title=\"AU\">豪州</mark>"))
    #expect(
      page.contains(
        "<mark class=\"m-money cited\" title=\"about AUD\u{A0}60,000,000\">約6000万豪ドル</mark>"))
    #expect(page.contains("<mark class=\"cited\">を供与する</mark>。"))
    #expect(page.components(separatedBy: "id=\"mark\"").count == 2)
  }

  @Test func aSpanPastTheEndIsClipped() async throws {
    let page = try await sample.get("/document/\(sample.ids.plan)?start=40&end=99999999")
    #expect(page.status == 200)
    #expect(page.body.contains("id=\"mark\""))
    #expect(try await sample.get("/document/\(sample.ids.plan)?from=99999999").status == 200)
  }

  @Test(arguments: ["/search?q=%E4%BA%BA%E5%8F%A3", "/search?q=Vietnam+%26"])
  func aSearchShowsTheWordsInTheirPlace(_ path: String) async throws {
    let page = try await sample.get(path)
    #expect(page.status == 200)
    #expect(page.body.contains("<mark class=\"found\">"))
    #expect(page.body.contains("href=\"/document/\(sample.ids.hostile)?start="))
  }

  @Test func noPageLetsOutsideTextOut() async throws {
    let document = "/document/\(sample.ids.hostile)"
    let entry = try #require(
      try await sample.get("/brief/AU/VN").body.firstMatch(of: /href="(\/entry\/position-[^"]+)"/))
    for path in [
      "/", "/sources", "/brief/AU/VN", String(entry.1), document, document + "?start=30&end=60",
      "/search?q=Vietnam", "/search?q=%3Cscript%3E%22", "/entry/%3Cscript%3E",
    ] {
      let body = try await sample.get(path).body
      #expect(!body.contains("<script"), "\(path)")
      #expect(!body.contains("<img"), "\(path)")
      #expect(!body.contains("<b>"), "\(path)")
      #expect(!body.contains("<i>"), "\(path)")
      #expect(!body.contains("href=\"javascript"), "\(path)")
      // A quotation mark with a combining mark behind it is still a quotation mark.
      #expect(!body.unicodeScalars.contains(pair: "\"", "\u{301}"), "\(path)")
    }
  }
}

extension String.UnicodeScalarView {
  fileprivate func contains(pair first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    zip(self, dropFirst()).contains { $0 == first && $1 == second }
  }
}
