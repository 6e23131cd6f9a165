import Languages
import Text
import Values

/// Finds whose statement a sentence is: 据…报道, によると, according to.
struct VoiceReader {
  let passage: Passage
  let mentions: [PlacedMention]

  /// The voice by the text's own words; empty where the publisher speaks.
  func voice(of sentence: Range<Int>, text: IndexedText) -> [String] {
    for hit in passage.hits(in: sentence) where hit.kind == .voice {
      guard case .voice(let mark) = passage.word(hit), !passage.isHidden(hit.range) else {
        continue
      }
      let speaker: Range<Int>?
      switch mark {
      case .opening: speaker = opened(by: hit, in: sentence)?.range
      case .closing:
        speaker =
          closed(by: hit, in: sentence)?.range ?? unnamed(before: hit, in: sentence)
          ?? subject(of: hit, in: sentence)?.range
      case .unnamed: speaker = nil
      }
      if let speaker { return [text.text(passage.text.span(speaker))] }
    }
    return []
  }

  /// The furthest an actor may stand from the words that make it a voice, in bytes.
  private static let reach = 45

  private func opened(by hit: Hit, in sentence: Range<Int>) -> PlacedMention? {
    let stretchEnd = min(sentence.upperBound, Int(hit.end) + Self.reach)
    let near = mentions.filter {
      isSpeaker($0) && $0.range.lowerBound >= Int(hit.end) && $0.range.upperBound <= stretchEnd
    }
    // "根据…协议,": a document that is cited as the ground of an act is no voice.
    let end =
      passage.text.bytes[Int(hit.end)..<sentence.upperBound].firstIndex(of: UInt8(ascii: ","))
      ?? sentence.upperBound
    let isDocument = passage.hits(endingAt: end).contains {
      if case .instrumentHead = passage.word($0) { true } else { false }
    }
    if isDocument { return nil }
    // The last of "Poland's centre OSW" is the one that speaks.
    let comma = passage.text.bytes[Int(hit.end)..<stretchEnd].firstIndex(of: UInt8(ascii: ","))
    let within = near.filter { mention in comma.map { mention.range.upperBound <= $0 } ?? true }
    return within.last { !isState($0) } ?? within.last
  }

  private func closed(by hit: Hit, in sentence: Range<Int>) -> PlacedMention? {
    // Australia, which …, said: behind a clause that a comma closes speaks who stands before it.
    var start = Int(hit.start)
    let comma = passage.skipSpacesBack(start) - 1
    if passage.byte(at: comma) == UInt8(ascii: ","), passage.script(at: start) == .latin,
      let opening = passage.text.bytes[sentence.lowerBound..<max(sentence.lowerBound, comma)]
        .lastIndex(of: UInt8(ascii: ","))
    {
      start = opening
    }
    return mentions.last {
      isSpeaker($0) && $0.range.upperBound <= start
        && $0.range.lowerBound >= sentence.lowerBound
        && start - $0.range.upperBound <= 12 && !isOwner($0)
    }
  }

  /// 对肯尼亚的援助表示…: who has something does not speak.
  private func isOwner(_ mention: PlacedMention) -> Bool {
    passage.script(at: mention.range.upperBound) == .han
      && passage.marker(.possessor, .after, at: mention.range.upperBound) != nil
  }

  /// 一名官员称, a diplomat said: a speaker without a name, from the beginning of its stretch.
  private func unnamed(before hit: Hit, in sentence: Range<Int>) -> Range<Int>? {
    let speaker = passage.hits(in: sentence.lowerBound..<Int(hit.start)).reversed().first {
      $0.kind == .voice && passage.word($0) == .voice(.unnamed) && !passage.isHidden($0.range)
    }
    guard let speaker, Int(hit.start) - Int(speaker.end) <= Self.reach || isQuoting(hit) else {
      return nil
    }
    let before = passage.text.bytes[sentence.lowerBound..<Int(speaker.start)]
    let comma = before.lastIndex(of: UInt8(ascii: ",")).map { $0 + 1 }
    return passage.skipSpaces(comma ?? sentence.lowerBound)..<Int(speaker.end)
  }

  /// Whose verb of saying it is where more than a date stands between: Aは10日、…と述べた, and
  /// A在会上表示，….
  private func subject(of hit: Hit, in sentence: Range<Int>) -> PlacedMention? {
    if isQuoting(hit) {
      return mentions.first { mention in
        isSpeaker(mention) && sentence.contains(mention.range.lowerBound)
          && mention.range.upperBound <= Int(hit.start)
          && passage.hits(beginningIn: mention.range.upperBound..<mention.range.upperBound + 16)
            .first { $0.kind == .caseMarker }.map {
              passage.word($0) == .caseMarker(.agent, .after)
            } ?? false
      }
    }
    // A word of saying before a comma has its subject at the head of its stretch.
    guard passage.byte(at: Int(hit.end)) == UInt8(ascii: ","),
      passage.script(at: Int(hit.start)) == .han
    else { return nil }
    let before = passage.text.bytes[sentence.lowerBound..<Int(hit.start)]
    let start = before.lastIndex(of: UInt8(ascii: ",")).map { $0 + 1 } ?? sentence.lowerBound
    return mentions.first {
      isSpeaker($0) && $0.range.lowerBound >= start && $0.range.upperBound <= Int(hit.start)
        && $0.range.lowerBound - start <= Self.reach
    }
  }

  /// Whether a verb of saying stands behind what is said, at the end of its sentence.
  private func isQuoting(_ hit: Hit) -> Bool {
    passage.script(at: Int(hit.start)) == .hiragana
  }

  private func isSpeaker(_ mention: PlacedMention) -> Bool {
    guard case .actor(let actor) = mention.mention.value else { return false }
    return !actor.isCoreference
  }

  private func isState(_ mention: PlacedMention) -> Bool {
    if case .actor(let actor) = mention.mention.value { actor.kind == .state } else { false }
  }
}
