import Languages
import Text
import Values

/// The patterns of a language as one tree: patterns that begin alike share their beginning, so that
/// a place of the text is tried once for each thing that may stand there.
///
/// A class, since every scanner holds it: copies of its arrays led the profile.
final class DateGrammar: Sendable {
  /// What leads from one state to the next.
  struct Step: Sendable {
    var element: Element
    var next: Int32
    /// What of a number the step takes in.
    var number: DatePattern.NumberPart
  }

  enum Element: Sendable, Hashable {
    /// A stretch of `literals`.
    case literal(start: Int32, count: Int32)
    case space
    /// A field, and the kind of the date where it tells how the field takes in.
    case field(DatePattern.Field, of: DateKind)
  }

  /// A pattern that is complete in a state.
  struct Ending: Sendable {
    var kind: DateKind
    /// Of dates of one length that of the lowest number is meant.
    var order: Int32
  }

  private let literals: [UInt8]
  /// What patterns may begin with besides numbers and words of the calendar, by the first byte.
  private let openings: [[[UInt8]]]
  /// The first characters of `openings`.
  private let firsts: FirstCharacters
  /// For each first byte of a character, how many bytes on something may begin: 0 for a digit and
  /// where one of `openings` begins with it.
  let leaps: [UInt8]
  /// For each first byte of `openings`, a bit for each byte that may be the second, in four words.
  private let secondBytes: [UInt64]
  private let steps: [Step]
  /// By step, what a text must have where it begins, as far as one look tells.
  private let openingsOfStep: [DateOpenings]
  /// By state, its first step; and the number of steps at the end.
  private let firstStep: [Int32]
  private let endings: [Ending]
  /// The root's steps, by what must stand where they begin: for each bit of `DateOpenings` a bit a
  /// step, in `wordsOfRoot` words. It has by far the most steps, and is asked at every place.
  private let rootSteps: [UInt64]
  private let wordsOfRoot: Int
  /// By state, what must stand there for any of its steps.
  private let openingsOfState: [DateOpenings]
  /// By state, its first ending; and the number of endings at the end.
  private let firstEnding: [Int32]

  /// No patterns, for a language without a table of dates.
  convenience init() { self.init(DateGrammarBuilder()) }

  /// - Throws: the first pattern that is none, with its line.
  convenience init(_ lexicon: Lexicon, language: LanguageTag) throws(Diagnostic) {
    var builder = DateGrammarBuilder()
    for (order, row) in lexicon.rows(of: "dates", in: language.primary).enumerated() {
      do {
        builder.insert(
          try DatePattern(row[0], kind: DateKind(rawValue: row[1]) ?? .date), order: Int32(order))
      } catch {
        throw Diagnostic(
          error.message, file: "\(language.primary)/dates.tsv", line: row.line,
          remedy: "see docs/tables.md")
      }
    }
    self.init(builder)
  }

  private init(_ builder: DateGrammarBuilder) {
    literals = builder.literals
    var openings = [[[UInt8]]](repeating: [], count: 256)
    var seconds = [UInt64](repeating: 0, count: 4 * 256)
    for opening in builder.openings {
      guard let first = opening.first else { continue }
      openings[Int(first)].append(opening)
      let allowed = opening.count > 1 ? opening[1]...opening[1] : 0...255
      for second in allowed { seconds[4 * Int(first) + Int(second >> 6)] |= 1 << (second & 63) }
    }
    self.openings = openings
    secondBytes = seconds
    leaps = builder.leaps
    firsts = FirstCharacters(of: builder.openings)
    steps = builder.steps.flatMap { $0.map(\.step) }
    openingsOfStep = builder.steps.flatMap { $0.map(\.openings) }
    firstStep = builder.steps.reduce(into: [0]) { $0.append(($0.last ?? 0) + Int32($1.count)) }
    openingsOfState = builder.steps.map { $0.reduce(into: []) { $0.formUnion($1.openings) } }
    let root = builder.steps[Self.root].map(\.openings.rawValue)
    let wordsOfRoot = (root.count + 63) / 64
    var rootSteps = [UInt64](repeating: 0, count: 64 * wordsOfRoot)
    for (step, openings) in root.enumerated() {
      for bit in 0..<64 where openings & 1 << UInt64(bit) != 0 {
        rootSteps[bit * wordsOfRoot + step / 64] |= 1 << UInt64(step % 64)
      }
    }
    self.rootSteps = rootSteps
    self.wordsOfRoot = wordsOfRoot
    endings = builder.endings.flatMap { $0 }
    firstEnding = builder.endings.reduce(into: [0]) { $0.append(($0.last ?? 0) + Int32($1.count)) }
  }

  /// Whether some pattern begins with a text of these first two bytes.
  @inline(__always)
  func mayOpen(_ first: UInt8, _ second: UInt8) -> Bool {
    secondBytes[4 * Int(first) + Int(second >> 6)] & 1 << (second & 63) != 0
  }

  /// Whether what stands at `place` is a text that patterns begin with.
  func opens(_ passage: Passage, at place: Int) -> Bool {
    firsts.mayBegin(at: place, in: passage.text.bytes)
      && openings[Int(passage.byte(at: place))].contains { opening in
        guard passage.hasPrefix(opening, at: place), let last = opening.last else { return false }
        // The a of "a year ago" is a word.
        return !(Self.isLetter(last) && Self.isLetter(passage.byte(at: place + opening.count)))
      }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// What of `openings` some pattern begins with.
  @inline(__always)
  func beginning(with openings: DateOpenings) -> DateOpenings {
    openings.intersection(openingsOfState[Self.root])
  }

  /// The state that all patterns begin in.
  static let root = 0

  /// Calls `body` with the steps that may lead on from a state, as far as one look at the place
  /// tells, in their order.
  @inline(__always)
  func forEachStep(
    from state: Int, with openings: DateOpenings, _ body: (Step) -> Void
  ) {
    guard state == Self.root else {
      for step in Int(firstStep[state])..<Int(firstStep[state + 1])
      where !openingsOfStep[step].isDisjoint(with: openings) {
        body(steps[step])
      }
      return
    }
    for word in 0..<wordsOfRoot {
      var found: UInt64 = 0
      var bits = openings.rawValue
      while bits != 0 {
        found |= rootSteps[bits.trailingZeroBitCount * wordsOfRoot + word]
        bits &= bits &- 1
      }
      while found != 0 {
        body(steps[64 * word + found.trailingZeroBitCount])
        found &= found &- 1
      }
    }
  }

  /// Whether some step may lead on from a state, as far as one look at the place tells.
  @inline(__always)
  func goesOn(from state: Int, with openings: DateOpenings) -> Bool {
    !openingsOfState[state].isDisjoint(with: openings)
  }

  /// Whether some pattern is complete in a state.
  @inline(__always)
  func completes(_ state: Int) -> Bool { firstEnding[state] < firstEnding[state + 1] }

  /// Whether a stretch of `literals` stands at `place`.
  @inline(__always)
  func isLiteral(_ first: Int32, _ count: Int32, _ passage: Passage, at place: Int) -> Bool {
    for offset in 0..<Int(count)
    where passage.byte(at: place + offset) != literals[Int(first) + offset] {
      return false
    }
    return true
  }

  /// The patterns that are complete in a state, by their numbers.
  @inline(__always)
  func endings(of state: Int) -> Range<Int> {
    Int(firstEnding[state])..<Int(firstEnding[state + 1])
  }

  @inline(__always)
  func ending(_ number: Int) -> Ending { endings[number] }
}
