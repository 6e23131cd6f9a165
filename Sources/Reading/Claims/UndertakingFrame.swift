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
  let states: [String: String]

  /// - Parameter chapeau: what the provision above says of those below it.
  /// - Returns: the drafts, and what this provision says of those below.
  func undertakings(
    of provision: OutlinedProvision, passages: [Passage], mentions: [[PlacedMention]],
    sentences: [[Range<Int>]], under chapeau: Chapeau
  ) -> (drafts: [ClaimDraft], chapeau: Chapeau) {
    var drafts: [ClaimDraft] = []
    var below = Chapeau(obligors: chapeau.obligors)
    var isFirst = true
    for index in provision.passages {
      for sentence in sentences[index] {
        let reader = SentenceUndertakings(
          frame: self, passage: passages[index], mentions: mentions[index], sentence: sentence)
        below.strength = nil
        var found =
          reader.isOfInstrumentItself(in: provision.part)
          ? [] : reader.read(&below, provision: provision)
        if isFirst, let act = reader.act(under: chapeau, found, provision: provision) {
          found = act
        }
        isFirst = false
        // A preamble tells how it came about: only what it promises or declares binds.
        drafts += provision.isPreamble ? found.filter(\.isPromiseOrDeclaration) : found
      }
    }
    return (drafts, below)
  }
}

/// What a provision says of those below it: `The Parties shall:`.
struct Chapeau: Sendable {
  /// Who was named last.
  var obligors: [String]?
  /// Where it leaves the act to the items below.
  var strength: Strength?
  var decidedBy: [Quotation] = []
  /// Whether it has an act of its own that the items only list, so that only items which name acts
  /// themselves are undertakings.
  var listsActs = false
}

extension UndertakingFrame {
  /// What a sentence outside an instrument says that somebody has promised or decided to do.
  func promises(in sentence: Range<Int>, of passage: Passage, _ mentions: [PlacedMention])
    -> [ClaimDraft]
  {
    var chapeau = Chapeau()
    return SentenceUndertakings(
      frame: self, passage: passage, mentions: mentions, sentence: sentence, onlyPromises: true
    ).read(&chapeau, provision: nil)
  }
}

/// The undertakings of one sentence.
struct SentenceUndertakings {
  let frame: UndertakingFrame
  let passage: Passage
  let mentions: [PlacedMention]
  let sentence: Range<Int>
  /// Outside an instrument only what is promised or decided binds anybody.
  var onlyPromises = false

  func read(_ chapeau: inout Chapeau, provision: OutlinedProvision?) -> [ClaimDraft] {
    let isVerbFinal = frame.lexicon.isVerbFinal(frame.language)
    let stretches = Sentences(passage: passage)
      .stretches(of: sentence, splitsAtIdeographicComma: false)
    let reader = PredicateReader(passage: passage, isVerbFinal: isVerbFinal)
    let predicates =
      onlyPromises && isVerbFinal
      ? reader.promises(in: sentence) : reader.predicates(in: sentence, stretches: stretches)
    let participants = ParticipantReader(
      passage: passage, mentions: mentions, states: frame.states
    ).participants(in: sentence)
    let opening = skipConnective(sentence.lowerBound)
    // The subject of a sentence without predicates still governs the items below it.
    if predicates.isEmpty,
      let subject = subject(opening..<sentence.upperBound, participants, isVerbFinal)
    {
      chapeau.obligors = subject.ids
    }
    var drafts: [ClaimDraft] = []
    var start = opening
    for (number, predicate) in predicates.enumerated() {
      if isVerbFinal, predicate.range.upperBound < (predicates.last?.range.upperBound ?? 0),
        predicate.strength != .declaratory,
        isEmbedded(predicate.range.lowerBound, after: start, participants)
      {
        continue
      }
      if onlyPromises, !predicate.isPromised { continue }
      start = skipConnective(start)
      let clause = start..<max(start, trimmed(predicate.range.upperBound))
      var action = clause
      let lead =
        clause
        .lowerBound..<(isVerbFinal
        ? clause.upperBound : max(clause.lowerBound, predicate.range.lowerBound))
      if let subject = subject(lead, participants, isVerbFinal) {
        chapeau.obligors = subject.ids
        action = actionStart(after: subject, isVerbFinal)..<clause.upperBound
        // What shall be done without saying by whom is done by those who agreed on it.
        if predicate.isPassive, !isParty(subject) {
          chapeau.obligors = nil
          action = clause
        }
      }
      if opensItems(predicate) {
        chapeau.strength = predicate.strength
        chapeau.decidedBy = quotations(of: predicate.deciding)
        chapeau.listsActs = !predicate.isModalAlone
        if predicate.isModalAlone { continue }
      }
      guard !action.isEmpty, !onlyPromises || chapeau.obligors != nil else { continue }
      var undertaking = Undertaking(
        obligors: chapeau.obligors ?? frame.parties,
        action: frame.text.text(passage.text.span(action)),
        strength: predicate.strength, recurrence: recurrence(in: clause), due: due(in: clause),
        provision: provision?.path)
      undertaking.decidedBy = quotations(of: predicate.deciding)
      addDetails(
        to: &undertaking, clause: clause,
        until: number + 1 < predicates.count
          ? stretchStart(predicates[number + 1].range.lowerBound, stretches)
          : sentence.upperBound, provision)
      drafts.append(
        ClaimDraft(
          content: .undertaking(undertaking), evidence: [passage.text.span(clause)],
          modality: predicate.modality ?? predicate.strength.modality,
          isPromiseOrDeclaration: isVerbFinal || predicate.isPromised
            || predicate.strength == .declaratory))
      start = skipPunctuation(predicate.range.upperBound)
    }
    return drafts
  }

  private func stretchStart(_ place: Int, _ stretches: [Range<Int>]) -> Int {
    stretches.last { $0.lowerBound <= place }?.lowerBound ?? place
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
    for participant in participants where clause.contains(participant.range.lowerBound) {
      guard
        participant.range.lowerBound == clause.lowerBound
          || passage.skipSpaces(skipArticle(clause.lowerBound)) == participant.range.lowerBound
          || participant.role == .agent && isTopic(participant)
      else {
        if isVerbFinal { continue } else { return nil }
      }
      switch participant.role {
      case .agent: return isVerbFinal && !isTopic(participant) ? nil : participant
      case nil: return isVerbFinal ? nil : participant
      case .patient, .recipient, .source, .partner, .beneficiary, .place, .means, .topic,
        .possessor, .by:
        continue
      }
    }
    return nil
  }

  private func skipArticle(_ place: Int) -> Int {
    passage.first(at: place) { $0 == .opaque ? true : nil }.map { Int($0.hit.end) } ?? place
  }

  /// A topic marker is followed by a comma or stands first; an inner subject is not one.
  private func isTopic(_ participant: Participant) -> Bool {
    guard
      let marker = passage.first(
        at: participant.range.upperBound,
        {
          $0 == .caseMarker(.agent, .after) ? true : nil
        })
    else { return false }
    let next = passage.scalar(at: Int(marker.hit.end))?.value
    return next == 0x2C || next == 0x3001
      || participant.range.lowerBound <= skipConnective(sentence.lowerBound)
  }

  private func actionStart(after subject: Participant, _ isVerbFinal: Bool) -> Int {
    var place = subject.range.upperBound
    if let marker = passage.first(at: place, { $0 == .caseMarker(.agent, .after) ? true : nil }) {
      place = Int(marker.hit.end)
    }
    return skipPunctuation(place)
  }

  private func skipPunctuation(_ place: Int) -> Int {
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

  private func skipConnective(_ place: Int) -> Int {
    guard let word = passage.first(at: place, { $0 == .connective ? true : nil }) else {
      return place
    }
    let next = passage.scalar(at: Int(word.hit.end))
    guard next?.value == 0x2C || next?.value == 0x3001 else { return place }
    return skipPunctuation(Int(word.hit.end))
  }

  func trimmed(_ end: Int) -> Int {
    var end = min(end, sentence.upperBound)
    while let (scalar, start) = passage.scalar(before: end),
      [0x20, 0x2C, 0x3001, 0x3002, 0x2E, 0x3B].contains(scalar)
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

  /// A date with a word beside it that says it is the last day: 2013年内に, by 2030.
  func due(in clause: Range<Int>) -> EDTF? {
    for mention in mentions where clause.contains(mention.range.lowerBound) {
      guard case .date(let date) = mention.mention.value else { continue }
      let after = passage.first(at: mention.range.upperBound) {
        $0 == .range(.dueAfter) ? true : nil
      }
      let inside = passage.last(endingAt: mention.range.upperBound) {
        $0 == .range(.dueAfter) ? true : nil
      }
      let before = passage.last(endingAt: passage.skipSpacesBack(mention.range.lowerBound)) {
        $0 == .range(.dueBefore) ? true : nil
      }
      if after != nil || inside != nil || before != nil || isWithin(mention.range.upperBound) {
        return date
      }
    }
    return nil
  }

  /// 2013年内 ends the mention itself; the case marker behind it tells the rest.
  private func isWithin(_ place: Int) -> Bool {
    guard let start = passage.scalar(before: place)?.start else { return false }
    return passage.first(at: start) { $0 == .range(.dueAfter) ? true : nil } != nil
  }
}
