import Languages
import Text
import Values

/// The amounts of a sentence that its words tell to be parts of something: to whom each goes, or what for.
struct FlowShares {
  let view: SentenceView
  /// The claims of the sentence, whose amounts are no parts.
  let others: [ClaimDraft]

  struct Share {
    let money: Money
    /// Nobody where the words name none.
    var receivers: [String] = []
    var form: FlowForm?
    /// The words that tell it.
    let range: Range<Int>
  }

  private var passage: Passage { view.passage }

  func shares() -> [Share] {
    let amounts = self.amounts
    guard !amounts.isEmpty else { return [] }
    if others.isEmpty, !tellsMore {
      let listed = listed(amounts)
      if !listed.isEmpty { return listed }
      if let line = line(amounts) { return [line] }
    }
    return amounts.compactMap { used($0.money, $0.range) ?? allotted($0.money, $0.range) }
  }

  private var amounts: [(money: Money, range: Range<Int>)] {
    view.mentions.compactMap { mention in
      guard case .money(let money) = mention.mention.value, money.amount.upper == nil,
        !FlowMeasure.isConversion(mention, view), !view.isReplaced(mention.range),
        !FigureFrame.isTaken(.money(money), others)
      else { return nil }
      return (money, mention.range)
    }
  }

  // MARK: Lists

  /// Each actor with the amount beside him: UNICEF (5 million dollars), WFP (3 million dollars).
  private func listed(_ amounts: [(money: Money, range: Range<Int>)]) -> [Share] {
    var shares: [Share] = []
    var start = view.sentence.lowerBound
    for (money, range) in amounts {
      let named = view.participants.filter {
        $0.range.lowerBound >= start && $0.range.upperBound <= range.lowerBound
      }
      guard named.count == 1, let receiver = named.first, receiver.role == nil,
        !receiver.isUnplacedPerson, isBeside(range, receiver)
      else { return [] }
      shares.append(
        Share(
          money: money, receivers: receiver.ids,
          range: receiver.range.lowerBound..<behindBracket(range.upperBound)))
      start = range.upperBound
    }
    return shares
  }

  /// A line of a project and its amount: 橋梁改良事業 293億円.
  private func line(_ amounts: [(money: Money, range: Range<Int>)]) -> Share? {
    guard amounts.count == 1, let (money, range) = amounts.first,
      view.trimmed(range.upperBound..<view.sentence.upperBound).count <= 1
    else { return nil }
    let before = view.sentence.lowerBound..<range.lowerBound
    let isOfProject = passage.hits(in: before).contains { $0.kind == .scheme }
    let isMeasured = passage.hits(in: before).contains { $0.kind == .measuring }
    guard isOfProject, !isMeasured else { return nil }
    return Share(money: money, receivers: states(in: before), range: view.sentence)
  }

  /// Whether a sentence has a verb, so that it tells more than who gets how much.
  private var tellsMore: Bool {
    passage.hits(in: view.sentence).contains { hit in
      guard !passage.isHidden(hit.range), !view.mentions.holdInName(hit.range) else { return false }
      switch passage.word(hit) {
      case .ending, .agreementVerb, .voice(.closing), .modality, .pronoun, .measuring(.tie):
        return true
      case .flowWord(let flow): return !flow.isNoun && !view.isVerbFinal
      default: return false
      }
    }
  }

  /// Whether an amount stands right behind an actor, in brackets or behind a colon, or in brackets at the
  /// end of a line that begins with him.
  private func isBeside(_ amount: Range<Int>, _ receiver: Participant) -> Bool {
    let opening = passage.skipSpacesBack(amount.lowerBound) - 1
    let isInBrackets = passage.byte(at: opening) == UInt8(ascii: "(")
    let behind = passage.skipSpaces(receiver.range.upperBound)
    let isMark = isInBrackets || passage.byte(at: opening) == UInt8(ascii: ":")
    // Chile(5 million), ケニア北部(5億円).
    if isMark, (0...Self.reach).contains(opening - behind),
      passage.hits(in: behind..<max(behind, opening)).allSatisfy({
        $0.kind == .placeForm || $0.kind == .opaque
      })
    {
      return true
    }
    let isFirst = !view.mentions.contains {
      $0.range.upperBound <= receiver.range.lowerBound
    }
    return isInBrackets && isFirst && passage.byte(at: behind) == UInt8(ascii: ":")
      && view.trimmed(amount.upperBound..<view.sentence.upperBound).count <= 1
  }

  /// How much of a place may be named behind a state, in bytes.
  private static let reach = 9

  // MARK: Clauses

  /// An amount that opens its clause and is told to be for something: 2 million will be used for schools in
  /// Peru, 200万元贷款用于秘鲁的公路, 200万ドルは…に充てられる.
  private func used(_ money: Money, _ range: Range<Int>) -> Share? {
    let stretch = view.stretch(at: range.lowerBound)
    guard !FigureFrame.isNaming(stretch.lowerBound..<range.lowerBound, view) else { return nil }
    let start = behindBracket(range.upperBound)
    let rest = start..<max(start, view.isVerbFinal ? view.sentence.upperBound : stretch.upperBound)
    guard isFor(rest), !isOfOther(rest) else { return nil }
    return Share(
      money: money, receivers: receivers(in: rest), form: form(in: rest),
      range: stretch.lowerBound..<rest.upperBound)
  }

  /// Whether the words behind an amount tell what it is for.
  private func isFor(_ rest: Range<Int>) -> Bool {
    let place = passage.skipSpaces(rest.lowerBound)
    let words = view.words(.flowWord, in: rest) { word -> FlowPredicate? in
      if case .flowWord(let flow) = word { flow } else { nil }
    }
    if view.isVerbFinal {
      return passage.marker(.agent, .after, at: place) != nil
        && words.contains { $0.value.subject == .use }
    }
    // 贷款用于…, loan for….
    if let noun = words.first, Int(noun.hit.start) == place, noun.value.subject == .none {
      return true
    }
    for hit in passage.hits(at: place) {
      switch passage.word(hit) {
      case .caseMarker(.beneficiary, .before), .caseMarker(.recipient, .before): return true
      // In grants, of budget support, 的贷款.
      case .caseMarker(.place, .before), .caseMarker(.possessor, _):
        if words.contains(where: { $0.value.subject == .none }) { return true }
      case .flowWord(let flow) where flow.subject == .use: return true
      case .modality(_, .before), .act(.between), .measuring(.tie):
        // Is for schools.
        if passage.marker(.beneficiary, .before, at: passage.skipSpaces(Int(hit.end))) != nil {
          return true
        }
        if let first = words.first(where: { Int($0.hit.start) >= Int(hit.end) }),
          first.value.subject == .use || first.value.isSupport
        {
          return true
        }
      default: continue
      }
    }
    return false
  }

  /// Whether somebody else is said to give it: from the state budget, will be met by the bank.
  private func isOfOther(_ rest: Range<Int>) -> Bool {
    view.participants.contains {
      rest.contains($0.range.lowerBound) && ($0.role == .source || $0.role == .by)
    }
  }

  /// What is told at once of a project before it: 地下鉄計画に5億円、橋梁計画に3億円.
  private func allotted(_ money: Money, _ range: Range<Int>) -> Share? {
    guard view.isVerbFinal,
      let marker = passage.marker(.recipient, .after, endingAt: range.lowerBound),
      let before = passage.scalar(before: Int(marker.start))
    else { return nil }
    let stretch = view.stretch(at: range.lowerBound)
    let isOfProject =
      before.value == 0x29
      || passage.hasWord(endingAt: Int(marker.start)) { $0.kind == .scheme }
    guard isOfProject else { return nil }
    let name = stretch.lowerBound..<max(stretch.lowerBound, range.lowerBound)
    return Share(
      money: money, receivers: states(in: name), range: name.lowerBound..<range.upperBound)
  }

  /// Who is marked as receiving, else whose states are named.
  private func receivers(in range: Range<Int>) -> [String] {
    let marked = view.participants.first {
      range.contains($0.range.lowerBound) && ($0.role == .recipient || $0.role == .beneficiary)
    }
    return marked?.ids ?? states(in: range)
  }

  private func states(in range: Range<Int>) -> [String] {
    view.participants.filter { range.contains($0.range.lowerBound) }
      .filter { $0.ids.allSatisfy(\.isStateCode) }.flatMap(\.ids).uniqued()
  }

  private func form(in range: Range<Int>) -> FlowForm? {
    view.words(.flowWord, in: range) { word -> FlowForm? in
      if case .flowWord(let flow) = word, flow.subject == .none, flow.form != .unspecified {
        flow.form
      } else {
        nil
      }
    }.first?.value
  }

  /// Behind what closes the brackets that an amount stands in, or behind those that follow it.
  private func behindBracket(_ place: Int) -> Int {
    passage.byte(at: place) == UInt8(ascii: ")") ? place + 1 : passage.skipBrackets(at: place)
  }
}
