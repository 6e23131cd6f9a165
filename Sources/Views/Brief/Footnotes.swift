package import Ledger
import Reading
package import Values

/// The words a line was read from: a place in a source.
package struct Footnote: Sendable, Hashable {
  /// Counted from one, in the order of first citation.
  package let number: Int
  package let source: SourceSummary
  package let quotation: Quotation
}

/// The numbers of the footnotes that a line rests on. There is no way to make an empty one.
package struct Citations: Sendable, Hashable {
  package let numbers: [Int]

  fileprivate init?(_ numbers: [Int]) {
    if numbers.isEmpty { return nil }
    self.numbers = numbers
  }
}

/// Numbers the evidence as it is cited: the same words of the same source are one footnote.
struct FootnoteBook {
  private(set) var footnotes: [Footnote] = []
  private var numbers: [Place: Int] = [:]

  private struct Place: Hashable {
    let digest: String
    let span: Span
    let quote: String
  }

  /// `nil` where nothing is cited, and then no line can be made.
  mutating func cite(_ evidence: some Sequence<Entry.Evidence>) -> Citations? {
    var cited: [Int] = []
    for piece in evidence {
      for quotation in piece.claim.evidence {
        let number = number(of: quotation, in: piece.source)
        if !cited.contains(number) { cited.append(number) }
      }
    }
    return Citations(cited)
  }

  private mutating func number(of quotation: Quotation, in source: SourceSummary) -> Int {
    let place = Place(digest: source.digest, span: quotation.span, quote: quotation.quote)
    if let known = numbers[place] { return known }
    let number = footnotes.count + 1
    footnotes.append(Footnote(number: number, source: source, quotation: quotation))
    numbers[place] = number
    return number
  }
}
