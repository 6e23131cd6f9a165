import Languages
import Text
import Values

/// Finds places by the word for their kind: behind a listed name, which it makes longer
/// (蒙巴萨港, Mombasa Airport), and behind a name that no table lists (マガディ湖, Lake Magadi).
struct PlaceFormScanner {
  let passage: Passage
  let tables: ActorTables

  /// The span and English name of a listed place with the word for its kind behind it.
  static func extended(_ range: Range<Int>, name: String, in passage: Passage)
    -> (range: Range<Int>, name: String)
  {
    let isLatin = passage.script(before: range.upperBound) == .latin
    let start = isLatin ? passage.skipSpaces(range.upperBound) : range.upperBound
    let form = passage.first(at: start) { word -> String? in
      if case .placeForm(let suffix, _) = word { suffix } else { nil }
    }
    guard let form, !passage.isHidden(form.hit.range), !isLatin || passage.isCapital(start),
      !startsLongerWord(form.hit, in: passage)
    else { return (range, name) }
    let suffix = form.value
    let isNamed = suffix.isEmpty || name.hasSuffix(suffix)
    return (range.lowerBound..<Int(form.hit.end), isNamed ? name : "\(name) \(suffix)")
  }

  /// Katakana names, names written by sound and capitalised names before the word for a kind of place.
  func places(outside taken: [ScannedMention]) -> [ScannedMention] {
    unlisted(outside: taken) + taken.compactMap { joined($0, taken) }
  }

  /// 巴库—第比利斯—杰伊汉管道: a listed place with a kind, and those that dashes join to it.
  private func joined(_ mention: ScannedMention, _ taken: [ScannedMention]) -> ScannedMention? {
    guard case .place = mention.value,
      passage.hits(endingAt: mention.range.upperBound).contains(where: {
        $0.kind == .placeForm && Int($0.start) > mention.range.lowerBound
      })
    else { return nil }
    var start = mention.range.lowerBound
    while let (dash, end) = passage.scalar(before: start), dash == 0x2014 || Passage.isHyphen(dash),
      let other = taken.last(where: { $0.range.upperBound == end }), namesEnd(other.value)
    {
      start = other.range.lowerBound
    }
    guard start < mention.range.lowerBound else { return nil }
    let range = start..<mention.range.upperBound
    return ScannedMention(range: range, value: .place(name: passage.text.text(range)))
  }

  private func namesEnd(_ value: Mention.Value) -> Bool {
    switch value {
    case .actor(let actor): actor.kind == .state && !actor.isCoreference
    case .place: true
    case .date, .money, .quantity, .duration, .instrument, .programme: false
    }
  }

  private func unlisted(outside taken: [ScannedMention]) -> [ScannedMention] {
    passage.hits.compactMap { hit in
      guard hit.kind == .placeForm, case .placeForm(_, isAlone: true) = passage.word(hit),
        !taken.contains(where: { $0.range.overlaps(hit.range) }), !passage.isHidden(hit.range),
        !Self.startsLongerWord(hit, in: passage), let name = name(before: Int(hit.start), taken)
      else { return nil }
      let range = name.lowerBound..<Int(hit.end)
      return ScannedMention(range: range, value: .place(name: passage.text.text(range)))
    }
  }

  private func name(before end: Int, _ taken: [ScannedMention]) -> Range<Int>? {
    let isCapital = passage.isCapital(end)
    func isTaken(_ place: Int) -> Bool {
      taken.contains { $0.range.contains(place) && !(isCapital && isJoined($0)) }
    }
    if passage.script(at: end) == .latin {
      let name = passage.capitalised(before: passage.skipSpacesBack(end), isTaken: isTaken)
      guard let name, name.lowerBound > 0 else { return nil }
      // In small letters it is a kind: a capital that only begins a sentence names none.
      return isCapital || !beginsSentence(name.lowerBound) ? name : nil
    }
    if let states = states(before: end, taken) { return states }
    var start = end
    var count = 0
    let isKatakana = passage.script(before: end) == .katakana
    while let (scalar, place) = passage.scalar(before: start), !isTaken(place),
      isKatakana
        ? Script(scalar) == .katakana || isJoiningMark(scalar, at: place)
        : tables.sounds.contains(scalar)
    {
      start = place
      count += 1
    }
    // A loanword is no name: エネルギー地区.
    guard count >= (isKatakana ? 3 : 2), !passage.isHidden(start..<end),
      passage.hits(at: start).allSatisfy({ Int($0.end) < end })
    else { return nil }
    return start..<end
  }

  /// エル・ガザラ, サン・マルコ: a mark behind an article of at most two kana. Two longer parts may be a
  /// person's name before a place.
  private func isJoiningMark(_ scalar: UInt32, at mark: Int) -> Bool {
    guard scalar == 0x30FB, passage.script(before: mark) == .katakana else { return false }
    var place = mark
    var count = 0
    while let (kana, before) = passage.scalar(before: place), Script(kana) == .katakana, count < 3 {
      place = before
      count += 1
    }
    return count <= 2 && passage.scalar(before: place)?.value != 0x30FB
  }

  /// The Laos-China Railway: a name that a hyphen joins to another is a part of a longer one.
  private func isJoined(_ mention: ScannedMention) -> Bool {
    passage.script(at: mention.range.lowerBound) == .latin
      && [
        passage.scalar(at: mention.range.upperBound)?.value,
        passage.scalar(before: mention.range.lowerBound)?.value,
      ].contains { $0.map(Passage.isHyphen) ?? false }
  }

  private func beginsSentence(_ place: Int) -> Bool {
    [UInt8(ascii: "."), UInt8(ascii: ":"), 0].contains(
      passage.byte(at: passage.skipSpacesBack(place) - 1))
  }

  /// 中老铁路, 内罗毕—蒙巴萨铁路: the names of two or more states and places are the name of what joins them,
  /// the short ones side by side, others with a dash between.
  private func states(before end: Int, _ taken: [ScannedMention]) -> Range<Int>? {
    var start = end
    var count = 0
    while true {
      let dash = passage.scalar(before: start).flatMap {
        $0.value == 0x2014 || Passage.isHyphen($0.value) ? $0.start : nil
      }
      let end = count > 0 ? dash ?? start : start
      guard let other = taken.last(where: { $0.range.upperBound == end }), namesEnd(other.value),
        count == 0 || end < start || other.range.count <= 3
      else { break }
      start = other.range.lowerBound
      count += 1
    }
    return count > 1 ? start..<end : nil
  }

  /// Whether the word for the kind only begins another word: 港 of 港口, 州 of 州长.
  private static func startsLongerWord(_ form: Hit, in passage: Passage) -> Bool {
    passage.hits(at: Int(form.start)).contains { hit in
      guard hit.end > form.end else { return false }
      switch passage.word(hit) {
      case .opaque, .office, .organ, .verb, .actorForm, .placeForm: return true
      default: return false
      }
    }
  }
}
