import Document
import Languages
import Text
import Values

/// Finds places that no table lists by the words before them: in Wajir, the town of Wajir.
struct PlaceOpenings {
  let passage: Passage
  let tables: ActorTables

  /// Shorter words are acronyms and initials, in bytes.
  private static let shortest = 4

  /// - Parameter taken: the names that are known, in order.
  func places(outside taken: [ScannedMention]) -> [ScannedMention] {
    // In a title all words have capitals.
    guard !tables.placeOpenings.isEmpty, passage.block.role != .title,
      passage.block.role != .heading
    else { return [] }
    var found: [ScannedMention] = []
    var rest = passage.text.bytes[...]
    while let space = rest.firstIndex(of: 0x20) {
      let place = space + 1
      rest = rest[place...]
      guard passage.isCapital(place), isOpened(place),
        !taken.contains(where: { $0.range.contains(place) }),
        let name = passage.capitalised(after: place, limit: 1), isPlace(name)
      else { continue }
      found.append(ScannedMention(range: name, value: .place(name: passage.text.text(name))))
      rest = rest[name.upperBound...]
    }
    return found
  }

  private func isOpened(_ place: Int) -> Bool {
    guard let openings = tables.placeOpenings[passage.byte(at: place - 2)] else { return false }
    return openings.contains { opening in
      let start = place - 1 - opening.count
      return start >= 0 && passage.hasPrefix(opening, at: start)
        && (start == 0 || passage.script(before: start) != .latin)
    }
  }

  /// A word that is no word of the tables, is not in capitals, and is followed by no number and no
  /// other part of a name: not in Annex II, in Operation Atlas, in Kenyan waters.
  private func isPlace(_ name: Range<Int>) -> Bool {
    guard name.count >= Self.shortest,
      passage.text.bytes[name].contains(where: { $0 &- 0x61 < 26 }),
      passage.hits(at: name.lowerBound).allSatisfy({
        Int($0.end) < name.upperBound || $0.kind == .surname
      })
    else { return false }
    let next = passage.skipSpaces(name.upperBound)
    return next == name.upperBound
      || !passage.isCapital(next) && passage.script(at: next) != .digit
  }
}
