import Languages
import Text
import Values

/// What is said to be given, and is nothing that could be counted.
extension FlowFrame {
  /// Whether what a verb gives is no goods, money or service: 提供便利和帮助, "provide an opportunity to".
  static func givesNothing(_ verb: Range<Int>, _ view: SentenceView) -> Bool {
    let stretch = view.stretch(at: verb.lowerBound)
    if view.isVerbFinal {
      let object = stretch.lowerBound..<max(stretch.lowerBound, verb.lowerBound)
      guard
        let marker = view.words(
          .caseMarker, in: object, { $0 == .caseMarker(.patient, .after) ? true : nil }
        ).last
      else { return false }
      return isAbstract(endingAt: Int(marker.hit.start), view)
    }
    let object = verb.upperBound..<max(verb.upperBound, view.trimmed(stretch).upperBound)
    guard view.passage.script(at: verb.lowerBound) == .latin else {
      // 提供了扩大影响并提升形象的机会: all that stands before the noun only tells what it is for.
      if isAbstract(endingAt: object.upperBound, view),
        isDescribed(endingAt: object.upperBound, view)
      {
        return true
      }
      return nouns(of: object, view).allSatisfy { isAbstract(endingAt: $0.upperBound, view) }
    }
    // Strong support for the reforms: the noun that comes first, before any preposition.
    guard let noun = abstractNouns(in: object, view).first else { return false }
    let before = object.lowerBound..<noun.lowerBound
    return noun.lowerBound - object.lowerBound <= reach
      && view.words(.caseMarker, in: before, { _ in true }).isEmpty
      && view.words(.coordinator, in: before, { _ in true }).isEmpty
      && !view.participants.contains { before.contains($0.range.lowerBound) && $0.role == nil }
  }

  /// The furthest that a noun may stand behind its verb, in bytes.
  private static let reach = 40

  /// The members of an object that 和 or 及 joins.
  private static func nouns(of object: Range<Int>, _ view: SentenceView) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = object.lowerBound
    for hit in view.passage.hits(in: object) where Int(hit.start) > start {
      switch view.passage.word(hit) {
      case .coordinator, .caseMarker(.partner, .before):
        guard !view.passage.isHidden(hit.range) else { continue }
        parts.append(start..<Int(hit.start))
        start = Int(hit.end)
      default: continue
      }
    }
    return parts + [start..<object.upperBound]
  }

  private static func isAbstract(endingAt end: Int, _ view: SentenceView) -> Bool {
    view.passage.hasWord(endingAt: end) { hit in
      hit.kind == .flowWord && isAbstract(view.passage.word(hit))
    }
  }

  /// Whether the mark of a possessor stands right before the noun at the end.
  private static func isDescribed(endingAt end: Int, _ view: SentenceView) -> Bool {
    view.passage.hits(endingAt: end).contains { hit in
      isAbstract(view.passage.word(hit))
        && view.passage.marker(.possessor, .after, endingAt: Int(hit.start)) != nil
    }
  }

  private static func abstractNouns(in range: Range<Int>, _ view: SentenceView) -> [Range<Int>] {
    view.passage.hits(in: range).filter {
      $0.kind == .flowWord && isAbstract(view.passage.word($0)) && !view.passage.isHidden($0.range)
    }.map(\.range)
  }

  private static func isAbstract(_ word: Word) -> Bool {
    if case .flowWord(let flow) = word { flow.subject == .abstract } else { false }
  }
}

extension FlowFrame {
  /// 肯尼亚政府对秘鲁提供援助表示感谢: what a preposition brings before a stance is not given by who holds it.
  static func isThankedFor(_ verb: Range<Int>, _ view: SentenceView) -> Bool {
    guard !view.isVerbFinal, view.passage.script(at: verb.lowerBound) == .han else { return false }
    let stretch = view.stretch(at: verb.lowerBound)
    let before = view.words(.caseMarker, in: stretch.lowerBound..<verb.lowerBound) {
      $0 == .caseMarker(.recipient, .before) ? true : nil
    }
    return !before.isEmpty
      && view.passage.hasWord(endingAt: view.trimmed(stretch).upperBound) {
        view.passage.word($0) == .stance(.commend) && Int($0.start) >= verb.upperBound
      }
  }

  /// The 訓練 of 共同訓練: what is done together nobody gives.
  static func isOfAct(_ word: Range<Int>, _ view: SentenceView) -> Bool {
    view.passage.hasWord(endingAt: word.upperBound) {
      Int($0.start) < word.lowerBound && $0.kind == .activity
    }
  }
}
