import Languages
import Text
import Values

/// What ties an amount to what is measured.
extension FigureFrame {
  struct Tie {
    var range: Range<Int>
    /// Whether it names what is measured: 贸易额, exports of.
    var isNoun: Bool
  }

  /// 达, rose to, に上る, 输出额: before the amount or, in a language with its verbs at the end, behind it,
  /// with nothing between but what counts.
  static func tie(of mention: PlacedMention, in stretch: Range<Int>, _ view: SentenceView) -> Tie? {
    let amount = mention.range
    let words = ties(in: stretch, view, ofRates: isRate(mention))
    // Of 总额达 the last word ties the amount; the first tells what is measured.
    let nearest = words.last { $0.range.upperBound <= amount.lowerBound + 3 }.map { [$0] } ?? []
    return (nearest + words).first { word in
      let before = amount.lowerBound - word.range.upperBound
      let after = word.range.lowerBound - amount.upperBound
      return before >= -3
        && (before <= 1 || isChain(word.range.upperBound..<amount.lowerBound, view))
        || after >= 0 && after <= 16 && view.isVerbFinal && !word.isNoun
    }
  }

  /// What became of people: 20人死亡, 20人が死亡し.
  static func outcome(of mention: PlacedMention, _ view: SentenceView) -> Range<Int>? {
    guard case .quantity(let quantity) = mention.mention.value, quantity.unit == "person" else {
      return nil
    }
    let end = mention.range.upperBound
    let place = view.passage.marker(.agent, .after, at: end).map { Int($0.end) } ?? end
    return view.passage.first(at: place, .measuring, { $0 == .measuring(.outcome) ? true : nil })?
      .hit.range
  }

  private static func isRate(_ mention: PlacedMention) -> Bool {
    if case .quantity(let quantity) = mention.mention.value { quantity.unit == "%" } else { false }
  }

  private static func ties(in range: Range<Int>, _ view: SentenceView, ofRates: Bool = true)
    -> [Tie]
  {
    view.words(.measuring, in: range) { word -> Bool? in
      guard case .measuring(let part) = word, part != .outcome, part != .rate || ofRates else {
        return nil
      }
      return part == .noun
    }.map { Tie(range: $0.hit.range, isNoun: $0.value) }
  }

  /// Where the words end that tell what is measured: behind its noun, else before the first tie, and
  /// before another amount that stands between: trade | rose 3% to 5 million, 出口额|从1亿元增至2亿元.
  static func headEnd(
    of tie: Tie, beside amount: Range<Int>, from start: Int, _ view: SentenceView
  ) -> Int {
    let end = tie.isNoun ? tie.range.upperBound : min(tie.range.lowerBound, amount.lowerBound)
    guard start < end else { return end }
    if tie.isNoun { return end }
    let first = ties(in: start..<end, view).first { !$0.isNoun }?.range.lowerBound
    let between = view.mentions.first {
      isAmount($0) && $0.range.lowerBound > start && $0.range.upperBound <= end
    }
    // 輸出額は前年比9%増の3億ドル: what is spoken of is measured.
    if view.isVerbFinal,
      let topic = view.words(
        .caseMarker, in: start..<(between?.range.lowerBound ?? end),
        { $0 == .caseMarker(.agent, .after) ? true : nil }
      ).last?.hit, isNaming(start..<Int(topic.start), view),
      between != nil || !isNaming(Int(topic.end)..<max(Int(topic.end), end), view)
    {
      return Int(topic.start)
    }
    let other = between.flatMap { opening(of: $0.range, view) }
    guard let cut = [first, other].compactMap({ $0 }).min(), cut > start,
      isChain(cut..<end, view)
    else { return end }
    return cut
  }

  /// Where an amount begins with the case before it: 从1亿元, from 5 million, は3億円で. What has the amount
  /// as its own is cut nowhere (表明した分の1億ドル), but by a date: を昨年の1億ドルから.
  private static func opening(of amount: Range<Int>, _ view: SentenceView) -> Int? {
    let marker = view.passage.last(
      endingAt: view.passage.skipSpacesBack(amount.lowerBound)
    ) { word -> GrammaticalCase? in
      if case .caseMarker(let role, _) = word { role } else { nil }
    }
    guard let marker else { return view.isVerbFinal ? nil : amount.lowerBound }
    let start = Int(marker.hit.start)
    guard marker.value == .possessor else { return start }
    let date = view.mentions.first {
      if case .date = $0.mention.value { $0.range.upperBound == start } else { false }
    }
    return date.flatMap { opening(of: $0.range, view) }
  }

  /// A measure without "while", "with" and そのうち before it.
  static func withoutOpening(_ measure: Range<Int>, _ view: SentenceView) -> Range<Int> {
    let isLatin = view.passage.script(at: measure.lowerBound) == .latin
    let word = view.passage.firstWord(at: measure.lowerBound) { hit in
      switch view.passage.word(hit) {
      case .part: true
      case .connective, .coordinator, .caseMarker(.partner, .before): isLatin
      default: false
      }
    }
    // "Of which a third" names nothing.
    guard let word, isNaming(Int(word.end)..<max(Int(word.end), measure.upperBound), view) else {
      return measure
    }
    return min(view.passage.skipSpaces(Int(word.end)), measure.upperBound)..<measure.upperBound
  }

  /// 首相と50億ドルに上る, ペルーに50億ドルとなる: what ends in a case that no measure has belongs to the verb behind
  /// the amount.
  static func isOfOtherVerb(_ measure: Range<Int>, _ view: SentenceView) -> Bool {
    view.passage.hasWord(endingAt: measure.upperBound) { hit in
      guard case .caseMarker(let role, .after) = view.passage.word(hit),
        !view.passage.isHidden(hit.range)
      else { return false }
      switch role {
      case .partner, .patient, .source, .means, .by: return true
      case .agent, .possessor, .topic, .place, .recipient, .beneficiary: return false
      }
    }
  }

  /// A measure without "has" and 将 at its end.
  static func withoutAuxiliaries(_ measure: Range<Int>, _ view: SentenceView) -> Range<Int> {
    var end = measure.upperBound
    while end > measure.lowerBound {
      let word = view.passage.last(endingAt: end) { word -> Bool? in
        switch word {
        case .act(.between), .modality(_, .before): true
        default: nil
        }
      }
      guard let word, Int(word.hit.start) >= measure.lowerBound else { break }
      end = view.passage.skipSpacesBack(Int(word.hit.start))
    }
    return measure.lowerBound..<max(end, measure.lowerBound)
  }

  /// 总额3亿元的货物: in Chinese what follows a sum at once has it as an attribute, and nothing is said to
  /// be so much.
  static func isAttribute(_ mention: PlacedMention, _ view: SentenceView) -> Bool {
    guard case .money = mention.mention.value, !view.isVerbFinal else { return false }
    let place = view.passage.skipBrackets(at: mention.range.upperBound)
    guard view.passage.script(at: place) == .han,
      view.passage.script(before: mention.range.upperBound) != .latin
    else { return false }
    return !view.passage.hasWord(at: place) { hit in
      switch view.passage.word(hit) {
      case .measuring, .coordinator, .connective, .bound, .voice, .part,
        .caseMarker(.source, .before), .caseMarker(.by, .before), .caseMarker(.partner, .before),
        .modality(_, .after):
        true
      default: false
      }
    }
  }

  /// 全长97米的大船: a noun of measure, an amount and the mark of a possessor describe what follows.
  static func isDescription(_ mention: PlacedMention, behind tie: Tie, _ view: SentenceView) -> Bool
  {
    !view.isVerbFinal && tie.isNoun && tie.range.upperBound == mention.range.lowerBound
      && view.passage.script(before: tie.range.upperBound) == .han
      && view.passage.marker(.possessor, .after, at: mention.range.upperBound) != nil
  }

  private static func isAmount(_ mention: PlacedMention) -> Bool {
    switch mention.mention.value {
    case .money, .quantity: true
    case .date, .duration, .actor, .instrument, .programme, .place: false
    }
  }

  /// Whether nothing but amounts, dates, words that measure and small words stands in a range: "is needed
  /// by" ties nothing.
  static func isChain(_ range: Range<Int>, _ view: SentenceView) -> Bool {
    isMade(of: small, range, view)
  }

  /// Whether a range names something: not the "The" of "The 128 km line will cost", nor 今年度, nor 预计.
  static func isNaming(_ range: Range<Int>, _ view: SentenceView) -> Bool {
    !isMade(of: unnaming, range, view)
  }

  private static let small: WordKinds = [
    .bound, .currency, .caseMarker, .opaque, .measuring, .connective, .numeral, .act, .ending,
    .period, .range, .modality,
  ]

  private static let unnaming: WordKinds = [
    .bound, .caseMarker, .opaque, .connective, .act, .modality, .calendar, .coordinator, .pronoun,
    .part, .range, .ending, .numeral,
  ]

  private static func isMade(of kinds: WordKinds, _ range: Range<Int>, _ view: SentenceView) -> Bool
  {
    let passage = view.passage
    var place = passage.skipSpaces(range.lowerBound)
    while place < range.upperBound {
      if let mention = view.mentions.first(where: { $0.range.contains(place) }) {
        switch mention.mention.value {
        case .money, .quantity, .date, .duration:
          place = passage.skipSpaces(mention.range.upperBound)
        case .actor, .instrument, .programme, .place: return false
        }
        continue
      }
      let next = passage.hits(at: place).filter { kinds.contains($0.kind) }.map { Int($0.end) }
        .max()
      guard let next else {
        // Brackets and commas count nothing.
        guard passage.script(at: place) == .other, let end = passage.scalar(at: place)?.end else {
          return false
        }
        place = passage.skipSpaces(end)
        continue
      }
      place = passage.skipSpaces(next)
    }
    return true
  }
}
