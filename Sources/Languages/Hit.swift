/// A word of the tables found in a text: bytes `start ..< end` of the normalised view.
package struct Hit: Sendable {
  package let start: Int32
  package let end: Int32
  /// An index of `Lexicon.words`.
  package let word: Int32

  package var range: Range<Int> { Int(start)..<Int(end) }
}
