import Languages
import Text
import Values

extension FlowFrame {
  /// Whether a giving word is only part of what is spoken of: 对肯尼亚的慷慨捐赠, 投資環境. Where an
  /// amount stands in its stretch it gives.
  static func isNominal(_ word: Range<Int>, _ flow: FlowPredicate, _ view: SentenceView) -> Bool {
    if flow.form == .sale, isTrade(word, view) { return true }
    guard flow.subject == .gives else { return false }
    if view.isVerbFinal, isInCompound(word, view) { return true }
    // 投资银行: part of a name that no table knows.
    let isOfName =
      flow.form == .investment
      && view.passage.hasWord(at: word.upperBound) { $0.kind == .actorForm }
    if isOfName { return true }
    let stretch = view.stretch(at: word.lowerBound)
    let hasAmount = view.mentions.contains { mention in
      switch mention.mention.value {
      case .money, .quantity: stretch.contains(mention.range.lowerBound)
      case .date, .duration, .actor, .instrument, .programme, .place: false
      }
    }
    guard !hasAmount, !view.isVerbFinal else { return false }
    return view.passage.script(at: word.lowerBound) == .han
      && isBehindPossessor(word, in: stretch, view) && isSpokenOf(word, in: stretch, view)
  }

  /// 进口增长, 扩大进口: trade that is measured or done more of is a noun.
  private static func isTrade(_ word: Range<Int>, _ view: SentenceView) -> Bool {
    let passage = view.passage
    guard !view.isVerbFinal, passage.script(at: word.lowerBound) == .han else { return false }
    let isMeasured = passage.hasWord(at: word.upperBound) {
      $0.kind == .measuring && !passage.isHidden($0.range)
    }
    // 出口10亿美元 is measured, 向加纳出口, 出口10辆汽车 and 进口加纳可可 are done.
    let isMeasure = passage.hits(at: word.lowerBound).contains {
      $0.range == word && passage.word($0) == .measuring(.noun)
    }
    if isMeasure, !isTraded(word, view) { return true }
    let before = passage.hits(endingAt: word.lowerBound).filter { !passage.isHidden($0.range) }
    let isObject = before.contains {
      if case .strength(_, .full) = passage.word($0) { true } else { false }
    }
    // 继续进口 goes on doing it.
    return isMeasured || isObject && !before.contains { passage.word($0) == .act(.between) }
  }

  /// Whether goods, or who has them, stand right behind a word of trade, or to whom they go right before it.
  private static func isTraded(_ word: Range<Int>, _ view: SentenceView) -> Bool {
    view.mentions.contains { mention in
      guard mention.range.lowerBound == word.upperBound else { return false }
      switch mention.mention.value {
      case .quantity(let quantity): return FlowMeasure.isGoods(quantity.unit)
      case .actor: return true
      case .date, .money, .duration, .instrument, .programme, .place: return false
      }
    }
      || view.participants.contains {
        $0.role == .recipient && $0.range.upperBound == word.lowerBound
      }
  }

  /// 支援規模, 投資環境: a noun that goes on with another.
  private static func isInCompound(_ word: Range<Int>, _ view: SentenceView) -> Bool {
    let passage = view.passage
    switch passage.script(at: word.upperBound) {
    case .han, .katakana: break
    case .hiragana, .latin, .digit, .space, .other: return false
    }
    return !view.mentions.contains { $0.range.lowerBound == word.upperBound }
      && !passage.hasWord(at: word.upperBound) { hit in
        switch hit.kind {
        case .bound, .modality, .ending, .flowWord, .strength, .agreementVerb, .act, .calendar: true
        default: false
        }
      }
  }

  /// 支援の必要性, への支援は: a noun at which no verb's ending stands, nor an object's mark, tells of no giving
  /// without an amount.
  static func isBareNoun(_ word: Range<Int>, _ view: SentenceView) -> Bool {
    guard view.isVerbFinal, view.passage.script(before: word.upperBound) == .han else {
      return false
    }
    return !view.passage.hasWord(at: word.upperBound) { hit in
      switch view.passage.word(hit) {
      case .ending, .modality, .caseMarker(.patient, .after): true
      // 投資も行われる.
      case .caseMarker(.agent, .after):
        view.passage.hasWord(at: Int(hit.end)) {
          if case .strength(_, .light) = view.passage.word($0) { true } else { false }
        }
      default: false
      }
    }
  }

  /// 对购买武器的兴趣, "the equipment donated is": a preposition has it, or another verb follows at once.
  static func isAttribute(_ word: Range<Int>, _ view: SentenceView) -> Bool {
    let passage = view.passage
    switch passage.script(at: word.lowerBound) {
    case .han:
      return !view.isVerbFinal
        && passage.marker(.recipient, .before, endingAt: word.lowerBound).map {
          !passage.isHidden($0.range)
        } ?? false
    case .latin:
      return passage.hasWord(at: passage.skipSpaces(word.upperBound)) { hit in
        switch passage.word(hit) {
        case .act(.between), .modality(_, .before):
          !passage.hits(at: Int(hit.start)).contains { $0.kind == .connective }
        default: false
        }
      } && isBehindOther(word, view)
    case .hiragana, .katakana, .digit, .space, .other: return false
    }
  }

  /// 用于支援…: what something else is given for.
  static func isAim(_ word: Range<Int>, _ view: SentenceView) -> Bool {
    view.passage.script(at: word.lowerBound) == .han
      && view.passage.hasWord(endingAt: word.lowerBound) { isAim($0, view) }
  }

  /// 用于 and its like; 可 is no aim.
  private static func isAim(_ hit: Hit, _ view: SentenceView) -> Bool {
    if case .strength(_, .unbinding) = view.passage.word(hit) { hit.range.count > 3 } else { false }
  }

  /// 总投资, 輸出額: a part of the name of what is measured.
  static func isPartOfMeasure(_ word: Range<Int>, _ view: SentenceView) -> Bool {
    let before = max(0, word.lowerBound - longestMeasure)..<word.lowerBound + 1
    return view.passage.hits(beginningIn: before).contains { hit in
      hit.kind == .measuring && hit.range.count > word.count
        && Int(hit.end) >= word.upperBound && view.passage.word(hit) == .measuring(.noun)
    }
  }

  /// How far before a word a noun that holds it may begin, in bytes.
  private static let longestMeasure = 15

  /// 支援するのは重要だ: what is only spoken of.
  static func isSpokenOfAsDone(_ word: Range<Int>, _ view: SentenceView) -> Bool {
    guard view.isVerbFinal else { return false }
    let passage = view.passage
    return passage.hits(at: word.upperBound).contains { ending in
      guard ending.kind == .ending,
        let noun = passage.marker(.possessor, .after, at: Int(ending.end))
      else { return false }
      return passage.marker(.agent, .after, at: Int(noun.end)) != nil
    }
  }

  /// 的慷慨捐赠: no more than one other word stands between.
  private static func isBehindPossessor(
    _ word: Range<Int>, in stretch: Range<Int>, _ view: SentenceView
  ) -> Bool {
    view.words(.caseMarker, in: stretch.lowerBound..<word.lowerBound) { word -> Bool? in
      word == .caseMarker(.possessor, .after) ? true : nil
    }.contains { word.lowerBound - Int($0.hit.end) <= 6 }
  }

  /// Whether a stance behind it is held of it.
  private static func isSpokenOf(
    _ word: Range<Int>, in stretch: Range<Int>, _ view: SentenceView
  ) -> Bool {
    !view.words(.stance, in: word.upperBound..<stretch.upperBound) { _ in true }.isEmpty
  }
}
