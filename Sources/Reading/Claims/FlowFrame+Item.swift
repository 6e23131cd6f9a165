import Languages
import Text
import Values

/// The goods or service of a flow.
extension FlowFrame {
  /// Whether something other than the verb's own noun is given.
  static func hasItem(_ verb: Range<Int>, _ predicate: FlowPredicate, _ view: SentenceView) -> Bool
  {
    // To deliver them: what was spoken of before.
    let isPronoun = view.passage.hasWord(at: view.passage.skipSpaces(verb.upperBound)) {
      $0.kind == .pronoun
    }
    if isPronoun, !view.isVerbFinal { return false }
    // Contribute to peace: nothing is said to be given.
    let isAdded =
      predicate.form == .contribution && view.passage.script(at: verb.lowerBound) == .latin
      && view.passage.marker(.recipient, .before, at: view.passage.skipSpaces(verb.upperBound))
        != nil
    if isAdded { return false }
    let stretch = view.stretch(at: verb.lowerBound)
    // 人道支援を行う: the aid itself.
    let object = view.passage.marker(.patient, .after, at: verb.upperBound)
    if predicate.isSupport, let object,
      view.passage.hasWord(at: Int(object.end), { isLight($0, view) })
    {
      return true
    }
    return view.isVerbFinal
      ? verb.lowerBound - stretch.lowerBound > 6 : stretch.upperBound - verb.upperBound >= 6
  }

  private static func isLight(_ hit: Hit, _ view: SentenceView) -> Bool {
    if case .flowWord(let flow) = view.passage.word(hit) {
      flow.subject == .carries && flow.stage == .disbursement
    } else {
      false
    }
  }

  /// The goods or service in the text's own words.
  static func item(of verb: Range<Int>, _ measure: Range<Int>?, _ view: SentenceView)
    -> String?
  {
    let stretch = view.stretch(at: verb.lowerBound)
    if let measure, let noun = nominal(verb, before: measure, in: stretch, view) { return noun }
    if view.isVerbFinal {
      guard
        let marker = view.words(
          .caseMarker, in: stretch.lowerBound..<verb.lowerBound,
          {
            $0 == .caseMarker(.patient, .after) ? true : nil
          }
        ).last
      else { return nil }
      let from =
        view.participants.last { $0.range.upperBound <= Int(marker.hit.start) }
        .map { afterMarker($0.range.upperBound, view) } ?? stretch.lowerBound
      let goods = behindAmount(max(from, stretch.lowerBound)..<Int(marker.hit.start), view)
      // 隊員を: one character right behind a name is of its word.
      if goods.lowerBound == from, goods.count <= 3, from > stretch.lowerBound,
        view.participants.contains(where: { $0.range.upperBound == from })
      {
        return nil
      }
      return quote(goods, view)
    }
    var start = verb.upperBound
    if let measure, measure.lowerBound >= verb.upperBound, stretch.contains(measure.lowerBound) {
      start = FlowMeasure.whole(of: measure, view)?.upperBound ?? measure.upperBound
    }
    // 援助肯尼亚…: who receives stands before the goods.
    if let receiver = view.participants.first(where: { $0.range.lowerBound == start }),
      receiver.role == nil
    {
      start = receiver.range.upperBound
    }
    if let link = view.passage.marker(.possessor, .after, at: start) {
      start = Int(link.end)
    }
    return quote(start..<max(start, itemEnd(from: start, in: stretch, view)), view)
  }

  /// 2億円(約3億円)の機材: what an amount and its の stand before; nothing where the amount itself is given.
  private static func behindAmount(_ range: Range<Int>, _ view: SentenceView) -> Range<Int> {
    let passage = view.passage
    let amount = view.mentions.last { mention in
      guard case .money = mention.mention.value else { return false }
      return range.contains(mention.range.lowerBound)
    }
    guard let amount else { return range }
    var start = min(amount.range.upperBound, range.upperBound)
    if passage.byte(at: start) == UInt8(ascii: ")") { start += 1 }
    let rest = passage.text.bytes[start..<max(start, range.upperBound)]
    if rest.first == UInt8(ascii: "("), let close = rest.firstIndex(of: UInt8(ascii: ")")) {
      start = close + 1
    }
    start = afterMarker(start, view)
    // 2億円を上限とする円借款: the clause before a noun is no part of it.
    for hit in passage.hits(in: start..<max(start, range.upperBound))
    where passage.word(hit) == .ending(.final) && !passage.isHidden(hit.range)
      && Int(hit.end) < range.upperBound
    {
      start = Int(hit.end)
    }
    return start..<max(range.upperBound, start)
  }

  /// Books to the school: the goods end before who receives them.
  private static func itemEnd(from start: Int, in stretch: Range<Int>, _ view: SentenceView) -> Int
  {
    let receiver = view.participants.first {
      $0.role == .recipient && $0.range.lowerBound > start && stretch.contains($0.range.lowerBound)
    }
    guard let receiver, view.passage.script(at: receiver.range.lowerBound) == .latin else {
      return stretch.upperBound
    }
    return view.words(.caseMarker, in: start..<receiver.range.lowerBound) { word -> Bool? in
      word == .caseMarker(.recipient, .before) ? true : nil
    }.last.map { Int($0.hit.start) } ?? stretch.upperBound
  }

  /// 人道援助约27.5亿: with the amount right behind it the word is a noun, and what stands before it
  /// tells of what kind.
  private static func nominal(
    _ word: Range<Int>, before amount: Range<Int>, in stretch: Range<Int>, _ view: SentenceView
  ) -> String? {
    let passage = view.passage
    guard !view.isVerbFinal, passage.script(at: word.lowerBound) == .han,
      (0...3).contains(amount.lowerBound - word.upperBound),
      passage.hits(at: word.lowerBound).contains(where: {
        if case .flowWord(let flow) = passage.word($0) { flow.stage == .unspecified } else { false }
      })
    else { return nil }
    var start = word.lowerBound
    while start > stretch.lowerBound, let (scalar, place) = passage.scalar(before: start),
      Script(scalar) == .han, !view.mentions.contains(where: { $0.range.contains(place) }),
      !passage.hits(endingAt: start).contains(where: {
        switch passage.word($0) {
        case .caseMarker, .coordinator, .verb, .modality, .connective, .measuring: true
        default: false
        }
      })
    {
      start = place
    }
    return start < word.lowerBound ? view.quote(start..<word.upperBound) : nil
  }

  private static func afterMarker(_ place: Int, _ view: SentenceView) -> Int {
    view.passage.first(at: place) { word -> Bool? in
      if case .caseMarker = word { true } else { nil }
    }.map { Int($0.hit.end) } ?? place
  }

  private static func quote(_ range: Range<Int>, _ view: SentenceView) -> String? {
    guard !range.isEmpty else { return nil }
    let trimmed = view.trimmed(view.passage.skipSpaces(range.lowerBound)..<range.upperBound)
    // A circumstance is no goods: "by March", "to Kenya".
    let isCircumstance = view.passage.first(at: trimmed.lowerBound) { word -> Bool? in
      switch word {
      case .caseMarker(_, .before), .range, .coordinator, .pronoun, .strength(_, .unbinding): true
      default: nil
      }
    }
    // "Aid" names no goods or service.
    let isOnlyAid = view.passage.hits(at: trimmed.lowerBound).contains {
      guard Int($0.end) == trimmed.upperBound, case .flowWord(let flow) = view.passage.word($0)
      else { return false }
      return flow.form == .unspecified
    }
    // Nor is what brackets add to an amount.
    let first = view.passage.byte(at: trimmed.lowerBound)
    let isBracket = first == UInt8(ascii: "(") || first == UInt8(ascii: ")")
    return trimmed.isEmpty || isBracket || isCircumstance != nil || isOnlyAid
      ? nil : view.quote(trimmed)
  }
}
