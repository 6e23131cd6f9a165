import Languages
import Text
import Values

/// Finds the short names that a text gives itself: an acronym in brackets right behind a full name
/// (… Centre (ERIA)) means the same there and wherever it stands again.
struct AcronymScanner {
  /// The value of each acronym of the document.
  private(set) var meanings: [String: Mention.Value] = [:]

  /// Takes in what a passage's brackets define.
  mutating func learn(from mentions: [ScannedMention], in passage: Passage) {
    for mention in mentions {
      switch mention.value {
      case .instrument: break
      case .actor(let actor) where actor.kind == .organization || actor.kind == .company: break
      case .actor, .date, .money, .quantity, .duration, .programme, .place: continue
      }
      var place = mention.range.upperBound
      if let (mark, next) = passage.scalar(at: place), Bracket(closing: mark) != nil {
        place = next
      }
      place = passage.skipSpaces(place)
      guard passage.byte(at: place) == UInt8(ascii: "("),
        let range = Self.acronym(at: place + 1, of: passage),
        passage.byte(at: range.upperBound) == UInt8(ascii: ")")
      else { continue }
      meanings[passage.text.text(range)] = mention.value
    }
  }

  /// A listed acronym that the document defines otherwise means what the document says.
  func redefined(_ known: [ScannedMention], in passage: Passage) -> [ScannedMention] {
    guard !meanings.isEmpty else { return known }
    return known.map { mention in
      guard Self.acronym(at: mention.range.lowerBound, of: passage) == mention.range,
        let value = meanings[passage.text.text(mention.range)]
      else { return mention }
      return ScannedMention(range: mention.range, value: value)
    }
  }

  /// The acronyms of `passage` that the document has defined.
  func mentions(in passage: Passage, outside taken: [ScannedMention]) -> [ScannedMention] {
    guard !meanings.isEmpty else { return [] }
    var found: [ScannedMention] = []
    var place = 0
    while true {
      place = passage.nextCapital(from: place)
      if place == passage.count { return found }
      guard let range = Self.acronym(at: place, of: passage) else {
        place += 1
        continue
      }
      if let value = meanings[passage.text.text(range)],
        !taken.contains(where: { $0.range.overlaps(range) })
      {
        found.append(ScannedMention(range: range, value: value))
      }
      place = range.upperBound
    }
  }

  /// Two to twelve capitals, digits or hyphens that stand for themselves.
  private static func acronym(at start: Int, of passage: Passage) -> Range<Int>? {
    guard passage.byte(at: start) &- 0x41 < 26, passage.script(before: start) != .latin else {
      return nil
    }
    var end = start
    while passage.byte(at: end) &- 0x41 < 26
      || end > start && (passage.byte(at: end) &- 0x30 < 10 || passage.byte(at: end) == 0x2D)
    {
      end += 1
    }
    guard (2...12).contains(end - start), passage.script(at: end) != .latin else { return nil }
    return start..<end
  }
}
