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
        !FlowMeasure.isConversion(mention, view)
      else { return nil }
      let stretch = view.stretch(at: mention.range.lowerBound)
      guard let word = measuringWord(beside: mention.range, in: stretch, view),
        !isOfList(mention, behind: word, view)
      else { return nil }
      // Of rose to 5 million, the word before the amount is no infinitive's.
      let told = min(word.lowerBound, mention.range.lowerBound)..<mention.range.upperBound
      let head = min(word.lowerBound, mention.range.lowerBound)
      let whose = owner(before: mention.range, in: stretch, view)
      let start = whose?.start ?? stretch.lowerBound
      let end = max(word.upperBound, mention.range.upperBound)
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
      var measure = view.trimmed(start..<head)
      // …,2044年达到2600吨: behind a date alone, the word tells what is measured of whom the clause
      // before names.
      if subject != nil, isDate(measure, view), word.upperBound <= mention.range.lowerBound {
        measure = word
      }
      let isBehindDate = isDate(measure, view)
      // …,2044年达到年产2600吨: the word of a rate tells it as well.
      if subject == nil, isBehindDate,
        let rate = view.passage.last(endingAt: mention.range.lowerBound, .period(.before)),
        rate.range.count > 3
      {
        measure = rate.range
      }
      measure = withoutComparison(beforeAmount(of: measure, view), view)
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
        modality: isBehindDate && isExpected(before: stretch, view)
          ? .planned : view.modality(of: told),
        time: view.time(at: mention.range.lowerBound))
    }
  }

  /// 分别增长9.8%、33.8%: of several amounts, each is of another.
  private static func isOfList(
    _ mention: PlacedMention, behind word: Range<Int>, _ view: SentenceView
  ) -> Bool {
    let amounts = view.mentions.filter { value(of: $0) != nil }
    if word.upperBound <= mention.range.lowerBound,
      amounts.contains(where: {
        $0.range.lowerBound >= word.upperBound && $0.range.upperBound <= mention.range.lowerBound
      })
    {
      return true
    }
    guard word.upperBound <= mention.range.lowerBound,
      let next = amounts.first(where: { $0.range.lowerBound >= mention.range.upperBound })
    else { return false }
    return view.passage.scalar(at: mention.range.upperBound)?.value == 0x3001
      && next.range.lowerBound == mention.range.upperBound + 3
  }

  /// Of whom it is measured, and where the words that tell what is measured begin. Of "Kenya's exports to
  /// Chile" it is the first that has them, and of "exports of Chile" all of the words tell it.
  private static func owner(
    before amount: Range<Int>, in stretch: Range<Int>, _ view: SentenceView
  ) -> (id: String?, start: Int)? {
    let named = view.participants.filter {
      stretch.contains($0.range.lowerBound) && $0.range.upperBound <= amount.lowerBound
    }
    guard let last = named.last else { return nil }
    guard view.passage.script(at: last.range.lowerBound) == .latin else {
      return (last.ids.first, last.range.lowerBound)
    }
    let has = named.first { participant in
      switch participant.role {
      case .possessor, .agent, nil: true
      case .patient, .recipient, .source, .partner, .beneficiary, .place, .means, .topic, .by:
        false
      }
    }
    guard let has else { return nil }
    let isBefore =
      view.passage.marker(
        .possessor, .before, endingAt: view.passage.skipSpacesBack(has.range.lowerBound)) != nil
    return (has.ids.first, isBefore ? stretch.lowerBound : has.range.lowerBound)
  }

  /// 预计2028年投产,2044年达到…: what is expected before the comma goes on with a later date.
  private static func isExpected(before stretch: Range<Int>, _ view: SentenceView) -> Bool {
    guard let own = view.stretches.firstIndex(of: stretch), own > 0 else { return false }
    return view.modals(in: view.stretches[own - 1]).last?.value == .planned
  }

  /// …,同比增长16%: a stretch that begins with what compares or measures goes on with what was measured
  /// before it.
  private static func goesOn(_ measure: Range<Int>, in stretch: Range<Int>, _ view: SentenceView)
    -> Bool
  {
    guard !view.isVerbFinal, stretch.lowerBound > view.sentence.lowerBound,
      view.passage.script(at: stretch.lowerBound) == .han,
      measure.lowerBound == stretch.lowerBound
    else { return false }
    return measure.isEmpty || withoutComparison(measure, view).isEmpty
  }

  /// A measure without 同比 at its end.
  private static func withoutComparison(_ measure: Range<Int>, _ view: SentenceView) -> Range<Int> {
    let word = view.passage.last(endingAt: measure.upperBound) { $0 == .connective ? true : nil }
    guard let word, view.passage.script(at: Int(word.hit.start)) == .han,
      Int(word.hit.start) >= measure.lowerBound
    else { return measure }
    return measure.lowerBound..<Int(word.hit.start)
  }

  /// 輸出額は3億元で6.7%増: what the amount before is of.
  private static func beforeAmount(of measure: Range<Int>, _ view: SentenceView) -> Range<Int> {
    guard view.isVerbFinal,
      let amount = view.mentions.first(where: {
        value(of: $0) != nil && measure.contains($0.range.lowerBound)
      }),
      let marker = view.passage.marker(.agent, .after, endingAt: amount.range.lowerBound),
      Int(marker.start) > measure.lowerBound
    else { return measure }
    return measure.lowerBound..<Int(marker.start)
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

  /// Whether a measure is more than an article or a date: not the "The" of "The 128 km line will cost",
  /// nor 今年度.
  private static func names(_ measure: Range<Int>, _ view: SentenceView) -> Bool {
    let isWord = view.passage.hasWord(at: measure.lowerBound) {
      Int($0.end) >= view.trimmed(measure).upperBound
        && ($0.kind == .opaque || $0.kind == .calendar || $0.kind == .connective)
    }
    return !isWord && !isDate(measure, view) && !isPlace(measure, view)
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

  private static func isTaken(_ value: Figure.Value, _ others: [ClaimDraft]) -> Bool {
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

  /// Whether nothing but words of how much and small words stands in a range: "is needed by" ties
  /// nothing.
  private static func isPlain(_ gap: Range<Int>, _ view: SentenceView) -> Bool {
    let passage = view.passage
    var place = passage.skipSpaces(gap.lowerBound)
    while place < gap.upperBound, passage.script(at: place) == .latin {
      let next = passage.hits(at: place).first {
        switch $0.kind {
        case .bound, .currency, .caseMarker, .opaque, .measuring, .connective, .numeral, .act: true
        default: false
        }
      }
      guard let next else { return false }
      place = passage.skipSpaces(Int(next.end))
    }
    return true
  }

  /// 达, rose to, に上る: before the amount or behind it, with nothing between but what counts.
  private static func measuringWord(
    beside amount: Range<Int>, in stretch: Range<Int>, _ view: SentenceView
  ) -> Range<Int>? {
    let words = view.words(.measuring, in: stretch) { _ in true }
    // An English word that measures stands before its amount.
    let isLatin =
      view.passage.script(at: amount.lowerBound) == .latin
      || view.passage.script(before: view.passage.skipSpacesBack(amount.lowerBound)) == .latin
    // Of 总额达 the last word ties the amount; the first tells what is measured.
    let nearest = words.last { Int($0.hit.end) <= amount.lowerBound + 3 }.map { [$0] } ?? []
    return (nearest + words).first { hit, _ in
      let before = amount.lowerBound - Int(hit.end)
      let after = Int(hit.start) - amount.upperBound
      return before >= -3 && before <= 16
        && (before <= 1 || isPlain(Int(hit.end)..<amount.lowerBound, view))
        || after >= 0 && after <= 16 && !isLatin
    }?.hit.range
  }
}
