import Languages
import Text
import Values

/// A statistic or target that is not a flow: an amount that a measuring word ties to a subject.
enum FigureFrame {
  /// - Parameter flows: the flows of the sentence, whose amounts are no figures.
  static func claims(of view: SentenceView, besides others: [ClaimDraft]) -> [ClaimDraft] {
    var last: Figure?
    return view.mentions.compactMap { mention in
      guard let value = value(of: mention), !isTaken(value, others),
        !FlowMeasure.isConversion(mention, view), !view.isReplaced(mention.range)
      else { return nil }
      let stretch = view.stretch(at: mention.range.lowerBound)
      if let outcome = outcome(of: mention, view) {
        let measure = view.quote(outcome)
        return ClaimDraft(
          content: .figure(Figure(subject: measure, measure: measure, value: value)),
          evidence: [view.span(mention.range.lowerBound..<outcome.upperBound)], voice: view.voice,
          modality: view.modality(of: outcome), time: view.time(at: mention.range.lowerBound))
      }
      guard let word = tie(of: mention, in: stretch, view),
        !isOfList(mention, behind: word.range, view), !isAttribute(mention, view),
        !isDescription(mention, behind: word, view)
      else { return nil }
      // Of rose to 5 million, the word before the amount is no infinitive's.
      let told =
        min(word.range.lowerBound, mention.range.lowerBound)..<mention.range.upperBound
      let whose = owner(before: mention.range, in: stretch, view)
      let start = whose?.start ?? stretch.lowerBound
      let head = headEnd(of: word, beside: mention.range, from: start, view)
      let end = max(word.range.upperBound, mention.range.upperBound)
      if let last, goesOn(start..<max(start, head), in: stretch, view) {
        return ClaimDraft(
          content: .figure(Figure(subject: last.subject, measure: last.measure, value: value)),
          evidence: [view.span(stretch.lowerBound..<end)], voice: view.voice,
          modality: view.modality(of: told), time: view.time(at: mention.range.lowerBound))
      }
      guard head > start else { return nil }
      let subject =
        whose?.id
        ?? (stretch.lowerBound > view.sentence.lowerBound && isDate(start..<head, view)
          ? view.participants.last { $0.range.upperBound <= stretch.lowerBound }?.ids.first : nil)
      var measure = withoutAuxiliaries(view.trimmed(start..<head), view)
      // …,2044年达到2600吨: behind a date alone, the word tells what is measured of whom the clause
      // before names.
      if subject != nil, isDate(measure, view), word.range.upperBound <= mention.range.lowerBound {
        measure = word.range
      }
      let isBehindDate = isDate(measure, view)
      // …,2044年达到年产2600吨: the word of a rate tells it as well.
      if subject == nil, isBehindDate,
        let rate = view.passage.last(endingAt: mention.range.lowerBound, .period(.before)),
        rate.range.count > 3
      {
        measure = rate.range
      }
      measure = withoutOpening(withoutComparison(measure, view), view)
      if view.isVerbFinal, isOfOtherVerb(measure, view) { return nil }
      // "Of which a third was spent" tells of what was told before, and names nothing.
      let isPart = view.passage.hasWord(at: measure.lowerBound) { $0.kind == .part }
      guard !measure.isEmpty, !holdsAmount(measure, view), !isInstrument(measure, view),
        !isClause(measure, view),
        subject != nil || !isPart && names(measure, view)
      else {
        return nil
      }
      let figure = Figure(
        subject: subject ?? view.quote(measure), measure: view.quote(measure), value: value)
      last = figure
      return ClaimDraft(
        content: .figure(figure),
        evidence: [view.span(stretch.lowerBound..<end)], voice: view.voice,
        modality: isExpected(before: stretch, isBehindDate: isBehindDate, view)
          ? .planned : view.modality(of: told),
        time: view.time(at: mention.range.lowerBound))
    }
  }

  /// 分别增长9.8%、33.8%: of several amounts, each is of another.
  private static func isOfList(
    _ mention: PlacedMention, behind word: Range<Int>, _ view: SentenceView
  ) -> Bool {
    let amounts = view.mentions.filter { isLike($0, mention) && !view.isReplaced($0.range) }
    if word.upperBound <= mention.range.lowerBound,
      amounts.contains(where: {
        $0.range.lowerBound >= word.upperBound && $0.range.upperBound <= mention.range.lowerBound
      })
    {
      return true
    }
    // 总额3亿元的5个项目: what the sum is of.
    if !view.isVerbFinal,
      view.mentions.contains(where: { other in
        guard case .money = other.mention.value else { return false }
        return other.range.lowerBound >= word.upperBound
          && other.range.upperBound <= mention.range.lowerBound
          && view.passage.marker(.possessor, .after, at: other.range.upperBound) != nil
      })
    {
      return true
    }
    // 4月と3月はそれぞれ11%と13%減少.
    if view.isVerbFinal,
      amounts.contains(where: { isPair($0.range, mention.range, view) })
    {
      return true
    }
    guard word.upperBound <= mention.range.lowerBound,
      let next = amounts.first(where: { $0.range.lowerBound >= mention.range.upperBound })
    else { return false }
    return view.passage.scalar(at: mention.range.upperBound)?.value == 0x3001
      && next.range.lowerBound == mention.range.upperBound + 3
  }

  /// Whether と alone stands between two amounts.
  private static func isPair(_ one: Range<Int>, _ other: Range<Int>, _ view: SentenceView) -> Bool {
    let (first, second) = one.lowerBound < other.lowerBound ? (one, other) : (other, one)
    return view.passage.marker(.partner, .after, at: first.upperBound).map {
      Int($0.end) == second.lowerBound
    } ?? false
  }

  /// Of whom it is measured, and where the words that tell what is measured begin. Of "Kenya's exports to
  /// Chile" it is the first that has them, and of "exports of Chile" all of the words tell it.
  private static func owner(
    before amount: Range<Int>, in stretch: Range<Int>, _ view: SentenceView
  ) -> (id: String?, start: Int)? {
    let named = view.participants.filter {
      stretch.contains($0.range.lowerBound) && $0.range.upperBound <= amount.lowerBound
    }
    let having = named.filter { participant in
      switch participant.role {
      case .possessor, .agent, nil: true
      case .patient, .recipient, .source, .partner, .beneficiary, .place, .means, .topic, .by:
        false
      }
    }
    let isLatin =
      view.passage.script(at: amount.lowerBound) == .latin
      || named.last.map { view.passage.script(at: $0.range.lowerBound) == .latin } ?? false
    guard let has = isLatin ? having.first : having.last else { return nil }
    guard isLatin else { return (has.ids.first, has.range.lowerBound) }
    // Exports of Chile, trade between Chile and Peru.
    let isBefore = view.passage.hasWord(
      endingAt: view.passage.skipSpacesBack(has.range.lowerBound)
    ) { hit in
      switch view.passage.word(hit) {
      case .caseMarker(.possessor, .before), .range(.pairBefore): true
      default: false
      }
    }
    return (has.ids.first, isBefore ? stretch.lowerBound : has.range.lowerBound)
  }

  /// 预计2028年投产,2044年达到…: what is expected before the comma goes on with a later date.
  /// So does what 他预计, opens.
  private static func isExpected(
    before stretch: Range<Int>, isBehindDate: Bool, _ view: SentenceView
  ) -> Bool {
    guard let own = view.stretches.firstIndex(of: stretch), own > 0,
      let modal = view.modals(in: view.stretches[own - 1]).last, modal.value == .planned
    else { return false }
    return isBehindDate || Int(modal.hit.end) == view.trimmed(view.stretches[own - 1]).upperBound
  }

  /// …,同比增长16%, …で,昨年比3%増: a stretch that names nothing before it measures goes on with what was
  /// measured before it.
  private static func goesOn(_ measure: Range<Int>, in stretch: Range<Int>, _ view: SentenceView)
    -> Bool
  {
    guard stretch.lowerBound > view.sentence.lowerBound,
      measure.lowerBound == stretch.lowerBound,
      view.isVerbFinal || view.passage.script(at: stretch.lowerBound) == .han || measure.isEmpty
    else { return false }
    return !isDate(measure, view) && !isNaming(withoutComparison(measure, view), view)
  }

  /// A measure without 同比 at its end.
  private static func withoutComparison(_ measure: Range<Int>, _ view: SentenceView) -> Range<Int> {
    let word = view.passage.last(endingAt: measure.upperBound) { $0 == .connective ? true : nil }
    guard let word, view.passage.script(at: Int(word.hit.start)) == .han,
      Int(word.hit.start) >= measure.lowerBound
    else { return measure }
    return measure.lowerBound..<Int(word.hit.start)
  }

  /// 既に表明した1億ドルから3億ドルに増額: what another amount stands in measures nothing.
  private static func holdsAmount(_ measure: Range<Int>, _ view: SentenceView) -> Bool {
    view.mentions.contains {
      guard case .money = $0.mention.value else { return false }
      return measure.contains($0.range.lowerBound)
    }
  }

  /// "The ammunition has been bought at a cost of": an English measure is no clause.
  private static func isClause(_ measure: Range<Int>, _ view: SentenceView) -> Bool {
    view.passage.script(at: measure.lowerBound) == .latin
      && view.passage.hits(in: measure).contains { hit in
        switch view.passage.word(hit) {
        case .act(.between), .modality(_, .before), .voice(.closing), .pronoun, .agreementVerb: true
        case .flowWord(let flow): !flow.isNoun && flow.stage == .disbursement
        default: false
        }
      }
  }

  /// "Agreements on projects worth 5 million": the sum is that of the agreements.
  private static func isInstrument(_ measure: Range<Int>, _ view: SentenceView) -> Bool {
    view.passage.script(at: measure.lowerBound) == .latin
      && !view.words(.instrumentHead, in: measure, { _ in true }).isEmpty
  }

  private static func names(_ measure: Range<Int>, _ view: SentenceView) -> Bool {
    isNaming(view.trimmed(measure), view) && !isPlace(measure, view)
  }

  /// "…, Lima stood at 5 million": a place that a comma parts from what is measured.
  private static func isPlace(_ measure: Range<Int>, _ view: SentenceView) -> Bool {
    measure.lowerBound > view.sentence.lowerBound
      && view.passage.script(at: measure.lowerBound) == .latin
      && isWithin(measure, view) { if case .place = $0 { true } else { false } }
  }

  private static func isDate(_ measure: Range<Int>, _ view: SentenceView) -> Bool {
    isWithin(measure, view) { if case .date = $0 { true } else { false } }
  }

  /// Whether all of a measure is one mention of a kind, or a part of one.
  private static func isWithin(
    _ measure: Range<Int>, _ view: SentenceView, _ isSuch: (Mention.Value) -> Bool
  ) -> Bool {
    view.mentions.contains { mention in
      isSuch(mention.mention.value) && mention.range.lowerBound <= measure.lowerBound
        && mention.range.upperBound >= view.trimmed(measure).upperBound
    }
  }

  private static func value(of mention: PlacedMention) -> Figure.Value? {
    switch mention.mention.value {
    case .money(let money): .money(money)
    case .quantity(let quantity):
      ["time", "country"].contains(quantity.unit) ? nil : .quantity(quantity)
    case .date, .duration, .actor, .instrument, .programme, .place: nil
    }
  }

  /// Whether two amounts are of the same currency or unit.
  private static func isLike(_ mention: PlacedMention, _ other: PlacedMention) -> Bool {
    switch (value(of: mention), value(of: other)) {
    case (.money(let money), .money(let second)): money.currency == second.currency
    case (.quantity(let quantity), .quantity(let second)): quantity.unit == second.unit
    case (.money, .quantity), (.quantity, .money), (nil, _), (_, nil): false
    }
  }

  static func isTaken(_ value: Figure.Value, _ others: [ClaimDraft]) -> Bool {
    others.contains { draft in
      switch (draft.content, value) {
      case (.flow(let flow), .money(let money)): flow.money == money
      case (.flow(let flow), .quantity(let quantity)): flow.quantity == quantity
      case (.agreement(let agreement), .money(let money)): agreement.money == money
      case (.agreement, .quantity), (.meeting, _), (.relationship, _), (.undertaking, _),
        (.activity, _), (.figure, _), (.position, _), (.assessment, _):
        false
      }
    }
  }
}
