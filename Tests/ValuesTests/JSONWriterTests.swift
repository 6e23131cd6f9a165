import Foundation
import Testing
import Values

@Suite struct JSONWriterTests {
  @Test func fieldsComeInTheOrderTheyAreTold() {
    var writer = JSONWriter()
    writer.object {
      $0.field("z", "肯尼亚")
      $0.field("a", 3)
      $0.field("m", nil as String?)
      $0.field("list", ["JP", "KE"])
      $0.key("nested")
      $0.array {
        $0.object { $0.field("yes", true) }
        $0.value(false)
        $0.null()
        $0.array { _ in }
      }
    }
    #expect(
      writer.text
        == #"{"z":"肯尼亚","a":3,"m":null,"list":["JP","KE"],"nested":[{"yes":true},false,null,[]]}"#)
  }

  @Test func whatIsWrittenCanBeReadBack() throws {
    let texts = [
      "", "\"quoted\" \\ back/slash", "line\nbreak\r\n\ttab", "\u{0}\u{1}\u{1F}\u{7F}", "第一条",
      "🇰🇪\u{2028}</script>",
    ]
    var writer = JSONWriter()
    writer.array(texts) { $0.value($1) }
    #expect(try JSONDecoder().decode([String].self, from: Data(writer.bytes)) == texts)
  }

  @Test func controlCharactersAreEscapes() {
    var writer = JSONWriter()
    writer.value("\u{1}\u{1F}\n")
    #expect(writer.text == #""\u0001\u001f\n""#)
  }
}
