import Document
import Reading
import Testing
import Values

@Suite struct AgreementFrameTests {
  private func agreement(_ text: String, _ language: String) throws -> (Agreement, Claim) {
    try #require(
      try SampleText.read(text, language).claims.compactMap { claim -> (Agreement, Claim)? in
        if case .agreement(let agreement) = claim.content { (agreement, claim) } else { nil }
      }.first)
  }

  /// Who they are is said behind it.
  @Test(arguments: [
    ("The deals signed were a memorandum on trade between Ghana and Peru.", ["GH", "PE"]),
    (
      "The secretary signed the agreement on behalf of Ghana, with the envoy signing on behalf of Peru.",
      ["GH", "PE"]
    ),
    (
      "On a visit to Lima, Ghana's minister saw to the signing of the agreement that was proposed by Peru.",
      ["GH", "PE"]
    ),
  ])
  func thePartiesStandBehind(text: String, parties: [String]) throws {
    #expect(try agreement(text, "en").0.parties == parties)
  }

  @Test func aVerbMayNameItsObject() throws {
    let (found, _) = try agreement("Ghana and Japan exchanged notes on a rural road.", "en")
    #expect(found.parties == ["GH", "JP"])
    #expect(found.kind == .exchangeOfNotes)
  }

  @Test func personsOfNoKnownStateAgreeOnNothing() throws {
    let text = "Mark Hill and Anna Wood replied in an agreement signed on Tuesday."
    #expect(
      !(try SampleText.read(text, "en").claims).contains {
        if case .agreement = $0.content { true } else { false }
      })
  }

  @Test(arguments: [
    ("2024年3月，埃及与肯尼亚签署了《海上安全合作协定》。", "zh-Hans", ["EG", "KE"], "2024-03"),
    (
      "2024年5月，加纳外长塞缪尔·阿布拉克瓦与秘鲁外长埃尔默·夏勒尔签署了贸易协定。", "zh-Hans", ["GH", "PE"],
      "2024-05"
    ),
    ("2023年、チリとペルーは租税に関する条約に署名した。", "ja", ["CL", "PE"], "2023"),
    ("Norway and Ghana signed a Fisheries Agreement in June 2024.", "en", ["NO", "GH"], "2024-06"),
  ])
  func whoSignedWhatWhen(text: String, language: String, parties: [String], time: String) throws {
    let (agreement, claim) = try agreement(text, language)
    #expect(agreement.parties == parties)
    #expect(agreement.status == .signed)
    #expect(claim.time?.text == time)
    #expect(claim.modality == .actual)
  }

  @Test(arguments: [
    ("埃及与肯尼亚签署《海关协定》《旅游协定》和农业合作谅解备忘录。", "zh-Hans", 3),
    (
      "Norway and Ghana signed a memorandum on fish, a joint statement and an agreement on visas.",
      "en", 3
    ),
    ("埃及与肯尼亚签署了《海关协定》。双方讨论了《旅游协定》。", "zh-Hans", 1),
  ])
  func allOfAListAreSigned(text: String, language: String, count: Int) throws {
    let signed = try SampleText.read(text, language).claims.compactMap { claim -> Agreement? in
      guard case .agreement(let agreement) = claim.content else { return nil }
      return agreement.status == .signed && agreement.parties.count == 2 ? agreement : nil
    }
    #expect(signed.count == count)
  }

  @Test func anEndThatIsOnlyAimedAtIsNotReached() throws {
    for text in ["チリとペルーは、漁業協定の妥結に向けて協力した。", "チリとペルーは、漁業協定の締結交渉を行った。"] {
      let claims = try SampleText.read(text, "ja").claims
      #expect(
        claims.allSatisfy { claim in
          guard case .agreement(let agreement) = claim.content else { return true }
          return agreement.status == .negotiating || claim.modality == .planned
        })
    }
  }

  @Test func negotiationsThatAreOnlySpokenOfAreNobodys() throws {
    let text =
      "Ghana's talks with Peru touched on the coming fair, ongoing negotiations on the Free Trade "
      + "Agreement and fish."
    let claims = try SampleText.read(text, "en").claims
    #expect(!claims.contains { if case .agreement = $0.content { true } else { false } })
  }

  @Test func whoSpeaksOfAnAgreementIsNoPartyOfIt() throws {
    let claims = try SampleText.read("秘鲁国会质疑，早先签署的渔业合作协定没有落实。", "zh-Hans").claims
    #expect(!claims.contains { if case .agreement = $0.content { true } else { false } })
    let text = "埃及和肯尼亚会谈。埃及外交部否认双方已达成《渔业合作协定》。"
    let (agreement, claim) = try agreement(text, "zh-Hans")
    #expect(agreement.parties == ["EG", "KE"])
    #expect(claim.modality == .denied)
  }

  @Test func aTitleIsKept() throws {
    let (agreement, _) = try agreement("埃及与肯尼亚签署了《海上安全合作协定》。", "zh-Hans")
    #expect(agreement.title == "海上安全合作协定")
    #expect(agreement.kind == .agreement)
  }

  @Test func whatIsStillToBeSignedIsProposed() throws {
    let (agreement, claim) = try agreement("埃及与肯尼亚将签署《海上安全合作协定》。", "zh-Hans")
    #expect(agreement.status == .proposed)
    #expect(claim.modality == .planned)
  }

  @Test func aDealWithoutANameIsOneToo() throws {
    let (agreement, _) = try agreement("Poland signed a deal with Norway.", "en")
    #expect(agreement.title == nil)
    #expect(agreement.parties == ["PL", "NO"])
  }

  @Test func whoTheSentenceIsAboutSigns() throws {
    let text = "チリのボリッチ大統領とペルーのボルアルテ大統領は、両国の海軍とガーナ軍の間で燃料を融通し合う協定に署名した。"
    #expect(try agreement(text, "ja").0.parties == ["CL", "PE"])
  }

  @Test func whatAnotherClauseNamesIsNotSignedInThis() throws {
    let text = "Under the Coastal Cooperation Programme, Ghana and Norway signed a grant agreement."
    let (agreement, _) = try agreement(text, "en")
    #expect(agreement.kind == .agreement)
    #expect(agreement.title == nil)
  }

  @Test func oneSideThatSignsWhatTwoWereToldToSignIsOneOfThem() throws {
    let text = """
      Ghana and Norway signed the Fisheries Agreement on 4 June 2024. Norway signed the Fisheries \
      Agreement in Accra.
      """
    let claims = try SampleText.read(text, "en").claims.filter {
      if case .agreement = $0.content { true } else { false }
    }
    #expect(claims.count == 1)
    #expect(claims.first?.evidence.count == 2)
  }

  /// Who may sign for a company is not taken for a state that the text happens to name.
  @Test func aDirectorDoesNotSignForAState() throws {
    let text = """
      The dam lies between Ghana and Norway's camp. Director Kofi Mensah and Managing Director Ingrid \
      Solheim signed a contract.
      """
    let claims = try SampleText.read(text, "en").claims
    for claim in claims {
      if case .agreement(let agreement) = claim.content {
        #expect(!agreement.parties.contains("NO"))
        #expect(!agreement.parties.contains("GH"))
      }
    }
  }

  @Test func whatACeremonyHandsOverIsNotSigned() throws {
    let text = "Norway's embassy held a signing ceremony to give aid contracts."
    let claims = try SampleText.read(text, "en").claims
    #expect(!claims.contains { if case .agreement = $0.content { true } else { false } })
  }

  /// A bare 契約 is signed right before its verb, and 基本合意に達した names what it brings about.
  @Test(arguments: [
    ("チリとペルーの国防相は、輸送船の輸出契約に署名した。", InstrumentKind.contract, AgreementStatus.signed),
    ("チリとペルーの国防相は、輸送船の建造契約の署名式に出席した。", .contract, .signed),
    ("チリ政府は、ペルー政府との間の債務の処理について基本合意に達した。", .agreement, .agreed),
  ])
  func aBareNounBesideItsVerb(text: String, kind: InstrumentKind, status: AgreementStatus) throws {
    let found = try agreement(text, "ja").0
    #expect(found.parties == ["CL", "PE"])
    #expect(found.kind == kind)
    #expect(found.status == status)
  }

  @Test func aLawThatIsTheGroundIsNone() throws {
    #expect(try SampleText.read("チリとペルーは国際法に基づき行動した。", "ja").claims.isEmpty)
  }

  @Test func anAppositionDoesNotPartTheAgreementFromItsVerb() throws {
    let text = "The agreement, worth $2 million, was signed by Ghana and Norway."
    #expect(try agreement(text, "en").0.parties == ["GH", "NO"])
  }

  @Test(arguments: [
    ("加纳同秘鲁将落实两国元首达成的共识。", "zh-Hans"),
    ("チリのボリッチ大統領は、ペルーの行動計画の発表を歓迎した。", "ja"),
    ("Norway signed a deal with a shipyard.", "en"),
  ])
  func whatIsPresupposedOrHasOneSideIsNoAgreement(text: String, language: String) throws {
    #expect(
      try SampleText.read(text, language).claims.allSatisfy {
        if case .agreement = $0.content { false } else { true }
      })
  }

  @Test func theStateInTheNameOfACompanySignsNothing() throws {
    let parties = try SampleText.read("加纳某某公司签署了合作协议。", "zh-Hans").claims.flatMap {
      if case .agreement(let agreement) = $0.content { agreement.parties } else { [] as [String] }
    }
    #expect(!parties.contains("GH"))
  }

  @Test func bracketsTellWhomTheSignatorySpeaksFor() throws {
    let text =
      "チリの大使とアナ・ベガ外務大臣(Ms. Ana VEGA, Secretary of Foreign Affairs, Republic of Peru)との間で、書簡の交換が行われた。"
    #expect(try agreement(text, "ja").0.parties == ["CL", "PE"])
  }
}
