import Reading
import Testing
import Values

/// What is told of an undertaking beside who is bound and how firmly.
@Suite struct UndertakingDetailsTests {
  static let japanese = "タイとペルーとの間の行動計画"
  static let chinese = "埃及和肯尼亚联合声明"
  static let english = "Joint Statement of Norway and Ghana"

  private func first(_ text: String, _ language: String, _ title: String) throws -> Undertaking {
    try #require(try SampleText.undertakings(text, language, title: title).first?.0)
  }

  @Test(arguments: [
    ("タイ政府は、予算の範囲内で、船を供与する。", "ja", japanese, "予算の範囲内で"),
    ("埃方将按照各自法律保护游客，在预算许可范围内提供船只。", "zh-Hans", chinese, "按照各自法律"),
    (
      "Norway will, subject to the availability of funds, send a ship.", "en", english,
      "subject to the availability of funds"
    ),
    (
      "Norway will send a ship, provided that Ghana pays the crew.", "en", english,
      "provided that Ghana pays the crew"
    ),
  ]) func whatItHangsOn(text: String, language: String, title: String, condition: String) throws {
    #expect(try first(text, language, title).conditions.map(\.quote) == [condition])
  }

  @Test(arguments: [
    (
      "Norway will pay the crew except where otherwise agreed.", "en", english,
      "except where otherwise agreed"
    ),
    ("タイ政府は、軍艦を除き、船を受け入れる。", "ja", japanese, "軍艦を除き"),
  ]) func whatIsLeftOut(text: String, language: String, title: String, exception: String) throws {
    #expect(try first(text, language, title).exceptions.map(\.quote) == [exception])
  }

  @Test(arguments: [
    ("埃方将在2028年前为肯尼亚培训200名教师。", "zh-Hans", chinese, [Catalyst.target, .timetable], Degree.high),
    ("タイ政府は、2028年までに30億円を供与する。", "ja", japanese, [.timetable, .money], .high),
    ("Both sides will establish a working group.", "en", english, [.mechanism], .moderate),
    ("Norway will train 200 fire fighters.", "en", english, [.target], .moderate),
    ("双方将加强合作。", "zh-Hans", chinese, [], .low),
  ]) func whatHelpsToFollowIt(
    text: String, language: String, title: String, catalysts: [Catalyst], precision: Degree
  ) throws {
    let read = try first(text, language, title)
    #expect(read.catalysts == catalysts)
    #expect(read.precision == precision)
  }

  @Test func whoMayDecide() throws {
    let read = try first(
      "Any dispute shall be submitted to arbitration.", "en", Self.english)
    #expect(read.delegation == .high)
    #expect(try first("Norway will send a ship.", "en", Self.english).delegation == .low)
  }

  @Test(arguments: [
    ("埃方将提供铁路设备。", "zh-Hans", chinese, "21030"),
    ("両政府は、査証に関する協議を行う。", "ja", japanese, "consular"),
    ("Both sides will promote the exchange of museums.", "en", english, "16066"),
  ]) func whatItIsAbout(text: String, language: String, title: String, topic: String) throws {
    #expect(try first(text, language, title).topics.map(\.text).contains(topic))
  }

  @Test func toWhomItIsOwed() throws {
    #expect(try first("埃方将向肯方提供船只。", "zh-Hans", Self.chinese).counterparts == ["KE"])
  }

  @Test func theWordsThatDecideAreTold() throws {
    let read = try first("Norway will strive to send a ship.", "en", Self.english)
    #expect(read.decidedBy.map(\.quote) == ["will", "strive"])
  }
}
