import Languages
import Text
import Values

/// Names in Han characters and kana beside an office, and what may stand between the two.
extension PersonScanner {
  /// Before the words that tell what an office is for: 外務・貿易 in front of 大臣.
  func beforePortfolio(_ office: Int) -> Int {
    var place = office
    while place > 0 {
      var end = place
      if let (mark, before) = passage.scalar(before: end), Self.isMark(mark) { end = before }
      let word = tables.portfolioEndings.first { length in
        end >= length
          && tables.portfolioFirsts.mayBegin(at: end - length, in: passage.text.bytes)
          && tables.portfolios.contains(passage.text.text(end - length..<end))
      }
      guard let word else { return place }
      place = end - word
    }
    return place
  }

  /// デイビッド・オティエノ外務省アジア局長, オティエノ・ニエリ県副知事: the body or place of the office stands behind
  /// a foreign name.
  func nameBeforeBody(_ office: Int) -> Range<Int>? {
    var place = office
    var count = 0
    var body: Int?
    while count < Self.longestBody, let (scalar, before) = passage.scalar(before: place) {
      if let named = taken.last(where: { $0.range.upperBound == place }) {
        place = named.range.lowerBound
        if case .place = named.value {
          if body == nil, named.range.upperBound == office { body = place }
          continue
        }
        guard case .actor(let actor) = named.value, actor.kind == .organization else { break }
        body = place
        break
      }
      guard Script(scalar) == .han || Script(scalar) == .katakana || Self.isMark(scalar) else {
        break
      }
      // カマウ・オティエノ新大統領
      if Script(scalar) == .katakana, body == nil, isHan(place..<office) { body = place }
      place = before
      count += 1
    }
    guard let body, body < office else { return nil }
    let end = beforeMark(body)
    guard passage.script(before: end) == .katakana, let name = name(before: end),
      end < body || passage.text.text(name).contains("\u{30FB}")
    else { return nil }
    return name
  }

  private func isHan(_ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    while place < range.upperBound, let (scalar, next) = passage.scalar(at: place) {
      guard Script(scalar) == .han else { return false }
      place = next
    }
    return !range.isEmpty
  }

  /// 总理西亚索（Peter Siaso）: a foreign name of Han characters that its brackets give in Latin letters, whatever
  /// places and states its characters are elsewhere.
  func glossed(behind office: Int) -> Range<Int>? {
    var end = office
    var count = 0
    while let (scalar, next) = passage.scalar(at: end), count <= Self.longestGlossed,
      Script(scalar) == .han || count > 0 && Self.isJoint(scalar)
    {
      end = next
      count += 1
    }
    guard (2...Self.longestGlossed).contains(count), passage.byte(at: end) == UInt8(ascii: "("),
      passage.isCapital(end + 1), passage.byte(at: end + 2) &- 0x61 < 26,
      !taken.contains(where: { isActor($0) && $0.range.overlaps(office..<end) })
    else { return nil }
    let isName = passage.hits(in: office..<end).allSatisfy { hit in
      switch hit.kind {
      case .place, .surname, .state, .unit, .numeral: true
      default: hit.range.count <= 3
      }
    }
    return isName ? office..<end : nil
  }

  private func isActor(_ mention: ScannedMention) -> Bool {
    if case .actor(let actor) = mention.value { actor.kind != .state } else { false }
  }

  /// In characters.
  private static let longestGlossed = 12

  /// Before a mark that parts a name from what follows.
  func beforeMark(_ place: Int) -> Int {
    passage.scalar(before: place).flatMap { Self.isMark($0.value) ? $0.start : nil } ?? place
  }

  /// In characters.
  private static let longestBody = 20

  /// 外務大臣 山田 太郎: who signs stands behind the office and a space.
  func signed(behind hit: Hit) -> ScannedMention? {
    var end = Int(hit.end)
    guard passage.byte(at: end) == 0x20 else { return nil }
    let start = passage.skipSpaces(end)
    var count = 0
    while let (scalar, next) = passage.scalar(at: end), count <= Self.longestSigned,
      Script(scalar) == .han && !isTaken(end) || scalar == 0x20
    {
      if scalar != 0x20 { count += 1 }
      end = next
    }
    end = passage.skipSpacesBack(end)
    guard (3...Self.longestSigned).contains(count), end == passage.count || endsLine(end),
      !holdsWord(start..<end)
    else { return nil }
    return mention(start..<end)
  }

  private static let longestSigned = 5

  /// At a space or mark, and no word that goes on.
  private func endsLine(_ place: Int) -> Bool {
    let script = passage.script(at: place)
    return script == .other || script == .space
  }

  /// Before the states, and the word that posts an envoy there, that stand between a name and its
  /// office: 田中太郎駐ケニア大使, サミュエル・ボス・ガーナ共和国外務大臣.
  func beforeState(_ start: Int) -> Int {
    var place = start
    while let state = taken.last(where: { $0.range.upperBound == place }),
      case .actor(let actor) = state.value, actor.kind == .state
    {
      place = state.range.lowerBound
      if let posting = passage.last(endingAt: place, { $0 == .companion(.before) ? true : nil }) {
        place = Int(posting.hit.start)
      }
    }
    guard place < start else { return start }
    if let (mark, before) = passage.scalar(before: place), Self.isMark(mark) { return before }
    return place
  }

  /// Whether a name before a state is one: it has a mark behind it or between its parts, is posted
  /// there, or has the length of a family name and a given one.
  func isWholeName(_ name: Range<Int>, before place: Int) -> Bool {
    if let (scalar, _) = passage.scalar(at: place), Self.isMark(scalar) { return true }
    if passage.first(at: place, { $0 == .companion(.before) ? true : nil }) != nil { return true }
    let text = passage.text.text(name)
    return text.contains("・") || passage.script(at: name.lowerBound) == .han && text.count >= 3
  }

  /// In a language that lists them, a Han name begins with a family name or is written by sound.
  func isName(_ range: Range<Int>) -> Bool {
    guard !tables.surnames.isEmpty, let (first, next) = passage.scalar(at: range.lowerBound) else {
      return true
    }
    if tables.surnames.contains(first), next < range.upperBound { return true }
    return soundRun(after: range.lowerBound)?.range.upperBound ?? 0 >= range.upperBound
  }

  /// Characters by which names are written by their sound, from `start` on.
  func soundRun(after start: Int) -> (range: Range<Int>, count: Int)? {
    var end = start
    var count = 0
    while let (scalar, next) = passage.scalar(at: end),
      !isTaken(end) || end > start && isPlace(end),
      tables.sounds.contains(scalar)
        || count > 0
          && (Self.isJoint(scalar) && isSound(at: next) || Script(scalar) == .han && isPart(next))
    {
      end = next
      count += 1
    }
    return count >= 2 ? (start..<end, count) : nil
  }

  /// Whether a mark and a sound follow: what stands before them is of the same name, whatever it is
  /// elsewhere, as the 多 of 贝尔纳多·卡斯特罗.
  private func isPart(_ place: Int) -> Bool {
    guard let (mark, next) = passage.scalar(at: place), Self.isMark(mark) else { return false }
    return isSound(at: next)
  }

  /// 总统阿莱姆布（: one more character before a mark belongs to a name written by sound.
  func withLast(_ end: Int) -> Int {
    guard !endsFreely(end), !isTaken(end), let (_, next) = passage.scalar(at: end),
      passage.script(at: next) != .han
    else { return end }
    return next
  }

  func soundRun(before end: Int) -> (range: Range<Int>, count: Int)? {
    var start = end
    var count = 0
    while let (scalar, place) = passage.scalar(before: start),
      !isTaken(place) || isPlace(place) && isSound(before: place),
      tables.sounds.contains(scalar) || Self.isMark(scalar) && count > 0
    {
      start = place
      count += 1
    }
    if let (first, next) = passage.scalar(at: start), Self.isMark(first) { start = next }
    return count >= 2 ? (start..<end, count) : nil
  }

  /// Whether a place stands there: 德里 is none in 勒德里亚, all written by sound.
  private func isPlace(_ place: Int) -> Bool {
    taken.contains {
      guard $0.range.contains(place), case .place = $0.value else { return false }
      return passage.script(at: $0.range.lowerBound) == .han
    }
  }

  private func isSound(before place: Int) -> Bool {
    let start = taken.last { $0.range.contains(place) }?.range.lowerBound ?? place
    return !isTaken(start - 3)
      && passage.scalar(before: start).map { tables.sounds.contains($0.value) } ?? false
  }

  private func isSound(at place: Int) -> Bool {
    passage.scalar(at: place).map { tables.sounds.contains($0.value) } ?? false
  }

  /// Whether words of the tables stand inside: then it is no name that is only a name.
  func holdsWord(_ range: Range<Int>) -> Bool {
    passage.hits.contains { hit in
      guard Int(hit.start) >= range.lowerBound, Int(hit.end) <= range.upperBound else {
        return false
      }
      switch passage.word(hit) {
      case .surname: return false
      // 第二課 is no name.
      case .numeral(.ordinal, _): return true
      case .caseMarker, .coordinator, .state, .numeral, .unit: return hit.end - hit.start > 3
      default: return hit.end - hit.start >= 6
      }
    }
  }

  /// A name between other characters must be followed by a mark, or by a word that cannot be part
  /// of one.
  func endsFreely(_ place: Int) -> Bool {
    guard passage.script(at: place) == .han, let (scalar, _) = passage.scalar(at: place) else {
      return true
    }
    if tables.stops.contains(scalar) { return true }
    return passage.hits(at: place).contains {
      switch passage.word($0) {
      case .caseMarker, .coordinator, .modality, .voice, .verb, .strength, .agreementVerb,
        .flowWord, .meetingWord, .relationshipVerb, .office, .calendar, .act:
        true
      default: false
      }
    }
  }

  func endsName(_ hit: Hit) -> Bool {
    switch passage.word(hit) {
    case .caseMarker, .coordinator, .modality, .voice, .ending: true
    default: false
    }
  }
}
