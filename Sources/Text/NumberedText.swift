/// A text as an automaton sees it: each character by its number in the automaton's alphabet, so
/// that a text is decoded once and not anew from each of its places.
///
/// Public, since its walk is the hottest loop of all and is taken into its caller only so: within a
/// package calls between modules are never inlined (measured with Swift 6.3).
public struct NumberedText {
  @usableFromInline
  struct Element: BitwiseCopyable {
    /// The byte at which it begins.
    @usableFromInline let start: Int32
    /// Its letter in the alphabet, whose run is kept where the character before has the same.
    @usableFromInline let bits: UInt32

    @inlinable @inline(__always)
    init(start: Int, bits: UInt32) {
      (self.start, self.bits) = (Int32(truncatingIfNeeded: start), bits)
    }

    @inlinable @inline(__always)
    var number: UInt32 { bits & 0xFFFF }
  }

  /// A key that begins at the place that was asked for.
  @usableFromInline
  struct Match: BitwiseCopyable {
    /// The number of the first character behind it.
    @usableFromInline let end: Int32
    /// The state of the automaton that it ends in.
    @usableFromInline let state: UInt32

    @inlinable @inline(__always)
    init(end: Int, state: UInt32) {
      (self.end, self.state) = (Int32(truncatingIfNeeded: end), state)
    }
  }

  /// The characters, and behind them one that no key has: a walk ends there by itself.
  @usableFromInline let characters: UnsafeBufferPointer<Element>
  /// The number of characters.
  public let count: Int
  @usableFromInline let nodes: UnsafeBufferPointer<Automaton.Node>
  @usableFromInline let values: UnsafeBufferPointer<Int32>
  /// Room for the keys that begin at one place.
  @usableFromInline let matches: UnsafeMutableBufferPointer<Match>

  @inlinable
  init(
    characters: UnsafeBufferPointer<Element>, count: Int,
    nodes: UnsafeBufferPointer<Automaton.Node>,
    values: UnsafeBufferPointer<Int32>, matches: UnsafeMutableBufferPointer<Match>
  ) {
    (self.characters, self.count, self.matches) = (characters, count, matches)
    (self.nodes, self.values) = (nodes, values)
  }

  /// The byte at which a character begins; behind the last the number of bytes.
  @inlinable @inline(__always)
  public func start(of character: Int) -> Int { Int(characters[character].start) }

  /// Whether a character goes on a run of letters: no word begins or ends before it.
  @inlinable @inline(__always)
  public func isInsideRun(_ character: Int) -> Bool {
    characters[character].bits & ~0xFFFF != 0
  }

  /// Whether a character goes on a run of Latin letters.
  @inlinable @inline(__always)
  public func isInsideLatinRun(_ character: Int) -> Bool {
    characters[character].bits & Alphabet.Letter.latin != 0
  }

  /// So many keys that begin with each other are more than any language has; longer ones are not
  /// found.
  @usableFromInline static let mostKeysAtOnePlace = 64

  /// Calls `found` with every key that begins at a character, the longest first.
  @inlinable @inline(__always)
  public func forEachKey(
    from first: Int, _ found: (_ end: Int, _ value: Int) -> Void
  ) {
    var state: UInt32 = 0
    var base = UInt32(bitPattern: nodes[0].base)
    var place = first
    var last = 0
    while true {
      // Where no key has the character, this is the place where the children begin: none's.
      let next = base >> 1 &+ characters[place].number
      let node = nodes[Int(next)]
      guard UInt32(bitPattern: node.check) == state else { break }
      state = next
      base = UInt32(bitPattern: node.base)
      place &+= 1
      if base & 1 != 0 {
        if last == Self.mostKeysAtOnePlace { break }
        matches[last] = Match(end: place, state: state)
        last &+= 1
      }
    }
    while last > 0 {
      last &-= 1
      let match = matches[last]
      found(Int(match.end), Int(values[Int(match.state)]))
    }
  }
}

extension Automaton {
  /// Calls `body` with the characters of a text as this automaton numbers them.
  ///
  /// - Parameters:
  ///   - text: valid UTF-8.
  ///   - memory: where the numbers lie meanwhile.
  @inlinable @inline(__always)
  public func withNumbers<Result>(
    of text: UnsafeBufferPointer<UInt8>, in memory: Scratch = Scratch(),
    _ body: (NumberedText) -> Result
  ) -> Result {
    memory.withMemory(of: NumberedText.Element.self, capacity: text.count &+ 1) { characters in
      let count = number(text, characters)
      return memory.withMemory(
        of: NumberedText.Match.self, capacity: NumberedText.mostKeysAtOnePlace
      ) { matches in
        nodes.withUnsafeBufferPointer { nodes in
          values.withUnsafeBufferPointer { values in
            body(
              NumberedText(
                characters: UnsafeBufferPointer(characters), count: count, nodes: nodes,
                values: values, matches: matches))
          }
        }
      }
    }
  }

  /// Writes the characters of a text, and one that no key has; returns how many the text has.
  @usableFromInline
  func number(
    _ text: UnsafeBufferPointer<UInt8>,
    _ characters: UnsafeMutableBufferPointer<NumberedText.Element>
  ) -> Int {
    alphabet.near.withUnsafeBufferPointer { near in
      var count = 0
      var index = 0
      var before: UInt32 = 0
      while index < text.count {
        let scalar = UTF8Scalar(text, at: index)
        let letter =
          scalar.value < 0x10000
          ? near[Int(scalar.value)].bits : UInt32(alphabet.number(of: scalar.value))
        characters[count] = NumberedText.Element(
          start: index, bits: letter & (before | 0xFFFF))
        before = letter
        count &+= 1
        index &+= scalar.length
      }
      characters[count] = NumberedText.Element(start: index, bits: 0)
      return count
    }
  }
}
