import Document
import Languages
import Text
import Values

/// Finds one-character names of states (日蒙, 対米, 中・独) where their company says that they are
/// names: in a row of such names, or beside a word of `companions.tsv`.
struct AbbreviationScanner {
  let passage: Passage
  /// How often each state is named in full in the document.
  let named: [String: Int]
  /// What else the document may call them by.
  let initials: StateInitials
  let tables: ActorTables

  /// - Parameter taken: ranges of other names, in order.
  func abbreviations(outside taken: [ScannedMention]) -> [ScannedMention] {
    var found: [ScannedMention] = []
    var initial = initials.next(from: 0, in: passage)
    /// The next place where a word or an initial begins.
    func following(_ place: Int) -> Int {
      if initial < place { initial = initials.next(from: place, in: passage) }
      return min(passage.nextWord(from: place), initial)
    }
    var place = following(0)
    var next = taken.startIndex
    while place < passage.count {
      while next < taken.endIndex, taken[next].range.upperBound <= place { next += 1 }
      if next < taken.endIndex, taken[next].range.contains(place),
        !taken[next].holdsActors
      {
        place = following(taken[next].range.upperBound)
        continue
      }
      let row = withoutGrammar(self.row(at: place, beside: taken))
      if row.isEmpty {
        place = following(opaqueEnd(at: place) ?? place + 1)
      } else {
        if isNamed(row, beside: taken) {
          found += row.map { withOrgan($0, isAlone: row.count == 1) }
        }
        place = following(row.last?.range.upperBound ?? place + 1)
      }
    }
    return found
  }

  /// 塞政府, 乌军: the organ of one state belongs to its name.
  private func withOrgan(_ one: Abbreviation, isAlone: Bool) -> ScannedMention {
    let organ = passage.first(at: one.range.upperBound) { word -> String? in
      if case .organ(let organ, _) = word { organ } else { nil }
    }
    let isPosted =
      organ.map { NameScanner.isMission($0.value) } ?? false
      && passage.last(endingAt: one.range.lowerBound) { $0 == .companion(.before) ? true : nil }
        != nil
    guard isAlone, let organ, !isPosted, !passage.isHidden(organ.hit.range) else {
      // 欧 beside states is the Union, which is none.
      let kind: ActorKind = one.id.isStateCode ? .state : .organization
      return ScannedMention(range: one.range, value: .actor(.init(id: one.id, kind: kind)))
    }
    return ScannedMention(
      range: one.range.lowerBound..<Int(organ.hit.end),
      value: .actor(NameScanner.organ(organ.value, of: one.id)))
  }

  private func opaqueEnd(at place: Int) -> Int? {
    passage.firstWord(at: place) {
      $0.kind == .opaque || $0.kind == .numeral || $0.kind == .calendar
    }.map { word in
      let end = Int(word.end)
      guard word.kind == .calendar, passage.cutsRow(at: end) else { return end }
      return passage.scalar(before: end)?.start ?? end
    }
  }

  private typealias Abbreviation = (range: Range<Int>, id: String)

  /// Abbreviations that follow each other at once or with a coordinating mark between.
  private func row(at start: Int, beside taken: [ScannedMention]) -> [Abbreviation] {
    var row: [Abbreviation] = []
    var place = start
    while let one = abbreviation(at: place), !isTaken(one.range, taken),
      !passage.isHidden(one.range), row.isEmpty || !isInAct(start..<one.range.upperBound)
    {
      row.append(one)
      place = one.range.upperBound
      if let mark = passage.first(at: place, .coordinator),
        abbreviation(at: Int(mark.end)) != nil, mark.end - mark.start <= 3
      {
        place = Int(mark.end)
      }
    }
    return row
  }

  /// The 以 of 以中国, at the head of a row, is a state only in a text that names that state.
  private func withoutGrammar(_ row: [Abbreviation]) -> [Abbreviation] {
    guard let first = row.first, named[first.id] == nil,
      passage.hasWord(at: first.range.lowerBound, { $0.kind == .caseMarker })
    else { return row }
    return Array(row.dropFirst())
  }

  private func isTaken(_ range: Range<Int>, _ taken: [ScannedMention]) -> Bool {
    taken.contains { $0.range.overlaps(range) && !$0.holdsActors }
  }

  private func abbreviation(at place: Int) -> Abbreviation? {
    if let initial = initial(at: place) { return initial }
    guard passage.hasWord(at: place, { $0.kind == .state }) else { return nil }
    var best: (hit: Hit, id: String)?
    for hit in passage.hits(at: place) {
      switch passage.word(hit) {
      case .state(let id, .abbreviation):
        if best == nil || named[id, default: 0] > named[best?.id ?? "", default: 0] {
          best = (hit, id)
        }
      case .opaque where best == nil: return nil
      default: continue
      }
    }
    return best.map { best in
      let end = named[best.id] == nil ? nil : withEnding(Int(best.hit.end))
      return (Int(best.hit.start)..<(end ?? Int(best.hit.end)), best.id)
    }
  }

  /// The initial of a state that the text has named, with the word for a state behind it (埃国),
  /// unless a state that it names has the character as its abbreviation, or a longer word begins
  /// there.
  private func initial(at place: Int) -> Abbreviation? {
    guard let (id, end) = initials.state(at: place, in: passage) else { return nil }
    for hit in passage.hits(at: place) {
      if case .state(let other, .abbreviation) = passage.word(hit), named[other] != nil {
        return nil
      }
      if Int(hit.end) > end, hit.kind != .state { return nil }
    }
    let isCut = passage.hits(beginningIn: place - 6..<place).contains {
      $0.end > place && $0.kind != .state
    }
    if isCut { return nil }
    return (place..<(withEnding(end) ?? end), id)
  }

  /// Behind a character that makes a name of an initial, where no longer word begins with it.
  private func withEnding(_ place: Int) -> Int? {
    guard let (scalar, end) = passage.scalar(at: place), tables.stateEndings.contains(scalar),
      !passage.hits(at: place).contains(where: { Int($0.end) > end })
    else { return nil }
    return end
  }

  private func isNamed(_ row: [Abbreviation], beside taken: [ScannedMention]) -> Bool {
    // 中华 names no two states.
    guard let first = row.first, let last = row.last, Set(row.map(\.id)).count == row.count else {
      return false
    }
    let isOrgan =
      passage.first(at: last.range.upperBound) { word -> Bool? in
        if case .organ = word { true } else { nil }
      } != nil
    let before = passage.last(endingAt: first.range.lowerBound) {
      $0 == .companion(.before) ? true : nil
    }
    let after = passage.first(at: last.range.upperBound) { $0 == .companion(.after) ? true : nil }
    // 豪国防省: the name of a ministry is enough beside one.
    if let organ = passage.first(
      at: last.range.upperBound,
      { word -> Bool? in
        if case .organ(let organ, _) = word { organ != "government" } else { nil }
      }), organ.value, organ.hit.end - organ.hit.start >= 9, startsFreely(first.range.lowerBound)
    {
      return true
    }
    // 米シンクタンク: what belongs to a state and is written out behind it is enough too.
    if let after, row.count == 1, after.hit.range.count >= 9,
      startsFreely(first.range.lowerBound) || isBehindMarker(first.range),
      passage.script(at: last.range.upperBound) == .katakana
    {
      return true
    }
    // 訪日中の: the word for the act holds it.
    if row.count == 1, isInAct(first.range) { return true }
    // スナク英首相: between a name in kana and an office.
    if row.count == 1, passage.script(before: first.range.lowerBound) == .katakana,
      passage.hasWord(at: last.range.upperBound, { $0.kind == .office })
    {
      return true
    }
    // 埃国: with the character that makes it a name, it needs no other.
    if row.count == 1, first.range.count > 3, withEnding(first.range.lowerBound + 3) != nil {
      return named[first.id] != nil
    }
    // 莱对, 促进莱经济: the initial of a state stands alone between words.
    if row.count == 1, initial(at: first.range.lowerBound)?.range == first.range {
      // 访肯期间: such a word as is none of the grammar needs nothing behind the state.
      if let before, !passage.hasWord(at: Int(before.hit.start), { $0.kind == .caseMarker }) {
        return true
      }
      return follows(last.range.upperBound, taken)
        && (before != nil || after != nil || isOrgan || isBehindWord(first.range.lowerBound))
    }
    if before != nil || after != nil || isOrgan {
      // One character alone is too little where the text never names the state in full, but for
      // one between a word before and a boundary: 访华, 对俄制裁.
      let isAlone = after != nil || passage.script(at: last.range.upperBound) != .han
      // 在科罗, 对华德: behind a word before, several are names only where the text names one of
      // them, or says what they are of.
      if row.count > 1 {
        return after != nil || isOrgan || row.contains { named[$0.id] != nil }
      }
      return named[first.id] != nil || before != nil && isAlone
    }
    // 代表中肯尼亚政府: one before the full name of the other.
    if isBeforeState(last.range.upperBound, taken), isBehindWord(first.range.lowerBound) {
      return true
    }
    // 米ハワイ, 独ベルリン: one before a place, from a boundary on.
    if row.count == 1, startsFreely(first.range.lowerBound) || isBehindMarker(first.range),
      taken.contains(where: { $0.range.lowerBound == last.range.upperBound && isPlace($0.value) }),
      passage.script(at: last.range.upperBound) == .katakana
    {
      return true
    }
    // A headline uses them alone, before a case marker or a comma.
    let isNamed = row.allSatisfy { named[$0.id] != nil }
    if passage.block.role == .title, isNamed, endsAtMarker(last.range.upperBound) { return true }
    // A mark between one and a full name needs no other sign.
    if isBesideState(first.range, last.range, taken) || row.count > 1 && isNamed { return true }
    // 德法签署, 米比「…」, 独仏ポーランド: several from a boundary on, before what names act by.
    guard startsFreely(first.range.lowerBound) || row.count > 1 && isBehindMarker(first.range)
    else { return false }
    return row.count > 1 && endsFreely(last.range.upperBound)
  }

  /// Whether a word for an act holds a range and more before it.
  private func isInAct(_ range: Range<Int>) -> Bool {
    passage.hits(beginningIn: range.lowerBound - 3..<range.lowerBound).contains {
      $0.kind == .activity && Int($0.end) >= range.upperBound
    }
  }

  private func isPlace(_ value: Mention.Value) -> Bool {
    if case .place = value { true } else { false }
  }

  private func isBeforeState(_ place: Int, _ taken: [ScannedMention]) -> Bool {
    taken.contains { mention in
      guard case .actor(let actor) = mention.value, actor.kind == .state else { return false }
      return mention.range.lowerBound == place
    }
  }

  /// At the beginning of a clause, or behind a word of two characters or of the grammar.
  private func isBehindWord(_ place: Int) -> Bool {
    if startsFreely(place) { return true }
    return passage.hits(endingAt: place).contains { hit in
      switch hit.kind {
      case .caseMarker, .coordinator: true
      case .state, .place, .surname, .opaque: false
      default: hit.range.count >= 6
      }
    }
  }

  /// Before a mark, another name, or a word of two characters or of the grammar.
  private func follows(_ place: Int, _ taken: [ScannedMention]) -> Bool {
    guard passage.script(at: place) == .han else { return true }
    if taken.contains(where: { $0.range.lowerBound == place }) { return true }
    return passage.hits(at: place).contains { hit in
      switch hit.kind {
      case .caseMarker, .coordinator, .modality, .companion: true
      default: hit.range.count >= 6
      }
    }
  }

  /// At the beginning of a clause.
  private func startsFreely(_ place: Int) -> Bool {
    guard let (scalar, _) = passage.scalar(before: place) else { return true }
    return Script(scalar) == .other || Script(scalar) == .space
  }

  /// Behind a preposition, particle or coordinator: 与英法德会谈, ジュネーブで英仏独と, 及び日アフリカ.
  private func isBehindMarker(_ range: Range<Int>) -> Bool {
    passage.hits(endingAt: range.lowerBound).contains { hit in
      hit.kind == .caseMarker || hit.kind == .coordinator
    }
  }

  /// Before a mark, or a word that tells what states do.
  private func endsFreely(_ place: Int) -> Bool {
    guard let (scalar, _) = passage.scalar(at: place) else { return true }
    if Script(scalar) == .other { return true }
    return passage.hits(at: place).contains { hit in
      switch passage.word(hit) {
      case .caseMarker(_, .after), .agreementVerb, .strength, .meetingWord, .stance, .modality,
        .relationshipVerb, .activity, .flowWord, .act, .voice, .coreference, .connective:
        return hit.end - hit.start > 3 || Script(scalar) == .hiragana
      default: return false
      }
    }
  }

  private func endsAtMarker(_ place: Int) -> Bool {
    if let (scalar, _) = passage.scalar(at: place), [0x2C, 0x3001, 0x20].contains(scalar) {
      return true
    }
    return passage.first(at: place) { word -> Bool? in
      if case .caseMarker(_, .after) = word { true } else { nil }
    } != nil
  }

  /// 日・モンゴル: a mark between an abbreviation and a state's full name.
  private func isBesideState(
    _ first: Range<Int>, _ last: Range<Int>, _ taken: [ScannedMention]
  ) -> Bool {
    let next = passage.scalar(at: last.upperBound).flatMap { isMark($0.value) ? $0.end : nil }
    let previous = passage.scalar(before: first.lowerBound).flatMap {
      isMark($0.value) ? $0.start : nil
    }
    return taken.contains { mention in
      guard case .actor(let actor) = mention.value, actor.kind == .state else { return false }
      return mention.range.lowerBound == next || mention.range.upperBound == previous
    }
  }

  /// The middle dot in its two forms.
  private func isMark(_ scalar: UInt32) -> Bool { scalar == 0x30FB || scalar == 0xB7 }
}

extension Passage {
  /// Whether two states' characters meet at `end`, as those of 2023年中美贸易 do, where no middle of the
  /// year is told.
  func cutsRow(at end: Int) -> Bool {
    guard let start = scalar(before: end)?.start, script(at: start) == .han else { return false }
    func isAbbreviation(_ hit: Hit) -> Bool {
      if case .state(_, .abbreviation) = word(hit) { true } else { false }
    }
    return hits(at: start).contains { Int($0.end) == end && isAbbreviation($0) }
      && hits(at: end).contains(where: isAbbreviation)
      && !hits(at: end).contains { $0.kind == .state && !isAbbreviation($0) }
  }
}
