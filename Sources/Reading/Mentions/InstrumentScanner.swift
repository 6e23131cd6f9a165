import Document
import Languages
import Text
import Values

/// Finds instruments by form: a title in brackets that ends in a kind of instrument, or a noun
/// phrase that does (経済連携協定, Economic Partnership Agreement).
struct InstrumentScanner {
  let passage: Passage

  /// - Parameter taken: the names that the tables know, in order.
  func instruments(outside taken: [ScannedMention]) -> [ScannedMention] {
    var found: [ScannedMention] = []
    for hit in passage.hits where hit.kind == .instrumentHead {
      // A document of no kind, such as 共识, is an agreement but not a named one.
      guard case .instrumentHead(let kind, let use) = passage.word(hit), kind != .other
      else { continue }
      let head = hit.range
      if let last = found.last, last.range.overlaps(head) { continue }
      if taken.contains(where: { $0.range.overlaps(head) && blocks($0.value) }) { continue }
      if isInsideLongerHead(hit) { continue }
      if use != .bracketed, passage.block.role == .title, isTitle(head),
        !found.contains(where: { $0.range.lowerBound == 0 })
      {
        found.append(instrument(kind, 0..<titleEnd(head)))
        continue
      }
      if let range = bracketed(head) {
        found.append(instrument(kind, range))
      } else if use == .bracketed {
        continue
      } else if passage.script(at: head.lowerBound) == .latin {
        if let range = latin(head, kind, isSpecificAlone: use == .alone) {
          found.append(instrument(kind, range))
        }
      } else {
        // 自由贸易协定升级议定书: what is made to another instrument bears its name.
        if let last = found.last, joins(last.range.upperBound..<head.lowerBound) {
          found[found.count - 1] = instrument(kind, last.range.lowerBound..<head.upperBound)
          continue
        }
        let start = phraseStart(before: head.lowerBound, taken)
        if start < head.lowerBound || use == .alone {
          // 「…計画」に関する書簡: what another is about is part of its name.
          found.removeAll { $0.range.lowerBound >= start }
          found.append(instrument(kind, start..<head.upperBound))
        }
      }
    }
    return found
  }

  /// The title of an instrument is its whole line, up to a bracket: the head ends it, or, in
  /// spaced scripts, may begin it.
  private func isTitle(_ head: Range<Int>) -> Bool {
    (titleEnd(head) == head.upperBound || head.lowerBound == 0 && passage.script(at: 0) == .latin)
      && !isHeadline(head)
  }

  /// Whether the line says that somebody does something with the instrument, as newspapers head
  /// their reports: it holds a verb of signing before the head, or small words that are no grammar.
  private func isHeadline(_ head: Range<Int>) -> Bool {
    let isSigned = passage.hits(beginningIn: 0..<head.lowerBound).contains {
      $0.kind == .agreementVerb && !passage.isHidden($0.range)
    }
    if isSigned || isBareObject(head) { return true }
    var place = 0
    while place < head.lowerBound {
      let end = passage.text.bytes[place...].firstIndex(of: 0x20) ?? passage.count
      let isSmall = passage.byte(at: place) &- 0x61 < 26
      if isSmall, !passage.hits(at: place).contains(where: { Int($0.end) >= end && isLink($0) }) {
        return true
      }
      place = end + 1
    }
    return false
  }

  /// …の支援で覚書: a particle right before the head makes it what the line tells of, not its name.
  private func isBareObject(_ head: Range<Int>) -> Bool {
    guard passage.script(before: head.lowerBound) == .hiragana else { return false }
    return passage.hits(endingAt: head.lowerBound).contains { hit in
      guard case .caseMarker(let role, .after) = passage.word(hit) else { return false }
      switch role {
      case .agent, .patient, .place, .means, .partner, .source: return !passage.isHidden(hit.range)
      case .recipient, .beneficiary, .topic, .possessor, .by: return false
      }
    }
  }

  private func isLink(_ hit: Hit) -> Bool {
    switch hit.kind {
    case .caseMarker, .coordinator, .opaque, .range, .connective: true
    default: false
    }
  }

  private func titleEnd(_ head: Range<Int>) -> Int {
    let bracket = passage.text.bytes[head.upperBound...].firstIndex(of: UInt8(ascii: "("))
    return passage.skipSpacesBack(bracket ?? passage.count)
  }

  private func blocks(_ value: Mention.Value) -> Bool {
    switch value {
    case .actor(let actor): actor.kind != .state
    case .instrument, .programme: true
    case .date, .money, .quantity, .duration, .place: false
    }
  }

  private func isInsideLongerHead(_ hit: Hit) -> Bool {
    func isLonger(_ other: Hit) -> Bool {
      guard other.end - other.start > hit.end - hit.start else { return false }
      switch passage.word(other) {
      case .instrumentHead, .opaque, .meetingWord, .actor: return true
      default: return false
      }
    }
    return passage.hits(at: Int(hit.start)).contains(where: isLonger)
      || passage.hits(endingAt: Int(hit.end)).contains(where: isLonger)
  }

  private func instrument(_ kind: InstrumentKind, _ range: Range<Int>) -> ScannedMention {
    let title = passage.text.text(range).trimmingBrackets
    return ScannedMention(range: range, value: .instrument(.init(kind, title: title)))
  }

  /// 《…协定》 with its brackets; 「…協定」 without.
  private func bracketed(_ head: Range<Int>) -> Range<Int>? {
    guard let (mark, end) = passage.scalar(at: head.upperBound), let pair = Bracket(closing: mark)
    else { return nil }
    var place = head.lowerBound
    var count = 0
    while let (scalar, start) = passage.scalar(before: place), count < 80 {
      if scalar == pair.opening {
        return pair.belongsToTitle ? start..<end : place..<head.upperBound
      }
      if scalar == mark || scalar == 0x3002 { return nil }
      place = start
      count += 1
    }
    return nil
  }

  // MARK: Noun phrases without spaces

  /// The longest a title's modifiers may be, in characters.
  private static let longestPhrase = 40

  /// Goes back over what may modify the head: nouns, and names of states that share it.
  private func phraseStart(before head: Int, _ taken: [ScannedMention]) -> Int {
    if let start = topicStart(before: head) { return start }
    var start = head
    var count = 0
    // Behind に関する stands a phrase, which may be longer than one noun.
    var isTopic = false
    while let (scalar, place) = passage.scalar(before: start), count < Self.longestPhrase {
      if let mention = taken.last(where: { $0.range.upperBound == start }),
        case .actor(let actor) = mention.value
      {
        // 国連安保理決議: the body that made it opens the title.
        if actor.kind == .organization {
          start = mention.range.lowerBound
          break
        }
        // 日・モンゴル and 中蒙 belong to the title; a single state is whose it is.
        guard actor.kind == .state else { break }
        let aimed = passage.last(endingAt: mention.range.lowerBound) {
          $0 == .companion(.before) ? true : nil
        }
        guard aimed != nil || isPair(mention, taken) else { break }
        start = aimed.map { Int($0.hit.start) } ?? mention.range.lowerBound
        count += 4
        continue
      }
      if let link = link(endingAt: start) ?? (isTopic ? innerLink(endingAt: start) : nil) {
        start = link
        isTopic = true
        count += 2
        continue
      }
      if let coordinated = coordinatedStart(endingAt: start, taken) {
        start = coordinated
        break
      }
      let script = Script(scalar)
      let isNoun = script == .han || script == .katakana || script == .latin || script == .digit
      guard isNoun || scalar == 0x30FB, !isBoundary(endingAt: start) else { break }
      start = place
      count += 1
    }
    return trimmedStart(start, head)
  }

  /// …的防卫装备和技术转移协议: two nouns that a title joins, where a possessor stands before both.
  private func coordinatedStart(endingAt end: Int, _ taken: [ScannedMention]) -> Int? {
    guard let mark = passage.last(endingAt: end, .coordinator),
      passage.script(before: end) == .han
    else { return nil }
    let start = nounStart(before: Int(mark.start))
    let isOther = passage.hits(endingAt: Int(mark.start)).contains {
      if case .instrumentHead = passage.word($0) { true } else { false }
    }
    let owner = passage.marker(.possessor, .after, endingAt: start)
    guard owner != nil, !isOther, start < Int(mark.start),
      !taken.contains(where: { $0.range.overlaps(start..<end) })
    else { return nil }
    return start
  }

  /// 关于打击跨国犯罪的谅解备忘录: a topic's word before the phrase, a possessor's behind it.
  private func topicStart(before head: Int) -> Int? {
    let noun = nounStart(before: head)
    guard
      let link = passage.marker(.possessor, .after, endingAt: noun)
    else { return nil }
    var place = Int(link.start)
    var count = 0
    while let (scalar, start) = passage.scalar(before: place), count < Self.longestPhrase {
      guard Script(scalar).isUnspaced || scalar == 0x3001 else { return nil }
      place = start
      count += 1
      if passage.marker(.topic, .before, at: place) != nil {
        return place
      }
    }
    return nil
  }

  /// Whether a few Han characters stand in `range` that may be a noun between two heads, and no word
  /// of the grammar nor of signing.
  private func joins(_ range: Range<Int>) -> Bool {
    guard (1...12).contains(range.count) else { return false }
    var place = range.lowerBound
    while place < range.upperBound, let (scalar, next) = passage.scalar(at: place) {
      guard Script(scalar) == .han else { return false }
      place = next
    }
    return !passage.hits(in: range).contains {
      switch $0.kind {
      case .caseMarker, .coordinator, .agreementVerb, .modality, .voice, .relationshipVerb: true
      default: false
      }
    }
  }

  /// Back over the nouns that stand directly before the head.
  private func nounStart(before head: Int) -> Int {
    var start = head
    while let (scalar, place) = passage.scalar(before: start), Script(scalar) == .han,
      !isBoundary(endingAt: start)
    {
      start = place
    }
    return start
  }

  private func isPair(_ mention: ScannedMention, _ taken: [ScannedMention]) -> Bool {
    let before = passage.scalar(before: mention.range.lowerBound)
    let end = before.flatMap { $0.value == 0x30FB ? $0.start : nil } ?? mention.range.lowerBound
    return taken.contains { $0.range.upperBound == end && isState($0) }
      || taken.contains { $0.range.lowerBound == mention.range.upperBound && isState($0) }
      || passage.first(at: mention.range.upperBound, .coordinator).map {
        mark in
        taken.contains { $0.range.lowerBound == Int(mark.end) && isState($0) }
      } ?? false
  }

  private func isState(_ mention: ScannedMention) -> Bool {
    if case .actor(let actor) = mention.value { actor.kind == .state } else { false }
  }

  /// Words that link the parts of a title: に関する, 及び, 和.
  private func link(endingAt end: Int) -> Int? {
    passage.marker(.topic, .after, endingAt: end)
      .flatMap { Int($0.start) < end ? Int($0.start) : nil }
      .flatMap { start in
        // The link must join to a noun, not open the clause.
        let script = passage.script(before: start)
        return script == .han || script == .katakana ? start : quotedStart(before: start)
      }
  }

  /// 「道路整備計画」に関する書簡: the topic as it is quoted.
  private func quotedStart(before end: Int) -> Int? {
    guard let (mark, inside) = passage.scalar(before: end), let pair = Bracket(closing: mark) else {
      return nil
    }
    var place = inside
    for _ in 0..<Self.longestPhrase {
      guard let (scalar, start) = passage.scalar(before: place), scalar != mark else { return nil }
      place = start
      if scalar == pair.opening { return place }
    }
    return nil
  }

  /// 促進及び保護, 租税の回避: what joins the nouns of a topic.
  private func innerLink(endingAt end: Int) -> Int? {
    let link = passage.last(endingAt: end) { word -> Bool? in
      word == .caseMarker(.possessor, .after) || word == .coordinator ? true : nil
    }
    guard let start = link.map({ Int($0.hit.start) }) else { return nil }
    // 16億円の…: an amount says how much it is about, and is no part of its name.
    let isAmount = passage.hits(endingAt: start).contains {
      $0.kind == .currency || $0.kind == .unit || $0.kind == .numeral
    }
    let script = passage.script(before: start)
    return !isAmount && (script == .han || script == .katakana) ? start : nil
  }

  /// Whether a word ends here that a title does not go back over.
  private func isBoundary(endingAt end: Int) -> Bool {
    passage.hits(endingAt: end).contains { hit in
      switch passage.word(hit) {
      case .caseMarker(let kind, _): kind != .topic && !passage.isHidden(hit.range)
      case .coordinator: hit.range.count > 3 || passage.script(before: end).isUnspaced
      case .numeral(.ordinal, _): false
      // 国防协议, 发展协议: a unit counts only behind a number.
      case .unit where passage.script(at: Int(hit.start)) == .han:
        !passage.isHidden(hit.range) && isCounted(hit)
      case .numeral, .calendar, .durationUnit, .unit, .bound, .modality, .voice, .relationshipVerb:
        !passage.isHidden(hit.range)
      case .agreementVerb, .ending, .coreference, .verb: true
      case .strength(_, let word): word != .full
      default: false
      }
    }
  }

  private func isCounted(_ unit: Hit) -> Bool {
    passage.script(before: Int(unit.start)) == .digit
      || passage.hasWord(endingAt: Int(unit.start)) { $0.kind == .numeral }
  }

  private func trimmedStart(_ start: Int, _ head: Int) -> Int {
    var start = start
    if let link = passage.marker(.topic, .after, at: start) {
      start = Int(link.end)
    }
    while start < head, let (scalar, next) = passage.scalar(at: start), scalar == 0x30FB {
      start = next
    }
    return start
  }
}

/// A pair of brackets around titles and quotations.
struct Bracket {
  let opening: UInt32
  /// Whether the brackets belong to the title's span: 《》 do, 「」 do not.
  let belongsToTitle: Bool

  init?(closing: UInt32) {
    switch closing {
    case 0x300B: (opening, belongsToTitle) = (0x300A, true)
    case 0x300D: (opening, belongsToTitle) = (0x300C, false)
    case 0x300F: (opening, belongsToTitle) = (0x300E, false)
    case 0x201D: (opening, belongsToTitle) = (0x201C, false)
    default: return nil
    }
  }
}

extension String {
  /// Without the brackets 《》 that a title's span takes in.
  fileprivate var trimmingBrackets: String {
    hasPrefix("\u{300A}") && hasSuffix("\u{300B}") ? String(dropFirst().dropLast()) : self
  }
}
