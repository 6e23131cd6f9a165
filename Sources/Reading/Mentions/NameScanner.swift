import Languages
import Text
import Values

/// Finds the names that the tables list: states and their organs, other actors, places,
/// instruments and programmes; the longest at each place wins.
struct NameScanner {
  let passage: Passage

  /// In the order of the text. Actors and places inside the name of a programme count; inside
  /// that of an instrument, actors do.
  func names() -> [ScannedMention] {
    var names: [ScannedMention] = []
    scan(0..<passage.count, within: nil, into: &names)
    return names
  }

  private enum Enclosure {
    case programme, instrument
  }

  private func scan(
    _ range: Range<Int>, within enclosure: Enclosure?, into names: inout [ScannedMention]
  ) {
    var place = passage.nextWord(from: range.lowerBound)
    while place < range.upperBound {
      guard let found = name(at: place, before: range.upperBound, within: enclosure) else {
        place = passage.nextWord(from: place + 1)
        continue
      }
      if let mention = found.mention {
        names.append(mention)
        switch mention.value {
        case .programme where enclosure == nil:
          scan(mention.range, within: .programme, into: &names)
        case .instrument where enclosure == nil:
          scan(mention.range, within: .instrument, into: &names)
        default: break
        }
      }
      place = passage.nextWord(from: max(found.end, place + 1))
    }
  }

  /// The kinds of words that are names or hide them.
  private static let telling: WordKinds = [
    .state, .actor, .place, .organ, .coreference, .instrument, .currency, .programme, .opaque,
    .office,
  ]

  /// The longest name at `place`; without a mention where the words there are none.
  private func name(at place: Int, before limit: Int, within enclosure: Enclosure?)
    -> (mention: ScannedMention?, end: Int)?
  {
    guard passage.hasWord(at: place, { Self.telling.contains($0.kind) }) else { return nil }
    for hit in passage.hits(at: place)
    where Int(hit.end) <= limit && Self.telling.contains(hit.kind) {
      let range = hit.range
      func mention(_ value: Mention.Value, _ end: Int? = nil) -> (ScannedMention?, Int) {
        let end = end ?? range.upperBound
        return (ScannedMention(range: range.lowerBound..<end, value: value), end)
      }
      switch passage.word(hit) {
      case .state(let id, let use):
        if use == .abbreviation || cutsOrgan(range) { continue }
        // The 安方 of 治安方面 is no side of Angola; the 方向 of 中方向肯方提供 is no direction.
        if use == .government, endsInsideWord(range), !actsUpon(range) { continue }
        return state(id, at: range, before: limit)
      case .actor(let id, let kind):
        // 法国欧洲和外交部长 is an office.
        if kind == .organization, cutsOffice(hit) { continue }
        if isInsideKatakanaName(range) || hit.key == .weakActor && !passage.letsBeName(range) {
          continue
        }
        let name = kind == .person ? personName(range) : range
        return (
          ScannedMention(range: name, value: .actor(.init(id: id, kind: kind))), name.upperBound
        )
      case .place(let name):
        // 米兰·…: part of a person's name.
        if passage.scalar(at: range.upperBound)?.value == 0xB7 { return (nil, range.upperBound) }
        // 南宁舰: a ship that bears its name.
        if passage.firstWord(at: range.upperBound, { $0.kind == .opaque && $0.range.count == 3 })
          != nil, passage.script(at: range.lowerBound) == .han
        {
          return (nil, range.upperBound)
        }
        // 菲律宾海岸警卫队: a coast guard, and no sea.
        if let organ = organ(at: place, longerThan: range, before: limit) { return organ }
        let (whole, fullName) = PlaceFormScanner.extended(range, name: name, in: passage)
        return enclosure == .instrument
          ? (nil, whole.upperBound)
          : (ScannedMention(range: whole, value: .place(name: fullName)), whole.upperBound)
      case .organ(let organ, let standsAlone):
        if startsOffice(at: place, longerThan: hit) { continue }
        if let whole = organOfState(organ, at: range, before: limit) { return whole }
        // Some body may bear the organ's name as its own.
        if !standsAlone, let (own, actor) = passage.first(at: place, Self.actor),
          own.end == hit.end
        {
          return mention(.actor(actor))
        }
        // A lower-case word of a spaced script names no particular body.
        let isCommon = passage.byte(at: range.lowerBound) &- 0x61 < 26
        guard standsAlone, !isCommon else { return (nil, range.upperBound) }
        // ケニアの外務省, 肯尼亚的外交部.
        if let state = possessor(before: place) {
          return mention(.actor(Self.organ(organ, of: state)))
        }
        return mention(
          .actor(.init(id: organ, kind: .organization)), organEnd(range.upperBound, organ))
      case .coreference:
        let start = behindArticle(range.lowerBound)
        return (
          ScannedMention(range: start..<range.upperBound, value: .actor(.init(coreference: []))),
          range.upperBound
        )
      case .instrument(let kind, let title):
        if enclosure != nil { continue }
        let whole = withBrackets(range)
        return (
          ScannedMention(range: whole, value: .instrument(.init(kind, title: title))),
          whole.upperBound
        )
      // There is no actor inside a currency: US dollars.
      case .currency: return (nil, range.upperBound)
      case .programme(let name):
        if enclosure != nil { continue }
        return mention(.programme(name: name))
      case .opaque, .office: return (nil, range.upperBound)
      default: continue
      }
    }
    return nil
  }

  /// Whether the last character of a Han name begins a longer word.
  private func endsInsideWord(_ range: Range<Int>) -> Bool {
    guard let (scalar, last) = passage.scalar(before: range.upperBound),
      Script(scalar) == .han, last > range.lowerBound
    else { return false }
    return passage.hits(at: last).contains { Int($0.end) > range.upperBound }
  }

  /// Whether a word of case follows a name, and another name it.
  private func actsUpon(_ range: Range<Int>) -> Bool {
    guard
      let marker = passage.firstWord(at: range.upperBound, { $0.kind == .caseMarker }),
      Int(marker.end) < passage.count
    else { return false }
    return passage.hasWord(at: Int(marker.end)) {
      $0.kind == .state || $0.kind == .actor || $0.kind == .coreference
    }
  }

  /// Whether an organ begins inside, behind the short name of the state that it is of: the 国防省 of
  /// 比国防省, which is no 比国.
  private func cutsOrgan(_ range: Range<Int>) -> Bool {
    let abbreviation = passage.hits(at: range.lowerBound).last { hit in
      guard hit.end < range.upperBound, case .state(_, .abbreviation) = passage.word(hit) else {
        return false
      }
      return true
    }
    guard let abbreviation else { return false }
    return passage.hits(at: Int(abbreviation.end)).contains { hit in
      guard Int(hit.end) > range.upperBound, case .organ = passage.word(hit) else { return false }
      return true
    }
  }

  /// The state whose name ends before a possessive at `place`.
  private func possessor(before place: Int) -> String? {
    guard
      let link = passage.marker(.possessor, .after, endingAt: place)
    else { return nil }
    return passage.last(endingAt: Int(link.start)) { word -> String? in
      if case .state(let id, let use) = word, use != .abbreviation { id } else { nil }
    }?.value
  }

  /// A state's organ at `place` that reaches farther than `range`.
  private func organ(at place: Int, longerThan range: Range<Int>, before limit: Int)
    -> (mention: ScannedMention?, end: Int)?
  {
    for hit in passage.hits(at: place) {
      guard case .state(let id, let use) = passage.word(hit), use != .abbreviation else { continue }
      let found = state(id, at: hit.range, before: limit)
      if found.end > range.upperBound { return found }
    }
    return nil
  }

  private static func actor(_ word: Word) -> Mention.Actor? {
    if case .actor(let id, let kind) = word { .init(id: id, kind: kind) } else { nil }
  }

  /// 《》 around a title belongs to it.
  private func withBrackets(_ range: Range<Int>) -> Range<Int> {
    guard let (mark, end) = passage.scalar(at: range.upperBound),
      let pair = Bracket(closing: mark), pair.belongsToTitle,
      let (opening, start) = passage.scalar(before: range.lowerBound), opening == pair.opening
    else { return range }
    return start..<end
  }

  /// A person is the name alone, also where the tables need an office to know a short one; and
  /// with the initials before it.
  private func personName(_ range: Range<Int>) -> Range<Int> {
    let after = passage.last(endingAt: range.upperBound) { word -> Bool? in
      if case .office(_, .after) = word { true } else { nil }
    }
    if let start = after.map({ Int($0.hit.start) }), start > range.lowerBound {
      return range.lowerBound..<start
    }
    let before = passage.first(at: range.lowerBound) { word -> Bool? in
      if case .office(_, .before) = word { true } else { nil }
    }
    if let end = before.map({ passage.skipSpaces(Int($0.hit.end)) }), end < range.upperBound {
      return end..<range.upperBound
    }
    return passage.initials(before: range.lowerBound)..<range.upperBound
  }

  /// サントス in ラモン・サントス is a part of another name.
  private func isInsideKatakanaName(_ range: Range<Int>) -> Bool {
    func isMark(_ scalar: UInt32?) -> Bool { scalar == 0x30FB }
    guard passage.script(at: range.lowerBound) == .katakana else { return false }
    if let before = passage.scalar(before: range.lowerBound), isMark(before.value),
      passage.script(before: before.start) == .katakana
    {
      return true
    }
    if let after = passage.scalar(at: range.upperBound), isMark(after.value),
      passage.script(at: after.end) == .katakana
    {
      return true
    }
    return false
  }

  private func behindArticle(_ place: Int) -> Int {
    guard let article = passage.first(at: place, { $0 == .opaque ? true : nil }),
      passage.byte(at: Int(article.hit.end)) == 0x20
    else { return place }
    return Int(article.hit.end) + 1
  }

  /// A state alone, or with the organ that follows its name.
  private func state(_ id: String, at range: Range<Int>, before limit: Int)
    -> (mention: ScannedMention?, end: Int)
  {
    let alone = ScannedMention(range: range, value: .actor(.init(id: id, kind: .state)))
    // The Laos-China Railway is no organ of China.
    if passage.byte(at: range.lowerBound - 1) == UInt8(ascii: "-"),
      passage.script(at: range.lowerBound) == .latin
    {
      return (alone, range.upperBound)
    }
    for gap in gaps(after: range.upperBound) where gap < limit {
      let found = passage.first(at: gap) { word -> String? in
        if case .organ(let organ, _) = word { organ } else { nil }
      }
      guard let (hit, organ) = found, Int(hit.end) <= limit, !passage.isHidden(hit.range),
        !startsOffice(at: gap, longerThan: hit)
      else { continue }
      // 驻肯尼亚使馆 is another state's, in Kenya.
      if Self.isMission(organ), isPosted(range) { break }
      let whole = range.lowerBound..<organEnd(Int(hit.end), organ)
      return (
        ScannedMention(range: whole, value: .actor(Self.organ(organ, of: id))), whole.upperBound
      )
    }
    return (alone, range.upperBound)
  }

  static func isMission(_ organ: String) -> Bool { organ == "embassy" || organ == "consulate" }

  /// Behind the word that posts an envoy to a state: 驻.
  private func isPosted(_ state: Range<Int>) -> Bool {
    passage.script(at: state.lowerBound) != .latin
      && passage.last(endingAt: state.lowerBound) { word -> Bool? in
        word == .companion(.before) || word == .formula(.posted) ? true : nil
      } != nil
  }

  /// 财政部长 names a person's office, not the ministry; 外交部发言人 is one of a ministry.
  private func startsOffice(at place: Int, longerThan organ: Hit) -> Bool {
    func office(at place: Int) -> Hit? {
      passage.first(at: place) { word -> Bool? in
        if case .office = word { true } else { nil }
      }?.hit
    }
    if cutsOffice(organ) { return true }
    guard let whole = office(at: place), whole.end > organ.end else { return false }
    return office(at: Int(organ.end))?.end != whole.end
  }

  /// 电力部长: an office begins inside a body's name and ends behind it.
  private func cutsOffice(_ body: Hit) -> Bool {
    passage.hits(beginningIn: Int(body.start) + 1..<Int(body.end)).contains {
      $0.end > body.end && $0.kind == .office
    }
  }

  /// Where an organ may begin after a state's name: at once, or in spaced scripts after a space
  /// or a possessive.
  private func gaps(after end: Int) -> [Int] {
    guard passage.script(before: end) == .latin else { return [end] }
    let possessive = passage.marker(.possessor, .after, at: end)
    let next = possessive.map { Int($0.end) } ?? end
    return passage.byte(at: next) == 0x20 ? [next + 1] : []
  }

  /// "Ministry of Defence of Kenya": the organ first, then its state.
  private func organOfState(_ organ: String, at range: Range<Int>, before limit: Int)
    -> (mention: ScannedMention?, end: Int)?
  {
    guard passage.script(before: range.upperBound) == .latin,
      let link = passage.marker(
        .possessor, .before, at: passage.skipSpaces(organEnd(range.upperBound, organ))),
      let (hit, id) = passage.first(
        at: behindArticle(passage.skipSpaces(Int(link.end))),
        { word -> String? in
          if case .state(let id, let use) = word, use != .abbreviation, use != .adjective {
            id
          } else {
            nil
          }
        }), Int(hit.end) <= limit
    else { return nil }
    let whole = range.lowerBound..<Int(hit.end)
    return (
      ScannedMention(range: whole, value: .actor(Self.organ(organ, of: id))), whole.upperBound
    )
  }

  /// A state's organ; its government is the state itself.
  static func organ(_ organ: String, of state: String) -> Mention.Actor {
    organ == "government"
      ? .init(id: state, kind: .state)
      : .init(id: OrganID.of(organ, state: state), kind: .organization)
  }

  /// "Ministry of Energy and Petroleum": what an organ is also for belongs to its name.
  private func organEnd(_ end: Int, _ organ: String) -> Int {
    guard organ.hasPrefix("m"), passage.script(before: end) == .latin else { return end }
    var end = end
    while true {
      var place = end
      if passage.byte(at: place) == UInt8(ascii: ",") { place += 1 }
      place = passage.skipSpaces(place)
      if let link = passage.first(at: place, .coordinator),
        passage.byte(at: place) &- 0x61 < 26 || passage.byte(at: place) == UInt8(ascii: "&")
      {
        place = passage.skipSpaces(Int(link.end))
      } else if passage.byte(at: end) != UInt8(ascii: ",") {
        return end
      }
      guard place > end, let name = passage.capitalised(after: place, limit: 3),
        !namesAnother(name)
      else { return end }
      end = name.upperBound
    }
  }

  /// Whether a word of the tables stands in `range` that is an actor or place of its own.
  private func namesAnother(_ range: Range<Int>) -> Bool {
    passage.hits.contains { hit in
      guard range.contains(Int(hit.start)) else { return false }
      switch passage.word(hit) {
      case .state, .actor, .place, .organ, .office, .actorForm, .surname, .opaque, .calendar:
        return true
      default: return false
      }
    }
  }
}
