import Languages
import Text
import Values

/// What an instrument only tells of, between what it promises: how it came about, and what was done
/// before.
extension SentenceUndertakings {
  /// Whether a plain verb of a language without tenses stands behind a day or year that was over
  /// when the text was written: 2023年两国建立…关系.
  func isNarrated(_ predicate: Predicate) -> Bool {
    let verb = predicate.deciding.first?.lowerBound ?? predicate.range.lowerBound
    return isUnpromised(predicate) && tellsPastDay(in: stretchStart(verb)..<verb)
  }

  /// Whether a date stands in a range, and no deadline, that was over when the text was written.
  private func tellsPastDay(in range: Range<Int>) -> Bool {
    guard let written = frame.written?.latest else { return false }
    return mentions.contains { mention in
      guard range.contains(mention.range.lowerBound), case .date(let date) = mention.mention.value,
        let end = date.latest
      else { return false }
      return end <= written && !isDue(mention.range)
    }
  }

  /// `This Plan of Action aims at …`, `The purpose of this Plan is to …`: what the instrument itself is for
  /// binds nobody.
  func isOfItself(_ predicate: Predicate) -> Bool {
    guard !predicate.isPromised, predicate.strength != .declaratory,
      let verb = predicate.deciding.first?.lowerBound
    else { return false }
    let itself = passage.hits(in: sentence.lowerBound..<verb).first {
      passage.isFormula($0, .itself)
    }
    guard let itself else { return false }
    let head = passage.skipSpaces(sentence.lowerBound)
    return Int(itself.start) == head
      || passage.script(at: head) == .latin
        && !participants.contains { $0.range.lowerBound < verb && $0.range.lowerBound >= head }
  }

  /// 如…时, 为加强…，: a stretch that only says in what case or what for the next one holds.
  func isCircumstance(_ predicate: Predicate) -> Bool {
    guard isUnpromised(predicate), let verb = predicate.deciding.first?.lowerBound,
      let stretch = stretches.last(where: { $0.lowerBound <= verb }),
      let last = stretches.last, stretch != last
    else { return false }
    let next = stretches.first { $0.lowerBound >= stretch.upperBound }
    // 为加强合作，促进发展，双方…: what for goes on up to who acts.
    if let first = stretches.first, first != stretch, opensPurpose(first),
      let subject = participants.first(where: { $0.role == nil || $0.role == .agent }),
      verb < subject.range.lowerBound,
      stretches.contains(where: { $0.lowerBound == subject.range.lowerBound })
    {
      return true
    }
    return passage.hasWord(at: passage.skipSpaces(stretch.lowerBound)) { hit in
      switch passage.word(hit) {
      case .condition(.condition): true
      // 在访问期间，两国领导人…: who acts is named behind.
      case .caseMarker(.place, .before):
        mentions.contains { mention in
          guard let next, case .actor = mention.mention.value else { return false }
          return mention.range.lowerBound == passage.skipSpaces(next.lowerBound)
        }
      case .caseMarker(.recipient, .before):
        // 为加强: a verb right behind it, or one adverb between.
        verb >= Int(hit.end) && verb - Int(hit.end) <= Self.reachOfPurpose
          && !mentions.contains { $0.range.lowerBound == Int(hit.end) }
      default: false
      }
    }
  }

  private func opensPurpose(_ stretch: Range<Int>) -> Bool {
    passage.hasWord(at: passage.skipSpaces(stretch.lowerBound)) {
      $0.key == .caseMarker(.recipient, .before)
    }
  }

  /// 进一步, in bytes.
  private static let reachOfPurpose = 9

  /// 1996年5月に計画を策定し、…を決定した: what goes on to something past on a day that was over.
  func isPastDeed(_ clause: Range<Int>, _ predicate: Predicate) -> Bool {
    let end = trimmed(sentence.upperBound)
    return predicate.strength != .declaratory && predicate.range.upperBound < end
      && passage.hasWord(endingAt: end) {
        $0.kind == .ending && passage.word($0) == .ending(.past)
      } && tellsPastDay(in: clause)
  }

  /// A verb of Chinese that nothing says to be promised and that declares nothing.
  func isUnpromised(_ predicate: Predicate) -> Bool {
    !predicate.isPromised && predicate.strength != .declaratory
      && passage.script(at: predicate.range.lowerBound) == .han && !frame.isVerbFinal
  }

  func isPerson(_ participant: Participant) -> Bool {
    mentions.contains { mention in
      guard participant.range.holds(mention.range), case .actor(let actor) = mention.mention.value
      else { return false }
      return actor.kind == .person
    }
  }
}
