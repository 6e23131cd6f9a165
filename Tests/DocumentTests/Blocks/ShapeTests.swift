import Testing
import Text

@testable import Document

struct ShapeTests {
  private func shape(_ text: String) -> Shape {
    let characters = Characters(text)
    return Shape(characters.text.all, of: characters)
  }

  @Test func hanAndKanaTakeTwoColumns() {
    #expect(shape("渔业协定").width == 8)
    #expect(shape("ペルー").width == 6)
    #expect(shape("Peru").width == 4)
  }

  @Test(arguments: ["双方同意。", "両国は一致した。」", "They agreed.", "“Is it so?”", "等等…"])
  func ended(text: String) {
    #expect(shape(text).isEnded)
  }

  @Test(arguments: ["政治・安全保障", "Trade and investment", "特に，", "（１）環境"])
  func notEnded(text: String) {
    #expect(!shape(text).isEnded)
  }

  @Test func aFullStopInsideANumberEndsNothing() {
    #expect(shape("It grew by 3.5 percent in 2024. It fell later.").sentences == 2)
  }

  @Test func menusHaveSeparators() {
    #expect(shape("首页 > 新闻 > 正文").separators == 2)
    #expect(shape("Home | About | Contact").separators == 2)
  }

  @Test func fullWidthFormsTakeTwoColumns() {
    let characters = Characters("（２０２５），abc")
    #expect(Shape(characters.text.all, of: characters).width == 17)
  }
}
