import Languages
import Text
import Values

/// What press texts tell of promises in languages whose verb comes first.
extension SentenceUndertakings {
  /// Whether what stands before it in its stretch denies it: 否认将撤出, denied that it would.
  func isDenied(_ predicate: Predicate) -> Bool {
    let start = stretchStart(predicate.range.lowerBound)
    return passage.hits(in: start..<max(start, predicate.range.lowerBound)).contains {
      $0.kind == .modality && passage.word($0) == .modality(.denied, .before)
        && !passage.isHidden($0.range)
    }
  }

  /// 将教官派往立陶宛: a word of what will be that has a noun right behind it marks an object; a verb,
  /// or who or where or when it is done, stands behind one that promises.
  func marksObject(_ predicate: Predicate) -> Bool {
    guard let modal = predicate.deciding.first, passage.script(at: modal.lowerBound) == .han,
      passage.script(before: modal.upperBound) == .han
    else { return false }
    // 愿 never does.
    let isWilling = passage.hits(at: modal.lowerBound).contains {
      if case .strength(_, .willing) = passage.word($0) {
        Int($0.end) == modal.upperBound
      } else {
        false
      }
    }
    if isWilling { return false }
    return !passage.hits(at: modal.upperBound).contains { hit in
      switch passage.word(hit) {
      case .strength, .flowWord, .act, .verb, .agreementVerb, .activity, .meetingWord,
        .caseMarker(_, .before), .modality, .connective, .calendar, .numeral, .relationshipVerb,
        .recurrence, .bound, .range, .coordinator, .opaque:
        true
      default: false
      }
    } && passage.script(at: modal.upperBound) == .han
  }

  /// AはBと会談し,…することで一致した: those who agree, with whom the subject has met before; 両国で: the two
  /// together.
  func agreed(_ subject: [String], before predicate: Predicate) -> [String] {
    let before = participants.filter { $0.range.upperBound <= predicate.range.lowerBound }
    if subject.count > 1 { return (subject + before.filter(isMet).flatMap(\.ids)).uniqued() }
    if let together = together(before: predicate) { return together }
    return (subject + before.filter(isMet).flatMap(\.ids)).uniqued()
  }

  /// …との発言があり、両首脳は: whether a comma stands right before who is named.
  func opensClause(_ participant: Participant) -> Bool {
    let end = passage.skipSpacesBack(participant.range.lowerBound)
    return passage.scalar(before: end).map { [0x2C, 0x3001].contains($0.value) } ?? false
  }

  /// 両国で, チリとペルーで更に: those who are told to act together.
  func together(before predicate: Predicate) -> [String]? {
    participants.last { side in
      side.range.upperBound <= predicate.range.lowerBound && side.ids.count > 1
        && passage.marker(.place, .after, at: side.range.upperBound).map {
          passage.script(at: Int($0.end)) != .hiragana && $0.range.count == 3
        } ?? false
    }?.ids
  }

  /// ペルーの大統領と会談し: with whom a word of meeting close behind tells.
  private func isMet(_ partner: Participant) -> Bool {
    let end = partner.range.upperBound
    return partner.role == .partner && !partner.isUnplacedPerson
      && passage.hits(beginningIn: end..<(end + Self.reachOfMeeting)).contains {
        $0.kind == .meetingWord && !passage.isHidden($0.range)
      }
  }

  /// と東京の首相官邸で, in bytes.
  private static let reachOfMeeting = 60

  /// What should or must be is an opinion and no promise of who gives it.
  func isOpinion(_ predicate: Predicate) -> Bool {
    if predicate.strength == .binding { return true }
    guard let first = predicate.deciding.first else { return false }
    return passage.hits(at: first.lowerBound).contains { hit in
      guard Int(hit.end) == first.upperBound else { return false }
      // 应努力: an effort that is owed.
      return passage.word(hit) == .strength(.endeavour, .modal)
        || passage.word(hit) == .strength(.binding, .modal)
    }
  }

  /// agreed that …, where no word tells of what will be done.
  func agreesThat(_ predicate: Predicate) -> Bool {
    guard let first = predicate.deciding.first else { return false }
    return passage.hits(at: first.lowerBound).contains {
      Int($0.end) == first.upperBound && passage.word($0) == .strength(.declaratory, .agree)
    }
  }

  /// 将访问肯尼亚, will sign: what frames of their own tell of is no undertaking beside.
  func isOtherAct(_ predicate: Predicate) -> Bool {
    guard let modal = predicate.deciding.first else { return false }
    // 将赴肯尼亚出席: where somebody goes.
    if !predicate.isListed, passage.marker(.place, .before, at: modal.upperBound) != nil {
      return true
    }
    let stretch = stretches.last { $0.lowerBound <= modal.lowerBound } ?? sentence
    let rest = modal.upperBound..<max(modal.upperBound, stretch.upperBound)
    let isLatin = passage.script(at: modal.lowerBound) == .latin
    let verb = passage.hits(in: rest).first { hit in
      guard !passage.isHidden(hit.range),
        !mentions.contains(where: { $0.range.overlaps(hit.range) })
      else { return false }
      switch passage.word(hit) {
      // To continue a dialogue is no meeting yet.
      case .meetingWord(_, .noun) where isLatin: return false
      case .activity(.visit), .activity(.other), .agreementVerb(.signed), .meetingWord, .flowWord:
        return true
      // 进行访问: a light verb says nothing itself.
      case .strength(_, let word): return word == .full || word == .backing
      default: return false
      }
    }
    guard let verb else { return false }
    // Of two words for one verb the one that another frame reads tells.
    return passage.hits(at: Int(verb.start)).contains { hit in
      switch passage.word(hit) {
      case .activity(.visit), .activity(.other), .agreementVerb(.signed), .meetingWord:
        !passage.isHidden(hit.range)
      // 将获得贷款: who will get something promises nothing.
      case .flowWord(let flow):
        flow.isReceived && flow.form != .sale && !passage.isHidden(hit.range)
      default: false
      }
    }
  }

  /// Whether a plain verb goes on with what is promised before it: 中方将继续支持…，积极推动….
  func goesOn(_ predicate: Predicate, behind last: Predicate) -> Bool {
    guard let verb = predicate.deciding.first?.lowerBound,
      let own = stretches.lastIndex(where: { $0.lowerBound <= verb }),
      // 将合作扩大到…: a word that marks the object at the head of its clause.
      isUnpromised(predicate)
        || predicate.isListed && verb == stretches[own].lowerBound && marksObject(predicate)
    else { return false }
    // Of the sentence before, it stands before the first stretch.
    let before =
      last.range.lowerBound < sentence.lowerBound
      ? -1 : stretches.lastIndex { $0.lowerBound < last.range.upperBound } ?? own
    guard own == before + 1 || own == before + 2,
      verb - stretches[own].lowerBound <= Self.longestAdverb
        || isMeans(stretches[own].lowerBound..<verb),
      !passage.hasWord(at: stretches[own].lowerBound, { $0.kind == .caseMarker })
    else { return false }
    // Nobody else stands where a subject may.
    return !mentions.contains { mention in
      let place = mention.range.lowerBound
      return stretches[own].lowerBound <= place && place < verb
        || stretches[(before + 1)..<own].contains { $0.lowerBound == place }
    }
  }

  /// 尽快根据新形势: an adverb and by what it is done.
  private func isMeans(_ lead: Range<Int>) -> Bool {
    lead.count <= Self.longestMeans
      && passage.hits(in: lead).contains {
        $0.key == .caseMarker(.means, .before)
          && Int($0.start) - lead.lowerBound <= Self.longestAdverb && !passage.isHidden($0.range)
      }
  }

  /// 更加积极地, and 尽快根据新的形势和需要, in bytes.
  private static let (longestAdverb, longestMeans) = (15, 45)

  /// The several of whom the text has spoken by the end of the sentence, or who have met.
  var speakersBehind: [String] {
    let topic = sides.first { participant in
      guard frame.isVerbFinal else {
        return mayBeSubject(participant, from: sentence.lowerBound)
          && isAdverbial(sentence.lowerBound..<participant.range.lowerBound)
      }
      return passage.marker(.agent, .after, at: participant.range.upperBound)
        .map { passage.hasPrefix(Self.topic, at: Int($0.start)) } ?? false
    }
    let hasMet = passage.hits(in: sentence).contains {
      $0.kind == .meetingWord && !passage.isHidden($0.range)
    }
    // チリとペルーの外相が会談し: whom news opens with.
    let opener = hasMet && frame.isVerbFinal ? sides.first { $0.role == .agent } : nil
    guard let topic = topic ?? opener else { return frame.isVerbFinal && hasTopic ? [] : speakers }
    let partners = participants.filter { side in
      frame.isVerbFinal
        ? isMet(side) : hasMet && side.role == .partner && !side.isUnplacedPerson
    }
    let ids = (topic.ids + partners.flatMap(\.ids)).uniqued()
    return ids.count > 1 ? ids : []
  }

  /// Whether the sentence has a topic, whoever it is: …は, but not …については.
  var hasTopic: Bool {
    passage.hits(in: sentence).contains { hit in
      hit.key == .caseMarker(.agent, .after)
        && passage.hasPrefix(Self.topic, at: Int(hit.start)) && !passage.isHidden(hit.range)
        && passage.script(before: Int(hit.start)) != .hiragana
    }
  }

  private static let topic = Array("\u{306F}".utf8)

  /// Who promises: right before the predicate in its clause, else at the head of the clause that goes
  /// on, else who is told to say that it will be done, where nobody else stands between.
  func promisor(of predicate: Predicate) -> Participant? {
    let place = predicate.range.lowerBound
    let own = stretches.lastIndex { $0.lowerBound <= place } ?? 0
    guard stretches.indices.contains(own) else { return nil }
    let before = sides.filter { $0.range.upperBound <= place }
    let nearest = before.last { side in
      guard side.range.upperBound > stretches[own].lowerBound else { return false }
      return mayBeSubject(side, from: stretchStart(side.range.lowerBound))
    }
    if let nearest, isAdverbial(nearest.range.upperBound..<place) { return nearest }
    if let pronoun = several(before: place, in: stretches[own]) { return pronoun }
    // 俄方将于…与中方: what else stands before it in its clause may be the subject.
    guard isAdverbial(stretches[own].lowerBound..<place), own > 0 else { return nil }
    let earlier = stretches[own - 1]
    guard
      let subject = before.first(where: {
        $0.range.lowerBound >= earlier.lowerBound && ($0.role == nil || $0.role == .agent)
      }), isAdverbial(earlier.lowerBound..<subject.range.lowerBound), !isFormat(subject)
    else { return nil }
    return subject
  }

  /// The participants, as one where only an office parts them: Norwegian Premier Jonas Berg and
  /// Chilean President Ana Rojas.
  private var sides: [Participant] {
    participants.reduce(into: []) { sides, next in
      let isBearer = sides.last.map { last in
        passage.hasWord(at: passage.skipSpaces(last.range.upperBound)) {
          $0.kind == .office && passage.skipSpaces(Int($0.end)) == next.range.lowerBound
        }
      }
      guard isBearer == true, var side = sides.popLast() else {
        sides.append(next)
        return
      }
      side.ids = (side.ids + next.ids).uniqued()
      side.range = side.range.lowerBound..<next.range.upperBound
      sides.append(side)
    }
  }

  /// They, or the ministers, at the head of the clause, are those of whom the text has spoken.
  private func several(before verb: Int, in stretch: Range<Int>) -> Participant? {
    let head = stretch.lowerBound..<max(stretch.lowerBound, verb)
    let pronoun = passage.hits(in: head).first { hit in
      passage.word(hit) == .pronoun(.several) && !passage.isHidden(hit.range)
        || hit.kind == .office && passage.byte(at: Int(hit.end) - 1) == UInt8(ascii: "s")
    }
    guard let pronoun, speakers.count > 1,
      isAdverbial(stretch.lowerBound..<Int(pronoun.start)), isAdverbial(Int(pronoun.end)..<verb)
    else { return nil }
    return Participant(ids: speakers, range: pronoun.range, role: .agent)
  }

  /// Whether nothing but an office, such as in `the foreign ministers of Chile, Peru and Norway`, marks it.
  private func mayBeSubject(_ side: Participant, from head: Int) -> Bool {
    switch side.role {
    case nil, .agent: true
    case .possessor: !frame.isVerbFinal && isOffice(head..<side.range.lowerBound)
    case .patient, .recipient, .source, .partner, .beneficiary, .place, .means, .topic, .by: false
    }
  }

  /// 合作机制…,将为…: a standing format that a clause tells of promises nothing.
  private func isFormat(_ participant: Participant) -> Bool {
    mentions.contains {
      guard case .actor(let actor) = $0.mention.value else { return false }
      return actor.kind == .format && participant.range.contains($0.range.lowerBound)
    }
  }

  /// Whether a range holds no more than adverbs, dates, circumstances with a word of case, and words
  /// of saying.
  private func isAdverbial(_ range: Range<Int>) -> Bool {
    var place = skipMarks(range.lowerBound)
    while place < range.upperBound {
      if let mention = mentions.first(where: { $0.range.lowerBound == place }) {
        switch mention.mention.value {
        case .date, .duration, .actor, .place: place = skipMarks(mention.range.upperBound)
        case .money, .quantity, .instrument, .programme: return false
        }
        continue
      }
      // 在备忘录中: where, with whatever stands in it.
      if passage.marker(.place, .before, at: place) != nil,
        let end = passage.hits(in: place..<range.upperBound).first(where: {
          $0.key == .caseMarker(.place, .after)
        })
      {
        place = skipMarks(Int(end.end))
        continue
      }
      let word = passage.firstWord(at: place) { hit in
        guard Int(hit.end) <= range.upperBound else { return false }
        switch passage.word(hit) {
        case .connective, .coordinator, .modality, .voice, .office, .caseMarker, .calendar, .opaque,
          .recurrence, .bound, .strength, .organ:
          return true
        default: return false
        }
      }
      if let word {
        place = skipMarks(Int(word.end))
      } else if let next = shortWord(at: place), next <= range.upperBound {
        place = skipMarks(next)
      } else {
        return false
      }
    }
    return true
  }

  /// A short word of the grammar in Latin letters: have also.
  private func shortWord(at place: Int) -> Int? {
    guard passage.script(at: place) == .latin else { return nil }
    var end = place
    while passage.script(at: end) == .latin, let (_, next) = passage.scalar(at: end) { end = next }
    return passage.byte(at: place) >= UInt8(ascii: "a") && end - place <= 4 ? end : nil
  }

  private func skipMarks(_ place: Int) -> Int {
    var place = place
    while let (scalar, next) = passage.scalar(at: place),
      [0x20, 0x2C, 0x3A, 0x201C, 0x201D, 0x22, 0x28, 0x29, 0x300C, 0x300D].contains(scalar)
    {
      place = next
    }
    return place
  }

  /// Where what is promised begins: behind who promises it, where nothing but adverbs parts the two.
  func promised(_ predicate: Predicate, by promisor: Participant) -> Int {
    let end = passage.skipSpaces(promisor.range.upperBound)
    return isAdverbial(end..<predicate.range.lowerBound)
      ? skipMarks(end) : predicate.range.lowerBound
  }

  func skipConnective(_ place: Int) -> Int {
    guard let word = passage.first(at: place, { $0 == .connective ? true : nil }) else {
      return place
    }
    let next = passage.scalar(at: Int(word.hit.end))
    let behind = passage.skipSpaces(Int(word.hit.end))
    // In this regard President Torres …
    let isBeforeName =
      mentions.contains { $0.range.lowerBound == behind }
      || passage.script(at: behind) == .latin
        && passage.hasWord(at: behind) { $0.kind == .office || $0.kind == .opaque }
    guard isBeforeName || next?.value == 0x2C || next?.value == 0x3001 else { return place }
    return skipPunctuation(Int(word.hit.end))
  }
}
