import Languages
import Text
import Values

/// Names of capitalised words in scripts with spaces.
extension Passage {
  /// The capitalised words that end at `end`, up to a word of the grammar.
  ///
  /// - Parameter isTaken: whether another name stands at a place: it ends this one.
  func capitalised(before end: Int, isTaken: (Int) -> Bool) -> Range<Int>? {
    var start = end
    while true {
      let wordEnd = skipSpacesBack(start)
      // Mara & Sons: the sign joins two words of a name.
      if start < end, byte(at: wordEnd - 1) == UInt8(ascii: "&"),
        byte(at: wordEnd - 2) == 0x20
      {
        let before = capitalised(before: skipSpacesBack(wordEnd - 2), isTaken: isTaken)
        return (before?.lowerBound ?? start)..<end
      }
      // Sujata R. Menon: an initial between two words.
      if start < end, let initial = initial(endingAt: wordEnd), !isTaken(initial) {
        start = initial
        continue
      }
      guard wordEnd < start || start == end, script(before: wordEnd) == .latin else {
        break
      }
      var wordStart = wordEnd
      while let (scalar, place) = self.scalar(before: wordStart),
        Script(scalar) == .latin || scalar == 0x26 || Self.isHyphen(scalar)
      {
        wordStart = place
      }
      guard isCapital(wordStart), !isTaken(wordStart), !isGrammar(wordStart..<wordEnd) else {
        break
      }
      start = wordStart
    }
    return start < end ? start..<end : nil
  }

  /// Where a capital and its period begin that end at `end`, with a word before them.
  private func initial(endingAt end: Int) -> Int? {
    guard byte(at: end - 1) == UInt8(ascii: "."), byte(at: end - 2) &- 0x41 < 26,
      byte(at: end - 3) == 0x20, script(before: end - 3) == .latin
    else { return nil }
    return end - 2
  }

  /// The and In begin sentences, not names.
  private func isGrammar(_ range: Range<Int>) -> Bool {
    hits(at: range.lowerBound).contains { hit in
      guard Int(hit.end) == range.upperBound else { return false }
      switch word(hit) {
      case .opaque, .caseMarker, .coordinator, .connective: return true
      default: return false
      }
    }
  }

  /// "S Jaishankar", "J. D. Vance": single capitals before a listed name.
  func initials(before start: Int) -> Int {
    var start = start
    while byte(at: start - 1) == 0x20 {
      var letter = start - 2
      if byte(at: letter) == UInt8(ascii: ".") { letter -= 1 }
      guard letter >= 0, byte(at: letter) &- 0x41 < 26,
        letter == 0 || byte(at: letter - 1) == 0x20,
        byte(at: letter) != 0x41
          || byte(at: letter + 1) == UInt8(ascii: ".")
      else { break }
      start = letter
    }
    return start
  }

  /// At most `limit` capitalised words that begin at `start`; initials count, but no particle, nor the
  /// word behind it (Ursula von der Leyen, Ahmed bin Salim bin Rashid Al Harthy).
  func capitalised(after start: Int, limit: Int, particles: Set<String> = []) -> Range<Int>? {
    var end = start
    var count = 0
    var place = start
    while count < limit {
      let word = place
      if count > 0 { place = behindParticles(place, particles) }
      if place > word { count -= 1 }
      guard isCapital(place), count == 0 || !isCalendar(place) else { break }
      while let (scalar, next) = self.scalar(at: place),
        Script(scalar) == .latin || Self.isHyphen(scalar) || isInitialsPeriod(scalar, before: next)
          || isInnerApostrophe(scalar, before: next)
      {
        place = next
      }
      end = place
      count += 1
      guard byte(at: place) == 0x20 else { break }
      place += 1
    }
    return count > 0 ? start..<end : nil
  }

  /// A hyphen, or the dash that joins the ends of a road or the parties of a meeting.
  static func isHyphen(_ scalar: UInt32) -> Bool { scalar == 0x2D || scalar == 0x2013 }

  /// The period of an initial: a single letter before it and a space behind.
  private func isInitialsPeriod(_ scalar: UInt32, before next: Int) -> Bool {
    scalar == 0x2E && byte(at: next) == 0x20 && [0x20, 0].contains(byte(at: next - 3))
  }

  /// Mata'afa, O'Neill: letters go on behind it, and more than the s of a possessive.
  private func isInnerApostrophe(_ scalar: UInt32, before next: Int) -> Bool {
    guard scalar == 0x27 || scalar == 0x2019, script(at: next) == .latin,
      let letter = self.scalar(at: next)
    else { return false }
    return script(at: letter.end) == .latin
  }

  /// A date behind a name; but Thu in Pham Thu Hang is a part of one.
  private func isCalendar(_ place: Int) -> Bool {
    let word = first(at: place) { word -> Bool? in
      if case .calendar = word { true } else { nil }
    }
    guard let hit = word?.hit else { return false }
    let isShort = hit.end - hit.start <= 3
    return !(isShort && byte(at: Int(hit.end)) == 0x20 && isCapital(Int(hit.end) + 1))
  }

  /// Behind particles of names at `place` where a capital follows; else `place`.
  private func behindParticles(_ place: Int, _ particles: Set<String>) -> Int {
    guard !particles.isEmpty else { return place }
    var next = place
    for _ in 0..<3 {
      var end = next
      while byte(at: end) &- 0x61 < 26 { end += 1 }
      guard end > next, [0x20, 0x2D].contains(byte(at: end)),
        particles.contains(text.text(next..<end))
      else { break }
      next = end + 1
    }
    return isCapital(next) ? next : place
  }

  /// The first capital of A to Z from `place` on; the end of the text where none follows.
  func nextCapital(from place: Int) -> Int {
    text.bytes.withUnsafeBufferPointer { bytes in
      var place = place
      while place &+ 8 <= bytes.count {
        let first = EightBytes(bytes, at: place).capitals.first
        if first < 8 { return place &+ first }
        place &+= 8
      }
      while place < bytes.count, bytes[place] &- 0x41 >= 26 { place &+= 1 }
      return place
    }
  }

  func isCapital(_ place: Int) -> Bool {
    let first = byte(at: place)
    if first &- 0x41 < 26 { return true }
    guard (0xC3...0xC9).contains(first), let scalar = self.scalar(at: place) else { return false }
    return Unicode.Scalar(scalar.value)?.properties.isUppercase ?? false
  }

  /// The text of a name as an id: lower case with hyphens; other scripts stay as they stand.
  func slug(_ range: Range<Int>) -> String {
    text.text(range).lowercased().split(separator: " ").joined(separator: "-")
  }
}
