import Languages
import Text
import Values

/// Actors of a sentence that stand together, with the part that the words around them give them.
struct Participant: Sendable {
  /// Ids, or the quote where an actor has none; references back resolved.
  var ids: [String]
  /// Bytes of the passage, with office and rank words.
  var range: Range<Int>
  /// `nil` where no word marks it.
  var role: GrammaticalCase?
  /// Whether it is the name of the meeting itself: “C5+1”峰会.
  var isMeeting = false
  /// Whether it is one person of whom no state is known.
  var isUnplacedPerson = false
  /// Whether it names a person or, by an office alone, means one.
  var holdsPerson = false
  /// The ids of the persons that it names, whose states `ids` holds where they are known.
  var persons: [String] = []

  /// The states and bodies, and the persons who act for them.
  var everyone: [String] { (ids + persons).uniqued() }

  /// Whether it may be one of the sides of what is agreed or given.
  var isSide: Bool {
    switch role {
    case .agent, .partner, .by, .recipient, .possessor, nil: true
    case .patient, .source, .beneficiary, .place, .means, .topic: false
    }
  }
}

/// Finds the participants of a sentence: lists of actors share the case of their marked end.
struct ParticipantReader {
  let passage: Passage
  let mentions: [PlacedMention]
  /// The state of each person, as far as it is known.
  let states: [String: String]
  let offices: OfficeHolders

  func participants(in sentence: Range<Int>) -> [Participant] {
    let named = named(in: sentence)
    let holders = holders(in: sentence, besides: named)
    if holders.isEmpty { return named }
    return (named + holders).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func named(in sentence: Range<Int>) -> [Participant] {
    var result: [Participant] = []
    for mention in mentions where sentence.contains(mention.range.lowerBound) {
      guard let actor = actor(of: mention) ?? region(mention), !isInsideTitle(mention),
        !passage.isPosting(mention.range.lowerBound), !isOfOffice(mention, actor),
        !isWhere(mention, actor), !isCited(mention), !isDescription(mention, actor)
      else { continue }
      if let last = result.last, last.range.contains(mention.range.lowerBound) { continue }
      if let last = result.last, let end = gloss(mention, behind: last) {
        // プーチン(Vladimir Putin)大統領は: the office may stand behind the bracket.
        let range = last.range.lowerBound..<max(last.range.upperBound, extent(after: end))
        result[result.count - 1].range = range
        result[result.count - 1].role = last.role ?? role(after: range.upperBound)
        continue
      }
      let ids = actor.ids.map { states[$0] ?? $0 }
      if var last = result.last, isOfficer(mention, actor, ids, of: last) {
        last.range = last.range.lowerBound..<extent(after: mention.range.upperBound)
        last.role = role(of: last.range)
        last.holdsPerson = true
        last.persons += actor.ids
        result[result.count - 1] = last
      } else if var last = result.last, isJoined(last, mention) {
        last.ids = (withoutOrgan(last, of: ids, before: mention, actor) + ids).uniqued()
        last.range = last.range.lowerBound..<extent(after: mention.range.upperBound)
        last.role = role(of: last.range)
        if actor.kind == .person, let office = office(before: last.range) {
          last.range = office..<last.range.upperBound
          last.role = role(of: last.range)
        }
        last.isMeeting = last.isMeeting && namesMeeting(mention, actor)
        last.isUnplacedPerson = last.isUnplacedPerson && actor.kind == .person && ids == actor.ids
        last.holdsPerson = last.holdsPerson || actor.kind == .person
        if actor.kind == .person { last.persons += actor.ids }
        result[result.count - 1] = last
      } else if var last = result.last, isBearer(mention, actor, ids, of: last) {
        last.range = last.range.lowerBound..<extent(after: mention.range.upperBound)
        last.role = role(of: last.range)
        last.holdsPerson = true
        last.persons += actor.ids
        result[result.count - 1] = last
      } else {
        let end = extent(after: mention.range.upperBound)
        let role = role(of: mention.range.lowerBound..<end)
        result.append(
          Participant(
            ids: ids, range: mention.range.lowerBound..<end, role: role,
            isMeeting: namesMeeting(mention, actor),
            isUnplacedPerson: actor.kind == .person && ids == actor.ids,
            holdsPerson: actor.kind == .person, persons: actor.kind == .person ? actor.ids : []))
      }
    }
    return result
  }

  /// 国务院总理…: the organ whose head a person is stands for no more than his state.
  private func withoutOrgan(
    _ last: Participant, of ids: [String], before mention: PlacedMention, _ actor: Mention.Actor
  ) -> [String] {
    // 加纳某某公司: the state tells only where a company is from.
    if actor.kind == .company, last.ids.last?.isStateCode ?? false,
      last.range.upperBound == mention.range.lowerBound
    {
      return last.ids.dropLast()
    }
    guard actor.kind == .person, let state = ids.first, state.isStateCode,
      let organ = last.ids.last,
      organ.isOrgan(of: state),
      passage.skipSpaces(last.range.upperBound) >= mention.range.lowerBound
    else { return last.ids }
    return last.ids.dropLast()
  }

  /// APEC秘书处执行长…: of whom no state is known, right behind the body whose office he holds.
  private func isOfficer(
    _ mention: PlacedMention, _ actor: Mention.Actor, _ ids: [String], of last: Participant
  ) -> Bool {
    guard actor.kind == .person, ids == actor.ids,
      last.range.upperBound <= mention.range.lowerBound,
      passage.skipSpaces(last.range.upperBound) >= mention.range.lowerBound,
      passage.script(at: mention.range.lowerBound) == .han
    else { return false }
    return mentions.contains { other in
      guard case .actor(let body) = other.mention.value, body.kind == .organization else {
        return false
      }
      return last.range.contains(other.range.lowerBound)
        && extent(after: other.range.upperBound) == last.range.upperBound
    }
  }

  /// チリの岸外相, her Kenyan counterpart Ali Otieno: a person right behind the state that is spoken for
  /// is one with it.
  private func isBearer(
    _ mention: PlacedMention, _ actor: Mention.Actor, _ ids: [String], of last: Participant
  ) -> Bool {
    guard actor.kind == .person, actor.ids != ids, ids.allSatisfy(last.ids.contains) else {
      return false
    }
    let start = mention.range.lowerBound
    if last.role == .possessor {
      let marker = passage.marker(.possessor, .after, at: last.range.upperBound)
      return marker.map { passage.skipSpaces(Int($0.end)) } == start
    }
    let office = passage.firstWord(at: passage.skipSpaces(last.range.upperBound)) {
      $0.kind == .office
    }
    return passage.script(at: start) == .latin
      && office.map { passage.skipSpaces(Int($0.end)) } == start
  }

  func actor(of mention: PlacedMention) -> Mention.Actor? {
    if case .actor(let actor) = mention.mention.value { actor } else { nil }
  }

  /// Where the brackets close that tell of the name before them: ラッド外相(Minister for Foreign Affairs
  /// of …), 国際協力銀行(JBIC).
  private func gloss(_ mention: PlacedMention, behind last: Participant?) -> Int? {
    guard let last, last.range.upperBound <= mention.range.lowerBound else { return nil }
    let bytes = passage.text.bytes
    guard
      let opening = bytes[last.range.upperBound..<mention.range.lowerBound]
        .firstIndex(of: UInt8(ascii: "(")),
      opening - last.range.upperBound <= Self.longestTitle,
      !bytes[last.range.upperBound..<opening].contains(UInt8(ascii: ",")),
      !bytes[opening..<mention.range.lowerBound].contains(UInt8(ascii: ")"))
    else { return nil }
    return bytes[mention.range.upperBound...].firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 }
  }

  /// 閣下, between a name and its brackets, in bytes.
  private static let longestTitle = 9

  /// オーストラリア・メルボルンで, in Accra, Ghana: the state of a place.
  private func isWhere(_ mention: PlacedMention, _ actor: Mention.Actor) -> Bool {
    guard actor.kind == .state else { return false }
    return mentions.contains { other in
      guard case .place = other.mention.value else { return false }
      let isBehind =
        other.range.lowerBound - mention.range.upperBound == 3
        && passage.scalar(at: mention.range.upperBound)?.value == 0x30FB
      let isBefore =
        passage.byte(at: other.range.upperBound) == UInt8(ascii: ",")
        && other.range.upperBound + 2 == mention.range.lowerBound
        && passage.marker(.possessor, .after, at: mention.range.upperBound) == nil
      return isBehind || isBefore
    }
  }

  /// …外務省局長: a body right behind a name is the office of who bears it.
  private func isOfOffice(_ mention: PlacedMention, _ actor: Mention.Actor) -> Bool {
    guard actor.kind == .organization else { return false }
    return mentions.contains { other in
      guard other.range.upperBound == mention.range.lowerBound,
        case .actor(let person) = other.mention.value
      else { return false }
      return person.kind == .person
    }
  }

  /// A region can receive or meet as states do; it stands in roles by its words.
  private func region(_ mention: PlacedMention) -> Mention.Actor? {
    guard case .place = mention.mention.value else { return nil }
    switch role(after: mention.range.upperBound) ?? role(before: mention.range.lowerBound) {
    case .recipient, .beneficiary, .partner:
      return Mention.Actor(id: mention.mention.evidence.quote, kind: .group)
    case .agent, .patient, .source, .place, .means, .topic, .possessor, .by, nil: return nil
    }
  }

  private func namesMeeting(_ mention: PlacedMention, _ actor: Mention.Actor) -> Bool {
    guard actor.kind == .format else { return false }
    var place = mention.range.upperBound
    if let (mark, next) = passage.scalar(at: place), [0x201D, 0x300D, 0x22, 0x29].contains(mark) {
      place = next
    }
    let isFollowed = passage.first(at: passage.skipSpaces(place)) { word -> Bool? in
      if case .meetingWord(_, .noun) = word { true } else { nil }
    }
    let isItself = passage.last(endingAt: mention.range.upperBound) { word -> Bool? in
      if case .meetingWord(_, .noun) = word { true } else { nil }
    }
    return isFollowed != nil || isItself != nil
  }

  private func isInsideTitle(_ mention: PlacedMention) -> Bool {
    mentions.contains { other in
      switch other.mention.value {
      case .instrument, .programme:
        other.range.lowerBound <= mention.range.lowerBound
          && mention.range.upperBound <= other.range.upperBound
      case .actor, .place, .date, .money, .quantity, .duration: false
      }
    }
  }

  /// Where the office begins of "the Speaker of Ghana's Parliament Kofi Mensah", whose part in the clause
  /// stands before it.
  private func office(before range: Range<Int>) -> Int? {
    let place = passage.skipArticleBack(range.lowerBound)
    let marker = passage.marker(
      .possessor, .before, endingAt: passage.skipSpacesBack(place))
    guard let marker else { return nil }
    return passage.last(endingAt: passage.skipSpacesBack(Int(marker.start))) { word -> Bool? in
      if case .office = word { true } else { nil }
    }.map { Int($0.hit.start) }
  }

  func isState(_ mention: PlacedMention) -> Bool {
    actor(of: mention)?.kind == .state
  }
}

extension [String] {
  /// Whether a state stands only with its own organs.
  var areOfOneState: Bool {
    guard let state = first(where: \.isStateCode) else { return false }
    return allSatisfy { $0 == state || $0.isOrgan(of: state) }
  }
}

extension String {
  /// Whether it is the id of an organ of one state alone: a joint one names the other state next.
  func isOrgan(of state: String) -> Bool {
    guard OrganID.isOrgan(self, of: state) else { return false }
    return split(separator: "-", maxSplits: 2).dropFirst().first?.utf8.count != 2
  }
}
