import Languages
import Values

/// An amount whose label says that it is what is given, as lists of projects have it: 供与限度額:6億円.
/// Who gives it to whom was told before.
enum LabelledFlowFrame {
  static func claims(of view: SentenceView, _ claimed: inout Set<Int>) -> [ClaimDraft] {
    var drafts: [ClaimDraft] = []
    let labels = view.words(.flowWord, in: view.sentence) { word -> FlowPredicate? in
      if case .flowWord(let flow) = word, flow.subject == .amount { flow } else { nil }
    }
    guard !labels.isEmpty else { return [] }
    var recipients = view.recipientsInContext(of: [])
    var providers = providers(to: recipients, view)
    if recipients.isEmpty || providers.isEmpty,
      let sides = view.sidesOfAid(view.sides.onlyStates, .grant)
    {
      (providers, recipients) = ([sides.giver], [sides.receiver])
    }
    // …提供了2亿美元。援助总额将超过3亿美元: of those of whom the paragraph told last.
    if recipients.isEmpty || providers.isEmpty, view.isOfHan, let last = view.told.lastFlow {
      (providers, recipients) = (last.providers, last.recipients)
    }
    guard !recipients.isEmpty, !providers.isEmpty else { return [] }
    for (label, predicate) in labels {
      guard let amount = amount(under: label.range, view, claimed) else { continue }
      claimed.insert(amount.range.lowerBound)
      let stretch = view.stretch(at: Int(label.start))
      let own = FlowFrame.form(of: predicate, in: stretch, view, hasMoney: true)
      let form = own == .unspecified ? view.told.lastFlow?.form ?? own : own
      let isSigned = view.told.lastAgreement?.status == .signed
      drafts.append(
        ClaimDraft(
          content: .flow(
            Flow(
              providers: providers, recipients: recipients, money: amount.money, item: nil,
              quantity: nil, stage: isSigned ? .commitment : .pledge, form: form)),
          evidence: [
            view.span(stretch.lowerBound..<max(stretch.upperBound, amount.range.upperBound))
          ],
          voice: view.voice, modality: .planned, time: nil))
    }
    return drafts
  }

  private static func providers(to recipients: [String], _ view: SentenceView) -> [String] {
    let known = view.providersInContext(to: recipients)
    guard known.isEmpty, recipients.count == 1, let other = view.otherState(than: recipients[0])
    else { return known }
    return [other]
  }

  /// The furthest an amount may stand behind its label, in bytes.
  private static let reach = 9

  private static func amount(under label: Range<Int>, _ view: SentenceView, _ claimed: Set<Int>)
    -> (money: Money, range: Range<Int>)?
  {
    for mention in view.mentions
    where mention.range.lowerBound >= label.lowerBound
      && mention.range.lowerBound <= label.upperBound + reach
      && mention.range.upperBound > label.upperBound
      && !claimed.contains(mention.range.lowerBound)
    {
      if case .money(let money) = mention.mention.value { return (money, mention.range) }
    }
    return nil
  }
}
