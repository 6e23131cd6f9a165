import Foundation
import Testing
import Values

@testable import Document

struct HTMLFormatTests {
  static let article = """
    <!DOCTYPE html><html><head><title>Chile and Ghana sign cocoa pact - The Example</title>
    <meta property="og:site_name" content="The Example">
    <link rel="canonical" href="https://example.org/cocoa">
    <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle",
    "headline":"Chile and Ghana sign cocoa pact","datePublished":"2024-05-06T10:00:00Z"}]}</script>
    <style>p { color: red }</style></head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
    <div class="main"><h1>Chile and Ghana sign cocoa pact</h1>
    <p>Chile and Ghana signed a pact on cocoa on Monday, and both governments said that the first
    shipments would leave Tema before the end of the year.</p>
    <script>document.write("no text")</script>
    <p>The pact provides $30 million for drying plants, officials said.<br>It runs for five years.</p>
    <ul><li>drying plants in three regions of the country</li><li>training for growers</li></ul>
    <table><tr><th>Year</th><th>Tonnes</th></tr><tr><td>2025</td><td>900</td></tr></table></div>
    <div class="related"><h3>More stories</h3><p><a href="/1">Peru opens a port for lithium and
    copper on its northern coast this week</a></p></div>
    <footer><p>Copyright The Example. All rights reserved.</p></footer></body></html>
    """

  @Test func mainContentApartFromThePage() async throws {
    let blocks = try await Fixture.blocks(Self.article, path: "a.html")
    let content = blocks.filter { !$0.hasPrefix("boilerplate") }
    #expect(content.first == "title: Chile and Ghana sign cocoa pact")
    #expect(content.contains { $0.hasPrefix("paragraph: Chile and Ghana signed a pact on cocoa") })
    #expect(content.contains("item: training for growers"))
    #expect(content.contains("table: Year\tTonnes"))
    #expect(!content.contains { $0.contains("Home") || $0.contains("Peru") })
    #expect(!blocks.contains { $0.contains("no text") || $0.contains("color") })
  }

  @Test func metadata() async throws {
    let document = try await Fixture.document(Self.article, path: "a.html")
    #expect(document.mediaType == "text/html")
    #expect(document.metadata.title == "Chile and Ghana sign cocoa pact")
    #expect(document.metadata.publisher == "The Example")
    #expect(document.metadata.url == "https://example.org/cocoa")
    #expect(document.metadata.published == EDTF("2024-05-06"))
  }

  @Test func aTextThatOnlyTheLinkedDataHolds() async throws {
    let page = """
      <!DOCTYPE html><html lang="en"><head><title>Ghana opens a port</title>
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ghana opens a port",
      "articleBody":"Ghana opened a port at Tema on Monday.\\n\\nIt cost $40 million."}</script>
      </head><body><div id="app"></div></body></html>
      """
    let blocks = try await Fixture.blocks(page, path: "a.html")
    #expect(
      blocks == [
        "title: Ghana opens a port", "paragraph: Ghana opened a port at Tema on Monday.",
        "paragraph: It cost $40 million.",
      ])
  }

  @Test func aTitleBehindTheSitesName() async throws {
    let page = """
      <html lang="zh-Hant"><head><title>漁業事務部 - 我國與加納簽署漁業協定</title></head><body>
      <div><a href="/1">首頁</a><a href="/2">新聞稿</a></div><h2>我國與加納簽署漁業協定</h2>
      <div>發布日期：2024-06-07</div><p>我國與加納於6日簽署漁業協定，雙方同意每年舉行一次磋商，並交換漁獲統計資料。</p>
      <p>加納提供兩處港口供我國漁船停靠，協定效期五年。</p>
      <h3>最新消息</h3><ul><li><a href="/3">挪威漁船到訪</a>06/05</li><li><a href="/4">港口整修完成</a>06/04</li></ul>
      </body></html>
      """
    let document = try await Fixture.document(page, path: "a.html")
    #expect(document.metadata.title == "我國與加納簽署漁業協定")
    #expect(document.metadata.publisher == "漁業事務部")
    #expect(document.metadata.published == EDTF("2024-06-07"))
    let last = try await Fixture.blocks(page, path: "a.html").suffix(3)
    #expect(last == ["boilerplate: 最新消息", "boilerplate: 挪威漁船到訪06/05", "boilerplate: 港口整修完成06/04"])
  }

  @Test func aPageInADeclaredEncoding() async throws {
    let page =
      "<html><head><meta charset=\"gb2312\"></head><body><p>加纳与挪威签署渔业协定，双方同意每年举行一次磋商，并交换渔获统计资料。</p></body></html>"
    let bytes = try #require(page.data(using: String.Encoding(rawValue: 0x8000_0632)))
    let document = try await Fixture.document(Array(bytes), path: "a")
    #expect(document.text.contains("渔业协定"))
    #expect(document.language == LanguageTag("zh-Hans"))
  }

  @Test func aHugeAttributeIsNoText() async throws {
    let page =
      "<html><body><p title=\"\(String(repeating: "x", count: 3_000_000))\">加纳与挪威签署渔业协定。</p></body></html>"
    let document = try await Fixture.document(page, path: "a.html")
    #expect(document.text == "加纳与挪威签署渔业协定。")
  }

  @Test func deepNestingIsRefused() async {
    for tag in ["<div>", "<object>", "<ul><li>"] {
      let page = "<html><body>" + String(repeating: tag, count: 20_000) + "text"
      let refusal = await Fixture.refusal(Array(page.utf8), path: "deep.html")
      #expect(refusal?.message == "the page's elements nest deeper than 512 levels")
    }
  }

  @Test func tagsOfTypeAreNoDepth() async throws {
    let page = "<html><body>" + String(repeating: "<b>", count: 20_000) + "Togo met Peru in Lima."
    #expect(try await Fixture.document(page, path: "bold.html").text == "Togo met Peru in Lima.")
  }

  @Test func aPageWithoutTextIsRefused() async {
    let refusal = await Fixture.refusal(Array("<html><body><img src=a></body></html>".utf8))
    #expect(refusal?.message == "the page holds no text")
  }

  @Test func textAboutTagsIsNoPage() async throws {
    let document = try await Fixture.document("The tag <html> opens a page, and nothing else does.")
    #expect(document.mediaType == "text/plain")
  }
}
