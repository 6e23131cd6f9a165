import Languages
import Text
import Values

/// A predicate of a clause that says how firmly its subject binds itself.
struct Predicate: Sendable {
  /// From its first word to its ending, without punctuation.
  var range: Range<Int>
  var strength: Strength
  /// Whether a word says that it is promised or decided: 将, will.
  var isPromised = false
  /// Where the words say otherwise than the strength does: 愿 is intended.
  var modality: Modality?
  /// Whether it does not say who does it: shall be established.
  var isPassive = false
  /// Whether nothing but a modal stands in it, so that what follows tells the act: shall:
  var isModalAlone = false
  /// The words that decide the strength.
  var deciding: [Range<Int>] = []
}

/// Finds the predicates of a sentence that carry undertakings.
struct PredicateReader {
  let passage: Passage
  let isVerbFinal: Bool

  func predicates(in sentence: Range<Int>, stretches: [Range<Int>]) -> [Predicate] {
    isVerbFinal ? verbFinal(in: sentence) : verbFirst(in: stretches)
  }

  /// Predicates that a word behind them says to be decided or planned (供与する方針), as news tell
  /// of promises in a verb-final language.
  func promises(in sentence: Range<Int>) -> [Predicate] {
    var found: [Predicate] = []
    for hit in passage.hits(in: sentence)
    where Int(hit.start) >= found.last?.range.upperBound ?? sentence.lowerBound {
      guard let (strength, word) = strength(hit), word == .full || word == .light,
        strength != .declaratory, !passage.isHidden(hit.range)
      else { continue }
      let reach = Int(hit.end)..<(Int(hit.end) + Self.reachOfModal + 1)
      let modal = passage.hits(beginningIn: reach).first {
        $0.kind == .modality && passage.word($0) == .modality(.planned, .after)
      }
      guard let modal else { continue }
      found.append(
        Predicate(
          range: Int(hit.start)..<Int(modal.end), strength: strength, isPromised: true))
    }
    return found
  }

  /// The furthest that 方針 or 予定 may stand behind its verb, in bytes.
  private static let reachOfModal = 15

  private func strength(_ hit: Hit) -> (Strength, StrengthWord)? {
    guard hit.kind == .strength, case .strength(let strength, let word) = passage.word(hit) else {
      return nil
    }
    return (strength, word)
  }

  // MARK: Predicates at the end of the clause (Japanese)

  private func verbFinal(in sentence: Range<Int>) -> [Predicate] {
    var found: [Predicate] = []
    var last = sentence.lowerBound
    for hit in passage.hits(in: sentence) where hit.start >= last {
      guard let (strength, word) = strength(hit), !isInsideLonger(hit),
        let (end, isPast) = closing(after: Int(hit.end), in: sentence)
      else { continue }
      let decided: Strength =
        switch word {
        case .full, .modal, .decision, .willing, .backing, .passive: strength
        case .light: carried(by: hit) ?? strength
        case .agree: agreed(by: hit) ?? strength
        }
      // What is done binds nobody; what was declared or agreed is told so.
      if isPast, word != .agree, decided != .declaratory { continue }
      let range = Int(hit.start)..<end
      // An ending may bind whatever the verb is: 実施しなければならない.
      let binds = passage.hits(in: Int(hit.end)..<end).contains {
        self.strength($0).map { $0.0 == .binding } ?? false
      }
      found.append(
        Predicate(range: range, strength: binds ? .binding : decided, deciding: [range]))
      last = end
    }
    return found
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
      case .final, .linking, .past:
        if endsClause(Int(hit.end), in: sentence) { return (Int(hit.end), type == .past) }
      case .complement, .connective: continue
      }
    }
    return nil
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
      let marker = passage.last(
        endingAt: Int(hit.start),
        {
          $0 == .caseMarker(.patient, .after) ? true : nil
        })
    else { return nil }
    let noun = passage.last(endingAt: Int(marker.hit.start)) { word -> Strength? in
      if case .strength(let strength, .full) = word { strength } else { nil }
    }
    switch noun?.value {
    case .consider: return .consider
    // Sharing a concern or a view declares it.
    case .declaratory: return .declaratory
    case .binding, .firm, .cooperate, .endeavour, nil: return nil
    }
  }

  /// The class of the act that is agreed on: 設立することで一致した.
  private func agreed(by hit: Hit) -> Strength? {
    let complement = passage.last(endingAt: Int(hit.start)) {
      $0 == .ending(.complement) ? true : nil
    }
    guard let complement else { return nil }
    return passage.last(endingAt: Int(complement.hit.start)) { word -> Strength? in
      if case .strength(let strength, .full) = word { strength } else { nil }
    }?.value
  }

  // MARK: Predicates before their objects (Chinese, English)

  private func verbFirst(in stretches: [Range<Int>]) -> [Predicate] {
    var found: [Predicate] = []
    for stretch in joined(stretches).flatMap({ coordinated($0) }) {
      guard let predicate = firstPredicate(in: stretch), !isDone(predicate) else { continue }
      // Only a predicate at the head of its stretch goes on with the subject of the one before.
      if !found.isEmpty, predicate.range.lowerBound - stretch.lowerBound > Self.longestLead {
        continue
      }
      found.append(
        Predicate(
          range: predicate.range.lowerBound..<stretch.upperBound, strength: predicate.strength,
          isPromised: predicate.isPromised, modality: predicate.modality,
          isPassive: predicate.isPassive,
          isModalAlone: predicate.isModalAlone
            && passage.skipSpaces(predicate.range.upperBound) >= stretch.upperBound,
          deciding: predicate.deciding))
    }
    return found
  }

  /// Stretches between commas, with what stands between a modal and its verb taken in: `shall,
  /// subject to their laws, exchange`.
  private func joined(_ stretches: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var isOpen = false
    var left = 0
    for stretch in stretches {
      if isOpen, let last = result.last {
        result[result.count - 1] = last.lowerBound..<stretch.upperBound
        left -= 1
        isOpen = left > 0
      } else {
        result.append(stretch)
      }
      if !isOpen, left == 0, endsInModal(stretch) {
        (isOpen, left) = (true, 2)
      } else if !isOpen {
        left = 0
      }
    }
    return result
  }

  /// Whether a comma, and no colon, stands behind a modal.
  private func endsInModal(_ stretch: Range<Int>) -> Bool {
    let end = passage.skipSpacesBack(stretch.upperBound)
    guard passage.script(before: end) == .latin,
      passage.byte(at: passage.skipSpaces(end)) == UInt8(ascii: ",")
    else { return false }
    return passage.hits(endingAt: end).contains {
      strength($0).map { $0.1 == .modal } ?? false && !passage.isHidden($0.range)
    }
  }

  /// The most bytes of adverbs and circumstance before a predicate that goes on with the subject.
  private static let longestLead = 60

  /// "reaffirmed … and will promote …": a coordinating word directly before a predicate parts two.
  private func coordinated(_ stretch: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = stretch.lowerBound
    for hit in passage.hits(in: stretch) where Int(hit.start) > start {
      guard hit.kind == .coordinator, passage.script(at: Int(hit.start)) == .latin else {
        continue
      }
      let next = passage.skipSpaces(Int(hit.end))
      let isPredicate = passage.hits(at: next).contains {
        guard let (strength, word) = strength($0) else { return false }
        return word != .full && word != .light || strength == .declaratory
      }
      guard isPredicate else { continue }
      parts.append(start..<Int(hit.start))
      start = next
    }
    return parts + [start..<stretch.upperBound]
  }

  /// What is told as done binds nobody any more; what is declared always is told so.
  private func isDone(_ predicate: Predicate) -> Bool {
    guard predicate.strength != .declaratory, !predicate.isPromised else { return false }
    let after = passage.first(at: predicate.range.upperBound) {
      $0 == .modality(.actual, .after) ? true : nil
    }
    let before = passage.last(endingAt: passage.skipSpacesBack(predicate.range.lowerBound)) {
      $0 == .modality(.actual, .before) ? true : nil
    }
    return after != nil || before != nil
  }

  private func firstPredicate(in stretch: Range<Int>) -> Predicate? {
    var modal: (strength: Strength, start: Int, end: Int, word: StrengthWord)?
    for hit in passage.hits(in: stretch) {
      guard let (strength, word) = strength(hit), !passage.isHidden(hit.range) else { continue }
      if let last = modal, Int(hit.start) < last.end { continue }
      switch word {
      case .modal, .agree, .willing, .passive:
        modal = (modal?.strength ?? strength, modal?.start ?? Int(hit.start), Int(hit.end), word)
      case .decision:
        return Predicate(
          range: hit.range, strength: strength, isPromised: true, deciding: [hit.range])
      case .full, .light, .backing:
        if isAttributive(hit) || modal == nil && isNounAtEnd(hit, of: stretch) { continue }
        if let modal {
          // The listed verb decides after 将 and will, where it follows closely.
          let isClose = isClose(hit, behind: modal.end)
          let listed =
            isClose ? own(strength, word, hit, in: stretch, isPromised: true) : modal.strength
          let isWilling = modal.word == .willing
          let decided: Strength =
            modal.strength == .binding
            ? .binding : isWilling && listed == .firm ? .endeavour : listed
          return Predicate(
            range: modal.start..<Int(hit.end), strength: decided, isPromised: true,
            modality: isWilling && decided != .declaratory ? .intended : nil,
            isPassive: modal.word == .passive,
            deciding: [modal.start..<modal.end] + (isClose ? [hit.range] : []))
        }
        return Predicate(
          range: hit.range, strength: own(strength, word, hit, in: stretch, isPromised: false),
          deciding: [hit.range])
      }
    }
    return modal.map {
      Predicate(
        range: $0.start..<$0.end, strength: $0.strength, isPromised: true,
        isPassive: $0.word == .passive, isModalAlone: $0.word == .modal,
        deciding: [$0.start..<$0.end])
    }
  }

  /// Whether a listed verb is the one that a modal belongs to: near, and in a language with
  /// spaces no noun behind an article and at most a few words away.
  private func isClose(_ hit: Hit, behind modal: Int) -> Bool {
    guard Int(hit.start) - modal <= Self.longestLead else { return false }
    guard passage.script(at: Int(hit.start)) == .latin else { return true }
    let between = passage.text.bytes[modal..<Int(hit.start)]
    if between.count(where: { $0 == 0x20 }) > Self.mostWordsBetween + 1 { return false }
    return passage.last(endingAt: passage.skipSpacesBack(Int(hit.start))) {
      $0 == .opaque ? true : nil
    } == nil
  }

  /// `will also continue to promote`.
  private static let mostWordsBetween = 3

  /// The class of a predicate without the modal before it.
  private func own(
    _ strength: Strength, _ word: StrengthWord, _ hit: Hit, in stretch: Range<Int>, isPromised: Bool
  ) -> Strength {
    switch word {
    case .light: carriedAfter(hit, in: stretch) ?? strength
    // Backing work, or backing to come, is cooperation; backing a position declares.
    case .backing: isPromised || isFollowedByWork(hit, in: stretch) ? .cooperate : strength
    case .full, .agree, .modal, .decision, .willing, .passive: strength
    }
  }

  private func isFollowedByWork(_ hit: Hit, in stretch: Range<Int>) -> Bool {
    passage.hits(in: behind(hit, in: stretch)).contains { other in
      guard let (strength, word) = strength(other), word == .full else { return false }
      return strength == .firm || strength == .cooperate
    }
  }

  /// A word that is verb and noun, with nothing behind it, ends a noun phrase: 长足发展.
  private func isNounAtEnd(_ hit: Hit, of stretch: Range<Int>) -> Bool {
    guard passage.script(at: Int(hit.start)) == .han, Int(hit.start) > stretch.lowerBound else {
      return false
    }
    return trimmedEnd(of: stretch) <= Int(hit.end)
  }

  private func trimmedEnd(of stretch: Range<Int>) -> Int {
    var end = stretch.upperBound
    while end > stretch.lowerBound, let (scalar, start) = passage.scalar(before: end),
      [0x20, 0x2C, 0x3002, 0x3B].contains(scalar)
    {
      end = start
    }
    return end
  }

  /// A verb before 的 only describes a noun.
  private func isAttributive(_ hit: Hit) -> Bool {
    passage.first(at: Int(hit.end)) { $0 == .caseMarker(.possessor, .after) ? true : nil } != nil
      || passage.last(endingAt: Int(hit.start)) {
        $0 == .caseMarker(.possessor, .after) ? true : nil
      } != nil
  }

  private func carriedAfter(_ hit: Hit, in stretch: Range<Int>) -> Strength? {
    let carries = passage.hits(in: behind(hit, in: stretch)).contains {
      strength($0).map { $0 == (.consider, .full) } ?? false
    }
    if carries { return .consider }
    // The noun at the end is what is carried: 开展农业合作.
    let end = trimmedEnd(of: stretch)
    let isWork = passage.hits(endingAt: end).contains {
      strength($0).map { $0 == (.cooperate, .full) } ?? false && $0.start >= hit.end
    }
    return isWork ? .cooperate : nil
  }

  private func behind(_ hit: Hit, in stretch: Range<Int>) -> Range<Int> {
    Int(hit.end)..<max(Int(hit.end), stretch.upperBound)
  }
}
