import Document
import Foundation
import Reading
import Testing
import Values

@Suite struct OtherFramesTests {
  private func contents(_ text: String, _ language: String, kind: SampleKind = .news) throws
    -> [Claim.Content]
  {
    try SampleText.read(text, language, kind: kind == .news ? .news : .commentary).claims.map(
      \.content)
  }

  enum SampleKind { case news, commentary }

  @Test func whoIsWelcomedBySomebodyHoldsNothing() throws {
    let found = try contents("Welcomed by Ghana's minister, Norway opened the talks.", "en")
    #expect(!found.contains { if case .position = $0 { true } else { false } })
  }

  @Test(arguments: [
    "Ghana's minister met his host and reaffirmed Norway’s firm support for Peru’s bid.",
    "Peru said the envoy reiterated Norway's support to the plan.",
  ])
  func whoseSupportItIsHoldsIt(text: String) throws {
    let found = try contents(text, "en").compactMap {
      if case .position(let position) = $0 { position } else { nil }
    }
    #expect(found.map(\.actors) == [["NO"]])
    #expect(found.map(\.stance) == [.support])
  }

  @Test(arguments: ["外长说,我赞赏总统看重秘鲁和智利,大力支持渔业合作。"])
  func whatIsPraisedIsNoStanceOfThePraised(text: String) throws {
    let found = try contents(text, "zh-Hans").compactMap {
      if case .position(let position) = $0 { position.stance } else { nil }
    }
    #expect(!found.contains(.support))
  }

  @Test(arguments: [
    "安倍総理大臣から,チリ大統領として初の訪問を歓迎しました。",
    "安倍総理大臣からチリの大統領に対し,漁業への支援に感謝し,協力を求めました。",
  ])
  func whoSpeaksIsToldFirst(text: String) throws {
    let found = try contents(text, "ja").compactMap {
      if case .position(let position) = $0 { position.actors } else { nil }
    }
    #expect(found.first == ["JP"])
  }

  @Test(arguments: [
    ("巴西谴责这次袭击。", "zh-Hans", "BR", Stance.condemn),
    ("チリはペルーの加盟を支持する。", "ja", "CL", .support),
    ("Kenya condemned the attack.", "en", "KE", .condemn),
  ])
  func whatAnActorHolds(text: String, language: String, actor: String, stance: Stance) throws {
    let positions = try contents(text, language).compactMap {
      if case .position(let position) = $0 { position } else { nil }
    }
    #expect(positions.first?.actors == [actor])
    #expect(positions.first?.stance == stance)
  }

  @Test(arguments: [
    (
      "Kenya and Peru welcomed the rule of law and expressed concern about piracy.",
      "the rule of law"
    ),
    (
      "Kenya welcomed the ties between the cities and will host students.",
      "the ties between the cities"
    ),
    ("Kenya welcomed peace and stability.", "peace and stability"),
  ])
  func whatIsHeldEndsWhereAnotherActBegins(text: String, target: String) throws {
    let targets = try contents(text, "en").compactMap {
      if case .position(let position) = $0 { position.target } else { nil }
    }
    #expect(targets.contains(target))
  }

  @Test func anEvaluationIsNoPraise() throws {
    let found = try contents("両政府は、2026年12月までに中間評価を実施する。", "ja")
    #expect(!found.contains { if case .position = $0 { true } else { false } })
  }

  @Test func townsDoNothingWithEachOther() throws {
    let found = try contents("チリとペルーは、リマ市とクスコ市を結ぶ鉄道の共同調査を2025年に実施した。", "ja")
    let actors = found.compactMap {
      if case .activity(let activity) = $0 { activity.actors } else { nil }
    }
    #expect(actors.allSatisfy { $0.allSatisfy { $0.count == 2 } })
  }

  @Test func aFigureHasAMeasure() throws {
    let figures = try contents("2023年埃肯双边贸易额达61亿美元。", "zh-Hans").compactMap {
      if case .figure(let figure) = $0 { figure } else { nil }
    }
    #expect(figures.first?.value == .money(Money(Amount(6_100_000_000), "USD")))
  }

  @Test func aPartOfWhatWasToldIsNoFigure() throws {
    let claims = try contents(
      "Norway gave 18 million euros, of which about a third was spent in Ghana.", "en")
    #expect(
      !claims.contains { if case .figure = $0 { true } else { false } })
  }

  @Test(arguments: [
    ("卢旺达否认将于6月底前撤出士兵。", "zh-Hans"),
    ("Rwanda denied that it would withdraw its soldiers.", "en"),
  ])
  func whatIsDeniedIsNotPromised(text: String, language: String) throws {
    let claims = try contents(text, language)
    #expect(
      !claims.contains { if case .undertaking = $0 { true } else { false } })
  }

  @Test func aVisitIsAnActivity() throws {
    let activities = try contents("越南外长将于6月访问河内。", "zh-Hans").compactMap {
      if case .activity(let activity) = $0 { activity } else { nil }
    }
    #expect(activities.first?.kind == .visit)
    #expect(activities.first?.actors == ["VN"])
  }

  @Test func anOpinionIsKeptApart() throws {
    let claims = try SampleText.read("此举可能意味着秘鲁将改变政策。", "zh-Hans", kind: .commentary).claims
    #expect(
      claims.contains {
        if case .assessment(let subjects) = $0.content { subjects == ["PE"] } else { false }
      })
  }

  @Test func whoseActIsCondemnedDoesNotCondemnIt() throws {
    let positions = try contents("チリ政府は、ペルーによる漁船の拿捕を非難した。", "ja").compactMap {
      if case .position(let position) = $0 { position } else { nil }
    }
    #expect(positions.map(\.actors) == [["CL"]])
  }

  @Test func whatIsThankedForIsNotGivenByWhoThanks() throws {
    let claims = try contents("加纳政府对印度的慷慨捐赠表示衷心感谢。", "zh-Hans")
    #expect(!claims.contains { if case .flow = $0 { true } else { false } })
  }

  @Test func aComparisonGoesOnWithWhatWasMeasured() throws {
    let figures = try contents("2023年印度与加纳贸易总额达61亿美元，同比增长16%。", "zh-Hans").compactMap {
      if case .figure(let figure) = $0 { figure } else { nil }
    }
    #expect(figures.count == 2)
    #expect(figures.allSatisfy { $0.measure.hasSuffix("贸易总额") })
  }

  @Test func theWordOfARateIsAMeasure() throws {
    let claims = try SampleText.read("该矿预计2026年投产，2030年达到年产3000吨。", "zh-Hans").claims
    let figures = claims.compactMap { claim -> (Figure, Modality)? in
      if case .figure(let figure) = claim.content { (figure, claim.modality) } else { nil }
    }
    #expect(figures.map(\.0.measure) == ["年产"])
    #expect(figures.map(\.1) == [.planned])
  }

  @Test func theNumberOfASetOfStatesIsNoFigure() throws {
    let figures = try contents("2023年印度同西非五国贸易总额达61亿美元。", "zh-Hans").compactMap {
      if case .figure(let figure) = $0 { figure } else { nil }
    }
    #expect(figures.map(\.value) == [.money(Money(Amount(6_100_000_000), "USD"))])
  }

  @Test func whoVisitsStandsBehindTheVisit() throws {
    let visits = try contents("ペルーを訪問中のチリのボリッチ大統領は記者会見を開いた。", "ja").compactMap {
      if case .activity(let activity) = $0 { activity } else { nil }
    }
    #expect(visits.first?.actors == ["CL", "gabriel-boric"])
    #expect(visits.first?.place == "PE")
    #expect(
      try contents("チリの大統領は、ペルーの大統領に年内の訪問を要請した。", "ja").allSatisfy {
        if case .activity = $0 { false } else { true }
      })
  }

  @Test func anAdverbStandsBeforeTheStance() throws {
    let positions = try contents("チリは漁船の拿捕を強く非難した。", "ja").compactMap {
      if case .position(let position) = $0 { position } else { nil }
    }
    #expect(positions.first?.stance == .condemn)
    #expect(positions.first?.target == "漁船の拿捕")
  }

  @Test func toCallOnSomebodyIsAVisit() throws {
    let text = "Norway's minister called on the Ghanaian president in Accra."
    #expect(
      !(try contents(text, "en")).contains { if case .position = $0 { true } else { false } })
    let call = "Norway called on Ghana to ratify the treaty."
    #expect((try contents(call, "en")).contains { if case .position = $0 { true } else { false } })
  }

  @Test func aBodyIsNoPlace() throws {
    let text = "Norway commissioned it as a patrol ship in the Ghana Navy."
    #expect(
      !(try contents(text, "en")).contains { if case .activity = $0 { true } else { false } })
  }

  @Test func aVisitHasItsHost() throws {
    let text = "Norwegian Foreign Minister Ingrid Solheim is on an official visit to Ghana."
    let visit = try #require(
      try contents(text, "en").compactMap {
        if case .activity(let activity) = $0 { activity } else { nil }
      }.first)
    #expect(visit.actors == ["NO", "ingrid-solheim"])
    #expect(visit.place == "GH")
  }

  @Test func aPlaceIsNoMeasure() throws {
    let other = "The deal signed with Fjord Ships Ltd, Accra stood at $6 million."
    for case .figure(let figure) in try contents(other, "en") {
      #expect(figure.measure != "Accra")
    }
  }

  @Test(arguments: [
    ("加纳和秘鲁是相互支持的伙伴。", "zh-Hans"),
    ("加纳总统府热烈欢迎秘鲁外长佩德罗·罗哈斯来访。", "zh-Hans"),
    ("Ghana warmly welcomed Peruvian Foreign Minister Pedro Rojas to Accra.", "en"),
    ("Without naming Ghana, the northern command accused Norway of piracy.", "en"),
  ])
  func aGuestANounOrAnotherSubjectMakesNoStance(text: String, language: String) throws {
    #expect(
      try contents(text, language).allSatisfy { if case .position = $0 { false } else { true } })
  }

  @Test func whoSpeaksIsMarkedAsTheSource() throws {
    let text = "松井外務大臣から,ペルーの支援に改めて謝意を表した上で,協力を要請した。"
    let positions = try contents(text, "ja").compactMap {
      if case .position(let position) = $0 { position } else { nil }
    }
    #expect(positions.first?.actors == ["JP"])
  }

  @Test func ofTwoWhoseMeetingTellsWhenTheFirstGoesOn() throws {
    let text = "加纳总统与秘鲁总统举行会谈时,谴责海盗袭击。"
    let positions = try contents(text, "zh-Hans").compactMap {
      if case .position(let position) = $0 { position } else { nil }
    }
    #expect(positions.map(\.actors) == [["GH"]])
  }

  @Test(arguments: [
    ("加纳为秘鲁总统举行欢迎仪式。", "zh-Hans"),
    ("加纳愿提供力所能及的支持和帮助。", "zh-Hans"),
  ])
  func aNounOfSupportOrACeremonyIsNoStance(text: String, language: String) throws {
    #expect(
      try contents(text, language).allSatisfy { if case .position = $0 { false } else { true } })
  }

  @Test func aPronounIsThePersonWhoSpeaks() throws {
    let text = "秘鲁外长佩德罗·罗哈斯表示,加纳是重要的渔业国家,他呼吁各国加强合作。"
    let positions = try contents(text, "zh-Hans").compactMap {
      if case .position(let position) = $0 { position } else { nil }
    }
    #expect(positions.map(\.actors) == [["PE"]])
  }

  @Test func whoWasWelcomedWelcomesNobody() throws {
    let text = "Norway's minister was welcomed with a ceremony in Ghana."
    #expect(
      try contents(text, "en").allSatisfy { if case .position = $0 { false } else { true } })
  }
}
