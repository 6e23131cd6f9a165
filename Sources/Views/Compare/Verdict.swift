import Foundation
import Reading
import Values

/// What was found to have changed in a provision, and which way it goes.
struct Verdict {
  var marks: Set<Comparison.Mark> = []
  private(set) var changes: [Comparison.Change] = []

  /// - Parameter mark: the way it goes, where there is one.
  mutating func add(
    _ kind: Comparison.Change.Kind, _ old: [Comparison.Value], _ new: [Comparison.Value],
    _ mark: Comparison.Mark? = nil
  ) {
    let change = Comparison.Change(kind: kind, old: old, new: new)
    if !changes.contains(change) { changes.append(change) }
    if let mark { marks.insert(mark) }
  }

  mutating func compareStrength(_ old: Strength, _ new: Strength) {
    guard old != new else { return }
    add(.strength, [.strength(old)], [.strength(new)], old.isHarder(than: new) ? .softer : .firmer)
  }

  /// More who are bound is wider, fewer is narrower; others are just others. Only actors that the
  /// words name are compared: whom a reading supplies may be supplied differently.
  mutating func compareParties(_ old: [String], _ new: [String], _ named: NamedActors) {
    let (before, after) = (Set(old), Set(new))
    guard before != after, before.isSubset(of: named.old), after.isSubset(of: named.new) else {
      return
    }
    let mark: Comparison.Mark? =
      before.isStrictSubset(of: after) ? .wider : after.isStrictSubset(of: before) ? .narrower : nil
    add(.party, old.map { .actor($0) }, new.map { .actor($0) }, mark)
  }

  /// What recurs, or recurs more often, is wider.
  mutating func compareRecurrence(_ old: String?, _ new: String?) {
    guard old != new else { return }
    let mark: Comparison.Mark? =
      switch (old.map(RecurrenceRule.init), new.map(RecurrenceRule.init)) {
      case (nil, _?): .wider
      case (_?, nil): .narrower
      case (let one?, let other?): one.often(other)
      case (nil, nil): nil
      }
    add(
      .recurrence, old.map { [.recurrence($0)] } ?? [], new.map { [.recurrence($0)] } ?? [], mark)
  }

  /// A limit of time that is set makes firmer, one that falls away softer. A later day is no
  /// direction: a plan's successor has later days throughout.
  mutating func compareDue(_ old: EDTF?, _ new: EDTF?) {
    guard old != new else { return }
    add(
      .due, old.map { [.date($0)] } ?? [], new.map { [.date($0)] } ?? [],
      old == nil ? .firmer : new == nil ? .softer : nil)
  }

  /// What hangs on more is narrower.
  mutating func compareTerms(
    _ old: [Quotation], _ new: [Quotation], _ kind: Comparison.Change.Kind
  ) {
    let (before, after) = (old.map { singleLine($0.quote) }, new.map { singleLine($0.quote) })
    guard Set(before) != Set(after) else { return }
    let mark: Comparison.Mark? =
      Set(after).count > Set(before).count
      ? .narrower : Set(after).count < Set(before).count ? .wider : nil
    add(kind, before.map { .words($0) }, after.map { .words($0) }, mark)
  }
}

/// The actors that the words of two provisions name or refer to.
struct NamedActors {
  var old: Set<String>
  var new: Set<String>

  static func of(_ old: ProvisionFeatures, _ new: ProvisionFeatures) -> NamedActors {
    NamedActors(old: old.content.actors, new: new.content.actors)
  }
}

/// How often an RFC 5545 rule, of the parts that readings write, comes round.
private struct RecurrenceRule {
  /// About; `nil` for `periodic`, of which nobody knows how often.
  var days: Int?

  init(_ rule: String) {
    var frequency: Int?
    var interval = 1
    for part in rule.split(separator: ";") {
      switch part {
      case "FREQ=YEARLY": frequency = 365
      case "FREQ=MONTHLY": frequency = 30
      case "FREQ=WEEKLY": frequency = 7
      case "FREQ=DAILY": frequency = 1
      default: if part.hasPrefix("INTERVAL=") { interval = Int(part.dropFirst(9)) ?? 1 }
      }
    }
    days = frequency.map { $0 * min(max(interval, 1), 1000) }
  }

  func often(_ other: RecurrenceRule) -> Comparison.Mark? {
    guard let days, let otherDays = other.days, days != otherDays else { return nil }
    return otherDays < days ? .wider : .narrower
  }
}

extension Strength {
  /// In the order of the reading format, the hardest first.
  func isHarder(than other: Strength) -> Bool {
    guard let one = Self.allCases.firstIndex(of: self),
      let two = Self.allCases.firstIndex(of: other)
    else { return false }
    return one < two
  }
}
