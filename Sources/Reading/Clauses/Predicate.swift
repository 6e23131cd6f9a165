import Languages
import Text
import Values

/// A predicate of a clause that says how firmly its subject binds itself.
struct Predicate: Sendable {
  /// From its first word to its ending, without punctuation.
  var range: Range<Int>
  var strength: Strength
  /// Whether a word says that it is promised or decided: 将, will.
  var isPromised = false
  /// Where the words say otherwise than the strength does: 愿 is intended.
  var modality: Modality?
  /// Whether it does not say who does it: shall be established.
  var isPassive = false
  /// Whether nothing but a modal or a word of agreeing stands in it, so that what follows tells the
  /// act: shall:
  var isModalAlone = false
  /// Whether it decides over whatever verb follows: 决定, shall.
  var overrides = false
  /// Whether no table lists its verb, so that only an actor as subject makes it an act.
  var isUnlisted = false
  /// Whether it is what several agree on: することで一致した.
  var isAgreed = false
  /// Whether it is what somebody confirms or agrees to do: することを確認した.
  var isConfirmed = false
  /// The words that decide the strength.
  var deciding: [Range<Int>] = []

  /// Takes over that it is promised, and how, from the predicate whose promise it goes on with.
  mutating func takeModality(of other: Predicate) {
    isPromised = true
    if other.modality ?? other.strength.modality == .intended { modality = .intended }
    if modality == .intended, strength == .firm { strength = .endeavour }
  }

  /// Whether more than a modal decides.
  var isListed: Bool { overrides || deciding.count > 1 }
}

/// Finds the predicates of a sentence that carry undertakings.
struct PredicateReader {
  let passage: Passage
  let isVerbFinal: Bool
  /// Of the passage. What is named tells of no act: the 合作 of 上海合作组织.
  var mentions: [PlacedMention] = []
  /// Whether only what is promised counts, and not what is declared.
  var onlyPromises = false

  func predicates(in sentence: Range<Int>, stretches: [Range<Int>]) -> [Predicate] {
    isVerbFinal ? verbFinal(in: sentence) : verbFirst(in: stretches)
  }

  /// Predicates that a word behind them says to be decided or planned (供与する方針), as news tell
  /// of promises in a verb-final language.
  func promises(in sentence: Range<Int>) -> [Predicate] {
    var found: [Predicate] = []
    for hit in passage.hits(in: sentence)
    where Int(hit.start) >= found.last?.range.upperBound ?? sentence.lowerBound {
      guard let (strength, word) = strength(hit), word == .full || word == .light,
        strength != .declaratory, !passage.isHidden(hit.range)
      else { continue }
      let reach = Int(hit.end)..<(Int(hit.end) + Self.reachOfModal + 1)
      let modal = passage.hits(beginningIn: reach).first {
        $0.kind == .modality && passage.word($0) == .modality(.planned, .after)
      }
      // 強化する日本の方針 is whose plan it is: only endings part a verb from its modal.
      // 訪問するよう、招いた: what somebody is asked to do is no promise.
      guard let modal, isKana(Int(hit.end)..<max(Int(hit.end), Int(modal.start))),
        passage.byte(at: Int(modal.end)) != UInt8(ascii: ","),
        passage.scalar(at: Int(modal.end))?.value != 0x3001
      else { continue }
      found.append(
        Predicate(
          range: Int(hit.start)..<Int(modal.end), strength: strength, isPromised: true,
          isAgreed: passage.hits(in: modal.range).contains { self.strength($0)?.1 == .agree },
          isConfirmed: passage.hits(in: modal.range).contains { agrees($0) }))
    }
    return (found + agreed(in: sentence, besides: found)).sorted {
      $0.range.lowerBound < $1.range.lowerBound
    }
  }

  /// 調整していくことで一致した: an act that no table lists, on which they agreed.
  private func agreed(in sentence: Range<Int>, besides found: [Predicate]) -> [Predicate] {
    passage.hits(in: sentence).compactMap { hit -> Predicate? in
      guard hit.kind == .modality, passage.word(hit) == .modality(.planned, .after),
        !found.contains(where: { $0.range.overlaps(hit.range) }),
        passage.hits(in: hit.range).contains(where: { agrees($0) })
      else { return nil }
      var end = Int(hit.start)
      while passage.script(before: end) == .hiragana, let before = passage.scalar(before: end) {
        end = before.start
      }
      let isAct = passage.hits(at: end).contains {
        if case .ending(let type) = passage.word($0) { type == .final } else { false }
      }
      let script = passage.script(before: end)
      guard isAct, script == .han || script == .katakana else { return nil }
      var start = end
      while start > sentence.lowerBound, passage.script(before: start) == script,
        let before = passage.scalar(before: start)
      {
        start = before.start
      }
      // One character is hardly a verbal noun.
      guard end - start > 3 else { return nil }
      // 反対することで一致した: what they declare is no act.
      let declares = passage.hits(endingAt: end).contains { strength($0)?.0 == .declaratory }
      if declares { return nil }
      return Predicate(
        range: start..<Int(hit.end), strength: .firm, isPromised: true,
        isAgreed: passage.hits(in: hit.range).contains { strength($0)?.1 == .agree },
        isConfirmed: true)
    }
  }

  private func agrees(_ hit: Hit) -> Bool {
    guard let (strength, word) = strength(hit) else { return false }
    return word == .agree || strength == .declaratory
  }

  private func isKana(_ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    while place < range.upperBound, let (scalar, next) = passage.scalar(at: place) {
      if Script(scalar) != .hiragana { return false }
      place = next
    }
    return true
  }

  /// The furthest that 方針 or 予定 may stand behind its verb, in bytes.
  private static let reachOfModal = 15

  func strength(_ hit: Hit) -> (Strength, StrengthWord)? {
    guard hit.kind == .strength, case .strength(let strength, let word) = passage.word(hit),
      !mentions.holdInName(hit.range), !mentions.holdInDate(hit.range)
    else { return nil }
    return (strength, word)
  }
}
