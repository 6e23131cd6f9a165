import Languages
import Text
import Values

/// Clauses before a noun, in a language with its verbs at the end.
extension SentenceView {
  /// チリが合意した計画に基づき支援した: whether the subject of a clause before a noun is only that clause's.
  /// What is told of the very giving goes with it: チリが表明した支援.
  func isOfRelativeClause(_ participant: Participant, before predicate: Range<Int>) -> Bool {
    guard
      let marker = passage.marker(.agent, .after, at: participant.range.upperBound),
      passage.hasPrefix(Self.subject, at: Int(marker.start))
    else { return false }
    var place = Int(marker.end)
    while place < predicate.lowerBound {
      guard let (scalar, next) = passage.scalar(at: place) else { return false }
      if Self.finals.contains(scalar), next < predicate.lowerBound, isNoun(at: next),
        !isSmallWord(endingAt: next), !isOfGiving(endingAt: next)
      {
        return true
      }
      place = next
    }
    return false
  }

  /// が, by which a clause has its own subject; は marks that of the sentence.
  private static let subject = Array("\u{304C}".utf8)

  /// The kana in which a verb before a noun ends: う, ぐ, す, た, つ, ぶ, む, る. An く may as well be that
  /// of an adverb.
  private static let finals: Set<UInt32> = [
    0x3046, 0x3050, 0x3059, 0x305F, 0x3064, 0x3076, 0x3080, 0x308B,
  ]

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
