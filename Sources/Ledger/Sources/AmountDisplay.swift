package import Values

extension Bound {
  /// The mark before an amount; none for an exact one.
  package var mark: String {
    switch self {
    case .exactly: ""
    case .about: "~"
    case .moreThan: ">"
    case .atLeast: "≥"
    case .atMost: "≤"
    case .under: "<"
    }
  }
}

extension Amount {
  /// `≤5000000000`, `~200–900`.
  package var display: String {
    bound.mark + value.plain + (upper.map { "–\($0.plain)" } ?? "")
  }
}

extension Money {
  /// `≤5000000000 JPY per P1Y`.
  package var display: String { "\(amount.display) \(currency)\(per.map { " per \($0)" } ?? "")" }
}

extension Quantity {
  /// `2600 t per P1Y`.
  package var display: String { "\(amount.display) \(unit)\(per.map { " per \($0)" } ?? "")" }
}
