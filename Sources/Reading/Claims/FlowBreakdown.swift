import Languages
import Text
import Values

/// A list of who gets how much of a sum told before: UNICEF (5 million dollars), WFP (3 million dollars).
/// What the lists give never comes to more than the sum.
struct FlowBreakdown {
  private var whole: ClaimDraft?
  /// What of the sum no list has given yet.
  private var left: Amount?

  /// Takes the last sum that a sentence tells to be given as the one that lists behind it are of.
  mutating func note(_ flows: [ClaimDraft]) {
    let sum = flows.last { draft in
      guard case .flow(let flow) = draft.content else { return false }
      return flow.money != nil && flow.money?.amount.upper == nil
    }
    guard let sum, case .flow(let flow) = sum.content, let money = flow.money else { return }
    whole = sum
    left = money.amount
  }

  /// The flows of a sentence that only lists actors with their amounts.
  mutating func parts(of view: SentenceView) -> [ClaimDraft] {
    guard let whole, case .flow(let flow) = whole.content, let sum = flow.money, var rest = left,
      !tellsMore(view)
    else { return [] }
    var drafts: [ClaimDraft] = []
    var start = view.sentence.lowerBound
    for mention in view.mentions {
      guard case .money(let money) = mention.mention.value,
        !FlowMeasure.isConversion(mention, view)
      else { continue }
      let named = view.participants.filter {
        $0.range.lowerBound >= start && $0.range.upperBound <= mention.range.lowerBound
      }
      guard named.count == 1, let receiver = named.first, receiver.role == nil,
        !receiver.isUnplacedPerson, money.currency == sum.currency,
        money.amount.value < sum.amount.value, money.amount.value <= rest.value,
        receiver.ids.allSatisfy({ !flow.providers.contains($0) }),
        isBeside(mention.range, receiver, view)
      else { return [] }
      rest.value -= money.amount.value
      var part = flow
      part.recipients = receiver.ids
      part.money = money
      (part.item, part.quantity) = (nil, nil)
      var draft = whole
      draft.content = .flow(part)
      draft.evidence = [
        view.span(receiver.range.lowerBound..<behindBracket(mention.range.upperBound, view))
      ]
      draft.isPart = true
      drafts.append(draft)
      start = mention.range.upperBound
    }
    if !drafts.isEmpty { left = rest }
    return drafts
  }

  /// Whether a sentence has a verb, so that it tells more than who gets how much.
  private func tellsMore(_ view: SentenceView) -> Bool {
    view.passage.hits(in: view.sentence).contains { hit in
      guard !view.passage.isHidden(hit.range), !FlowFrame.isInName(hit.range, view) else {
        return false
      }
      switch view.passage.word(hit) {
      case .ending, .agreementVerb, .voice(.closing), .modality, .pronoun, .measuring(.tie):
        return true
      case .flowWord(let flow): return !flow.isNoun && !view.isVerbFinal
      default: return false
      }
    }
  }

  /// Whether an amount stands right behind an actor, in brackets or behind a colon, or in brackets at the
  /// end of a line that begins with him.
  private func isBeside(_ amount: Range<Int>, _ receiver: Participant, _ view: SentenceView) -> Bool
  {
    let passage = view.passage
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

  private func behindBracket(_ place: Int, _ view: SentenceView) -> Int {
    view.passage.byte(at: place) == UInt8(ascii: ")") ? place + 1 : place
  }
}
