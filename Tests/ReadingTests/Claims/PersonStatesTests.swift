import Reading
import Testing
import Values

@Suite struct PersonStatesTests {
  struct Example: Sendable {
    let text: String
    let language: String
    let parties: [String]
  }

  /// Who signs stands for the state that the words beside the name tell.
  static let examples = [
    Example(
      text: "チリのモラレス外務大臣と日本の山川太郎駐チリ大使との間で、交換公文の署名が行われた。",
      language: "ja", parties: ["CL", "JP"]),
    Example(
      text: "チリ政府を代表してモラレス外務大臣、日本政府を代表して山川大使が交換公文に署名しました。",
      language: "ja", parties: ["CL", "JP"]),
    Example(
      text: "Finance Minister of Peru, Ana Torres, and Ambassador of Norway to Peru, Nils Berg, "
        + "signed an exchange of notes.", language: "en", parties: ["NO", "PE"]),
    Example(
      text:
        "Peruvian Prime Minister, Dr. Ana Torres, and Norway's Prime Minister, Nils Berg, signed "
        + "a fishing agreement.", language: "en", parties: ["NO", "PE"]),
    // Whose envoy he is need not be told at home.
    Example(
      text: "驻肯尼亚大使李明与肯尼亚财政部长阿里签署了合作协定。", language: "zh-Hans",
      parties: ["CN", "KE"]),
    // A state where an envoy is posted signs nothing.
    Example(
      text: "智利驻肯尼亚大使莫拉莱斯与埃及外长法赫米签署了合作协定。", language: "zh-Hans",
      parties: ["CL", "EG"]),
  ]

  @Test(arguments: examples) func whoSignsSpeaksForAState(_ example: Example) throws {
    let reading = try SampleText.read(example.text, example.language)
    let parties = reading.claims.compactMap { claim -> [String]? in
      if case .agreement(let agreement) = claim.content { agreement.parties.sorted() } else { nil }
    }
    #expect(parties == [example.parties])
  }

  /// Of two states that a text names, who signs without a state is of one that the other is not.
  @Test func theOnlyTwoStatesSign() throws {
    let reading = try SampleText.read(
      "Peru and Norway are close partners. Minister Ana Torres and Ambassador Nils Berg signed a "
        + "grant agreement in Lima.", "en")
    let parties = reading.claims.compactMap { claim -> [String]? in
      if case .agreement(let agreement) = claim.content { agreement.parties.sorted() } else { nil }
    }
    #expect(parties == [["NO", "PE"]])
  }

  @Test func aMinisterWithAHanNameAndNoStateIsOfTheHomeCountry() throws {
    let text = "松井外務大臣は,ペルーの漁業支援に謝意を表明した。"
    let actors = try SampleText.read(text, "ja").claims.compactMap {
      if case .position(let position) = $0.content { position.actors } else { nil }
    }
    #expect(actors == [["JP"]])
  }

  /// Beside an office of one of two states a minister without a state is of the other.
  @Test func theOtherOfTwoCounterparts() throws {
    let text =
      "Ghana and Peru draw closer\n\nForeign Minister Kofi Mensah and his Peruvian "
      + "counterpart Ana Torres praised the fishing accord. Ghana and Peru will hold talks."
    let actors = try SampleText.read(text, "en").claims.compactMap {
      if case .position(let position) = $0.content { position.actors } else { nil }
    }
    #expect(actors == [["GH", "PE"]])
  }

  @Test func theStateBehindANameIsWhomHeSpeaksFor() throws {
    let text = "Minister Ana Torres of Peru praised Norway's help."
    let actors = try SampleText.read(text, "en").claims.compactMap {
      if case .position(let position) = $0.content { position.actors } else { nil }
    }
    #expect(actors == [["PE"]])
  }

  @Test func anEnvoyIsOfTheStateThatHasHim() throws {
    let text = "Kwame Mensah, Ghana's Ambassador to Norway, met Peru's foreign minister."
    let participants = try SampleText.read(text, "en").claims.compactMap {
      if case .meeting(let meeting) = $0.content { meeting.participants } else { nil }
    }
    #expect(participants == [["GH", "PE"]])
  }
}
