import Languages
import Values

/// Several amounts of one verb of giving.
extension FlowFrame {
  /// 提供5亿元贷款,以及2000万元无偿援助: further amounts of the same verb, each a flow of its own.
  static func coordinated(
    with draft: ClaimDraft, of verb: Range<Int>, before next: Int?, _ view: SentenceView,
    _ claimed: inout Set<Int>
  ) -> [ClaimDraft] {
    guard !view.isVerbFinal, case .flow(let first) = draft.content, first.money != nil else {
      return []
    }
    var drafts: [ClaimDraft] = []
    let end = max(verb.upperBound, next ?? view.sentence.upperBound)
    for mention in FlowMeasure.candidates(in: verb.upperBound..<end, view, claimed) {
      guard case .money(let money) = mention.mention.value,
        view.passage.hasWord(
          endingAt: view.passage.skipSpacesBack(mention.range.lowerBound),
          { $0.kind == .coordinator })
      else { continue }
      claimed.insert(mention.range.lowerBound)
      let stretch = view.stretch(at: mention.range.lowerBound)
      let behind = mention.range.upperBound..<max(stretch.upperBound, mention.range.upperBound)
      let noun = view.words(.flowWord, in: behind) { word -> FlowForm? in
        if case .flowWord(let flow) = word, flow.form != .unspecified { flow.form } else { nil }
      }.first?.value
      var other = first
      other.money = money
      other.item = nil
      other.form = noun ?? first.form
      var copy = draft
      copy.content = .flow(other)
      copy.evidence = draft.evidence + [view.span(mention.range.lowerBound..<behind.upperBound)]
      drafts.append(copy)
    }
    return drafts
  }
}
