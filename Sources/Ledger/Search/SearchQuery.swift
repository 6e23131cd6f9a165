/// The words of a search, each as the tokens that must follow one another.
struct SearchQuery {
  /// More words are not asked for; a pasted page would only slow the index down.
  private static let mostWords = 32

  /// The words as they are asked for, none of them without a letter or digit.
  private let phrases: [String]
  /// Of each phrase, the tokens that must follow one another.
  private let words: [[[UInt8]]]

  var isEmpty: Bool { words.isEmpty }

  /// - Parameter text: words parted by white space; punctuation in them has no meaning of its own.
  init(_ text: String) {
    let asked = text.split(whereSeparator: \.isWhitespace).prefix(Self.mostWords)
      .map { (phrase: Self.harmless($0), tokens: Self.tokens(of: Self.harmless($0))) }
      .filter { !$0.tokens.isEmpty }
    phrases = asked.map(\.phrase)
    words = asked.map(\.tokens)
  }

  /// The expression that SQLite's index is asked: each word a quoted phrase, all of them wanted.
  var expression: String { phrases.map { "\"\($0)\"" }.joined(separator: " AND ") }

  /// Without what could end a quoted phrase: the quotation mark and the end of a C string.
  private static func harmless(_ word: Substring) -> String {
    String(word.map { $0 == "\"" || $0 == "\0" ? " " : $0 })
  }

  /// Where the words stand in `text`, in bytes, in order and without overlaps.
  func matches(in text: String) -> [Range<Int>] {
    let places = Place.all(of: text)
    var found: [Range<Int>] = []
    for word in words where word.count <= places.count {
      for first in 0...(places.count - word.count) {
        let stretch = places[first..<first + word.count]
        if zip(stretch, word).allSatisfy({ $0.tokens.contains($1) }) {
          let end = stretch[stretch.endIndex - 1].end(of: word[word.count - 1])
          found.append(stretch[first].start..<end)
        }
      }
    }
    found.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    var merged: [Range<Int>] = []
    for range in found {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  private static func tokens(of word: String) -> [[UInt8]] {
    var tokens: [[UInt8]] = []
    Array(word.utf8).withUnsafeBufferPointer { bytes in
      Tokens.scan(bytes, isQuery: true) { token, _, _ in
        tokens.append(token)
        return true
      }
    }
    return tokens
  }

  /// A place of a stored text with the tokens that stand at it.
  private struct Place {
    var tokens: [[UInt8]]
    var start: Int
    private var ends: [Int]

    func end(of token: [UInt8]) -> Int {
      ends[tokens.firstIndex(of: token) ?? 0]
    }

    static func all(of text: String) -> [Place] {
      var places: [Place] = []
      Array(text.utf8).withUnsafeBufferPointer { bytes in
        Tokens.scan(bytes, isQuery: false) { token, place, range in
          switch place {
          case .next:
            places.append(
              Place(tokens: [token], start: range.lowerBound, ends: [range.upperBound]))
          case .same:
            places[places.count - 1].tokens.append(token)
            places[places.count - 1].ends.append(range.upperBound)
          }
          return true
        }
      }
      return places
    }
  }
}
