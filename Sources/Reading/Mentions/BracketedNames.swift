import Languages
import Text
import Values

/// The name of a person once more in Latin letters, behind the one in Han or kana: ケネス・ムワイ外務大臣
/// (H.E. Mr. Kenneth MWAI, Minister for Foreign Affairs), 卡迈勒(Dr. Ali Kamel).
struct BracketedNames {
  let passage: Passage
  let tables: ActorTables

  /// As many bytes may stand between a name and the bracket: the office and what it is for.
  private static let farthest = 120

  /// - Parameter known: what is named in the passage, in order.
  func names(beside known: [ScannedMention]) -> [ScannedMention] {
    let again = known.compactMap { person -> ScannedMention? in
      guard case .actor(let actor) = person.value, actor.kind == .person,
        passage.script(at: person.range.lowerBound).isUnspaced,
        let bracket = bracket(behind: person.range.upperBound),
        let name = name(at: bracket + 1),
        !known.contains(where: { $0.range.overlaps(name) && !name.holds($0.range) })
      else { return nil }
      return ScannedMention(range: name, value: person.value)
    }
    return again + told(outside: known + again)
  }

  /// オティエノ所長(Mr. David Otieno): a title of honour in the bracket tells that a katakana name before it,
  /// and no more than an office between, is a person.
  private func told(outside known: [ScannedMention]) -> [ScannedMention] {
    guard !tables.honorifics.isEmpty else { return [] }
    var found: [ScannedMention] = []
    var place = 0
    while let bracket = passage.text.bytes[place...].firstIndex(of: UInt8(ascii: "(")) {
      place = bracket + 1
      guard passage.script(before: bracket).isUnspaced,
        tables.behindHonorifics(bracket + 1, in: passage) > bracket + 1,
        let latin = name(at: bracket + 1), let kana = kana(before: bracket),
        !known.contains(where: { $0.range.overlaps(latin) || $0.range.overlaps(kana) })
      else { continue }
      let person = Mention.Value.actor(.init(id: passage.slug(latin), kind: .person))
      found += [kana, latin].map { ScannedMention(range: $0, value: person) }
    }
    return found
  }

  /// The katakana run before a bracket, with Han characters between the two.
  private func kana(before bracket: Int) -> Range<Int>? {
    var end = bracket
    while end > 0, bracket - end < Self.farthest, let (scalar, start) = passage.scalar(before: end),
      Script(scalar) == .han
    {
      end = start
    }
    var start = end
    while let (scalar, before) = passage.scalar(before: start),
      Script(scalar) == .katakana || scalar == 0x30FB && start < end
    {
      start = before
    }
    return end - start >= Self.shortestKana ? start..<end : nil
  }

  private static let shortestKana = 9

  /// The first bracket behind a name, with no mark or particle of the sentence before it.
  private func bracket(behind end: Int) -> Int? {
    var place = end
    while place < passage.count, place - end < Self.farthest,
      let (scalar, next) = passage.scalar(at: place)
    {
      if scalar == 0x28 { return place }
      let script = Script(scalar)
      guard script == .han || script == .katakana || scalar == 0x20 || scalar == 0x30FB else {
        return nil
      }
      place = next
    }
    return nil
  }

  /// Two or more capitalised words behind titles of honour, up to a mark.
  private func name(at start: Int) -> Range<Int>? {
    let start = tables.behindHonorifics(start, in: passage)
    guard let name = passage.capitalised(after: start, limit: 6, particles: tables.particles),
      passage.text.bytes[name].contains(0x20),
      [UInt8(ascii: ")"), UInt8(ascii: ",")].contains(
        passage.byte(at: passage.skipSpaces(name.upperBound)))
    else { return nil }
    return name
  }
}

extension ActorTables {
  /// Behind the words of honour in Latin letters that stand at `start`.
  func behindHonorifics(_ start: Int, in passage: Passage) -> Int {
    var place = passage.skipSpaces(start)
    while true {
      var end = place
      while (passage.byte(at: end) | 0x20) &- 0x61 < 26
        || end > place
          && passage.byte(at: end) == UInt8(ascii: ".")
      {
        end += 1
      }
      guard end > place, honorifics.contains(passage.text.text(place..<end)) else { return place }
      if passage.byte(at: end) == UInt8(ascii: ",") { end += 1 }
      place = passage.skipSpaces(end)
    }
  }
}
