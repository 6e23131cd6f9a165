/// A word of the tables found in a text: bytes `start ..< end` of the normalised view.
public struct Hit: Sendable, BitwiseCopyable {
  public let start: Int32
  public let end: Int32
  /// An index of the lexicon's words.
  let word: Int32
  /// What the word is, without a look into the lexicon.
  public let key: WordKey

  @inlinable public var range: Range<Int> { Int(start)..<Int(end) }

  @inlinable public var kind: WordKind { key.kind }
}
