import Languages
import Text
import Values

/// Reads a capital as its government where it acts: Nairobi said, 华盛顿指责, asked Seoul.
///
/// A capital is a place first: only a word of `acts.tsv` beside it, with no word before it that
/// makes it one, speaks for the government.
struct MetonymScanner {
  let passage: Passage
  let tables: ActorTables

  /// The same mentions, with the capitals that act as the actors they stand for.
  func resolved(_ mentions: [ScannedMention]) -> [ScannedMention] {
    guard !tables.metonyms.isEmpty else { return mentions }
    var result = mentions
    var organs: [Range<Int>] = []
    // From the end: in "Warsaw and Vilnius closed" the second is known to act before the first.
    for index in mentions.indices.reversed() {
      guard case .place(let name) = mentions[index].value, let id = tables.metonyms[name],
        !isPlace(mentions[index].range)
      else { continue }
      let range = mentions[index].range
      let next = index + 1 < result.count ? result[index + 1] : nil
      if let organ = organ(behind: range, of: id) {
        result[index] = organ
        if organ.range.count > range.count { organs.append(organ.range) }
      } else if acts(range) || isActedOn(range) || isJoined(range, to: next, of: mentions) {
        result[index] = government(id, range)
      }
    }
    // The ministry is a part of "Lima's Ministry of Defence".
    guard !organs.isEmpty else { return withSpokenOf(result, among: mentions) }
    return result.filter { mention in !organs.contains { $0.holds(mention.range) } }
  }

  /// "Cairo said Addis Ababa had acted alone", 曼谷称金边违反停火协议: whom a government speaks of by its
  /// capital, right behind the word of speaking, is a government.
  private func withSpokenOf(_ mentions: [ScannedMention], among names: [ScannedMention])
    -> [ScannedMention]
  {
    var result = mentions
    for index in result.indices.dropFirst() {
      guard case .place(let name) = result[index].value, let id = tables.metonyms[name],
        case .place = names[index - 1].value, case .actor = result[index - 1].value,
        !isPlace(result[index].range),
        isSpeech(result[index - 1].range.upperBound..<result[index].range.lowerBound)
      else { continue }
      result[index] = government(id, result[index].range)
    }
    return result
  }

  /// Whether a word of speaking, with no more than a comma behind it, fills the range.
  private func isSpeech(_ range: Range<Int>) -> Bool {
    let start = passage.skipSpaces(range.lowerBound)
    return passage.hits(at: start).contains { hit in
      switch passage.word(hit) {
      case .act(.after), .voice(.closing):
        var end = Int(hit.end)
        if passage.byte(at: end) == UInt8(ascii: ",") { end += 1 }
        return passage.skipSpaces(end) == range.upperBound
      default: return false
      }
    }
  }

  private func government(_ id: String, _ range: Range<Int>) -> ScannedMention {
    let kind: ActorKind = id.isStateCode ? .state : .organization
    return ScannedMention(range: withOrgan(range), value: .actor(.init(id: id, kind: kind)))
  }

  /// A preposition of place, a possessive or a noun before it: in Nairobi, the mayor of London.
  private func isPlace(_ range: Range<Int>) -> Bool {
    let end = passage.skipSpacesBack(range.lowerBound)
    return passage.hits(endingAt: end).contains { hit in
      switch passage.word(hit) {
      case .caseMarker(let role, .before):
        role == .place || role == .source || role == .possessor || role == .means
      case .companion(.before): passage.script(before: end) != .latin
      default: false
      }
    }
  }

  /// As many words may stand between a capital and what it does: had, until then, repeatedly.
  private static let mostBetween = 4

  /// A word of saying or doing behind, with nothing between but words such as will, had, 此前.
  private func acts(_ range: Range<Int>) -> Bool {
    var place = passage.skipSpaces(range.upperBound)
    for _ in 0...Self.mostBetween {
      if isAct(at: place, .after) { return true }
      let between = passage.first(at: place) { word -> Bool? in
        switch word {
        case .strength(_, .modal), .modality(_, .before), .act(.between): true
        default: nil
        }
      }
      guard let between else { break }
      place = passage.skipSpaces(Int(between.hit.end))
    }
    return isTopic(range) && actsAtEnd(of: range)
  }

  /// Behind a boundary and before a particle of the subject: 、北京は.
  private func isTopic(_ range: Range<Int>) -> Bool {
    let isFirst =
      passage.scalar(before: range.lowerBound).map { [0x3001, 0x3002, 0x300D].contains($0.value) }
      ?? true
    return isFirst && passage.script(at: range.upperBound) == .hiragana
      && passage.marker(.agent, .after, at: range.upperBound)
        != nil
  }

  /// As far before the full stop the predicate of a clause begins, in bytes: 非難してきた。
  private static let longestPredicate = 36

  /// In a language with its predicates at the end, whether the sentence ends by telling what
  /// governments say or hold: 北京は繰り返し関与を非難してきた。
  private func actsAtEnd(of range: Range<Int>) -> Bool {
    var end = range.upperBound
    while let (scalar, next) = passage.scalar(at: end), scalar != 0x3002 { end = next }
    let start = max(range.upperBound, end - Self.longestPredicate)
    return passage.hits(beginningIn: start..<end).contains { hit in
      switch passage.word(hit) {
      case .stance, .voice(.closing), .act(.after): !passage.isHidden(hit.range)
      default: false
      }
    }
  }

  private func isAct(at place: Int, _ side: ActPlace) -> Bool {
    passage.first(at: place) { $0 == .act(side) ? true : nil } != nil
  }

  private func isActedOn(_ range: Range<Int>) -> Bool {
    let end = passage.skipSpacesBack(range.lowerBound)
    return passage.hits(endingAt: end).contains { hit in
      switch passage.word(hit) {
      case .act(.before): true
      // Confirmed by Lima, but no Lima-based firm.
      case .caseMarker(.by, .before): passage.byte(at: range.upperBound) != UInt8(ascii: "-")
      default: false
      }
    }
  }

  /// "Lima's Defence Ministry" is that of Peru; "Lima's ministry" speaks of Peru.
  private func organ(behind range: Range<Int>, of id: String) -> ScannedMention? {
    guard let link = possessive(range), passage.script(at: range.lowerBound) == .latin else {
      return nil
    }
    let start = passage.skipSpaces(Int(link.end))
    guard
      let organ = passage.first(
        at: start,
        { word -> String? in
          if case .organ(let organ, _) = word { organ } else { nil }
        })
    else {
      // "Lima's willingness": what only governments have.
      return isPossession(at: start)
        ? ScannedMention(range: range, value: .actor(.init(id: id, kind: .state))) : nil
    }
    let isNamed = passage.isCapital(start)
    return ScannedMention(
      range: range.lowerBound..<(isNamed ? Int(organ.hit.end) : range.upperBound),
      value: .actor(
        isNamed ? NameScanner.organ(organ.value, of: id) : .init(id: id, kind: .state)))
  }

  private func isPossession(at place: Int) -> Bool {
    tables.possessions.contains {
      passage.hasPrefix($0, at: place) && passage.script(at: place + $0.count) != .latin
    }
  }

  private func possessive(_ range: Range<Int>) -> Hit? {
    passage.marker(.possessor, .after, at: range.upperBound)
  }

  /// Joined by a coordinator to a capital that acts.
  private func isJoined(
    _ range: Range<Int>, to next: ScannedMention?, of mentions: [ScannedMention]
  ) -> Bool {
    guard let next, case .actor(let actor) = next.value, actor.kind == .state,
      mentions.contains(where: {
        guard case .place = $0.value else { return false }
        return $0.range.lowerBound == next.range.lowerBound
      })
    else { return false }
    return passage.hits(at: passage.skipSpaces(range.upperBound)).contains {
      $0.key == .coordinator
        && passage.skipSpaces(Int($0.end)) == next.range.lowerBound
    }
  }

  /// 东京方面: the word for a side belongs to the name.
  private func withOrgan(_ range: Range<Int>) -> Range<Int> {
    let organ = passage.first(at: range.upperBound) { word -> Bool? in
      if case .organ("government", _) = word { true } else { nil }
    }
    return range.lowerBound..<(organ.map { Int($0.hit.end) } ?? range.upperBound)
  }
}
