import Languages
import Text
import Values

/// Predicates at the end of the clause (Japanese).
extension PredicateReader {
  func verbFinal(in sentence: Range<Int>) -> [Predicate] {
    var found: [Predicate] = []
    var last = sentence.lowerBound
    for hit in passage.hits(in: sentence) where hit.start >= last {
      guard let (strength, word) = strength(hit), !isInsideLonger(hit),
        let (end, isPast) = closing(after: Int(hit.end), in: sentence) ?? nominal(hit, in: sentence)
      else { continue }
      let decided: Strength =
        switch word {
        case .full, .modal, .forbidding, .decision, .willing, .backing, .passive, .unbinding,
          .opening:
          strength
        case .state: .firm
        case .light: carried(by: hit) ?? strength
        case .agree: agreed(by: hit) ?? strength
        }

      // …し、…することができる: what is allowed binds nobody, nor what goes on to it.
      if word == .unbinding {
        found.removeAll { $0.strength != .declaratory && $0.strength != .binding }
        last = end
        continue
      }
      // What is done binds nobody; what was declared or agreed is told so.
      if isPast, word != .agree, decided != .declaratory { continue }
      if decided != .declaratory, !isPassive(Int(hit.end)), isOfThing(Int(hit.start)) { continue }
      // An effort that is owed is owed as an effort: 努めるものとする.
      let effort = passage.last(endingAt: Int(hit.start)) { word -> Bool? in
        if case .strength(.endeavour, .full) = word { true } else { nil }
      }
      let range = (effort.map { Int($0.hit.start) } ?? Int(hit.start))..<end
      // An ending may bind whatever the verb is: 実施しなければならない.
      let binds = passage.hits(in: Int(hit.end)..<end).contains {
        self.strength($0).map { $0.0 == .binding } ?? false
      }
      var predicate = Predicate(
        range: range,
        strength: effort != nil ? .endeavour : binds && decided != .endeavour ? .binding : decided,
        deciding: [range])
      predicate.isPassive = isPassive(Int(hit.end))
      predicate.isUnlisted = word == .state
      found.append(predicate)
      last = end
    }
    if last < passage.skipSpacesBack(sentence.upperBound) - 3,
      let unlisted = unlisted(in: max(last, sentence.lowerBound)..<sentence.upperBound)
    {
      found.append(unlisted)
    }
    // 訪問し、会談した: what goes on to something done is done too.
    return endsInDeed(sentence) ? found.filter { $0.strength == .declaratory } : found
  }

  /// Whether the sentence ends in the past of a verb that neither declares nor agrees.
  private func endsInDeed(_ sentence: Range<Int>) -> Bool {
    let end = trimmedEnd(of: sentence)
    // 行うこととした has been decided, though its last word alone is of the past.
    let ending = passage.last(endingAt: end) { word -> VerbEnding? in
      if case .ending(let type) = word { type } else { nil }
    }
    guard let past = ending, past.value == .past else { return false }
    let verbs = passage.hits(endingAt: Int(past.hit.start)).filter { strength($0) != nil }
    return verbs.allSatisfy { hit in
      guard let (strength, word) = strength(hit) else { return true }
      return strength != .declaratory && word != .agree && word != .decision
    }
  }

  /// 井戸が完成し: what happens to a thing is no act of a party.
  private func isOfThing(_ verb: Int) -> Bool {
    guard let marker = passage.marker(.agent, .after, endingAt: verb),
      passage.marksSubject(marker)
    else { return false }
    return !passage.hits(endingAt: Int(marker.start)).contains { hit in
      switch hit.kind {
      case .state, .actor, .coreference, .organ, .office, .actorForm: true
      default: false
      }
    }
  }

  private func isPassive(_ place: Int) -> Bool {
    passage.first(at: place) { $0 == .ending(.passive) ? true : nil } != nil
  }

  /// A noun of an act with a final ending at the end of the sentence, which no table lists: 投資する.
  private func unlisted(in range: Range<Int>) -> Predicate? {
    var end = range.upperBound
    while end > range.lowerBound, let (scalar, start) = passage.scalar(before: end),
      [0x20, 0x3002, 0xFF61].contains(scalar)
    {
      end = start
    }
    let ending = passage.last(endingAt: end) { $0 == .ending(.final) ? true : nil }
    guard let ending, Int(ending.hit.start) > range.lowerBound else { return nil }
    var start = Int(ending.hit.start)
    let script = passage.script(before: start)
    guard script == .han || script == .katakana else { return nil }
    while start > range.lowerBound, passage.script(before: start) == script,
      let before = passage.scalar(before: start)?.start
    {
      start = before
    }
    // One character is hardly a verbal noun: 属する.
    guard Int(ending.hit.start) - start > 3 else { return nil }
    return Predicate(
      range: start..<end, strength: .firm, isUnlisted: true, deciding: [start..<end])
  }

  private func isInsideLonger(_ hit: Hit) -> Bool {
    passage.hits(at: Int(hit.start)).contains {
      $0.end > hit.end && strength($0) != nil
        && closing(after: Int($0.end), in: 0..<passage.count) != nil
    }
      || passage.isHidden(hit.range)
  }

  /// The end of the predicate, where a word at `place` ends a clause with its ending or alone.
  private func closing(after place: Int, in sentence: Range<Int>) -> (end: Int, isPast: Bool)? {
    // An inflected form may end a clause alone; a bare noun before a comma is a member of a list.
    if passage.script(before: place) == .hiragana, endsClause(place, in: sentence) {
      return (place, false)
    }
    for hit in passage.hits(at: place) {
      guard hit.kind == .ending, case .ending(let type) = passage.word(hit) else { continue }
      switch type {
      case .final, .linking, .past, .passive:
        if endsClause(Int(hit.end), in: sentence) { return (Int(hit.end), type == .past) }
      case .complement, .connective: continue
      }
    }
    return nil
  }

  /// …を歓迎。: a verbal noun that ends an item as a verb would, behind what it is done to or with.
  private func nominal(_ hit: Hit, in sentence: Range<Int>) -> (end: Int, isPast: Bool)? {
    let isLast = Int(hit.end) == trimmedEnd(of: sentence)
    // …を称賛、…を歓迎。: an item may hold several.
    guard isLast || endsClause(Int(hit.end), in: sentence) && endsInNoun(sentence) else {
      return nil
    }
    let isGoverning = passage.hits(endingAt: Int(hit.start)).contains { marker in
      guard case .caseMarker(let role, .after) = passage.word(marker) else { return false }
      switch role {
      case .patient: return true
      case .recipient, .partner, .place, .means: return isLast
      case .agent, .source, .beneficiary, .topic, .possessor, .by: return false
      }
    }
    return isGoverning ? (Int(hit.end), false) : nil
  }

  /// Whether the sentence ends in a verbal noun that is listed, and no verb.
  private func endsInNoun(_ sentence: Range<Int>) -> Bool {
    let end = trimmedEnd(of: sentence)
    return passage.script(before: end) != .hiragana
      && passage.hits(endingAt: end).contains { strength($0) != nil }
  }

  private func endsClause(_ place: Int, in sentence: Range<Int>) -> Bool {
    guard let (scalar, _) = passage.scalar(at: place), place < sentence.upperBound else {
      return true
    }
    if [0x3002, 0x2C, 0x3001, 0xFF61, 0x2E].contains(scalar) { return true }
    return passage.hits(at: place).contains { passage.word($0) == .ending(.connective) }
  }

  /// The class of the noun that a light verb carries, where it is one of exchange or study:
  /// 意見交換を行う.
  private func carried(by hit: Hit) -> Strength? {
    guard
      let marker = passage.marker(.patient, .after, endingAt: Int(hit.start))
    else { return nil }
    let noun = passage.last(endingAt: Int(marker.start)) { word -> Strength? in
      if case .strength(let strength, .full) = word { strength } else { nil }
    }
    // A 中間評価 is carried out, and commends nothing.
    guard let noun, !passage.isHidden(noun.hit.range) else { return nil }
    switch noun.value {
    case .consider: return .consider
    // Sharing a concern or a view declares it.
    case .declaratory: return .declaratory
    case .binding, .firm, .cooperate, .endeavour: return nil
    }
  }

  /// The class of the act that is agreed on: 設立することで一致した.
  private func agreed(by hit: Hit) -> Strength? {
    let complement = passage.last(endingAt: Int(hit.start)) {
      $0 == .ending(.complement) ? true : nil
    }
    // 協力の拡大で一致した: a noun may tell the act.
    guard let complement else { return act(before: hit)?.strength }
    return passage.last(endingAt: Int(complement.hit.start)) { word -> Strength? in
      switch word {
      case .strength(let strength, .full), .strength(let strength, .light): strength
      default: nil
      }
    }?.value ?? act(before: hit)?.strength
  }
}
