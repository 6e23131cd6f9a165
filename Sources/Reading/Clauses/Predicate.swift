import Languages
import Text
import Values

/// A predicate of a clause that says how firmly its subject binds itself.
struct Predicate: Sendable {
  /// From its first word to its ending, without punctuation.
  var range: Range<Int>
  var strength: Strength
  /// Whether a word says that it is promised or decided: 将, will.
  var isPromised = false
  /// Where the words say otherwise than the strength does: 愿 is intended.
  var modality: Modality?
  /// Whether it does not say who does it: shall be established.
  var isPassive = false
  /// Whether nothing but a modal or a word of agreeing stands in it, so that what follows tells the
  /// act: shall:
  var isModalAlone = false
  /// Whether it decides over whatever verb follows: 决定, shall.
  var overrides = false
  /// Whether no table lists its verb, so that only an actor as subject makes it an act.
  var isUnlisted = false
  /// The words that decide the strength.
  var deciding: [Range<Int>] = []

  /// Whether more than a modal decides.
  var isListed: Bool { overrides || deciding.count > 1 }
}

/// Finds the predicates of a sentence that carry undertakings.
struct PredicateReader {
  let passage: Passage
  let isVerbFinal: Bool

  func predicates(in sentence: Range<Int>, stretches: [Range<Int>]) -> [Predicate] {
    isVerbFinal ? verbFinal(in: sentence) : verbFirst(in: stretches)
  }

  /// Predicates that a word behind them says to be decided or planned (供与する方針), as news tell
  /// of promises in a verb-final language.
  func promises(in sentence: Range<Int>) -> [Predicate] {
    var found: [Predicate] = []
    for hit in passage.hits(in: sentence)
    where Int(hit.start) >= found.last?.range.upperBound ?? sentence.lowerBound {
      guard let (strength, word) = strength(hit), word == .full || word == .light,
        strength != .declaratory, !passage.isHidden(hit.range)
      else { continue }
      let reach = Int(hit.end)..<(Int(hit.end) + Self.reachOfModal + 1)
      let modal = passage.hits(beginningIn: reach).first {
        $0.kind == .modality && passage.word($0) == .modality(.planned, .after)
      }
      guard let modal else { continue }
      found.append(
        Predicate(
          range: Int(hit.start)..<Int(modal.end), strength: strength, isPromised: true))
    }
    return found
  }

  /// The furthest that 方針 or 予定 may stand behind its verb, in bytes.
  private static let reachOfModal = 15

  func strength(_ hit: Hit) -> (Strength, StrengthWord)? {
    guard hit.kind == .strength, case .strength(let strength, let word) = passage.word(hit) else {
      return nil
    }
    return (strength, word)
  }
}
