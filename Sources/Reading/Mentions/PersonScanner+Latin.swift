import Languages
import Text
import Values

/// Names of capitalised words beside an office, and what may stand between the two.
extension PersonScanner {
  /// As many words may stand between a name's comma and the office: Ghana's deputy foreign minister.
  private static let mostApposed = 5

  /// "Ama Owusu, a researcher at", "Kofi Asante, Ghana's trade minister": a name of several words
  /// before a comma and an office that says who bears it.
  func apposed(before office: Hit) -> Range<Int>? {
    var place = Int(office.start)
    var words = 0
    while passage.byte(at: passage.skipSpacesBack(place) - 1) != UInt8(ascii: ",") {
      let end = passage.skipSpacesBack(place)
      guard end < place, words < Self.mostApposed, end > 0 else { return nil }
      place = end
      while place > 0, Self.isInWord(passage.byte(at: place - 1)) { place -= 1 }
      guard place < end else { return nil }
      words += 1
    }
    let comma = passage.skipSpacesBack(place) - 1
    guard let name = passage.capitalised(before: comma, isTaken: isTaken), !namesBody(name),
      !isPortfolio(name)
    else { return nil }
    let whole = passage.initials(before: name.lowerBound)..<name.upperBound
    return hasSpace(whole) ? whole : nil
  }

  /// "Energy minister Amina Yusuf", "the fund's director general Amina Yusuf": two or more words right
  /// behind an office in small letters.
  func named(behind office: Hit) -> Range<Int>? {
    var end = behindOwners(Int(office.end))
    let isApart = passage.byte(at: end) == UInt8(ascii: ",")
    // The high commissioner of India to Ghana, Amina Yusuf.
    let isPosted = isApart && end > Int(office.end)
    if isApart { end += 1 }
    let place = behindHonorifics(passage.skipSpaces(end))
    guard passage.skipSpaces(end) == end + 1, !isTaken(place),
      let name = passage.capitalised(after: place, limit: 4, particles: tables.particles),
      hasSpace(name), !namesBody(name), !isPortfolio(name),
      !isApart || isPosted || isClosed(name.upperBound)
    else { return nil }
    return name
  }

  /// "His counterpart, Amina Yusuf, said": a mark on either side sets the name off.
  func isClosed(_ end: Int) -> Bool {
    passage.byte(at: end) == UInt8(ascii: ",") || passage.byte(at: end) == UInt8(ascii: ".")
  }

  /// "Amina Yusuf, Chief Representative of": the same, of an office in capitals.
  func titled(before office: Hit) -> Range<Int>? {
    passage.script(at: Int(office.start)) == .latin
      && passage.isCapital(Int(office.start)) ? apposed(before: office) : nil
  }

  /// Whether all words of `range` tell what an office is for: Water Resources.
  private func isPortfolio(_ range: Range<Int>) -> Bool {
    passage.text.text(range).split(separator: " ").allSatisfy {
      tables.portfolios.contains(String($0))
    }
  }

  /// A letter, an apostrophe or a hyphen, but no dash (E2 80 93 and 94).
  private static func isInWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 && ![0xE2, 0x93, 0x94].contains(byte) || byte == 0x27
      || byte == 0x2D
  }

  /// Whether a word stands in it that bodies, places and offices have in their names.
  func namesBody(_ range: Range<Int>) -> Bool {
    passage.hits(in: range).contains { hit in
      switch hit.kind {
      case .actorForm, .organ, .office, .place, .placeForm, .state, .actor,
        .instrumentHead, .programme, .meetingWord:
        true
      // Kim Sun Hee, Theresa May.
      case .calendar: hit.range.count > 3
      default: false
      }
    }
  }

  /// Behind what an office is for, and the state, body or place that it is of or at: "Minister of Water
  /// and Irrigation ", "Foreign Minister of Ghana, ", "CEO of the Kenya Power Company (KPC) ".
  func behindOwners(_ end: Int) -> Int {
    guard passage.script(before: end) == .latin else { return end }
    var end = behindPortfolio(end)
    for _ in 0..<Self.mostOwners {
      let link = passage.first(at: passage.skipSpaces(end)) { word -> Bool? in
        if case .caseMarker(_, .before) = word { true } else { nil }
      }
      guard let link,
        let owner = taken.first(where: {
          $0.range.lowerBound >= Int(link.hit.end) && $0.range.lowerBound <= Int(link.hit.end) + 5
        }), isOwner(owner.value)
      else { break }
      end = behindAcronym(owner.range.upperBound)
      if passage.byte(at: end) == UInt8(ascii: ","), isState(owner.value) { end += 1 }
    }
    return end
  }

  /// Of the one, to the other.
  private static let mostOwners = 2

  private func isOwner(_ value: Mention.Value) -> Bool {
    switch value {
    case .actor(let actor): actor.kind != .person && !actor.isCoreference
    case .place: true
    case .date, .money, .quantity, .duration, .instrument, .programme: false
    }
  }

  private func isState(_ value: Mention.Value) -> Bool {
    if case .actor(let actor) = value { actor.kind == .state } else { false }
  }

  /// The end of such a word; in small letters behind a link only: minister of finance.
  private func portfolioWord(at place: Int, mayBeSmall: Bool) -> Int? {
    if let word = passage.capitalised(after: place, limit: 1) {
      return tables.portfolios.contains(passage.text.text(word)) ? word.upperBound : nil
    }
    guard mayBeSmall else { return nil }
    var end = place
    while passage.byte(at: end) &- 0x61 < 26 { end += 1 }
    let word = passage.text.text(place..<end)
    return tables.portfolios.contains(word.prefix(1).uppercased() + word.dropFirst()) ? end : nil
  }

  /// Behind " (KPC)".
  func behindAcronym(_ end: Int) -> Int {
    guard passage.byte(at: end) == 0x20, passage.byte(at: end + 1) == UInt8(ascii: "("),
      let close = passage.text.bytes[(end + 2)...].prefix(14).firstIndex(of: UInt8(ascii: ")"))
    else { return end }
    return close + 1
  }

  /// Behind the words for what an office is for, and the words that join them.
  private func behindPortfolio(_ end: Int) -> Int {
    var end = end
    while true {
      var place = end
      if passage.byte(at: place) == UInt8(ascii: ",") { place += 1 }
      place = passage.skipSpaces(place)
      let link = passage.first(at: place) { word -> Bool? in
        switch word {
        case .coordinator, .caseMarker(.possessor, .before), .caseMarker(.beneficiary, .before):
          true
        default: nil
        }
      }
      if let link { place = passage.skipSpaces(Int(link.hit.end)) }
      guard let word = portfolioWord(at: place, mayBeSmall: link != nil) else { return end }
      end = word
    }
  }

  /// Behind titles of honour before the name: "President H.E. Dr. ".
  func behindHonorifics(_ start: Int) -> Int {
    var place = start
    while let office = passage.first(
      at: place,
      { word -> Bool? in
        if case .office(_, .before) = word { true } else { nil }
      }), passage.script(at: place) == .latin
    {
      place = Int(office.hit.end)
      if passage.byte(at: place) == UInt8(ascii: ".") { place += 1 }
      place = passage.skipSpaces(place)
    }
    return place
  }
}
