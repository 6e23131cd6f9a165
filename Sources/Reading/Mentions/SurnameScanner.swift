import Languages
import Text
import Values

/// Finds persons again that the text has named beside an office, by their names or the last part of
/// them: "Ingrid Solheim" is "Solheim" later on, 阿里·卡迈勒 is 卡迈勒; or by the first character of a Han
/// name and an office: 王大使.
struct SurnameScanner {
  private var persons: [[UInt8]: Mention.Value] = [:]
  /// By the first parts of full names; none where two persons share one.
  private var givens: [[UInt8]: Mention.Value?] = [:]
  /// The first parts that are a name wherever they stand: no words of the tables.
  private var ownGivens: Set<[UInt8]> = []
  /// What stands before the last part in the full name.
  private var rests: [[UInt8]: [UInt8]] = [:]
  /// By the first character of their names; none where two begin alike.
  private var initials: [UInt32: Mention.Value?] = [:]
  private var firsts = FirstCharacters()

  /// Shorter parts are words of their own too often, in bytes.
  private static let shortest = 4
  private static let shortestBeforeHyphen = 3
  private static let shortestHan = 6
  private static let shortestKana = 9

  /// Takes in the persons that a passage names in full.
  mutating func learn(
    from mentions: [ScannedMention], in passage: Passage, _ tables: ActorTables = ActorTables()
  ) {
    for mention in mentions {
      guard case .actor(let actor) = mention.value, actor.kind == .person else { continue }
      let bytes = passage.text.bytes[mention.range]
      if passage.script(at: mention.range.lowerBound) == .latin {
        let parts = bytes.split(separator: 0x20)
        guard parts.count > 1, let last = parts.last, last.count >= Self.shortest,
          passage.isCapital(mention.range.upperBound - last.count)
        else { continue }
        if let first = parts.first { addGiven(Array(first), of: mention, in: passage) }
        // Kim Dae-ho: a given name with a hyphen stands behind the family name.
        if parts.count == 2, let first = parts.first, first.count >= Self.shortestBeforeHyphen,
          last.dropFirst().contains(UInt8(ascii: "-")), !last.contains(where: { $0 == 0x27 })
        {
          add(Array(first), mention.value)
        }
        add(Array(last), mention.value)
        rests[Array(last)] = Array(bytes.dropLast(last.count))
      } else {
        let last = Self.lastPart(of: mention.range, in: passage)
        let part = last ?? mention.range
        if last != nil {
          addGiven(Self.firstPart(of: mention.range, in: passage), of: mention, in: passage)
        }
        let isKana = passage.script(at: part.lowerBound) == .katakana
        if last == nil { addInitial(mention, in: passage) }
        // A whole name without parts is longer than a part that is enough.
        let isWhole = last == nil && !beginsWithFamilyName(part, in: passage, tables)
        let shortest = isKana || isWhole ? Self.shortestKana : Self.shortestHan
        let bytes = Array(passage.text.bytes[part])
        // A name of one part that is the last part of a full name before it is that.
        if part.count >= shortest, last != nil || persons[bytes] == nil {
          add(bytes, mention.value)
        }
      }
    }
  }

  /// 王超: a family name and one character, together no word of the tables, are enough.
  private func beginsWithFamilyName(
    _ name: Range<Int>, in passage: Passage, _ tables: ActorTables
  ) -> Bool {
    guard let (initial, _) = passage.scalar(at: name.lowerBound) else { return false }
    return tables.surnames.contains(initial)
      && !passage.hits(at: name.lowerBound).contains { Int($0.end) >= name.upperBound }
  }

  private mutating func addInitial(_ person: ScannedMention, in passage: Passage) {
    guard let (initial, end) = passage.scalar(at: person.range.lowerBound),
      Script(initial) == .han, end < person.range.upperBound
    else { return }
    if let other = initials[initial], other != person.value {
      initials[initial] = .some(nil)
    } else {
      initials[initial] = person.value
    }
  }

  private mutating func add(_ part: [UInt8], _ person: Mention.Value) {
    persons[part] = person
    firsts.insert(firstOf: part)
  }

  /// Abiy of Abiy Ahmed: many peoples call a person by the name that stands first. Alone it must be
  /// no word of the tables.
  private mutating func addGiven(
    _ part: [UInt8], of person: ScannedMention, in passage: Passage
  ) {
    if let other = givens[part], other != person.value {
      givens[part] = .some(nil)
    } else {
      givens[part] = person.value
    }
    let isListed = passage.hasWord(at: person.range.lowerBound) {
      $0.kind != .surname && $0.range.count <= part.count
    }
    guard passage.script(at: person.range.lowerBound) == .latin, part.count >= Self.shortest,
      !isListed
    else { return }
    ownGivens.insert(part)
    firsts.insert(firstOf: part)
  }

  /// What stands before the first middle dot of a name.
  private static func firstPart(of name: Range<Int>, in passage: Passage) -> [UInt8] {
    var place = name.lowerBound
    while place < name.upperBound, let (scalar, next) = passage.scalar(at: place),
      scalar != 0xB7, scalar != 0x30FB
    {
      place = next
    }
    return Array(passage.text.bytes[name.lowerBound..<place])
  }

  /// What stands behind the last middle dot of a name.
  private static func lastPart(of name: Range<Int>, in passage: Passage) -> Range<Int>? {
    var place = name.upperBound
    while place > name.lowerBound, let (scalar, start) = passage.scalar(before: place) {
      if scalar == 0xB7 || scalar == 0x30FB {
        return place < name.upperBound ? place..<name.upperBound : nil
      }
      place = start
    }
    return nil
  }

  /// A state or place that the text has as a person's surname is that person where no word makes it
  /// a place: "Montenegro told reporters" behind "Luís Montenegro". So is a name of one part behind an
  /// office: "Minister Solheim".
  func redefined(_ known: [ScannedMention], in passage: Passage) -> [ScannedMention] {
    guard !persons.isEmpty else { return known }
    return known.map { mention in
      switch mention.value {
      case .place: break
      case .actor(let actor) where actor.kind == .state && !actor.isCoreference: break
      case .actor(let actor) where actor.kind == .person && actor.ids.allSatisfy(Self.isOnePart):
        let part = Array(passage.text.bytes[mention.range])
        // Beside an office the first part may be enough: アザリ大統領.
        let full = persons[part].flatMap { $0 == mention.value ? nil : $0 } ?? givens[part] ?? nil
        return ScannedMention(range: mention.range, value: full ?? mention.value)
      case .actor, .date, .money, .quantity, .duration, .instrument, .programme: return mention
      }
      guard let person = persons[Array(passage.text.bytes[mention.range])],
        !isPlace(mention.range, in: passage)
      else { return mention }
      return ScannedMention(range: mention.range, value: person)
    }
  }

  private static func isOnePart(_ id: String) -> Bool { !id.utf8.contains(UInt8(ascii: "-")) }

  /// Behind a preposition: in Montenegro.
  private func isPlace(_ range: Range<Int>, in passage: Passage) -> Bool {
    passage.last(endingAt: passage.skipSpacesBack(range.lowerBound)) { word -> Bool? in
      if case .caseMarker(_, .before) = word { true } else { nil }
    } != nil
  }

  /// The parts of names that stand alone in `passage`.
  func mentions(in passage: Passage, outside taken: [ScannedMention]) -> [ScannedMention] {
    guard !persons.isEmpty else { return [] }
    var found: [ScannedMention] = []
    var place = 0
    while true {
      place = firsts.next(from: place, in: passage.text.bytes)
      if place == passage.count { break }
      guard let range = self.part(at: place, in: passage) else {
        place = passage.scalar(at: place)?.end ?? passage.count
        continue
      }
      if let person = person(at: range, in: passage),
        case let whole = wholeName(range, in: passage),
        !taken.contains(where: { $0.range.overlaps(whole) && !$0.holdsActors })
      {
        found.append(ScannedMention(range: whole, value: person))
      }
      place = range.upperBound
    }
    return found + surnamesBesideOffice(in: passage, outside: taken + found)
  }

  /// Whose the part at `range` is; a given name with no other capitalised word beside it.
  private func person(at range: Range<Int>, in passage: Passage) -> Mention.Value? {
    let name = Array(passage.text.bytes[range])
    if let person = persons[name] { return person }
    guard ownGivens.contains(name), let person = givens[name] ?? nil else { return nil }
    let before = passage.skipSpacesBack(range.lowerBound)
    var start = before
    while start > 0, (passage.byte(at: start - 1) | 0x20) &- 0x61 < 26 { start -= 1 }
    let isBehindName =
      before < range.lowerBound && start < before && passage.isCapital(start)
      && !passage.hits(at: start).contains { $0.kind == .office || $0.kind == .connective }
    return isBehindName
      || passage.byte(at: range.upperBound) == 0x20
        && passage.isCapital(range.upperBound + 1)
      ? nil : person
  }

  /// The full name where the rest of it stands before its last part.
  private func wholeName(_ part: Range<Int>, in passage: Passage) -> Range<Int> {
    guard let rest = rests[Array(passage.text.bytes[part])] else { return part }
    let start = part.lowerBound - rest.count
    guard start >= 0, passage.hasPrefix(rest, at: start),
      start == 0 || passage.script(before: start) != .latin
    else { return part }
    return start..<part.upperBound
  }

  /// 王大使: the character alone, before an office.
  private func surnamesBesideOffice(in passage: Passage, outside taken: [ScannedMention])
    -> [ScannedMention]
  {
    guard !initials.isEmpty else { return [] }
    var found: [ScannedMention] = []
    for hit in passage.hits where hit.kind == .office {
      guard let (scalar, start) = passage.scalar(before: Int(hit.start)),
        let person = initials[scalar] ?? nil
      else { continue }
      let range = start..<Int(hit.start)
      guard !passage.isHidden(range), found.last?.range != range,
        !passage.hits(endingAt: range.upperBound).contains(where: { Int($0.start) < start }),
        !taken.contains(where: { $0.range.overlaps(range) && !$0.holdsActors })
      else { continue }
      found.append(ScannedMention(range: range, value: person))
    }
    return found
  }

  /// A whole word, whole run of katakana, or characters that are no part of a longer word.
  private func part(at place: Int, in passage: Passage) -> Range<Int>? {
    let script = passage.script(at: place)
    if script == .han {
      let parts = persons.keys.filter { passage.hasPrefix($0, at: place) }
      guard let longest = parts.max(by: { $0.count < $1.count }) else { return nil }
      let range = place..<(place + longest.count)
      return passage.isHidden(range) || isInLongerName(range, in: passage) ? nil : range
    }
    guard script == .latin || script == .katakana, passage.script(before: place) != script else {
      return nil
    }
    var end = place
    while let (scalar, next) = passage.scalar(at: end),
      Script(scalar) == script || scalar == 0x2D && passage.script(at: next) == .latin
    {
      end = next
    }
    return isInLongerName(place..<end, in: passage) ? nil : place..<end
  }

  /// A middle dot joins it to other parts of a name.
  private func isInLongerName(_ range: Range<Int>, in passage: Passage) -> Bool {
    func isMark(_ scalar: UInt32?) -> Bool { scalar == 0xB7 || scalar == 0x30FB }
    return isMark(passage.scalar(before: range.lowerBound)?.value)
      || isMark(passage.scalar(at: range.upperBound)?.value)
  }
}
