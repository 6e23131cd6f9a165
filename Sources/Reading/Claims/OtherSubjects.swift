import Languages
import Text
import Values

/// Subjects that are no parties, whose acts bind nobody.
extension SentenceUndertakings {
  /// Whether something else than a party stands as the subject right before a predicate: `The
  /// crisis will`, `it has underscored`, 国际社会应.
  ///
  /// - Parameter last: who was named last, whom a pronoun stands for.
  func hasOtherSubject(
    _ predicate: Predicate, from start: Int, _ participants: [Participant], last: [String]?
  ) -> Bool {
    guard !predicate.isPassive, let verb = predicate.deciding.first?.lowerBound else {
      return false
    }
    let isLatin = passage.script(at: verb) == .latin
    // A plain verb of Chinese may stand behind any adverb; what things shall be in a treaty is owed by
    // its parties.
    guard isLatin ? predicate.strength != .binding : predicate.isPromised else { return false }
    // The authorities of the Parties will, 将由双方政府: whose they are or by whom is told.
    let speaksOfParty = participants.contains {
      ($0.role == .possessor || $0.role == .by) && isParty($0) && $0.range.lowerBound >= start
        && $0.range.upperBound <= predicate.range.upperBound
    }
    if speaksOfParty { return false }
    var end = passage.skipSpacesBack(verb)
    // `… and support`, `Work closely to strengthen`: no subject of its own stands before it.
    let goesOn = passage.hits(endingAt: end).contains { hit in
      switch passage.word(hit) {
      case .coordinator, .caseMarker(.recipient, .before): isLatin
      default: false
      }
    }
    if goesOn { return false }
    while end > start {
      let script = passage.script(before: end)
      guard script == .latin || script == .han else { return false }
      let when = mentions.first { mention in
        switch mention.mention.value {
        case .date, .duration: mention.range.upperBound == end && mention.range.lowerBound >= start
        case .actor, .place, .money, .quantity, .instrument, .programme: false
        }
      }
      if let when {
        end = passage.skipSpacesBack(when.range.lowerBound)
        continue
      }
      var next = shortWord(endingAt: end)
      for hit in passage.hits(endingAt: end)
      where !passage.isHidden(hit.range) && hit.start >= start {
        switch passage.word(hit) {
        case .pronoun(.several), .formula(.ourselves): return false
        case .pronoun(.personal): return last?.count != 1
        case .connective, .coordinator, .modality, .strength, .bound, .recurrence, .calendar,
          .act(.between):
          next = Int(hit.start)
        default: continue
        }
      }
      guard let next else { return true }
      end = passage.skipSpacesBack(next)
    }
    return false
  }

  /// 费用由埃及政府负担: the party by whom it is done, before the verb of its clause.
  func agent(
    of predicate: Predicate, _ participants: [Participant]
  ) -> Participant? {
    guard let verb = predicate.deciding.last?.lowerBound else { return nil }
    let start = stretchStart(verb)
    return participants.last {
      $0.role == .by && isParty($0) && start <= $0.range.lowerBound && $0.range.upperBound <= verb
    }
  }

  /// A topic marker is followed by a comma or stands first; an inner subject is not one.
  func isTopic(_ participant: Participant) -> Bool {
    guard
      let marker = passage.marker(.agent, .after, at: participant.range.upperBound)
    else { return false }
    let next = passage.scalar(at: Int(marker.end))?.value
    return next == 0x2C || next == 0x3001
      || participant.range.lowerBound <= skipConnective(sentence.lowerBound)
      || opensClause(participant) && !passage.marksSubject(marker)
  }

  /// Where a short word of the grammar in Latin letters begins: have also.
  private func shortWord(endingAt end: Int) -> Int? {
    var start = end
    while passage.script(before: start) == .latin, let before = passage.scalar(before: start) {
      start = before.start
    }
    return passage.byte(at: start) >= UInt8(ascii: "a") && start < end && end - start <= 4
      ? start : nil
  }
}
