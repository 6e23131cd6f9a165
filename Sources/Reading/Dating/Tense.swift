import Languages
import Values

/// Whether a sentence tells something as past or as still to come, as far as its words show.
enum Tense: Sendable {
  case past, future, unmarked

  /// The tense of what is told beside the date at `date`, in bytes, of `sentence`.
  ///
  /// - Parameter marksPast: whether the language's table has words that mark what has happened;
  ///   without one, what is not marked as to come is told as past.
  init(of date: Range<Int>, in sentence: Range<Int>, of passage: Passage, marksPast: Bool) {
    let stretch = Self.stretch(of: date, in: sentence, of: passage)
    var isFuture = false
    var isPast = false
    // Where verbs stand first, the one before a date is dated by it, and none behind it: they met
    // on 3 May and agreed to open talks.
    let told = passage.hits(in: stretch.lowerBound..<date.lowerBound).contains {
      switch passage.word($0) {
      case .meetingWord(_, .verb), .agreementVerb, .activity: true
      default: false
      }
    }
    // In May names a month, and nothing that may be.
    for hit in passage.hits(in: sentence)
    where hit.kind == .modality
      && !(date.lowerBound <= hit.start && hit.end <= date.upperBound)
    {
      guard case .modality(let modality, _) = passage.word(hit) else { continue }
      switch modality {
      case .planned, .intended, .possible:
        if hit.start >= stretch.lowerBound && hit.end <= stretch.upperBound,
          marksPast || Int(hit.start) < date.lowerBound || !told
        {
          // 開業を目指していた, 予定だった: what was to come then need not be to come now.
          if marksPast, Self.isPast(hit, in: passage) { isPast = true } else { isFuture = true }
        }
      case .actual: isPast = isPast || hit.start >= date.lowerBound
      case .denied: continue
      }
    }
    if isFuture {
      self = .future
    } else {
      self = isPast || !marksPast ? .past : .unmarked
    }
  }

  /// Whether an ending of the past goes on from a word.
  private static func isPast(_ hit: Hit, in passage: Passage) -> Bool {
    passage.hits(beginningIn: Int(hit.start) + 1..<Int(hit.end) + 1).contains {
      $0.end > hit.end && passage.word($0) == .ending(.past)
    }
  }

  /// A date may have this many bytes beside it and still be a stretch by itself: "In 2026,".
  private static let besideDate = 6

  /// The stretch between commas that tells what is dated: one that holds no more than the date
  /// goes with the next.
  private static func stretch(
    of date: Range<Int>, in sentence: Range<Int>, of passage: Passage
  ) -> Range<Int> {
    let stretches = Sentences(passage: passage)
      .stretches(of: sentence, splitsAtIdeographicComma: false)
    guard let index = stretches.firstIndex(where: { $0.contains(date.lowerBound) }) else {
      return sentence
    }
    let own = stretches[index]
    guard own.count <= date.count + besideDate, index + 1 < stretches.count else { return own }
    return own.lowerBound..<stretches[index + 1].upperBound
  }
}
