import Languages
import Values

/// A noun of giving with its amount under another verb: approved a loan of 5 million dollars,
/// 批准向…的贷款, 融資を承認. How far it has come is what the verb says, and never more.
enum CarriedFlowFrame {
  static func claims(
    of view: SentenceView, besides flows: [ClaimDraft], _ claimed: inout Set<Int>
  ) -> [ClaimDraft] {
    let carriers = words(of: view) { $0 == .carries }
    guard !carriers.isEmpty else { return [] }
    var drafts: [ClaimDraft] = []
    for (noun, predicate) in words(of: view, { $0 != .carries && $0 != .goods }) {
      let stretch = view.stretch(at: noun.lowerBound)
      let span = view.span(stretch)
      guard let carrier = carrier(of: noun, among: carriers, in: stretch, view),
        !(flows + drafts).contains(where: { $0.evidence.contains { $0.overlaps(span) } })
      else { continue }
      let (modality, _) = view.modalityOfAct(view.isVerbFinal ? carrier.range : noun)
      if modality == .denied, isDeniedItself(carrier, in: stretch, view) { continue }
      let place = money(near: noun, in: stretch, view, claimed)
      guard let (providers, recipients) = sides(of: noun, view),
        place != nil || modality == .denied && !recipients.isEmpty
      else { continue }
      if let place { claimed.insert(place.range.lowerBound) }
      let stage: FlowStage =
        modality == .actual || modality == .planned ? carrier.predicate.stage : .unspecified
      let flow = Flow(
        providers: providers, recipients: recipients, money: place?.money, item: nil,
        quantity: nil, stage: stage,
        form: FlowFrame.form(of: predicate, in: stretch, view, hasMoney: true))
      drafts.append(
        ClaimDraft(
          content: .flow(flow), evidence: [span], voice: view.voice,
          modality: stage == .pledge ? .planned : modality, time: view.time(at: noun.lowerBound)))
    }
    return drafts
  }

  private typealias Found = (range: Range<Int>, predicate: FlowPredicate)

  private static func words(of view: SentenceView, _ matching: (FlowSubject) -> Bool) -> [Found] {
    view.words(.flowWord, in: view.sentence) { word -> FlowPredicate? in
      if case .flowWord(let flow) = word, matching(flow.subject) { flow } else { nil }
    }.map { ($0.hit.range, $0.value) }
  }

  /// The nearest carrying verb on the side where the language has its verbs.
  private static func carrier(
    of noun: Range<Int>, among carriers: [Found], in stretch: Range<Int>, _ view: SentenceView
  ) -> Found? {
    view.isVerbFinal
      ? carriers.first {
        $0.range.lowerBound >= noun.upperBound && stretch.contains($0.range.lowerBound)
      }
      : carriers.last {
        $0.range.upperBound <= noun.lowerBound && stretch.contains($0.range.lowerBound)
      }
  }

  /// "denied that it had cancelled its aid" tells of neither.
  private static func isDeniedItself(
    _ carrier: Found, in stretch: Range<Int>, _ view: SentenceView
  ) -> Bool {
    guard carrier.predicate.stage == .unspecified, !view.isVerbFinal else { return false }
    return !view.words(.modality, in: stretch.lowerBound..<carrier.range.lowerBound) {
      $0 == .modality(.denied, .before) ? true : nil
    }.isEmpty
  }

  /// The furthest an amount may stand from its noun, in bytes.
  private static let reach = 60

  private static func money(
    near noun: Range<Int>, in stretch: Range<Int>, _ view: SentenceView, _ claimed: Set<Int>
  ) -> (money: Money, range: Range<Int>)? {
    for mention in view.mentions where stretch.contains(mention.range.lowerBound) {
      guard case .money(let money) = mention.mention.value,
        !claimed.contains(mention.range.lowerBound), !view.isReplaced(mention.range),
        noun.lowerBound - mention.range.upperBound <= reach,
        mention.range.lowerBound - noun.upperBound <= reach
      else { continue }
      return (money, mention.range)
    }
    return nil
  }

  /// Who gives and who receives. Of two that sign together, the one known to receive does, and a
  /// state receives from a bank or an organization.
  private static func sides(of noun: Range<Int>, _ view: SentenceView)
    -> (providers: [String], recipients: [String])?
  {
    let marked = view.marked([.recipient, .beneficiary], near: noun)?.ids ?? []
    let known = marked.isEmpty ? view.recipientsInContext(of: []) : marked
    let all = view.participants.filter(\.isSide).flatMap(\.ids).uniqued()
    let states = all.filter(\.isStateCode)
    let joint = all.filter { !isPerson($0, view) }
    if let receiver = known.first, states.count == 2, states.contains(receiver) {
      return (states.filter { $0 != receiver }, [receiver])
    }
    if marked.isEmpty, joint.count == 2, states.count == 1, known.isEmpty || known == states {
      return (joint.filter { !$0.isStateCode }, states)
    }
    guard let agent = view.agent(of: noun)?.ids, agent.count == 1, agent != marked else {
      return nil
    }
    return (agent, marked.isEmpty ? view.recipientsInContext(of: agent) : marked)
  }

  private static func isPerson(_ id: String, _ view: SentenceView) -> Bool {
    view.mentions.contains {
      guard case .actor(let actor) = $0.mention.value else { return false }
      return actor.kind == .person && actor.ids.contains(id)
    }
  }
}
