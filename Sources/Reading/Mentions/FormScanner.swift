import Languages
import Text
import Values

/// Finds actors that no table lists by what stands beside their names: a kind of company or body
/// (…公司, … Ltd), or an office (総理, President).
struct FormScanner {
  let passage: Passage
  let tables: ActorTables
  /// How often each state is named in the document.
  let named: [String: Int]

  /// - Parameter taken: the names that the tables know, in order.
  func actors(outside taken: [ScannedMention]) -> [ScannedMention] {
    let bodies = bodies(outside: taken)
    let known = (taken + bodies).sorted { $0.range.lowerBound < $1.range.lowerBound }
    let persons = PersonScanner(passage: passage, tables: tables, named: named, taken: known)
    var found = bodies
    for hit in passage.hits where hit.kind == .office && !isTaken(hit.range, taken) {
      switch passage.word(hit) {
      case .office(_, .after):
        if let person = persons.person(before: hit) { found.append(person) }
      case .office(_, .before):
        if let person = persons.person(after: hit) { found.append(person) }
      default: continue
      }
    }
    return longest(found)
  }

  private func isTaken(_ range: Range<Int>, _ taken: [ScannedMention]) -> Bool {
    taken.contains { $0.range.overlaps(range) && !$0.holdsActors }
  }

  private func bodies(outside taken: [ScannedMention]) -> [ScannedMention] {
    var found: [ScannedMention] = []
    for hit in passage.hits where hit.kind == .actorForm && !isTaken(hit.range, taken) {
      let range = hit.range
      switch passage.word(hit) {
      case .actorForm(.format, .before):
        if let name = format(before: range.lowerBound, among: taken) {
          found.append(actor(name.lowerBound..<range.upperBound, .format))
        }
      case .actorForm(let kind, .whole):
        let name = kind == .format ? format(before: range.lowerBound, among: taken) : nil
        found.append(actor((name ?? range).lowerBound..<range.upperBound, kind))
      case .actorForm(let kind, .before):
        if let body = body(endingWith: hit, kind, among: taken) { found.append(body) }
      case .actorForm(let kind, .owner):
        if let owner = owner(before: range.lowerBound, among: taken) {
          found.append(actor(owner.lowerBound..<range.upperBound, kind))
        }
      case .actorForm(let kind, .apposed):
        if let name = apposed(behind: range, outside: taken) { found.append(actor(name, kind)) }
      case .actorForm(let kind, .after):
        if let name = name(after: range.upperBound, outside: taken) {
          found.append(actor(range.lowerBound..<withCoordinated(name.upperBound), kind))
        }
      default: continue
      }
    }
    return longest(found)
  }

  private func actor(_ range: Range<Int>, _ kind: ActorKind) -> ScannedMention {
    ScannedMention(range: range, value: .actor(.init(id: passage.slug(range), kind: kind)))
  }

  private func longest(_ mentions: [ScannedMention]) -> [ScannedMention] {
    var kept: [ScannedMention] = []
    for mention in mentions.sorted(by: {
      ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
    }) where kept.last.map({ $0.range.upperBound <= mention.range.lowerBound }) ?? true {
      kept.append(mention)
    }
    return kept
  }

  // MARK: Names of bodies

  /// The most characters that a name without spaces may have before its kind.
  private static let longestName = 12
  /// The same of a standing format, which tells what it is about.
  private static let longestFormat = 18

  /// A body with a name of its own before its kind: 蒙巴萨水泥公司; or a listed company with what
  /// it does: 道达尔能源公司.
  private func body(endingWith hit: Hit, _ kind: ActorKind, among taken: [ScannedMention])
    -> ScannedMention?
  {
    let range = hit.range
    guard !passage.isHidden(range) else { return nil }
    let name = name(before: range.lowerBound, of: kind, outside: taken)
    if let name, passage.script(before: name.upperBound) != .latin, isCounted(name) { return nil }
    let start = name?.lowerBound ?? range.lowerBound
    if kind == .company, passage.script(before: start) != .latin,
      let company = taken.last(where: { $0.range.upperBound == start && isCompany($0.value) })
    {
      return ScannedMention(
        range: company.range.lowerBound..<range.upperBound, value: company.value)
    }
    // 石油公司 is any: it is named only by its state, or by a name before the whole of it.
    let general = passage.last(endingAt: range.upperBound) { word -> Bool? in
      if case .actorForm(_, .owner) = word { true } else { nil }
    }
    guard let name, general.map({ name.lowerBound < Int($0.hit.start) }) ?? true else { return nil }
    let whole = name.lowerBound..<extended(range.upperBound)
    // Yara International ASA is Yara.
    if kind == .company,
      let company = taken.first(where: {
        $0.range.lowerBound == whole.lowerBound && isCompany($0.value)
      })
    {
      return ScannedMention(range: whole, value: company.value)
    }
    return actor(whole, kind)
  }

  /// 三家银行, 两家水泥公司: a number and what it counts, from which the name would begin or which it
  /// would hold, make it some and none of that name.
  private func isCounted(_ name: Range<Int>) -> Bool {
    // 14家银行: digits are no words of a table.
    var digits = name.lowerBound
    while passage.script(at: digits) == .digit { digits += 1 }
    if digits > name.lowerBound, isUnit(at: digits, before: name.upperBound) { return true }
    return passage.hits(in: name).contains { hit in
      guard case .numeral = passage.word(hit) else { return false }
      return isUnit(at: Int(hit.end), before: name.upperBound)
    }
  }

  private func isUnit(at place: Int, before end: Int) -> Bool {
    passage.hits(at: place).contains { unit in
      guard case .unit(_, _, .after) = passage.word(unit) else { return false }
      return Int(unit.end) <= end
    }
  }

  private func owner(before end: Int, among taken: [ScannedMention]) -> Range<Int>? {
    let end = passage.skipSpacesBack(end)
    return taken.last { $0.range.upperBound == end && namesPlaceOrState($0.value) }?.range
  }

  private func namesPlaceOrState(_ value: Mention.Value) -> Bool {
    switch value {
    case .actor(let actor): actor.kind == .state
    case .place: true
    case .date, .money, .quantity, .duration, .instrument, .programme: false
    }
  }

  private func isCompany(_ value: Mention.Value) -> Bool {
    if case .actor(let actor) = value { actor.kind == .company } else { false }
  }

  private func name(before end: Int, of kind: ActorKind, outside taken: [ScannedMention]) -> Range<
    Int
  >? {
    if passage.script(before: passage.skipSpacesBack(end)) == .latin {
      // Mombasa Cement Ltd, Norwegian Agency: what bears a name of its own may bear that of its
      // place or state.
      let others = taken.filter { !namesOwner($0.value) && !isCompany($0.value) }
      return passage.capitalised(before: end) { isTaken($0, others) }
    }
    var start = end
    var count = 0
    while let (scalar, place) = passage.scalar(before: start), count < Self.longestName {
      // A bank or centre bears the name of its state or region: モンゴル開発銀行.
      let end = scalar == 0x20 ? place : start
      if kind == .organization, let owner = taken.last(where: { $0.range.upperBound == end }),
        namesOwner(owner.value)
      {
        start = owner.range.lowerBound
        count += 2
        continue
      }
      let script = Script(scalar)
      guard
        script == .han || script == .katakana || script == .latin || script == .digit
          || scalar == 0x30FB, !isBoundary(at: place, end: start), !isTaken(place, taken)
      else { break }
      start = place
      count += 1
    }
    return count >= 2 && !isDescribed(at: start) && !isCut(at: start) ? start..<end : nil
  }

  /// 一家水泥公司, 国有银行: a word before that says which of many, and makes it no name.
  private func isDescribed(at start: Int) -> Bool {
    passage.hits(endingAt: start).contains { hit in
      passage.word(hit) == .opaque && passage.script(at: Int(hit.start)) == .han
    }
  }

  /// A standing format is named after its members or its place: 日亜サミット, the Nairobi Forum; a body
  /// may be one of several members.
  private func format(before end: Int, among taken: [ScannedMention]) -> Range<Int>? {
    if passage.script(before: passage.skipSpacesBack(end)) == .latin {
      return passage.capitalised(before: end) { _ in false }
    }
    var start = end
    var named: Int?
    var count = 0
    while count < Self.longestFormat {
      if let name = taken.last(where: { $0.range.upperBound == start && namesMember($0.value) }) {
        start = name.range.lowerBound
        named = start
        count += 1
        continue
      }
      if let body = taken.last(where: { $0.range.upperBound == start && isBody($0.value) }) {
        start = body.range.lowerBound
        count += 1
        continue
      }
      guard let (scalar, place) = passage.scalar(before: start), !isTaken(place, taken) else {
        break
      }
      let script = Script(scalar)
      let isLink = scalar == 0x30FB || scalar == 0x2014 || scalar == 0x2D
      guard
        isLink
          || (script == .han || script == .katakana)
            && !isBoundary(at: place, end: start, takingTopics: true)
      else { break }
      start = place
      if script == .katakana, !passage.isHidden(place..<(place + 3)) { named = start }
      count += 1
    }
    return named.flatMap { isCut(at: $0) ? nil : $0..<end }
  }

  /// Inside a run of katakana: a name that begins there is none.
  private func isCut(at start: Int) -> Bool {
    passage.script(at: start) == .katakana && passage.script(before: start) == .katakana
  }

  private func namesMember(_ value: Mention.Value) -> Bool {
    switch value {
    case .actor(let actor):
      actor.kind == .state || actor.kind == .format

    case .place: true
    case .date, .money, .quantity, .duration, .instrument, .programme: false
    }
  }

  private func isBody(_ value: Mention.Value) -> Bool {
    guard case .actor(let actor) = value else { return false }
    return actor.kind == .organization && OrganResolver.owner(of: actor) == nil
  }

  /// "Agency for Development Cooperation": a link and capitals behind the kind belong to the name.
  private func extended(_ end: Int) -> Int {
    guard passage.script(before: end) == .latin else { return end }
    let link = passage.first(at: passage.skipSpaces(end)) { word -> Bool? in
      switch word {
      case .caseMarker(.beneficiary, .before), .caseMarker(.possessor, .before): true
      default: nil
      }
    }
    guard let link,
      let name = passage.capitalised(after: passage.skipSpaces(Int(link.hit.end)), limit: 4)
    else { return end }
    return name.upperBound
  }

  private func namesOwner(_ value: Mention.Value) -> Bool {
    switch value {
    case .actor(let actor): actor.kind == .state || actor.kind == .organization
    case .place: true
    case .date, .money, .quantity, .duration, .instrument, .programme: false
    }
  }

  private func name(after start: Int, outside taken: [ScannedMention]) -> Range<Int>? {
    passage.capitalised(after: passage.skipSpaces(start), limit: 4)
  }

  /// "Ministry of Foreign and Diaspora Affairs": what it is also for, up to a word for that.
  private func withCoordinated(_ end: Int) -> Int {
    let link = passage.first(at: passage.skipSpaces(end)) { $0 == .coordinator ? true : nil }
    guard let link, passage.script(at: Int(link.hit.start)) == .latin,
      let name = passage.capitalised(after: passage.skipSpaces(Int(link.hit.end)), limit: 3),
      let last = passage.text.text(name).split(separator: " ").last,
      tables.portfolios.contains(String(last))
    else { return end }
    return name.upperBound
  }

  /// "Power company Mara Energia": the capitalised words right behind a word in small letters that tells
  /// what they name.
  private func apposed(behind form: Range<Int>, outside taken: [ScannedMention]) -> Range<Int>? {
    let start = form.upperBound + 1
    guard passage.script(at: form.lowerBound) == .latin, !passage.isCapital(form.lowerBound),
      passage.byte(at: start - 1) == 0x20,
      passage.byte(at: form.lowerBound - 1) == 0x20, !isTaken(start, taken),
      let name = passage.capitalised(after: start, limit: 4),
      !passage.hits(at: start).contains(where: { $0.kind == .calendar || $0.kind == .office })
    else { return nil }
    return name
  }

  private func isTaken(_ place: Int, _ taken: [ScannedMention]) -> Bool {
    taken.contains { $0.range.contains(place) && !$0.holdsActors }
  }

  /// A word of the grammar ends a name: what it bears is not part of it.
  ///
  /// - Parameter takingTopics: whether the name tells what it is about, as 合作 in 商务合作论坛.
  private func isBoundary(at start: Int, end: Int, takingTopics: Bool = false) -> Bool {
    passage.hits(endingAt: end).contains { hit in
      guard Int(hit.start) <= start else { return false }
      switch passage.word(hit) {
      case .strength(_, .full): return !takingTopics
      case .caseMarker, .coordinator, .agreementVerb, .strength, .modality, .voice, .meetingWord,
        .relationshipVerb, .ending, .verb:
        return true
      case .actorForm(_, .apposed): return true
      case .flowWord(let flow): return !flow.isNoun
      default: return false
      }
    }
  }
}
