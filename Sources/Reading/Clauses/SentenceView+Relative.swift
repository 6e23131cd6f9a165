import Languages
import Text
import Values

/// Clauses before a noun, in a language with its verbs at the end.
extension SentenceView {
  /// チリが合意した計画に基づき支援した: whether the subject of a clause before a noun is only that clause's.
  /// What is told of the very giving goes with it, チリが表明した支援, where nobody only speaks of it:
  /// チリが行っている支援を評価した.
  func isOfRelativeClause(_ participant: Participant, before predicate: Range<Int>) -> Bool {
    guard
      let marker = passage.marker(.agent, .after, at: participant.range.upperBound),
      passage.marksSubject(marker)
    else { return false }
    let isStance = passage.hasWord(at: predicate.lowerBound) { $0.kind == .stance }
    var place = Int(marker.end)
    while place < predicate.lowerBound {
      guard let (scalar, next) = passage.scalar(at: place) else { return false }
      if passage.lexicon.clauseMarks.endsVerb(scalar), next < predicate.lowerBound,
        isNoun(at: next), !isSmallWord(endingAt: next), isStance || !isOfGiving(endingAt: next)
      {
        return true
      }
      place = next
    }
    return false
  }

  private func isNoun(at place: Int) -> Bool {
    switch passage.script(at: place) {
    case .han, .katakana, .latin: true
    case .other: passage.scalar(at: place).map { [0x300C, 0x300E].contains($0.value) } ?? false
    case .hiragana, .digit, .space: false
    }
  }

  /// に対する, を超える, さらなる: no verb of a clause.
  private func isSmallWord(endingAt end: Int) -> Bool {
    passage.hits(endingAt: end).contains { hit in
      switch hit.kind {
      case .caseMarker, .bound, .opaque, .connective, .coordinator, .numeral, .unit: true
      default: false
      }
    }
  }

  /// Whether the verb that ends there is one of promising, giving or doing: 実施している訓練.
  private func isOfGiving(endingAt end: Int) -> Bool {
    passage.hits(endingAt: end).contains { ending in
      switch ending.kind {
      case .ending, .modality:
        passage.hasWord(endingAt: Int(ending.start)) { isGiving($0) }
      case .flowWord: true
      default: false
      }
    }
  }

  private func isGiving(_ hit: Hit) -> Bool {
    switch passage.word(hit) {
    case .flowWord, .strength(_, .light): true
    default: false
    }
  }
}

extension Passage {
  /// Whether a marker is one of the subject that a clause has of its own: が.
  func marksSubject(_ marker: Hit) -> Bool {
    lexicon.clauseMarks.isSubject(text.bytes[marker.range])
  }
}
