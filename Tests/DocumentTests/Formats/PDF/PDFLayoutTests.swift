import Testing
import Values

@testable import Document

struct PDFLayoutTests {
  /// A line of words of full-width or, as letters, half-width type.
  private struct Line {
    var text: String
    var left = 50.0
    var top: Double
    var size = 10.0
  }

  private func page(_ lines: [Line]) -> PDFPage {
    var page = PDFPage(width: 600, height: 800)
    for line in lines {
      page.lines.append(page.words.count)
      var left = line.left
      for text in line.text.split(separator: " ") {
        let isWide = text.utf8.contains { $0 > 0x7F }
        let width = Double(text.count) * line.size / (isWide ? 1 : 2)
        page.words.append(
          PDFWord(
            text: String(text), left: left, top: line.top, width: width, height: line.size * 1.3))
        left += width + line.size / 2
      }
    }
    return page
  }

  /// Blocks of lines: those that go on their last joined.
  private func paragraphs(_ pages: [PDFPage]) -> [String] {
    let layout = PDFLayout(pages)
    let scalars = Array(layout.text.unicodeScalars)
    return layout.lines.reduce(into: []) { paragraphs, line in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[line.span.start..<line.span.end])
      if line.goesOn == true {
        paragraphs[paragraphs.count - 1] += "|" + String(text)
      } else {
        paragraphs.append(String(text))
      }
    }
  }

  private func lines(_ texts: [String], left: Double = 50, top: Double = 100) -> [Line] {
    texts.enumerated().map { Line(text: $1, left: left, top: top + Double($0) * 15) }
  }

  @Test func aLineThatHasRoomForTheNextWordEndsAParagraph() {
    let page = page(
      lines([
        "Togo and Fiji build a harbour.", "The port opens in 2031 close to the",
        "capital.", "Both will pay half of all the costs.",
      ]))
    #expect(
      paragraphs([page]) == [
        "Togo and Fiji build a harbour.", "The port opens in 2031 close to the|capital.",
        "Both will pay half of all the costs.",
      ])
  }

  @Test func aLineSetInBeginsAParagraph() {
    var all = lines(["ガーナは港を建設する。", "計画は来年に始まり、二年で", "終わる見通しとされている。", "ペルーは資金の半分を供与し"])
    all[0].left = 60
    all[3].left = 60
    #expect(
      paragraphs([page(all)]) == [
        "ガーナは港を建設する。", "計画は来年に始まり、二年で|終わる見通しとされている。", "ペルーは資金の半分を供与し",
      ])
  }

  @Test func columnsAreReadOneAfterTheOther() {
    let left = ["加纳同斐济举行磋商，", "双方同意扩大渔业合作", "并于明年成立委员会，", "每年举行一次会议，由", "两国轮流主办，费用各"]
    let right = ["自承担。秘鲁表示将为", "港口改造提供贷款，总", "额不超过三亿元，分五", "年拨付，首笔资金将于", "年底前到位并予公布。"]
    let page = page(lines(left) + lines(right, left: 200))
    #expect(paragraphs([page]) == [(left + right).joined(separator: "|")])
  }

  @Test func cellsOfTablesStayInTheirRows() {
    let page = page(
      lines(["Ghana", "Peru", "Fiji"]) + lines(["2029", "2030", "2031"], left: 200)
        + lines(["harbour", "road", "school"], left: 300))
    let layout = PDFLayout([page])
    #expect(layout.text == "Ghana\t2029\tharbour\nPeru\t2030\troad\nFiji\t2031\tschool")
    #expect(layout.lines.map(\.mark) == [.table, .table, .table])
  }

  @Test func rubyIsLeftOut() {
    var ruby = Line(text: "こうわん", left: 80, top: 92, size: 5)
    ruby.top = 94
    let page = page([ruby] + lines(["両国は港湾の整備で一致した。"]))
    #expect(paragraphs([page]) == ["両国は港湾の整備で一致した。"])
  }

  @Test func linesDownThePageAreReadFromTheRight() {
    var page = PDFPage(width: 600, height: 800)
    for (column, text) in ["加納と斐済は港の建設で", "合意した。工期は三年。"].enumerated() {
      for (row, character) in text.enumerated() {
        page.lines.append(page.words.count)
        page.words.append(
          PDFWord(
            text: String(character), left: 500 - Double(column) * 18, top: 80 + Double(row) * 10,
            width: 10, height: 13))
      }
    }
    #expect(paragraphs([page]) == ["加納と斐済は港の建設で|合意した。工期は三年。"])
  }

  @Test func headsFeetAndPageNumbersAreLeftOut() {
    let pages = (1...3).map { number in
      page(
        [Line(text: "Annex to the Plan", top: 30)] + lines(["Undertaking of part \(number * 7)."])
          + [Line(text: "- \(number) -", left: 290, top: 780)])
    }
    #expect(
      paragraphs(pages)
        == ["Undertaking of part 7.", "Undertaking of part 14.", "Undertaking of part 21."])
  }

  @Test func aNumberThatDoesNotCountPagesIsText() {
    let page = page(lines(["Strategy of Ghana for the harbours", "2029"]))
    #expect(PDFLayout([page]).text.hasSuffix("2029"))
  }

  @Test func aSentenceGoesOnOverAPage() {
    let first = page(
      lines(["Peru will lend Togo some 40 million", "dollars, and the ministers of both"]))
    let second = page(lines(["countries will meet.", "They met in Lima in 2028 and 2029."]))
    #expect(
      paragraphs([first, second]) == [
        "Peru will lend Togo some 40 million|dollars, and the ministers of both|countries will meet.",
        "They met in Lima in 2028 and 2029.",
      ])
    #expect(PDFLayout([first, second]).text.contains("both\n\u{0C}countries"))
    #expect(PDFLayout([first, second]).lines.map(\.page) == [1, 1, 2, 2])
  }

  @Test func largeTypeIsAHeading() {
    let page = page(
      [Line(text: "渔业合作协定", top: 60, size: 16)] + lines(["缔约双方同意每年举行磋商。", "本协定自签字之日起生效。"]))
    #expect(PDFLayout([page]).lines.map(\.mark) == [.heading(1), nil, nil])
  }

  @Test func spaceBetweenFullWidthWordsIsFullWidth() {
    let page = page(lines(["第一条 总则"]))
    #expect(PDFLayout([page]).text == "第一条总则")
    var apart = page
    apart.words[1].left += 8
    #expect(PDFLayout([apart]).text == "第一条\u{3000}总则")
  }

  @Test func aPageOfManyThousandWordsIsRead() {
    let many = (0..<30_000).map {
      Line(text: "ほ", left: Double($0 % 300), top: Double($0 / 300), size: 3)
    }
    #expect(!PDFLayout([page(many)]).text.isEmpty)
  }
}
