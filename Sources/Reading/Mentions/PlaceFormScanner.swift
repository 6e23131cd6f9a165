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
    func isTaken(_ place: Int) -> Bool { taken.contains { $0.range.contains(place) } }
    if passage.script(at: end) == .latin {
      guard passage.isCapital(end) else { return nil }
      let name = passage.capitalised(before: passage.skipSpacesBack(end), isTaken: isTaken)
      return name.flatMap { $0.lowerBound > 0 ? $0 : nil }
    }
    var start = end
    var count = 0
    let isKatakana = passage.script(before: end) == .katakana
    while let (scalar, place) = passage.scalar(before: start), !isTaken(place),
      isKatakana ? Script(scalar) == .katakana : tables.sounds.contains(scalar)
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

  /// Whether the word for the kind only begins another word: 港 of 港口, 州 of 州长.
  private static func startsLongerWord(_ form: Hit, in passage: Passage) -> Bool {
    passage.hits(at: Int(form.start)).contains { hit in
      guard hit.end > form.end else { return false }
      switch passage.word(hit) {
      case .opaque, .office, .organ, .verb, .actorForm: return true
      default: return false
      }
    }
  }
}
