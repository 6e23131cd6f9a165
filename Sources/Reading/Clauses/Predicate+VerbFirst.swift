import Languages
import Text
import Values

/// Predicates before their objects (Chinese, English).
extension PredicateReader {
  func verbFirst(in stretches: [Range<Int>]) -> [Predicate] {
    var found: [Predicate] = []
    var isUnbound = false
    for stretch in joined(stretches).flatMap({ coordinated($0) }) {
      let first = firstPredicate(in: stretch)
      // 可通过协商，进行会晤: a plain verb goes on with what is only allowed or told before it.
      if let first, isUnbound, !first.isPromised, first.strength != .declaratory,
        first.range.lowerBound == head(of: stretch)
      {
        continue
      }
      isUnbound = first == nil && unbinds(stretch)
      guard let predicate = first, !isDone(predicate, in: stretch) else { continue }
      // A plain verb behind what is declared is of what it declares: `stressed …, strengthen …`.
      if let last = found.last, last.strength == .declaratory, !last.isPromised,
        !predicate.isPromised, predicate.strength != .declaratory,
        passage.script(at: predicate.range.lowerBound) == .latin
      {
        continue
      }
      // …, to discuss matters: what for.
      let isInfinitive =
        passage.script(at: stretch.lowerBound) == .latin && !predicate.isPromised
        && passage.hasWord(at: head(of: stretch)) {
          $0.key == .caseMarker(.recipient, .before)
        }
      if !found.isEmpty, isInfinitive { continue }
      // Only a predicate at the head of its stretch goes on with the subject of the one before.
      if !found.isEmpty, predicate.range.lowerBound - stretch.lowerBound > Self.longestLead {
        continue
      }
      var whole = predicate
      whole.range = predicate.range.lowerBound..<stretch.upperBound
      whole.isModalAlone =
        predicate.isModalAlone
        && passage.skipSpaces(predicate.range.upperBound) >= stretch.upperBound
      // 愿加强合作，提供资金: what goes on with what somebody is willing to do.
      if !onlyPromises, let last = found.last, last.modality == .intended, !predicate.isPromised,
        predicate.strength != .declaratory, predicate.range.lowerBound == head(of: stretch)
      {
        whole.takeModality(of: last)
      }
      found.append(whole)
    }
    return found
  }

  private func unbinds(_ stretch: Range<Int>) -> Bool {
    passage.hits(in: stretch).contains { hit in
      strength(hit)?.1 == .unbinding && !passage.isHidden(hit.range)
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
        if word == .backing, goesOnWithInfinitive(next, from: start) { return false }
        return word != .full && word != .light && word != .state && word != .unbinding
          && word != .opening || strength == .declaratory
      }
      guard isPredicate else { continue }
      parts.append(start..<Int(hit.start))
      start = next
    }
    return parts + [start..<stretch.upperBound]
  }

  /// What is told as done binds nobody any more; what is declared always is told so.
  private func isDone(_ predicate: Predicate, in stretch: Range<Int>) -> Bool {
    guard predicate.strength != .declaratory else { return false }
    // `Ministers met …, resolved to address`: what stands behind a meeting that was held is of it.
    let hasMet = passage.hits(in: stretch.lowerBound..<predicate.range.lowerBound).contains { hit in
      guard case .meetingWord(_, .verb) = passage.word(hit) else { return false }
      return passage.script(at: Int(hit.start)) == .latin && !passage.isHidden(hit.range)
    }
    if hasMet { return true }
    guard !predicate.isPromised else { return false }
    // 大型项目延续了…的传统: a mark behind any verb of the stretch tells of what is done.
    let isTold = passage.hits(in: stretch).contains {
      $0.kind == .modality && passage.word($0) == .modality(.actual, .after)
        && passage.script(at: Int($0.start)) == .han && !passage.isHidden($0.range)
    }
    if isTold { return true }
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
    // Where what the modal goes with may begin.
    var reach = 0
    var isPermitted = false
    let framed = framedDeclaration(in: stretch)
    let agent = agentWord(in: stretch)
    for hit in passage.hits(in: stretch) {
      guard let (strength, word) = strength(hit), !passage.isHidden(hit.range) else { continue }
      if let last = modal, Int(hit.start) < max(last.end, reach) { continue }
      if isOfCondition(hit) || word == .modal && isBeforeActor(hit) { continue }
      if let framed, framed.contains(Int(hit.start)), modal == nil { continue }
      switch word {
      case .unbinding:
        if Int(hit.start) == head(of: stretch) { return nil }
        isPermitted = true
      case .state:
        guard let last = modal, isClose(hit, behind: reach) else { continue }
        return Predicate(
          range: last.start..<Int(hit.end), strength: last.strength, isPromised: true,
          isUnlisted: true, deciding: [last.start..<last.end])
      case .modal, .forbidding, .agree, .willing, .passive:
        // `agreed that the focus would be`: what is so, not what they do.
        if let last = modal, last.word == .agree, last.strength == .declaratory,
          passage.script(at: Int(hit.start)) == .latin, !namesActor(last.end..<Int(hit.start))
        {
          continue
        }
        // 可就…商定, 可将…转到: what is allowed is not owed, whatever follows.
        if isPermitted, modal == nil { return nil }
        // That something is agreed on decides only where no word tells that it will be done.
        let first = modal?.strength == .declaratory ? nil : modal?.strength
        modal = (first ?? strength, modal?.start ?? Int(hit.start), Int(hit.end), word)
        reach =
          passage.script(at: Int(hit.start)) == .han
          ? skipCircumstances(Int(hit.end), in: stretch) : Int(hit.end)
      case .opening:
        guard modal == nil, isOrder(hit) else { continue }
        return Predicate(range: hit.range, strength: strength, deciding: [hit.range])
      case .decision:
        if isPermitted, modal == nil { return nil }
        return Predicate(
          range: hit.range, strength: strength, isPromised: true, isModalAlone: true,
          overrides: true, deciding: [hit.range])
      case .full where goesOn(hit): continue
      case .full, .light, .backing:
        if isPermitted, modal == nil, strength != .declaratory { return nil }
        if word == .light, strength == .declaratory, isBeforePromise(hit, in: stretch) { continue }
        if isAttributive(hit) || modal == nil && Int(hit.start) < agent { continue }
        if modal == nil,
          isNoun(hit, in: stretch) || isQuoted(hit) || isInfinitive(hit)
            || goesOnWithInfinitive(Int(hit.start), from: stretch.lowerBound)
        {
          continue
        }
        if let modal {
          // The listed verb decides after 将 and will, where it follows closely.
          let isClose = isClose(hit, behind: reach)
          let listed =
            isClose ? own(strength, word, hit, in: stretch, isPromised: true) : modal.strength
          let isWilling = modal.word == .willing
          // An effort that is owed is owed as an effort: shall endeavour.
          let decided: Strength =
            switch modal.strength {
            case .binding:
              listed == .endeavour && modal.word != .forbidding ? .endeavour : .binding
            case .declaratory: .declaratory
            case .firm, .cooperate, .endeavour, .consider:
              isWilling && listed == .firm ? .endeavour : listed
            }
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
        isPassive: $0.word == .passive, isModalAlone: $0.word != .passive,
        overrides: $0.strength == .binding, deciding: [$0.start..<$0.end])
    }
  }

  /// 继续加强: an adverb that is listed as a verb too leaves it to the verb right behind it to decide.
  private func goesOn(_ hit: Hit) -> Bool {
    let isAdverb = passage.hits(at: Int(hit.start)).contains {
      $0.range == hit.range && passage.word($0) == .act(.between)
    }
    guard isAdverb, passage.script(at: Int(hit.start)) == .han else { return false }
    // 继续积极推动: other adverbs may stand between.
    var place = Int(hit.end)
    while let adverb = passage.firstWord(at: place, { passage.word($0) == .act(.between) }),
      !passage.hits(at: place).contains(where: { $0.kind == .strength && $0.end >= adverb.end })
    {
      place = Int(adverb.end)
    }
    return passage.hasWord(at: place) {
      guard let (_, word) = strength($0) else { return false }
      return (word == .full || word == .backing) && !passage.isHidden($0.range)
    }
  }

  private func namesActor(_ range: Range<Int>) -> Bool {
    passage.hits(in: range).contains { hit in
      switch hit.kind {
      case .state, .actor, .coreference, .organ, .office, .pronoun: true
      default: passage.word(hit) == .formula(.ourselves)
      }
    }
  }

  /// `Exchange students`, at the head of an item; but an exchange of students is a noun.
  private func isOrder(_ hit: Hit) -> Bool {
    let next = passage.skipSpaces(Int(hit.end))
    return Int(hit.start) == passage.skipSpaces(passage.bodyStart)
      && !passage.hasWord(at: next) { $0.kind == .caseMarker }
  }

  /// The first word of a stretch that joins nothing.
  func head(of stretch: Range<Int>) -> Int {
    let place = passage.skipSpaces(stretch.lowerBound)
    guard let joiner = passage.first(at: place, .coordinator) else { return place }
    return passage.skipSpaces(Int(joiner.end))
  }

  /// From a preposition to the light verb behind its noun, where the two declare something, so that
  /// no verb between them decides: 对…签署…表示欢迎.
  private func framedDeclaration(in stretch: Range<Int>) -> Range<Int>? {
    guard passage.script(at: stretch.lowerBound) == .han else { return nil }
    let verb = passage.hits(in: stretch).first { hit in
      strength(hit).map { $0 == (.declaratory, .light) } ?? false && !passage.isHidden(hit.range)
    }
    guard let verb else { return nil }
    let preposition = passage.hits(in: stretch.lowerBound..<Int(verb.start)).first { hit in
      hit.key == .caseMarker(.recipient, .before) && !passage.isHidden(hit.range)
    }
    guard let preposition else { return nil }
    let before = passage.hits(in: stretch.lowerBound..<Int(preposition.start))
    let isFirst = !before.contains { $0.kind == .strength && !passage.isHidden($0.range) }
    return isFirst ? Int(preposition.start)..<Int(verb.start) : nil
  }

  /// Whether a word of saying only opens a promise: 表示将.
  private func isBeforePromise(_ hit: Hit, in stretch: Range<Int>) -> Bool {
    passage.hits(beginningIn: Int(hit.end)..<(Int(hit.end) + Self.reachOfSaying)).contains {
      guard $0.end <= stretch.upperBound, let (_, word) = strength($0) else { return false }
      switch word {
      case .modal, .forbidding, .willing, .agree, .decision: return !passage.isHidden($0.range)
      case .full, .light, .passive, .backing, .state, .unbinding, .opening: return false
      }
    }
  }

  /// How far behind 表示 a 将 or 愿 may stand, in bytes.
  private static let reachOfSaying = 15

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
    case .full, .agree, .modal, .forbidding, .decision, .willing, .passive, .state, .unbinding,
      .opening:
      strength
    }
  }

  private func isFollowedByWork(_ hit: Hit, in stretch: Range<Int>) -> Bool {
    passage.hits(in: behind(hit, in: stretch)).contains { other in
      guard let (strength, word) = strength(other), word == .full else { return false }
      return strength == .firm || strength == .cooperate
    }
  }

  func trimmedEnd(of stretch: Range<Int>) -> Int {
    var end = stretch.upperBound
    while end > stretch.lowerBound, let (scalar, start) = passage.scalar(before: end),
      [0x20, 0x2C, 0x3002, 0x3B].contains(scalar)
    {
      end = start
    }
    return end
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
