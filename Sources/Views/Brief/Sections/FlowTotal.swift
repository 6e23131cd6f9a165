import Foundation
import Ledger
import Reading
import Values

/// What the flows of one stage come to in one currency, never more certain than its summands.
struct FlowTotal {
  let money: Money
  let flows: [FlowLine]

  /// One total a currency where two flows or more can be added. Left out are parts of another
  /// total, rates, what is denied or only possible, what lies within a longer period of another
  /// flow, which may count it already, what has no stage, and every currency in which a figure is
  /// disputed. Only what one source tells side by side is added: two sources may tell the same
  /// money in other words.
  static func totals(of flows: [FlowLine], disputed: Set<String>) -> [FlowTotal] {
    let counted = flows.filter {
      $0.flow.money != nil && $0.flow.money?.per == nil && $0.stage != nil
        && $0.stage != .unspecified && !$0.isPart
    }
    return grouped(counted) { $0.flow.money?.currency ?? "" }.compactMap { currency, flows in
      guard !flows.contains(where: { disputed.contains($0.entry.id) }) else { return nil }
      let apart = flows.filter { flow in !flows.contains { $0.mayCount(flow) } }
      guard apart.count > 1, isOfOneSource(apart) else { return nil }
      let amounts = apart.compactMap(\.flow.money?.amount)
      return FlowTotal(money: Money(sum(amounts), currency), flows: apart)
    }
  }

  private static func isOfOneSource(_ flows: [FlowLine]) -> Bool {
    let sources = flows.map { Set($0.entry.evidence.map(\.source.digest)) }
    return !(sources.dropFirst().reduce(sources.first ?? []) { $0.intersection($1) }).isEmpty
  }

  /// The interval from the sum of the least to the sum of the greatest, in the plainest words.
  static func sum(_ amounts: [Amount]) -> Amount {
    let told = amounts.reduce(Decimal(0)) { $0 + $1.value }
    let bounds = Set(amounts.map(\.bound))
    let isOneFigure = amounts.allSatisfy { $0.upper == nil }
    if isOneFigure {
      if bounds == [.exactly] { return Amount(told) }
      if bounds.isSubset(of: [.exactly, .about]) { return Amount(told, bound: .about) }
      if bounds.isSubset(of: [.exactly, .moreThan]) { return Amount(told, bound: .moreThan) }
      if bounds == [.atMost] { return Amount(told, bound: .atMost) }
    }
    let least = amounts.reduce(Decimal(0)) { $0 + $1.least }
    let greatest = amounts.reduce(Decimal(0) as Decimal?) { sum, amount in
      guard let sum, let end = amount.greatest else { return nil }
      return sum + end
    }
    return greatest.map { Amount(least, to: $0) } ?? Amount(least, bound: .atLeast)
  }
}

extension FlowLine {
  /// Whether this flow's period holds that of `other` and is longer: then it may count it.
  fileprivate func mayCount(_ other: FlowLine) -> Bool {
    guard let mine = period, let its = other.period else { return false }
    let begins = mine.0.map { begin in its.0.map { begin <= $0 } ?? false } ?? true
    let ends = mine.1.map { end in its.1.map { $0 <= end } ?? false } ?? true
    return begins && ends && (mine.0 != its.0 || mine.1 != its.1)
  }

  private var period: (CivilDay?, CivilDay?)? {
    entry.evidence.compactMap { $0.claim.time }.first.map { ($0.earliest, $0.latest) }
  }
}
