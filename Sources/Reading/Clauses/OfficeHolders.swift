import Languages
import Text
import Values

/// Whom an office without a name stands for, "the minister" or 大統領は: the one whom the text names as
/// bearing it, where all who bear it are of one state.
struct OfficeHolders {
  private struct Holder: Hashable {
    /// In small letters, as the text has it.
    var office: String
    var level: MeetingLevel
    var id: String
  }

  /// Whether only a word of case behind an office tells that it is a noun of the clause.
  let isVerbFinal: Bool
  private var holders: Set<Holder> = []

  init(isVerbFinal: Bool) { self.isVerbFinal = isVerbFinal }

  /// Notes who bears the offices that stand beside the names of a passage.
  ///
  /// - Parameter states: the state that each person speaks for, as far as it is known.
  mutating func note(_ passage: Passage, _ mentions: [PlacedMention], states: [String: String]) {
    var start = passage.bodyStart
    for mention in mentions {
      guard case .actor(let person) = mention.mention.value, person.kind == .person,
        let id = person.ids.first
      else { continue }
      let name = mention.range
      let reach = max(start, name.lowerBound - Self.longestTitle)..<max(start, name.lowerBound)
      let behind = passage.skipBrackets(at: name.upperBound)
      for hit in passage.hits(in: reach) + passage.hits(at: behind)
      where hit.kind == .office && !passage.isHidden(hit.range) {
        guard case .office(let level, _) = passage.word(hit), Self.isOfState(level),
          passage.script(at: Int(hit.start)) == .latin || Int(hit.end) == name.lowerBound
            || Int(hit.start) == behind
        else { continue }
        let office = passage.text.text(hit.range).lowercased()
        holders.insert(Holder(office: office, level: level, id: states[id] ?? id))
      }
      start = name.upperBound
    }
  }

  /// The only one who bears an office that ends as these words do: the minister, of a foreign minister.
  func holder(of office: String, _ level: MeetingLevel) -> String? {
    let form = office.lowercased()
    let ids = Set(holders.filter { $0.level == level && $0.office.hasSuffix(form) }.map(\.id))
    return ids.count == 1 ? ids.first : nil
  }

  var isEmpty: Bool { holders.isEmpty }

  /// Mr and experts are no office of a state.
  private static func isOfState(_ level: MeetingLevel) -> Bool {
    switch level {
    case .leaders, .ministers, .officials, .legislators, .military: true
    case .experts, .other: false
    }
  }

  /// Of the offices before a name, in bytes: Ambassador of Peru to Kenya, H.E.
  private static let longestTitle = 60
}

extension ParticipantReader {
  /// Offices that stand without a name and without a state, for who bears them.
  func holders(in sentence: Range<Int>, besides found: [Participant]) -> [Participant] {
    if offices.isEmpty { return [] }
    var result: [Participant] = []
    for hit in passage.hits(in: sentence) where hit.kind == .office {
      guard case .office(let level, _) = passage.word(hit), !passage.isHidden(hit.range),
        !(result.last.map { $0.range.overlaps(hit.range) } ?? false),
        !found.contains(where: { $0.range.overlaps(hit.range) }),
        !mentions.contains(where: { $0.range.overlaps(hit.range) }),
        isAlone(hit, in: sentence),
        let id = offices.holder(of: passage.text.text(hit.range), level)
      else { continue }
      result.append(
        Participant(ids: [id], range: hit.range, role: role(of: hit.range), holdsPerson: true))
    }
    return result
  }

  /// Whether nothing beside an office tells whose it is.
  private func isAlone(_ office: Hit, in sentence: Range<Int>) -> Bool {
    let (start, end) = (Int(office.start), Int(office.end))
    if passage.script(at: start) == .latin {
      let next = passage.skipSpaces(end)
      let isOwned = passage.hits(at: next).contains { hit in
        switch passage.word(hit) {
        case .caseMarker(.possessor, .before), .caseMarker(.beneficiary, .before),
          .caseMarker(.recipient, .before), .office:
          true
        default: false
        }
      }
      let follows = mentions.contains { $0.range.lowerBound == next }
      return !isOwned && !follows && passage.byte(at: end) != UInt8(ascii: "-")
        && !passage.isCapital(next)
        && passage.last(endingAt: passage.skipSpacesBack(start), .opaque) != nil
    }
    // 大統領は: a word of case behind it, or what he does, and no noun before it.
    let isMarked = passage.hits(at: end).contains { hit in
      switch hit.kind {
      case .caseMarker: true
      case .voice, .stance, .meetingWord, .modality, .strength:
        !offices.isVerbFinal
      default: false
      }
    }
    guard isMarked else { return false }
    let isFirst =
      start == sentence.lowerBound
      || passage.scalar(before: start).map { Self.parts.contains($0.value) } ?? true
    let isBehindCase = passage.hits(endingAt: start).contains { hit in
      guard case .caseMarker(let role, _) = passage.word(hit) else { return false }
      return role != .possessor && !passage.isHidden(hit.range)
    }
    return isFirst || isBehindCase
  }

  /// The comma, the ideographic comma and full stop, the space.
  private static let parts: Set<UInt32> = [0x2C, 0x3001, 0x3002, 0x20]
}
