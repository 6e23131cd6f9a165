import Languages
import Text
import Values

/// The states that the persons of a passage speak for, by the words beside their names.
struct PersonStates {
  let passage: Passage
  let mentions: [PlacedMention]

  /// Adds what the passage tells of persons of whom nothing is known yet.
  func add(to states: inout [String: String]) {
    for (index, mention) in mentions.enumerated() {
      guard case .actor(let person) = mention.mention.value, person.kind == .person,
        let id = person.ids.first, states[id] == nil,
        let state = stateBefore(index) ?? stateBehind(index) ?? stateInBrackets(index)
      else { continue }
      states[id] = state
    }
  }

  /// 松本外務大臣: in a language that writes names of other languages in kana, a minister with a name of
  /// Han characters and no state told is its own country's.
  func add(ofHome home: String, to states: inout [String: String]) {
    for mention in mentions {
      guard case .actor(let person) = mention.mention.value, person.kind == .person,
        let id = person.ids.first, states[id] == nil,
        passage.script(at: mention.range.lowerBound) == .han,
        passage.script(before: mention.range.upperBound) == .han
      else { continue }
      let isMinister = passage.hits(at: mention.range.upperBound).contains {
        if case .office(let level, .after) = passage.word($0) {
          // Of those below a minister the full name, since a surname may be a foreigner's.
          level == .leaders || level == .ministers
            || level == .officials && mention.range.count > 2 * Self.oneCharacter
        } else {
          false
        }
      }
      if isMinister { states[id] = home }
    }
  }

  /// 驻肯尼亚大使阿里: an envoy of whose sender nothing is told is sent by the country of the page.
  func add(ofEnvoysFrom home: String, to states: inout [String: String]) {
    for (index, mention) in mentions.enumerated() where index > 0 {
      guard case .actor(let person) = mention.mention.value, person.kind == .person,
        let id = person.ids.first, states[id] == nil,
        let host = state(at: index - 1), host != home,
        isOffice(mentions[index - 1].range.upperBound..<mention.range.lowerBound),
        passage.isPosting(mentions[index - 1].range.lowerBound)
      else { continue }
      states[id] = home
    }
  }

  /// "Foreign Minister Ana Torres visited Kenya": a minister or leader of whom no state is told is of
  /// the state whose page it is, where no other is named shortly before.
  func add(ofPublisher home: String, to states: inout [String: String]) {
    for (index, mention) in mentions.enumerated() {
      guard case .actor(let person) = mention.mention.value, person.kind == .person,
        let id = person.ids.first, states[id] == nil, isMinister(mention)
      else { continue }
      let isBehindOther = mentions[..<index].contains { other in
        guard case .actor(let actor) = other.mention.value,
          mention.range.lowerBound - other.range.upperBound <= Self.reach
        else { return false }
        return actor.kind == .state && actor.ids != [home]
      }
      if !isBehindOther { states[id] = home }
    }
  }

  /// "Foreign Minister Ana Torres and her Kenyan counterpart": in a text about two states, a minister
  /// who stands beside an office of one is of the other.
  func add(ofTwo parties: [String], to states: inout [String: String]) {
    guard parties.count == 2, parties.allSatisfy(\.isStateCode) else { return }
    for (index, mention) in mentions.enumerated() where index + 1 < mentions.count {
      guard case .actor(let person) = mention.mention.value, person.kind == .person,
        let id = person.ids.first, states[id] == nil, isMinister(mention),
        let other = state(at: index + 1), parties.contains(other),
        (0...Self.longestOffice).contains(
          mentions[index + 1].range.lowerBound - mention.range.upperBound),
        isOfficeAhead(passage.skipSpaces(mentions[index + 1].range.upperBound))
      else { continue }
      states[id] = parties.first { $0 != other }
    }
  }

  /// Whether the office of a minister or leader ends right before a name.
  private func isMinister(_ mention: PlacedMention) -> Bool {
    passage.hasWord(endingAt: passage.skipSpacesBack(mention.range.lowerBound)) {
      guard case .office(let level, _) = passage.word($0) else { return false }
      return level == .leaders || level == .ministers
    }
  }

  // MARK: Before the name

  private func stateBefore(_ index: Int) -> String? {
    guard index > 0, let code = state(at: index - 1) else { return nil }
    let range = mentions[index - 1].range
    let gap = range.upperBound..<mentions[index].range.lowerBound
    guard gap.lowerBound <= gap.upperBound else { return nil }
    // 秘鲁外长…, Peru's deputy foreign minister …; an envoy speaks for who sent him.
    if isOffice(gap) || isOfficeAndTitle(gap) {
      return isHost(range) ? sender(before: index - 1) : code
    }
    // 日本の…, 我が方…: the owner's, unless others stand between.
    if isPossessor(gap) || gap.isEmpty && isReference(index - 1) { return code }
    // Ambassador of Peru to Kenya, …; Chief of Staff of the Peruvian Army, Lt. Gen. …
    guard isSeparator(gap) else { return nil }
    if isMarked(range, by: .possessor), isOffice(before: markerStart(of: range)) { return code }
    return isHost(range) ? sender(before: index - 1) : nil
  }

  /// Who has sent the envoy that is posted to the state at a place: 秘鲁驻肯尼亚, Peru's Ambassador to
  /// Kenya, Ambassador of Peru to Kenya.
  private func sender(before host: Int) -> String? {
    guard host > 0, let code = state(at: host - 1) else { return nil }
    let range = mentions[host - 1].range
    let gap = range.upperBound..<markerStart(of: mentions[host].range)
    guard gap.lowerBound <= gap.upperBound, gap.count <= Self.longestOffice else { return nil }
    let isOwner = isMarked(range, by: .possessor) && isOffice(before: markerStart(of: range))
    return isOwner || isSeparator(gap) || isPossessor(gap) || isOffice(gap) ? code : nil
  }

  /// Whether a state is where an envoy is posted: 驻…, ambassador to ….
  private func isHost(_ range: Range<Int>) -> Bool {
    passage.isPosting(range.lowerBound)
      || isMarked(range, by: .recipient) && isOfficeOrState(before: markerStart(of: range))
  }

  private func isOfficeOrState(before place: Int) -> Bool {
    isOffice(before: place) || mentions.contains { $0.range.upperBound == place }
  }

  // MARK: Behind the name

  private func stateBehind(_ index: Int) -> String? {
    guard index + 1 < mentions.count, let code = state(at: index + 1) else { return nil }
    let range = mentions[index + 1].range
    let gap = mentions[index].range.upperBound..<range.lowerBound
    guard gap.lowerBound <= gap.upperBound else { return nil }
    // フレルスフ・モンゴル大統領: a state between the name and its office.
    let isCase = passage.hasWord(at: gap.lowerBound) {
      $0.kind == .caseMarker || $0.kind == .coordinator
    }
    if gap.count <= 3, !isCase, passage.byte(at: gap.lowerBound) != UInt8(ascii: ",") {
      return isOfficeAhead(range.upperBound) && !passage.isPosting(range.lowerBound) ? code : nil
    }
    // Ana Torres of Peru.
    if isMarked(range, by: .possessor), markerStart(of: range) == mentions[index].range.upperBound {
      return code
    }
    // …, Foreign Minister of Peru; …, the Peruvian foreign minister.
    guard gap.count <= 2 * Self.longestOffice,
      passage.byte(at: gap.lowerBound) == UInt8(ascii: ","),
      !passage.text.bytes[gap].dropFirst().contains(where: Self.parts)
    else { return nil }
    let start = passage.skipSpaces(gap.lowerBound + 1)
    if isMarked(range, by: .possessor) {
      return passage.hits(in: start..<gap.upperBound).contains { $0.kind == .office } ? code : nil
    }
    // …, Peru's foreign minister.
    let owner = passage.marker(.possessor, .after, at: range.upperBound)
    return range.lowerBound - start <= 5
      && isOfficeAhead(passage.skipSpaces(owner.map { Int($0.end) } ?? range.upperBound))
      ? code : nil
  }

  /// ロバート外務大臣(The Hon …, Secretary of Foreign Affairs of …): the only state in the brackets
  /// behind a name and its office.
  private func stateInBrackets(_ index: Int) -> String? {
    let bytes = passage.text.bytes
    let end = mentions[index].range.upperBound
    guard
      let opening = bytes[end..<min(end + Self.longestOffice, bytes.count)]
        .firstIndex(of: UInt8(ascii: "(")),
      !bytes[end..<opening].contains(where: Self.parts),
      let closing = bytes[opening...].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    let states = mentions.indices.filter {
      (opening..<closing).contains(mentions[$0].range.lowerBound)
    }
    .compactMap { state(at: $0) }.uniqued()
    return states.count == 1 ? states[0] : nil
  }

  // MARK: Words

  private func state(at index: Int) -> String? {
    guard case .actor(let actor) = mentions[index].mention.value, actor.ids.count == 1 else {
      return nil
    }
    // 秘鲁外交部部长…: an organ is its state's.
    if actor.kind == .organization { return OrganResolver.owner(of: actor) }
    return actor.kind == .state || actor.isCoreference && actor.ids[0].isStateCode
      ? actor.ids[0] : nil
  }

  private func isReference(_ index: Int) -> Bool {
    if case .actor(let actor) = mentions[index].mention.value { actor.isCoreference } else { false }
  }

  /// Whether a state's office and no more stands in a range.
  private func isOffice(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count <= Self.longestOffice else { return false }
    return isOffice(before: range.upperBound, from: range.lowerBound)
      && !passage.text.bytes[range].contains(where: Self.parts) && !tellsAct(range)
  }

  /// Japan met with President Torres: between a state and an office of its own nothing is done, and no word of
  /// case brings another.
  private func tellsAct(_ range: Range<Int>) -> Bool {
    passage.script(at: range.upperBound) == .latin
      && passage.hits(in: range).contains { hit in
        switch passage.word(hit) {
        case .meetingWord(_, .verb), .meetingWord(_, .receiving), .meetingWord(_, .holding),
          .stance,
          .activity, .flowWord, .agreementVerb, .voice(.closing), .act(.after), .modality,
          .caseMarker(.partner, .before), .caseMarker(.by, .before), .caseMarker(.source, .before):
          !passage.isHidden(hit.range) && !mentions.holdInName(hit.range)
        default: false
        }
      }
  }

  /// Peruvian Prime Minister, Dr. …: a comma may part the office from the title of the name.
  private func isOfficeAndTitle(_ range: Range<Int>) -> Bool {
    guard range.count <= Self.longestOffice, passage.script(at: range.upperBound) == .latin,
      let comma = passage.text.bytes[range].firstIndex(of: UInt8(ascii: ","))
    else { return false }
    return isOffice(range.lowerBound..<comma) && isSeparator(comma..<range.upperBound)
  }

  private func isOffice(before place: Int, from start: Int = 0) -> Bool {
    passage.hasWord(endingAt: passage.skipSpacesBack(place)) {
      $0.kind == .office && Int($0.start) >= start
    }
  }

  private func isOfficeAhead(_ place: Int) -> Bool {
    passage.hasWord(at: place) { $0.kind == .office }
  }

  private func isPossessor(_ range: Range<Int>) -> Bool {
    passage.hits(at: range.lowerBound).contains {
      $0.key == .caseMarker(.possessor, .after)
        && passage.skipSpaces(Int($0.end)) >= range.upperBound
    }
  }

  /// Whether nothing but a comma and what a name is addressed by stands between.
  private func isSeparator(_ range: Range<Int>) -> Bool {
    var place = passage.skipSpaces(range.lowerBound)
    if place < range.upperBound, passage.byte(at: place) == UInt8(ascii: ",") { place += 1 }
    place = passage.skipSpaces(place)
    while place < range.upperBound,
      let office = passage.firstWord(
        at: place, { $0.kind == .office && Int($0.end) <= range.upperBound })
    {
      place = passage.skipSpaces(Int(office.end))
    }
    return place >= range.upperBound
  }

  private func isMarked(_ range: Range<Int>, by role: GrammaticalCase) -> Bool {
    marker(of: range).map { $0.key == .caseMarker(role, .before) } ?? false
  }

  private func marker(of range: Range<Int>) -> Hit? {
    var end = passage.skipSpacesBack(range.lowerBound)
    if let article = passage.last(endingAt: end, { $0 == .opaque ? true : nil }) {
      end = passage.skipSpacesBack(Int(article.hit.start))
    }
    return passage.last(endingAt: end) { word -> Bool? in
      if case .caseMarker(_, .before) = word { true } else { nil }
    }?.hit
  }

  private func markerStart(of range: Range<Int>) -> Int {
    let start =
      marker(of: range).map { Int($0.start) } ?? passage.posting(before: range.lowerBound)
      ?? range.lowerBound
    return passage.skipSpacesBack(start)
  }

  private static func parts(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "(")
  }

  /// In bytes.
  private static let oneCharacter = 3
  private static let longestOffice = 60
  /// Of what may stand between a state and the second of its ministers.
  private static let reach = 120
}

extension Passage {
  /// Where the word begins that tells that an envoy is posted to what stands at a place: 驻.
  func posting(before place: Int) -> Int? {
    last(endingAt: skipSpacesBack(place)) { $0 == .formula(.posted) ? true : nil }
      .flatMap { isHidden($0.hit.range) ? nil : Int($0.hit.start) }
  }

  func isPosting(_ place: Int) -> Bool { posting(before: place) != nil }
}
