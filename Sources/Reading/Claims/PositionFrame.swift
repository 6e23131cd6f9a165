import Languages
import Text
import Values

/// What an actor holds of something: supports, opposes, calls for.
enum PositionFrame {
  static func claims(of view: SentenceView) -> [ClaimDraft] {
    held(view).compactMap { verb, stance, holder in
      let stretch = view.stretch(at: verb.lowerBound)
      guard stance != .support || !isGiven(verb, in: stretch, view),
        !isInTarget(verb, in: stretch, view),
        !isAttribute(verb, view), !isPassive(verb, view), !isBehindCase(verb, view),
        !isOwed(verb, view), !isCalledFor(verb, view), !isPurpose(verb, in: stretch, view),
        !view.hasOtherSubject(verb),
        stance != .callFor || !isCourtesy(verb, in: stretch, view),
        let actor = holder ?? actor(of: verb, view), !actor.ids.isEmpty, !actor.isMeeting,
        let target = target(of: verb, after: actor, view)
      else { return nil }
      if stance == .commend, isGuest(target, view) { return nil }
      // 相互支持、共同发展的合作: what is only listed has no object.
      if view.isOfHan, view.passage.scalar(at: target.lowerBound)?.value == 0x3001 { return nil }
      // 对肯尼亚的帮助表示感谢: nobody thanks himself.
      let held = view.participants.filter { target.contains($0.range.lowerBound) }
      if held.contains(where: { $0.ids == actor.ids }),
        actor.range.isEmpty || !view.sentence.contains(actor.range.lowerBound)
          || held.contains(where: { $0.range == actor.range })
      {
        return nil
      }
      // 融資を承認した approves money and recognises nothing.
      let isMoney = view.mentions.contains {
        if case .money = $0.mention.value { stretch.contains($0.range.lowerBound) } else { false }
      }
      if stance == .recognise, isMoney { return nil }
      let start =
        actor.range.upperBound <= verb.lowerBound && view.sentence.contains(actor.range.lowerBound)
        ? actor.range.lowerBound : stretch.lowerBound
      let end = view.isVerbFinal ? verb.upperBound : stretch.upperBound
      return ClaimDraft(
        content: .position(Position(actors: actor.ids, stance: stance, target: view.quote(target))),
        evidence: [view.span(start..<end)], voice: view.voice,
        modality: modality(of: verb, stance, in: stretch, view),
        time: view.time(at: verb.lowerBound))
    }
  }

  /// 支持すると述べた: what is declared is held now, and of what goes on in another clause its own words tell.
  private static func modality(
    of verb: Range<Int>, _ stance: Stance, in stretch: Range<Int>, _ view: SentenceView
  ) -> Modality {
    let modality = view.modality(of: verb)
    guard view.isVerbFinal else { return modality }
    let own = view.words(.modality, in: verb.lowerBound..<stretch.upperBound) { _ in true }
    let goesOn = own.isEmpty && stretch.upperBound < view.sentence.upperBound
    // What is called for is called for now.
    let isCall = stance == .callFor && modality == .intended
    return goesOn || isCall || modality == .planned || view.isToldAsPast(verb) ? .actual : modality
  }

  /// The predicates of a sentence that hold a stance: a verb, or one that declares with a noun that it
  /// carries, expressed his deep gratitude.
  private static func held(_ view: SentenceView) -> [(
    verb: Range<Int>, stance: Stance, holder: Participant?
  )] {
    let verbs = view.words(.stance, in: view.sentence) { word -> Stance? in
      if case .stance(let stance) = word { stance } else { nil }
    }.map { (verb: $0.hit.range, stance: $0.value, holder: Participant?.none) }
    return verbs
      + view.words(.stanceNoun, in: view.sentence) { word -> Stance? in
        if case .stanceNoun(let stance) = word { stance } else { nil }
      }.compactMap { noun, stance in
        guard let (verb, holder) = declaring(noun.range, view) else { return nil }
        return (verb: verb.lowerBound..<Int(noun.end), stance: stance, holder: holder)
      }
  }

  /// The verb that declares a noun of stance, and whose the stance is said to be: reaffirmed Ghana's firm
  /// support for Peru's bid.
  private static func declaring(_ noun: Range<Int>, _ view: SentenceView)
    -> (verb: Range<Int>, holder: Participant?)?
  {
    let start = max(view.stretch(at: noun.lowerBound).lowerBound, noun.lowerBound - longestModifier)
    let verb = view.words(.strength, in: start..<noun.lowerBound) { word -> Bool? in
      word == .strength(.declaratory, .full) ? true : nil
    }.last?.hit.range
    guard let verb else { return nil }
    let between = view.participants.filter {
      $0.range.lowerBound >= verb.upperBound && $0.range.upperBound <= noun.lowerBound
    }
    let isPlain = view.passage.hits(in: verb.upperBound..<noun.lowerBound).allSatisfy { hit in
      switch view.passage.word(hit) {
      // Recognised that it is a concern: what something is nobody holds.
      case .stance, .caseMarker(_, .before), .relationshipVerb: false
      default: true
      }
    }
    guard isPlain, between.allSatisfy({ $0.role == .possessor }), between.count < 2 else {
      return nil
    }
    return (verb, between.first)
  }

  /// Of what stands between a verb and its noun, in bytes: continuing and firm.
  private static let longestModifier = 60

  /// 用于修复桥梁以及支持养护: what something is for.
  private static func isPurpose(_ verb: Range<Int>, in stretch: Range<Int>, _ view: SentenceView)
    -> Bool
  {
    view.isOfHan
      && !view.words(.flowWord, in: stretch.lowerBound..<verb.lowerBound) { word -> Bool? in
        if case .flowWord(let flow) = word, flow.subject == .use { true } else { nil }
      }.isEmpty
  }

  /// 各方应敦促: what somebody should hold he may not hold.
  private static func isOwed(_ verb: Range<Int>, _ view: SentenceView) -> Bool {
    view.passage.script(at: verb.lowerBound) == .han && !view.isVerbFinal
      && view.passage.hasWord(endingAt: verb.lowerBound) {
        view.passage.word($0) == .strength(.binding, .modal) && !view.passage.isHidden($0.range)
      }
  }

  /// 支持を要請した: what is asked of others is not held.
  private static func isCalledFor(_ noun: Range<Int>, _ view: SentenceView) -> Bool {
    guard view.isVerbFinal,
      let marker = view.passage.marker(.patient, .after, at: noun.upperBound)
    else { return false }
    return view.passage.hasWord(at: Int(marker.end)) {
      view.passage.word($0) == .stance(.callFor)
    }
  }

  /// For supporting, to condemn: a verb that a preposition brings is of no subject of its own.
  private static func isBehindCase(_ verb: Range<Int>, _ view: SentenceView) -> Bool {
    view.passage.script(at: verb.lowerBound) == .latin
      && view.passage.hasWord(endingAt: view.passage.skipSpacesBack(verb.lowerBound)) {
        if case .caseMarker(_, .before) = view.passage.word($0) { true } else { false }
      }
  }

  /// 相互支持的朋友, 力所能及的支持: what only describes a noun, or is one, is held of nothing.
  private static func isAttribute(_ verb: Range<Int>, _ view: SentenceView) -> Bool {
    // A statement condemning the attack.
    if view.passage.script(at: verb.lowerBound) == .latin {
      return view.passage.hasWord(endingAt: view.passage.skipSpacesBack(verb.lowerBound)) {
        $0.kind == .instrumentHead
      }
    }
    return view.passage.script(at: verb.lowerBound) == .han && !view.isVerbFinal
      && (view.passage.marker(.possessor, .after, at: verb.upperBound) != nil
        || view.passage.marker(.possessor, .after, endingAt: verb.lowerBound) != nil)
  }

  /// He was welcomed: of whom it is told holds nothing.
  private static func isPassive(_ verb: Range<Int>, _ view: SentenceView) -> Bool {
    view.passage.script(at: verb.lowerBound) == .latin
      && (view.passage.hasWord(endingAt: view.passage.skipSpacesBack(verb.lowerBound)) {
        $0.kind == .relationshipVerb
      }
        // Welcomed by the minister, …
        || view.passage.marker(.by, .before, at: view.passage.skipSpaces(verb.upperBound)) != nil)
  }

  /// Who is welcomed at the door: a person who comes, and no deed of his.
  private static func isGuest(_ target: Range<Int>, _ view: SentenceView) -> Bool {
    guard !view.isVerbFinal,
      let guest = view.mentions.first(where: { mention in
        guard case .actor(let actor) = mention.mention.value else { return false }
        return actor.kind == .person && target.contains(mention.range.lowerBound)
      })
    else { return false }
    // Only offices, states and other names of the guest stand before his own.
    if view.passage.script(at: guest.range.lowerBound) == .han {
      return !view.words(.caseMarker, in: guest.range.upperBound..<target.upperBound) {
        $0 == .caseMarker(.possessor, .after) ? true : nil
      }.contains { Int($0.hit.start) <= guest.range.upperBound + 12 }
        && guest.range.lowerBound - target.lowerBound <= longestOffice
    }
    return guest.range.lowerBound - target.lowerBound <= longestOffice
      && view.passage.marker(.possessor, .after, at: guest.range.upperBound) == nil
      && view.words(.strength, in: target.lowerBound..<guest.range.lowerBound) { _ in true }.isEmpty
      && view.words(.caseMarker, in: target.lowerBound..<guest.range.lowerBound) {
        $0 == .caseMarker(.by, .before) || $0 == .caseMarker(.source, .before)
          || $0 == .caseMarker(.partner, .before) ? true : nil
      }.isEmpty
  }

  /// Of a guest's offices before his name, in bytes.
  private static let longestOffice = 120

  /// "Called on the president in Lima": without what he is to do it is a visit.
  private static func isCourtesy(_ verb: Range<Int>, in stretch: Range<Int>, _ view: SentenceView)
    -> Bool
  {
    guard view.passage.script(at: verb.lowerBound) == .latin,
      view.passage.marker(.topic, .before, endingAt: verb.upperBound) != nil
    else { return false }
    return view.words(.caseMarker, in: verb.upperBound..<stretch.upperBound) { word -> Bool? in
      word == .caseMarker(.recipient, .before) || word == .caseMarker(.beneficiary, .before)
        ? true : nil
    }.isEmpty
  }

  /// Who holds it: not whom another stance is held of (感谢肯尼亚…,欢迎…).
  private static func actor(of verb: Range<Int>, _ view: SentenceView) -> Participant? {
    if view.isVerbFinal, let holder = described(by: verb, view) { return holder }
    if view.isVerbFinal, let speaker = speaker(of: verb, view) { return speaker }
    if let we = ourselves(before: verb, view) { return we }
    guard var found = view.agent(of: verb) else {
      return view.isVerbFinal ? agreed(verb, view) : nil
    }
    guard view.isOfPronoun(verb) || view.goesOn(from: found, to: verb) else { return nil }
    if let first = view.firstOfMeeting(found, before: verb) { found = first }
    // チリによる攻撃を非難した: whose doing it is does not condemn it.
    if view.isVerbFinal, found.role == .by {
      return view.participants.last {
        $0.role == .agent && $0.range.upperBound <= verb.lowerBound
      } ?? view.told.topic ?? agreed(verb, view)
    }
    guard !view.isVerbFinal, isHeldOf(found, view) else {
      return isInEarlierTarget(found, of: verb, view) ? nil : found
    }
    return view.participants.last {
      $0.range.upperBound <= found.range.lowerBound && ($0.role == nil || $0.role == .agent)
        && !isHeldOf($0, view)
    } ?? view.told.topic
  }

  private static func isHeldOf(_ participant: Participant, _ view: SentenceView) -> Bool {
    view.sentence.contains(participant.range.lowerBound)
      && view.passage.hasWord(endingAt: view.passage.skipSpacesBack(participant.range.lowerBound)) {
        $0.kind == .stance
      }
  }

  /// 我赞赏总统重视加秘关系,大力支持…: of whom an earlier stance only speaks, it is not told who goes on.
  private static func isInEarlierTarget(
    _ participant: Participant, of verb: Range<Int>, _ view: SentenceView
  ) -> Bool {
    let stretch = view.stretch(at: participant.range.lowerBound)
    guard view.passage.script(at: verb.lowerBound) == .han, !stretch.contains(verb.lowerBound),
      view.sentence.contains(participant.range.lowerBound),
      stretch.lowerBound <= participant.range.lowerBound
    else { return false }
    return !view.words(.stance, in: stretch.lowerBound..<participant.range.lowerBound) { _ in true }
      .isEmpty
  }

  /// 感谢肯尼亚支持…: what the one who is thanked does is no stance of its own.
  private static func isInTarget(_ verb: Range<Int>, in stretch: Range<Int>, _ view: SentenceView)
    -> Bool
  {
    !view.isVerbFinal
      && view.participants.contains {
        stretch.contains($0.range.lowerBound) && $0.range.upperBound <= verb.lowerBound
          && isHeldOf($0, view)
      }
  }

  /// 提供资金支持: what is given is no stance.
  private static func isGiven(_ word: Range<Int>, in stretch: Range<Int>, _ view: SentenceView)
    -> Bool
  {
    guard !view.isVerbFinal, view.trimmed(stretch).upperBound <= word.upperBound else {
      return false
    }
    return !view.words(.flowWord, in: stretch.lowerBound..<word.lowerBound) { word -> Bool? in
      if case .flowWord(let flow) = word, flow.subject == .gives, flow.stage == .disbursement {
        true
      } else {
        nil
      }
    }.isEmpty
  }

  /// What it is held of: marked as the object before the verb, or what follows it.
  private static func target(of verb: Range<Int>, after actor: Participant, _ view: SentenceView)
    -> Range<Int>?
  {
    guard view.isVerbFinal else {
      let stretch = view.stretch(at: verb.lowerBound)
      var start = view.passage.skipSpaces(verb.upperBound)
      if let marker = preposition(at: start, view) {
        start = view.passage.skipSpaces(Int(marker.end))
      }
      let end = nextPredicate(in: start..<max(start, stretch.upperBound), view)
      let range = view.trimmed(start..<max(start, end))
      return range.isEmpty ? framed(before: verb, in: stretch, view) : range
    }
    guard let marker = marker(before: verb, view) else { return nil }
    let start = max(
      view.stretch(at: verb.lowerBound).lowerBound,
      actor.range.upperBound < verb.lowerBound ? afterMarker(actor, view) : 0)
    return start < Int(marker.hit.start) ? start..<Int(marker.hit.start) : nil
  }

  /// Gratitude to, concern about: what brings the target is no part of it.
  private static func preposition(at place: Int, _ view: SentenceView) -> Hit? {
    guard view.passage.script(at: place) == .latin else { return nil }
    return view.passage.firstWord(at: place) { hit in
      if case .caseMarker(_, .before) = view.passage.word(hit) { true } else { false }
    }
  }

  /// Where "and will …" or "and expressed …" goes on with another act, else the end of the range.
  private static func nextPredicate(in range: Range<Int>, _ view: SentenceView) -> Int {
    let joiner = view.words(.coordinator, in: range) { _ in true }.first { joiner in
      guard view.passage.script(at: Int(joiner.hit.start)) == .latin else { return false }
      return view.passage.hits(at: view.passage.skipSpaces(Int(joiner.hit.end))).contains { hit in
        switch view.passage.word(hit) {
        case .strength(_, .modal), .strength(.declaratory, .full), .stance: true
        default: false
        }
      }
    }
    return joiner.map { Int($0.hit.start) } ?? range.upperBound
  }

  /// What marks the target, with no more than an adverb behind it: を強く非難.
  private static func marker(before verb: Range<Int>, _ view: SentenceView)
    -> (hit: Hit, value: Bool)?
  {
    var place = verb.lowerBound
    for _ in 0..<4 {
      let found = view.passage.last(endingAt: place) {
        $0 == .caseMarker(.patient, .after) || $0 == .caseMarker(.recipient, .after) ? true : nil
      }
      if let found, !view.passage.isHidden(found.hit.range) { return found }
      guard let (scalar, start) = view.passage.scalar(before: place),
        Script(scalar) == .han || Script(scalar) == .hiragana
      else { return nil }
      place = start
    }
    return nil
  }

  /// 对…表示感谢: the preposition brings the target before the verb.
  private static func framed(before verb: Range<Int>, in stretch: Range<Int>, _ view: SentenceView)
    -> Range<Int>?
  {
    let marker = view.words(.caseMarker, in: stretch.lowerBound..<verb.lowerBound) {
      word -> Bool? in
      word == .caseMarker(.recipient, .before) ? true : nil
    }.first
    guard let marker, Int(marker.hit.end) < verb.lowerBound else { return nil }
    // 对…表示诚挚欢迎: the light verb is no part of it.
    let light = view.words(.strength, in: Int(marker.hit.end)..<verb.lowerBound) { word -> Bool? in
      if case .strength(_, .light) = word { true } else { nil }
    }.first
    let target = Int(marker.hit.end)..<(light.map { Int($0.hit.start) } ?? verb.lowerBound)
    return target.isEmpty ? nil : target
  }

  private static func afterMarker(_ actor: Participant, _ view: SentenceView) -> Int {
    let end =
      view.passage.first(at: actor.range.upperBound) { word -> Bool? in
        if case .caseMarker = word { true } else { nil }
      }.map { Int($0.hit.end) } ?? actor.range.upperBound
    return view.passage.scalar(at: end)?.value == 0x3001 ? end + 3 : end
  }
}
