import Languages
import Text
import Values

extension CarriedFlowFrame {
  /// Approved 5 million dollars for Peru, the bank's board has announced …: an amount that a verb carries
  /// without a noun, with who gets it behind.
  static func plain(of view: SentenceView, _ claimed: inout Set<Int>) -> [ClaimDraft] {
    guard !view.isVerbFinal else { return [] }
    let carriers = view.words(.flowWord, in: view.sentence) { word -> FlowPredicate? in
      if case .flowWord(let flow) = word, flow.subject == .carries,
        flow.stage == .pledge || flow.stage == .commitment
      {
        flow
      } else {
        nil
      }
    }.filter { carrier in
      view.passage.script(at: Int(carrier.hit.start)) == .latin
        && !view.passage.hasWord(at: Int(carrier.hit.start)) {
          view.passage.word($0) == .agreementVerb(.signed)
        }
    }
    var drafts: [ClaimDraft] = []
    for (hit, predicate) in carriers {
      let stretch = view.stretch(at: Int(hit.start))
      guard
        let (money, place) = amount(behind: hit.range, in: stretch, view, claimed),
        let receiver = view.participants.first(where: {
          stretch.contains($0.range.lowerBound)
            && (0...furthestReceiver).contains($0.range.lowerBound - place.upperBound)
            && isReceiver($0, view)
        }),
        let giver = giver(before: hit.range, in: stretch, view), giver != receiver.ids,
        view.words(.instrumentHead, in: place.upperBound..<receiver.range.lowerBound, { _ in true })
          .isEmpty
      else { continue }
      let modality = view.modality(of: hit.range)
      guard modality != .denied else { continue }
      claimed.insert(place.lowerBound)
      let isPledge = predicate.stage == .pledge && modality == .actual
      drafts.append(
        ClaimDraft(
          content: .flow(
            Flow(
              providers: giver, recipients: receiver.ids, money: money,
              stage: FlowFrame.stage(predicate.stage, modality, true))),
          evidence: [view.span(stretch)], voice: view.voice,
          modality: isPledge ? .planned : modality, time: view.time(at: Int(hit.start))))
    }
    return drafts
  }

  private static func amount(
    behind verb: Range<Int>, in stretch: Range<Int>, _ view: SentenceView, _ claimed: Set<Int>
  ) -> (Money, Range<Int>)? {
    for mention in view.mentions
    where (1...longestBound).contains(mention.range.lowerBound - verb.upperBound)
      && stretch.contains(mention.range.lowerBound) && !claimed.contains(mention.range.lowerBound)
    {
      if case .money(let money) = mention.mention.value { return (money, mention.range) }
    }
    return nil
  }

  /// To Peru, for Peru's roads.
  private static func isReceiver(_ participant: Participant, _ view: SentenceView) -> Bool {
    if participant.role == .recipient || participant.role == .beneficiary { return true }
    return participant.role == .possessor
      && view.passage.marker(
        .beneficiary, .before,
        endingAt: view.passage.skipSpacesBack(participant.range.lowerBound)) != nil
  }

  /// Who approves or announces it, or whose board does.
  private static func giver(
    before verb: Range<Int>, in stretch: Range<Int>, _ view: SentenceView
  ) -> [String]? {
    let own = view.participants.last {
      stretch.contains($0.range.lowerBound) && $0.range.upperBound <= verb.lowerBound
        && ($0.role == nil || $0.role == .agent || $0.role == .possessor)
    }
    let giver = own ?? view.agent(of: verb)
    guard let giver, giver.ids.count == 1, !giver.ids.allSatisfy(view.isPerson) else { return nil }
    return giver.ids
  }

  /// Up to, an additional, in bytes with spaces.
  private static let longestBound = 18

  /// In grants and soft loans for, in bytes with spaces.
  private static let furthestReceiver = 40
}
