import Document
import Languages
import Text
import Values

/// A mention with the bytes of its passage, which clauses are read by.
struct PlacedMention: Sendable {
  var range: Range<Int>
  var mention: Mention
}

/// Gives mentions their values where these hang on the rest of the text: relative dates, and
/// references back to actors.
struct MentionResolver {
  let document: Document
  let text: IndexedText
  let passages: [Passage]
  let sentences: [[Range<Int>]]
  let written: EDTF?
  /// Whether endings of the language mark what has happened.
  let marksPast: Bool
  let customs: DateCustoms
  let members: GroupMembers
  /// The country that the document is written from, where that can be told.
  let home: String?
  /// What that country calls its own organs; empty where no table tells.
  let homeOrgans: Set<String>
  /// The state that the document names most.
  let leading: String?
  /// The states that listed persons speak for.
  var personStates: [String: String] = [:]

  /// The mentions of each passage in the order of the text.
  ///
  /// - Parameter references: of the same document, from its beginning.
  func resolve(_ scanned: [PassageMentions], by references: CoreferenceResolver)
    -> [[PlacedMention]]
  {
    var dates = DateResolver(
      written: written,
      order: customs.order(ofURL: document.metadata.url)
        ?? DateCustoms.order(shownBy: scanned.lazy.flatMap(\.dates)))
    var references = references
    let isInstrument = document.metadata.kind == .official
    var organs = OrganResolver(home: home, own: homeOrgans)
    // That of the state whose budget the text spoke of last.
    var lastBudgetYear: FiscalYear?
    return zip(zip(passages, sentences), scanned).map { pair, found in
      let (passage, sentences) = pair
      var placed: [PlacedMention] = []
      var dateQueue = found.dates[...]
      var otherQueue = found.others[...]
      for sentence in sentences {
        dates.beginSentence()
        var inSentence: [String] = []
        var organStates: [String] = []
        var lastNamed: Range<Int>?
        while let next = Self.next(&dateQueue, &otherQueue, before: sentence.upperBound) {
          switch next {
          case .date(let date):
            let owner = lastNamed.flatMap {
              date.range.lowerBound - $0.upperBound <= Self.longestPossessor
                ? inSentence.last : nil
            }
            let fiscal =
              date.fields.kind != .fiscalYear
              ? nil
              : budgetYear(of: owner.map { [$0] } ?? [])
                ?? budgetYear(of: payers(found.others, in: sentence))
                ?? budgetYear(of: inSentence)
                ?? budgetYear(of: organStates.reversed() + ahead(otherQueue, sentence.upperBound))
                ?? lastBudgetYear ?? usualBudgetYear(scanned)
            let isDone =
              date.fields.lacksYear && Tense.followsAct(date.range, in: passage)
              && Tense(of: date.range, in: sentence, of: passage, marksPast: false) == .past
            let isToCome =
              date.fields.isWeekdayAlone
              && Tense.isToCome(date.range, in: sentence, of: passage, marksPast: marksPast)
            if let value = dates.resolve(
              date, fiscal: fiscal, isDone: isDone, isToCome: isToCome)
            {
              placed.append(place(date.range, .date(value), in: passage))
            }
          case .other(var mention):
            if case .actor(let actor) = mention.value {
              if actor.isCoreference {
                // Where fewer than two are named, an organ speaks for its state.
                let named =
                  inSentence.uniqued().count < 2 ? inSentence + organStates : inSentence
                let topic = lastNamed.flatMap {
                  isTopic($0, of: mention.range, in: passage) ? inSentence.last : nil
                }
                let ids = ids(
                  of: mention, in: passage, references, named, isInstrument, topic: topic)
                // A reference to nobody that can be told is not shown as one that is known.
                guard let ids else { continue }
                mention.value = .actor(.init(coreference: ids))
              } else if isParty(actor), let id = actor.ids.first,
                !isWhere(mention.range, among: found.others, in: passage),
                !areWhere(mention.range, among: found.others, in: passage),
                !isDescription(mention.range, actor, among: found.others, in: passage)
              {
                references.name(
                  id, isJoined: isJoined(lastNamed, mention.range, in: passage),
                  isListed: isListed(lastNamed, mention.range, in: passage))
                inSentence.append(id)
                lastNamed = mention.range
              }
              let whole = organs.resolve(
                actor, at: mention.range, in: passage,
                foreign: references.last(besides: home) ?? leading)
              if !actor.isCoreference { mention.value = .actor(whole) }
              if let id = whole.ids.first, let kind = whole.kind { references.name(id, kind) }
              if let owner = OrganResolver.owner(of: whole)
                ?? whole.ids.first.flatMap({ personStates[$0] })
              {
                organStates.append(owner)
              }
              lastBudgetYear =
                budgetYear(of: (inSentence + organStates).suffix(1)) ?? lastBudgetYear
            }
            placed.append(place(mention.range, mention.value, in: passage))
          }
        }
        let meetings = passage.hits(in: sentence).filter { $0.kind == .meetingWord }
        references.endSentence(
          naming: inSentence.uniqued().count < 2 ? inSentence + organStates : inSentence,
          tellsMeeting: !meetings.isEmpty,
          areMeeting: meetings.contains {
            if case .meetingWord(_, .verb) = passage.word($0) { true } else { false }
          })
      }
      return Self.withoutCounts(placed)
    }
  }

  /// Whether a state only tells where a place is: 肯尼亚内罗毕, Nairobi, Kenya.
  func isWhere(_ state: Range<Int>, among names: [ScannedMention], in passage: Passage)
    -> Bool
  {
    names.contains { name in
      guard case .place = name.value else { return false }
      return name.range.lowerBound == state.upperBound
        || passage.byte(at: name.range.upperBound) == UInt8(ascii: ",")
          && name.range.upperBound + 2 == state.lowerBound
    }
  }

  /// 太平洋岛国斐济: whether a group right before a state only tells of what kind it is.
  private func isDescription(
    _ group: Range<Int>, _ actor: Mention.Actor, among names: [ScannedMention], in passage: Passage
  ) -> Bool {
    actor.kind == .group && passage.script(before: group.upperBound) != .latin
      && names.contains { name in
        guard name.range.lowerBound == group.upperBound, case .actor(let next) = name.value else {
          return false
        }
        return next.kind == .state
      }
  }

  /// Whether several side by side only tell where something is, and are no pair that acts:
  /// ウクライナやシリアにおける, in Ukraine and Syria.
  private func areWhere(_ state: Range<Int>, among names: [ScannedMention], in passage: Passage)
    -> Bool
  {
    var (first, last) = (state, state)
    // Longer rows are lists of members, and rows without end would take time without end.
    for _ in 0..<Self.longestRow {
      guard let name = names.first(where: { isJoined(last, $0.range, in: passage) }) else { break }
      last = name.range
    }
    for _ in 0..<Self.longestRow {
      guard let name = names.last(where: { isJoined($0.range, first, in: passage) }) else { break }
      first = name.range
    }
    guard first != last else { return false }
    return passage.marker(.place, .after, at: last.upperBound) != nil
      || passage.marker(.place, .before, endingAt: passage.skipSpacesBack(first.lowerBound)) != nil
  }

  private static let longestRow = 8

  /// The budget year of the first of these states that has one.
  private func budgetYear(of states: some Sequence<String>) -> FiscalYear? {
    for state in states {
      if let year = customs.fiscalYear(of: state) { return year }
    }
    return nil
  }

  /// The budget year of the state in whose currency the text tells its amounts, else of that which
  /// its address is of.
  private func usualBudgetYear(_ scanned: [PassageMentions]) -> FiscalYear? {
    budgetYear(of: payers(scanned.flatMap(\.others), in: 0..<Int.max))
      ?? budgetYear(of: PublisherCountry.state(ofURL: document.metadata.url).map { [$0] } ?? [])
  }

  /// A mark of the possessor and the spaces around it, in bytes.
  private static let longestPossessor = 5

  /// The state in whose currency amounts are told, where that is one: a state budgets in its own. A
  /// currency's code begins with that of its state (ISO 4217); the dollar of the United States and
  /// the euro are anybody's.
  private func payers(_ mentions: [ScannedMention], in range: Range<Int>) -> [String] {
    var states: Set<Substring> = []
    for mention in mentions where range.contains(mention.range.lowerBound) {
      guard case .money(let money) = mention.value else { continue }
      let state = money.currency.prefix(2)
      if state != "US", state != "EU" { states.insert(state) }
    }
    return states.count == 1 ? states.map(String.init) : []
  }

  /// The states that the rest of a sentence names, and those of the organs it names.
  private func ahead(_ queue: ArraySlice<ScannedMention>, _ end: Int) -> [String] {
    queue.prefix { $0.range.lowerBound < end }.compactMap { mention in
      guard case .actor(let actor) = mention.value, !actor.isCoreference else { return nil }
      return OrganResolver.owner(of: actor) ?? (Self.mayBeParty(actor) ? actor.ids.first : nil)
    }
  }

  /// 三国 that refers back counts nothing.
  private static func withoutCounts(_ placed: [PlacedMention]) -> [PlacedMention] {
    let references = placed.filter {
      if case .actor(let actor) = $0.mention.value { actor.isCoreference } else { false }
    }
    return placed.filter { mention in
      guard case .quantity = mention.mention.value else { return true }
      return !references.contains { $0.range.overlaps(mention.range) }
    }
  }

  private enum Next {
    case date(ScannedDate)
    case other(ScannedMention)
  }

  private static func next(
    _ dates: inout ArraySlice<ScannedDate>, _ others: inout ArraySlice<ScannedMention>,
    before end: Int
  ) -> Next? {
    let date = dates.first.flatMap { $0.range.lowerBound < end ? $0 : nil }
    let other = others.first.flatMap { $0.range.lowerBound < end ? $0 : nil }
    switch (date, other) {
    case (nil, nil): return nil
    case (let date?, nil):
      dates.removeFirst()
      return .date(date)
    case (nil, let other?):
      others.removeFirst()
      return .other(other)
    case (let date?, let other?):
      if date.range.lowerBound <= other.range.lowerBound {
        dates.removeFirst()
        return .date(date)
      }
      others.removeFirst()
      return .other(other)
    }
  }

  private func place(_ range: Range<Int>, _ value: Mention.Value, in passage: Passage)
    -> PlacedMention
  {
    let quotation = text.quotation(passage.text.span(range))
    return PlacedMention(range: range, mention: Mention(quotation, value))
  }

  private func ids(
    of mention: ScannedMention, in passage: Passage, _ references: CoreferenceResolver,
    _ inSentence: [String], _ isInstrument: Bool, topic: String?
  ) -> [String]? {
    // An article before the word is no part of the mention.
    let found = passage.last(endingAt: mention.range.upperBound) {
      word -> (Coreference, String?)? in
      if case .coreference(let kind, let id) = word { (kind, id) } else { nil }
    }
    guard let (kind, own) = found?.value else { return nil }
    switch kind {
    case .parties, .last, .main, .own:
      return references.resolve(
        kind, named: inSentence, isInstrument: isInstrument, own: home ?? own, topic: topic,
        areTwo: own == Self.two)
    // These are ordinary words too: unless it can be told whom they mean, they refer to nobody.
    case .set, .members:
      // 三国外长会议 is a meeting's name.
      guard !namesMeeting(mention.range.upperBound, in: passage) else { return nil }
      let ids = references.resolve(
        setOf: own.flatMap { Int($0) } ?? 0, named: inSentence, isInstrument: isInstrument
      ) {
        members.members(of: $0, on: written).count
      }
      if kind == .members, ids.count == 1 {
        let each = members.members(of: ids[0], on: written)
        return each.isEmpty ? nil : each
      }
      return ids.isEmpty ? nil : ids
    case .company, .organization:
      let ids = references.resolve(kind, named: inSentence, isInstrument: isInstrument, own: own)
      return ids.isEmpty ? nil : ids
    }
  }

  /// Whether what was named before is the topic of the clause that a reference stands in: the first
  /// of ノルウェーは同国に, which cannot mean itself.
  private func isTopic(_ named: Range<Int>, of reference: Range<Int>, in passage: Passage) -> Bool {
    let isMarked = passage.hasWord(at: named.upperBound) {
      $0.key == .caseMarker(.topic, .after) || $0.key == .caseMarker(.agent, .after)
    }
    return isMarked
      && !(named.upperBound..<reference.lowerBound).contains {
        passage.byte(at: $0) == UInt8(ascii: ",") || passage.hasPrefix(Self.comma, at: $0)
      }
  }

  private static let comma = Array("\u{3001}".utf8)

  /// What the tables give words for parties that are two.
  private static let two = "2"

  private func namesMeeting(_ place: Int, in passage: Passage) -> Bool {
    passage.first(at: place) { word -> Bool? in
      switch word {
      case .meetingWord(_, .noun), .actorForm(.format, _): true
      default: nil
      }
    } != nil
  }

  /// Whether a comma alone stands between two names, or one and a coordinating word.
  private func isListed(_ first: Range<Int>?, _ second: Range<Int>, in passage: Passage) -> Bool {
    guard let first, passage.byte(at: first.upperBound) == UInt8(ascii: ",") else { return false }
    let start = passage.skipSpaces(first.upperBound + 1)
    return start == second.lowerBound
      || passage.hits(at: start).contains {
        $0.key == .coordinator && passage.skipSpaces(Int($0.end)) == second.lowerBound
      }
  }

  /// Whether nothing, or only a coordinating word, stands between two names.
  private func isJoined(_ first: Range<Int>?, _ second: Range<Int>, in passage: Passage) -> Bool {
    guard let first, first.upperBound <= second.lowerBound else { return false }
    let start = passage.skipSpaces(first.upperBound)
    if start >= second.lowerBound { return true }
    return passage.hasWord(at: start) {
      $0.key == .coordinator && passage.skipSpaces(Int($0.end)) == second.lowerBound
    }
  }
}
