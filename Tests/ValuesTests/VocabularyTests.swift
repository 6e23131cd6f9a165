import Testing
import Values

@Suite struct VocabularyTests {
  /// The table of strengths in docs/reading-format.md.
  @Test func modalityGoesWithStrength() {
    let modalities: [Strength: Modality] = [
      .binding: .planned, .firm: .planned, .cooperate: .planned, .endeavour: .intended,
      .consider: .intended, .declaratory: .actual,
    ]
    for strength in Strength.allCases {
      #expect(strength.modality == modalities[strength])
    }
  }

  @Test func strengthsAreListedFromHardestToSoftest() {
    #expect(
      Strength.allCases == [.binding, .firm, .cooperate, .endeavour, .consider, .declaratory])
  }

  @Test func namesOfTwoWordsAreJoinedByAHyphen() {
    #expect(AgreementStatus(rawValue: "in-force") == .inForce)
    #expect(FlowForm(rawValue: "in-kind") == .inKind)
    #expect(InstrumentKind(rawValue: "exchange-of-notes") == .exchangeOfNotes)
    #expect(Stance(rawValue: "call-for") == .callFor)
  }
}
