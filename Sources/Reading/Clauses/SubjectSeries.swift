import Languages
import Text
import Values

/// A subject of several whose offices and names stand between commas: "The President of Peru, Ana Torres,
/// and the President of Ghana, Kofi Mensah, recognize".
enum SubjectSeries {
  /// All whom the words between a place and a verb name, where these words do nothing else; `nil` where they do
  /// or name fewer than two.
  static func subject(
    from start: Int, to verb: Int, _ participants: [Participant], _ passage: Passage
  ) -> Participant? {
    guard passage.script(at: verb) == .latin else { return nil }
    var ids: [String] = []
    var first: Int?
    var joins = false
    var place = passage.skipSpaces(start)
    while place < verb {
      if let one = participants.first(where: { $0.range.contains(place) }) {
        guard one.role == nil || one.role == .agent || one.role == .possessor else { return nil }
        ids = (ids + one.ids).uniqued()
        first = first ?? one.range.lowerBound
        place = passage.skipSpaces(one.range.upperBound)
      } else if passage.byte(at: place) == UInt8(ascii: ",") {
        place = passage.skipSpaces(place + 1)
      } else if let (end, isJoiner) = filler(at: place, passage, hasName: first != nil) {
        joins = joins || isJoiner
        place = passage.skipSpaces(end)
      } else {
        return nil
      }
    }
    guard ids.count > 1, joins, let first else { return nil }
    return Participant(ids: ids, range: first..<passage.skipSpacesBack(verb), role: nil)
  }

  /// The end of an office, an article, a preposition of whose it is, a joining word or an adverb, and whether
  /// it joins.
  private static func filler(at place: Int, _ passage: Passage, hasName: Bool) -> (Int, Bool)? {
    let word = passage.first(at: place) { word -> Bool? in
      switch word {
      case .coordinator: true
      case .office, .opaque, .caseMarker(.possessor, _), .act(.between): false
      case .connective: hasName ? nil : false
      default: nil
      }
    }
    return word.map { (Int($0.hit.end), $0.value) }
  }
}
