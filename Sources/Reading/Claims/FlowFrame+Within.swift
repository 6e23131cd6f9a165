import Languages
import Text
import Values

/// What stands in the clause of a giving or receiving verb.
extension FlowFrame {
  /// 第二批车辆将于明年交付: a giving verb that ends its stretch, with no giver in it, is of the goods.
  static func isGoodsAlone(
    _ verb: Range<Int>, _ predicate: FlowPredicate, _ view: SentenceView
  ) -> Bool {
    let stretch = view.stretch(at: verb.lowerBound)
    // 大米已全部交付古方: who receives may stand behind it.
    let receiver = GoodsFrame.receiver(behind: verb, view)
    return !view.isVerbFinal && predicate.subject == .gives && predicate.stage == .disbursement
      && view.passage.script(at: verb.lowerBound) == .han
      && view.trimmed(stretch).upperBound <= receiver?.range.upperBound ?? verb.upperBound
      && isAlone(verb, besides: receiver, view)
  }

  /// Whether no actor stands in the stretch of a verb.
  static func isAlone(
    _ verb: Range<Int>, besides receiver: Participant? = nil, _ view: SentenceView
  ) -> Bool {
    let stretch = view.stretch(at: verb.lowerBound)
    return !view.participants.contains {
      stretch.contains($0.range.lowerBound) && $0.range != receiver?.range
        // 向肯尼亚政府,移交了…: a comma may part the verb from who receives.
        || $0.role == .recipient && (0...40).contains(stretch.lowerBound - $0.range.upperBound)
    }
  }

  /// Whether a clause itself says from whom is received: without an amount, 进口 and 得到 tell of more
  /// than of what is received.
  static func isFromWithin(_ verb: Range<Int>, _ view: SentenceView) -> Bool {
    let stretch = view.stretch(at: verb.lowerBound)
    return view.participants.contains {
      stretch.contains($0.range.lowerBound)
        && ($0.role == .source || $0.role == .recipient
          || $0.role != .agent && $0.range.lowerBound >= verb.upperBound)
    }
  }

  /// Receive 50 students, 接收2000名学生: who comes is no goods.
  static func countsPeople(behind verb: Range<Int>, _ view: SentenceView) -> Bool {
    view.mentions.contains { mention in
      guard case .quantity(let quantity) = mention.mention.value, quantity.unit == "person" else {
        return false
      }
      return (0...6).contains(mention.range.lowerBound - verb.upperBound)
    }
  }

  /// 帮助秘鲁海军进行排雷训练: training under a light verb, for whom a preposition tells.
  static func isLesson(
    _ word: Range<Int>, _ flow: FlowPredicate, in stretch: Range<Int>, _ view: SentenceView
  ) -> Bool {
    guard view.isOfHan, flow.form == .training,
      view.trimmed(stretch).upperBound <= word.upperBound,
      let learner = view.participants.last(where: {
        stretch.contains($0.range.lowerBound) && $0.range.upperBound <= word.lowerBound
      }), learner.role == .recipient || learner.role == .beneficiary
    else { return false }
    return view.passage.hits(in: learner.range.upperBound..<word.lowerBound).contains {
      if case .strength(.firm, .light) = view.passage.word($0) { true } else { false }
    }
  }

  /// 投资2亿美元用于加纳港口: the state or region right behind a Chinese word of what a sum is for.
  static func user(behind amount: Range<Int>, _ view: SentenceView) -> String? {
    let stretch = view.stretch(at: amount.lowerBound)
    let rest = amount.upperBound..<max(amount.upperBound, stretch.upperBound)
    let use = view.words(.flowWord, in: rest) { word -> Bool? in
      if case .flowWord(let flow) = word, flow.subject == .use { true } else { nil }
    }.first
    guard view.isOfHan, let end = use.map({ Int($0.hit.end) }) else { return nil }
    return view.mentions.first { $0.range.lowerBound == end }.flatMap { mention in
      switch mention.mention.value {
      case .actor(let actor): actor.kind == .state ? actor.ids.first : nil
      case .place: view.quote(mention.range)
      case .date, .money, .quantity, .duration, .instrument, .programme: nil
      }
    }
  }
}
