import Testing
import Values

@testable import Languages

@Suite struct ActorLayerBuilderTests {
  private typealias Layer = ActorLayerTests

  @Test func aNameOfSeveralActorsTellsNone() {
    var builder = ActorLayerBuilder(Layer.tables)
    builder.add(Layer.actor("a", "Jan Kowal Kos", kind: .person))
    builder.add(Layer.actor("b", "Jan Kowal Kos", "Jan K. Kos", kind: .person))
    let (layer, omissions) = builder.finish()
    #expect(omissions.shared == 1)
    #expect(Layer.found("Jan Kowal Kos, Jan K. Kos", "en", layer) == ["Jan K. Kos=b"])
  }

  @Test func commonWordsAreLeftOutAndCounted() {
    var builder = ActorLayerBuilder(Layer.tables)
    builder.add(Layer.actor("a", "Moreover", "A", "Will", "Kenya", "Mara Power"))
    let (layer, omissions) = builder.finish()
    #expect(omissions.words == 4)
    #expect(layer.nameCount == 1)
    #expect(!ActorLayerBuilder(Layer.tables).looksFor("Will", of: .company))
  }

  @Test func whoIsOneOfTheTablesBearsItsId() {
    var builder = ActorLayerBuilder(Layer.tables)
    builder.add(
      Layer.actor("Q188822", "Azia Banko", codes: [.init(scheme: "wikidata", code: "Q188822")]))
    let layer = builder.finish().layer
    #expect(Layer.found("the Azia Banko", "en", layer) == ["Azia Banko=adb"])
    // The tables say what it is.
    #expect(layer.actor("adb")?.kind == .organization)
  }

  @Test func whatSomebodyDecidedComesFirst() {
    var builder = ActorLayerBuilder(Layer.tables)
    builder.add(Layer.actor("a", "Mara Power"))
    builder.add(Layer.actor("b", "Mara Power Kisumu"), as: "a")
    let layer = builder.finish().layer
    #expect(Layer.found("Mara Power Kisumu", "en", layer).first == "Mara Power Kisumu=a")
    #expect(layer.actor("a")?.name == "Mara Power")
  }

  @Test func aStateIsAState() {
    let layer = Layer.layer(Layer.actor("KE", "Nchi ya Kenya", kind: .state))
    #expect(Layer.found("Nchi ya Kenya", "en", layer) == ["Nchi ya Kenya=KE", "Kenya=KE"])
  }
}
