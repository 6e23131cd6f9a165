import Languages
import Text
import Values

/// Finds actors that no table lists by what stands beside their names: a kind of company or body
/// (…公司, … Ltd), or an office (総理, President).
struct FormScanner {
  let passage: Passage

  /// - Parameter taken: the names that the tables know, in order.
  func actors(outside taken: [ScannedMention]) -> [ScannedMention] {
    var found: [ScannedMention] = []
    for hit in passage.hits where hit.kind == .actorForm || hit.kind == .office {
      let range = hit.range
      guard !taken.contains(where: { $0.range.overlaps(range) && !$0.holdsActors }) else {
        continue
      }
      switch passage.word(hit) {
      case .actorForm(.format, .before):
        if let name = format(before: range.lowerBound, among: taken) {
          found.append(actor(name.lowerBound..<range.upperBound, .format))
        }
      case .actorForm(let kind, .whole):
        let name = kind == .format ? format(before: range.lowerBound, among: taken) : nil
        found.append(actor((name ?? range).lowerBound..<range.upperBound, kind))
      case .actorForm(let kind, .before):
        if let name = name(before: range.lowerBound, of: kind, outside: taken) {
          found.append(actor(name.lowerBound..<extended(range.upperBound), kind))
        }
      case .actorForm(let kind, .after):
        if let name = name(after: range.upperBound, outside: taken) {
          found.append(actor(range.lowerBound..<name.upperBound, kind))
        }
      case .office(_, .after):
        if let name = person(before: range.lowerBound, outside: taken) {
          found.append(actor(name, .person))
        }
      case .office(_, .before):
        if let name = person(after: range.upperBound, outside: taken) {
          found.append(actor(name, .person))
        }
      default: continue
      }
    }
    return longest(found)
  }

  private func actor(_ range: Range<Int>, _ kind: ActorKind) -> ScannedMention {
    ScannedMention(range: range, value: .actor(.init(id: slug(range), kind: kind)))
  }

  /// Lower case with hyphens; other scripts stay as they stand.
  private func slug(_ range: Range<Int>) -> String {
    passage.text.text(range).lowercased().split(separator: " ").joined(separator: "-")
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

  private func name(before end: Int, of kind: ActorKind, outside taken: [ScannedMention]) -> Range<
    Int
  >? {
    if passage.script(before: passage.skipSpacesBack(end)) == .latin {
      // Mombasa Cement Ltd, Norwegian Agency: what bears a name of its own may bear that of its
      // place or state.
      return capitalised(before: end, outside: taken.filter { !namesOwner($0.value) })
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
    return count >= 2 ? start..<end : nil
  }

  /// A standing format is named after its members or its place: 日亜サミット, the Nairobi Forum.
  private func format(before end: Int, among taken: [ScannedMention]) -> Range<Int>? {
    if passage.script(before: passage.skipSpacesBack(end)) == .latin {
      return capitalised(before: end, outside: [])
    }
    var start = end
    var named: Int?
    var count = 0
    while count < Self.longestName {
      if let name = taken.last(where: { $0.range.upperBound == start && namesMember($0.value) }) {
        start = name.range.lowerBound
        named = start
        count += 1
        continue
      }
      guard let (scalar, place) = passage.scalar(before: start), !isTaken(place, taken) else {
        break
      }
      let script = Script(scalar)
      let isLink = scalar == 0x30FB || scalar == 0x2014 || scalar == 0x2D
      guard script == .han || script == .katakana || isLink, !isBoundary(at: place, end: start)
      else { break }
      start = place
      if script == .katakana, !passage.isHidden(place..<(place + 3)) { named = start }
      count += 1
    }
    return named.map { $0..<end }
  }

  private func namesMember(_ value: Mention.Value) -> Bool {
    switch value {
    case .actor(let actor): actor.kind == .state || actor.kind == .format
    case .place: true
    case .date, .money, .quantity, .duration, .instrument, .programme: false
    }
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
    guard let link, let name = capitalised(after: passage.skipSpaces(Int(link.hit.end)), limit: 4)
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
    capitalised(after: passage.skipSpaces(start), limit: 4)
  }

  private func isTaken(_ place: Int, _ taken: [ScannedMention]) -> Bool {
    taken.contains { $0.range.contains(place) && !$0.holdsActors }
  }

  /// A word of the grammar ends a name: what it bears is not part of it.
  private func isBoundary(at start: Int, end: Int) -> Bool {
    passage.hits(endingAt: end).contains { hit in
      guard Int(hit.start) <= start else { return false }
      switch passage.word(hit) {
      case .caseMarker, .coordinator, .agreementVerb, .strength, .modality, .voice, .meetingWord,
        .relationshipVerb, .ending, .verb:
        return true
      case .flowWord(let flow): return !flow.isNoun
      default: return false
      }
    }
  }

  // MARK: Persons

  /// フレルスフ大統領, 岸田文雄総理: a run of one script that begins after a boundary.
  private func person(before end: Int, outside taken: [ScannedMention]) -> Range<Int>? {
    guard let (last, _) = passage.scalar(before: end) else { return nil }
    let script = Script(last)
    guard script == .katakana || script == .han else { return nil }
    var start = end
    var count = 0
    while let (scalar, place) = passage.scalar(before: start) {
      guard Script(scalar) == script || scalar == 0x30FB && script == .katakana,
        !isTaken(place, taken)
      else { break }
      start = place
      count += 1
    }
    if script == .katakana { return count >= 2 ? start..<end : nil }
    // A Han name has two to four characters and stands free of other Han words.
    guard (2...4).contains(count), passage.script(before: start) != .digit, !holdsWord(start..<end)
    else { return nil }
    return start..<end
  }

  /// Whether words of the tables stand inside: then it is no name that is only a name.
  private func holdsWord(_ range: Range<Int>) -> Bool {
    passage.hits(in: range).contains { hit in
      switch passage.word(hit) {
      case .caseMarker, .coordinator, .state, .numeral, .unit: hit.end - hit.start > 3
      default: hit.end - hit.start >= 6
      }
    }
  }

  /// President William Ruto; 总统卢托: what follows an office up to the next known word.
  private func person(after start: Int, outside taken: [ScannedMention]) -> Range<Int>? {
    let place = passage.skipSpaces(start)
    // A name that the tables know needs no office.
    guard !isTaken(place, taken) else { return nil }
    if passage.script(at: place) == .latin { return capitalised(after: place, limit: 4) }
    guard place == start, passage.script(at: place) == .han else { return nil }
    var end = place
    var count = 0
    while let (scalar, next) = passage.scalar(at: end), count < 12 {
      let isMark = scalar == 0xB7 || scalar == 0x30FB
      guard Script(scalar) == .han || isMark && count > 0, !isTaken(end, taken),
        count < 2 || passage.hits(at: end).allSatisfy({ $0.end - $0.start <= 3 && !endsName($0) })
      else { break }
      end = next
      count += 1
    }
    guard endsFreely(end),
      (2...4).contains(count) || count > 4 && passage.text.text(place..<end).contains("·"),
      !holdsWord(place..<end), !passage.isHidden(place..<end)
    else { return nil }
    return place..<end
  }

  /// A name between other characters must be followed by a mark, or by a word that cannot be part
  /// of one.
  private func endsFreely(_ place: Int) -> Bool {
    guard passage.script(at: place) == .han else { return true }
    return passage.hits(at: place).contains {
      switch passage.word($0) {
      case .caseMarker, .coordinator, .modality, .voice, .verb, .strength, .agreementVerb,
        .flowWord, .meetingWord, .relationshipVerb, .office, .calendar:
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

  // MARK: Latin names

  private func capitalised(before end: Int, outside taken: [ScannedMention]) -> Range<Int>? {
    var start = end
    while true {
      let wordEnd = passage.skipSpacesBack(start)
      guard wordEnd < start || start == end, passage.script(before: wordEnd) == .latin else {
        break
      }
      var wordStart = wordEnd
      while let (scalar, place) = passage.scalar(before: wordStart),
        Script(scalar) == .latin || scalar == 0x26 || scalar == 0x2D
      {
        wordStart = place
      }
      guard isCapital(wordStart), !isTaken(wordStart, taken), !isGrammar(wordStart..<wordEnd) else {
        break
      }
      start = wordStart
    }
    return start < end ? start..<end : nil
  }

  /// The and In begin sentences, not names.
  private func isGrammar(_ range: Range<Int>) -> Bool {
    passage.hits(at: range.lowerBound).contains { hit in
      guard Int(hit.end) == range.upperBound else { return false }
      switch passage.word(hit) {
      case .opaque, .caseMarker, .coordinator, .connective: return true
      default: return false
      }
    }
  }

  private func capitalised(after start: Int, limit: Int) -> Range<Int>? {
    var end = start
    var count = 0
    var place = start
    while count < limit, isCapital(place) {
      if count > 0,
        passage.first(
          at: place,
          { word -> Bool? in
            if case .calendar = word { true } else { nil }
          }) != nil
      {
        break
      }
      while let (scalar, next) = passage.scalar(at: place),
        Script(scalar) == .latin || scalar == 0x2D
          || scalar == 0x2E && passage.byte(at: next) == 0x20 && next - place == 1
            && passage.byte(at: place - 2) == 0x20
      {
        place = next
      }
      end = place
      count += 1
      guard passage.byte(at: place) == 0x20 else { break }
      place += 1
    }
    return count > 0 ? start..<end : nil
  }

  private func isCapital(_ place: Int) -> Bool {
    let byte = passage.byte(at: place)
    return byte &- 0x41 < 26 || byte == 0xC3 && passage.byte(at: place + 1) < 0x9F
  }
}
