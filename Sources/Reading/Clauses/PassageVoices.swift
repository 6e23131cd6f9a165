import Languages
import Text
import Values

/// A part of a sentence and whose statement it is.
struct SpokenPart: Equatable, Sendable {
  /// Bytes of the passage.
  var range: Range<Int>
  /// Empty where the publisher speaks.
  var voice: [String]
}

/// Whose statement each sentence of a passage is. What somebody says in several sentences is named
/// once: 某某说:“…。…。”, "…," he said. "…."
struct PassageVoices {
  let reader: VoiceReader
  let text: IndexedText

  /// - Parameter last: who spoke last in the document.
  func parts(of sentences: [Range<Int>], last: inout [String]) -> [[SpokenPart]] {
    var parts: [[SpokenPart]] = []
    for sentence in sentences {
      let own = reader.parts(of: sentence, text: text, last: last)
      parts.append(own)
      if let voice = own.last?.voice, !voice.isEmpty { last = voice }
    }
    var depth = 0
    for (index, sentence) in sentences.enumerated() {
      let opened = depth
      depth = depthBehind(sentence, from: depth)
      guard parts[index].allSatisfy(\.voice.isEmpty) else { continue }
      let before = index > 0 ? parts[index - 1].last?.voice ?? [] : []
      if opened > 0, !before.isEmpty {
        parts[index] = [SpokenPart(range: sentence, voice: before)]
      } else if opened > 0 || depth > 0 && isQuoted(sentence.lowerBound) {
        // Who speaks may be told only where the quotation ends.
        let voice = closing(from: index, depth: opened, sentences, parts)
        parts[index] = [SpokenPart(range: sentence, voice: voice)]
      } else if isQuoted(sentence.lowerBound), isQuoted(sentence.upperBound - 1), index > 0,
        hasQuotation(sentences[index - 1])
      {
        parts[index] = [SpokenPart(range: sentence, voice: before)]
      }
    }
    carry(over: sentences, &parts)
    return parts
  }

  /// 某某表示,…。…。…。: what a paragraph of Han characters opens with somebody saying he goes on to say, up
  /// to a sentence that tells of somebody or of a meeting.
  private func carry(over sentences: [Range<Int>], _ parts: inout [[SpokenPart]]) {
    var voice: [String] = []
    for (index, sentence) in sentences.enumerated() {
      if let own = parts[index].last?.voice, !own.isEmpty {
        voice = opensSpeech(sentence) ? own : []
      } else if !voice.isEmpty, !isTold(sentence) {
        parts[index] = [SpokenPart(range: sentence, voice: voice)]
      } else {
        voice = []
      }
    }
  }

  /// Whether a speaker stands at the head of a sentence and his word of saying before a comma; a mark of
  /// quotation tells itself how far he speaks.
  private func opensSpeech(_ sentence: Range<Int>) -> Bool {
    let passage = reader.passage
    if hasQuotation(sentence) { return false }
    return reader.mentions.contains { mention in
      guard case .actor(let actor) = mention.mention.value, !actor.isCoreference,
        actor.kind == .person || OrganResolver.owner(of: actor) != nil,
        mention.range.upperBound <= sentence.upperBound,
        (0...Self.longestTitle).contains(mention.range.lowerBound - sentence.lowerBound)
      else { return false }
      let end = mention.range.upperBound
      return passage.hits(in: end..<min(end + Self.longestAdverb, sentence.upperBound)).contains {
        passage.word($0) == .voice(.closing) && passage.script(before: Int($0.end)) == .han
          && passage.byte(at: Int($0.end)) == UInt8(ascii: ",")
      }
    }
  }

  /// Whether a sentence tells of somebody by name, or that people met.
  private func isTold(_ sentence: Range<Int>) -> Bool {
    let isOfPerson = reader.mentions.contains { mention in
      guard case .actor(let actor) = mention.mention.value, actor.kind == .person else {
        return false
      }
      return mention.range.lowerBound == sentence.lowerBound
    }
    return isOfPerson
      || reader.passage.hits(in: sentence).contains {
        guard case .meetingWord(_, .verb) = reader.passage.word($0) else { return false }
        return !reader.passage.isHidden($0.range)
      }
  }

  /// Of the offices before a speaker's name, in bytes.
  private static let longestTitle = 60

  /// Of what stands between a speaker and his word of saying, in bytes: 大使在会上.
  private static let longestAdverb = 30

  /// The voice of the sentence in which a quotation ends that is open before sentence `start`, or in it.
  private func closing(
    from start: Int, depth: Int, _ sentences: [Range<Int>], _ parts: [[SpokenPart]]
  ) -> [String] {
    var depth = depth
    for index in start..<sentences.count {
      depth = depthBehind(sentences[index], from: depth)
      if depth == 0 { return parts[index].first?.voice ?? [] }
    }
    return []
  }

  /// How many quotations are open behind a sentence.
  private func depthBehind(_ sentence: Range<Int>, from depth: Int) -> Int {
    var depth = depth
    var place = sentence.lowerBound
    while true {
      reader.passage.skipPlain(&place)
      guard place < sentence.upperBound, let (scalar, next) = reader.passage.scalar(at: place)
      else { return depth }
      switch scalar {
      case 0x201C, 0x300C: depth += 1
      case 0x201D, 0x300D: depth = max(0, depth - 1)
      case 0x22: depth = depth == 0 ? 1 : depth - 1
      default: break
      }
      place = next
    }
  }

  /// Whether a mark of quotation holds the byte at a place.
  private func isQuoted(_ place: Int) -> Bool {
    var place = place
    while place > 0, reader.passage.byte(at: place) & 0xC0 == 0x80 { place -= 1 }
    guard let (scalar, _) = reader.passage.scalar(at: place) else { return false }
    return [0x22, 0x201C, 0x201D, 0x300C, 0x300D].contains(scalar)
  }

  private func hasQuotation(_ sentence: Range<Int>) -> Bool {
    var place = sentence.lowerBound
    while place < sentence.upperBound, let (scalar, next) = reader.passage.scalar(at: place) {
      if [0x22, 0x201C, 0x201D, 0x300C, 0x300D].contains(scalar) { return true }
      place = next
    }
    return false
  }
}
