import Languages
import Text
import Values

/// A noun of giving beside its amount and who gives it, under whatever verb: was built with a loan of 20
/// million dollars from Peru, Peru's 20 million dollar grant to Ghana.
enum NamedFlowFrame {
  static func claims(of view: SentenceView, _ claimed: inout Set<Int>) -> [ClaimDraft] {
    guard !view.isVerbFinal, view.passage.script(at: view.sentence.lowerBound) == .latin else {
      return []
    }
    let nouns = view.words(.flowWord, in: view.sentence) { word -> FlowPredicate? in
      if case .flowWord(let flow) = word, flow.subject == .none { flow } else { nil }
    }.filter { !view.mentions.holdInName($0.hit.range) }
    var drafts: [ClaimDraft] = []
    for (hit, predicate) in nouns {
      let noun = hit.range
      guard let (money, place) = amount(of: noun, view, claimed) else { continue }
      let whole = min(noun.lowerBound, place.lowerBound)..<max(noun.upperBound, place.upperBound)
      guard let giver = giver(of: whole, noun, view), giver.ids.count == 1 || giver.role == .source,
        !giver.ids.allSatisfy(view.isPerson)
      else { continue }
      let recipients = receiver(of: whole, from: giver, view)
      guard !recipients.isEmpty, recipients != giver.ids else { continue }
      claimed.insert(place.lowerBound)
      let stretch = view.stretch(at: noun.lowerBound)
      let modality = view.modality(of: noun)
      let flow = Flow(
        providers: giver.ids, recipients: recipients, money: money,
        stage: modality == .planned ? .pledge : .unspecified,
        form: FlowFrame.form(of: predicate, in: whole, view, hasMoney: true))
      drafts.append(
        ClaimDraft(
          content: .flow(flow), evidence: [view.span(stretch)], voice: view.voice,
          modality: modality, time: view.time(at: noun.lowerBound)))
    }
    return drafts
  }

  /// The amount right before a noun, with no more than what kind it is between, or behind its "of".
  private static func amount(of noun: Range<Int>, _ view: SentenceView, _ claimed: Set<Int>)
    -> (Money, Range<Int>)?
  {
    let passage = view.passage
    let of = passage.marker(.possessor, .before, at: passage.skipSpaces(noun.upperBound))
    for mention in view.mentions where !claimed.contains(mention.range.lowerBound) {
      guard case .money(let money) = mention.mention.value, !view.isReplaced(mention.range) else {
        continue
      }
      let isBefore = (0...longestKind).contains(noun.lowerBound - mention.range.upperBound)
      let isBehind =
        of.map { (0...longestBound).contains(mention.range.lowerBound - Int($0.end)) } ?? false
      guard isBehind || isBefore && isPlain(mention.range.upperBound..<noun.lowerBound, view)
      else { continue }
      return (money, mention.range)
    }
    return nil
  }

  /// Whether nothing that acts, joins or brings another noun stands between.
  private static func isPlain(_ gap: Range<Int>, _ view: SentenceView) -> Bool {
    view.passage.hits(in: gap).allSatisfy { hit in
      switch view.passage.word(hit) {
      case .coordinator, .caseMarker, .agreementVerb, .instrumentHead, .voice, .connective: false
      case .flowWord(let flow): flow.isNoun
      default: true
      }
    }
  }

  /// Concessional development policy, in bytes with spaces.
  private static let longestKind = 30

  /// Up to about, in bytes with spaces.
  private static let longestBound = 14

  /// From whom it is, whose it is, or the state whose adjective stands within or right before it.
  private static func giver(of whole: Range<Int>, _ noun: Range<Int>, _ view: SentenceView)
    -> Participant?
  {
    let own = view.participants.filter {
      view.stretch(at: noun.lowerBound).contains($0.range.lowerBound)
    }
    return own.first {
      $0.role == .source && (0...longestBound).contains($0.range.lowerBound - whole.upperBound)
    }
      ?? own.first {
        $0.role == .possessor && (0...longestBound).contains(whole.lowerBound - $0.range.upperBound)
          && view.passage.marker(.possessor, .after, at: $0.range.upperBound) != nil
      }
      ?? own.first {
        $0.role == nil && $0.ids.allSatisfy(\.isStateCode) && whole.contains($0.range.lowerBound)
          && $0.range.upperBound <= noun.lowerBound
      }
  }

  private static func receiver(
    of whole: Range<Int>, from giver: Participant, _ view: SentenceView
  ) -> [String] {
    let marked = view.participants.first {
      ($0.role == .recipient || $0.role == .beneficiary) && $0.range.lowerBound >= whole.upperBound
        && view.stretch(at: whole.lowerBound).contains($0.range.lowerBound)
    }
    if let told = marked?.ids ?? FlowFrame.receiver(behind: whole, hasMoney: true, view) {
      return told
    }
    let agent = view.agent(of: whole)
    if let agent, agent.ids != giver.ids, agent.ids.count == 1, !view.isSpeaker(agent),
      !agent.ids.allSatisfy(view.isPerson), view.sentence.contains(agent.range.lowerBound)
    {
      return agent.ids
    }
    return view.recipientsInContext(of: giver.ids)
  }
}
