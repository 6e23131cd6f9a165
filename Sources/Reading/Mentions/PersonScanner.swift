import Languages
import Text
import Values

/// Finds persons by an office beside their names (总统卢托, フレルスフ大統領, President William Ruto),
/// and which listed person a part of a name is: the one of the state that stands before it.
struct PersonScanner {
  let passage: Passage
  let tables: ActorTables
  /// How often each state is named in the document.
  let named: [String: Int]
  /// The names that the tables know, in order.
  let taken: [ScannedMention]

  /// The person whose name stands before the office at `hit`.
  func person(before hit: Hit) -> ScannedMention? {
    // 国防部长 is one office: there is no 国防 who is 部长.
    let longest = passage.last(endingAt: Int(hit.end)) { word -> Bool? in
      if case .office = word { true } else { nil }
    }
    guard longest?.hit.start == hit.start, !passage.isHidden(hit.range) else { return nil }
    if passage.script(at: Int(hit.start)) == .latin {
      return (apposed(before: hit) ?? named(behind: hit)).map(mention)
    }
    // コフィ・メンサー(Kofi Mensah)国防相: the name again, or how it is read, stands in brackets.
    if let bracket = passage.bracket(closingAt: Int(hit.start)),
      let name = name(before: passage.skipSpacesBack(bracket))
    {
      return mention(name)
    }
    let portfolio = beforePortfolio(Int(hit.start))
    if portfolio < Int(hit.start), let name = name(before: beforeMark(beforeState(portfolio))) {
      return mention(name)
    }
    let start = beforeState(Int(hit.start))
    // 長谷川健太郎駐ペルー大使: a name of five characters, where nothing else can stand before.
    let isPosted = passage.first(at: start) { $0 == .companion(.before) ? true : nil } != nil
    let most = isPosted ? Self.longestPosted : Self.longestHan
    if portfolio == Int(hit.start), let name = name(before: start, upTo: most) {
      // 会談ケニア大統領: a state right behind Han needs a whole name before it.
      return start == Int(hit.start) || isWholeName(name, before: start) ? mention(name) : nil
    }
    return nameBeforeBody(Int(hit.start)).map(mention) ?? signed(behind: hit)
  }

  /// The person whose name stands behind the office at `hit`.
  func person(after hit: Hit) -> ScannedMention? {
    // Secretary of Secretary General: only the whole is an office.
    guard passage.firstWord(at: Int(hit.start), { $0.kind == .office })?.end == hit.end else {
      return nil
    }
    var start = behindHonorifics(
      passage.skipSpaces(behindOwners(behindAcronym(Int(hit.end)))))
    // The Kenyan Prime Minister, Amina Yusuf.
    if passage.byte(at: start) == UInt8(ascii: ",") {
      let place = behindHonorifics(passage.skipSpaces(start + 1))
      guard !isTaken(place), let name = name(after: place, office: hit), hasSpace(name),
        !namesBody(name), passage.isCapital(Int(hit.start)) || isClosed(name.upperBound)
      else { return titled(before: hit).map(mention) }
      return mention(name)
    }
    // 大使Dr. Ali Kamel: the name in Latin letters within another script.
    if passage.script(at: Int(hit.start)) != .latin, passage.script(at: start) == .latin {
      start = tables.behindHonorifics(start, in: passage)
    }
    if let name = glossed(behind: Int(hit.end)) { return mention(name) }
    // A name that the tables know needs no office.
    guard !isTaken(start) else { return nil }
    return (name(after: start, office: hit) ?? titled(before: hit)).map(mention)
  }

  func mention(_ name: Range<Int>) -> ScannedMention {
    let id = listed(name) ?? passage.slug(name)
    return ScannedMention(range: name, value: .actor(.init(id: id, kind: .person)))
  }

  /// The listed person whose name ends as `name` does: of the state named just before, else of one
  /// that the document names, if there is no more than one.
  private func listed(_ name: Range<Int>) -> String? {
    let ids = passage.hits(endingAt: name.upperBound).compactMap { hit -> String? in
      guard case .surname(let id) = passage.word(hit), isPart(hit.range, of: name) else {
        return nil
      }
      return id
    }.uniqued()
    if let state = state(before: name.lowerBound),
      let own = ids.first(where: { tables.personStates[$0] == state })
    {
      return own
    }
    let possible = ids.filter { id in
      tables.personStates[id].map { named[$0] != nil } ?? false
    }
    return possible.count == 1 ? possible[0] : nil
  }

  /// The whole name, or what stands behind a mark or space in it.
  private func isPart(_ range: Range<Int>, of name: Range<Int>) -> Bool {
    range.lowerBound == name.lowerBound
      || range.lowerBound > name.lowerBound
        && passage.scalar(before: range.lowerBound).map {
          Self.isMark($0.value) || $0.value == 0x20
        }
          ?? false
  }

  /// The state, or the state of the organ, that is named last before `place`.
  func state(before place: Int) -> String? {
    for mention in taken.reversed() where mention.range.upperBound <= place {
      guard case .actor(let actor) = mention.value, let id = actor.ids.first else { continue }
      if actor.kind == .state { return id }
    }
    return nil
  }

  /// フレルスフ大統領, 岸田文雄総理: a run of one script that begins after a boundary.
  ///
  /// - Parameter longest: the most characters that a name in Han characters may have.
  func name(before end: Int, upTo longest: Int = Self.longestHan) -> Range<Int>? {
    guard let (last, _) = passage.scalar(before: end) else { return nil }
    let script = Script(last)
    guard script == .katakana || script == .han else { return nil }
    var start = end
    var count = 0
    while let (scalar, place) = passage.scalar(before: start) {
      guard Script(scalar) == script || Self.isMark(scalar), !isTaken(place) else { break }
      start = place
      count += 1
    }
    // ジャパンプラットフォーム is a body: no name of one word is as long.
    if script == .katakana {
      return count >= 2
        && (count <= Self.longestWord || passage.text.text(start..<end).contains("\u{30FB}"))
        ? start..<end : nil
    }
    if let sounds = soundRun(before: end), sounds.count >= 3 { return sounds.range }
    // 菅首相: one character is a name where it is that of a listed person.
    if count == 1,
      passage.hits(endingAt: end).contains(where: { $0.kind == .surname && $0.start == start })
    {
      return start..<end
    }
    // A Han name has two to four characters and stands free of other Han words.
    guard (2...longest).contains(count), passage.script(before: start) != .digit,
      isName(start..<end), !holdsWord(start..<end)
    else { return nil }
    return start..<end
  }

  func name(after place: Int, office: Hit) -> Range<Int>? {
    if passage.script(at: place) == .latin {
      let isLowered = passage.byte(at: Int(office.start)) &- 0x61 < 26
      let name = passage.capitalised(after: place, limit: 4, particles: tables.particles)
      // "the president, Brazil": a name of one word behind a comma is no person's.
      guard let name, !isLowered || passage.byte(at: Int(office.end)) != 0x2C || hasSpace(name)
      else { return nil }
      return name
    }
    guard place == Int(office.end), passage.script(at: place) == .han else { return nil }
    if let known = surname(at: place) { return known }
    if let sounds = soundRun(after: place) {
      if sounds.count >= 3 { return place..<withLast(sounds.range.upperBound) }
      if endsFreely(sounds.range.upperBound) { return sounds.range }
    }
    var end = place
    var count = 0
    while let (scalar, next) = passage.scalar(at: end), count < 12 {
      guard Script(scalar) == .han || Self.isMark(scalar) && count > 0, !isTaken(end),
        count < 2 || !tables.stops.contains(scalar),
        count < 2 || passage.hits(at: end).allSatisfy({ $0.end - $0.start <= 3 && !endsName($0) })
      else { break }
      end = next
      count += 1
    }
    // 部长于昨(18)晚: what a number in brackets explains is no name.
    guard endsFreely(end),
      passage.byte(at: end) != UInt8(ascii: "(") || passage.byte(at: end + 1) &- 0x30 >= 10,
      (2...4).contains(count) || count > 4 && passage.text.text(place..<end).contains("·"),
      isName(place..<end), !holdsWord(place..<end), !passage.isHidden(place..<end)
    else { return nil }
    return place..<end
  }

  /// A part of a listed name whose person speaks for the state named before.
  func surname(at place: Int) -> Range<Int>? {
    passage.first(at: place) { word -> Bool? in
      guard case .surname(let id) = word, let state = state(before: place),
        tables.personStates[id] == state
      else { return nil }
      return true
    }.flatMap { found in
      // 穆罕默德 only begins 穆罕默德哈桑.
      let goesOn = soundRun(after: place).map { $0.range.upperBound > Int(found.hit.end) } ?? false
      return goesOn && !endsFreely(Int(found.hit.end)) ? nil : found.hit.range
    }
  }

  /// In characters.
  private static let longestWord = 9
  private static let (longestHan, longestPosted) = (4, 5)

  func isTaken(_ place: Int) -> Bool {
    taken.contains { $0.range.contains(place) && !$0.holdsActors }
  }

  func hasSpace(_ range: Range<Int>) -> Bool {
    passage.text.bytes[range].contains(0x20)
  }

  /// The middle dot in its two forms, which parts the words of a foreign name.
  static func isMark(_ scalar: UInt32) -> Bool { scalar == 0x30FB || scalar == 0xB7 }

  /// 佩雷斯-奥利瓦: a hyphen too, between characters by which names are written by their sound.
  static func isJoint(_ scalar: UInt32) -> Bool { isMark(scalar) || scalar == 0x2D }
}
