import Foundation
import Values

extension Verdict {
  /// Figures of one kind that stand on one side only, each beside that of the other side in their
  /// order.
  mutating func compareFigures(_ old: [Comparison.Value], _ new: [Comparison.Value]) {
    let (removed, added) = (Self.rest(old, without: new), Self.rest(new, without: old))
    for kind in [Comparison.Change.Kind.amount, .number, .duration, .date] {
      let before = removed.filter { $0.kind == kind }
      let after = added.filter { $0.kind == kind }
      // A day that something is due is told as such, a span between two times as a recurrence.
      if kind == .date, changes.contains(where: { $0.kind == .due }) { continue }
      if kind == .duration, changes.contains(where: { $0.kind == .recurrence }) { continue }
      if before.count == after.count {
        for (one, other) in zip(before, after) { add(kind, [one], [other], Self.mark(one, other)) }
      } else {
        add(kind, before, after)
      }
    }
  }

  /// As a multiset, in order.
  private static func rest(
    _ one: [Comparison.Value], without other: [Comparison.Value]
  ) -> [Comparison.Value] {
    var left: [Comparison.Value: Int] = [:]
    for value in other { left[value, default: 0] += 1 }
    return one.filter { value in
      guard let count = left[value], count > 0 else { return true }
      left[value] = count - 1
      return false
    }
  }

  /// More of the same is wider, less is narrower.
  private static func mark(_ one: Comparison.Value, _ other: Comparison.Value) -> Comparison.Mark? {
    switch (one, other) {
    case (.money(let a), .money(let b)) where a.currency == b.currency && a.per == b.per:
      direction(a.amount, b.amount)
    case (.quantity(let a), .quantity(let b)) where a.unit == b.unit && a.per == b.per:
      direction(a.amount, b.amount)
    case (.number(let a), .number(let b)): direction(Amount(a), Amount(b))
    default: nil
    }
  }

  /// Which way an interval moved; `nil` where it grew to both sides or shrank from both.
  private static func direction(_ a: Amount, _ b: Amount) -> Comparison.Mark? {
    func order(_ one: Decimal?, _ other: Decimal?) -> Int {
      switch (one, other) {
      case (nil, nil): 0
      case (nil, _?): -1
      case (_?, nil): 1
      case (let one?, let other?): one < other ? 1 : one > other ? -1 : 0
      }
    }
    let ends = (order(a.least, b.least), order(a.greatest, b.greatest))
    if ends.0 >= 0, ends.1 >= 0, ends != (0, 0) { return .wider }
    if ends.0 <= 0, ends.1 <= 0, ends != (0, 0) { return .narrower }
    return nil
  }
}

extension Comparison.Value {
  /// Of figures: what a change of it is called.
  fileprivate var kind: Comparison.Change.Kind? {
    switch self {
    case .money: .amount
    case .quantity, .number: .number
    case .duration: .duration
    case .date: .date
    case .strength, .actor, .recurrence, .words: nil
    }
  }
}
