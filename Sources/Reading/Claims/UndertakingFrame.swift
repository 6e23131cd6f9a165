import Languages
import Text
import Values

/// Reads the undertakings of a provision: who binds himself to what, and how firmly.
struct UndertakingFrame {
  let text: IndexedText
  let language: LanguageTag
  let lexicon: Lexicon
  /// The parties of the instrument, who are bound where no subject stands.
  let parties: [String]
  let written: EDTF?

  var isVerbFinal: Bool { lexicon.isVerbFinal(language) }

  /// - Parameter chapeau: what the provision above says of those below it.
  /// - Returns: the drafts, and what this provision says of those below.
  func undertakings(
    of provision: OutlinedProvision, passages: [Passage], mentions: [[PlacedMention]],
    sentences: [[Range<Int>]], participants: [[[Participant]]], under chapeau: Chapeau
  ) -> (drafts: [ClaimDraft], chapeau: Chapeau) {
    var drafts: [ClaimDraft] = []
    var below = Chapeau(obligors: chapeau.obligors)
    var isFirst = true
    for index in provision.passages {
      if provision.part == .preamble,
        passages[index].isRecital || passages[index].hasFormula(.enacting)
      {
        continue
      }
      var isOfItself = false
      for (sentence, participants) in zip(sentences[index], participants[index]) {
        let reader = SentenceUndertakings(
          frame: self, passage: passages[index], mentions: mentions[index], sentence: sentence,
          participants: participants,
          stretches: Sentences(passage: passages[index])
            .stretches(of: sentence, splitsAtIdeographicComma: false))
        below.strength = nil
        isOfItself = reader.isOfInstrumentItself(in: provision.part, again: isOfItself)
        var found = isOfItself ? [] : reader.read(&below, provision: provision)
        if isFirst, chapeau.strength != nil {
          let act = reader.act(under: chapeau, found, provision: provision)
          found = act ?? found
          below.isActOfChapeau = act != nil || chapeau.isImpersonal && !found.isEmpty
        }
        isFirst = false
        if chapeau.isPermitted { found = found.filter(\.isPromiseOrDeclaration) }
        // A preamble tells how it came about: only what it promises or declares binds.
        drafts += provision.part == .preamble ? found.filter(\.isPromiseOrDeclaration) : found
      }
    }
    return (drafts, below)
  }
}

/// The undertakings of one sentence.
struct SentenceUndertakings {
  let frame: UndertakingFrame
  let passage: Passage
  let mentions: [PlacedMention]
  let sentence: Range<Int>
  let participants: [Participant]
  /// The sentence's stretches between commas, where the ideographic comma parts none.
  let stretches: [Range<Int>]
  /// Outside an instrument only what is promised or decided binds anybody.
  var onlyPromises = false
  /// Outside an instrument, the several whom the text last made its topic.
  var speakers: [String] = []

  /// In news, whose promise a predicate behind it goes on with.
  struct Promise: Sendable {
    let promisor: Participant
    var predicate: Predicate
  }

  /// What a sentence outside an instrument says that somebody has promised or decided to do.
  ///
  /// - Parameter promise: what the sentence before it has promised, where it goes on (同意…；继续…).
  ///   Becomes what the next sentence may go on with.
  func promises(_ promise: inout Promise?) -> [ClaimDraft] {
    var chapeau = Chapeau(obligors: speakers.isEmpty ? nil : speakers)
    let drafts = read(&chapeau, provision: nil, &promise)
    if passage.byte(at: sentence.upperBound - 1) != UInt8(ascii: ";") { promise = nil }
    return drafts
  }

  func read(_ chapeau: inout Chapeau, provision: OutlinedProvision) -> [ClaimDraft] {
    var promise: Promise?
    return read(&chapeau, provision: provision, &promise)
  }

  private func read(
    _ chapeau: inout Chapeau, provision: OutlinedProvision?, _ promise: inout Promise?
  ) -> [ClaimDraft] {
    let isVerbFinal = frame.isVerbFinal
    let reader = PredicateReader(
      passage: passage, isVerbFinal: isVerbFinal, mentions: mentions, onlyPromises: onlyPromises)
    let predicates =
      onlyPromises && isVerbFinal
      ? reader.promises(in: sentence) : reader.predicates(in: sentence, stretches: stretches)
    let opening = skipConnective(sentence.lowerBound)
    // The subject of a sentence without predicates still governs the items below it.
    if predicates.isEmpty,
      let subject = subject(opening..<sentence.upperBound, participants, isVerbFinal)
    {
      chapeau.obligors = subject.ids
    }
    chapeau.isPermitted = predicates.isEmpty && opensPermission
    var drafts: [ClaimDraft] = []
    var subjects: Set<[String]> = []
    // What goes on, without a subject of its own, to what is only told is told too.
    var isTold = false
    // 越方支持…，中方欢迎…。继续办好…: behind two sides that act apart, a sentence without a subject is of both.
    defer { if subjects.count > 1 { chapeau.obligors = nil } }
    var start = opening
    for (number, predicate) in predicates.enumerated() {
      if isVerbFinal, predicate.range.upperBound < (predicates.last?.range.upperBound ?? 0),
        predicate.strength != .declaratory,
        isEmbedded(predicate.range.lowerBound, after: start, participants)
      {
        continue
      }
      var predicate = predicate
      var promisor: Participant?
      if onlyPromises, let last = promise, goesOn(predicate, behind: last.predicate) {
        predicate.takeModality(of: last.predicate)
        promisor = last.promisor
        promise?.predicate = predicate
      } else if onlyPromises {
        promise = nil
        if !predicate.isPromised || marksObject(predicate) { continue }
        if !isVerbFinal {
          if isDenied(predicate) || isOpinion(predicate) { continue }
          // What they agree is so is no promise.
          if predicate.strength == .declaratory, predicate.isModalAlone || agreesThat(predicate) {
            continue
          }
          if isOtherAct(predicate) { continue }
          promisor = self.promisor(of: predicate)
          if promisor?.ids.isEmpty ?? true { continue }
          promise = promisor.map { Promise(promisor: $0, predicate: predicate) }
        }
      }
      if !isVerbFinal, isOfItself(predicate) || isCircumstance(predicate) { continue }
      if !isVerbFinal, isNarrated(predicate) {
        isTold = true
        continue
      }
      if isVerbFinal, !predicate.isConfirmed,
        isPastDeed(start..<predicate.range.upperBound, predicate)
      {
        continue
      }
      start = skipConnective(start)
      if !isVerbFinal, passage.script(at: start) == .latin {
        start = skipJoiner(start..<max(start, sentence.upperBound))
      }
      let next =
        number + 1 < predicates.count
        ? stretchStart(predicates[number + 1].range.lowerBound) : sentence.upperBound
      // What no predicate follows belongs to the one before: purposes, lists, conditions.
      let reach = isVerbFinal || onlyPromises ? 0 : next
      let clause = start..<max(start, trimmed(max(predicate.range.upperBound, reach)))
      var action = clause
      let lead =
        clause
        .lowerBound..<(isVerbFinal
        ? clause.upperBound : max(clause.lowerBound, predicate.range.lowerBound))
      // `By 2030, Japan will`: the subject may stand behind a comma.
      // In news 将 may mark an object; there a verb of undertakings must stand behind it.
      let isPlain = isVerbFinal || onlyPromises && !predicate.isListed
      let head = isPlain ? lead.lowerBound : stretchStart(lead.upperBound)
      if let promisor {
        chapeau.obligors = promisor.ids
        start = max(start, min(promisor.range.lowerBound, predicate.range.lowerBound))
        let begin = max(start, promised(predicate, by: promisor))
        action = min(begin, clause.upperBound)..<clause.upperBound
      } else if !isVerbFinal,
        let several = SubjectSeries.subject(
          from: opening, to: predicate.range.lowerBound, participants, passage)
      {
        chapeau.obligors = several.ids
        action = actionStart(after: several.range, isVerbFinal)..<clause.upperBound
      } else if !isVerbFinal, let agent = agent(of: predicate, participants) {
        chapeau.obligors = agent.ids
      } else if let subject = subject(lead, participants, isVerbFinal)
        ?? subject(max(head, lead.lowerBound)..<lead.upperBound, participants, isVerbFinal)
      {
        // Persons and others are told of, the parties bind themselves: 习近平主席同…举行会谈.
        isTold = isUnpromised(predicate) && (isPerson(subject) || !isParty(subject))
        if isTold { continue }
        chapeau.obligors = subject.ids
        subjects.insert(subject.ids)
        action = actionStart(after: subject.range, isVerbFinal)..<clause.upperBound
        // What shall be done without saying by whom is done by those who agreed on it.
        if predicate.isPassive, isVerbFinal || !isParty(subject) {
          chapeau.obligors = giver(participants)
          action = clause
        }
      } else if isTold, isUnpromised(predicate) {
        continue
      } else if let own = passage.first(
        at: clause.lowerBound, { $0 == .formula(.ourselves) ? true : nil })
      {
        // Those who speak are the parties: we, 我々.
        chapeau.obligors = nil
        action = actionStart(after: own.hit.range, isVerbFinal)..<clause.upperBound
      } else if predicate.isPassive, isVerbFinal {
        chapeau.obligors = giver(participants)
      } else if predicate.isUnlisted {
        continue
      } else if !isVerbFinal,
        hasOtherSubject(predicate, from: head, participants, last: chapeau.obligors)
      {
        continue
      }
      if opensItems(predicate) {
        chapeau.strength = predicate.strength
        chapeau.decidedBy = quotations(of: predicate.deciding)
        chapeau.listsActs = !predicate.isModalAlone
        chapeau.isImpersonal = predicate.isPassive
        chapeau.overrides = predicate.overrides || predicate.strength == .binding
        if predicate.isModalAlone { continue }
        chapeau.evidence = passage.text.span(clause)
      }
      if onlyPromises, isVerbFinal, subjects.isEmpty, predicate.isConfirmed,
        let both = together(before: predicate)
      {
        chapeau.obligors = both
        subjects.insert(both)
      }
      if onlyPromises, predicate.isAgreed {
        chapeau.obligors = agreed(chapeau.obligors ?? [], before: predicate)
        // Nobody agrees with himself.
        if chapeau.obligors?.count ?? 0 < 2 { continue }
      }
      guard !action.isEmpty, !onlyPromises || chapeau.obligors != nil else { continue }
      if onlyPromises, isVerbFinal, subjects.isEmpty, chapeau.obligors == speakers,
        !predicate.isConfirmed || hasTopic
      {
        continue
      }
      var undertaking = Undertaking(
        obligors: chapeau.obligors ?? frame.parties,
        action: words(action),
        strength: predicate.strength, recurrence: recurrence(in: clause), due: due(in: clause),
        provision: provision?.path)
      undertaking.decidedBy = quotations(of: predicate.deciding)
      addDetails(to: &undertaking, clause: clause, until: next, provision)
      drafts.append(
        ClaimDraft(
          content: .undertaking(undertaking), evidence: [passage.text.span(clause)],
          modality: predicate.modality ?? predicate.strength.modality,
          isPromiseOrDeclaration: isVerbFinal || predicate.isPromised
            || predicate.strength == .declaratory))
      start = skipPunctuation(max(predicate.range.upperBound, clause.upperBound))
    }
    return drafts
  }

  /// A clause with a subject of its own behind the topic is part of a longer one: 政府が…強化し.
  private func isEmbedded(_ predicate: Int, after start: Int, _ participants: [Participant]) -> Bool
  {
    participants.contains {
      $0.role == .agent && !isTopic($0) && $0.range.lowerBound > start
        && $0.range.upperBound <= predicate
    }
  }

  /// The participant that a clause is about: marked as its agent, or unmarked at its head.
  func subject(_ clause: Range<Int>, _ participants: [Participant], _ isVerbFinal: Bool)
    -> Participant?
  {
    let clause =
      (isVerbFinal ? clause.lowerBound : skipJoiner(clause))..<clause.upperBound
    guard !clause.isEmpty else { return nil }
    for participant in participants where clause.contains(participant.range.lowerBound) {
      guard
        participant.range.lowerBound == clause.lowerBound
          || passage.skipSpaces(passage.skipArticle(clause.lowerBound))
            == participant.range.lowerBound
          || isOffice(clause.lowerBound..<participant.range.lowerBound)
          || participant.role == .agent && isTopic(participant)
      else {
        if isVerbFinal { continue } else { return nil }
      }
      switch participant.role {
      case .agent: return isVerbFinal && !isTopic(participant) ? nil : participant
      case nil: return isVerbFinal ? nil : participant
      case .possessor
      where !isVerbFinal && isOffice(clause.lowerBound..<participant.range.lowerBound):
        return participant
      case .patient, .recipient, .source, .partner, .beneficiary, .place, .means, .topic,
        .possessor, .by:
        continue
      }
    }
    return nil
  }

  /// `and` South Africa will. A word that the clause ends in joins nothing: the 同 of 同意.
  private func skipJoiner(_ clause: Range<Int>) -> Int {
    let joiner = passage.first(at: clause.lowerBound) { $0 == .coordinator ? true : nil }
    guard let joiner else { return clause.lowerBound }
    let place = passage.skipSpaces(Int(joiner.hit.end))
    return place <= clause.upperBound ? place : clause.lowerBound
  }

  /// Whether only an office, whose holder speaks for a state, stands there: The President of the.
  func isOffice(_ range: Range<Int>) -> Bool {
    var place = passage.skipSpaces(passage.skipArticle(range.lowerBound))
    var hasOffice = false
    while place < range.upperBound {
      let word = passage.first(at: place) { word -> Bool? in
        switch word {
        case .office: true
        case .caseMarker(.possessor, .before), .opaque: false
        default: nil
        }
      }
      guard let word, Int(word.hit.end) > place else { return false }
      hasOffice = hasOffice || word.value
      place = passage.skipSpaces(Int(word.hit.end))
    }
    return hasOffice
  }

  /// Who does what is told in the passive: whom it names as agent, else the parties that do not
  /// receive it.
  private func giver(_ participants: [Participant]) -> [String]? {
    // By whom it is done may be said: 政府により使用される.
    if let agent = participants.first(where: { $0.role == .by && isParty($0) }) { return agent.ids }
    let receivers = participants.filter { $0.role == .recipient }.flatMap(\.ids)
    let others = frame.parties.filter { !receivers.contains($0) }
    return others.isEmpty || others.count == frame.parties.count ? nil : others
  }

  private func actionStart(after subject: Range<Int>, _ isVerbFinal: Bool) -> Int {
    var place = subject.upperBound
    if let marker = passage.marker(.agent, .after, at: place) {
      place = Int(marker.end)
    }
    return skipPunctuation(place)
  }

  func skipPunctuation(_ place: Int) -> Int {
    var place = place
    while let (scalar, next) = passage.scalar(at: place), place < sentence.upperBound {
      let isConnective = passage.first(at: place) { $0 == .ending(.connective) ? true : nil }
      if let isConnective {
        place = Int(isConnective.hit.end)
      } else if [0x20, 0x2C, 0x3001, 0x3002, 0x3B].contains(scalar) {
        place = next
      } else {
        break
      }
    }
    return place
  }

  func trimmed(_ end: Int) -> Int {
    var end = min(end, sentence.upperBound)
    while let (scalar, start) = passage.scalar(before: end),
      [0x20, 0x2C, 0x3001, 0x3002, 0x2E, 0x3A, 0x3B].contains(scalar)
    {
      end = start
    }
    return end
  }

  func recurrence(in clause: Range<Int>) -> String? {
    for hit in passage.hits where hit.start >= clause.lowerBound && hit.end <= clause.upperBound {
      if case .recurrence(let rule) = passage.word(hit), !passage.isHidden(hit.range) {
        return rule
      }
    }
    return nil
  }
}
