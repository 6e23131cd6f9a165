import Foundation
import Reading
import Values

/// Says where two texts of one instrument in two languages diverge. Only what both texts tell is
/// compared: a figure that one of them spells, or an actor that it leaves out, is no divergence.
struct TwinJudge {
  /// Classes of strength that stand for one another throughout these two texts.
  private let customs: Set<Custom>

  /// - Parameter matched: the provisions that belong together.
  init(matched: [(ProvisionFeatures, ProvisionFeatures)]) {
    var together: [Custom: Int] = [:]
    for (old, new) in matched {
      let alone = (old.undertakings.first, new.undertakings.first)
      guard old.undertakings.count == 1, new.undertakings.count == 1, let one = alone.0,
        let other = alone.1
      else { continue }
      together[Custom(old: one.strength, new: other.strength), default: 0] += 1
    }
    // A treaty's "shall" is a plain verb in Japanese, all through the text: no divergence. What
    // happens once is none of its customs.
    customs = Set(
      together.filter { custom, count in
        let unchanged = together[Custom(old: custom.old, new: custom.old)] ?? 0
        return count > 1 && count >= unchanged
      }.keys)
  }

  private struct Custom: Hashable {
    var old: Strength
    var new: Strength
  }

  /// Whether the harder class is one that its text uses throughout where the other text has a
  /// softer one: "shall consider" beside a plain "consider" need be no divergence.
  private func isDoubtful(_ old: Strength, _ new: Strength) -> Bool {
    old.isHarder(than: new)
      ? customs.contains { $0.old == old && $0.old.isHarder(than: $0.new) }
      : customs.contains { $0.new == new && $0.new.isHarder(than: $0.old) }
  }

  func pair(
    of row: Alignment.Row, _ olds: [ProvisionFeatures], _ news: [ProvisionFeatures]
  ) -> Comparison.Pair {
    guard let old = row.old.map({ olds[$0] }), let new = row.new.map({ news[$0] }) else {
      return .alone(row, olds, news)
    }
    var verdict = Verdict()
    var doubts: [Comparison.Doubt] = row.isLoose ? [.looselyAlike] : []
    if old.undertakings.isEmpty != new.undertakings.isEmpty { doubts.append(.strengthUnread) }
    if !old.undertakings.isEmpty, !new.undertakings.isEmpty,
      compareUndertakings(old, new, &verdict)
    {
      doubts.append(.strengthCustom)
    }
    compareFigures(old, new, &verdict)
    return Comparison.Pair(
      old: old.side, new: new.side, marks: [verdict.changes.isEmpty ? .same : .diverges],
      changes: verdict.changes,
      doubts: doubts)
  }

  // MARK: Undertakings

  /// As sets: languages put their clauses in different orders, and one may have a clause more.
  ///
  /// - Returns: whether a difference of strength may be no more than a custom.
  private func compareUndertakings(
    _ old: ProvisionFeatures, _ new: ProvisionFeatures, _ verdict: inout Verdict
  ) -> Bool {
    var isDoubtful = false
    let strengths = rests(old.undertakings.map(\.strength), new.undertakings.map(\.strength))
    for (one, other) in zip(strengths.0, strengths.1)
    where !customs.contains(Custom(old: one, new: other)) {
      if self.isDoubtful(one, other) {
        isDoubtful = true
      } else {
        verdict.add(.strength, [.strength(one)], [.strength(other)])
      }
    }
    let parties = rests(
      old.undertakings.compactMap { Self.states($0.obligors, old) },
      new.undertakings.compactMap { Self.states($0.obligors, new) })
    if let one = parties.0.first, let other = parties.1.first,
      old.undertakings.count == new.undertakings.count
    {
      verdict.add(.party, one.sorted().map { .actor($0) }, other.sorted().map { .actor($0) })
    }
    let dues = rests(
      old.undertakings.compactMap { $0.due?.earliest?.year },
      new.undertakings.compactMap { $0.due?.earliest?.year })
    if !dues.0.isEmpty, !dues.1.isEmpty {
      verdict.add(
        .due, old.undertakings.compactMap(\.due).map { .date($0) },
        new.undertakings.compactMap(\.due).map { .date($0) })
    }
    let recurrences = rests(
      old.undertakings.compactMap(\.recurrence), new.undertakings.compactMap(\.recurrence))
    for (one, other) in zip(recurrences.0, recurrences.1) {
      verdict.add(.recurrence, [.recurrence(one)], [.recurrence(other)])
    }
    return isDoubtful
  }

  /// What each has that the other has not, as multisets.
  private func rests<T: Hashable>(_ one: [T], _ other: [T]) -> ([T], [T]) {
    var (left, right) = (one, other)
    for value in one {
      guard let place = right.firstIndex(of: value), let own = left.firstIndex(of: value) else {
        continue
      }
      right.remove(at: place)
      left.remove(at: own)
    }
    return (left, right)
  }

  /// The states that are bound, where the words name them all: organs stand for their state, which
  /// the other language may name instead.
  private static func states(_ obligors: [String], _ features: ProvisionFeatures) -> Set<String>? {
    guard !obligors.isEmpty, Set(obligors).isSubset(of: features.content.actors) else { return nil }
    return Set(
      obligors.map { actor in
        guard actor.utf8.count > 3, actor.utf8.dropFirst(2).first == UInt8(ascii: "-") else {
          return actor
        }
        return actor.prefix(2).uppercased()
      })
  }

  // MARK: Figures

  private func compareFigures(
    _ old: ProvisionFeatures, _ new: ProvisionFeatures, _ verdict: inout Verdict
  ) {
    let (a, b) = (Figures(old), Figures(new))
    let money = (a.money.filter { !b.tells($0) }, b.money.filter { !a.tells($0) })
    if !money.0.isEmpty || !money.1.isEmpty {
      verdict.add(.amount, money.0.map { .money($0) }, money.1.map { .money($0) })
    }
    let numbers = (a.numbers.filter { !b.tells($0.value) }, b.numbers.filter { !a.tells($0.value) })
    // A number that stands on one side only may be spelled by a word that no table knows.
    if !numbers.0.isEmpty, !numbers.1.isEmpty {
      verdict.add(.number, numbers.0.map(\.figure), numbers.1.map(\.figure))
    }
    let years = (a.years.subtracting(b.years), b.years.subtracting(a.years))
    if !years.0.isEmpty, !years.1.isEmpty, !verdict.changes.contains(where: { $0.kind == .due }) {
      verdict.add(.date, old.content.dates, new.content.dates)
    }
  }

  /// The figures of a provision by kind.
  private struct Figures {
    var money: [Money] = []
    var numbers: [(value: Decimal, figure: Comparison.Value)] = []
    var years: Set<Int> = []
    private var values: Set<Decimal>

    init(_ features: ProvisionFeatures) {
      values = features.content.spelled
      for figure in features.content.figures {
        switch figure {
        case .money(let amount):
          money.append(amount)
          values.insert(amount.amount.value)
        case .quantity(let quantity): numbers.append((quantity.amount.value, figure))
        case .number(let number): numbers.append((number, figure))
        case .date(let date):
          if let first = date.earliest, let last = date.latest, first.year == last.year {
            years.insert(first.year)
          }
        // Ten years and a decade, six months and half a year: spans are worded too freely.
        case .duration, .strength, .actor, .recurrence, .words: break
        }
      }
      values.formUnion(numbers.map(\.value))
    }

    func tells(_ value: Decimal) -> Bool { values.contains(value) }

    func tells(_ amount: Money) -> Bool {
      let isSame = money.contains { other in
        // Versions of one text give one figure; only its bound may be read differently.
        other.currency == amount.currency
          && (other.amount.value == amount.amount.value
            || other.amount.bound != amount.amount.bound
              && other.amount.isCompatible(with: amount.amount))
      }
      // Where it was not read as money, its bare number may still stand there.
      return isSame
        || !money.contains { $0.amount.value == amount.amount.value }
          && values.contains(amount.amount.value)
    }
  }
}

extension ProvisionContent {
  fileprivate var dates: [Comparison.Value] {
    figures.filter { if case .date = $0 { true } else { false } }
  }
}
