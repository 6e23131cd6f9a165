import Text

/// Which names of a user's list are looked for: a name that is also a common word, or is too short
/// to tell anybody, would wreck every reading.
struct NameRule {
  let lexicon: Lexicon
  private let functionWords: Set<[UInt8]>

  /// What is done with a name.
  enum Verdict {
    /// It is found wherever it stands.
    case strong
    /// It is found only where what stands beside it lets it be a name.
    case weak
    /// It is not looked for.
    case none
  }

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    functionWords = Set(
      lexicon.languages.flatMap { lexicon.rows(of: "function-words", in: $0) }
        .map { Array($0[0].utf8) })
  }

  /// - Parameter view: a name as it is looked up.
  func verdict(_ view: [UInt8], isPerson: Bool) -> Verdict {
    var shape = Shape()
    view.withUnsafeBufferPointer { shape = Shape($0) }
    let verdict = shape.verdict(isPerson: isPerson)
    if case .none = verdict { return .none }
    return isWord(view, isWeak: verdict == .weak) ? .none : verdict
  }

  /// Whether the tables know it as something else than an actor.
  private func isWord(_ view: [UInt8], isWeak: Bool) -> Bool {
    var small = view
    for index in small.indices where (0x41...0x5A).contains(small[index]) { small[index] |= 0x20 }
    if functionWords.contains(small) { return true }
    return lexicon.words(named: view).contains { Self.isOther($0, isWeak: isWeak) }
      || small != view && lexicon.words(named: small).contains { Self.isOther($0, isWeak: isWeak) }
  }

  private static func isOther(_ word: Word, isWeak: Bool) -> Bool {
    switch word {
    case .actor, .programme, .instrument: false
    case .surname: isWeak
    default: true
    }
  }

  /// What a name is made of.
  private struct Shape {
    var count = 0
    var han = 0
    var katakana = 0
    var hiragana = 0
    var capitals = 0
    var small = 0
    var other = 0
    var spaces = 0

    init() {}

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      var index = 0
      while index < bytes.count {
        let scalar = UTF8Scalar(bytes, at: index)
        count += 1
        switch Script(scalar.value) {
        case .han: han += 1
        case .katakana: katakana += 1
        case .hiragana: hiragana += 1
        case .latin:
          if Self.isCapital(scalar.value) { capitals += 1 } else { small += 1 }
        case .space: spaces += 1
        case .digit: break
        case .other: other += scalar.value >= 0x80 ? 1 : 0
        }
        index += scalar.length
      }
    }

    private static func isCapital(_ scalar: UInt32) -> Bool {
      scalar < 0x80
        ? scalar < 0x61 : Unicode.Scalar(scalar)?.properties.isUppercase ?? false
    }

    func verdict(isPerson: Bool) -> Verdict {
      let unspaced = han + katakana + hiragana
      if unspaced > 0 {
        if unspaced == count, han == 0 { return count >= (katakana > 0 ? 3 : 4) ? .strong : .none }
        return count < 2 ? .none : count == 2 ? .weak : .strong
      }
      guard capitals + small + other > 0, count >= 3 else { return .none }
      if spaces > 0 { return count >= 5 ? .strong : .none }
      if small == 0 { return .strong }
      // One word: Target, Vision; of a person it is no more than a part of the name.
      if isPerson || capitals == 0 && other == 0 { return .none }
      return capitals >= 2 ? .strong : count >= 4 ? .weak : .none
    }
  }
}
