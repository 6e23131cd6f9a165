import Reading
import Testing
import Values

@Suite struct UndertakingFrameTests {
  struct Example: Sendable {
    let text: String
    let language: String
    let title: String
    let strengths: [Strength]
    let obligors: [String]
  }

  static let japanese = "タイとペルーとの間の行動計画"
  static let chinese = "埃及和肯尼亚联合声明"
  static let english = "Joint Statement of Norway and Ghana"

  static let examples = [
    Example(
      text: "両政府は、次官級協議を定期的に実施する。", language: "ja", title: japanese, strengths: [.firm],
      obligors: ["PE", "TH"]),
    Example(
      text: "両政府は、次官級協議を毎年実施することとした。", language: "ja", title: japanese,
      strengths: [.firm], obligors: ["PE", "TH"]),
    Example(
      text: "両政府は、漁業について意見交換を行い、港の整備において協力する。", language: "ja", title: japanese,
      strengths: [.consider, .cooperate], obligors: ["PE", "TH"]),
    Example(
      text: "両政府は、共同評価を実施し、懸念を共有し、計画の評価を行う。", language: "ja", title: japanese,
      strengths: [.firm, .declaratory, .firm], obligors: ["PE", "TH"]),
    Example(
      text: "タイ政府は、ペルーの立場を支持し、新しい取組を歓迎する。", language: "ja", title: japanese,
      strengths: [.declaratory, .declaratory], obligors: ["TH"]),
    Example(
      text: "双方将加强农业合作。", language: "zh-Hans", title: chinese, strengths: [.cooperate],
      obligors: ["EG", "KE"]),
    Example(
      text: "埃方愿提供技术。", language: "zh-Hans", title: chinese, strengths: [.endeavour],
      obligors: ["EG"]),
    Example(
      text: "双方决定加强合作。", language: "zh-Hans", title: chinese, strengths: [.firm],
      obligors: ["EG", "KE"]),
    Example(
      text: "双方应当每年交换统计数据。", language: "zh-Hans", title: chinese, strengths: [.binding],
      obligors: ["EG", "KE"]),
    Example(
      text: "Both sides reaffirmed their friendship and will promote trade.", language: "en",
      title: english, strengths: [.declaratory, .cooperate], obligors: ["GH", "NO"]),
    Example(
      text: "Norway shall report on the use of the funds.", language: "en", title: english,
      strengths: [.binding], obligors: ["NO"]),
  ]

  @Test(arguments: examples) func howFirmlyWhoIsBound(_ example: Example) throws {
    let found = try SampleText.undertakings(
      "第一条\n" + example.text, example.language, title: example.title)
    #expect(found.map(\.0.strength) == example.strengths)
    #expect(found.allSatisfy { $0.0.obligors.sorted() == example.obligors })
  }

  // MARK: Who is bound

  @Test(arguments: [
    Example(
      text: "By 2030, Ghana will build a port.", language: "en", title: english,
      strengths: [.firm], obligors: ["GH"]),
    Example(
      text: "The President of Ghana thanked the people of Norway.", language: "en",
      title: english, strengths: [.declaratory], obligors: ["GH"]),
    Example(
      text: "We will hold a meeting of experts.", language: "en", title: english,
      strengths: [.firm], obligors: ["GH", "NO"]),
    Example(
      text: "在2030年前，肯方将建设港口。", language: "zh-Hans", title: chinese, strengths: [.firm],
      obligors: ["KE"]),
    Example(
      text: "船舶は、ペルー政府に対し、供与される。", language: "ja", title: japanese, strengths: [.firm],
      obligors: ["TH"]),
    Example(
      text: "船舶は、ペルー政府により適正に使用される。", language: "ja", title: japanese, strengths: [.firm],
      obligors: ["PE"]),
    Example(
      text: "合作费用由埃及政府负担。", language: "zh-Hans", title: chinese, strengths: [.firm],
      obligors: ["EG"]),
  ]) func whoIsBound(_ example: Example) throws {
    let found = try SampleText.undertakings(
      example.text, example.language, title: example.title)
    #expect(found.map(\.0.strength) == example.strengths)
    #expect(found.map { $0.0.obligors.sorted() } == [example.obligors])
  }

  // MARK: How firmly

  @Test(arguments: [
    ("双方重申，两国关系保持稳定发展，互信不断加深。", "zh-Hans", chinese, [Strength.declaratory]),
    ("双方一致同意，推动两国关系迈上新台阶。", "zh-Hans", chinese, [.cooperate]),
    ("双方对两国签署渔业协定表示欢迎。", "zh-Hans", chinese, [.declaratory]),
    ("埃方表示愿提供船只。", "zh-Hans", chinese, [.endeavour]),
    ("双方应努力保护渔业资源。", "zh-Hans", chinese, [.endeavour]),
    ("双方可根据需要举行磋商。", "zh-Hans", chinese, []),
    ("双方每两年召开一次会议，用于提高效率。", "zh-Hans", chinese, [.firm]),
    ("双方可根据需要会商，举行会议。", "zh-Hans", chinese, []),
    ("双方应晾晒渔网。", "zh-Hans", chinese, [.binding]),
    ("双方将在渔业研究、航运等领域加强合作。", "zh-Hans", chinese, [.cooperate]),
    ("合作将提供培训。", "zh-Hans", chinese, [.firm]),
    ("埃方支持肯尼亚加强贸易，促进投资。", "zh-Hans", chinese, [.cooperate]),
    ("埃方愿加强贸易，提供贷款。", "zh-Hans", chinese, [.cooperate, .endeavour]),
    ("双方举行了会议，主题为“加强渔业合作”。", "zh-Hans", chinese, []),
    ("双方加强渔业合作，造福人民。", "zh-Hans", chinese, [.cooperate]),
    ("一方不得出租渔船。", "zh-Hans", chinese, [.binding]),
    ("应埃方邀请，双方举行会议。", "zh-Hans", chinese, [.firm]),
    ("食宿费用由双方负担。", "zh-Hans", chinese, [.firm]),
    ("漁業委員会が設置される。", "ja", japanese, [.firm]),
    ("両政府は、代表を派遣し、意見交換を行うことができる。", "ja", japanese, []),
    ("タイ政府は、港湾に8億ドルを投資する。", "ja", japanese, [.firm]),
    ("タイ政府は、船を数えるよう努めるものとする。", "ja", japanese, [.endeavour]),
    ("この計画は、漁船に適用する。", "ja", japanese, []),
    ("両政府は、この計画を見直すことができる。", "ja", japanese, []),
    ("両政府は、相互訪問を毎年実施することで一致した。", "ja", japanese, [.firm]),
    ("両政府は、漁業協力の拡大で一致した。", "ja", japanese, [.firm]),
    ("両政府は、対話を立ち上げることを決定した。", "ja", japanese, [.firm]),
    ("The Parties shall endeavour to protect the fish.", "en", english, [.endeavour]),
    ("This Agreement shall apply to fish.", "en", english, []),
    ("The Parties may consult each other.", "en", english, []),
    ("Norway sent boats to Ghana to promote trade and support peace.", "en", english, []),
    ("The aim of this Statement is to set up a fund to promote trade.", "en", english, []),
    (
      "Both sides stressed the need to protect fish, strengthen trade.", "en", english,
      [.declaratory]
    ),
    ("Both sides agreed that they are friends.", "en", english, [.declaratory]),
  ]) func theWordsDecideHowFirmly(
    text: String, language: String, title: String, strengths: [Strength]
  ) throws {
    #expect(
      try SampleText.undertakings(text, language, title: title).map(\.0.strength) == strengths)
  }

  @Test func theActionGoesOnOverWhatHasNoVerbOfItsOwn() throws {
    let found = try SampleText.undertakings(
      "Norway will send a ship, with its crew, which will return every year.", "en",
      title: Self.english)
    #expect(
      found.map(\.0.action) == ["will send a ship, with its crew, which will return every year"])
    #expect(found.first?.0.recurrence == "FREQ=YEARLY")
  }

  @Test func aRecitalBindsNobody() throws {
    let read = try SampleText.instrument(
      Self.chinese + "\n\n愿意加强渔业合作，\n\n达成协议如下：\n\n第一条　双方应当保护渔业。\n\n第二条　双方应当交换数据。",
      "zh-Hans")
    #expect(read.undertakings.map(\.strength) == [.binding, .binding])
  }

  @Test func modalityGoesWithStrengthUnlessTheTextSaysOtherwise() throws {
    let willing = try SampleText.undertakings("埃方愿推进农业合作。", "zh-Hans", title: Self.chinese)
    #expect(willing.first?.0.strength == .cooperate)
    #expect(willing.first?.1.modality == .intended)
  }

  @Test func theLastDayIsDue() throws {
    let found = try SampleText.undertakings(
      "両政府は、共同調査を2027年12月までに開始する。", "ja", title: Self.japanese)
    #expect(found.first?.0.due?.text == "2027-12")
  }

  @Test(arguments: [
    ("Norway will build a port by the end of 2027.", "en", english, "2027-12"),
    ("双方力争到2030年将贸易额提高一倍。", "zh-Hans", chinese, "2030"),
    ("タイ政府は、2030年を目途に港を建設する。", "ja", japanese, "2030"),
  ]) func theDayIsFoundByTheWordsBesideIt(
    text: String, language: String, title: String, due: String
  ) throws {
    #expect(try SampleText.undertakings(text, language, title: title).first?.0.due?.text == due)
  }

  @Test func theActionIsTheClauseWithoutItsSubject() throws {
    let found = try SampleText.undertakings("双方将加强农业合作。", "zh-Hans", title: Self.chinese)
    #expect(found.first?.0.action == "将加强农业合作")
  }

  @Test func aListOfNounsBindsNobody() throws {
    let found = try SampleText.undertakings(
      "両政府は、港の建設、道路の整備、人材の育成において協力する。", "ja", title: Self.japanese)
    #expect(found.count == 1)
  }

  // MARK: What stands above an item

  @Test(arguments: [
    Example(
      text: "一、双方应当：\n（一）通报疫情；\n（二）保护游客。", language: "zh-Hans", title: chinese,
      strengths: [.binding, .binding], obligors: ["EG", "KE"]),
    Example(
      text: "1. Norway shall:\n(a) name a port; and\n(b) pay the crew.", language: "en",
      title: english,
      strengths: [.binding, .binding], obligors: ["NO"]),
    Example(
      text: "１．タイ政府は、次の措置をとらなければならない。\n（１）　港を開くこと。\n（２）　船を数えること。", language: "ja",
      title: japanese, strengths: [.binding, .binding], obligors: ["TH"]),
    Example(
      text: "一、双方决定：\n（一）加强渔业合作；\n（二）建立机制。", language: "zh-Hans", title: chinese,
      strengths: [.firm, .firm], obligors: ["EG", "KE"]),
    Example(
      text: "1. The Parties agreed to:\n(a) explore a joint fund;\n(b) jointly count the fish.",
      language: "en", title: english, strengths: [.consider, .firm], obligors: ["GH", "NO"]),
    Example(
      text: "１．両政府は、次の方法により協力する。\n（１）　漁業者の交流\n（２）　網の交換", language: "ja",
      title: japanese, strengths: [.cooperate, .cooperate], obligors: ["PE", "TH"]),
    Example(
      text: "1. Cooperation may include:\n(a) Promote trade;\n(b) Norway will count the fish.",
      language: "en", title: english, strengths: [.firm], obligors: ["NO"]),
    Example(
      text: "1. Work will be done as follows:\n(a) Norway will count the fish.", language: "en",
      title: english, strengths: [.firm], obligors: ["NO"]),
    Example(
      text: "一、双方决定成立工作组，其职责如下：\n（一）探讨合作。", language: "zh-Hans", title: chinese,
      strengths: [.firm, .consider], obligors: ["EG", "KE"]),
  ]) func itemsTakeTheStrengthOfTheWordsAbove(_ example: Example) throws {
    let read = try SampleText.instrument(example.title + "\n\n" + example.text, example.language)
    let found = read.undertakings
    #expect(found.map(\.strength) == example.strengths)
    #expect(found.allSatisfy { $0.obligors.sorted() == example.obligors })
  }

  @Test func anEndingThatBindsDecides() throws {
    let found = try SampleText.undertakings(
      "タイ政府は、調査を実施しなければならない。", "ja", title: Self.japanese)
    #expect(found.map(\.0.strength) == [.binding])
  }

  @Test func whatShallBeDoneBindsTheParties() throws {
    let found = try SampleText.undertakings(
      "A working group will be established in Oslo.", "en", title: Self.english)
    #expect(found.map(\.0.obligors) == [["GH", "NO"]])
  }

  @Test(arguments: [
    ("The Parties shall not seek special rights.", "en", english),
    ("双方不得谋求特权。", "zh-Hans", "埃及和肯尼亚条约"),
  ])
  func whatIsForbiddenIsNoEffort(text: String, language: String, title: String) throws {
    let found = try SampleText.undertakings(text, language, title: title)
    #expect(found.map(\.0.strength) == [.binding])
  }

  @Test func ministriesSpeakForTheirStates() throws {
    let title =
      "Memorandum of Understanding Between the Diplomatic Academy of the Republic of Peru and the Ministry of Foreign Affairs of Ghana"
    let found = try SampleText.undertakings(
      "The Parties shall exchange lecturers.", "en", title: title)
    #expect(found.map(\.0.obligors) == [["GH", "PE"]])
  }

  @Test func anItemMayEndInItsVerbalNoun() throws {
    let text = "津波対策の訓練を実施\n漁業協定の署名を歓迎\n港の整備に関する協力\n漁業を称賛，港の拡張を支援"
    let found = try SampleText.undertakings(text, "ja", title: "タイとペルーとの間の共同宣言")
    #expect(found.map(\.0.strength) == [.firm, .declaratory, .declaratory, .cooperate])
  }

  @Test func howLongItIsValidIsToldInTheNextSentenceToo() throws {
    let found = try SampleText.undertakings(
      "本条约有效期为五年。五年期满后，将继续有效。", "zh-Hans", title: "埃及和肯尼亚条约")
    #expect(found.isEmpty)
  }

  @Test func aNounBehindAnArticleDoesNotDecide() throws {
    let found = try SampleText.undertakings(
      "Both sides will open a centre for the study of fish.", "en", title: Self.english)
    #expect(found.map(\.0.strength) == [.firm])
  }

  @Test func aStrategyBindsWhoseItIs() throws {
    let found = try SampleText.undertakings(
      "ペルーの港を整備。タイの漁業を支援。", "ja", title: "第2回海洋会議：日本の支援策")
    #expect(found.map(\.0.obligors) == [["JP"], ["JP"]])
  }

  @Test func threePartiesAreBoundTogether() throws {
    let found = try SampleText.undertakings(
      "三国将每年举行会议。", "zh-Hans", title: "埃及、肯尼亚和越南联合声明")
    #expect(found.map(\.0.obligors) == [["EG", "KE", "VN"]])
  }

  @Test func whenItEntersIntoForceIsNoUndertaking() throws {
    let found = try SampleText.undertakings(
      "This Agreement shall enter into force on 1 May 2025.", "en",
      title: "Agreement of Norway and Ghana on Fish")
    #expect(found.isEmpty)
  }

  @Test(arguments: [
    ("加纳将提供500个培训名额。", ["加纳将提供500个培训名额"]), ("加纳将在明年向秘鲁提供贷款。", ["加纳将在明年向秘鲁提供贷款"]),
    // Here the word marks what is sent and what is tied together.
    ("加纳将教官派往秘鲁，帮助当地军队。", [] as [String]), ("加纳意图将贸易与政治合作捆绑。", []),
  ])
  func inNewsAWordOfWhatWillBeNeedsAVerbBehindIt(text: String, found: [String]) throws {
    let promises = try SampleText.read(text, "zh").claims.filter {
      $0.content.type == "undertaking"
    }
    #expect(promises.map { $0.evidence[0].quote } == found)
  }

  /// 同 of 同意 is no joining word.
  @Test(arguments: ["同意进一步加强经贸合作。", "双方举行会谈，同意扩大农业合作。", "埃及总理会见肯尼亚总统，同意扩大合作。"])
  func aClauseThatBeginsWithItsVerbIsRead(text: String) throws {
    let claims = try SampleText.read(text, "zh-Hans").claims
    #expect(claims.allSatisfy { !$0.evidence.isEmpty })
  }
}
