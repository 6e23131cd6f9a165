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
    for (label, predicate) in labels {
      let own = sides(before: label.range, view)
      let (givers, receivers) = own ?? (providers, recipients)
      guard !receivers.isEmpty, !givers.isEmpty else { continue }
      guard let amount = amount(under: label.range, view, claimed) else { continue }
      claimed.insert(amount.range.lowerBound)
      let stretch = view.stretch(at: Int(label.start))
      var form = FlowFrame.form(of: predicate, in: stretch, view, hasMoney: true)
      if form == .unspecified, own == nil { form = view.told.lastFlow?.form ?? form }
      let isSigned = view.told.lastAgreement?.status == .signed
      let modality = own == nil ? .planned : view.modality(of: label.range)
      let stage =
        own != nil
        ? FlowFrame.stage(.unspecified, modality, true) : isSigned ? .commitment : .pledge
      drafts.append(
        ClaimDraft(
          content: .flow(
            Flow(
              providers: givers, recipients: receivers, money: amount.money, item: nil,
              quantity: nil, stage: stage, form: form)),
          evidence: [
            view.span(stretch.lowerBound..<max(stretch.upperBound, amount.range.upperBound))
          ],
          voice: view.voice, modality: modality,
          time: own == nil ? nil : view.time(at: Int(label.start))))
    }
    return drafts
  }

  /// 日本对秘鲁的援助总额实际为…: whom the sentence itself names before the label. What it says is told, and
  /// is no entry of a list.
  private static func sides(before label: Range<Int>, _ view: SentenceView)
    -> (givers: [String], receivers: [String])?
  {
    let named = view.participants.filter {
      view.stretch(at: label.lowerBound).contains($0.range.lowerBound)
        && $0.range.upperBound <= label.lowerBound
    }
    guard let receiver = named.last(where: { $0.role == .recipient || $0.role == .beneficiary }),
      let giver = named.last(where: {
        $0.range.upperBound <= receiver.range.lowerBound && ($0.role == nil || $0.role == .agent)
      })
    else { return nil }
    return (giver.ids, receiver.ids)
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
