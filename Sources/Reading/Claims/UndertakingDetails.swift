import Document
import Languages
import Text
import Values

extension SentenceUndertakings {
  // MARK: What is no undertaking of the parties, and what is one by what stands above it

  /// Whether the sentence only tells when the instrument itself is in force, which text decides,
  /// or who signs it.
  ///
  /// - Parameter isAgain: whether the sentence before it was such a one, so that this one need not name
  ///   the instrument.
  func isOfInstrumentItself(in part: InstrumentPart, again isAgain: Bool) -> Bool {
    let hits = passage.hits(in: sentence)
    switch part {
    case .closing:
      let isShort = passage.text.span(sentence).length <= 80
      let formulas: [Formula] = [.copies, .prevails] + (isShort ? [.done] : [])
      if hits.contains(where: { isFormula($0, of: formulas) }) { return true }
      // A sentence that ends in the signing may declare something before it.
      let head =
        Sentences(passage: passage)
        .stretches(of: sentence, splitsAtIdeographicComma: true).first ?? sentence
      if passage.hits(in: head).contains(where: { isFormula($0, of: [.testimony]) }) { return true }
    case .preamble:
      if hits.contains(where: { isFormula($0, of: [.enacting]) }) { return true }
      // 决定缔结…条约: that it is made is no promise of it.
      let isDecided = hits.contains {
        if case .strength(_, .decision) = passage.word($0) { true } else { false }
      }
      let isMade = hits.contains { passage.word($0) == .agreementVerb(.signed) }
      if isDecided, isMade { return true }
    case .operative, .annex, .signature: break
    }
    guard isAgain || hits.contains(where: { passage.isFormula($0, .itself) }) else { return false }
    return hits.contains {
      isFormula(
        $0, of: [.entryIntoForce, .validity, .renewal, .termination, .authentic, .nonBinding])
    }
  }

  private func isFormula(_ hit: Hit, of formulas: [Formula]) -> Bool {
    guard hit.kind == .formula, case .formula(let formula) = passage.word(hit) else { return false }
    return formulas.contains(formula) && !passage.isHidden(hit.range)
  }

  /// Whether items that follow tell the act of the predicate: it stands before a colon, or the
  /// sentence says that they follow.
  func opensItems(_ predicate: Predicate) -> Bool {
    guard !onlyPromises else { return false }
    let end = passage.skipSpacesBack(sentence.upperBound)
    let isColon = passage.byte(at: end - 1) == UInt8(ascii: ":")
    return isColon && predicate.isModalAlone
      || passage.hits(
        in: sentence.lowerBound..<max(sentence.lowerBound, predicate.range.upperBound)
      )
      .contains { passage.isFormula($0, .following) }
  }

  /// Whether what stands before a colon is only possible: `may include:`.
  var opensPermission: Bool {
    let end = passage.skipSpacesBack(sentence.upperBound)
    return passage.byte(at: end - 1) == UInt8(ascii: ":")
      && passage.hits(in: sentence).contains {
        $0.kind == .modality && passage.word($0) == .modality(.possible, .before)
          && !passage.isHidden($0.range)
      }
  }

  /// The undertaking of an item whose act a chapeau makes one; `nil` where its own words do.
  ///
  /// - Parameter found: what the item's own words make.
  func act(
    under chapeau: Chapeau, _ found: [ClaimDraft], provision: OutlinedProvision
  ) -> [ClaimDraft]? {
    guard let strength = chapeau.strength else { return nil }
    if chapeau.listsActs, !namesAct { return nil }
    if !found.isEmpty {
      guard chapeau.overrides, !found.contains(where: { Self.isBinding($0) }) else { return nil }
      return found.map { Self.bound($0, by: chapeau) }
    }
    let end = withoutJoiner(trimmed(sentence.upperBound))
    let clause = sentence.lowerBound..<max(sentence.lowerBound, end)
    guard !clause.isEmpty else { return nil }
    var undertaking = Undertaking(
      obligors: chapeau.obligors ?? frame.parties,
      action: words(clause), strength: strength,
      recurrence: recurrence(in: clause), due: due(in: clause), provision: provision.path)
    undertaking.decidedBy = chapeau.decidedBy
    addDetails(to: &undertaking, clause: clause, until: sentence.upperBound, provision)
    return [
      ClaimDraft(
        content: .undertaking(undertaking), evidence: [passage.text.span(clause)],
        modality: strength.modality, isPromiseOrDeclaration: true)
    ]
  }

  /// Whether the sentence begins with a verb of undertakings, or ends as one that names an act.
  private var namesAct: Bool {
    let end = trimmed(sentence.upperBound)
    if passage.hits(endingAt: end).contains(where: { passage.isFormula($0, .act) }) { return true }
    return frame.isVerbFinal
      ? passage.hits(endingAt: end).contains { $0.kind == .strength }
      : passage.hits(at: sentence.lowerBound).contains { $0.kind == .strength }
  }

  /// `; and` at the end of an item joins it to the next.
  private func withoutJoiner(_ end: Int) -> Int {
    let joiner = passage.last(endingAt: end) { $0 == .coordinator ? true : nil }
    guard let joiner, passage.script(at: Int(joiner.hit.start)) == .latin else { return end }
    return trimmed(Int(joiner.hit.start))
  }

  private static func isBinding(_ draft: ClaimDraft) -> Bool {
    guard case .undertaking(let undertaking) = draft.content else { return false }
    return undertaking.strength == .binding
  }

  private static func bound(_ draft: ClaimDraft, by chapeau: Chapeau) -> ClaimDraft {
    guard case .undertaking(var undertaking) = draft.content, let strength = chapeau.strength else {
      return draft
    }
    undertaking.strength = strength
    undertaking.decidedBy = chapeau.decidedBy
    var draft = draft
    draft.content = .undertaking(undertaking)
    draft.modality = strength.modality
    return draft
  }

  func isParty(_ subject: Participant) -> Bool {
    !Set(subject.ids).isDisjoint(with: frame.parties)
      || subject.ids.allSatisfy { id in
        frame.parties.contains { OrganID.isOrgan(id, of: $0) }
      }
  }

  /// The words of an action, without a page number inside.
  func words(_ range: Range<Int>) -> String {
    let span = passage.text.span(range)
    var text = ""
    var start = span.start
    for inset in passage.block.insets where inset.overlaps(span) {
      text += frame.text.text(Span(start, max(start, inset.start)))
      start = inset.end
    }
    let rest = frame.text.text(Span(start, max(start, span.end)))
    return start == span.start ? rest : text + rest.drop { $0.isWhitespace }
  }

  func quotations(of ranges: [Range<Int>]) -> [Quotation] {
    ranges.map { frame.text.quotation(passage.text.span($0)) }
  }

  // MARK: Details

  /// - Parameters:
  ///   - clause: the undertaking's, with its subject.
  ///   - end: where the next undertaking's predicate begins, or the sentence ends.
  func addDetails(
    to undertaking: inout Undertaking, clause: Range<Int>, until end: Int,
    _ provision: OutlinedProvision?
  ) {
    undertaking.counterparts = counterparts(in: clause, besides: undertaking.obligors)
    guard let provision else { return }
    let isVerbFinal = frame.isVerbFinal
    let reach = isVerbFinal ? clause : clause.lowerBound..<max(clause.upperBound, end)
    let conditions = ConditionReader(passage: passage).read(in: reach)
    undertaking.conditions = quotations(of: conditions.conditions)
    undertaking.exceptions = quotations(of: conditions.exceptions)
    let words = catalystWords(in: clause)
    undertaking.catalysts = catalysts(of: undertaking, in: clause, words)
    undertaking.precision = Self.precision(undertaking)
    undertaking.delegation =
      words.contains(.thirdParty)
      ? .high : words.contains(.body) || words.contains(.mechanism) ? .moderate : .low
    undertaking.topics = TopicReader(passage: passage).topics(in: clause)
    if undertaking.topics.isEmpty { undertaking.topics = provision.headingTopics }
  }

  /// States and others that the clause names beside those who are bound.
  private func counterparts(in clause: Range<Int>, besides obligors: [String]) -> [String] {
    let named = mentions.filter { clause.contains($0.range.lowerBound) }.flatMap {
      mention -> [String] in
      guard case .actor(let actor) = mention.mention.value, actor.kind == .state else { return [] }
      return actor.ids
    }
    return named.filter { !obligors.contains($0) && frame.parties.contains($0) }.uniqued()
  }

  private func catalystWords(in clause: Range<Int>) -> Set<CatalystWord> {
    var words: Set<CatalystWord> = []
    for hit in passage.hits(in: clause) where hit.kind == .catalyst {
      if case .catalyst(let word) = passage.word(hit), !passage.isHidden(hit.range) {
        words.insert(word)
      }
    }
    return words
  }

  private func catalysts(
    of undertaking: Undertaking, in clause: Range<Int>, _ words: Set<CatalystWord>
  ) -> [Catalyst] {
    var found: Set<Catalyst> = []
    if undertaking.due != nil || undertaking.recurrence != nil { found.insert(.timetable) }
    for mention in mentions where clause.contains(mention.range.lowerBound) {
      switch mention.mention.value {
      case .quantity: found.insert(.target)
      case .money: found.insert(.money)
      case .date, .duration: found.insert(.timetable)
      case .actor, .instrument, .programme, .place: continue
      }
    }
    if !PlainNumbers(passage: passage, mentions: mentions).numbers(in: clause).isEmpty {
      found.insert(.target)
    }
    for word in words {
      switch word {
      case .mechanism: found.insert(.mechanism)
      case .body, .thirdParty: found.insert(.body)
      case .mandate: found.insert(.mandate)
      }
    }
    return Catalyst.allCases.filter(found.contains)
  }

  /// High where it tells both how much and by when, moderate where one of them or who sees to it.
  private static func precision(_ undertaking: Undertaking) -> Degree {
    let catalysts = Set(undertaking.catalysts)
    let tellsHowMuch = catalysts.contains(.target) || catalysts.contains(.money)
    let tellsWhen = catalysts.contains(.timetable)
    if tellsHowMuch && tellsWhen { return .high }
    return tellsHowMuch || tellsWhen || catalysts.contains(.mechanism) ? .moderate : .low
  }

  /// A date with a word beside it that says it is the last day: 2013年内に, by 2030.
  func due(in clause: Range<Int>) -> EDTF? {
    for mention in mentions where clause.contains(mention.range.lowerBound) {
      if case .date(let date) = mention.mention.value, isDue(mention.range) { return date }
    }
    return nil
  }

  func isDue(_ date: Range<Int>) -> Bool {
    func closes(_ hit: Hit) -> Bool { hit.key == .range(.dueAfter) }
    // by ⟨the⟩ end of 2026
    let start = passage.skipSpacesBack(passage.skipArticleBack(date.lowerBound))
    return passage.hasWord(at: date.upperBound, closes)
      || passage.hasWord(endingAt: date.upperBound, closes)
      || passage.hasWord(endingAt: start) { $0.key == .range(.dueBefore) }
      || isWithin(date.upperBound)
  }

  /// 2013年内 ends the mention itself; the case marker behind it tells the rest.
  private func isWithin(_ place: Int) -> Bool {
    guard let start = passage.scalar(before: place)?.start else { return false }
    return passage.first(at: start) { $0 == .range(.dueAfter) ? true : nil } != nil
  }

  /// Where the stretch between commas begins that holds a place.
  func stretchStart(_ place: Int) -> Int {
    stretches.last { $0.lowerBound <= place }?.lowerBound ?? place
  }
}
