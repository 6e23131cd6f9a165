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
      if let end = stated(hit, in: sentence) {
        found.append(
          Predicate(range: Int(hit.start)..<end, strength: strength, isPromised: true))
        continue
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
          isConfirmed: passage.hits(in: modal.range).contains { agrees($0) }
            || isConfirmed(modal)))
    }
    found += onActs(in: sentence, besides: found)
    return (found + agreed(in: sentence, besides: found)).sorted {
      $0.range.lowerBound < $1.range.lowerBound
    }
  }

  /// 連携強化で一致した, 輸出の拡大に合意した: an act told by a noun, on which they agreed.
  private func onActs(in sentence: Range<Int>, besides found: [Predicate]) -> [Predicate] {
    passage.hits(in: sentence).compactMap { hit -> Predicate? in
      guard let (_, word) = strength(hit), word == .agree, !passage.isHidden(hit.range),
        !found.contains(where: { $0.range.overlaps(hit.range) }),
        let (act, strength) = act(before: hit), strength != .declaratory, strength != .consider,
        let end = close(of: hit, in: sentence)
      else { return nil }
      // 約束した is one's own; who agree are several.
      let isAgreed = self.strength(hit)?.0 == .declaratory
      return Predicate(
        range: act.lowerBound..<end, strength: strength, isPromised: true,
        isAgreed: isAgreed, isConfirmed: isAgreed)
    }
  }

  /// Where a word of agreeing ends its clause that tells it as done: behind its ending, or as the last
  /// word of its sentence (…で一致。); but not …で一致していない, …で一致する見通し.
  private func close(of agreeing: Hit, in sentence: Range<Int>) -> Int? {
    let end = Int(agreeing.end)
    let endings = passage.hits(at: end).filter { hit in
      switch passage.word(hit) {
      case .ending(.past), .ending(.linking): true
      default: false
      }
    }
    let closed = endings.map { Int($0.end) }.filter { closes($0, in: sentence) }.max()
    return closed ?? (closes(end, in: sentence) ? end : nil)
  }

  private func closes(_ place: Int, in sentence: Range<Int>) -> Bool {
    guard place < sentence.upperBound, let (scalar, _) = passage.scalar(at: place) else {
      return true
    }
    // 一致したと発表した, 一致したほか
    return [0x3002, 0x3001, 0x2C, 0x2E, 0xFF61].contains(scalar)
      || passage.hits(at: place).contains {
        switch passage.word($0) {
        case .ending(.connective), .voice(.closing), .caseMarker(.partner, .after): true
        default: false
        }
      }
  }

  /// The noun of an act that a word of agreeing takes, with its class.
  func act(before agreeing: Hit) -> (range: Range<Int>, strength: Strength)? {
    var end = Int(agreeing.start)
    // にも, でも
    if let also = passage.marker(.agent, .after, endingAt: end) { end = Int(also.start) }
    let marker =
      passage.marker(.place, .after, endingAt: end)
      ?? passage.marker(.recipient, .after, endingAt: end)
      ?? passage.marker(.patient, .after, endingAt: end)
    guard let marker else { return nil }
    for hit in passage.hits(endingAt: Int(marker.start)) {
      if let (strength, word) = strength(hit), word == .full || word == .light {
        return (hit.range, strength)
      }
    }
    return nil
  }

  /// 「投資を拡大する」と述べた: where a verb ends of which its speaker says in a quotation that he will do it.
  private func stated(_ verb: Hit, in sentence: Range<Int>) -> Int? {
    var end = Int(verb.end)
    let ending = passage.firstWord(at: end) { passage.word($0) == .ending(.final) }
    if let ending { end = Int(ending.end) }
    guard passage.script(before: end) == .hiragana, let (mark, next) = passage.scalar(at: end),
      mark == Self.closingQuote, next < sentence.upperBound,
      let said = passage.first(at: next, { $0 == .voice(.closing) ? true : nil }),
      said.hit.range.count > 3,
      // 協力したい is a wish.
      !passage.hits(in: Int(verb.end)..<end).contains(where: { $0.kind == .modality }),
      let opening = opening(of: end, in: sentence), !hasOtherSubject(opening..<Int(verb.start))
    else { return nil }
    return end
  }

  /// Where the quotation begins that ends at a place.
  private func opening(of end: Int, in sentence: Range<Int>) -> Int? {
    var place = end
    while place > sentence.lowerBound, let (mark, before) = passage.scalar(before: place) {
      if mark == Self.closingQuote { return nil }
      if mark == Self.openingQuote { return place }
      place = before
    }
    return nil
  }

  private static let (openingQuote, closingQuote): (UInt32, UInt32) = (0x300C, 0x300D)

  /// 「貿易が拡大する」: whether something else than an actor is what a quotation tells of.
  private func hasOtherSubject(_ range: Range<Int>) -> Bool {
    passage.hits(in: range).contains { hit in
      guard passage.word(hit) == .caseMarker(.agent, .after), !passage.isHidden(hit.range),
        hit.range.count == 3
      else { return false }
      let end = Int(hit.start)
      // 「ペルーが港を広げる」: another actor does it; 「日本は」 may be who speaks.
      let isNamed = mentions.contains { $0.range.upperBound == end }
      if isNamed { return passage.marksSubject(hit) }
      return !passage.hits(endingAt: end).contains { before in
        switch before.kind {
        case .office, .formula, .modality, .calendar, .coreference, .connective: true
        default: false
        }
      }
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

  /// 強化する方針を確認した, 方針で一致した: what is planned is what they agree on.
  private func isConfirmed(_ modal: Hit) -> Bool {
    let marker =
      passage.marker(.patient, .after, at: Int(modal.end))
      ?? passage.marker(.place, .after, at: Int(modal.end))
    return marker.map { marker in passage.hits(at: Int(marker.end)).contains { agrees($0) } }
      ?? false
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
      !mentions.holdInName(hit.range), !mentions.holdInDate(hit.range),
      !mentions.areAddressed(by: hit.range, in: passage)
    else { return nil }
    return (strength, word)
  }
}
