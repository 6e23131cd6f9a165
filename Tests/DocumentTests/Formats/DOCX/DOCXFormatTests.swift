import Testing
import Values

@testable import Document

struct DOCXFormatTests {
  private let p = { WordSample.p($0) }

  @Test("paragraphs and headings, by the outline level of a style or its name")
  func headings() async throws {
    var sample = WordSample(
      WordSample.p("Annual Report", "<w:pStyle w:val=\"a\"/>")
        + WordSample.p("协定", "<w:pStyle w:val=\"2\"/>") + p("双方签署了渔业协定。")
        + WordSample.p("港湾", "<w:pStyle w:val=\"b2\"/>") + p("Text.")
        + WordSample.p("Direct", "<w:outlineLvl w:val=\"2\"/>"))
    sample.styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name w:val=\"Title\"/></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"2\"><w:name w:val=\"heading 1\"/></w:style>"
      + "<w:style w:styleId=\"b1\"><w:name w:val=\"own\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>"
      + "</w:style><w:style w:styleId=\"b2\"><w:basedOn w:val=\"b1\"/></w:style>"
    #expect(
      try await sample.lines() == [
        "h1 Annual Report", "h2 协定", "双方签署了渔业协定。", "h3 港湾", "Text.", "h4 Direct",
      ])
    #expect(try await sample.draft().told.title == "Annual Report")
  }

  @Test("styles that are based on one another in a ring")
  func ring() async throws {
    var sample = WordSample(WordSample.p("Text.", "<w:pStyle w:val=\"a\"/>"))
    sample.styles =
      "<w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style>"
      + "<w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>"
    #expect(try await sample.lines() == ["Text."])
  }

  @Test("the text as it stands: insertions in, deletions and hidden text out")
  func revisions() async throws {
    let sample = WordSample(
      "<w:p><w:r><w:t xml:space=\"preserve\">Peru </w:t></w:r>"
        + "<w:ins><w:r><w:t>signed</w:t></w:r></w:ins>"
        + "<w:del><w:r><w:delText>rejected</w:delText></w:r></w:del>"
        + "<w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>"
        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
        + "<w:r><w:rPr><w:vanish w:val=\"0\"/><w:rPrChange><w:rPr><w:vanish/></w:rPr>"
        + "</w:rPrChange></w:rPr><w:t>.</w:t></w:r></w:p>"
        + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>One </w:t></w:r></w:p>"
        + p("paragraph."))
    #expect(try await sample.lines() == ["Peru signed.", "One paragraph."])
  }

  @Test("fields show their results, ruby its base, controls their content")
  func inline() async throws {
    let sample = WordSample(
      "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>5 May</w:t></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        + "<w:hyperlink><w:r><w:tab/><w:t>link</w:t></w:r></w:hyperlink></w:p>"
        + "<w:p><w:r><w:ruby><w:rt><w:r><w:t>こうわん</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>港湾</w:t>"
        + "</w:r></w:rubyBase></w:ruby></w:r><w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t>"
        + "<w:softHyphen/><w:t>erate</w:t></w:r></w:p>"
        + "<w:sdt><w:sdtContent>\(p("Inside."))</w:sdtContent></w:sdt>"
        + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(p("Click here."))"
        + "</w:sdtContent></w:sdt>")
    #expect(try await sample.lines() == ["5 May\tlink", "港湾co\u{2011}operate", "Inside."])
  }

  @Test("a text box stands once, after the paragraph that it hangs on")
  func textBox() async throws {
    let box = "<w:txbxContent>\(p("In the box."))</w:txbxContent>"
    let sample = WordSample(
      "<w:p><w:r><w:t>Be</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">\(box)"
        + "</mc:Choice><mc:Fallback>\(box)</mc:Fallback></mc:AlternateContent></w:r>"
        + "<w:r><w:t>side.</w:t></w:r></w:p>" + p("Next."))
    #expect(try await sample.lines() == ["Beside.", "In the box.", "Next."])
  }

  @Test("a row is a line with its cells parted by tabs; a frame of one cell is none")
  func tables() async throws {
    func cell(_ text: String) -> String { "<w:tc>\(text)</w:tc>" }
    func row(_ cells: String...) -> String { "<w:tr>\(cells.map(cell).joined())</w:tr>" }
    let inner = "<w:tbl>\(row(p("a"), p("b")))</w:tbl>"
    let sample = WordSample(
      "<w:tbl>\(row(p("Year"), p("Amount")))\(row(p("2031"), p("40") + p("million")))"
        + "<w:tr><w:trPr><w:del/></w:trPr>\(cell(p("x")))\(cell(p("y")))</w:tr></w:tbl>"
        + p("After.")
        + "<w:tbl>\(row(p("Framed.") + inner))</w:tbl>"
        + "<w:tbl>\(row(inner, p("c")))</w:tbl>")
    #expect(
      try await sample.lines() == [
        "| Year\tAmount", "| 2031\t40 million", "After.", "Framed.", "| a\tb", "| a b\tc",
      ])
    #expect(try await sample.text().contains("Amount\n2031"))
  }

  @Test("notes stand after the text, in the order of their references")
  func notes() async throws {
    let reference = { (id: Int) in "<w:r><w:footnoteReference w:id=\"\(id)\"/></w:r>" }
    var sample = WordSample(
      "<w:p><w:r><w:t>One</w:t></w:r>\(reference(3))<w:r><w:t>, two</w:t></w:r>\(reference(2))</w:p>"
        + p("End."))
    sample.footnotes =
      "<w:footnote w:id=\"0\" w:type=\"separator\">\(p("rule"))</w:footnote>"
      + "<w:footnote w:id=\"2\">\(p("Second."))</w:footnote>"
      + "<w:footnote w:id=\"3\">\(p("First."))</w:footnote>"
    #expect(try await sample.lines() == ["One, two", "End.", "^ First.", "^ Second."])
  }

  @Test("pages are those that Word laid out, or none")
  func pages() async throws {
    let turn = "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Second.</w:t></w:r></w:p>"
    #expect(try await WordSample(p("First.") + turn).draft().lines.map(\.page) == [1, 2])
    let forced = "<w:p><w:r><w:br w:type=\"page\"/><w:t>Second.</w:t></w:r></w:p>"
    #expect(try await WordSample(p("First.") + forced).draft().lines.map(\.page) == [nil, nil])
  }

  @Test("a table of contents is set aside")
  func contents() async throws {
    let gallery = "<w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>"
    let sample = WordSample(
      "<w:sdt>\(gallery)</w:docPartObj></w:sdtPr><w:sdtContent>\(p("Ports 3"))</w:sdtContent></w:sdt>"
        + p("Ports"))
    #expect(try await sample.lines() == ["x Ports 3", "Ports"])
  }

  @Test("the title of the properties counts only where the text shows it")
  func property() async throws {
    var sample = WordSample(p("港湾に関する覚書") + p("両国は協力する。"))
    sample.title = "Microsoft Word - draft3.docx"
    #expect(try await sample.draft().told.title == nil)
    sample.title = "港湾に関する覚書"
    #expect(try await sample.draft().told.title == "港湾に関する覚書")
  }

  @Test("a strict document is read as a transitional one")
  func strict() async throws {
    var sample = WordSample(WordSample.p("协定", "<w:outlineLvl w:val=\"0\"/>"))
    sample.namespace = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    sample.relations = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    #expect(try await sample.lines() == ["h1 协定"])
  }

  @Test("a document is read by its content, whatever it is called")
  func recognised() async throws {
    let sample = WordSample(
      p("Joint Statement of Peru and Ghana") + p("The ministers met in Lima."))
    let document = try await Fixture.document(sample.bytes, path: "statement.txt")
    #expect(document.metadata.title == "Joint Statement of Peru and Ghana")
    #expect(document.mediaType.hasSuffix("wordprocessingml.document"))
    #expect(document.blocks.map(\.role) == [.title, .paragraph])
    #expect(document.metadata.published == nil)
  }
}
