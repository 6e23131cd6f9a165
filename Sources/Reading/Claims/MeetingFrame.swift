import Languages
import Text
import Values

/// Who met, is to meet or meets regularly, and at what level.
enum MeetingFrame {
  static func claims(of view: SentenceView) -> [ClaimDraft] {
    let words = view.words(.meetingWord, in: view.sentence) {
      word -> (level: MeetingLevel, part: MeetingPart)? in
      if case .meetingWord(let level, let part) = word { (level, part) } else { nil }
    }
    var drafts: [ClaimDraft] = []
    for stretch in view.stretches {
      let own = words.filter { stretch.contains(Int($0.hit.start)) }
      let noun = own.first { $0.value.part == .noun }
      // A noun alone only speaks of a meeting: something must say that it takes place.
      guard
        let verb = own.first(where: {
          $0.value.part == .verb
            || $0.value.part == .receiving && isOfPerson($0.hit.range, in: stretch, view)
        }) ?? (noun == nil ? nil : own.first { $0.value.part == .holding })
      else {
        if let noun, let draft = circumstance(noun.hit.range, noun.value.level, in: stretch, view) {
          drafts.append(draft)
        }
        continue
      }
      let participants =
        if let noun, view.isVerbFinal, noun.hit.start >= verb.hit.end {
          described(noun.hit.range, in: stretch, view)
        } else {
          participants(of: verb.hit.range, in: stretch, view)
        }
      let named =
        verb.value.part == .holding ? named(beside: verb.hit.range, in: stretch, view) : nil
      let areSeveral = participants.count >= 2 && !participants.areOfOneState
      guard areSeveral || named != nil else { continue }
      if let noun, verb.value.part == .holding, !isHeld(noun.hit.range, verb.hit.range, view) {
        continue
      }
      // Ministers who met beside a summit met as ministers; a summit that is held is of leaders.
      let isHolding = verb.value.part == .holding
      let offices = levelOfOffices(before: verb.hit.range, in: stretch, view)
      let words = [noun, verb].compactMap { $0?.value.level }.first { $0 != .other }
      let level = isHolding ? words ?? offices : offices ?? words
      let meeting = Meeting(
        participants: areSeveral ? participants : host(of: verb.hit.range, in: stretch, view),
        level: level ?? .other, place: place(in: stretch, view),
        format: isHolding ? format(in: stretch, view) : nil,
        recurrence: recurrence(in: stretch, view))
      drafts.append(
        ClaimDraft(
          content: .meeting(meeting), evidence: [view.span(stretch)], voice: view.voice,
          modality: modality(of: verb.hit.range, recurs: meeting.recurrence != nil, view),
          time: view.time(at: Int(verb.hit.start))))
    }
    return drafts
  }

  /// Who is told to hold a meeting or to come to it, in its own clause.
  private static func host(of verb: Range<Int>, in stretch: Range<Int>, _ view: SentenceView)
    -> [String]
  {
    let own = view.participants.filter {
      stretch.contains($0.range.lowerBound) && $0.range.upperBound <= verb.lowerBound
        && !$0.isMeeting && ($0.role == nil || $0.role == .agent) && !isVisited($0, view)
    }.flatMap(\.ids).uniqued()
    if !own.isEmpty { return own }
    // 中国—秘鲁农业论坛在利马开幕: whose meeting its name says that it is.
    guard let named = named(beside: verb, in: stretch, view) else { return [] }
    let states = view.passage.hits(in: named.range).compactMap { hit in
      switch view.passage.word(hit) {
      case .state(let id, .official), .state(let id, .short): id
      default: nil
      }
    }.uniqued()
    return states.count > 1 ? states : []
  }

  /// 第五届中非农业论坛在内罗毕开幕: a meeting with a name of its own, which takes place whoever comes; not
  /// 论坛上举行的仪式.
  private static func named(
    beside verb: Range<Int>, in stretch: Range<Int>, _ view: SentenceView
  ) -> Participant? {
    guard view.isOfHan else { return nil }
    return view.participants.first {
      $0.isMeeting && stretch.contains($0.range.lowerBound) && $0.role != .place
        && $0.role != .means && $0.role != .topic && $0.role != .possessor
        && (0...longestHolding).contains(verb.lowerBound - $0.range.upperBound)
        || $0.isMeeting && (0...longestNumber).contains($0.range.lowerBound - verb.upperBound)
    }
  }

  /// 将于2月3日在内罗毕, 了第五届, in bytes.
  private static let (longestHolding, longestNumber) = (90, 18)

  private static func modality(of verb: Range<Int>, recurs: Bool, _ view: SentenceView) -> Modality
  {
    if view.isToldAsPast(verb) { return .actual }
    let (modality, isMarked) = view.modalityOfAct(verb)
    // 委员会每年召开一次会议: what an instrument has come again and again is to be held.
    let isProvided =
      recurs && view.isInstrument && !isMarked && view.passage.script(at: verb.lowerBound) == .han
    return isProvided ? .planned : modality
  }

  /// ペルー外相との会談では、…: that people met where something else was said or done.
  private static func circumstance(
    _ noun: Range<Int>, _ level: MeetingLevel, in stretch: Range<Int>, _ view: SentenceView
  ) -> ClaimDraft? {
    guard view.isVerbFinal,
      let place = view.passage.marker(.place, .after, at: noun.upperBound),
      let partner = view.participants.last(where: {
        $0.role == .partner && stretch.contains($0.range.lowerBound)
          && (0...longestPartner).contains(noun.lowerBound - $0.range.upperBound)
      }),
      let subject = view.participants.first(where: {
        $0.role == .agent && $0.range != partner.range && !view.isSpeaker($0)
      }) ?? view.told.topic ?? view.told.person
    else { return nil }
    let participants = (subject.ids + partner.ids).uniqued()
    guard participants.count > 1, !participants.areOfOneState else { return nil }
    let meeting = Meeting(
      participants: participants, level: level, place: self.place(in: stretch, view),
      format: nil, recurrence: nil)
    return ClaimDraft(
      content: .meeting(meeting), evidence: [view.span(stretch.lowerBound..<Int(place.end))],
      voice: view.voice, modality: view.modality(of: view.trimmed(view.sentence)),
      time: view.time(at: noun.lowerBound))
  }

  /// との首脳, in bytes.
  private static let longestPartner = 12

  /// Received the ambassador of Peru: what is received is a person, and no aid.
  private static func isOfPerson(
    _ verb: Range<Int>, in stretch: Range<Int>, _ view: SentenceView
  ) -> Bool {
    let object = view.participants.first {
      $0.range.lowerBound >= verb.upperBound && stretch.contains($0.range.lowerBound)
    }
    guard let object, object.role != .source, object.role != .by else { return false }
    let start = view.passage.skipSpaces(verb.upperBound)
    let isOffice = view.words(.office, in: start..<max(start, object.range.lowerBound)) { _ in
      true
    }.contains { Int($0.hit.start) - start <= longestArticle }
    // Received the Peruvian envoy.
    let isOfState = view.passage.hasWord(
      at: view.passage.skipSpaces(object.range.upperBound), { $0.kind == .office })
    return isOffice || isOfState
      || object.holdsPerson && object.range.lowerBound - start <= longestOffice
  }

  /// "the ", in bytes.
  private static let longestArticle = 4

  /// Before a name, in bytes.
  private static let longestOffice = 60

  /// 首相は首相と会談した: the level of those who met, where all offices that are named are of one.
  private static func levelOfOffices(
    before verb: Range<Int>, in stretch: Range<Int>, _ view: SentenceView
  ) -> MeetingLevel? {
    let end = view.isVerbFinal ? verb.lowerBound : stretch.upperBound
    let levels = view.words(.office, in: view.sentence.lowerBound..<end) { word -> MeetingLevel? in
      if case .office(let level, _) = word { level } else { nil }
    }.map(\.value)
    guard let first = levels.first else { return nil }
    return levels.count > 1 && levels.allSatisfy { $0 == first } ? first : .other
  }

  /// 会談での合意を実施した holds no meeting: before a verb-final verb the meeting is its subject or
  /// object, or stands right before it; behind a verb of Latin letters it is its object.
  private static func isHeld(_ noun: Range<Int>, _ verb: Range<Int>, _ view: SentenceView) -> Bool {
    guard view.isVerbFinal else {
      // Held Ghana to its word at the meeting, had rejected the talks: what a preposition brings is not
      // held, nor what another verb has for its object.
      return view.passage.script(at: verb.lowerBound) != .latin
        || noun.lowerBound < verb.upperBound
        || view.passage.hits(in: verb.upperBound..<noun.lowerBound).allSatisfy {
          !otherActs.contains($0.kind)
        }
          && view.words(.caseMarker, in: verb.upperBound..<noun.lowerBound) { word -> Bool? in
            if case .caseMarker(_, .before) = word { true } else { nil }
          }.allSatisfy { view.passage.byte(at: Int($0.hit.start) - 1) == UInt8(ascii: "-") }
    }
    // 会合の開催に向けた調整: before a word of case the holding is only named; but what an instrument
    // names so is to be held.
    let isNamed =
      !view.isInstrument
      && view.passage.hasWord(at: verb.upperBound) {
        if case .caseMarker(_, .after) = view.passage.word($0) { true } else { false }
      }
    // 開催提案; but 開催予定.
    let isInCompound =
      view.passage.script(at: verb.upperBound) == .han
      && !view.passage.hasWord(at: verb.upperBound) { $0.kind == .modality }
    if isNamed || isInCompound { return false }
    if verb.lowerBound - noun.upperBound <= 9 { return true }
    // 協議を定例化し訓練を行う: what has another object is not done to the first.
    if let marker = view.passage.marker(.patient, .after, at: noun.upperBound),
      !view.words(
        .caseMarker, in: Int(marker.end)..<verb.lowerBound,
        { $0 == .caseMarker(.patient, .after) ? true : nil }
      ).isEmpty
    {
      return false
    }
    return view.passage.first(at: noun.upperBound) {
      $0 == .caseMarker(.possessor, .after) || $0 == .caseMarker(.place, .after) ? true : nil
    } == nil
  }

  private static let otherActs: WordKinds = [
    .stance, .voice, .agreementVerb, .activity, .flowWord, .act,
  ]

  /// Those of the stretch, with who holds the meeting where it stands before.
  private static func participants(
    of verb: Range<Int>, in stretch: Range<Int>, _ view: SentenceView
  ) -> [String] {
    // A list may begin before the comma that parts its members: AやB、Cと会談した.
    var inStretch = view.participants.filter {
      (isParticipant($0, view) && !isVisited($0, view) || isBeside(verb, $0, view)) && !$0.isMeeting
        && stretch.contains($0.range.upperBound - 1) && !view.isSpeaker($0)
    }
    if let partner = partner(behind: stretch, view) { inStretch.append(partner) }
    let met = object(of: verb, among: inStretch, view)
    let those = inStretch.filter {
      met == nil || $0.range.lowerBound <= met ?? 0 || $0.role == .partner
    }
    // Whom a reference means may not be known.
    if those.contains(where: \.ids.isEmpty) { return [] }
    let own = those.flatMap(\.ids).uniqued()
    // 同肯尼亚外长会谈, 拜会外长和总统: with whom is told, who is not.
    let hasSubject = those.contains { one in
      one.role != .partner
        && (view.isVerbFinal || view.passage.script(at: verb.lowerBound) == .latin
          || one.range.upperBound <= verb.lowerBound)
    }
    if own.count >= 2, hasSubject { return own }
    // 大統領と会談した首相は: who met stands behind the verb that describes him.
    let described = view.participants.first {
      view.isVerbFinal && $0.range.lowerBound == verb.upperBound
    }
    // During talks with the minister, the president said: who met stands behind.
    let behind = view.participants.first {
      view.passage.script(at: verb.lowerBound) == .latin
        && view.passage.skipSpaces(view.sentence.lowerBound) == verb.lowerBound
        && $0.range.lowerBound >= stretch.upperBound
        && ($0.role == nil || $0.role == .possessor)
    }
    guard let subject = described ?? behind ?? view.agent(of: verb), !view.isSpeaker(subject),
      !subject.isMeeting
    else {
      return those.allSatisfy { $0.role == .partner } ? own : []
    }
    return (subject.ids + own).uniqued()
  }

  /// 大臣への表敬, 大臣を表敬した, paid a courtesy call to the minister: who stands right beside the verb is
  /// met, whatever marks him.
  private static func isBeside(
    _ verb: Range<Int>, _ participant: Participant, _ view: SentenceView
  ) -> Bool {
    view.isVerbFinal
      ? (0...3).contains(verb.lowerBound - participant.range.upperBound)
      : (0...5).contains(participant.range.lowerBound - verb.upperBound)
  }

  /// "Held talks with the minister for trade, industry and …, Ana Torres of Peru": whom a clause that
  /// ends in what an office is for goes on to name.
  private static func partner(behind stretch: Range<Int>, _ view: SentenceView) -> Participant? {
    guard view.passage.script(at: stretch.lowerBound) == .latin,
      let marker = view.words(
        .caseMarker, in: stretch,
        { word -> Bool? in
          if case .caseMarker(.partner, .before) = word { true } else { nil }
        }
      ).last,
      view.passage.hasWord(
        at: view.passage.skipSpaces(Int(marker.hit.end)), { $0.kind == .office }),
      !view.participants.contains(where: {
        stretch.contains($0.range.lowerBound) && $0.range.lowerBound >= Int(marker.hit.end)
      })
    else { return nil }
    return view.participants.first {
      $0.range.lowerBound >= stretch.upperBound
        && $0.range.lowerBound - stretch.upperBound <= longestPortfolio && $0.holdsPerson
    }
  }

  /// In bytes.
  private static let longestPortfolio = 60

  /// 9月に開催されるチリとペルーの会議: those of a meeting that a verb before it describes stand with it.
  private static func described(_ noun: Range<Int>, in stretch: Range<Int>, _ view: SentenceView)
    -> [String]
  {
    view.participants.filter {
      stretch.contains($0.range.lowerBound) && $0.range.upperBound <= noun.lowerBound
        && $0.role != .agent && isParticipant($0, view) && !$0.isMeeting
    }.flatMap(\.ids).uniqued()
  }

  private static func recurrence(in stretch: Range<Int>, _ view: SentenceView) -> String? {
    view.words(.recurrence, in: stretch) { word -> String? in
      if case .recurrence(let rule) = word { rule } else { nil }
    }.first?.value
  }

  /// Where whom the subject met stands. What the sentence tells behind it are not those who met: "met
  /// Peru's minister and praised the ties with Kenya".
  private static func object(
    of verb: Range<Int>, among participants: [Participant], _ view: SentenceView
  ) -> Int? {
    // He met with her: with whom is told, even where a pronoun stands for who.
    let isWith =
      view.passage.marker(.partner, .before, endingAt: verb.upperBound)
      ?? view.passage.marker(.partner, .before, at: view.passage.skipSpaces(verb.upperBound))
    guard view.passage.script(at: verb.lowerBound) == .latin,
      isWith != nil || participants.contains(where: { $0.range.upperBound <= verb.lowerBound })
    else { return nil }
    return participants.first { $0.range.lowerBound >= verb.upperBound }?.range.lowerBound
  }

  private static func isParticipant(_ participant: Participant, _ view: SentenceView) -> Bool {
    switch participant.role {
    case .agent, .partner, .by, .possessor, nil: true
    // His counterpart from Peru.
    case .source: isOfOffice(participant, view)
    case .patient, .recipient, .beneficiary, .place, .means, .topic: false
    }
  }

  /// 访问秘鲁并出席论坛: who stands right behind the verb of a visit is where it goes.
  private static func isVisited(_ participant: Participant, _ view: SentenceView) -> Bool {
    guard view.isOfHan, participant.role == nil else { return false }
    return view.passage.hasWord(endingAt: participant.range.lowerBound) {
      view.passage.word($0) == .activity(.visit) && !view.passage.isHidden($0.range)
    }
  }

  private static func isOfOffice(_ participant: Participant, _ view: SentenceView) -> Bool {
    let end = view.passage.skipSpacesBack(participant.range.lowerBound)
    let marker = view.passage.marker(.source, .before, endingAt: end)
    guard let marker else { return false }
    return view.passage.hasWord(endingAt: view.passage.skipSpacesBack(Int(marker.start))) {
      $0.kind == .office
    }
  }

  /// A place, or a state marked as the place.
  private static func place(in stretch: Range<Int>, _ view: SentenceView) -> String? {
    for mention in view.mentions where stretch.contains(mention.range.lowerBound) {
      if case .place = mention.mention.value { return view.quote(mention.range) }
    }
    return view.participants.first { $0.role == .place && stretch.contains($0.range.lowerBound) }?
      .ids.first
  }

  private static func format(in stretch: Range<Int>, _ view: SentenceView) -> String? {
    view.participants.first { $0.isMeeting && stretch.contains($0.range.lowerBound) }?.ids.first
  }
}
