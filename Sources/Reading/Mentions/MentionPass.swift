import Languages
import Text
import Values

/// What was found in one passage, in the order of the text.
struct PassageMentions: Sendable {
  var dates: [ScannedDate]
  var others: [ScannedMention]
}

/// Finds everything that is named or counted in the passages of a document.
struct MentionPass {
  let passages: [Passage]
  let grammar: DateGrammar
  let measures: MeasureGrammar
  let tables: ActorTables

  func scan() -> [PassageMentions] {
    let scanned = passages.map { NameScanner(passage: $0).names() }
    let named = namedStates(scanned)
    let seated = seatedStates(scanned)
    let names = zip(passages, scanned).map { passage, names in
      names.compactMap { settled($0, in: passage, named: named, seated: seated) }
    }
    let initials = StateInitials(passages, names: names, named: named, tables: tables)
    var known = zip(passages, names).map { passage, names in
      withForms(passage, names: names, named: named, initials: initials)
    }
    known = zip(passages, known).map { passage, mentions in
      let latin = BracketedNames(passage: passage, tables: tables).names(beside: mentions)
      return Self.merged(mentions, latin)
    }
    var acronyms = AcronymScanner()
    var surnames = SurnameScanner()
    var places = PlaceNameScanner()
    for (passage, mentions) in zip(passages, known) {
      acronyms.learn(from: mentions, in: passage)
      surnames.learn(from: mentions, in: passage, tables)
      places.learn(from: mentions, in: passage)
    }
    for (index, passage) in passages.enumerated() {
      known[index] = surnames.redefined(acronyms.redefined(known[index], in: passage), in: passage)
      let found = acronyms.mentions(in: passage, outside: known[index])
      known[index] = Self.merged(known[index], found)
      known[index] = Self.merged(
        known[index], surnames.mentions(in: passage, outside: known[index]))
      known[index] = Self.merged(
        known[index], places.mentions(in: passage, outside: known[index]))
    }
    var year: Int?
    return zip(passages, known).map { passage, known in
      let found = FigurePass(passage: passage, grammar: grammar, measures: measures, year: year)
        .figures(beside: known)
      year = found.dates.last { $0.fields.year != nil }?.fields.year ?? year
      return found
    }
  }

  /// Adds what is found by form to what the tables list.
  private func withForms(
    _ passage: Passage, names: [ScannedMention], named: [String: Int], initials: StateInitials
  ) -> [ScannedMention] {
    var known = MetonymScanner(passage: passage, tables: tables).resolved(names)
    let abbreviations = AbbreviationScanner(
      passage: passage, named: named, initials: initials, tables: tables)
    known = Self.merged(known, abbreviations.abbreviations(outside: names))
    let instruments = InstrumentScanner(passage: passage).instruments(outside: known)
    known = Self.merged(known, instruments)
    let places = PlaceFormScanner(passage: passage, tables: tables).places(outside: known)
    known = Self.merged(known, places)
    let forms = FormScanner(passage: passage, tables: tables, named: named)
    known = Self.merged(known, forms.actors(outside: known))
    let opened = PlaceOpenings(passage: passage, tables: tables).places(outside: known)
    known = Self.merged(known, opened)
    let meetings = NumberedMeetingScanner(passage: passage).meetings(beside: known)
    return Self.merged(known, meetings)
  }

  /// How often each state is named in full or by its adjective, by words that mean no other.
  private func namedStates(_ names: [[ScannedMention]]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for (passage, names) in zip(passages, names) {
      for mention in names {
        guard case .actor(let actor) = mention.value, let id = actor.ids.first else { continue }
        if actor.kind == .state, states(at: mention.range, in: passage).count <= 1,
          !isInitialOnly(mention.range, in: passage)
        {
          counts[id, default: 0] += 1
        } else if let owner = owner(of: mention, actor, in: passage) {
          counts[owner, default: 0] += 1
        }
      }
    }
    return counts
  }

  /// The states whose capital is named.
  private func seatedStates(_ names: [[ScannedMention]]) -> Set<String> {
    Set(
      names.joined().compactMap { mention in
        if case .place(let name) = mention.value { tables.metonyms[name] } else { nil }
      })
  }

  /// The state that 土耳其国防部 names as it names its organ.
  private func owner(of mention: ScannedMention, _ actor: Mention.Actor, in passage: Passage)
    -> String?
  {
    guard actor.kind == .organization else { return nil }
    return passage.first(at: mention.range.lowerBound) { word -> String? in
      guard case .state(let id, let use) = word, use != .abbreviation,
        actor.ids.first.map({ OrganID.isOrgan($0, of: id) }) ?? false
      else { return nil }
      return id
    }?.value
  }

  /// 埃方 can be that of more than one state: it is that which the text names most. Of a state that is
  /// seldom named so and that the text never names in full it is none: 拉方 is Latin America's.
  private func settled(
    _ name: ScannedMention, in passage: Passage, named: [String: Int], seated: Set<String>
  ) -> ScannedMention? {
    guard case .actor(let actor) = name.value, actor.kind == .state, let first = actor.ids.first
    else { return name }
    var best = first
    for id in states(at: name.range, in: passage)
    where named[id, default: 0] > named[best, default: 0] {
      best = id
    }
    if named[best] == nil, !seated.contains(best) {
      if isInitialOnly(name.range, in: passage) { return nil }
      best = abbreviated(at: name.range, in: passage) ?? best
    }
    return best == first
      ? name : ScannedMention(range: name.range, value: .actor(.init(id: best, kind: .state)))
  }

  /// The only state of those that a name may mean which its first character stands for wherever none
  /// is named: 中方 is China's side.
  private func abbreviated(at range: Range<Int>, in passage: Passage) -> String? {
    let candidates = states(at: range, in: passage)
    guard candidates.count > 1 else { return nil }
    let abbreviated = passage.hits(at: range.lowerBound).compactMap { hit -> String? in
      guard case .state(let id, .abbreviation) = passage.word(hit) else { return nil }
      return candidates.contains(id) ? id : nil
    }.uniqued()
    return abbreviated.count == 1 ? abbreviated[0] : nil
  }

  /// Whether a name is a state's first character with a word for government, and the character is no
  /// abbreviation that the tables have.
  private func isInitialOnly(_ range: Range<Int>, in passage: Passage) -> Bool {
    var isGovernment = false
    for hit in passage.hits(at: range.lowerBound) {
      guard case .state(_, let use) = passage.word(hit) else { continue }
      if use == .abbreviation { return false }
      if use == .government, Int(hit.end) == range.upperBound { isGovernment = range.count == 6 }
    }
    return isGovernment && passage.script(at: range.lowerBound) == .han
  }

  private func states(at range: Range<Int>, in passage: Passage) -> [String] {
    passage.hits(at: range.lowerBound).compactMap { hit in
      guard Int(hit.end) == range.upperBound, case .state(let id, _) = passage.word(hit) else {
        return nil
      }
      return id
    }.uniqued()
  }

  /// Adds mentions found by form: actors stay inside instruments; what else lies inside a longer
  /// mention gives way to it.
  private static func merged(_ known: [ScannedMention], _ found: [ScannedMention])
    -> [ScannedMention]
  {
    if found.isEmpty { return known }
    let kept = known.filter { old in
      !found.contains { new in
        new.range.overlaps(old.range) && !staysInside(old, new) && !holdsActor(old, new)
      }
    }
    let sorted = (kept + found).sorted {
      ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
    }
    // Two words for a kind, District and district, may find the same.
    return sorted.enumerated().filter { index, mention in
      index == 0
        || (sorted[index - 1].range != mention.range || sorted[index - 1].value != mention.value)
          && !isPart(mention, of: sorted[index - 1])
    }.map(\.element)
  }

  /// The Volta Railway of the Volta Railway Bridge.
  private static func isPart(_ mention: ScannedMention, of longer: ScannedMention) -> Bool {
    guard case .place = mention.value, case .place = longer.value else { return false }
    return longer.range.holds(mention.range)
  }

  /// An actor found later inside the title of an instrument leaves it as it is.
  private static func holdsActor(_ old: ScannedMention, _ new: ScannedMention) -> Bool {
    switch (old.value, new.value) {
    case (.instrument, .actor): old.range.holds(new.range)
    default: false
    }
  }

  private static func staysInside(_ old: ScannedMention, _ new: ScannedMention) -> Bool {
    switch (old.value, new.value) {
    case (.actor, .instrument), (.programme, _): true
    default: false
    }
  }
}

extension [PlacedMention] {
  /// Whether a word is only a part of a name: the 合作 of 上海合作组织.
  func holdInName(_ word: Range<Int>) -> Bool {
    contains { $0.mention.value.isName && $0.range.holds(word) }
  }

  /// Whether a word is the name of a month in a date: the May of 3 May.
  func holdInDate(_ word: Range<Int>) -> Bool {
    contains { mention in
      if case .date = mention.mention.value { mention.range.overlaps(word) } else { false }
    }
  }

  /// Promised to Peru: whether a word that ends in a preposition goes on to whom it is for, and to no
  /// act.
  func areAddressed(by word: Range<Int>, in passage: Passage) -> Bool {
    guard passage.marker(.recipient, .before, endingAt: word.upperBound) != nil else {
      return false
    }
    let start = passage.skipSpaces(word.upperBound)
    let behindArticle = passage.skipSpaces(passage.skipArticle(start))
    return contains { mention in
      guard case .actor = mention.mention.value else { return false }
      return mention.range.lowerBound == start || mention.range.lowerBound == behindArticle
    }
  }
}

extension Range<Int> {
  /// Whether `other` lies inside and is shorter.
  func holds(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound && count > other.count
  }
}
