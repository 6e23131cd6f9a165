import Document
import Languages
import Text
import Values

/// Names of a user's list that are also ordinary words, or may be parts of others: Target, 长城.
extension Passage {
  /// Whether what stands beside a weak name lets it be one.
  func letsBeName(_ range: Range<Int>) -> Bool {
    script(at: range.lowerBound) == .latin ? isCapitalOfName(range) : standsFree(range)
  }

  /// A capital says nothing in a title or at the beginning of a sentence, unless the sentence tells
  /// that the name says or does something.
  private func isCapitalOfName(_ range: Range<Int>) -> Bool {
    if !beginsSentence(range.lowerBound), block.role != .title, block.role != .heading {
      return true
    }
    return first(at: skipSpaces(range.upperBound)) { word -> Bool? in
      switch word {
      case .act(.after), .voice(.closing): true
      default: nil
      }
    } != nil
  }

  private func beginsSentence(_ place: Int) -> Bool {
    let end = skipSpacesBack(place)
    guard end > bodyStart, let (scalar, _) = scalar(before: end) else { return true }
    // A full stop, question or exclamation mark, colon or quotation mark.
    return [0x2E, 0x3F, 0x21, 0x3A, 0x22, 0x201C, 0x3002].contains(scalar)
  }

  /// Two characters are a name only where words of the tables, or no Han, stand on either side, and
  /// no word goes over an end.
  private func standsFree(_ range: Range<Int>) -> Bool {
    guard !isHidden(range) else { return false }
    if script(before: range.lowerBound) == .han,
      hits(endingAt: range.lowerBound).allSatisfy({ !isBesideNames($0) })
    {
      return false
    }
    if script(at: range.upperBound) == .han,
      hits(at: range.upperBound).allSatisfy({ !isBesideNames($0) })
    {
      return false
    }
    return !hits(beginningIn: range).contains {
      $0.start > range.lowerBound && $0.end > range.upperBound && $0.range.count > 3
    }
  }

  private func isBesideNames(_ hit: Hit) -> Bool {
    switch word(hit) {
    // Parts of numbers, names and units are no words that part others.
    case .numeral, .surname, .currency, .unit, .subunit, .ending: false
    default: true
    }
  }
}
