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
    let (removed, added) = (letters(of: words, .removed), letters(of: words, .added))
    // Words that were moved count for neither: `A and B`, `A, B and C`.
    if isPart(removed, of: added), areMembers(words, .added) { return .wider }
    if isPart(added, of: removed), areMembers(words, .removed) { return .narrower }
    return nil
  }

  /// Whether each stretch of a kind is a member of a list, or stands for another one; and at least
  /// one is a member.
  private func areMembers(_ words: [Comparison.Words], _ kind: Comparison.Words.Kind) -> Bool {
    var found = false
    for (index, piece) in words.enumerated() where piece.kind == kind && isWord(piece) {
      let following = words[(index + 1)...].first { $0.kind == kind || $0.kind == .kept }
      if coordinators.isMember(piece.text, before: following?.text ?? "") {
        found = true
        continue
      }
      let neighbours = [index - 1, index + 1].filter(words.indices.contains)
      guard neighbours.contains(where: { words[$0].kind != .kept && isWord(words[$0]) }) else {
        return false
      }
    }
    return found
  }

  private func isWord(_ piece: Comparison.Words) -> Bool {
    piece.text.contains(where: \.isLetter) && !coordinators.isOnly(piece.text)
  }

  /// How often each word, or character of a script without spaces, stands in pieces of a kind.
  private func letters(
    of words: [Comparison.Words], _ kind: Comparison.Words.Kind
  ) -> [Substring: Int] {
    var counts: [Substring: Int] = [:]
    for piece in words where piece.kind == kind && isWord(piece) {
      for token in WordingDifference.tokens(of: piece.text)
      where token.contains(where: \.isLetter) && !coordinators.isOnly(String(token)) {
        counts[token, default: 0] += 1
      }
    }
    return counts
  }

  private func isPart(_ one: [Substring: Int], of other: [Substring: Int]) -> Bool {
    one.allSatisfy { $0.value <= other[$0.key] ?? 0 }
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
