import Document
import Languages
import Reading
import TestSupport
import Testing
import Values

/// What instruments say of themselves, on whole texts of our own.
@Suite struct InstrumentPassTests {
  private func instrument(_ text: String, _ language: String, title: String) throws -> Instrument {
    try #require(
      try SampleText.read(text, language, kind: .official, title: title).instrument)
  }

  @Test func aTreatyInEnglish() throws {
    let read = try instrument(
      """
      This Agreement shall enter into force on 1 March 2025.
      This Agreement shall remain in force for a period of five years and shall be automatically \
      extended for further periods of two years.
      This Agreement supersedes the Memorandum of Understanding on Trade of 2017.
      DONE at Accra on 14 January 2025, in duplicate in the English and Norwegian languages, both \
      texts being equally authentic.
      For the Government of Ghana
      """, "en", title: "AGREEMENT BETWEEN GHANA AND NORWAY ON FISHERIES")
    #expect(read.kind == .agreement)
    #expect(read.parties == ["GH", "NO"])
    #expect(read.date?.text == "2025-01-14")
    #expect(read.place == "Accra")
    #expect(read.entryIntoForce?.date?.text == "2025-03-01")
    #expect(read.validity?.duration?.amount == "P5Y")
    #expect(read.renewal?.duration?.amount == "P2Y")
    #expect(read.replaces.map(\.kind) == [.memorandum])
    #expect(read.languages == ["en", "no"] && read.areAuthentic)
    #expect(read.signatories.map(\.actors) == [["GH"]])
  }

  @Test func aTreatyInChinese() throws {
    let read = try instrument(
      """
      本协定自签署之日起生效，有效期五年。
      如双方未书面通知终止本协定，则本协定自动延长三年。
      本协定于二〇二五年九月三日在内罗毕签订，一式两份，每份均用中文和英文写成，两种文本同等作准。
      """, "zh-Hans", title: "埃及和肯尼亚关于文化合作的协定")
    #expect(read.kind == .agreement)
    #expect(read.place == "Nairobi")
    #expect(read.entryIntoForce?.date?.text == "2025-09-03")
    #expect(read.validity?.duration?.amount == "P5Y")
    #expect(read.renewal?.duration?.amount == "P3Y")
    #expect(read.languages == ["zh", "en"] && read.areAuthentic)
  }

  @Test func aTreatyInJapanese() throws {
    let read = try instrument(
      """
      この協定は、二千二十五年十月一日に効力を生ずる。
      二千二十五年六月二日にリマで、ひとしく正文である日本語及びスペイン語により本書二通を作成した。
      日本国のために
      """, "ja", title: "社会保障に関する日本国とペルーとの間の協定")
    #expect(read.date?.text == "2025-06-02")
    #expect(read.place == "Lima")
    #expect(read.entryIntoForce?.date?.text == "2025-10-01")
    #expect(read.languages == ["ja", "es"])
  }

  @Test(arguments: [
    (
      "This Memorandum is not legally binding.", "en",
      "Memorandum of Understanding of Chile and Peru"
    ),
    ("本备忘录不具有法律约束力。", "zh-Hans", "埃及和肯尼亚谅解备忘录"),
    ("この覚書は、法的拘束力を有しない。", "ja", "タイとペルーとの間の覚書"),
  ]) func itMayBindNobodyInLaw(text: String, language: String, title: String) throws {
    #expect(try instrument(text, language, title: title).nonBinding?.quote == text)
  }

  @Test func theYearsOfATitleAreItsValidity() throws {
    let read = try instrument(
      "両政府は協力する。", "ja", title: "タイとペルーとの間の行動計画（2024－2028年）")
    #expect(read.validity?.date?.text == "2024/2028")
  }

  @Test func newsHaveNone() throws {
    #expect(try SampleText.read("Chile and Peru signed a treaty.", "en").instrument == nil)
  }
}
