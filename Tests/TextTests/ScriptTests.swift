import Testing
import Text

@Suite struct ScriptTests {
  @Test(
    arguments: [
      ("肯", Script.han), ("々", .han), ("〇", .han), ("𠮷", .han), ("は", .hiragana),
      ("ケ", .katakana), ("ー", .katakana), ("・", .other), ("K", .latin), ("é", .latin),
      ("ő", .latin), ("7", .digit), ("７", .other), (" ", .space), ("\n", .space), ("　", .space),
      ("、", .other), ("×", .other), ("÷", .other), ("Ж", .other), ("-", .other),
    ] as [(Unicode.Scalar, Script)])
  func charactersHaveTheScriptOfTheirBlock(character: Unicode.Scalar, script: Script) {
    #expect(Script(character.value) == script)
  }

  @Test func onlyHanAndKanaAreWrittenWithoutSpaces() {
    #expect(Script.han.isUnspaced && Script.hiragana.isUnspaced && Script.katakana.isUnspaced)
    #expect(!Script.latin.isUnspaced && !Script.digit.isUnspaced && !Script.other.isUnspaced)
  }
}
