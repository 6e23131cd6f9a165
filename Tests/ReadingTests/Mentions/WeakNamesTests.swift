import Languages
import TestSupport
import Testing
import Values

@testable import Reading

@Suite struct WeakNamesTests {
  private static let lexicon: Lexicon = {
    var builder = ActorLayerBuilder(Tables.lexicon)
    builder.add(
      ListedActor(id: "mine", kind: .company, names: [.init("Vision"), .init("长青"), .init("青雲")]))
    return Tables.lexicon.adding(builder.finish().layer)
  }()

  private func names(_ text: String, _ language: String) -> [String] {
    let passage = Passage(text, language, lexicon: Self.lexicon)
    return NameScanner(passage: passage).names().filter { $0.value.exampleText == "mine" }.map {
      passage[$0.range]
    }
  }

  @Test(arguments: [
    ("They asked Vision for help.", "en", ["Vision"]), ("Vision said it would.", "en", ["Vision"]),
    ("Vision guides us. Vision wins.", "en", []), ("与长青签署协议", "zh", ["长青"]),
    ("长青，以及", "zh", ["长青"]), ("万古长青山", "zh", []), ("青雲と協力する", "ja", ["青雲"]),
    ("群青雲海", "ja", []),
  ])
  func whatStandsBesideDecides(text: String, language: String, found: [String]) {
    #expect(names(text, language) == found)
  }
}
