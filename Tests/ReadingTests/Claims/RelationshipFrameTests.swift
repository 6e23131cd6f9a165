import Reading
import Testing
import Values

@Suite struct RelationshipFrameTests {
  private func statuses(_ text: String, _ language: String) throws -> [Relationship] {
    try SampleText.read(text, language).claims.compactMap {
      if case .relationship(let relationship) = $0.content { relationship } else { nil }
    }
  }

  @Test(arguments: [
    ("塞内加尔与印度建立战略伙伴关系。", "zh-Hans", ["SN", "IN"], "战略伙伴关系"),
    ("中国是巴西最大的贸易伙伴。", "zh-Hans", ["CN", "BR"], "最大的贸易伙伴"),
    ("Australia is the largest donor of Fiji.", "en", ["AU", "FJ"], "largest donor"),
    ("巴西与智利互为重要贸易伙伴。", "zh-Hans", ["BR", "CL"], "重要贸易伙伴"),
    (
      "Ghana, which is a trusted and generous friend of Peru, sent aid.", "en", ["GH", "PE"],
      "trusted and generous friend"
    ),
    ("加纳为秘鲁重要合作伙伴及最大贸易伙伴。", "zh-Hans", ["GH", "PE"], "重要合作伙伴"),
    ("肯尼亚与秘鲁1963年建交。", "zh-Hans", ["KE", "PE"], "建交"),
    ("智利和加蓬一同加入了英联邦。", "zh-Hans", ["CL", "GA", "commonwealth"], "加入"),
    ("肯尼亚取代挪威成为秘鲁第三大出口市场。", "zh-Hans", ["KE", "PE"], "第三大出口市场"),
    ("Kenya severed diplomatic relations with Peru.", "en", ["KE", "PE"], "diplomatic relations"),
    ("越南也是巴西在东盟国家中的最大贸易伙伴。", "zh-Hans", ["VN", "BR"], "最大贸易伙伴"),
    ("チリはペルーの戦略的パートナーであり、漁業で協力している。", "ja", ["CL", "PE"], "戦略的パートナー"),
    ("チリは台湾と断交し、ペルーと国交を樹立した。", "ja", ["CL", "PE"], "国交"),
  ])
  func whatTheyAreToEachOther(
    text: String, language: String, parties: [String], status: String
  ) throws {
    let found = try #require(try statuses(text, language).first)
    #expect(found.parties == parties)
    #expect(found.status == status)
  }

  @Test func whatIsKnownIsNotAsserted() throws {
    let known = "Trade with Peru is a pillar of the strategic partnership, Ghana said."
    #expect(try statuses(known, "en").isEmpty)
    let new = "Ties of Ghana and Peru were raised to the level of a strategic partnership."
    #expect(try statuses(new, "en").count == 1)
  }

  @Test func whatIsPresupposedIsNotStated() throws {
    #expect(try statuses("两国在战略伙伴关系框架内开展工作。", "zh-Hans").isEmpty)
    #expect(try statuses("チリとペルーの国交樹立50周年に当たる本年、両国は協力した。", "ja").isEmpty)
    #expect(try statuses("チリとペルーの戦略的パートナーシップは重要である。", "ja").isEmpty)
    #expect(try statuses("此访为深化加纳和秘鲁战略伙伴关系注入新动力。", "zh-Hans").isEmpty)
    #expect(try statuses("加纳和秘鲁建交以来，贸易增长。", "zh-Hans").isEmpty)
    #expect(try statuses("加纳和秘鲁建立战略伙伴关系10年来，贸易增长。", "zh-Hans").isEmpty)
    #expect(try statuses("加纳和秘鲁加入谈判。", "zh-Hans").isEmpty)
  }

  @Test func eachOfAListAndWhatFollowsIsOneOfTwo() throws {
    let found = try statuses("印度是加纳、多哥第一大贸易伙伴，是贝宁第二大贸易伙伴。", "zh-Hans")
    #expect(found.map(\.parties) == [["IN", "GH", "TG"], ["IN", "BJ"]])
  }

  @Test func aStatusInsideANounIsSpokenOf() throws {
    let text = "建立对话机制是推进加纳和秘鲁战略伙伴关系发展的举措。"
    #expect(
      try SampleText.read(text, "zh-Hans").claims.allSatisfy {
        if case .relationship = $0.content { false } else { true }
      })
  }

  @Test func aStatusStillToBeSetUpIsPlanned() throws {
    let text = "Ghana and Peru agreed to upgrade their ties to a strategic partnership."
    let claim = try #require(
      try SampleText.read(text, "en").claims.first {
        if case .relationship = $0.content { true } else { false }
      })
    #expect(claim.modality == .planned)
  }
}
