import Languages
import Text
import Values

/// What a listed word is where it is not the verb of its clause (Chinese, English): a noun, part of a
/// name, a preposition, what for.
extension PredicateReader {
  /// 应蒙方邀请, 将秘方…: right before an actor, what else is a modal of Chinese is a preposition.
  func isBeforeActor(_ hit: Hit) -> Bool {
    guard passage.script(at: Int(hit.start)) == .han else { return false }
    return passage.hits(at: Int(hit.end)).contains { $0.kind == .office }
      || mentions.contains { mention in
        guard case .actor = mention.mention.value else { return false }
        return mention.range.lowerBound == Int(hit.end)
      }
  }

  /// 主题为“加强合作”: between quotation marks of Chinese that no colon opens stands a name.
  func isQuoted(_ hit: Hit) -> Bool {
    guard passage.script(at: Int(hit.start)) == .han else { return false }
    var place = Int(hit.start)
    while let (scalar, before) = passage.scalar(before: place),
      Int(hit.start) - place < Self.longestQuotation
    {
      switch scalar {
      case 0x201C, 0x300C: return passage.byte(at: before - 1) != UInt8(ascii: ":")
      case 0x201D, 0x300D, 0x3002, 0x3B: return false
      default: place = before
      }
    }
    return false
  }

  /// In bytes.
  private static let longestQuotation = 90

  /// The 同意 of 经双方同意 says on what another act hangs.
  func isOfCondition(_ hit: Hit) -> Bool {
    passage.hasWord(endingAt: Int(hit.end)) { $0.kind == .condition && $0.start < hit.start }
  }

  /// A word that is verb and noun is a noun where nothing stands behind it, 长足发展, or another
  /// noun beside it: 合作和人员往来.
  func isNoun(_ hit: Hit, in stretch: Range<Int>) -> Bool {
    guard passage.script(at: Int(hit.start)) == .han else { return false }
    // 合作将为…提供…: a modal right behind it has another verb.
    let isSubject = passage.hits(at: Int(hit.end)).contains { other in
      guard let (_, word) = strength(other), !passage.isHidden(other.range) else { return false }
      return word == .modal || word == .forbidding
    }
    if isSubject { return true }
    guard Int(hit.start) > stretch.lowerBound else { return false }
    if trimmedEnd(of: stretch) <= Int(hit.end) { return agentWord(in: stretch) == 0 }
    guard let joiner = passage.firstWord(at: Int(hit.end), { $0.kind == .coordinator }) else {
      return false
    }
    return !passage.hits(at: Int(joiner.end)).contains { strength($0) != nil }
  }

  /// To strengthen trade: what for, where it is not itself the item.
  func isInfinitive(_ hit: Hit) -> Bool {
    let end = passage.skipSpacesBack(Int(hit.start))
    guard passage.script(at: Int(hit.start)) == .latin,
      let to = passage.marker(.recipient, .before, endingAt: end)
    else { return false }
    return Int(to.start) > passage.skipSpaces(passage.bodyStart)
  }

  /// To promote trade and ⟨support⟩ peace: behind a coordinating word, where the verb before it is one.
  func goesOnWithInfinitive(_ verb: Int, from start: Int) -> Bool {
    let end = passage.skipSpacesBack(verb)
    guard passage.script(at: verb) == .latin, start < end,
      passage.last(endingAt: end, .coordinator) != nil
    else { return false }
    let before = passage.hits(in: start..<end).filter { hit in
      strength(hit) != nil && !passage.isHidden(hit.range)
    }.last
    return before.map { isInfinitive($0) } ?? false
  }

  /// A verb before 的 only describes a noun.
  func isAttributive(_ hit: Hit) -> Bool {
    passage.marker(.possessor, .after, at: Int(hit.end)) != nil
      || passage.marker(.possessor, .after, endingAt: Int(hit.start)) != nil
  }

  /// Where 由 stands with the verb of its agent behind it (合作费用由双方负担); 0 where none does.
  func agentWord(in stretch: Range<Int>) -> Int {
    guard passage.script(at: stretch.lowerBound) == .han else { return 0 }
    let marker = passage.hits(in: stretch).first {
      $0.key == .caseMarker(.by, .before) && !passage.isHidden($0.range)
    }
    guard let marker else { return 0 }
    let hasVerb = passage.hits(in: Int(marker.end)..<stretch.upperBound).contains { hit in
      guard let (_, word) = strength(hit), word == .full || word == .light else { return false }
      return !isAttributive(hit) && !passage.isHidden(hit.range)
    }
    return hasVerb ? Int(marker.start) : 0
  }
}
