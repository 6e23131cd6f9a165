import Languages
import TestSupport
import Testing
import Values

@Suite struct ActorListReaderTests {
  static let tables: Lexicon = {
    do {
      return try TemporaryTables([
        "common/actor-classes.tsv":
          "# list\tclass\tkind\nftm\tCompany\tcompany\nftm\tPerson\tperson\n"
          + "wikidata\tQ5\tperson\nwikidata\tQ22687\tcompany\nwikidata\tP1454\tcompany\n",
        "common/actor-codes.tsv": "# id\tscheme\tcode\nKE\twikidata\tQ114\n",
        "en/states.tsv": "# form\tid\tuse\nKenya\tKE\tshort\n",
        "ja/states.tsv": "# form\tid\tuse\nケニア\tKE\tshort\n",
        "zh/states.tsv": "# form\tid\tuse\n肯尼亚\tKE\tshort\n",
      ]).lexicon()
    } catch { preconditionFailure("\(error)") }
  }()

  /// What the lines of a list hold: an actor's id, a class, or what is wrong by its line.
  private func items(_ text: String) throws -> [String] {
    try Self.read(text).map { item in
      switch item {
      case .actor(let actor): "\(actor.id) \(actor.names.map(\.text))"
      case .other(let name): "other \(name)"
      case .malformed(let problem): "\(problem.file ?? ""):\(problem.line ?? 0)"
      }
    }
  }

  static func read(_ text: String) throws -> [ActorListReader.Item] {
    var rest = Array(text.utf8)[...]
    var reader = ActorListReader(path: "list", lexicon: tables) {
      () throws(Diagnostic) -> [UInt8] in
      // Lines go over pieces.
      defer { rest = rest.dropFirst(7) }
      return Array(rest.prefix(7))
    }
    var items: [ActorListReader.Item] = []
    while let item = try reader.next() { items.append(item) }
    return items
  }

  static func actors(_ text: String) throws -> [ListedActor] {
    try read(text).compactMap { if case .actor(let actor) = $0 { actor } else { nil } }
  }

  @Test func aMalformedLineIsToldByItsNumberAndPassedOver() throws {
    let list = """
      {"id":"a","schema":"Company","properties":{"name":["Turkana Salt"]}}
      {"id":"b","schema":"Company","properties":

      {"id":"c","schema":"Vessel","properties":{"name":["Mara"]}}
      {"id":"d","schema":"Person","properties":{"name":["Amina Otieno"]}}
      """
    #expect(
      try items(list) == [
        "a [\"Turkana Salt\"]", "list:2", "other Vessel", "d [\"Amina Otieno\"]",
      ])
  }

  @Test func anArrayOfOneEntityALineIsTakenApart() throws {
    let list = """
      [
      {"id":"Q1","labels":{"en":{"language":"en","value":"Sisal Bank"}},"aliases":[],"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q22687"}}},"rank":"normal"}]}},
      {"id":"Q2","labels":[],"aliases":[],"claims":[]}
      ]
      """
    #expect(try items(list) == ["Q1 [\"Sisal Bank\"]", "other item"])
  }

  @Test func whatIsNoListIsRefused() {
    #expect(throws: Diagnostic.self) { try items("") }
    #expect(throws: Diagnostic.self) { try items("just a text\nwith lines\n") }
  }

  @Test func aRowsFaultIsToldByTheLineItEndsOn() throws {
    let list =
      "\u{FEFF}id,kind,name\r\na,company,\"Salt\nWorks\"\r\nb,planet,Mars\r\nc,person,\"x\r\n"
    #expect(try items(list) == ["a [\"Salt Works\"]", "list:4", "list:5"])
  }
}
