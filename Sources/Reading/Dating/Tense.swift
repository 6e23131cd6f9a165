import Languages
import Values

/// Whether a sentence tells something as past or as still to come, as far as its words show.
enum Tense: Sendable {
  case past, future, unmarked

  /// The tense of what is told at byte `place` of `sentence`.
  ///
  /// - Parameter marksPast: whether the language's table has words that mark what has happened;
  ///   without one, what is not marked as to come is told as past.
  init(at place: Int, in sentence: Range<Int>, of passage: Passage, marksPast: Bool) {
    let stretch =
      Sentences(passage: passage)
      .stretches(of: sentence, splitsAtIdeographicComma: false)
      .first { $0.contains(place) } ?? sentence
    var isFuture = false
    var isPast = false
    for hit in passage.hits where hit.start >= sentence.lowerBound && hit.end <= sentence.upperBound
    {
      guard case .modality(let modality, _) = passage.word(hit) else { continue }
      switch modality {
      case .planned, .intended, .possible:
        if hit.start >= stretch.lowerBound && hit.end <= stretch.upperBound { isFuture = true }
      case .actual: isPast = isPast || hit.start >= place
      case .denied: continue
      }
    }
    if isFuture {
      self = .future
    } else {
      self = isPast || !marksPast ? .past : .unmarked
    }
  }
}
