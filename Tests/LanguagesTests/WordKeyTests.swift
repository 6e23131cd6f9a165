import Foundation
import Testing
import Values

@testable import Languages

@Suite struct WordKeyTests {
  @Test func aKeyTellsTheKindAndTheClass() {
    #expect(Word.range(.between).key == .range(.between))
    #expect(Word.range(.between).key != .range(.closing))
    #expect(Word.bound(.about, .after).key == .bound(.after))
    #expect(Word.bound(.about, .before).key != .bound(.after))
    #expect(Word.numeral(.scale, ScaledInteger(1000)).key == .numeral(.scale))
    #expect(Word.numeral(.digit, ScaledInteger(3)).key != .numeral(.scale))
    #expect(Word.calendar(.era, "2018").key == .calendar(.era))
    #expect(Word.unit("t", factor: .one, .after).key == .unit(.after))
    #expect(Word.period("P1Y", .before).key == .period(.before))
  }

  @Test func kindsAreToldApartInASet() {
    let kinds: WordKinds = [.state, .formula, .languageName]
    #expect(kinds.contains(.state) && kinds.contains(.languageName))
    #expect(!kinds.contains(.actor) && !kinds.contains(.topic))
  }

  @Test func wordsOfOneKindShareIt() {
    #expect(Word.state(id: "KE", use: .short).key == Word.state(id: "PE", use: .official).key)
    #expect(Word.opaque.key.kind == .opaque)
    #expect(Word.opaque.key != Word.verb.key)
  }
}
