import Languages
import Text

/// The places of a passage where a date or a number may begin: at digits, and at words of numbers
/// and of the calendar. Most of a text is neither, and is passed over here once.
struct FigureStarts {
  /// Where a date may begin, in order.
  private(set) var dates: [Date] = []
  /// Where a number may begin, and words that hide the numerals in them, in order.
  private(set) var numbers: [Number] = []

  /// The end of the last of `numbers`, where that is a word that holds no numeral up to here.
  private var idle: Int32 = 0

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
    // More than most passages have, so that the arrays seldom grow.
    dates.reserveCapacity(passage.count / 32 + 4)
    numbers.reserveCapacity(passage.count / 32 + 4)
    passage.text.bytes.withUnsafeBufferPointer { bytes in
      passage.hits.withUnsafeBufferPointer { hits in
        grammar.leaps.withUnsafeBufferPointer { leaps in
          var place = 0
          var next = 0
          while true {
            while next < hits.count, !Self.telling.contains(hits[next].kind) { next &+= 1 }
            let start = next < hits.count ? Int(hits[next].start) : bytes.count
            // The places where no word that tells begins.
            while place < start {
              let byte = bytes[place]
              let leap = Int(leaps[Int(byte)])
              place &+= leap
              if leap > 0 { continue }
              if byte < 0x80 {
                look(at: place, bytes, passage, grammar)
                place &+= 1
              } else {
                if Self.mayOpen(bytes, place, grammar), grammar.opens(passage, at: place) {
                  dates.append(Date(place: Int32(place), openings: .literal))
                }
                place &+= byte < 0xE0 ? 1 : 3
              }
            }
            guard next < hits.count else { break }
            // A word that tells nothing may be the longest of those that begin there.
            var first = next
            while first > 0, Int(hits[first &- 1].start) == start { first &-= 1 }
            while next < hits.count, Int(hits[next].start) == start { next &+= 1 }
            lookAtWords(hits, first..<next, bytes, passage, grammar)
            place = start &+ (bytes[start] < 0xE0 ? 1 : 3)
          }
        }
      }
    }
  }

  /// The kinds of words that dates or numbers begin with, or that hide them.
  private static let telling: WordKinds =
    [
      .numeral, .calendar, .durationUnit, .opaque, .programme, .coreference, .place, .actor,
    ]

  private mutating func add(_ number: Number) {
    // A word before it that holds no numeral hides none.
    if idle > 0, idle <= number.place { numbers.removeLast() }
    idle = 0
    numbers.append(number)
  }

  /// Looks at a byte of ASCII.
  private mutating func look(
    at place: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ passage: Passage, _ grammar: DateGrammar
  ) {
    // Inside a word nothing begins.
    if Self.goesOn(bytes, place) { return }
    var openings: DateOpenings = []
    if Self.isDigit(bytes, place) {
      guard !Self.isDigit(bytes, place - 1) else { return }
      add(Number(place: Int32(place), hiddenUpTo: 0))
      openings = .number
    }
    if Self.mayOpen(bytes, place, grammar), grammar.opens(passage, at: place) {
      openings.insert(.literal)
    }
    if !openings.isEmpty { dates.append(Date(place: Int32(place), openings: openings)) }
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
      add(Number(place: longest.start, hiddenUpTo: longest.end))
      if !isNumber { idle = longest.end }
      isNumber = false
    }
    if !(isDigit && openings.isEmpty), !Self.goesOn(bytes, place),
      Self.mayOpen(bytes, place, grammar), grammar.opens(passage, at: place)
    {
      openings.insert(.literal)
    }
    if isNumber { add(Number(place: longest.start, hiddenUpTo: 0)) }
    openings = grammar.beginning(with: openings)
    if !openings.isEmpty { dates.append(Date(place: longest.start, openings: openings)) }
  }

  @inline(__always)
  private static func mayOpen(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ grammar: DateGrammar
  ) -> Bool {
    grammar.mayOpen(bytes[place], place &+ 1 < bytes.count ? bytes[place &+ 1] : 0)
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
