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
    }
  }

  /// The first money of `mentions`, else the first count, with its place.
  static func first(of mentions: [PlacedMention]) -> (Money?, Quantity?, Range<Int>?) {
    var counted: (Quantity, Range<Int>)?
    for mention in mentions {
      switch mention.mention.value {
      case .money(let money): return (money, nil, mention.range)
      case .quantity(let quantity)
      where quantity.unit != "%" && quantity.unit != "time" && counted == nil:
        counted = (quantity, mention.range)
      case .date, .quantity, .duration, .actor, .instrument, .programme, .place: continue
      }
    }
    return (nil, counted?.0, counted?.1)
  }

  /// Whether an amount only tells another in another currency: 3億クローネ(約42億円).
  static func isConversion(_ mention: PlacedMention, _ view: SentenceView) -> Bool {
    guard case .money = mention.mention.value else { return false }
    let bracket = view.passage.skipSpacesBack(mention.range.lowerBound) - 1
    guard view.passage.byte(at: bracket) == UInt8(ascii: "(") else { return false }
    let before = view.passage.skipSpacesBack(bracket)
    return view.mentions.contains {
      if case .money = $0.mention.value { $0.range.upperBound == before } else { false }
    }
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

  /// Whether a smaller number of the same follows at once, which is the part that is meant: the 40 of
  /// 40辆越野车中的12辆.
  private static func isWhole(_ mention: PlacedMention, _ view: SentenceView) -> Bool {
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
