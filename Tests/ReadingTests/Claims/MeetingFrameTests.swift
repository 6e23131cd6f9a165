import Reading
import Testing
import Values

@Suite struct MeetingFrameTests {
  private func meetings(_ text: String, _ language: String) throws -> [(Meeting, Claim)] {
    try SampleText.read(text, language).claims.compactMap {
      if case .meeting(let meeting) = $0.content { (meeting, $0) } else { nil }
    }
  }

  /// An action plan tells in plain verbs what is to be done.
  @Test(arguments: [
    ("タイ王国とペルー共和国との間の行動計画", "双方は、外相会談を毎年開催する。", "ja", Modality.planned),
    ("タイ王国とペルー共和国との間の行動計画", "双方は、2023年に外相会談を開催した。", "ja", .actual),
    ("泰国和秘鲁关于渔业合作的协定", "双方设立委员会。泰国和秘鲁每年举行一次部长会议。", "zh-Hans", .planned),
  ])
  func whatAnInstrumentProvidesIsToCome(
    title: String, text: String, language: String, modality: Modality
  ) throws {
    let claims = try SampleText.instrument(title + "\n\n" + text, language).claims
    let meeting = try #require(
      claims.first { if case .meeting = $0.content { true } else { false } })
    #expect(meeting.modality == modality)
  }

  @Test(arguments: [
    ("越南和老挝在河内举行外长会谈。", "zh-Hans", ["VN", "LA"], MeetingLevel.ministers),
    ("タイとカンボジアはバンコクで首脳会談を開催した。", "ja", ["TH", "KH"], .leaders),
    ("Chile and Peru held a summit in Lima.", "en", ["CL", "PE"], .leaders),
  ])
  func whoMetAtWhatLevel(
    text: String, language: String, participants: [String], level: MeetingLevel
  ) throws {
    let (meeting, _) = try #require(try meetings(text, language).first)
    #expect(meeting.participants == participants)
    #expect(meeting.level == level)
    #expect(meeting.place != nil)
  }

  @Test func howOftenIsARule() throws {
    let (meeting, _) = try #require(try meetings("越南和老挝将每年举行外长会谈。", "zh-Hans").first)
    #expect(meeting.recurrence == "FREQ=YEARLY")
  }

  /// A meeting with a name of its own takes place whoever comes; who is visited before it does not.
  @Test(arguments: [
    ("第八届非洲渔业论坛10日在利马开幕。", [] as [String]),
    ("挪威首相访问加纳并出席第八届非洲渔业论坛。", ["NO"]),
  ])
  func aNamedMeetingIsHeld(text: String, participants: [String]) throws {
    let (meeting, _) = try #require(try meetings(text, "zh-Hans").first)
    #expect(meeting.participants == participants)
    #expect(meeting.format != nil)
  }

  @Test func aMeetingOnlySpokenOfIsNone() throws {
    #expect(try meetings("越南和老挝的峰会意义重大。", "zh-Hans").isEmpty)
  }

  @Test func theMeetingIsDoneWhateverTheyAgreeToDo() throws {
    let text = "チリのボリッチ大統領は、ペルーのボルアルテ大統領と会談し、漁業協力を進めることで一致した。"
    let (meeting, claim) = try #require(try meetings(text, "ja").first)
    #expect(meeting.participants == ["CL", "PE"])
    #expect(meeting.level == .leaders)
    #expect(claim.modality == .actual)
  }

  @Test(arguments: [
    ("岸田首相は10日、カーン英首相、バイデン米大統領とそれぞれ会談した。", "ja", ["JP", "GB", "US"]),
    ("訪問先でケニアのルト大統領と会談した石破首相は、支援を続けたいと述べた。", "ja", ["JP", "KE"]),
    ("秘鲁总统还将拜会加纳总统和议长。", "zh-Hans", ["PE", "GH"]),
    (
      "Chile's foreign minister was received by President William Ruto.", "en", ["CL", "KE"]
    ),
    (
      "Chilean Foreign Minister Ana Soto had a useful meeting with Minister for Trade and Industry "
        + "Ali Otieno of Kenya.", "en", ["CL", "KE"]
    ),
    (
      "During talks with Peru's foreign minister, Ghana's president praised the port.", "en",
      ["GH", "PE"]
    ),
    ("チリのソト外相はリマを訪れた。ガーナのメンサ貿易産業大臣との会談では、漁業について意見交換を行った。", "ja", ["CL", "GH"]),
    ("Chile's president received the ambassador of Ghana.", "en", ["CL", "GH"]),
    ("Chilean President Ana Soto received Ghanaian envoy Kofi Mensah.", "en", ["CL", "GH"]),
    ("The Chilean foreign minister had discussions with Peru's president.", "en", ["CL", "PE"]),
    ("チリ議会の代表団による石破総理大臣への表敬もございました。", "ja", ["cl-parliament", "JP"]),
    ("正在秘鲁访问的智利外长,21日在利马总统府与秘鲁总统会晤。", "zh-Hans", ["CL", "PE"]),
    ("太平洋岛国斐济总理同智利总统会谈。", "zh-Hans", ["FJ", "CL"]),
  ])
  func whoMetWhom(text: String, language: String, participants: [String]) throws {
    let (meeting, claim) = try #require(try meetings(text, language).first)
    #expect(meeting.participants.sorted() == participants.sorted())
    #expect(claim.voice == [])
  }

  @Test func aMeetingBesideASummitIsNotTheSummit() throws {
    let text =
      "Chilean Foreign Minister Ana Soto met Kenyan Foreign Minister Ali Otieno on the sidelines of "
      + "the APEC summit."
    let (meeting, _) = try #require(try meetings(text, "en").first)
    #expect(meeting.participants == ["CL", "KE"])
    #expect(meeting.level == .ministers)
    #expect(meeting.format == nil)
  }

  @Test(arguments: [
    ("チリとペルーの首脳会談での合意を着実に実施した。", "ja"),
    ("チリとペルーは、閣僚会合の早期開催に向けた調整を進めた。", "ja"),
    ("埃及外交部部长代表埃及出席渔业会议。", "zh-Hans"),
    ("据悉,将拜会加纳总统和秘鲁总统。", "zh-Hans"),
    ("两国外长共同会见记者。秘鲁与加纳是朋友。", "zh-Hans"),
    ("Chile's and Peru's ministers held a joint press conference.", "en"),
    ("Chile's president received help from Ghana.", "en"),
    ("Chile had rejected Peru's call for talks with Ghana.", "en"),
    ("チリとペルーは協議の枠組みを定め、協議を定例化して訓練を行うことを決めた。", "ja"),
  ])
  func whatWasAgreedThereOrWhoGoesAloneIsNoMeeting(text: String, language: String) throws {
    #expect(try meetings(text, language).isEmpty)
  }

  @Test func whomTheSentenceTellsOfBehindHasNotMet() throws {
    let text = "Chile's foreign minister met Ghana's president and praised the aid of Norway."
    let (meeting, _) = try #require(try meetings(text, "en").first)
    #expect(meeting.participants == ["CL", "GH"])
  }

  @Test func theCounterpartIsOfItsState() throws {
    let text = "Chilean Foreign Minister Ana Torres met her counterpart from Ghana."
    let (meeting, _) = try #require(try meetings(text, "en").first)
    #expect(meeting.participants == ["CL", "GH"])
  }

  @Test(arguments: [
    (
      "加纳外交部发言人夸梅·门萨宣布,应秘鲁、智利外长邀请,加纳外长将访问秘鲁,同智利外长举行会谈。", "zh-Hans",
      ["GH", "CL"]
    ),
    (
      "チリのソト外務大臣は,ペルーのアナ・ベガ外務大臣閣下(Ms. Ana VEGA, Minister for Foreign Affairs of Peru)と会談を行った。",
      "ja", ["CL", "PE"]
    ),
  ])
  func whoOnlySpeaksOrInvitesHasNotMet(text: String, language: String, participants: [String])
    throws
  {
    #expect(try meetings(text, language).map(\.0.participants) == [participants])
  }

  @Test func aMeetingThatAVerbDescribesHasNotTheSubjectOfTheSentence() throws {
    #expect(
      try meetings("チリとペルーの両外相は,9月に開催される首脳会議の重要性を確認した。", "ja").isEmpty)
  }

  @Test func whatGoesOnWithoutASubjectIsAsMuchToCome() throws {
    let (_, claim) = try #require(
      try meetings("加纳总统将于6月访问秘鲁,并会见秘鲁总统。", "zh-Hans").first)
    #expect(claim.modality == .planned)
  }

  @Test func whatTheTalksAreAboutHasNotMet() throws {
    let text =
      "The minister plans to have talks with Peruvian Foreign Minister Pedro Rojas on Ghana."
    #expect(try meetings(text, "en").isEmpty)
  }

  @Test func aMinistrysHeadIsOfItsState() throws {
    let text = "加纳外交部部长夸梅·门萨同秘鲁外长佩德罗·罗哈斯通电话。"
    let (meeting, _) = try #require(try meetings(text, "zh-Hans").first)
    #expect(meeting.participants == ["GH", "PE"])
  }

  @Test func theStateOfAPlaceHasNotMet() throws {
    let text = "チリのソト外相は10日、ペルー・リマでガーナのメンサ外相と会談した。"
    let (meeting, _) = try #require(try meetings(text, "ja").first)
    #expect(meeting.participants == ["CL", "GH"])
  }
}
