import Text

extension NumberedText {
  /// The longest key that begins at a character and cuts no word of Latin letters on either side.
  func longestWord(from character: Int) -> (end: Int, value: Int)? {
    guard !isInsideLatinRun(character) else { return nil }
    var longest: (end: Int, value: Int)?
    forEachKey(from: character) { end, value in
      if longest == nil, !isInsideLatinRun(end) { longest = (end, value) }
    }
    return longest
  }
}
