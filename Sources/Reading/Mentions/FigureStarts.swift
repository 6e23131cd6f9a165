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
    let opens = grammar.openingBytes
    let ordinal = WordKey.numeral(.ordinal)
    let whole = WordKey.wholeSpan
    passage.text.bytes.withUnsafeBufferPointer { bytes in
      passage.hits.withUnsafeBufferPointer { hits in
        var next = 0
        var wasDigit = false
        for place in 0..<bytes.count {
          let byte = bytes[place]
          let isDigit = byte &- 0x30 < 10
          var isNumber = isDigit && !wasDigit
          var openings: DateOpenings = isNumber ? .number : []
          wasDigit = isDigit
          if next < hits.count, hits[next].start == Int32(truncatingIfNeeded: place) {
            let longest = hits[next]
            while next < hits.count, hits[next].start == longest.start {
              let key = hits[next].key
              next += 1
              if key.kind == .numeral {
                isNumber = true
                if !isDigit, key != ordinal { openings.insert(.number) }
              } else if key.kind == .calendar {
                if !isDigit { openings.insert(DateOpenings(calendar: key)) }
              } else if key == whole {
                isNumber = true
                if !isDigit { openings.insert(.span) }
              }
            }
            if longest.hidesNumbers {
              numbers.append(Number(place: longest.start, hiddenUpTo: longest.end))
              isNumber = false
            }
          }
          if !isDigit, opens[Int(byte)],
            grammar.openings.contains(where: { passage.hasPrefix($0, at: place) })
          {
            openings.insert(.literal)
          }
          if isNumber { numbers.append(Number(place: Int32(place), hiddenUpTo: 0)) }
          if !openings.isEmpty { dates.append(Date(place: Int32(place), openings: openings)) }
        }
      }
    }
  }
}

extension Hit {
  /// Whether numerals inside this word are none.
  @inline(__always)
  fileprivate var hidesNumbers: Bool {
    kind == .opaque || kind == .programme || kind == .coreference || kind == .place
      || kind == .actor
  }
}
