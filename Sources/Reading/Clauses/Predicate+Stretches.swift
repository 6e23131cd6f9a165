import Languages
import Text
import Values

/// Which stretches between commas one predicate goes over, and when, where, how and what for
/// something is done before its verb (Chinese, English).
extension PredicateReader {
  /// Stretches between commas, with what stands between a modal and its verb taken in (`shall,
  /// subject to their laws, exchange`), and what a word before a comma declares or agrees on
  /// (重申，…, 一致同意，…).
  func joined(_ stretches: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var left = 0
    var declares = false
    var supports = false
    for stretch in stretches {
      supports = supports && opensPlainly(stretch)
      let isContent = supports || declares && !opensAnother(stretch)
      if left > 0 || isContent, let last = result.last {
        let joined = last.lowerBound..<stretch.upperBound
        result[result.count - 1] = joined
        left =
          isWillingAlone(last) && !isWillingAlone(joined)
          ? 0 : isCircumstance(stretch) || isPurpose(stretch) ? left : left - 1
        continue
      }
      result.append(stretch)
      declares = false
      supports = supportsAct(stretch)
      switch openEnd(of: stretch) ?? (isLeftOpen(stretch) ? .agreeing : nil) {
      case .declaring: if !onlyPromises { (left, declares) = (1, true) }
      case .agreeing: left = 1
      case .modal: left = 2
      case nil: left = isWillingAlone(stretch) ? 2 : 0
      }
    }
    return result
  }

  /// 愿同肯方一道,…: the listed verb that decides comes only behind a comma.
  private func isWillingAlone(_ stretch: Range<Int>) -> Bool {
    guard passage.script(at: stretch.lowerBound) == .han else { return false }
    var isWilling = false
    for hit in passage.hits(in: stretch) {
      guard let (_, word) = strength(hit), !passage.isHidden(hit.range) else { continue }
      switch word {
      case .willing: isWilling = true
      case .full, .light, .backing, .decision, .state: if isWilling { return false }
      case .modal, .forbidding, .agree, .passive, .unbinding, .opening: continue
      }
    }
    return isWilling
  }

  /// What a word that stands right before a comma, and no colon, opens.
  private enum OpenEnd { case modal, agreeing, declaring }

  private func openEnd(of stretch: Range<Int>) -> OpenEnd? {
    let end = passage.skipSpacesBack(stretch.upperBound)
    guard passage.byte(at: passage.skipSpaces(end)) == UInt8(ascii: ",") else { return nil }
    let isLatin = passage.script(before: end) == .latin
    for hit in passage.hits(endingAt: end) {
      guard let (strength, word) = strength(hit), !passage.isHidden(hit.range) else { continue }
      switch word {
      case .modal, .forbidding: return .modal
      case .agree, .decision, .willing: if !isLatin { return .agreeing }
      case .full, .light:
        // 对…表示欢迎 has said what of.
        let isFramed = passage.hits(in: stretch.lowerBound..<Int(hit.start)).contains {
          $0.key == .caseMarker(.recipient, .before) && !passage.isHidden($0.range)
        }
        if !isLatin, strength == .declaratory, !isFramed { return .declaring }
      case .passive, .backing, .state, .unbinding, .opening: continue
      }
    }
    return nil
  }

  /// 同意从…起的五年内，向…提供: behind a modal, only when or where it is done, up to the comma.
  private func isLeftOpen(_ stretch: Range<Int>) -> Bool {
    guard passage.script(at: stretch.lowerBound) == .han else { return false }
    let modal = Array(passage.hits(in: stretch)).last { hit in
      guard let (_, word) = strength(hit), !passage.isHidden(hit.range) else { return false }
      switch word {
      case .modal, .forbidding, .agree, .willing: return true
      case .full, .light, .passive, .backing, .state, .unbinding, .decision, .opening: return false
      }
    }
    guard let modal else { return false }
    let end = trimmedEnd(of: stretch)
    return Int(modal.end) < end && skipCircumstances(Int(modal.end), in: stretch) >= end
  }

  /// 支持挪威加强…，促进…: what somebody is supported or praised in doing goes on in the next stretch.
  private func supportsAct(_ stretch: Range<Int>) -> Bool {
    guard passage.script(at: stretch.lowerBound) == .han else { return false }
    return passage.hits(in: stretch).contains { hit in
      guard let (strength, word) = strength(hit), word == .backing || strength == .declaratory,
        !passage.isHidden(hit.range),
        let actor = mentions.first(where: { $0.range.lowerBound == Int(hit.end) }),
        case .actor = actor.mention.value
      else { return false }
      let reach = actor.range.upperBound..<(actor.range.upperBound + Self.longestAdverb)
      return passage.marker(.possessor, .after, at: actor.range.upperBound) == nil
        && passage.hits(beginningIn: reach).contains {
          isPlain($0) && !passage.isHidden($0.range) && Int($0.end) < trimmedEnd(of: stretch)
        }
    }
  }

  /// 积极, 进一步, in bytes.
  private static let longestAdverb = 10

  private func opensPlainly(_ stretch: Range<Int>) -> Bool {
    passage.hits(at: head(of: stretch)).contains { isPlain($0) }
  }

  /// A verb of an act that no word before it need promise.
  private func isPlain(_ hit: Hit) -> Bool {
    guard let (strength, word) = strength(hit) else { return false }
    return strength != .declaratory && (word == .full || word == .light)
  }

  /// Whether a stretch begins with a predicate that goes on beside what is declared.
  private func opensAnother(_ stretch: Range<Int>) -> Bool {
    passage.hits(at: head(of: stretch)).contains { hit in
      guard let (strength, word) = strength(hit), !passage.isHidden(hit.range) else { return false }
      switch word {
      case .modal, .forbidding, .agree, .decision, .willing: return true
      case .full, .light, .backing: return strength == .declaratory
      case .passive, .state, .unbinding, .opening: return false
      }
    }
  }

  /// Whether a stretch says only when, where or how something is done: 按照平等互利的原则，
  func isCircumstance(_ stretch: Range<Int>) -> Bool {
    passage.script(at: stretch.lowerBound) == .han
      && skipCircumstances(stretch.lowerBound, in: stretch) >= trimmedEnd(of: stretch)
  }

  /// 为进一步发展两国关系，: what for.
  func isPurpose(_ stretch: Range<Int>) -> Bool {
    passage.script(at: stretch.lowerBound) == .han
      && passage.hasWord(at: stretch.lowerBound) {
        $0.key == .caseMarker(.recipient, .before)
      }
  }

  /// Goes on over when, where and how something is done, up to the word that closes it or the comma:
  /// 在互利基础上, 按照…原则，
  func skipCircumstances(_ place: Int, in stretch: Range<Int>) -> Int {
    var end = place
    while end < stretch.upperBound {
      var start = passage.skipSpaces(end)
      if passage.byte(at: start) == UInt8(ascii: ",") { start = passage.skipSpaces(start + 1) }
      // 应在: the preposition may be part of the word.
      let isOpen =
        passage.hasWord(at: start) { opensCircumstance($0) }
        || end == place && passage.hits(endingAt: place).contains { opensCircumstance($0) }
      guard isOpen, start < stretch.upperBound else { return end }
      var limit = start
      while limit < stretch.upperBound, passage.byte(at: limit) != UInt8(ascii: ",") { limit += 1 }
      let words = passage.hits(in: start..<limit)
      let closing = words.filter { closesCircumstance($0) }
      if passage.hasWord(at: start, { $0.key == .caseMarker(.topic, .before) }) {
        // 就…合作深入交换意见: the verb stands at the end.
        let verb = words.filter { strength($0) != nil && !passage.isHidden($0.range) }.last
        return verb.map { Int($0.start) } ?? limit
      } else if let last = closing.last, let first = closing.first {
        end = Int(passage.skipSpaces(Int(last.end)) >= limit ? last.end : first.end)
      } else if passage.hasWord(at: start, { $0.key == .caseMarker(.means, .before) })
        || words.contains(where: { strength($0) != nil && !passage.isHidden($0.range) })
      {
        return end
      } else {
        end = limit
      }
    }
    return end
  }

  private func opensCircumstance(_ hit: Hit) -> Bool {
    guard hit.kind == .caseMarker, case .caseMarker(let role, .before) = passage.word(hit) else {
      return false
    }
    switch role {
    case .place, .source, .means, .topic: return true
    case .agent, .patient, .recipient, .partner, .beneficiary, .possessor, .by:
      return false
    }
  }

  private func closesCircumstance(_ hit: Hit) -> Bool {
    guard hit.kind == .caseMarker, !passage.isHidden(hit.range) else { return false }
    let word = passage.word(hit)
    return word == .caseMarker(.place, .after) || word == .caseMarker(.means, .after)
  }
}
