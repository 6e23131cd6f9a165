import Languages
import Text
import Values

/// Finds meetings by their number in a series, which makes a name of what they are called:
/// 第三次肯尼亚—乌干达联合委员会会议, 第10回日本・ケニア政策対話, the 12th Kenya Forum. What is named inside such a
/// name is a part of it. A second meeting of nobody in particular is none.
struct NumberedMeetingScanner {
  let passage: Passage

  /// The most characters that such a name has on either side of its number.
  private static let longest = 40

  /// - Parameter names: what is named in the passage, in order.
  func meetings(beside names: [ScannedMention]) -> [ScannedMention] {
    var found: [ScannedMention] = []
    for hit in passage.hits where hit.key == .numeral(.ordinal) {
      let first = Int(hit.start)
      guard passage.script(at: first) == .han,
        found.last.map({ $0.range.upperBound <= first }) ?? true,
        let number = numberEnd(behind: Int(hit.end)),
        let meeting = meeting(first, number, names)
      else { continue }
      found.append(meeting)
    }
    return found + names.compactMap { withNumber($0) ?? withNumberBehind($0) }
  }

  // MARK: Without spaces

  /// The end of 三次, 10回, 47届: a number and what counts meetings.
  private func numberEnd(behind start: Int) -> Int? {
    var place = start
    while true {
      if passage.script(at: place) == .digit {
        place += 1
      } else if let numeral = passage.hits(at: place).first(where: { $0.kind == .numeral }) {
        place = Int(numeral.end)
      } else {
        break
      }
    }
    guard place > start else { return nil }
    let unit = passage.first(at: place) { word -> Bool? in
      if case .unit("time", _, .after) = word { true } else { nil }
    }
    // 届 counts meetings, but no times that something was done.
    return unit.map { Int($0.hit.end) }
      ?? (passage.script(at: place) == .han ? passage.scalar(at: place)?.end : nil)
  }

  private func meeting(_ first: Int, _ number: Int, _ names: [ScannedMention]) -> ScannedMention? {
    guard let end = end(from: number, names) else { return nil }
    let start = start(before: first, names)
    let inside = names.filter { $0.range.lowerBound >= start && $0.range.upperBound <= end }
    guard inside.contains(where: { isName($0.value) }) else { return nil }
    let listed = inside.last { $0.range.upperBound == end && isFormat($0.value) }
    let range = start..<end
    return ScannedMention(
      range: range,
      value: listed?.value ?? .actor(.init(id: passage.slug(range), kind: .format)))
  }

  /// The end of the last word for a meeting that the name reaches.
  private func end(from start: Int, _ names: [ScannedMention]) -> Int? {
    var place = start
    var end: Int?
    for _ in 0..<Self.longest {
      if let meeting = passage.first(at: place, isMeeting) {
        end = max(end ?? 0, Int(meeting.hit.end))
      }
      if let name = names.first(where: { $0.range.lowerBound == place }), isName(name.value) {
        place = name.range.upperBound
        if isFormat(name.value) { end = max(end ?? 0, place) }
        continue
      }
      guard let (scalar, next) = passage.scalar(at: place), isNamePart(scalar),
        !passage.hits(at: place).contains(where: endsName)
      else { break }
      place = next
    }
    return end
  }

  /// Where the first of the names begins that stand before the number without a break:
  /// 亚太经合组织 before 第三十一次.
  private func start(before end: Int, _ names: [ScannedMention]) -> Int {
    var place = end
    var start = end
    for _ in 0..<Self.longest {
      if let name = names.last(where: { $0.range.upperBound == place }), isName(name.value) {
        place = name.range.lowerBound
        start = place
        continue
      }
      guard let (scalar, before) = passage.scalar(before: place), isNamePart(scalar),
        !passage.hits(endingAt: place).contains(where: { endsName($0) || isAct($0) })
      else { break }
      place = before
    }
    return start
  }

  private func isMeeting(_ word: Word) -> Bool? {
    switch word {
    case .meetingWord(_, .noun), .actorForm(.format, _): true
    default: nil
    }
  }

  /// Han, kana of names, letters, digits, and the marks that join names.
  private func isNamePart(_ scalar: UInt32) -> Bool {
    switch Script(scalar) {
    case .han, .katakana, .latin, .digit: true
    default: [0x30FB, 0xB7, 0x2014, 0x2013, 0x2D].contains(scalar)
    }
  }

  /// Whether a word tells what is done with a meeting, or belongs to the grammar.
  private func endsName(_ hit: Hit) -> Bool {
    switch passage.word(hit) {
    // 高官磋商: officials without a name may be of the name of a meeting.
    case .voice(.unnamed): false
    case .meetingWord(_, .holding), .meetingWord(_, .verb), .caseMarker, .calendar, .coreference,
      .agreementVerb, .voice:
      !passage.isHidden(hit.range)
    case .coordinator: passage.script(at: Int(hit.start)) == .han
    default: false
    }
  }

  /// 加方祝贺…第九次大会: what somebody does with a meeting is no part of its name.
  private func isAct(_ hit: Hit) -> Bool {
    hit.kind == .verb && !passage.isHidden(hit.range)
  }

  private func isName(_ value: Mention.Value) -> Bool {
    switch value {
    case .actor(let actor): !actor.isCoreference && actor.kind != .person
    case .place: true
    case .date, .money, .quantity, .duration, .instrument, .programme: false
    }
  }

  private func isFormat(_ value: Mention.Value) -> Bool {
    if case .actor(let actor) = value { actor.kind == .format } else { false }
  }

  /// TICAD 8, CICA VI: a number right behind the capitals of a meeting that comes again.
  private func withNumberBehind(_ mention: ScannedMention) -> ScannedMention? {
    var place = mention.range.upperBound
    guard isFormat(mention.value), passage.byte(at: place - 1) &- 0x41 < 26,
      passage.byte(at: place - 2) &- 0x41 < 26
    else { return nil }
    let isApart = passage.byte(at: place) == 0x20
    if isApart { place += 1 }
    let start = place
    while passage.byte(at: place) &- 0x30 < 10 { place += 1 }
    if place == start {
      while [0x49, 0x56, 0x58].contains(passage.byte(at: place)) { place += 1 }
      guard place > start, passage.script(at: place) != .latin else { return nil }
    } else if place - start > 2 || passage.script(at: place) == .latin
      || passage.byte(at: passage.skipSpaces(place)) &- 0x30 < 10
      || isApart && passage.byte(at: place) == 0x20 && passage.script(at: place + 1) == .latin
        && !passage.hasWord(at: place + 1, { $0.kind == .modality || $0.kind == .caseMarker })
      || passage.hits(at: place).contains(where: { $0.kind == .unit || $0.kind == .calendar })
    {
      return nil
    }
    return ScannedMention(range: mention.range.lowerBound..<place, value: mention.value)
  }

  // MARK: With spaces

  /// "46th ASEAN Summit": the number before a format belongs to it.
  private func withNumber(_ mention: ScannedMention) -> ScannedMention? {
    guard isFormat(mention.value), passage.script(at: mention.range.lowerBound) == .latin,
      passage.byte(at: mention.range.lowerBound - 1) == 0x20
    else { return nil }
    var place = mention.range.lowerBound - 1
    let ordinal = passage.hits(endingAt: place).first {
      $0.key == .numeral(.ordinal) && $0.range.count == 2
    }
    guard let ordinal, passage.script(before: Int(ordinal.start)) == .digit else { return nil }
    place = Int(ordinal.start)
    while passage.script(before: place) == .digit { place -= 1 }
    return ScannedMention(range: place..<mention.range.upperBound, value: mention.value)
  }
}
