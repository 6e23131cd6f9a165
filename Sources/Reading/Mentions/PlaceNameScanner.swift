import Languages
import Text
import Values

/// Finds places again that the text has told by the word for their kind: behind "Magadi District", or
/// "the town of Magadi", Magadi is a place wherever it stands alone.
struct PlaceNameScanner {
  private var names: [[UInt8]: Mention.Value] = [:]
  private var firsts = FirstCharacters()

  /// Shorter names are words of their own too often, in bytes.
  private static let shortest = 4
  private static let shortestKana = 9

  /// Takes in the names that stand before the word for a kind of place in `passage`.
  mutating func learn(from mentions: [ScannedMention], in passage: Passage) {
    for mention in mentions {
      guard case .place = mention.value else { continue }
      let range = mention.range
      let forms = passage.hits(endingAt: range.upperBound).filter {
        $0.kind == .placeForm && Int($0.start) > range.lowerBound
      }
      guard let form = forms.max(by: { $0.range.count < $1.range.count }) else {
        learn(opened: mention, in: passage)
        continue
      }
      let end = passage.skipSpacesBack(Int(form.start))
      let script = passage.script(at: range.lowerBound)
      guard
        script == .latin && end - range.lowerBound >= Self.shortest
          && passage.isCapital(Int(form.start))
          || script == .katakana && end - range.lowerBound >= Self.shortestKana,
        passage.hits(at: range.lowerBound).allSatisfy({ Int($0.end) < end })
      else { continue }
      add(range.lowerBound..<end, .place(name: passage.text.text(range.lowerBound..<end)), passage)
    }
  }

  private mutating func add(_ name: Range<Int>, _ place: Mention.Value, _ passage: Passage) {
    let name = Array(passage.text.bytes[name])
    names[name] = place
    firsts.insert(firstOf: name)
  }

  /// "In Magadi" tells as much, where no table has the word.
  private mutating func learn(opened mention: ScannedMention, in passage: Passage) {
    guard passage.script(at: mention.range.lowerBound) == .latin,
      mention.range.count > Self.shortest, passage.hits(at: mention.range.lowerBound).isEmpty
    else { return }
    add(mention.range, mention.value, passage)
  }

  /// Those names where they stand as whole words in `passage`.
  func mentions(in passage: Passage, outside taken: [ScannedMention]) -> [ScannedMention] {
    guard !names.isEmpty else { return [] }
    var found: [ScannedMention] = []
    var place = 0
    while true {
      place = firsts.next(from: place, in: passage.text.bytes)
      if place == passage.count { return found }
      let here = names.keys.lazy.filter { passage.hasPrefix($0, at: place) }
      guard let name = here.max(by: { $0.count < $1.count }) else {
        place += 1
        continue
      }
      let range = place..<(place + name.count)
      let script = passage.script(at: place)
      if passage.script(before: place) != script, passage.script(at: range.upperBound) != script,
        let value = names[name],
        !taken.contains(where: { $0.range.overlaps(range) && !$0.holdsActors })
      {
        found.append(ScannedMention(range: range, value: value))
      }
      place = range.upperBound
    }
  }
}
