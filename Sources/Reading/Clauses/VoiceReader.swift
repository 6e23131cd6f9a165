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
      let speaker: PlacedMention?
      switch mark {
      case .opening: speaker = opened(by: hit, in: sentence)
      case .closing: speaker = closed(by: hit, in: sentence)
      }
      if let speaker { return [text.text(passage.text.span(speaker.range))] }
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
    mentions.last {
      isSpeaker($0) && $0.range.upperBound <= Int(hit.start)
        && $0.range.lowerBound >= sentence.lowerBound
        && Int(hit.start) - $0.range.upperBound <= 12
    }
  }

  private func isSpeaker(_ mention: PlacedMention) -> Bool {
    guard case .actor(let actor) = mention.mention.value else { return false }
    return !actor.isCoreference
  }

  private func isState(_ mention: PlacedMention) -> Bool {
    if case .actor(let actor) = mention.mention.value { actor.kind == .state } else { false }
  }
}
