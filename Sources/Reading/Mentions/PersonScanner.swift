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
    let portfolio = beforePortfolio(Int(hit.start))
    if portfolio < Int(hit.start), let name = name(before: beforeMark(beforeState(portfolio))) {
      return mention(name)
    }
    let start = beforeState(Int(hit.start))
    if portfolio == Int(hit.start), let name = name(before: start) {
      // 会談ケニア大統領: a state right behind Han needs a whole name before it.
      return start == Int(hit.start) || isWholeName(name, before: start) ? mention(name) : nil
    }
    return nameBeforeBody(Int(hit.start)).map(mention) ?? signed(behind: hit)
  }

  /// Before the words that tell what an office is for: 外務・貿易 in front of 大臣.
  private func beforePortfolio(_ office: Int) -> Int {
    var place = office
    while place > 0 {
      var end = place
      if let (mark, before) = passage.scalar(before: end), Self.isMark(mark), end < office {
        end = before
      }
      let word = tables.portfolioEndings.first { length in
        end >= length && tables.portfolios.contains(passage.text.text(end - length..<end))
      }
      guard let word else { return place }
      place = end - word
    }
    return place
  }

  /// The person whose name stands behind the office at `hit`.
  func person(after hit: Hit) -> ScannedMention? {
    // Secretary of Secretary General: only the whole is an office.
    guard passage.firstWord(at: Int(hit.start), { $0.kind == .office })?.end == hit.end else {
      return nil
    }
    var start = behindHonorifics(passage.skipSpaces(behindOwners(Int(hit.end))))
    // 大使Dr. Ali Kamel: the name in Latin letters within another script.
    if passage.script(at: Int(hit.start)) != .latin, passage.script(at: start) == .latin {
      start = tables.behindHonorifics(start, in: passage)
    }
    // A name that the tables know needs no office.
    guard !isTaken(start) else { return nil }
    return (name(after: start, office: hit) ?? titled(before: hit)).map(mention)
  }

  // MARK: Which person

  private func mention(_ name: Range<Int>) -> ScannedMention {
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
  private func state(before place: Int) -> String? {
    for mention in taken.reversed() where mention.range.upperBound <= place {
      guard case .actor(let actor) = mention.value, let id = actor.ids.first else { continue }
      if actor.kind == .state { return id }
    }
    return nil
  }

  // MARK: Where the name stands

  /// フレルスフ大統領, 岸田文雄総理: a run of one script that begins after a boundary.
  private func name(before end: Int) -> Range<Int>? {
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
    if script == .katakana { return count >= 2 ? start..<end : nil }
    if let sounds = soundRun(before: end), sounds.count >= 3 { return sounds.range }
    // 菅首相: one character is a name where it is that of a listed person.
    if count == 1,
      passage.hits(endingAt: end).contains(where: { $0.kind == .surname && $0.start == start })
    {
      return start..<end
    }
    // A Han name has two to four characters and stands free of other Han words.
    guard (2...4).contains(count), passage.script(before: start) != .digit,
      isName(start..<end), !holdsWord(start..<end)
    else { return nil }
    return start..<end
  }

  /// デイビッド・オティエノ外務省アジア局長, オティエノ・ニエリ県副知事: the body or place of the office stands behind
  /// a foreign name.
  private func nameBeforeBody(_ office: Int) -> Range<Int>? {
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

  /// Before a mark that parts a name from what follows.
  private func beforeMark(_ place: Int) -> Int {
    passage.scalar(before: place).flatMap { Self.isMark($0.value) ? $0.start : nil } ?? place
  }

  /// In characters.
  private static let longestBody = 20

  /// 外務大臣 山田 太郎: who signs stands behind the office and a space.
  private func signed(behind hit: Hit) -> ScannedMention? {
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

  /// As many words may stand between a name's comma and the office: Ghana's deputy foreign minister.
  private static let mostApposed = 5

  /// "Ama Owusu, a researcher at", "Kofi Asante, Ghana's trade minister": a name of several words
  /// before a comma and an office that says who bears it.
  private func apposed(before office: Hit) -> Range<Int>? {
    var place = Int(office.start)
    var words = 0
    while passage.byte(at: passage.skipSpacesBack(place) - 1) != UInt8(ascii: ",") {
      let end = passage.skipSpacesBack(place)
      guard end < place, words < Self.mostApposed, end > 0 else { return nil }
      place = end
      while place > 0, Self.isInWord(passage.byte(at: place - 1)) { place -= 1 }
      guard place < end else { return nil }
      words += 1
    }
    let comma = passage.skipSpacesBack(place) - 1
    guard let name = passage.capitalised(before: comma, isTaken: isTaken), hasSpace(name),
      !namesBody(name), !isPortfolio(name)
    else { return nil }
    return passage.initials(before: name.lowerBound)..<name.upperBound
  }

  /// "Energy minister Amina Yusuf", "the fund's director general Amina Yusuf": two or more words right
  /// behind an office in small letters.
  private func named(behind office: Hit) -> Range<Int>? {
    var end = behindOwners(Int(office.end))
    // The high commissioner of India to Ghana, Amina Yusuf.
    if end > Int(office.end), passage.byte(at: end) == UInt8(ascii: ",") { end += 1 }
    let place = passage.skipSpaces(end)
    guard place == end + 1, !isTaken(place),
      let name = passage.capitalised(after: place, limit: 4, particles: tables.particles),
      hasSpace(name), !namesBody(name), !isPortfolio(name)
    else { return nil }
    return name
  }

  /// "Amina Yusuf, Chief Representative of": the same, of an office in capitals.
  private func titled(before office: Hit) -> Range<Int>? {
    passage.script(at: Int(office.start)) == .latin
      && passage.isCapital(Int(office.start)) ? apposed(before: office) : nil
  }

  /// Whether all words of `range` tell what an office is for: Water Resources.
  private func isPortfolio(_ range: Range<Int>) -> Bool {
    passage.text.text(range).split(separator: " ").allSatisfy {
      tables.portfolios.contains(String($0))
    }
  }

  /// A letter, an apostrophe or a hyphen, but no dash (E2 80 93 and 94).
  private static func isInWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 && ![0xE2, 0x93, 0x94].contains(byte) || byte == 0x27
      || byte == 0x2D
  }

  /// Whether a word stands in it that bodies, places and offices have in their names.
  private func namesBody(_ range: Range<Int>) -> Bool {
    passage.hits(in: range).contains { hit in
      switch hit.kind {
      case .actorForm, .organ, .office, .place, .placeForm, .state, .actor, .calendar,
        .instrumentHead, .programme, .meetingWord:
        true
      default: false
      }
    }
  }

  private func name(after place: Int, office: Hit) -> Range<Int>? {
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
      if sounds.count >= 3 || endsFreely(sounds.range.upperBound) { return sounds.range }
    }
    var end = place
    var count = 0
    while let (scalar, next) = passage.scalar(at: end), count < 12 {
      guard Script(scalar) == .han || Self.isMark(scalar) && count > 0, !isTaken(end),
        count < 2 || passage.hits(at: end).allSatisfy({ $0.end - $0.start <= 3 && !endsName($0) })
      else { break }
      end = next
      count += 1
    }
    guard endsFreely(end),
      (2...4).contains(count) || count > 4 && passage.text.text(place..<end).contains("·"),
      isName(place..<end), !holdsWord(place..<end), !passage.isHidden(place..<end)
    else { return nil }
    return place..<end
  }

  /// A part of a listed name whose person speaks for the state named before.
  private func surname(at place: Int) -> Range<Int>? {
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

  /// Behind what an office is for, and the state, body or place that it is of or at: "Minister of Water
  /// and Irrigation ", "Foreign Minister of Ghana, ", "CEO of the Kenya Power Company (KPC) ".
  private func behindOwners(_ end: Int) -> Int {
    guard passage.script(before: end) == .latin else { return end }
    var end = behindPortfolio(end)
    for _ in 0..<Self.mostOwners {
      let link = passage.first(at: passage.skipSpaces(end)) { word -> Bool? in
        if case .caseMarker(_, .before) = word { true } else { nil }
      }
      guard let link,
        let owner = taken.first(where: {
          $0.range.lowerBound >= Int(link.hit.end) && $0.range.lowerBound <= Int(link.hit.end) + 5
        }), isOwner(owner.value)
      else { break }
      end = behindAcronym(owner.range.upperBound)
      if passage.byte(at: end) == UInt8(ascii: ","), isState(owner.value) { end += 1 }
    }
    return end
  }

  /// Of the one, to the other.
  private static let mostOwners = 2

  private func isOwner(_ value: Mention.Value) -> Bool {
    switch value {
    case .actor(let actor): actor.kind != .person && !actor.isCoreference
    case .place: true
    case .date, .money, .quantity, .duration, .instrument, .programme: false
    }
  }

  private func isState(_ value: Mention.Value) -> Bool {
    if case .actor(let actor) = value { actor.kind == .state } else { false }
  }

  /// The end of such a word; in small letters behind a link only: minister of finance.
  private func portfolioWord(at place: Int, mayBeSmall: Bool) -> Int? {
    if let word = passage.capitalised(after: place, limit: 1) {
      return tables.portfolios.contains(passage.text.text(word)) ? word.upperBound : nil
    }
    guard mayBeSmall else { return nil }
    var end = place
    while passage.byte(at: end) &- 0x61 < 26 { end += 1 }
    let word = passage.text.text(place..<end)
    return tables.portfolios.contains(word.prefix(1).uppercased() + word.dropFirst()) ? end : nil
  }

  /// Behind " (KPC)".
  private func behindAcronym(_ end: Int) -> Int {
    guard passage.byte(at: end) == 0x20, passage.byte(at: end + 1) == UInt8(ascii: "("),
      let close = passage.text.bytes[(end + 2)...].prefix(14).firstIndex(of: UInt8(ascii: ")"))
    else { return end }
    return close + 1
  }

  /// Behind the words for what an office is for, and the words that join them.
  private func behindPortfolio(_ end: Int) -> Int {
    var end = end
    while true {
      var place = end
      if passage.byte(at: place) == UInt8(ascii: ",") { place += 1 }
      place = passage.skipSpaces(place)
      let link = passage.first(at: place) { word -> Bool? in
        switch word {
        case .coordinator, .caseMarker(.possessor, .before), .caseMarker(.beneficiary, .before):
          true
        default: nil
        }
      }
      if let link { place = passage.skipSpaces(Int(link.hit.end)) }
      guard let word = portfolioWord(at: place, mayBeSmall: link != nil) else { return end }
      end = word
    }
  }

  /// Before the states, and the word that posts an envoy there, that stand between a name and its
  /// office: 田中太郎駐ケニア大使, サミュエル・ボス・ガーナ共和国外務大臣.
  private func beforeState(_ start: Int) -> Int {
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
  private func isWholeName(_ name: Range<Int>, before place: Int) -> Bool {
    if let (scalar, _) = passage.scalar(at: place), Self.isMark(scalar) { return true }
    if passage.first(at: place, { $0 == .companion(.before) ? true : nil }) != nil { return true }
    let text = passage.text.text(name)
    return text.contains("・") || passage.script(at: name.lowerBound) == .han && text.count >= 3
  }

  /// Behind titles of honour before the name: "President H.E. Dr. ".
  private func behindHonorifics(_ start: Int) -> Int {
    var place = start
    while let office = passage.first(
      at: place,
      { word -> Bool? in
        if case .office(_, .before) = word { true } else { nil }
      }), passage.script(at: place) == .latin
    {
      place = Int(office.hit.end)
      if passage.byte(at: place) == UInt8(ascii: ".") { place += 1 }
      place = passage.skipSpaces(place)
    }
    return place
  }

  // MARK: What a name is made of

  /// In a language that lists them, a Han name begins with a family name or is written by sound.
  private func isName(_ range: Range<Int>) -> Bool {
    guard !tables.surnames.isEmpty, let (first, next) = passage.scalar(at: range.lowerBound) else {
      return true
    }
    if tables.surnames.contains(first), next < range.upperBound { return true }
    return soundRun(after: range.lowerBound)?.range.upperBound ?? 0 >= range.upperBound
  }

  /// Characters by which names are written by their sound, from `start` on.
  private func soundRun(after start: Int) -> (range: Range<Int>, count: Int)? {
    var end = start
    var count = 0
    while let (scalar, next) = passage.scalar(at: end), !isTaken(end),
      tables.sounds.contains(scalar) || Self.isMark(scalar) && isSound(at: next) && count > 0
    {
      end = next
      count += 1
    }
    return count >= 2 ? (start..<end, count) : nil
  }

  private func soundRun(before end: Int) -> (range: Range<Int>, count: Int)? {
    var start = end
    var count = 0
    while let (scalar, place) = passage.scalar(before: start), !isTaken(place),
      tables.sounds.contains(scalar) || Self.isMark(scalar) && count > 0
    {
      start = place
      count += 1
    }
    if let (first, next) = passage.scalar(at: start), Self.isMark(first) { start = next }
    return count >= 2 ? (start..<end, count) : nil
  }

  private func isSound(at place: Int) -> Bool {
    passage.scalar(at: place).map { tables.sounds.contains($0.value) } ?? false
  }

  /// Whether words of the tables stand inside: then it is no name that is only a name.
  private func holdsWord(_ range: Range<Int>) -> Bool {
    passage.hits.contains { hit in
      guard Int(hit.start) >= range.lowerBound, Int(hit.end) <= range.upperBound else {
        return false
      }
      switch passage.word(hit) {
      case .surname: return false
      case .caseMarker, .coordinator, .state, .numeral, .unit: return hit.end - hit.start > 3
      default: return hit.end - hit.start >= 6
      }
    }
  }

  /// A name between other characters must be followed by a mark, or by a word that cannot be part
  /// of one.
  private func endsFreely(_ place: Int) -> Bool {
    guard passage.script(at: place) == .han else { return true }
    return passage.hits(at: place).contains {
      switch passage.word($0) {
      case .caseMarker, .coordinator, .modality, .voice, .verb, .strength, .agreementVerb,
        .flowWord, .meetingWord, .relationshipVerb, .office, .calendar, .act:
        true
      default: false
      }
    }
  }

  private func endsName(_ hit: Hit) -> Bool {
    switch passage.word(hit) {
    case .caseMarker, .coordinator, .modality, .voice, .ending: true
    default: false
    }
  }

  private func isTaken(_ place: Int) -> Bool {
    taken.contains { $0.range.contains(place) && !$0.holdsActors }
  }

  private func hasSpace(_ range: Range<Int>) -> Bool {
    passage.text.bytes[range].contains(0x20)
  }

  /// The middle dot in its two forms, which parts the words of a foreign name.
  private static func isMark(_ scalar: UInt32) -> Bool { scalar == 0x30FB || scalar == 0xB7 }
}
