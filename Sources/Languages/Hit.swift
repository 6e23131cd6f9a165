/// A word of the tables found in a text: bytes `start ..< end` of the normalised view.
package struct Hit: Sendable {
  @usableFromInline package let start: Int32
  @usableFromInline package let end: Int32
  /// An index of the lexicon's words.
  @usableFromInline let word: Int32
  /// What the word is, without a look into the lexicon.
  package let key: WordKey

  @inlinable package var range: Range<Int> { Int(start)..<Int(end) }

  package var kind: Word.Kind { key.kind }
}
