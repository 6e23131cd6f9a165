import Languages
import Text
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
    for (noun, predicate) in words(
      of: view,
      { $0 == .none || $0 == .gives || $0 == .receives })
    {
      let stretch = view.stretch(at: noun.lowerBound)
      let span = view.span(stretch)
      guard let carrier = carrier(of: noun, among: carriers, in: stretch, view),
        !flows.contains(where: { $0.evidence.contains { $0.overlaps(span) } }),
        drafts.isEmpty || isOfOwnAmount(noun, view, claimed)
          || !drafts.contains(where: { $0.evidence.contains { $0.overlaps(span) } })
      else { continue }
      // Who approves a purchase does not give.
      if predicate.isReceived { continue }
      // 贷款协议: a noun of giving that an instrument has tells of no loan without its sum.
      let isOfInstrument = view.passage.hasWord(at: view.passage.skipSpaces(noun.upperBound)) {
        $0.kind == .instrumentHead
      }
      // 無償資金協力を行う: a light verb is told with its noun.
      let isLight = carrier.predicate.stage == .disbursement
      let (modality, _) = view.modalityOfAct(
        view.isVerbFinal && !isLight ? carrier.range : noun)
      if modality == .denied, isDeniedItself(carrier, in: stretch, view) { continue }
      let place =
        money(near: noun, in: stretch, view, claimed)
        ?? valued(behind: noun, in: stretch, view, claimed)
      let counted = place == nil ? count(behind: noun, view, claimed) : nil
      // Announced a package for Peru: nothing but the word tells what it is.
      let isAnnounced =
        carrier.predicate.stage == .pledge && predicate.isNoun && !view.isVerbFinal
        && view.marked([.recipient, .beneficiary], near: noun).map {
          (0...8).contains($0.range.lowerBound - noun.upperBound)
        } ?? false
      let form =
        predicate.isNoun && predicate.form != .unspecified
        ? predicate.form
        : FlowFrame.form(of: predicate, in: stretch, view, hasMoney: place != nil)
      guard let (providers, recipients) = agreed(carrier, form, view) ?? sides(of: noun, view),
        place != nil
          || !isOfInstrument
            && (counted != nil || isAnnounced || modality == .denied) && !recipients.isEmpty
      else { continue }
      if let place = place?.range ?? counted?.range { claimed.insert(place.lowerBound) }
      // 無償資金協力を実施する: what is to be done is no payment yet.
      let stage: FlowStage =
        switch modality {
        case .planned where carrier.predicate.stage == .disbursement: .pledge
        case .actual, .planned: carrier.predicate.stage
        case .intended, .possible, .denied: .unspecified
        }
      let flow = Flow(
        providers: providers, recipients: recipients, money: place?.money, item: nil,
        quantity: counted?.quantity, stage: stage, form: form)
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
    }.filter { !isOfActor($0.hit.range, view) }.map { ($0.hit.range, $0.value) }
  }

  /// 輸出入銀行: a word inside the name of an actor gives nothing.
  private static func isOfActor(_ word: Range<Int>, _ view: SentenceView) -> Bool {
    view.mentions.contains {
      guard case .actor = $0.mention.value else { return false }
      return $0.range.lowerBound <= word.lowerBound && word.upperBound <= $0.range.upperBound
    }
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
          // Has suspended work while the treasury reviews the loan.
          && view.words(.connective, in: $0.range.upperBound..<noun.lowerBound) { _ in true }
            .isEmpty
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

  /// A loan of 2 million and a grant of 5 million: whether an amount that no noun has taken stands right
  /// beside a noun.
  private static func isOfOwnAmount(_ noun: Range<Int>, _ view: SentenceView, _ claimed: Set<Int>)
    -> Bool
  {
    view.mentions.contains { mention in
      guard case .money = mention.mention.value, !claimed.contains(mention.range.lowerBound) else {
        return false
      }
      return (0...12).contains(noun.lowerBound - mention.range.upperBound)
        || (0...12).contains(mention.range.lowerBound - noun.upperBound)
    }
  }

  /// 公布了援助计划,价值约27亿元: the amount at the head of the next stretch.
  private static func valued(
    behind noun: Range<Int>, in stretch: Range<Int>, _ view: SentenceView, _ claimed: Set<Int>
  ) -> (money: Money, range: Range<Int>)? {
    guard view.passage.script(at: noun.lowerBound) == .han, !view.isVerbFinal,
      stretch.upperBound - noun.upperBound <= 12,
      let own = view.stretches.firstIndex(of: stretch), own + 1 < view.stretches.count
    else { return nil }
    let next = view.stretches[own + 1]
    for mention in view.mentions
    where (0...9).contains(mention.range.lowerBound - next.lowerBound)
      && !claimed.contains(mention.range.lowerBound)
    {
      if case .money(let money) = mention.mention.value { return (money, mention.range) }
    }
    return nil
  }

  /// A donation of 40 trucks: the count right behind the noun.
  private static func count(behind noun: Range<Int>, _ view: SentenceView, _ claimed: Set<Int>)
    -> (quantity: Quantity, range: Range<Int>)?
  {
    guard !view.isVerbFinal else { return nil }
    for mention in view.mentions
    where (1...6).contains(mention.range.lowerBound - noun.upperBound)
      && !claimed.contains(mention.range.lowerBound)
    {
      if case .quantity(let quantity) = mention.mention.value, FlowMeasure.isGoods(quantity.unit) {
        return (quantity, mention.range)
      }
    }
    return nil
  }

  /// A grant agreement, or a loan itself, that two have signed: of them, or of the only two states that the
  /// text names, one is known to give.
  private static func agreed(_ carrier: Found, _ form: FlowForm, _ view: SentenceView)
    -> (providers: [String], recipients: [String])?
  {
    guard carrier.predicate.stage == .commitment,
      form == .grant || form == .loan || form == .unspecified,
      let signers = view.agreements.first(where: { $0.status == .signed })?.parties
        ?? signers(by: carrier.range, view),
      let sides = view.sidesOfAid(signers.count > 1 ? signers : view.sides.onlyStates, form),
      signers.allSatisfy({ [sides.giver, sides.receiver].contains($0) })
    else { return nil }
    return ([sides.giver], [sides.receiver])
  }

  private static func isSigned(_ noun: Range<Int>, _ view: SentenceView) -> Bool {
    let before = view.stretch(at: noun.lowerBound).lowerBound..<noun.lowerBound
    return !view.words(.agreementVerb, in: before) { _ in true }.isEmpty
  }

  /// Foreign Minister Torres of Peru and the ambassador of Japan signed: the two who stand before a verb of
  /// agreements.
  private static func signers(by verb: Range<Int>, _ view: SentenceView) -> [String]? {
    guard !view.isVerbFinal,
      view.passage.hasWord(at: verb.lowerBound, { $0.kind == .agreementVerb })
    else { return nil }
    let before = view.participants.filter { $0.isSide && $0.range.upperBound <= verb.lowerBound }
    let sides = before.flatMap(\.ids).uniqued()
    return sides.count == 2 && sides.allSatisfy(\.isStateCode) ? sides : nil
  }

  /// Who gives and who receives. Of two that sign together, the one known to receive does, and a
  /// state receives from a bank or an organization.
  private static func sides(of noun: Range<Int>, _ view: SentenceView)
    -> (providers: [String], recipients: [String])?
  {
    let marked = view.marked([.recipient, .beneficiary], near: noun)?.ids ?? []
    // Peru should get a loan from the bank.
    if !view.isVerbFinal, let source = view.marked([.source], near: noun)?.ids,
      let agent = view.agent(of: noun)?.ids, agent != source
    {
      return (source, agent)
    }
    let told =
      marked.isEmpty
      ? FlowFrame.nounReceiver(before: noun, view) ?? FlowFrame.sufferer(before: noun, view) ?? []
      : marked
    let known = told.isEmpty ? view.recipientsInContext(of: []) : told
    let all = view.participants.filter { $0.isSide && !view.isCited($0) }.flatMap(\.ids).uniqued()
    let states = all.filter(\.isStateCode)
    let joint = all.filter { !view.isPerson($0) }
    if let receiver = known.first, states.count == 2, states.contains(receiver) {
      return (states.filter { $0 != receiver }, [receiver])
    }
    if marked.isEmpty, let giver = view.sides.giverOfTwo, states.count == 2, states.contains(giver),
      let other = view.otherState(than: giver)
    {
      return ([giver], [other])
    }
    if marked.isEmpty, joint.count == 2, states.count == 1, known.isEmpty || known == states {
      return (joint.filter { !$0.isStateCode }, states)
    }
    guard let agent = view.agent(of: noun)?.ids, agent.count == 1, agent != told else {
      return nil
    }
    // Who signs with another may give or receive.
    if marked.isEmpty, known.isEmpty, states.count > 1, !view.isVerbFinal, isSigned(noun, view) {
      return nil
    }
    if marked.isEmpty, view.participants.contains(where: { $0.role == .partner && $0.ids != agent })
    {
      return nil
    }
    return (agent, told.isEmpty ? view.recipientsInContext(of: agent) : told)
  }
}
