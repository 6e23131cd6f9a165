import Languages
import Text
import Values

/// What part the words around an actor give it in its clause.
extension ParticipantReader {
  /// 对巴拉圭的援助: what stands before tells more than that a noun follows.
  func role(of range: Range<Int>) -> GrammaticalCase? {
    let after = role(after: range.upperBound)
    guard after == .possessor else {
      return after ?? role(before: range.lowerBound) ?? role(beforeOfficeOf: range)
    }
    switch role(before: range.lowerBound) {
    case .recipient: return .recipient
    // From Chile's reserves.
    case .source: return .source
    case .agent, .patient, .partner, .beneficiary, .place, .means, .topic, .possessor,
      .by, nil:
      return .possessor
    }
  }

  func role(after end: Int) -> GrammaticalCase? {
    passage.first(at: end) { word -> GrammaticalCase? in
      if case .caseMarker(let role, .after) = word { role } else { nil }
    }?.value
  }

  /// 外務省によると: who is cited does nothing.
  func isCited(_ mention: PlacedMention) -> Bool {
    let end = mention.range.upperBound
    return role(after: end) != nil
      && passage.hasWord(at: end) { passage.word($0) == .voice(.closing) }
  }

  func role(before start: Int) -> GrammaticalCase? {
    var place = passage.skipArticleBack(start)
    // 在利马总统府: a place right before a house is one with it.
    if passage.script(at: start) == .han,
      let town = mentions.first(where: { $0.range.upperBound == start && isTown($0) })
    {
      place = town.range.lowerBound
    }
    return passage.last(endingAt: passage.skipSpacesBack(place)) { word -> GrammaticalCase? in
      if case .caseMarker(let role, .before) = word { role } else { nil }
    }.flatMap { passage.isHidden($0.hit.range) ? nil : $0.value } ?? recipient(before: start)
  }

  /// A letter to President Ana Torres: what stands before an office in Latin letters marks who bears it.
  private func role(beforeOfficeOf range: Range<Int>) -> GrammaticalCase? {
    guard passage.script(at: range.lowerBound) == .latin, isPerson(at: range.lowerBound) else {
      return nil
    }
    var place = range.lowerBound
    while let office = office(endingAt: passage.skipSpacesBack(place)) {
      place = office
    }
    return place < range.lowerBound ? role(before: place) : nil
  }

  private func office(endingAt end: Int) -> Int? {
    passage.last(endingAt: end) { word -> Bool? in
      if case .office(_, .before) = word { true } else { nil }
    }.map { Int($0.hit.start) }
  }

  private func isPerson(at place: Int) -> Bool {
    mentions.contains { $0.range.lowerBound == place && actor(of: $0)?.kind == .person }
  }

  private func isTown(_ mention: PlacedMention) -> Bool {
    if case .place = mention.mention.value { true } else { false }
  }

  /// 向沿线发展中国家, 向遭受旱灾的肯尼亚: a preposition of giving whose noun has words before it that no table
  /// knows.
  private func recipient(before start: Int) -> GrammaticalCase? {
    var place = start
    while start - place < Self.longestModifier,
      let (scalar, before) = passage.scalar(before: place),
      Script(scalar) == .han
    {
      let isKnown = passage.hits(endingAt: place).contains { hit in
        switch hit.kind {
        case .opaque, .placeForm, .topic, .surname, .unit, .numeral: false
        default:
          passage.word(hit) != .caseMarker(.possessor, .after)
            && passage.word(hit) != .caseMarker(.by, .before) && !passage.isHidden(hit.range)
        }
      }
      if isKnown {
        guard start - place >= Self.shortestModifier,
          let marker = passage.marker(.recipient, .before, endingAt: place),
          !passage.isHidden(marker.range),
          !passage.hasWord(at: Int(marker.start), { $0.kind == .measuring })
        else { return nil }
        return .recipient
      }
      place = before
    }
    return nil
  }

  /// The shortest and the longest words before a noun that its preposition may stand before, in
  /// bytes.
  private static let (shortestModifier, longestModifier) = (6, 24)
}
