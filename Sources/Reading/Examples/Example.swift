package import Values

/// A line of a language's `examples.txt`: a kind of mention, the value it must have, and a sentence
/// in which the words that are read stand between ⟦ and ⟧. The value `none` means that the sentence
/// holds no mention of the kind.
package struct Example: Sendable {
  package let line: Int
  package let kind: String
  package let value: String
  package let text: String
  /// In code points of `text`; `nil` for a negative example.
  package let span: Span?

  /// - Throws: what is wrong with the line.
  package init(_ line: Substring, number: Int, file: String) throws(Diagnostic) {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard cells.count == 3 else {
      throw Diagnostic(
        "\(cells.count) cells where 3 are expected", file: file, line: number,
        remedy: "give kind, value and sentence, parted by tabs")
    }
    self.line = number
    kind = String(cells[0])
    value = String(cells[1])
    var scalars: [Unicode.Scalar] = []
    var start: Int?
    var end: Int?
    for scalar in cells[2].unicodeScalars {
      switch scalar {
      case "⟦": start = scalars.count
      case "⟧": end = scalars.count
      default: scalars.append(scalar)
      }
    }
    text = String(String.UnicodeScalarView(scalars))
    if let start, let end, start < end {
      span = Span(start, end)
    } else {
      span = nil
    }
    guard (span == nil) == (value == "none") else {
      throw Diagnostic(
        "marks and value do not agree", file: file, line: number,
        remedy: "put what is read between ⟦ and ⟧, or give the value none")
    }
  }
}

extension Mention.Value {
  /// The value as `examples.txt` writes it: `2024-12`, `1600000000 USD =`, `2600 t = P1Y`,
  /// `P5Y =`, `JP`, `agreement`.
  var exampleText: String {
    func amount(_ amount: Amount) -> String {
      amount.value.plain + (amount.upper.map { "..\($0.plain)" } ?? "")
    }
    func rate(_ per: String?) -> String { per.map { " \($0)" } ?? "" }
    switch self {
    case .date(let date): return date.text
    case .money(let money):
      return
        "\(amount(money.amount)) \(money.currency) \(money.amount.bound.rawValue)\(rate(money.per))"
    case .quantity(let quantity):
      return
        "\(amount(quantity.amount)) \(quantity.unit) \(quantity.amount.bound.rawValue)\(rate(quantity.per))"
    case .duration(let duration):
      return
        "\(duration.amount)\(duration.upper.map { "..\($0)" } ?? "") \(duration.bound.rawValue)"
    case .actor(let actor): return actor.ids.joined(separator: " ")
    case .instrument(let instrument): return instrument.kind.rawValue
    case .programme(let name), .place(let name): return name
    }
  }
}
