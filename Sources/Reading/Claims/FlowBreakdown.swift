import Foundation
import Languages
import Text
import Values

/// What of a sum told before goes where: UNICEF (5 million dollars); 2 million will be used for schools in
/// Peru. The parts never come to more than the sum.
struct FlowBreakdown {
  private struct Sum {
    let draft: ClaimDraft
    let flow: Flow
    let money: Money
    /// What no part has taken yet.
    var left: Decimal
  }

  /// The last is the one told, or taken from, last; those before it are of the same givers or receivers.
  private var sums: [Sum] = []

  /// Takes the sums that a sentence tells to be given.
  mutating func note(_ flows: [ClaimDraft]) {
    for draft in flows where !draft.isPart {
      guard case .flow(let flow) = draft.content, let money = flow.money,
        money.amount.upper == nil
      else { continue }
      sums.removeAll {
        $0.flow.providers != flow.providers && $0.flow.recipients != flow.recipients
      }
      sums.append(Sum(draft: draft, flow: flow, money: money, left: money.amount.value))
    }
  }

  /// The flows of a sentence that lists actors with their amounts, or tells what an amount is for.
  mutating func parts(of view: SentenceView, besides others: [ClaimDraft]) -> [ClaimDraft] {
    guard !sums.isEmpty else { return [] }
    let reader = FlowShares(view: view, others: others)
    var rest = self
    var drafts: [ClaimDraft] = []
    for share in reader.shares() {
      guard let part = rest.take(share, view) else { return [] }
      drafts.append(part)
    }
    self = rest
    return drafts
  }

  /// The part of the last sum that has room for it.
  private mutating func take(_ share: FlowShares.Share, _ view: SentenceView) -> ClaimDraft? {
    let index = sums.lastIndex { sum in
      sum.money.currency == share.money.currency
        && share.money.amount.value < sum.money.amount.value
        && share.money.amount.value <= sum.left
        && share.receivers.allSatisfy { !sum.flow.providers.contains($0) }
    }
    guard let index else { return nil }
    var sum = sums.remove(at: index)
    sum.left -= share.money.amount.value
    sums.append(sum)
    var (draft, flow) = (sum.draft, sum.flow)
    if !share.receivers.isEmpty { flow.recipients = share.receivers }
    flow.money = share.money
    flow.form = share.form ?? flow.form
    (flow.item, flow.quantity) = (nil, nil)
    draft.content = .flow(flow)
    draft.evidence = [view.span(share.range)]
    draft.isPart = true
    return draft
  }
}
