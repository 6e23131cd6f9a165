import Languages
import Text
import Values

/// Finds whose statement a sentence is: 据…报道, によると, according to.
struct VoiceReader {
  let passage: Passage
  let mentions: [PlacedMention]

  /// The parts of a sentence by whose statement they are: one, with no speaker where the publisher
  /// speaks, unless another speaker follows at the head of a clause (Aは…と述べ,Bは…と述べた).
  ///
  /// - Parameter last: who spoke last, whom a pronoun stands for.
  func parts(of sentence: Range<Int>, text: IndexedText, last: [String] = []) -> [SpokenPart] {
    var parts = [SpokenPart(range: sentence, voice: [])]
    var start = sentence.lowerBound
    for hit in passage.hits(in: sentence) where hit.kind == .voice && Int(hit.start) >= start {
      // Behind what one has said the next speaks.
      guard case .voice(let mark) = passage.word(hit), !passage.isHidden(hit.range),
        !isInTitle(hit),
        let (speaker, voice) = speaker(by: hit, mark, in: start..<sentence.upperBound, text, last)
      else { continue }
      let isQuoted = isQuoting(hit)
      defer { if isQuoted { start = Int(hit.end) } }
      let last = parts[parts.count - 1]
      if last.voice.isEmpty {
        // 大統領と会談した首相は,…と述べた: what describes the speaker he does not say.
        if isQuoted, Int(hit.start) - speaker.upperBound > Self.longestOffice,
          hasAct(in: last.range.lowerBound..<speaker.lowerBound)
        {
          parts[parts.count - 1].range = last.range.lowerBound..<speaker.lowerBound
          parts.append(SpokenPart(range: speaker.lowerBound..<last.range.upperBound, voice: voice))
        } else {
          parts[parts.count - 1].voice = voice
        }
      } else if last.voice != voice, speaker.lowerBound > last.range.lowerBound,
        isQuoted || isHead(speaker.lowerBound, of: sentence)
      {
        let boundary = isQuoted ? start : speaker.lowerBound
        parts[parts.count - 1].range = last.range.lowerBound..<boundary
        parts.append(SpokenPart(range: boundary..<sentence.upperBound, voice: voice))
      }
    }
    return parts
  }

  private func hasAct(in range: Range<Int>) -> Bool {
    passage.hits(in: range).contains { hit in
      switch hit.kind {
      case .meetingWord, .activity, .agreementVerb, .stance, .flowWord:
        !passage.isHidden(hit.range)
      default: false
      }
    }
  }

  /// Whether a word stands in the title of an instrument: 《关于宣布…的谅解备忘录》.
  private func isInTitle(_ hit: Hit) -> Bool {
    mentions.contains { mention in
      guard case .instrument = mention.mention.value else { return false }
      return mention.range.lowerBound <= Int(hit.start) && Int(hit.end) <= mention.range.upperBound
    }
  }

  private func speaker(
    by hit: Hit, _ mark: VoiceMark, in sentence: Range<Int>, _ text: IndexedText, _ last: [String]
  ) -> (range: Range<Int>, voice: [String])? {
    let range: Range<Int>?
    switch mark {
    case .opening: range = opened(by: hit, in: sentence)?.range
    case .closing:
      range =
        closed(by: hit, in: sentence)?.range ?? unnamed(before: hit, in: sentence)
        ?? subject(of: hit, in: sentence)?.range
      if range == nil, let pronoun = pronoun(before: hit, in: sentence), !last.isEmpty {
        return (pronoun, last)
      }
    case .unnamed, .back: range = nil
    }
    return range.map { ($0, [text.text(passage.text.span($0))]) }
  }

  /// Whether a clause begins at a place: nothing but a comma, a mark of quotation or a joining word
  /// stands before it.
  private func isHead(_ place: Int, of sentence: Range<Int>) -> Bool {
    let end = passage.skipSpacesBack(place)
    guard end > sentence.lowerBound, let (scalar, _) = passage.scalar(before: end) else {
      return true
    }
    return [0x2C, 0x3001, 0x3A, 0x201C, 0x201D, 0x300D].contains(scalar)
      || passage.hasWord(endingAt: end) { $0.kind == .coordinator || $0.kind == .connective }
  }

  /// 他说, he also said: at the head of its clause, with at most an adverb behind it.
  private func pronoun(before hit: Hit, in sentence: Range<Int>) -> Range<Int>? {
    let reach = max(sentence.lowerBound, Int(hit.start) - Self.longestAdverb)
    return passage.hits(in: reach..<Int(hit.start)).first {
      $0.kind == .voice && passage.word($0) == .voice(.back) && !passage.isHidden($0.range)
        && isHead(Int($0.start), of: sentence)
    }?.range
  }

  /// Of a speaker's office and its particle, in bytes: 内閣総理大臣は.
  private static let longestOffice = 24

  /// With the pronoun before it, in bytes: he repeatedly said, 他在会上表示.
  private static let longestAdverb = 18

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
    let cited = Int(hit.end)..<max(Int(hit.end), end)
    let isReport = passage.hits(in: cited).contains {
      $0.kind == .voice && passage.word($0) == .voice(.closing) && !passage.isHidden($0.range)
    }
    let isDocument = passage.hits(in: cited).contains {
      if case .instrumentHead = passage.word($0) { !isReport } else { false }
    }
    if isDocument { return nil }
    // The last of "Poland's centre OSW" is the one that speaks.
    let comma = passage.text.bytes[Int(hit.end)..<stretchEnd].firstIndex(of: UInt8(ascii: ","))
    let within = near.filter { mention in comma.map { mention.range.upperBound <= $0 } ?? true }
    let speaker = within.last { !isState($0) } ?? within.last
    // 根据肯尼亚政府的需要: a ground that somebody has, and nothing that he says.
    if let speaker, !isReport, isOwner(speaker) { return nil }
    return speaker
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
    let near = mentions.last {
      isSpeaker($0) && $0.range.upperBound <= start
        && $0.range.lowerBound >= sentence.lowerBound
        && start - $0.range.upperBound <= 12 && !isOwner($0) && !isHeldOf($0)
    }
    guard let near, let marker = place(of: near, in: sentence) else { return near }
    // 某人在论坛上说: who speaks stands before where.
    return mentions.last {
      isSpeaker($0) && $0.range.upperBound <= marker && $0.range.lowerBound >= sentence.lowerBound
        && !isOwner($0)
    }
  }

  /// 欢迎加纳大使门萨并表示: of whom a stance is held right before, with his office, does not speak.
  private func isHeldOf(_ mention: PlacedMention) -> Bool {
    var place = passage.skipSpacesBack(mention.range.lowerBound)
    while true {
      if passage.hasWord(endingAt: place, { $0.kind == .stance }) { return true }
      let before =
        passage.last(endingAt: place) { word -> Bool? in
          if case .office = word { true } else { nil }
        }.map { Int($0.hit.start) }
        ?? mentions.first { $0.range.upperBound == place }?.range.lowerBound
      guard let before, before < place else { return false }
      place = passage.skipSpacesBack(before)
    }
  }

  /// Where the preposition stands that makes a name, with words behind it, a place: 在此间举行的…论坛上.
  private func place(of speaker: PlacedMention, in sentence: Range<Int>) -> Int? {
    guard passage.script(at: speaker.range.upperBound) == .han else { return nil }
    let head =
      passage.text.bytes[sentence.lowerBound..<speaker.range.lowerBound]
      .lastIndex(of: UInt8(ascii: ",")).map { $0 + 1 } ?? sentence.lowerBound
    return passage.hits(in: head..<speaker.range.lowerBound).reversed().first {
      $0.key == .caseMarker(.place, .before)
        && !passage.isHidden($0.range)
    }.map { Int($0.start) }
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
      let before = mentions.filter {
        isSpeaker($0) && sentence.contains($0.range.lowerBound)
          && $0.range.upperBound <= Int(hit.start)
      }
      // 大臣から,…旨述べた: so ministries tell who spoke.
      return before.first { marker(behind: $0) == .caseMarker(.agent, .after) }
        ?? before.first { marker(behind: $0) == .caseMarker(.source, .after) }
    }
    // A word of saying before a comma has its subject at the head of its stretch.
    guard passage.byte(at: Int(hit.end)) == UInt8(ascii: ","),
      passage.script(at: Int(hit.start)) == .han
    else { return nil }
    let before = passage.text.bytes[sentence.lowerBound..<Int(hit.start)]
    let start = before.lastIndex(of: UInt8(ascii: ",")).map { $0 + 1 } ?? sentence.lowerBound
    let first = mentions.firstIndex {
      isSpeaker($0) && $0.range.lowerBound >= start && $0.range.upperBound <= Int(hit.start)
        && $0.range.lowerBound - start <= Self.reach
    }
    guard var index = first else { return nil }
    // 国务院总理某某: the last of names that only offices part.
    while index + 1 < mentions.count, isSpeaker(mentions[index + 1]),
      mentions[index + 1].range.upperBound <= Int(hit.start),
      isOffices(mentions[index].range.upperBound..<mentions[index + 1].range.lowerBound)
    {
      index += 1
    }
    return mentions[index]
  }

  /// Whether nothing but words of office stands in a range.
  private func isOffices(_ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    while place < range.upperBound {
      guard
        let word = passage.firstWord(
          at: place,
          { ($0.kind == .office || $0.kind == .organ) && Int($0.end) <= range.upperBound })
      else { return false }
      place = Int(word.end)
    }
    return place == range.upperBound
  }

  /// The first word of case behind a name and its office.
  private func marker(behind mention: PlacedMention) -> Word? {
    let end = mention.range.upperBound
    return passage.hits(beginningIn: end..<end + 16).first { $0.kind == .caseMarker }
      .map(passage.word)
  }

  /// Whether a verb of saying stands behind what is said, at the end of its sentence.
  private func isQuoting(_ hit: Hit) -> Bool {
    passage.script(before: Int(hit.end)) == .hiragana
  }

  private func isSpeaker(_ mention: PlacedMention) -> Bool {
    guard case .actor(let actor) = mention.mention.value else { return false }
    return !actor.isCoreference
  }

  private func isState(_ mention: PlacedMention) -> Bool {
    if case .actor(let actor) = mention.mention.value { actor.kind == .state } else { false }
  }
}
