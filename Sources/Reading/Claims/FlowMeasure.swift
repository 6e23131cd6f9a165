import Languages
import Text
import Values

/// Which amounts of a sentence may be what is given.
enum FlowMeasure {
  /// The amounts of a range that no verb has taken and that stand for themselves, in their order.
  static func candidates(in range: Range<Int>, _ view: SentenceView, _ claimed: Set<Int>)
    -> [PlacedMention]
  {
    view.mentions.filter {
      $0.range.lowerBound >= range.lowerBound && $0.range.upperBound <= range.upperBound
        && !claimed.contains($0.range.lowerBound) && !view.isReplaced($0.range)
        && !isConversion($0, view) && !isWhole($0, view) && !isGoal($0, view)
        && !isMeans($0, view)
    }
  }

  /// Whether an amount may be what a verb before its object gives: before an English verb nothing else
  /// may stand between that joins or acts, and behind a comma nobody else may have it.
  static func belongs(_ amount: Range<Int>, to verb: Range<Int>, _ view: SentenceView) -> Bool {
    if view.isVerbFinal {
      // 協調融資が3億ドル、…支援: what another noun comes to.
      return view.stretch(at: amount.lowerBound).contains(verb.lowerBound)
        || view.passage.marker(.agent, .after, endingAt: amount.lowerBound) == nil
    }
    if amount.upperBound <= verb.lowerBound {
      guard view.passage.script(at: verb.lowerBound) == .latin else { return true }
      // A loan of 5 million to finance…: what another verb gives is spent so.
      if FlowFrame.isPurpose(verb, view) { return false }
      return !view.passage.hits(in: amount.upperBound..<verb.lowerBound).contains {
        switch view.passage.word($0) {
        case .coordinator, .agreementVerb, .instrumentHead: true
        case .flowWord(let flow): !flow.isNoun
        default: false
        }
      }
    }
    let stretch = view.stretch(at: amount.lowerBound)
    return stretch.contains(verb.lowerBound)
      || !view.participants.contains {
        $0.range.lowerBound == view.passage.skipSpaces(stretch.lowerBound)
          && $0.range.upperBound <= amount.lowerBound && ($0.role == nil || $0.role == .agent)
      }
  }

  /// A contract worth 5 million was signed with the yard for the purchase of two ships: whether an amount is
  /// that of the contract under which is bought.
  static func isOfContract(_ amount: Range<Int>, before verb: Range<Int>, _ view: SentenceView)
    -> Bool
  {
    guard !view.isVerbFinal, amount.upperBound <= verb.lowerBound,
      FlowFrame.contractor(of: verb, view) != nil
    else { return false }
    return view.passage.hits(in: view.stretch(at: amount.lowerBound)).contains {
      $0.kind == .instrumentHead && Int($0.end) <= verb.lowerBound
        && view.passage.skipSpaces(Int($0.end)) + longestTie >= amount.lowerBound
    }
  }

  /// "Worth about", in bytes.
  private static let longestTie = 16

  /// The first money of `mentions`, else the first count, with its place.
  /// - Parameter countsPeople: whether people are what is counted, as those trained are; else they are
  ///   whom it is for.
  static func first(of mentions: [PlacedMention], countsPeople: Bool = false)
    -> (Money?, Quantity?, Range<Int>?)
  {
    var counted: (Quantity, Range<Int>)?
    for mention in mentions {
      switch mention.mention.value {
      case .money(let money): return (money, nil, mention.range)
      case .quantity(let quantity)
      where isGoods(quantity.unit) || countsPeople && quantity.unit == "person":
        guard counted == nil else { continue }
        counted = (quantity, mention.range)
      case .date, .quantity, .duration, .actor, .instrument, .programme, .place: continue
      }
    }
    return (nil, counted?.0, counted?.1)
  }

  /// 价值2400万元的2万吨大米, 20 cars (about 5 million): how much of what the money is the worth of.
  static func goods(
    worth money: Range<Int>, among candidates: [PlacedMention], _ view: SentenceView
  ) -> (quantity: Quantity, range: Range<Int>)? {
    for mention in candidates {
      guard case .quantity(let quantity) = mention.mention.value, isGoods(quantity.unit)
      else { continue }
      let range = mention.range
      let gap =
        range.upperBound <= money.lowerBound
        ? range.upperBound..<money.lowerBound
        : money.upperBound..<max(money.upperBound, range.lowerBound)
      if gap.count <= reachOfWorth, isWorth(gap, view) { return (quantity, range) }
    }
    return nil
  }

  /// The first count of goods behind a verb.
  static func count(
    behind verb: Range<Int>, among candidates: [PlacedMention], _ view: SentenceView
  )
    -> (quantity: Quantity, range: Range<Int>)?
  {
    for mention in candidates where mention.range.lowerBound >= verb.upperBound {
      if case .quantity(let quantity) = mention.mention.value, isGoods(quantity.unit) {
        return (quantity, mention.range)
      }
    }
    return nil
  }

  /// The furthest that goods may stand from what they are worth, in bytes.
  private static let reachOfWorth = 24

  /// Whether only brackets, "worth" and 的 stand between.
  private static func isWorth(_ gap: Range<Int>, _ view: SentenceView) -> Bool {
    let opensBracket = view.passage.text.bytes[gap].contains(UInt8(ascii: "("))
    return !view.passage.hits(in: gap).contains { hit in
      switch view.passage.word(hit) {
      case .coordinator, .flowWord, .modality, .caseMarker(.recipient, _),
        .caseMarker(.beneficiary, _),
        .caseMarker(.place, _), .caseMarker(.patient, _):
        true
      default: false
      }
    }
      && (opensBracket || FigureFrame.isChain(gap, view))
  }

  /// Whether what a unit counts may be given: no shares, times, people, countries or bodies.
  static func isGoods(_ unit: String) -> Bool { !notGoods.contains(unit) }

  private static let notGoods: Set<String> = [
    "%", "time", "person", "country", "project", "agreement", "case", "line", "organization",
    "company", "institution", "team", "expert", "agency", "ministry", "group", "party", "region",
    "city", "village",
    "province", "family", "household",
  ]

  /// Whether another amount of the same kind is joined to an amount.
  static func isOfSeveral(_ amount: Range<Int>, _ view: SentenceView) -> Bool {
    view.mentions.contains { other in
      guard case .money = other.mention.value, other.range != amount else { return false }
      let gap =
        other.range.upperBound <= amount.lowerBound
        ? other.range.upperBound..<amount.lowerBound : amount.upperBound..<other.range.lowerBound
      return gap.lowerBound <= gap.upperBound && gap.count <= 8
        && view.passage.hits(in: gap).contains {
          $0.kind == .coordinator || $0.key == .caseMarker(.partner, .after)
            || $0.key == .caseMarker(.partner, .before)
        }
    }
  }

  /// Whether an amount only tells another in another currency: 3億クローネ(約42億円).
  static func isConversion(_ mention: PlacedMention, _ view: SentenceView) -> Bool {
    guard case .money(let money) = mention.mention.value else { return false }
    if isRepeated(money, at: mention.range, view) { return true }
    let bracket = view.passage.skipSpacesBack(mention.range.lowerBound) - 1
    guard view.passage.byte(at: bracket) == UInt8(ascii: "(") else { return false }
    let before = view.passage.skipSpacesBack(bracket)
    return view.mentions.contains {
      if case .money = $0.mention.value { $0.range.upperBound == before } else { false }
    }
  }

  /// 1億ドル、日本円にしておよそ150億円: another currency a few words behind, which nothing joins to the
  /// amount before it.
  private static func isRepeated(_ money: Money, at place: Range<Int>, _ view: SentenceView) -> Bool
  {
    guard let other = view.mentions.last(where: { $0.range.upperBound <= place.lowerBound }),
      case .money(let first) = other.mention.value, first.currency != money.currency,
      (4...reachOfConversion).contains(place.lowerBound - other.range.upperBound)
    else { return false }
    return !view.passage.hits(in: other.range.upperBound..<place.lowerBound).contains {
      $0.kind == .flowWord || $0.kind == .measuring
        || $0.kind == .coordinator && view.passage.scalar(at: Int($0.start))?.value != 0x3001
          // Crowns, or about 5 million dollars.
          && !(money.amount.bound == .about && first.amount.bound == .exactly)
    }
  }

  /// The furthest that an amount may stand behind the one that it tells in another currency, in bytes.
  private static let reachOfConversion = 36

  /// Whether an amount is the credit, fund or plan by which something else is given: under a credit
  /// line of 4 million.
  private static func isMeans(_ mention: PlacedMention, _ view: SentenceView) -> Bool {
    guard case .money = mention.mention.value, !view.isVerbFinal else { return false }
    let before = max(view.sentence.lowerBound, mention.range.lowerBound - 10)
    return view.passage.script(before: view.passage.skipSpacesBack(mention.range.lowerBound))
      == .latin
      && !view.words(.caseMarker, in: before..<mention.range.lowerBound) { word -> Bool? in
        word == .caseMarker(.means, .before) ? true : nil
      }.isEmpty
  }

  /// Whether an amount is what a sum is brought to, and not what is given: to 5 million.
  private static func isGoal(_ mention: PlacedMention, _ view: SentenceView) -> Bool {
    guard case .money = mention.mention.value, !view.isVerbFinal else { return false }
    let passage = view.passage
    let end = passage.skipSpacesBack(mention.range.lowerBound)
    return passage.marker(.recipient, .before, endingAt: end) != nil
      // Amounting to 5 million.
      && !passage.hasWord(endingAt: end) { $0.kind == .measuring }
      && passage.script(at: end - 1) == .latin
  }

  /// The count of goods that an amount is told to be a part of, behind a word of possession: three of
  /// the ten helicopters.
  static func whole(of part: Range<Int>, _ view: SentenceView) -> Range<Int>? {
    guard let next = view.mentions.first(where: { $0.range.lowerBound >= part.upperBound }),
      case .quantity = next.mention.value,
      let link = view.passage.marker(
        .possessor, .before, at: view.passage.skipSpaces(part.upperBound)),
      (0...longestDeterminer).contains(next.range.lowerBound - Int(link.end))
    else { return nil }
    return next.range
  }

  /// Their with a space on both sides, in bytes.
  private static let longestDeterminer = 7

  /// Whether a smaller number of the same follows at once or stands right before it, which is the part
  /// that is meant: the 40 of 40辆越野车中的12辆, of 12 of the 40 vehicles.
  private static func isWhole(_ mention: PlacedMention, _ view: SentenceView) -> Bool {
    if let part = view.mentions.last(where: { $0.range.upperBound <= mention.range.lowerBound }),
      case .quantity = part.mention.value, whole(of: part.range, view) == mention.range
    {
      return true
    }
    guard !view.isVerbFinal, case .quantity(let whole) = mention.mention.value,
      let next = view.mentions.first(where: { $0.range.lowerBound >= mention.range.upperBound }),
      case .quantity(let part) = next.mention.value, part.unit == whole.unit,
      part.amount.value < whole.amount.value,
      view.passage.script(at: mention.range.upperBound) == .han
    else { return false }
    let between = mention.range.upperBound..<next.range.lowerBound
    return view.stretch(at: mention.range.lowerBound).contains(next.range.lowerBound)
      && view.words(.coordinator, in: between) { _ in true }.isEmpty
  }
}
