import Languages
import Text
import Values

/// Who gives what to whom, how much, and how far it has come.
enum FlowFrame {
  static func claims(of view: SentenceView) -> [ClaimDraft] {
    // Most sentences give nothing, which one look tells.
    guard view.passage.hits(in: view.sentence).contains(where: { $0.kind == .flowWord }) else {
      return []
    }
    let predicates = view.words(.flowWord, in: view.sentence) { word -> FlowPredicate? in
      if case .flowWord(let flow) = word, flow.subject != .abstract { flow } else { nil }
    }.filter {
      !view.mentions.holdInName($0.hit.range) && !isOfAct($0.hit.range, view)
        && ($0.value.isNoun || isPredicate($0.hit.range, $0.value, view))
        && !isThankedFor($0.hit.range, view)
    }
    var drafts: [ClaimDraft] = []
    var claimed: Set<Int> = []
    var view = view
    for (index, found) in predicates.enumerated() where !found.value.isNoun {
      let verb = found.hit.range
      let next = predicates[(index + 1)...].first { !$0.value.isNoun }
      if let next, view.stretch(at: verb.lowerBound).contains(Int(next.hit.start)) {
        // 捐赠的车辆将运抵: what comes of the goods tells more than how they were promised.
        if next.value.subject == .goods, found.value.subject != .goods { continue }
        // 为在海外投资的公司提供…: what only tells of a noun.
        if !view.isVerbFinal, found.value.subject == .gives,
          view.passage.marker(.possessor, .after, at: verb.upperBound) != nil
        {
          continue
        }
      }
      // An amount that a verb had no use for is another's.
      var taken = claimed
      let draft =
        found.value.subject == .goods || isGoodsAlone(verb, found.value, view)
        ? GoodsFrame.claim(of: verb, found.value, view, &taken)
        : claim(of: verb, found.value, before: next.map { limit($0, verb, view) }, view, &taken)
      guard let draft else { continue }
      claimed = taken
      drafts.append(draft)
      drafts += coordinated(
        with: draft, of: verb, before: next.map { Int($0.hit.start) }, view, &claimed)
      if case .flow(let flow) = draft.content, !flow.recipients.isEmpty {
        view.told.lastFlow = flow
      }
    }
    drafts += CarriedFlowFrame.claims(of: view, besides: drafts, &claimed)
    drafts += LabelledFlowFrame.claims(of: view, &claimed)
    drafts += CarriedFlowFrame.plain(of: view, &claimed)
    drafts += listed(behind: drafts, view, &claimed)
    return drafts + NamedFlowFrame.claims(of: view, &claimed)
  }

  /// Where the amounts of a verb end: at the next verb, or at the end of its stretch where what
  /// follows tells of goods by their amount (…, 4 million has been disbursed).
  private static func limit(
    _ next: (hit: Hit, value: FlowPredicate), _ verb: Range<Int>, _ view: SentenceView
  ) -> Int {
    guard next.value.subject == .goods else { return Int(next.hit.start) }
    return min(Int(next.hit.start), view.stretch(at: verb.lowerBound).upperBound)
  }

  private static func claim(
    of verb: Range<Int>, _ predicate: FlowPredicate, before next: Int?, _ view: SentenceView,
    _ claimed: inout Set<Int>
  ) -> ClaimDraft? {
    var providers = subject(of: verb, predicate, view)?.ids ?? []
    var recipients = recipient(of: verb, predicate, view)?.ids ?? []
    if predicate.isReceived {
      let giver =
        view.marked([.source], near: verb).map { apposed(to: $0, view) }?.ids
        ?? (predicate.form == .sale
          ? seller(of: verb, view)
          : (asked(before: verb, in: view.stretch(at: verb.lowerBound), view)
            ?? owner(behind: verb, view))?.ids ?? [])
      // A contract for the purchase of two ships for the navy.
      let receiver =
        providers.isEmpty && predicate.form == .sale && !view.isVerbFinal ? recipients : providers
      (providers, recipients) = (giver, receiver)
      // 乌克兰还将获得…: from whom the paragraph told last.
      if providers.isEmpty, let last = view.told.lastFlow, last.recipients == recipients,
        predicate.form != .sale
      {
        providers = last.providers
      }
      if providers.isEmpty, predicate.form != .sale, !recipients.isEmpty, view.isOfHan {
        providers = view.providersInContext(to: recipients)
      }
    } else if let source = view.marked([.source], near: verb), view.isVerbFinal {
      if providers.isEmpty || providers == recipients { providers = source.ids }
    }
    // 今回の支援は、チリに対し…を提供する: who gives the aid that is spoken of was told before.
    if providers.isEmpty, !predicate.isReceived, isAidSubject(before: verb, view) {
      providers = view.providersInContext(to: recipients)
    }
    // ドイツは、ウクライナ政府が…できるよう、ウクライナへの…: who receives is the doer of another clause.
    if view.isVerbFinal, !providers.isEmpty, providers == recipients {
      guard let other = doer(before: verb, besides: recipients, view) else { return nil }
      providers = other
    }
    // 新开发银行…。预计向加纳提供…: who receives is not who gives, though the text spoke of him.
    if view.isOfHan, !providers.isEmpty, providers == recipients {
      providers = view.providersInContext(to: recipients)
    }
    // Both sides cannot be the giver of what one gives the other.
    recipients.removeAll { providers.contains($0) && providers.count == 1 }
    var (money, quantity, place) = measure(
      of: verb, predicate, before: next, view, &claimed)
    if money == nil, quantity == nil, view.isVerbFinal, isSubject(verb, view) {
      // チリへの支援は合わせて5億円に上る: of what is spoken of, the amount stands behind.
      (money, place) = total(behind: verb, view, claimed)
      if let place {
        claimed.insert(place.lowerBound)
      } else if isMeasured(behind: verb, view) {
        return nil
      }
    }
    if recipients.isEmpty, !predicate.isReceived,
      let named = receiver(behind: verb, hasMoney: money != nil, view)
    {
      recipients = named.filter { !providers.contains($0) }
    }
    if recipients.isEmpty, !predicate.isReceived,
      let named = nounReceiver(before: verb, view) ?? sufferer(before: verb, view)
        ?? placeOfAid(before: verb, predicate, view)
    {
      recipients = named.filter { !providers.contains($0) }
    }
    guard !providers.isEmpty, !providers.allSatisfy(view.isPerson),
      money != nil || quantity != nil || !recipients.isEmpty
        || view.isVerbFinal && isSoleSubject(before: verb, view)
          && (owner(besides: providers, view) != nil || otherParty(than: providers, view) != nil)
    else { return nil }
    if money == nil, quantity == nil, !view.isVerbFinal,
      isAlone(verb, view) || isPurpose(verb, view)
        || predicate.stage == .pledge && promisesAct(verb, view)
    {
      return nil
    }
    if money == nil, quantity == nil,
      isBehindOther(verb, view)
        || predicate.form != .training && isBareNoun(verb, view)
    {
      return nil
    }
    // 寻求帮助: what is only sought or asked for has its sum.
    if predicate.isReceived, predicate.stage == .unspecified, money == nil { return nil }
    if money == nil, quantity == nil, predicate.isReceived,
      !isFromWithin(verb, view) || countsPeople(behind: verb, view)
    {
      return nil
    }
    // ADBとAIIBはそれぞれ2億ドルと3億ドルを…: which of them gave which is not for us to say.
    if providers.count > 1, let place, FlowMeasure.isOfSeveral(place, view) { return nil }
    // What two agree on (供与に関する契約) does not say which of them gives.
    if providers.count > 1, recipients.isEmpty, isTopic(verb, view) { return nil }
    if recipients.isEmpty, let other = otherParty(than: providers, view) { recipients = [other] }
    if recipients.isEmpty, !predicate.isReceived, let named = owner(besides: providers, view) {
      recipients = [named]
    }
    if recipients.isEmpty, !predicate.isReceived, money != nil, providers.count == 1,
      providers[0] == view.sides.giverOfTwo, let other = view.otherState(than: providers[0])
    {
      recipients = [other]
    }
    if recipients.isEmpty, let known = view.told.receivers[providers], !predicate.isReceived {
      recipients = known
    }
    if recipients.isEmpty, !predicate.isReceived, let partner = signedWith(providers, view) {
      recipients = partner
    }
    if recipients.isEmpty, !predicate.isReceived, let place, let named = user(behind: place, view) {
      recipients = [named]
    }
    if recipients.isEmpty, !predicate.isReceived, money != nil || quantity != nil {
      recipients = view.recipientsInContext(of: providers)
    }
    guard
      money != nil || quantity != nil || hasItem(verb, predicate, view) && !givesNothing(verb, view)
    else {
      return nil
    }
    var (modality, isMarked) = view.modalityOfAct(verb)
    let stretch = view.stretch(at: verb.lowerBound)
    let carried = FlowStaging.carried(of: verb, in: stretch, view)
    // Who has pledged has promised, and no more.
    let isDone = isMarked && modality == .actual && !view.isVerbFinal
    let isPledge = predicate.stage == .pledge || carried == .pledge && !isDone
    if isPledge, modality == .actual { modality = .planned }
    // What is approved to be given is not given yet: 批准提供.
    if carried == .commitment, predicate.stage == .disbursement, modality == .actual {
      modality = .planned
    }
    let told = stage(
      carried == .commitment && predicate.stage == .unspecified ? .commitment : predicate.stage,
      modality, isMarked || !view.isInstrument)
    let isCommitted =
      told == .pledge && (carried == .commitment || FlowStaging.isSigned(before: verb, view))
    // will extend to …, a grant of 2 million: the noun stands beside its amount.
    let own = place.map { min(stretch.lowerBound, view.stretch(at: $0.lowerBound).lowerBound) }
    let form = form(
      of: predicate,
      in: (own ?? stretch.lowerBound)..<max(stretch.upperBound, place?.upperBound ?? 0),
      view, hasMoney: money != nil)
    let flow = Flow(
      providers: providers, recipients: recipients, money: money, item: item(of: verb, place, view),
      quantity: quantity,
      stage: isCommitted ? .commitment : told, form: form)
    let end = max(verb.upperBound, place?.upperBound ?? 0)
    let start = min(stretch.lowerBound, place?.lowerBound ?? stretch.lowerBound)
    let evidence = start..<max(end, view.isVerbFinal ? verb.upperBound : stretch.upperBound)
    var draft = ClaimDraft(
      content: .flow(flow), evidence: [view.span(evidence)], voice: view.voice, modality: modality,
      time: view.time(at: verb.lowerBound))
    draft.isPart = money != nil && place.map { isPart($0, view) } ?? false
    return draft
  }

  /// Whether 其中 or "of which" stands before the amount in its sentence.
  private static func isPart(_ amount: Range<Int>, _ view: SentenceView) -> Bool {
    !view.words(.part, in: view.sentence.lowerBound..<amount.lowerBound) { _ in true }.isEmpty
  }

  private static func isTopic(_ verb: Range<Int>, _ view: SentenceView) -> Bool {
    view.passage.marker(.topic, .after, at: verb.upperBound) != nil
  }

  /// Words such as 援助 and 训练 are verbs and nouns: before another noun (训练课程) they are part of
  /// it, unless an amount follows in the same stretch.
  private static func isPredicate(_ word: Range<Int>, _ flow: FlowPredicate, _ view: SentenceView)
    -> Bool
  {
    // A supply contract supplies nothing.
    let isOfInstrument = view.passage.first(at: view.passage.skipSpaces(word.upperBound)) {
      word -> Bool? in
      if case .instrumentHead = word { true } else { nil }
    }
    if isOfInstrument != nil, flow.subject == .gives, !view.isVerbFinal || flow.form == .sale {
      return false
    }
    if isAttribute(word, view) || isAim(word, view) || isPartOfMeasure(word, view)
      || isSpokenOfAsDone(word, view)
    {
      return false
    }
    if isNominal(word, flow, view) { return false }
    guard !view.isVerbFinal,
      flow.form == .training || flow.stage == .unspecified && flow.form == .unspecified
    else { return true }
    let next = view.passage.script(at: view.passage.skipSpaces(word.upperBound))
    let stretch = view.stretch(at: word.lowerBound)
    let isLatin = view.passage.script(at: word.lowerBound) == .latin
    guard next == .han || flow.form == .training || isLatin else { return true }
    // "will train": a modal makes it a verb.
    let modal = view.passage.last(endingAt: view.passage.skipSpacesBack(word.lowerBound)) {
      word -> Bool? in
      if case .modality(.planned, .before) = word { true } else { nil }
    }
    if modal != nil || isAskedFor(word, in: stretch, view)
      || isLesson(word, flow, in: stretch, view)
    {
      return true
    }
    // "In support of", "to support the army": without an amount it gives nothing that counts.
    if isLatin, flow.form != .training {
      return view.mentions.contains { mention in
        switch mention.mention.value {
        case .money: stretch.contains(mention.range.lowerBound)
        case .date, .quantity, .duration, .actor, .instrument, .programme, .place: false
        }
      }
    }
    return view.mentions.contains { mention in
      guard mention.range.lowerBound >= word.upperBound else { return false }
      switch mention.mention.value {
      case .actor: return mention.range.lowerBound == view.passage.skipSpaces(word.upperBound)
      case .money:
        return stretch.contains(mention.range.lowerBound) && !hasOwnVerb(word, mention.range, view)
      case .quantity(let quantity):
        return quantity.unit == "person" && mention.range.lowerBound - word.upperBound <= 6
      case .date, .duration, .instrument, .programme, .place: return false
      }
    }
  }

  /// 已多次向…援助疫苗: who receives stands right before it, in a clause that tells what is done.
  private static func isAskedFor(_ word: Range<Int>, in stretch: Range<Int>, _ view: SentenceView)
    -> Bool
  {
    guard view.passage.script(at: word.lowerBound) == .han,
      view.participants.contains(where: {
        $0.role == .recipient && $0.range.upperBound == word.lowerBound
      })
    else { return false }
    return !view.words(.modality, in: stretch.lowerBound..<word.lowerBound) { word -> Bool? in
      word == .modality(.actual, .before) || word == .modality(.planned, .before) ? true : nil
    }.isEmpty
  }

  /// Whether another giving verb stands between a noun and the amount behind it.
  private static func hasOwnVerb(_ noun: Range<Int>, _ amount: Range<Int>, _ view: SentenceView)
    -> Bool
  {
    !view.words(.flowWord, in: noun.upperBound..<amount.lowerBound) { word -> Bool? in
      if case .flowWord(let flow) = word, flow.form != .training, !flow.isNoun { true } else { nil }
    }.isEmpty
  }

  private static func recipient(
    of verb: Range<Int>, _ predicate: FlowPredicate, _ view: SentenceView
  )
    -> Participant?
  {
    view.marked([.recipient, .beneficiary], near: verb)
      ?? (predicate.isReceived || view.isVerbFinal ? nil : view.object(of: verb)).flatMap {
        $0.ids.allSatisfy(view.isPerson) ? nil : $0
      }
  }

  /// The money or quantity nearest to the verb that no other verb has taken.
  private static func measure(
    of verb: Range<Int>, _ predicate: FlowPredicate, before next: Int?, _ view: SentenceView,
    _ claimed: inout Set<Int>
  ) -> (Money?, Quantity?, Range<Int>?) {
    let limit = view.isVerbFinal ? verb.lowerBound : next ?? view.sentence.upperBound
    let start =
      view.isVerbFinal ? view.sentence.lowerBound : view.stretch(at: verb.lowerBound).lowerBound
    let candidates = FlowMeasure.candidates(in: start..<max(start, limit), view, claimed).filter {
      FlowMeasure.belongs($0.range, to: verb, view)
        || predicate.form == .sale && FlowMeasure.isOfContract($0.range, before: verb, view)
    }
    let ordered =
      view.isVerbFinal
      ? candidates.reversed()
      : candidates.sorted {
        // What follows the verb comes first, then what stands before it.
        ($0.range.lowerBound < verb.lowerBound ? 1 : 0, $0.range.lowerBound)
          < ($1.range.lowerBound < verb.lowerBound ? 1 : 0, $1.range.lowerBound)
      }
    var found = FlowMeasure.first(of: ordered, countsPeople: predicate.form == .training)
    guard let place = found.2 else { return found }
    claimed.insert(place.lowerBound)
    if found.0 != nil,
      let goods = FlowMeasure.goods(worth: place, among: candidates, view)
        ?? (place.upperBound <= verb.lowerBound && predicate.form == .sale
          ? FlowMeasure.count(behind: verb, among: candidates, view) : nil)
    {
      found.1 = goods.quantity
      found.2 =
        min(
          place.lowerBound, goods.range.lowerBound)..<max(place.upperBound, goods.range.upperBound)
      claimed.insert(goods.range.lowerBound)
    }
    return found
  }

  /// - Parameter isTold: whether the text itself says that it has happened: an instrument's plain
  ///   words do not show a payment.
  static func stage(_ stage: FlowStage, _ modality: Modality, _ isTold: Bool) -> FlowStage {
    switch modality {
    case .planned: .pledge
    case .intended, .possible, .denied: .unspecified
    case .actual: isTold || stage != .disbursement ? stage : .unspecified
    }
  }

  static func form(
    of predicate: FlowPredicate, in stretch: Range<Int>, _ view: SentenceView, hasMoney: Bool
  ) -> FlowForm {
    let words = view.words(.flowWord, in: stretch) { word -> FlowPredicate? in
      if case .flowWord(let flow) = word, flow.form != .unspecified { flow } else { nil }
    }.map(\.value)
    // For the purchase of buses: what is bought for it is no sale.
    return
      (words.first { $0.subject == .none }
      ?? words.first { !$0.isReceived || predicate.isReceived })?.form
      ?? (predicate.form != .unspecified ? predicate.form : hasMoney ? .unspecified : .inKind)
  }
}
