import Languages
import Text
import Values

/// Who receives or sells where no case tells it.
extension FlowFrame {
  /// 与…签署备忘录，拟投资…: what one gives under what it signs goes to the other.
  static func signedWith(_ providers: [String], _ view: SentenceView) -> [String]? {
    let signed = view.words(.agreementVerb, in: view.sentence) { _ in true }
    guard !signed.isEmpty else { return nil }
    return view.participants.first { $0.role == .partner && $0.ids != providers }?.ids
  }

  /// In a document about two parties, what one gives without saying to whom goes to the other.
  static func otherParty(than providers: [String], _ view: SentenceView) -> String? {
    guard view.sides.isBetweenParties, providers.count == 1, view.sides.parties.count == 2,
      view.sides.parties.contains(providers[0])
    else { return nil }
    return view.sides.parties.first { $0 != providers[0] }
  }

  /// Who sells by a verb of buying: the state whose goods are bought (进口10万吨缅甸大米), with whom it is
  /// contracted (a contract with Peru for the purchase of ten jets, チリと…を購入する契約), with whom an order
  /// is placed (チリに…を発注).
  static func seller(of verb: Range<Int>, _ view: SentenceView) -> [String] {
    let stretch = view.stretch(at: verb.lowerBound)
    if let asked = asked(before: verb, in: stretch, view) { return asked.ids }
    let owner = view.participants.first {
      $0.range.lowerBound >= verb.upperBound && stretch.contains($0.range.lowerBound)
        && ($0.role == nil || $0.role == .possessor) && $0.ids.allSatisfy(\.isStateCode)
    }
    let ordered =
      view.passage.script(at: verb.lowerBound) == .latin
      ? nil : view.marked([.recipient], near: verb)
    return (owner ?? contractor(of: verb, view) ?? ordered)?.ids ?? []
  }

  /// 向秘鲁的某公司购买: to whom a Chinese buyer turns; the state before a company only tells where it is
  /// from.
  static func asked(
    before verb: Range<Int>, in stretch: Range<Int>, _ view: SentenceView
  ) -> Participant? {
    guard !view.isVerbFinal, view.passage.script(at: verb.lowerBound) == .han else { return nil }
    let before = view.participants.filter {
      stretch.contains($0.range.lowerBound) && $0.range.upperBound <= verb.lowerBound
    }
    guard let first = before.first(where: { $0.role == .recipient }) else { return nil }
    return before.last { $0.range.lowerBound >= first.range.lowerBound && $0.isSide }
  }

  /// 获得世界银行2亿美元贷款: whose sum stands right behind a Chinese verb of getting.
  static func owner(behind verb: Range<Int>, _ view: SentenceView) -> Participant? {
    guard view.isOfHan else { return nil }
    let place = view.passage.skipDone(verb.upperBound)
    return view.participants.first { owner in
      owner.range.lowerBound == place && (owner.role == nil || owner.role == .possessor)
        && view.mentions.contains { mention in
          switch mention.mention.value {
          case .money, .quantity:
            (0...6).contains(mention.range.lowerBound - owner.range.upperBound)
          case .date, .duration, .actor, .instrument, .programme, .place: false
          }
        }
    }
  }

  /// With whom the contract is that a purchase is told with.
  static func contractor(of verb: Range<Int>, _ view: SentenceView) -> Participant? {
    let side =
      view.isVerbFinal
      ? verb.upperBound..<view.sentence.upperBound : view.sentence.lowerBound..<verb.lowerBound
    guard !view.words(.instrumentHead, in: side, { _ in true }).isEmpty else { return nil }
    return view.participants.last {
      $0.role == .partner && $0.range.upperBound <= verb.lowerBound
    }
  }

  /// インドの鉄道に資する…: the only other state of a verb-final sentence, where what is done for it
  /// is told as its own.
  static func owner(besides providers: [String], _ view: SentenceView) -> String? {
    guard view.isVerbFinal else { return nil }
    let others = view.participants.filter { $0.ids.allSatisfy { !providers.contains($0) } }
    guard let first = others.first, first.ids.count == 1, first.ids[0].isStateCode,
      others.allSatisfy({ $0.ids == first.ids }),
      others.allSatisfy({
        $0.role == .possessor || $0.role == nil && (isBeforePlace($0, view) || isLabel($0, view))
      })
    else { return nil }
    return first.ids[0]
  }

  /// 【ケニア】ペルーは…: the state under which something is told.
  private static func isLabel(_ participant: Participant, _ view: SentenceView) -> Bool {
    view.passage.scalar(before: participant.range.lowerBound)?.value == 0x3010
      && view.passage.scalar(at: participant.range.upperBound)?.value == 0x3011
  }

  private static func isBeforePlace(_ participant: Participant, _ view: SentenceView) -> Bool {
    view.mentions.contains {
      guard case .place = $0.mention.value else { return false }
      return (0...6).contains($0.range.lowerBound - participant.range.upperBound)
    }
  }

  /// From NATO ally Turkey: the state behind the body whose member it is.
  static func apposed(to participant: Participant, _ view: SentenceView) -> Participant {
    let next = view.participants.first {
      (1...12).contains($0.range.lowerBound - participant.range.upperBound)
    }
    guard let next, next.role == nil, next.ids.allSatisfy(\.isStateCode),
      !participant.ids.contains(where: \.isStateCode),
      view.passage.script(at: view.passage.skipSpaces(participant.range.upperBound)) == .latin,
      view.words(
        .coordinator, in: participant.range.upperBound..<next.range.lowerBound, { _ in true }
      )
      .isEmpty
    else { return participant }
    return next
  }

  /// The nearest doer before a verb that is not the one who receives.
  static func doer(before verb: Range<Int>, besides receivers: [String], _ view: SentenceView)
    -> [String]?
  {
    view.participants.last {
      $0.role == .agent && $0.range.upperBound <= verb.lowerBound && $0.ids != receivers
    }?.ids
  }

  /// Whether no other subject than an actor stands in the clause of a verb at the end: 国民が支援の手を….
  static func isSoleSubject(before verb: Range<Int>, _ view: SentenceView) -> Bool {
    let stretch = view.stretch(at: verb.lowerBound)
    let clause = stretch.lowerBound..<max(stretch.lowerBound, verb.lowerBound)
    return view.words(.caseMarker, in: clause) { word -> Bool? in
      word == .caseMarker(.agent, .after) ? true : nil
    }.allSatisfy { marker in
      view.participants.contains { $0.range.upperBound == Int(marker.hit.start) }
    }
  }
}
