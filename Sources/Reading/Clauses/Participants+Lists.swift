import Languages
import Text
import Values

/// Actors that stand together in a list.
extension ParticipantReader {
  /// 太平洋岛国斐济, 北欧国家挪威: a group right before a state only tells of what kind it is.
  func isDescription(_ mention: PlacedMention, _ actor: Mention.Actor) -> Bool {
    actor.kind == .group && passage.script(before: mention.range.upperBound) != .latin
      && mentions.contains {
        $0.range.lowerBound == mention.range.upperBound && isState($0)
      }
  }

  /// Whether only a coordinating word, the comma of a list, or nothing stands between.
  func isJoined(_ last: Participant, _ mention: PlacedMention) -> Bool {
    let (end, start) = (last.range.upperBound, mention.range.lowerBound)
    guard end <= start else { return false }
    let place = passage.skipSpaces(end)
    if place >= start || goesOn(place, start) { return true }
    if isHouse(last), passage.marker(.partner, .before, at: place) != nil { return false }
    return passage.hits(at: place).contains { hit in
      let next = passage.skipSpaces(Int(hit.end))
      guard
        next == start || next == passage.skipArticleBack(start) || isCounterpart(mention, next)
          || isBehindOffice(mention, next)
      else {
        return false
      }
      switch passage.word(hit) {
      case .coordinator: return true
      case .caseMarker(.partner, _):
        // 大統領と首相官邸で会談した: whom with is told, and where.
        return role(after: extent(after: mention.range.upperBound)) != .place
      default: return false
      }
    }
  }

  /// President Torres and Prime Minister Mensah: only an office stands before the second name.
  private func isBehindOffice(_ mention: PlacedMention, _ place: Int) -> Bool {
    let start = mention.range.lowerBound
    guard passage.script(at: start) == .latin, actor(of: mention)?.kind == .person else {
      return false
    }
    var place = place
    while place < start,
      let word = passage.firstWord(
        at: place,
        { hit in
          switch passage.word(hit) {
          case .office(_, .before), .opaque: true
          default: false
          }
        })
    {
      place = passage.skipSpaces(Int(word.end))
    }
    return place == start
  }

  /// And his Peruvian counterpart: a short word before a state and its office.
  private func isCounterpart(_ mention: PlacedMention, _ place: Int) -> Bool {
    let start = mention.range.lowerBound
    return passage.script(at: start) == .latin
      && (1...Self.longestPossessive).contains(start - place)
      && passage.hasWord(at: passage.skipSpaces(mention.range.upperBound)) { $0.kind == .office }
  }

  /// "their ", in bytes.
  private static let longestPossessive = 6

  /// 在利马总统府与…会晤: a body that stands for the place where others meet.
  private func isHouse(_ last: Participant) -> Bool {
    last.role == .place && !last.ids.contains(where: \.isStateCode)
  }

  /// Chile, Peru and Kenya: a comma between names, where the names behind it end in a coordinating
  /// word and one more.
  private func goesOn(_ place: Int, _ start: Int, atMost names: Int = longestList) -> Bool {
    guard names > 0, passage.script(at: start) == .latin,
      passage.byte(at: place) == UInt8(ascii: ","),
      let index = mentions.firstIndex(where: { $0.range.lowerBound == start }),
      passage.skipSpaces(place + 1) == passage.skipArticleBack(start)
        || passage.skipSpaces(place + 1) == start,
      index + 1 < mentions.count, isState(mentions[index]), isState(mentions[index + 1])
    else { return false }
    let end = passage.skipSpaces(mentions[index].range.upperBound)
    let next = mentions[index + 1].range.lowerBound
    let isLast = passage.hits(at: end).contains { hit in
      let behind = passage.skipSpaces(Int(hit.end))
      return passage.word(hit) == .coordinator
        && (behind == next || behind == passage.skipArticleBack(next))
    }
    return isLast || goesOn(end, next, atMost: names - 1)
  }

  /// Longer lists are of members, and to look to the end of each takes time without end.
  private static let longestList = 20
}
