import Foundation
import TestSupport
import Testing
import Text
import Values

@testable import Languages

@Suite struct ActorLayerTests {
  static let tables: Lexicon = {
    let actors = "# form\tid\tkind\n"
    do {
      return try TemporaryTables([
        "common/actor-codes.tsv": "# id\tscheme\tcode\nadb\twikidata\tQ188822\n",
        "common/person-states.tsv": "# person\tstate\nwilliam-ruto\tKE\n",
        "en/actors.tsv":
          "\(actors)Asian Development Bank\tadb\torganization\nADB\tadb\torganization\n"
          + "William Ruto\twilliam-ruto\tperson\n",
        "en/states.tsv": "# form\tid\tuse\nKenya\tKE\tshort\n",
        "en/connectives.tsv": "# form\nmoreover\n",
        "en/function-words.tsv": "# form\nwill\n",
        "ja/states.tsv": "# form\tid\tuse\nケニア\tKE\tshort\n",
        "zh/states.tsv": "# form\tid\tuse\n肯尼亚\tKE\tshort\n",
        "zh/variants.tsv": "# traditional\tsimplified\n國\t国\n電\t电\n",
      ]).lexicon()
    } catch { preconditionFailure("\(error)") }
  }()

  static func actor(
    _ id: String, _ names: String..., kind: ActorKind = .company, country: String? = nil,
    codes: [ListedActor.Code] = []
  ) -> ListedActor {
    ListedActor(
      id: id, kind: kind, names: names.map { .init($0) }, country: country, codes: codes)
  }

  static func layer(_ actors: ListedActor...) -> ActorLayer {
    var builder = ActorLayerBuilder(tables)
    for actor in actors { builder.add(actor) }
    return builder.finish().layer
  }

  /// The actors found in a text: the words and the id.
  static func found(_ text: String, _ language: String, _ layer: ActorLayer) -> [String] {
    let lexicon = tables.adding(layer)
    let tag = LanguageTag(language)
    let original = IndexedText(text)
    let view = NormalisedText(original, original.all, folding: lexicon.folding(for: tag))
    return lexicon.hits(in: view, language: tag).compactMap { hit in
      switch lexicon.word(of: hit) {
      case .actor(let id, _), .state(let id, _): "\(original.text(view.span(hit.range)))=\(id)"
      default: nil
      }
    }
  }

  @Test func languagesHaveBitsOfTheirOwn() {
    let bits = ["en", "ja", "zh", "ko"].map { Self.tables.bit(of: LanguageTag($0)) }
    #expect(Set(bits).count == bits.count)
  }

  @Test func namesAreFoundInAllLanguages() {
    let layer = Self.layer(Self.actor("mara", "Mara Power", "马拉电力", "マラ電力"))
    #expect(Self.found("Mara Power grew.", "en", layer) == ["Mara Power=mara"])
    #expect(Self.found("マラ電力とMara Power", "ja", layer) == ["マラ電力=mara", "Mara Power=mara"])
    // Traditional characters too, by the variants of the language.
    #expect(Self.found("馬拉電力、马拉電力", "zh-Hans", layer) == ["马拉電力=mara"])
  }

  @Test func theLongestIsFirstAndTheUsersBeforeTheTables() {
    let layer = Self.layer(
      Self.actor("mine", "Asian Development", kind: .group),
      Self.actor("mine-too", "ADB", kind: .group))
    #expect(
      Self.found("the Asian Development Bank", "en", layer) == [
        "Asian Development Bank=adb", "Asian Development=mine",
      ])
    #expect(Self.found("ADB", "en", layer) == ["ADB=mine-too", "ADB=adb"])
  }

  @Test func namesInsideNamesAreFound() {
    let layer = Self.layer(
      Self.actor("a", "Mara Power"), Self.actor("b", "Mara Power Lines"),
      Self.actor("c", "Mara Power Lines of the North"), Self.actor("d", "Mara Pow"))
    #expect(
      Self.found("Mara Power Lines of Kisumu", "en", layer) == [
        "Mara Power Lines=b", "Mara Power=a",
      ])
  }

  @Test func aNameIsAWholeWord() {
    let layer = Self.layer(Self.actor("a", "Mara Power", "マラ電力", "リフト社"))
    #expect(Self.found("Mara Powerful, Tamara Power", "en", layer) == [])
    #expect(Self.found("ドリフト社", "ja", layer) == [])
  }

  @Test func anActorIsFoundByItsId() {
    let layer = Self.layer(
      Self.actor("b", "Mara Power"), Self.actor("a", "Sisal Works", kind: .organization))
    #expect(layer.actor("a")?.name == "Sisal Works")
    #expect(layer.actor("a")?.kind == .organization)
    #expect(layer.actor("c") == nil)
    #expect(layer.actorCount == 2)
  }

  @Test func theDigestIsThatOfWhatTheListSays() {
    let (one, other) = (Self.actor("a", "Mara Power"), Self.actor("b", "Sisal Works"))
    #expect(Self.layer(one, other).digest == Self.layer(other, one).digest)
    #expect(Self.layer(one).digest != Self.layer(other).digest)
    let lexicon = Self.tables.adding(Self.layer(one))
    #expect(lexicon.digest != Self.tables.digest && lexicon.digest.utf8.count == 64)
  }

  @Test func bytesAreReadBackOrRefused() throws {
    let layer = Self.layer(Self.actor("a", "Mara Power", "マラ電力"), Self.actor("b", "Sisal Works"))
    let bytes = layer.bytes(over: Self.tables)
    func read(_ bytes: [UInt8], over tables: Lexicon = ActorLayerTests.tables) -> ActorLayer? {
      bytes.withUnsafeBytes { ActorLayer(bytes: $0, over: tables) }
    }
    let again = try #require(read(bytes))
    #expect(again.digest == layer.digest)
    #expect(Self.found("Mara Power", "en", again) == ["Mara Power=a"])
    #expect(read(bytes, over: Self.tables.adding(layer)) == nil)
    for count in stride(from: 0, to: bytes.count, by: 7) {
      #expect(read(Array(bytes[..<count])) == nil)
    }
    // A changed byte is found out or does no harm.
    for place in stride(from: 0, to: bytes.count, by: 3) {
      var changed = bytes
      changed[place] ^= 0xFF
      if let other = read(changed) { _ = Self.found("Mara Power マラ電力 Sisal", "en", other) }
    }
  }
}
