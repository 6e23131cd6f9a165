import Reading
import Testing
import Values

@Suite struct PositionFrameTests {
  private func positions(_ text: String, _ language: String) throws -> [Position] {
    try SampleText.read(text, language).claims.compactMap {
      if case .position(let position) = $0.content { position } else { nil }
    }
  }

  /// A noun of stance is held where a verb that declares carries it.
  @Test(arguments: [
    ("Ghana voiced deep concern about the arrest of the crew.", ["GH"], Stance.concern),
    ("Peru left the talks early, expressing its sincere thanks to Ghana.", ["PE"], .commend),
    ("Kenya reaffirmed Ghana's firm support for the ceasefire.", ["GH"], .support),
    ("Norway also reiterated its strong opposition to whaling.", ["NO"], .oppose),
  ])
  func aNounIsHeld(text: String, actors: [String], stance: Stance) throws {
    let found = try positions(text, "en")
    #expect(found.map(\.actors) == [actors])
    #expect(found.map(\.stance) == [stance])
  }

  @Test func whoIsCountedHoldsItHimself() throws {
    let text = "In a letter to President Gabriel Boric of Chile, 40 lawmakers condemned the attack."
    #expect(try positions(text, "en").isEmpty)
  }

  @Test func aStatementThatCondemnsIsNoSecondAct() throws {
    let text = "Ghana's joint statement condemning the attack came out on Monday."
    #expect(try positions(text, "en").isEmpty)
  }

  /// Of whom a president is, what stands before what is done to him does not tell.
  @Test func whoIsPraisedIsOfHisOwnState() throws {
    let text =
      "Norway praised President Juan Torres of Peru. President Torres condemned the attack."
    let found = try positions(text, "en").filter { $0.stance == .condemn }
    #expect(found.map(\.actors) == [["PE"]])
  }

  @Test func whatIsSaidToMatterIsBacked() throws {
    let found = try positions("Ghana and Peru stressed the importance of free trade.", "en")
    #expect(found.map(\.stance) == [.support])
    #expect(found.map(\.actors) == [["GH", "PE"]])
  }

  /// What something calls forth is held by those between the verb and its noun.
  @Test(arguments: [
    ("加纳的决定引发秘鲁、智利等国强烈反对。", ["PE", "CL"], Stance.oppose, "加纳的决定"),
    ("挪威扩建港口，引起了秘鲁的担忧。", ["PE"], .concern, "挪威扩建港口"),
  ])
  func whatIsRousedIsHeld(text: String, actors: [String], stance: Stance, target: String) throws {
    let found = try #require(try positions(text, "zh-Hans").first)
    #expect(found.actors == actors)
    #expect(found.stance == stance)
    #expect(found.target == target)
  }

  @Test(arguments: [
    "Ghana sent a gift. It was a token of gratitude and support.",
    "Peru was praised for condemning the attack.",
    "Leaders are yet to meet the expectations of Ghana.",
  ])
  func aNounOrAVerbBehindAPrepositionIsNot(text: String) throws {
    #expect(try positions(text, "en").isEmpty)
  }

  @Test func theMinistersOfTwoHoldIt() throws {
    let text = "The foreign ministers of Ghana and Peru strongly condemned the attack."
    #expect(try positions(text, "en").map(\.actors) == [["GH", "PE"]])
  }

  @Test func whatIsAskedOfOthersIsNotHeld() throws {
    let found = try positions("チリのソト外相は、ペルーの外相に漁業計画への支持を要請し、協力の可能性について述べた。", "ja")
    #expect(found.map(\.stance) == [.callFor])
    let claim = try SampleText.read("チリは漁船の拿捕を非難し、協力の可能性について述べた。", "ja").claims.first
    #expect(claim?.modality == .actual)
  }

  /// Whom the stance describes holds it, and who speaks at the head of a later clause.
  @Test(arguments: [
    ("ガーナの軍拡を懸念するチリは、ペルーと協力した。", ["CL"], Stance.concern),
    ("本計画はガーナの枠組みで行うものであり、チリ政府からも、ペルーの支援への歓迎の意が表明された。", ["CL"], .commend),
  ])
  func whoHoldsIt(text: String, actors: [String], stance: Stance) throws {
    let found = try positions(text, "ja")
    #expect(found.map(\.actors) == [actors])
    #expect(found.map(\.stance) == [stance])
  }

  @Test func whatOthersShouldHoldIsNotHeld() throws {
    #expect(try positions("加纳总统指出，各方应敦促渔民离开。", "zh-Hans").isEmpty)
  }

  /// What is agreed on without a subject is held by those who met before.
  @Test func whatIsAgreedOnIsOfThoseWhoMet() throws {
    let text = "チリとペルーの外相がリマで会談した。\n\nまた、ガーナによる漁船の拿捕を非難することで一致した。"
    #expect(try positions(text, "ja").map(\.actors) == [["CL", "PE"]])
  }

  /// Who is thanked for what he gives gives it, and not who thanks him.
  @Test func whoThanksDoesNotGive() throws {
    let claims = try SampleText.read("加纳新闻。加纳政府对秘鲁长期提供帮助表示衷心感谢。", "zh-Hans").claims
    #expect(claims.map(\.content.type) == ["position"])
  }
}
