import Languages
import Text
import Values

/// Who does what a predicate says.
extension SentenceView {
  /// Who does it: marked as agent or, in front of the predicate, not marked at all.
  func agent(of predicate: Range<Int>) -> Participant? {
    if !isVerbFinal, participants.count > 1,
      let series = SubjectSeries.subject(
        from: sentence.lowerBound, to: predicate.lowerBound, participants, passage)
    {
      return series
    }
    let candidates = participants.filter {
      $0.range.upperBound <= predicate.lowerBound && isAgent($0) && !$0.isMeeting
        && !isOfAct(before: predicate, $0) && !isCited($0)
    }
    let stretch = self.stretch(at: predicate.lowerBound)
    let inStretch = candidates.filter { stretch.contains($0.range.lowerBound) }
    // 访问秘鲁并签署…: in one clause who is visited or met does not act next.
    if let own = inStretch.last(where: { !isObject($0, ofStances: false) }) ?? inStretch.last {
      return own
    }
    if isOfPronoun(predicate) { return spokenOf(before: predicate) }
    return outside(candidates.filter { !isObject($0) }) ?? by(predicate) ?? told.topic
  }

  /// Whom a pronoun means: the person last named in the sentence as a subject, else the person who was
  /// the subject before. Behind other subjects it is not told.
  private func spokenOf(before predicate: Range<Int>) -> Participant? {
    let subjects = participants.filter {
      $0.range.upperBound <= predicate.lowerBound && ($0.role == nil || $0.role == .agent)
    }
    if let named = subjects.last(where: \.holdsPerson) { return named }
    guard subjects.isEmpty || passage.script(at: predicate.lowerBound) == .latin,
      var before = told.person ?? told.topic
    else { return nil }
    // Its place is in another sentence.
    let start = stretch(at: predicate.lowerBound).lowerBound
    before.range = start..<start
    return before
  }

  /// 访问秘鲁,并…: who stands right behind the verb of an earlier clause does nothing in it.
  private func isObject(_ participant: Participant, ofStances: Bool = true) -> Bool {
    guard !isVerbFinal, participant.role == nil,
      ofStances || passage.script(at: participant.range.lowerBound) == .han
    else { return false }
    let end = passage.skipSpacesBack(participant.range.lowerBound)
    return passage.hits(endingAt: end).contains { hit in
      switch passage.word(hit) {
      case .stance where !ofStances: false
      case .activity, .stance, .meetingWord(_, .verb), .meetingWord(_, .receiving):
        !passage.isHidden(hit.range) && hit.start >= sentence.lowerBound
      default: false
      }
    }
  }

  /// 据新华社电…: who is only cited.
  func isCited(_ participant: Participant) -> Bool {
    passage.hasWord(endingAt: passage.skipSpacesBack(participant.range.lowerBound)) {
      passage.word($0) == .voice(.opening)
    }
  }

  /// Whether a pronoun for whoever spoke last is the subject of a clause: 他呼吁, where he was received.
  func isOfPronoun(_ predicate: Range<Int>) -> Bool {
    guard !isVerbFinal else { return false }
    let head = passage.skipSpaces(stretch(at: predicate.lowerBound).lowerBound)
    let pronoun = words(.voice, in: head..<max(head, predicate.lowerBound)) {
      $0 == .voice(.back) ? true : nil
    }.last?.hit
    guard let pronoun, passage.script(at: head) == .latin || Int(pronoun.start) == head else {
      return false
    }
    // 他代表加纳政府对…表示感谢: for whom he does it is told.
    return !participants.contains {
      $0.role == nil && $0.range.lowerBound >= Int(pronoun.start)
        && $0.range.upperBound <= predicate.lowerBound
    }
  }

  /// 加纳总理与秘鲁总理会谈时,呼吁…: of two whose meeting only tells when, the first goes on.
  func firstOfMeeting(_ subject: Participant, before predicate: Range<Int>) -> Participant? {
    let clause = stretch(at: subject.range.lowerBound)
    guard !isVerbFinal, subject.ids.count > 1, clause.upperBound <= predicate.lowerBound,
      passage.script(at: clause.lowerBound) == .han,
      let verb = words(
        .meetingWord, in: subject.range.upperBound..<clause.upperBound, { _ in true }
      ).last,
      Int(verb.hit.end) < trimmed(clause).upperBound,
      passage.hits(in: subject.range).contains(where: {
        $0.key == .caseMarker(.partner, .before)
      })
    else { return nil }
    var first = subject
    first.ids = Array(subject.ids.prefix(1))
    return first
  }

  /// Whether a noun that is no known actor stands before a predicate of Latin letters in its clause:
  /// of "Without naming Peru, the northern command accused …" Peru is not the subject.
  func hasOtherSubject(_ predicate: Range<Int>) -> Bool {
    guard passage.script(at: predicate.lowerBound) == .latin else { return false }
    let stretch = self.stretch(at: predicate.lowerBound)
    let isKnown = participants.contains {
      stretch.contains($0.range.lowerBound) && $0.range.upperBound <= predicate.lowerBound
    }
    if isKnown { return false }
    // Forty lawmakers asked, in a letter to the president.
    let head = passage.skipSpaces(stretch.lowerBound)
    let counts = mentions.contains { mention in
      if case .quantity = mention.mention.value { mention.range.lowerBound == head } else { false }
    }
    if counts { return true }
    // An article makes a noun of what stands behind it.
    return passage.hits(at: passage.skipSpaces(stretch.lowerBound)).contains {
      $0.kind == .opaque && Int($0.end) < predicate.lowerBound
    }
  }

  /// 加王将来访, behind 外交部表示: whether a clause of Han characters begins with what no table knows,
  /// before its predicate.
  func hasUnknownSubject(_ predicate: Range<Int>) -> Bool {
    let start = passage.skipSpaces(stretch(at: predicate.lowerBound).lowerBound)
    guard start < predicate.lowerBound, passage.script(at: start) == .han,
      !mentions.contains(where: { $0.range.lowerBound == start })
    else { return false }
    return !passage.hasWord(at: start) { hit in
      switch hit.kind {
      case .state, .surname, .numeral, .unit: false
      default: true
      }
    }
  }

  /// 加纳欢迎各方行动,越来越多的人了解情况,并反对…: whether each clause of Han characters between a subject and a
  /// predicate opens with what its subject does, and with no other subject.
  func goesOn(from subject: Participant, to predicate: Range<Int>) -> Bool {
    guard !isVerbFinal, passage.script(at: predicate.lowerBound) == .han else { return true }
    return stretches.allSatisfy { clause in
      guard clause.lowerBound > subject.range.lowerBound,
        clause.upperBound <= predicate.lowerBound
      else { return true }
      let start = passage.skipSpaces(clause.lowerBound)
      return passage.hits(
        beginningIn: start..<max(start, min(start + Self.longestOpening, clause.upperBound))
      )
      .contains { hit in
        switch hit.kind {
        case .strength, .stance, .flowWord, .meetingWord, .agreementVerb, .act, .modality,
          .caseMarker, .connective, .voice, .activity, .relationshipVerb, .verb:
          true
        default: mentions.contains { $0.range.lowerBound == start }
        }
      }
    }
  }

  /// Of what may stand before the predicate of a clause, in bytes: an adverb of two characters.
  private static let longestOpening = 9

  /// The subject of an earlier clause: what is marked, else what stands first in the nearest.
  private func outside(_ candidates: [Participant]) -> Participant? {
    // 由名厨所创立的…合作,捐助…: whom the clause names as the doer of another act is not its subject.
    if !isVerbFinal, candidates.last?.role == .by,
      let subject = candidates.last(where: { $0.role != .by })
    {
      return subject
    }
    guard let last = candidates.last, last.role == nil else { return candidates.last }
    let stretch = self.stretch(at: last.range.lowerBound)
    return candidates.first { stretch.contains($0.range.lowerBound) }
  }

  private func isAgent(_ participant: Participant) -> Bool {
    switch participant.role {
    case .agent, .by: true
    case nil: !isVerbFinal && !isInNounPhrase(participant)
    // Peru's foreign minister, the ministers of Peru and Ghana, at the head of its clause.
    case .possessor: isOfOfficeHolder(participant) || isOfOffice(participant)
    // It is time for Peru's president to visit Ghana.
    case .beneficiary:
      passage.script(at: participant.range.lowerBound) == .latin
        && passage.marker(
          .recipient, .before, at: passage.skipSpaces(participant.range.upperBound)) != nil
    case .patient, .recipient, .source, .partner, .place, .means, .topic: false
    }
  }

  /// Aによる侵攻が続くBに…: who does another act than the predicate's.
  private func isOfAct(before predicate: Range<Int>, _ participant: Participant) -> Bool {
    guard isVerbFinal else { return false }
    if participant.role == .agent { return isOfRelativeClause(participant, before: predicate) }
    guard participant.role == .by else { return false }
    let marker = passage.first(at: participant.range.upperBound) { word -> Bool? in
      word == .caseMarker(.by, .after) ? true : nil
    }
    let start = marker.map { Int($0.hit.end) } ?? participant.range.upperBound
    return !words(.caseMarker, in: start..<max(start, predicate.lowerBound)) { word -> Bool? in
      word == .caseMarker(.agent, .after) || word == .caseMarker(.patient, .after) ? true : nil
    }.isEmpty
  }

  private func isOfOfficeHolder(_ participant: Participant) -> Bool {
    guard passage.script(at: participant.range.lowerBound) == .latin,
      stretch(at: participant.range.lowerBound).lowerBound == participant.range.lowerBound,
      let owner = passage.marker(.possessor, .after, at: participant.range.upperBound)
    else { return false }
    return passage.hasWord(at: passage.skipSpaces(Int(owner.end))) { $0.kind == .office }
  }

  private func isOfOffice(_ participant: Participant) -> Bool {
    let head = passage.skipSpaces(stretch(at: participant.range.lowerBound).lowerBound)
    guard passage.script(at: participant.range.lowerBound) == .latin,
      participant.range.lowerBound - head <= Self.longestOffice,
      let marker = words(
        .caseMarker, in: head..<max(head, participant.range.lowerBound),
        { $0 == .caseMarker(.possessor, .before) ? true : nil }
      ).first?.hit
    else { return false }
    return passage.hasWord(endingAt: passage.skipSpacesBack(Int(marker.start))) {
      $0.kind == .office && !passage.isHidden($0.range)
    }
  }

  /// The top diplomats of the, in bytes.
  private static let longestOffice = 40

  /// An actor directly before a noun that it modifies: 日本企业.
  private func isInNounPhrase(_ participant: Participant) -> Bool {
    passage.first(at: participant.range.upperBound) { word -> Bool? in
      switch word {
      case .actorForm, .programme: true
      case .instrumentHead(_, let use): use == .bracketed ? nil : true
      default: nil
      }
    } != nil
  }

  private func by(_ predicate: Range<Int>) -> Participant? {
    participants.first { $0.role == .by && $0.range.lowerBound >= predicate.upperBound }
  }
}
