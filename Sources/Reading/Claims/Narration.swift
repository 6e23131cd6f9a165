import Languages
import Text
import Values

/// What an instrument only tells of, between what it promises: how it came about, and what was done
/// before.
extension SentenceUndertakings {
  /// Whether a plain verb of a language without tenses stands behind a day or year that was over
  /// when the text was written: 2023年两国建立…关系.
  func isNarrated(_ predicate: Predicate, _ stretches: [Range<Int>]) -> Bool {
    guard isUnpromised(predicate, false), let written = frame.written?.latest else { return false }
    let verb = predicate.deciding.first?.lowerBound ?? predicate.range.lowerBound
    let stretch = stretchStart(verb, stretches)..<verb
    return mentions.contains { mention in
      guard stretch.contains(mention.range.lowerBound),
        case .date(let date) = mention.mention.value,
        let end = date.latest
      else { return false }
      return end <= written && !isDue(mention.range)
    }
  }

  /// A verb of Chinese that nothing says to be promised and that declares nothing.
  func isUnpromised(_ predicate: Predicate, _ isVerbFinal: Bool) -> Bool {
    !isVerbFinal && !predicate.isPromised && predicate.strength != .declaratory
      && passage.script(at: predicate.range.lowerBound) == .han
  }

  func isPerson(_ participant: Participant) -> Bool {
    mentions.contains { mention in
      guard participant.range.holds(mention.range), case .actor(let actor) = mention.mention.value
      else { return false }
      return actor.kind == .person
    }
  }
}
