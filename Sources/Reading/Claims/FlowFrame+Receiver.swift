import Languages
import Text
import Values

/// Who receives where English names him as a part of what it is given to.
extension FlowFrame {
  /// To the government of the republic of Kenya, for the people of Kenya; else, of money, where it is
  /// to be spent: for two projects in Kenya.
  static func receiver(behind verb: Range<Int>, hasMoney: Bool, _ view: SentenceView) -> [String]? {
    guard view.passage.script(at: verb.lowerBound) == .latin else { return nil }
    let stretch = view.stretch(at: verb.lowerBound)
    let behind = view.participants.filter {
      $0.range.lowerBound >= verb.upperBound && stretch.contains($0.range.lowerBound)
        && $0.ids.allSatisfy(\.isStateCode)
    }
    return behind.first {
      ($0.role == .possessor || $0.role == nil) && isOfReceiver($0, behind: verb, view)
    }?.ids
      ?? (hasMoney ? behind.first { $0.role == .place }?.ids : nil)
  }

  /// Whether "to" or "for" opens what the actor has.
  private static func isOfReceiver(
    _ participant: Participant, behind verb: Range<Int>, _ view: SentenceView
  ) -> Bool {
    let before = verb.upperBound..<participant.range.lowerBound
    let markers = view.words(.caseMarker, in: before) { word -> GrammaticalCase? in
      if case .caseMarker(let role, .before) = word, role != .possessor { role } else { nil }
    }
    guard let last = markers.last, last.value == .recipient || last.value == .beneficiary else {
      return false
    }
    // For vulnerable Kenyans: no more than a word between.
    if participant.role == nil, participant.range.lowerBound - Int(last.hit.end) > 16 {
      return false
    }
    return !view.mentions.contains {
      $0.range.lowerBound >= Int(last.hit.end) && $0.range.upperBound <= before.upperBound
    }
  }

  /// ケニア南部の被災者に対し: the only state in the noun that a case of receiving ends, in a language with
  /// its verbs at the end.
  static func nounReceiver(before verb: Range<Int>, _ view: SentenceView) -> [String]? {
    guard view.isVerbFinal else { return nil }
    let marker = view.words(.caseMarker, in: view.sentence.lowerBound..<verb.lowerBound) {
      $0 == .caseMarker(.recipient, .after) ? true : nil
    }.last { $0.hit.range.count > 3 }
    guard let marker else { return nil }
    let before = view.participants.filter { $0.range.upperBound <= Int(marker.hit.start) }
    guard let state = before.last, state.role == nil || state.role == .possessor,
      state.ids.allSatisfy(\.isStateCode),
      !before.dropLast().contains(where: {
        $0.role == nil && state.range.lowerBound - $0.range.upperBound <= 6
      })
    else { return nil }
    let gap = state.range.upperBound..<Int(marker.hit.start)
    let isWithin = !view.passage.hits(in: gap).contains { hit in
      switch view.passage.word(hit) {
      case .caseMarker(.possessor, .after): false
      case .caseMarker, .ending, .coordinator: !view.passage.isHidden(hit.range)
      default: false
      }
    }
    return isWithin && gap.count <= longestNoun
      && view.stretch(at: gap.lowerBound).contains(gap.upperBound)
      ? state.ids : nil
  }

  /// The furthest that the case may stand behind the state, in bytes.
  private static let longestNoun = 45

  /// ケニア、ペルーにおいて人道支援を実施する: where aid is given, marked by more than で.
  static func placeOfAid(
    before verb: Range<Int>, _ predicate: FlowPredicate, _ view: SentenceView
  ) -> [String]? {
    guard view.isVerbFinal, predicate.isSupport else { return nil }
    return view.participants.last { place in
      place.role == .place && place.range.upperBound <= verb.lowerBound
        && place.ids.allSatisfy(\.isStateCode)
        && view.passage.marker(.place, .after, at: place.range.upperBound)
          .map { $0.range.count > 3 } ?? false
    }?.ids
  }

  /// ケニアで発生した洪水に対し,…: where the harm was done that is answered, in a language with its verbs
  /// at the end.
  static func sufferer(before verb: Range<Int>, _ view: SentenceView) -> [String]? {
    guard view.isVerbFinal else { return nil }
    let place = view.participants.last {
      $0.role == .place && $0.range.upperBound <= verb.lowerBound
        && $0.ids.allSatisfy(\.isStateCode)
    }
    guard let place else { return nil }
    let between = view.words(.caseMarker, in: place.range.upperBound..<verb.lowerBound) {
      word -> Bool? in word == .caseMarker(.recipient, .after) ? true : nil
    }
    let isAnswered = between.contains { marker in
      marker.hit.range.count > 3
        && !view.participants.contains { $0.range.upperBound == Int(marker.hit.start) }
    }
    return isAnswered ? place.ids : nil
  }
}
