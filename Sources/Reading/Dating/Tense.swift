import Languages
import Text
import Values

/// Whether a sentence tells something as past or as still to come, as far as its words show.
enum Tense: Sendable {
  case past, future, unmarked

  /// The tense of what is told beside the date at `date`, in bytes, of `sentence`.
  ///
  /// - Parameter marksPast: whether the language's table has words that mark what has happened;
  ///   without one, what is not marked as to come is told as past.
  init(of date: Range<Int>, in sentence: Range<Int>, of passage: Passage, marksPast: Bool) {
    let stretch = Self.stretch(of: date, in: sentence, of: passage)
    var isFuture = false
    var isPast = false
    var isOpen = false
    // In May names a month, and nothing that may be.
    for hit in passage.hits(in: sentence)
    where hit.kind == .modality
      && !(date.lowerBound <= hit.start && hit.end <= date.upperBound)
    {
      guard case .modality(let modality, _) = passage.word(hit) else { continue }
      switch modality {
      case .planned, .intended, .possible:
        guard hit.start >= stretch.lowerBound, hit.end <= stretch.upperBound else { continue }
        if marksPast && Self.isPast(hit, in: passage) || Self.isPastPlan(hit, in: passage) {
          // 開業を目指していた, 予定だった: what was to come then need not be to come now.
          isPast = true
        } else if marksPast
          ? Self.endsOn(hit, date, sentence, passage) : Self.governs(hit, date, stretch, passage)
        {
          isFuture = true
        } else {
          isPast = true
        }
      case .actual: isPast = isPast || hit.start >= date.lowerBound
      // 原定6月1日通车，但尚未开放: it may have been to come, or be so still.
      case .denied: isOpen = isOpen || Int(hit.start) >= date.upperBound
      }
    }
    if isFuture {
      self = isOpen ? .unmarked : .future
    } else {
      self = isPast || !marksPast ? .past : .unmarked
    }
  }

  /// Where verbs stand first: whether what a word tells as to come is what is dated, and not an act
  /// beside the date: not in 2021年承诺提供, in "met on 3 May and agreed to open talks", "signed in
  /// 2020 will be prolonged", 将延长2020年签署的协定.
  private static func governs(
    _ hit: Hit, _ date: Range<Int>, _ stretch: Range<Int>, _ passage: Passage
  ) -> Bool {
    if Int(hit.start) >= date.upperBound {
      return !passage.hasWord(at: Int(hit.start), { $0.kind == .act })
        && !holdsAct(date.upperBound..<Int(hit.start), passage)
        && !holdsAct(stretch.lowerBound..<date.lowerBound, passage)
    }
    let end = Int(hit.end)
    guard end < date.lowerBound, passage.text.bytes[end..<date.lowerBound].contains(where: isWord)
    else { return true }
    // Will extend the treaty signed on 5 May 2020.
    let between = passage.hits(in: end..<date.lowerBound)
    let participle = between.first {
      isAct($0, passage) && date.lowerBound - Int($0.end) <= Self.preposition
    }
    if let participle {
      // No more than "be" and an adverb stand before a participle that is to come.
      let words = passage.text.bytes[end..<Int(participle.start)].count { $0 == 0x20 }
      if words > Self.passive { return false }
    }
    let behind = passage.skipSpaces(date.upperBound)
    return !passage.hasWord(at: behind) { act in
      isAct(act, passage)
        && passage.marker(.possessor, .after, at: Int(act.end))
          != nil
    }
  }

  /// Where verbs stand last: whether what a word tells as to come is what is dated. A date that a
  /// comma parts from what follows belongs to the last verb (2020年、…すると表明した), any other to
  /// the next one (2021年に署名した協定は…予定だ).
  private static func endsOn(
    _ hit: Hit, _ date: Range<Int>, _ sentence: Range<Int>, _ passage: Passage
  ) -> Bool {
    guard Int(hit.start) >= date.upperBound else { return true }
    if passage.hasPrefix(Self.comma, at: date.upperBound) {
      return !endsInPast(sentence, passage)
    }
    return !passage.hits(in: date.upperBound..<Int(hit.start)).contains {
      $0.kind == .ending && passage.word($0) == .ending(.past)
    }
  }

  /// In spaces.
  private static let passive = 3
  /// A preposition and the spaces around it, in bytes.
  private static let preposition = 4
  private static let comma = Array("\u{3001}".utf8)

  /// Whether what is told beside a date is to come. Where verbs stand last, a date that a comma parts
  /// from what follows belongs to the last of them, which may as well say who spoke then.
  static func isToCome(
    _ date: Range<Int>, in sentence: Range<Int>, of passage: Passage, marksPast: Bool
  ) -> Bool {
    if marksPast,
      passage.hasPrefix(Self.comma, at: date.upperBound) || endsInPast(sentence, passage)
    {
      return false
    }
    return Tense(of: date, in: sentence, of: passage, marksPast: marksPast) == .future
  }

  private static func endsInPast(_ sentence: Range<Int>, _ passage: Passage) -> Bool {
    // Full stops and quotation marks stand behind the last word.
    passage.hits(
      beginningIn: max(sentence.lowerBound, sentence.upperBound - 12)..<sentence.upperBound
    )
    .contains {
      $0.kind == .ending && Int($0.end) >= sentence.upperBound - 6
        && passage.word($0) == .ending(.past)
    }
  }

  private static func holdsAct(_ range: Range<Int>, _ passage: Passage) -> Bool {
    passage.hits(in: range).contains { isAct($0, passage) }
  }

  /// Whether a word tells what somebody did or does: met, signed, agreed.
  private static func isAct(_ hit: Hit, _ passage: Passage) -> Bool {
    switch hit.kind {
    case .act, .agreementVerb, .activity: true
    case .meetingWord: if case .meetingWord(_, .verb) = passage.word(hit) { true } else { false }
    default: false
    }
  }

  /// Whether a byte is of a word, and no space or mark.
  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26
  }

  /// Whether an ending of the past goes on from a word.
  private static func isPast(_ hit: Hit, in passage: Passage) -> Bool {
    passage.hits(beginningIn: Int(hit.start) + 1..<Int(hit.end) + 1).contains {
      $0.end > hit.end && passage.word($0) == .ending(.past)
    }
  }

  /// Whether a word tells what was to come then: was to, was expected to, 原计划.
  private static func isPastPlan(_ hit: Hit, in passage: Passage) -> Bool {
    passage.hits(endingAt: Int(hit.end)).contains {
      $0.key == .range(.pastPlan) && $0.start <= hit.start
    } || passage.hits(at: Int(hit.start)).contains { $0.key == .range(.pastPlan) }
  }

  /// Whether what a Latin text tells as done stands right before a date: announced in June.
  static func followsAct(_ date: Range<Int>, in passage: Passage) -> Bool {
    guard
      passage.script(at: date.lowerBound) == .latin
        || passage.script(before: date.upperBound) == .latin
    else { return false }
    var end = passage.skipSpacesBack(date.lowerBound)
    guard
      let link = passage.last(
        endingAt: end,
        { word -> Bool? in if case .caseMarker(_, .before) = word { true } else { nil } })
    else { return false }
    end = passage.skipSpacesBack(Int(link.hit.start))
    return passage.hits(endingAt: end).contains {
      switch passage.word($0) {
      case .act(.after), .agreementVerb(.signed), .agreementVerb(.agreed), .meetingWord(_, .verb):
        true
      default: false
      }
    }
  }

  /// A date may have this many bytes beside it and still be a stretch by itself: "In 2026,".
  private static let besideDate = 6

  /// The stretch between commas that tells what is dated: one that holds no more than the date
  /// goes with the next.
  private static func stretch(
    of date: Range<Int>, in sentence: Range<Int>, of passage: Passage
  ) -> Range<Int> {
    let stretches = Sentences(passage: passage)
      .stretches(of: sentence, splitsAtIdeographicComma: false)
    guard let index = stretches.firstIndex(where: { $0.contains(date.lowerBound) }) else {
      return sentence
    }
    let own = stretches[index]
    guard own.count <= date.count + besideDate, index + 1 < stretches.count else { return own }
    return own.lowerBound..<stretches[index + 1].upperBound
  }
}
