package import Foundation

/// A number as a text gives it: one figure or a range, with the bound its words put on it.
package struct Amount: Hashable, Sendable {
  package var value: Decimal
  /// The upper end where the text gives a range.
  package var upper: Decimal?
  package var bound: Bound

  package init(_ value: Decimal, to upper: Decimal? = nil, bound: Bound = .exactly) {
    self.value = value
    self.upper = upper
    self.bound = bound
  }

  /// How far "about" reaches on either side: five per cent, as DESIGN.md sets it.
  package static let tolerance: Decimal = 0.05

  /// The least value that the words allow.
  package var least: Decimal {
    switch bound {
    case .exactly, .moreThan, .atLeast: value
    case .about: value - abs(value * Self.tolerance)
    case .atMost, .under: 0
    }
  }

  /// The greatest value that the words allow; `nil` where nothing bounds it.
  package var greatest: Decimal? {
    let end = upper ?? value
    switch bound {
    case .exactly, .atMost, .under: return end
    case .about: return end + abs(end * Self.tolerance)
    case .moreThan, .atLeast: return upper
    }
  }

  /// Whether one value could satisfy both: only amounts that cannot both hold disagree.
  package func isCompatible(with other: Amount) -> Bool {
    let low = max(least, other.least)
    switch (greatest, other.greatest) {
    case (nil, nil): return true
    case (let high?, nil), (nil, let high?):
      return low < high || low == high && attains(high) && other.attains(high)
    case (let a?, let b?):
      let high = min(a, b)
      return low < high || low == high && attains(high) && other.attains(high)
    }
  }

  /// Whether the interval holds its own end point `point`.
  private func attains(_ point: Decimal) -> Bool {
    switch bound {
    case .moreThan: point > value
    case .under: point < (upper ?? value)
    case .exactly, .about, .atLeast, .atMost: true
    }
  }
}
