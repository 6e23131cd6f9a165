import Reading
import Testing
import Values

@Suite struct ActivityFrameTests {
  private func activities(_ text: String, _ language: String) throws -> [Activity] {
    try SampleText.read(text, language).claims.compactMap {
      if case .activity(let activity) = $0.content { activity } else { nil }
    }
  }

  @Test(arguments: [
    ("加纳总统将于6月8日至10日对秘鲁进行国事访问。", "zh-Hans", "GH", "PE"),
    ("加纳外长将赴秘鲁出席渔业论坛。", "zh-Hans", "GH", "PE"),
    ("チリのボリッチ大統領は10日、ペルーを訪問した。", "ja", "CL", "PE"),
    ("Norway's prime minister completed his two-day visit to Ghana.", "en", "NO", "GH"),
    ("Norway's prime minister’s visit to Accra ended in June 2024.", "en", "NO", "Accra"),
    ("加纳总统应秘鲁总统之邀,于6月8日对秘鲁进行国事访问。", "zh-Hans", "GH", "PE"),
    ("外长10日会见来华访问的加纳外长。", "zh-Hans", "GH", "CN"),
    ("王毅外长是中国人。正在秘鲁访问的外长王毅10日发表讲话。", "zh-Hans", "CN", "PE"),
    ("訪日中のガーナ外相は10日、協力を求めた。", "ja", "GH", "JP"),
    ("首相は、来日しているガーナのマハマ大統領と会談した。", "ja", "GH", "JP"),
  ])
  func whoGoesWhere(text: String, language: String, actor: String, place: String) throws {
    let visit = try #require(try activities(text, language).first)
    #expect(visit.kind == .visit)
    // Persons stand behind the state that they speak for.
    #expect(visit.actors.first == actor)
    #expect(visit.place == place)
  }

  /// Who travels is the person, for a state.
  @Test(arguments: [
    ("チリのボリッチ大統領は10日、ペルーを訪問した。", "ja", ["CL", "gabriel-boric"]),
    ("2024年8月，智利总统博里奇访问秘鲁。", "zh-Hans", ["CL", "gabriel-boric"]),
    ("Chilean President Gabriel Boric visited Peru on 10 May.", "en", ["CL", "gabriel-boric"]),
    ("Chile's president visited Peru on 10 May.", "en", ["CL"]),
  ])
  func aPersonTravelsForAState(text: String, language: String, actors: [String]) throws {
    #expect(try activities(text, language).first?.actors == actors)
  }

  @Test func whoGaveWhatArrivesStaysAtHome() throws {
    let text = "Vaccines donated by Norway arrived in Accra on Monday."
    #expect(try activities(text, "en").isEmpty)
  }

  @Test(arguments: [
    ("チリとペルーの軍は、互いの国を訪問した際の手続を定めた。", "ja"),
    ("チリの大臣は、5月のペルー訪問に言及した。", "ja"),
    ("加纳总统会见了秘鲁访问团。", "zh-Hans"),
    ("These visits show Norway's commitment to Ghana.", "en"),
    ("Norway and Ghana spoke of a high-profile deployment.", "en"),
    ("Norway invited Ghana's minister to visit Oslo.", "en"),
  ])
  func whatIsOnlySpokenOfIsNone(text: String, language: String) throws {
    #expect(try activities(text, language).isEmpty)
  }

  @Test(arguments: [
    ("チリ海軍は3日、ペルー海軍と太平洋で訓練した。", "ja", ["cl-navy", "pe-navy"]),
    ("Troops from Chile, Peru and Ghana took part in the exercise.", "en", ["CL", "PE", "GH"]),
  ])
  func whoExercisesTogether(text: String, language: String, actors: [String]) throws {
    let exercise = try #require(try activities(text, language).first)
    #expect(exercise.kind == .exercise)
    #expect(exercise.actors == actors)
  }

  @Test func aVisitThatOnlySaysWhenIsAsMuchToComeAsTheRest() throws {
    let claims = try SampleText.read("加纳总统访华期间,双方将签署协定。", "zh-Hans").claims
    #expect(!claims.isEmpty)
    #expect(claims.allSatisfy { $0.modality == .planned })
  }

  @Test(arguments: [
    "外交部表示,帕王6月将访问肯尼亚。",
    "肯尼亚外交部表示,代表团于3日至8日访问肯尼亚。",
    "肯尼亚外交部欢迎访肯团,并表示访问团将停留三天。",
  ])
  func whoAnnouncesItDoesNotCome(text: String) throws {
    #expect(try activities(text, "zh-Hans").isEmpty)
  }

  @Test func whatIsAnnouncedOfAnotherIsToCome() throws {
    let text = "官房長官は7日、外相が10日にガーナを訪問し、首脳会談に臨むと発表した。"
    let claims = try SampleText.read("日本の発表。" + text, "ja").claims
    #expect(claims.allSatisfy { $0.modality == .planned })
    let own = "外相は10日、ガーナの大統領と会談し、協力を進めると述べた。"
    let meetings = try SampleText.read("日本の発表。日本の" + own, "ja").claims.filter {
      if case .meeting = $0.content { true } else { false }
    }
    #expect(meetings.map(\.modality) == [.actual])
  }

  @Test(arguments: [
    ("Talks began during the visit of the President of Ghana to Peru.", "GH", "PE"),
    ("It is timely for Ghanaian President Kofi Mensah to visit Peru this year.", "GH", "PE"),
    ("Peru hailed the official visit of the Ghanaian foreign minister.", "GH", "PE"),
    ("Lt. Gen. Ana Soto, chief of staff of the Chilean Army, visited Ghana.", "CL", "GH"),
  ])
  func whoseVisitItIs(text: String, actor: String, place: String) throws {
    let visit = try #require(try activities(text, "en").first { $0.kind == .visit })
    let first = try #require(visit.actors.first)
    #expect(first.hasPrefix(actor) || first.hasPrefix(actor.lowercased()))
    #expect(visit.place == place)
  }

  @Test func eachPlaceOfAJourneyIsAVisit() throws {
    let visits = try activities("加纳总统将于1日访问秘鲁,3日转往智利访问,5日飞抵肯尼亚。", "zh-Hans")
    #expect(visits.map(\.place) == ["PE", "CL", "KE"])
    #expect(visits.allSatisfy { $0.actors == ["GH"] })
  }

  @Test(arguments: [
    ("在加纳总统访华期间,两国签署了协定。", "GH", "CN"),
    ("加纳总统应秘鲁总统邀请将于3日访问利马。", "GH", "利马"),
  ])
  func whoInvitesOrIsVisitedDoesNotCome(text: String, actor: String, place: String) throws {
    let visit = try #require(try activities(text, "zh-Hans").first)
    #expect(visit.actors.first == actor)
    #expect(visit.place == place)
  }

  /// Beside the state the person who goes.
  @Test(arguments: [
    ("チリのボリッチ大統領は10日、ペルーを訪問した。", "ja", ["CL", "gabriel-boric"], "PE"),
    ("加纳总统马哈马10日访问秘鲁。", "zh-Hans", ["GH", "john-mahama"], "PE"),
    ("Kenyan President William Ruto visited Peru on 10 May.", "en", ["KE", "william-ruto"], "PE"),
    ("ガーナのマハマ大統領のペルー訪問は10年ぶりとなる。", "ja", ["GH", "john-mahama"], "PE"),
    ("昨年のマハマ大統領（当時）によるペルー訪問の際に、覚書が署名された。", "ja", ["GH", "john-mahama"], "PE"),
    ("ガーナのマハマ大統領のペルー訪問には、企業の代表が随行した。", "ja", ["GH", "john-mahama"], "PE"),
    ("ケニアのルト大統領は10日、チリと契約を結ぶためペルー入りした。", "ja", ["KE", "william-ruto"], "PE"),
  ])
  func whoGoesIsNamed(text: String, language: String, actors: [String], place: String) throws {
    let visit = try #require(try activities(text, language).first)
    #expect(visit.actors == actors)
    #expect(visit.place == place)
  }

  @Test func whatIsSaidOfAVisitDoesNotDateIt() throws {
    let claims = try SampleText.read("ガーナ大統領のペルー訪問は2015年5月以来だ。", "ja").claims
    #expect(claims.map(\.content.type) == ["activity"])
    #expect(claims.first?.time == nil)
  }

  @Test func aCeremonyIsAttended() throws {
    let found = try activities("チリとペルーの外相は10日、リマで協定の署名式に立ち会った。", "ja")
    #expect(found.map(\.kind) == [.other])
    #expect(found.first?.actors == ["CL", "PE"])
  }

  @Test func anExerciseThatIsOnlyNamedIsNone() throws {
    #expect(try activities("チリ海軍とペルー海軍は、共同訓練の機会を歓迎した。", "ja").isEmpty)
  }

  @Test func thoseSentGoWhereTheNextClauseSays() throws {
    let sent = try #require(try activities("挪威派遣五名教官,去加纳培训海员。", "zh-Hans").first)
    #expect(sent.kind == .deployment)
    #expect(sent.place == "GH")
  }
}
