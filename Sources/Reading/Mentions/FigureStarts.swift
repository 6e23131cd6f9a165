import Languages
import Text

/// The places of a passage where a date or a number may begin: at digits, and at words of numbers
/// and of the calendar. Most of a text is neither, and is passed over here once.
struct FigureStarts {
  /// Where a date may begin, in order.
  private(set) var dates: [Date] = []
  /// Where a number may begin, and words that hide the numerals in them, in order.
  private(set) var numbers: [Number] = []

  struct Date {
    var place: Int32
    /// What stands there that a date may begin with.
    var openings: DateOpenings
  }

  struct Number {
    var place: Int32
    /// The end of a word at `place` that is no number though it may hold one: 一带一路; 0 where
    /// none begins.
    var hiddenUpTo: Int32
  }

  init(_ passage: Passage, _ grammar: DateGrammar) {
    passage.text.bytes.withUnsafeBufferPointer { bytes in
      passage.hits.withUnsafeBufferPointer { hits in
        var place = 0
        var next = 0
        while next < hits.count {
          guard Self.telling.contains(hits[next].kind) else {
            next += 1
            continue
          }
          let start = Int(hits[next].start)
          lookAtBytes(bytes, from: place, upTo: start, passage, grammar)
          // A word that tells nothing may be the longest of those that begin there.
          var first = next
          while first > 0, Int(hits[first - 1].start) == start { first -= 1 }
          while next < hits.count, Int(hits[next].start) == start { next += 1 }
          lookAtWords(hits, first..<next, bytes, passage, grammar)
          place = start + 1
        }
        lookAtBytes(bytes, from: place, upTo: bytes.count, passage, grammar)
      }
    }
  }

  /// The kinds of words that dates or numbers begin with, or that hide them.
  private static let telling: WordKinds =
    [
      .numeral, .calendar, .durationUnit, .opaque, .programme, .coreference, .place, .actor,
    ]

  /// The places where no word that tells begins.
  @inline(__always)
  private mutating func lookAtBytes(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, upTo end: Int, _ passage: Passage,
    _ grammar: DateGrammar
  ) {
    var place = start
    while place < end {
      let byte = bytes[place]
      // Inside a word nothing begins.
      if grammar.mayOpen(byte), !Self.goesOn(bytes, place) {
        look(at: place, bytes, passage, grammar)
      }
      place += 1
    }
  }

  private mutating func look(
    at place: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ passage: Passage, _ grammar: DateGrammar
  ) {
    if Self.isDigit(bytes, place) {
      guard !Self.isDigit(bytes, place - 1) else { return }
      numbers.append(Number(place: Int32(place), hiddenUpTo: 0))
      dates.append(Date(place: Int32(place), openings: .number))
    } else if grammar.opens(passage, at: place) {
      dates.append(Date(place: Int32(place), openings: .literal))
    }
  }

  private mutating func lookAtWords(
    _ hits: UnsafeBufferPointer<Hit>, _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>,
    _ passage: Passage, _ grammar: DateGrammar
  ) {
    let longest = hits[range.lowerBound]
    let place = Int(longest.start)
    let isDigit = Self.isDigit(bytes, place)
    var isNumber = isDigit && !Self.isDigit(bytes, place - 1)
    var openings: DateOpenings = isNumber ? .number : []
    for index in range {
      let key = hits[index].key
      if key.kind == .numeral {
        isNumber = true
        // No date begins with a million.
        if !isDigit, key != Self.ordinal, key != Self.scale { openings.insert(.number) }
      } else if key.kind == .calendar {
        if !isDigit { openings.insert(DateOpenings(calendar: key)) }
      } else if key == .wholeSpan {
        isNumber = true
        if !isDigit { openings.insert(.span) }
      }
    }
    if Self.hiding.contains(longest.kind) {
      numbers.append(Number(place: longest.start, hiddenUpTo: longest.end))
      isNumber = false
    }
    if !isDigit, grammar.mayOpen(bytes[place]), !Self.goesOn(bytes, place),
      grammar.opens(passage, at: place)
    {
      openings.insert(.literal)
    }
    if isNumber { numbers.append(Number(place: longest.start, hiddenUpTo: 0)) }
    openings = grammar.beginning(with: openings)
    if !openings.isEmpty { dates.append(Date(place: longest.start, openings: openings)) }
  }

  /// Whether the Latin letter at a place is not the first of its word.
  @inline(__always)
  private static func goesOn(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    place > 0 && (bytes[place] | 0x20) &- 0x61 < 26 && (bytes[place - 1] | 0x20) &- 0x61 < 26
  }

  private static let ordinal = WordKey.numeral(.ordinal)
  private static let scale = WordKey.numeral(.scale)
  /// The kinds of words inside which numerals are none.
  private static let hiding: WordKinds = [.opaque, .programme, .coreference, .place, .actor]

  @inline(__always)
  private static func isDigit(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    place >= 0 && bytes[place] &- 0x30 < 10
  }
}
