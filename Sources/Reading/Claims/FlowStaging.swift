import Languages
import Values

/// What the words around a verb of giving say of how far the flow has come.
enum FlowStaging {
  /// The stage by the verb that has the giving as its object: 融資を承認した, 批准提供, 支援を発表した.
  static func carried(of verb: Range<Int>, in stretch: Range<Int>, _ view: SentenceView)
    -> FlowStage?
  {
    if view.isVerbFinal {
      let end = instrument(behind: verb, view)?.upperBound ?? verb.upperBound
      let isObject =
        view.passage.marker(.patient, .after, at: end)
        ?? (end > verb.upperBound ? view.passage.marker(.recipient, .after, at: end) : nil)
      guard isObject != nil else { return nil }
    }
    let side =
      view.isVerbFinal
      ? verb.upperBound..<max(verb.upperBound, stretch.upperBound)
      : stretch.lowerBound..<max(stretch.lowerBound, verb.lowerBound)
    let carriers = view.words(.flowWord, in: side) { word -> FlowStage? in
      if case .flowWord(let flow) = word, flow.subject == .carries, flow.stage != .unspecified {
        flow.stage
      } else {
        nil
      }
    }
    // 支援を行うことを決定: the light verb is told with its noun.
    let decided = carriers.first { $0.value != .disbursement } ?? carriers.first
    return (view.isVerbFinal ? decided : carriers.last ?? announced(before: stretch, view))?.value
  }

  /// 政府宣布,向…提供5亿元: the verb that ends the clause before, where nothing but a comma parts them.
  private static func announced(before stretch: Range<Int>, _ view: SentenceView)
    -> (hit: Hit, value: FlowStage)?
  {
    guard let own = view.stretches.firstIndex(of: stretch), own > 0 else { return nil }
    let end = view.trimmed(view.stretches[own - 1]).upperBound
    return view.passage.last(endingAt: end) { word -> FlowStage? in
      if case .flowWord(let flow) = word, flow.subject == .carries, flow.stage == .pledge {
        flow.stage
      } else {
        nil
      }
    }
  }

  /// 購入する契約, 供与する書簡: the instrument that says what is to be given.
  static func instrument(behind verb: Range<Int>, _ view: SentenceView) -> Range<Int>? {
    guard view.isVerbFinal,
      let ending = view.passage.firstWord(at: verb.upperBound, { $0.kind == .ending })
    else { return nil }
    return view.passage.firstWord(at: Int(ending.end)) { $0.kind == .instrumentHead }?.range
  }

  /// 签署协议，将提供…: what is to be given under what its sentence has told to be signed.
  static func isSigned(before verb: Range<Int>, _ view: SentenceView) -> Bool {
    view.words(.agreementVerb, in: view.sentence.lowerBound..<verb.lowerBound) { word -> Bool? in
      word == .agreementVerb(.signed) ? true : nil
    }.contains { view.modality(of: $0.hit.range) == .actual }
  }
}
