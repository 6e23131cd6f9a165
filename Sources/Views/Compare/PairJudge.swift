import Foundation
import Reading
import Values

/// Says what became of a provision, in texts of one language.
struct PairJudge {
  let coordinators: Coordinators

  func pair(
    of row: Alignment.Row, _ olds: [ProvisionFeatures], _ news: [ProvisionFeatures]
  ) -> Comparison.Pair {
    guard let old = row.old.map({ olds[$0] }), let new = row.new.map({ news[$0] }) else {
      return .alone(row, olds, news)
    }
    guard old.letters != new.letters else {
      return Comparison.Pair(old: old.side, new: new.side, marks: [.same])
    }
    let words = WordingDifference.words(from: old.text, to: new.text)
    var verdict = Verdict()
    let isUnread = compareUndertakings(old, new, words, &verdict)
    verdict.compareFigures(old.content.figures, new.content.figures)
    if verdict.marks.isEmpty, let mark = scope(of: words) { verdict.marks.insert(mark) }
    return Comparison.Pair(
      old: old.side, new: new.side,
      marks: verdict.marks.isEmpty
        ? [.changed] : Comparison.Mark.allCases.filter(verdict.marks.contains),
      changes: verdict.changes, words: words,
      doubts: (row.isLoose ? [.looselyAlike] : []) + (isUnread ? [.strengthUnread] : []))
  }

  // MARK: Undertakings

  /// - Returns: whether they could not be compared, since only one side has any.
  private func compareUndertakings(
    _ old: ProvisionFeatures, _ new: ProvisionFeatures, _ words: [Comparison.Words],
    _ verdict: inout Verdict
  ) -> Bool {
    let (before, after) = (old.undertakings, new.undertakings)
    guard before.isEmpty == after.isEmpty else {
      // What was only added, or only taken out, is told by the words.
      return words.contains { $0.kind == .removed } && words.contains { $0.kind == .added }
    }
    let matched = UndertakingPairs(before, after)
    for (one, other) in matched.pairs {
      verdict.compareStrength(one.strength, other.strength)
      verdict.compareParties(one.obligors, other.obligors, .of(old, new))
      verdict.compareRecurrence(one.recurrence, other.recurrence)
      verdict.compareDue(one.due, other.due)
    }
    // A condition may hang on another of the undertakings when one is added.
    verdict.compareTerms(before.flatMap(\.conditions), after.flatMap(\.conditions), .condition)
    verdict.compareTerms(before.flatMap(\.exceptions), after.flatMap(\.exceptions), .exception)
    if matched.added > 0, matched.removed == 0 { verdict.marks.insert(.wider) }
    if matched.removed > 0, matched.added == 0 { verdict.marks.insert(.narrower) }
    return false
  }

  // MARK: Words

  /// A member added to a list widens what is said, one taken out narrows it. Other words may do
  /// either: a qualification that is added narrows, a sentence widens.
  private func scope(of words: [Comparison.Words]) -> Comparison.Mark? {
    func members(_ kind: Comparison.Words.Kind) -> [Bool] {
      words.indices.filter { words[$0].kind == kind && words[$0].text.contains(where: \.isLetter) }
        .map { index in
          let following = index + 1 < words.count ? words[index + 1].text : ""
          return coordinators.isMember(words[index].text, before: following)
        }
    }
    let (removed, added) = (members(.removed), members(.added))
    if removed.isEmpty, added.contains(true), !added.contains(false) { return .wider }
    if added.isEmpty, removed.contains(true), !removed.contains(false) { return .narrower }
    return nil
  }
}

extension Comparison.Pair {
  /// A provision that was not found in the other text.
  static func alone(
    _ row: Alignment.Row, _ olds: [ProvisionFeatures], _ news: [ProvisionFeatures]
  ) -> Self {
    if let old = row.old {
      return Self(
        old: olds[old].side, marks: [.dropped], nearest: row.nearest.map { news[$0].path })
    }
    return Self(
      new: row.new.map { news[$0].side }, marks: [.new], nearest: row.nearest.map { olds[$0].path })
  }
}
