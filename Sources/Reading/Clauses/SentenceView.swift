import Languages
import Text
import Values

/// A sentence with what was found in it, as frames read it.
struct SentenceView {
  let passage: Passage
  let text: IndexedText
  let sentence: Range<Int>
  /// Between commas.
  let stretches: [Range<Int>]
  /// All mentions of the passage that lie in the sentence.
  let mentions: [PlacedMention]
  let participants: [Participant]
  let isVerbFinal: Bool
  /// Who says it: empty for the publisher.
  let voice: [String]
  /// Whether the document is itself an instrument, which tells what is to be done.
  let isInstrument: Bool
  let sides: DocumentSides
  /// What was told before the sentence, and by what of it has been read.
  var told: Discourse
  /// The agreements that the sentence tells.
  var agreements: [Agreement] = []

  /// Whether the sentence is in Han characters whose verbs stand before their objects.
  var isOfHan: Bool {
    !isVerbFinal && passage.script(at: passage.skipSpaces(sentence.lowerBound)) != .latin
      && passage.hits(in: sentence).contains { passage.script(at: Int($0.start)) == .han }
  }

  func quote(_ range: Range<Int>) -> String { text.text(passage.text.span(range)) }

  func span(_ range: Range<Int>) -> Span { passage.text.span(trimmed(range)) }

  /// Without punctuation and spaces at its end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, let (scalar, start) = passage.scalar(before: end),
      [0x20, 0x2C, 0x3001, 0x3002, 0x2E, 0x3B, 0x21].contains(scalar)
    {
      end = start
    }
    return range.lowerBound..<max(end, range.lowerBound)
  }

  func stretch(at place: Int) -> Range<Int> {
    stretches.first { $0.contains(place) } ?? sentence
  }

  /// Words of one kind that `matching` makes something of.
  func words<T>(_ kind: WordKind, in range: Range<Int>, _ matching: (Word) -> T?)
    -> [(hit: Hit, value: T)]
  {
    var found: [(hit: Hit, value: T)] = []
    for hit in passage.hits(in: range) where hit.kind == kind {
      if let last = found.last, hit.start < last.hit.end { continue }
      if let value = matching(passage.word(hit)), !passage.isHidden(hit.range) {
        found.append((hit, value))
      }
    }
    return found
  }

  // MARK: What words around a predicate say

  /// The modality of a predicate: denial wins, then what says that it is still to come.
  func modality(of predicate: Range<Int>) -> Modality {
    modality(of: predicate, else: nil) ?? .actual
  }

  private func modality(of predicate: Range<Int>, else fallback: Modality?) -> Modality? {
    let stretch = self.stretch(at: predicate.lowerBound)
    let before = modals(in: stretch.lowerBound..<predicate.upperBound).map(\.value)
    let after = words(.modality, in: predicate.lowerBound..<sentence.upperBound) {
      word -> Modality? in
      if case .modality(let modality, .after) = word { modality } else { nil }
    }
    // In a verb-final language the word that belongs to a predicate is the next one.
    let next = after.first.map { [$0.value] } ?? []
    // 供与することを歓迎した: that something is to be done is not told as done by what governs it; but
    // 援助で建設した.
    let isComplement =
      isVerbFinal
      && passage.hasWord(at: predicate.upperBound) {
        passage.word($0) == .ending(.complement) && $0.range.count > 3
      }
    var found = before + (isComplement && next == [.actual] ? [.planned] : next)
    // 宣布已提供: of what is to come and what has happened, the nearer word tells.
    if before.last(where: { $0 == .planned || $0 == .actual }) == .actual {
      found.removeAll { $0 == .planned }
    }
    for modality in [Modality.denied, .possible, .intended, .planned, .actual]
    where found.contains(modality) {
      return modality
    }
    if isInfinitive(predicate) { return .planned }
    return (isVerbFinal ? nil : carriedModality(to: predicate, from: stretch)) ?? fallback
  }

  /// The words of a range that tell how firm what follows them is.
  func modals(in range: Range<Int>) -> [(hit: Hit, value: Modality)] {
    words(.modality, in: range) { word -> Modality? in
      if case .modality(let modality, .before) = word { modality } else { nil }
    }.filter {
      let range = $0.hit.range
      return !mentions.holdInName(range) && !mentions.holdInDate(range)
        && !mentions.areAddressed(by: range, in: passage)
    }
  }

  /// Authorised the ministry to sign: what somebody is to do has not happened.
  private func isInfinitive(_ predicate: Range<Int>) -> Bool {
    passage.script(at: predicate.lowerBound) == .latin
      && passage.marker(.recipient, .before, endingAt: passage.skipSpacesBack(predicate.lowerBound))
        != nil
  }

  /// 将通过援助机制，向肯尼亚提供…: what a comma parts from its verb is still to come.
  private func carriedModality(to predicate: Range<Int>, from stretch: Range<Int>) -> Modality? {
    guard let own = stretches.firstIndex(of: stretch), own > 0,
      !participants.contains(where: { one in
        stretch.contains(one.range.lowerBound) && one.range.upperBound <= predicate.lowerBound
          && (one.role == nil || one.role == .agent)
      })
    else { return nil }
    let earlier = stretches[own - 1]
    let modal = modals(in: earlier).last
    // 宣布 and 承诺 are verbs themselves, and so are most words of what is wanted: 探讨.
    guard let modal, modal.value == .planned,
      !passage.hasWord(at: Int(modal.hit.start), { $0.kind == .act })
    else { return nil }
    // 将访问肯尼亚,会见…: what follows without a subject is as much to come.
    if passage.script(at: Int(modal.hit.start)) == .han,
      passage.first(
        at: Int(modal.hit.start), .strength,
        { word -> Bool? in
          if case .strength(.firm, .modal) = word { true } else { nil }
        }) != nil
    {
      return modal.value
    }
    let rest = Int(modal.hit.end)..<max(Int(modal.hit.end), earlier.upperBound)
    let hasVerb = passage.hits(in: rest).contains { hit in
      Self.verbs.contains(hit.kind) && !mentions.contains { $0.range.overlaps(hit.range) }
    }
    return hasVerb ? nil : modal.value
  }

  /// The kinds of words that may be the verb of a clause.
  private static let verbs: WordKinds = [
    .flowWord, .agreementVerb, .meetingWord, .activity, .act, .strength, .stance, .verb,
    .relationshipVerb, .relationshipEvent, .measuring,
  ]

  /// The modality of an act where no word may tell it. A verb-final language's plain form is of
  /// what is to come, and so is what an instrument tells without a mark of the past.
  func modalityOfAct(_ predicate: Range<Int>) -> (modality: Modality, isMarked: Bool) {
    let marked = modality(of: predicate, else: nil)
    if let marked { return (marked, true) }
    let ending = passage.first(at: predicate.upperBound) { word -> VerbEnding? in
      if case .ending(let type) = word { type } else { nil }
    }?.value
    switch ending {
    case .past: return (.actual, true)
    case .final, .passive: return (.planned, true)
    case .linking, .complement, .connective, nil:
      return (isInstrument && isVerbFinal ? .planned : .actual, false)
    }
  }

  /// The date that the stretch gives before `end`, else the one given before it in the sentence.
  func time(at place: Int, before end: Int = .max) -> EDTF? {
    let stretch = self.stretch(at: place)
    let dates = mentions.compactMap { mention -> (Range<Int>, EDTF)? in
      guard case .date(let date) = mention.mention.value else { return nil }
      return (mention.range, date)
    }
    return dates.first { stretch.contains($0.0.lowerBound) && $0.0.upperBound <= end }?.1
      // 2007年の宣言を改め,…: the date of a thing is not when the rest is done.
      ?? dates.last { $0.0.lowerBound < place && !isPossessor($0.0) }?.1
  }

  private func isPossessor(_ range: Range<Int>) -> Bool {
    passage.marker(.possessor, .after, at: range.upperBound) != nil
  }

  /// 会談し,…した: the act of a clause that goes on is as done as the act that ends the sentence.
  func isToldAsPast(_ verb: Range<Int>) -> Bool {
    guard isVerbFinal else { return false }
    let stretch = self.stretch(at: verb.lowerBound)
    guard stretch.upperBound < sentence.upperBound,
      trimmed(stretch).upperBound <= verb.upperBound + 6, !isAnnounced(verb)
    else { return false }
    return passage.last(endingAt: trimmed(sentence).upperBound) {
      $0 == .ending(.past) ? true : nil
    } != nil
  }

  /// 長官は,首相が訪問し,会談すると発表した: whether the act is of another than who says at the end of the
  /// sentence what is to come.
  private func isAnnounced(_ verb: Range<Int>) -> Bool {
    let agents = participants.filter { $0.role == .agent && $0.range.upperBound <= verb.lowerBound }
    guard let first = agents.first, let last = agents.last, first.ids != last.ids else {
      return false
    }
    return passage.hits(in: verb.upperBound..<sentence.upperBound).contains {
      passage.word($0) == .voice(.closing)
    }
  }

  // MARK: Participants

  /// The other of the only two states that the document names; `nil` where `state` is none of two.
  func otherState(than state: String) -> String? {
    sides.onlyStates.contains(state) ? sides.onlyStates.first { $0 != state } : nil
  }

  /// Whether it is who says the sentence, and not who does what it tells.
  func isSpeaker(_ participant: Participant) -> Bool {
    voice.first.map { quote(participant.range).hasPrefix($0) } ?? false
  }

  func isPerson(_ id: String) -> Bool {
    mentions.contains {
      guard case .actor(let actor) = $0.mention.value else { return false }
      return actor.kind == .person && actor.ids.contains(id)
    }
  }

  /// Whether the sentence names a body or company that is no organ of the only two states of the text.
  var namesOtherBody: Bool {
    mentions.contains {
      guard case .actor(let actor) = $0.mention.value, let id = actor.ids.first else {
        return false
      }
      switch actor.kind {
      case .company: return true
      case .organization:
        return !sides.onlyStates.contains { id == $0 || OrganID.isOrgan(id, of: $0) }
      case .state, .person, .format, .group, nil: return false
      }
    }
  }

  /// The nearest participant marked with one of `roles`, in the stretch of the predicate first.
  func marked(_ roles: [GrammaticalCase], near predicate: Range<Int>) -> Participant? {
    let candidates = participants.filter { $0.role.map(roles.contains) ?? false }
    let stretch = self.stretch(at: predicate.lowerBound)
    return candidates.first { stretch.contains($0.range.lowerBound) }
      ?? candidates.last { $0.range.upperBound <= predicate.lowerBound }
  }

  /// Whether an amount is the one that another takes the place of: from 4 to 2 million, 由…减至….
  func isReplaced(_ amount: Range<Int>) -> Bool {
    let stretch = self.stretch(at: amount.lowerBound)
    let sums = mentions.filter {
      guard case .money = $0.mention.value else { return false }
      return stretch.contains($0.range.lowerBound)
    }
    guard sums.contains(where: { $0.range == amount }),
      sums.contains(where: { $0.range.lowerBound > amount.upperBound })
    else { return false }
    let before = passage.last(endingAt: passage.skipSpacesBack(amount.lowerBound)) {
      $0 == .caseMarker(.source, .before) || $0 == .caseMarker(.by, .before) ? true : nil
    }
    let after = passage.marker(.source, .after, at: amount.upperBound)
    return before != nil || after != nil
  }

  /// The participant that directly follows the predicate.
  func object(of predicate: Range<Int>) -> Participant? {
    participants.first {
      $0.range.lowerBound >= predicate.upperBound
        && $0.range.lowerBound - predicate.upperBound <= 12
        && ($0.role == nil || $0.role == .possessor)
        && stretch(at: predicate.lowerBound).contains($0.range.lowerBound)
    }
  }
}
