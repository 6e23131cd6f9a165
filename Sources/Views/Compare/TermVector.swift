import Foundation

/// What a provision is known by, as terms with weights; of length 1, or empty.
struct TermVector {
  /// In ascending order, with a weight each.
  private let keys: [UInt64]
  private let weights: [Double]

  static let empty = TermVector([:])

  init(_ terms: [UInt64: Double]) {
    let length = terms.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    let sorted = length > 0 ? terms.sorted { $0.key < $1.key } : []
    keys = sorted.map(\.key)
    weights = sorted.map { $0.value / length }
  }

  var isEmpty: Bool { keys.isEmpty }

  /// From 0, nothing in common, to 1, the same terms: the cosine of the angle between the two.
  func likeness(to other: TermVector) -> Double {
    var (i, j) = (0, 0)
    var sum = 0.0
    while i < keys.count, j < other.keys.count {
      if keys[i] == other.keys[j] {
        sum += weights[i] * other.weights[j]
        (i, j) = (i + 1, j + 1)
      } else if keys[i] < other.keys[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return min(1, sum)
  }

  /// Each term with its weight, in an order that is always the same.
  var terms: some Sequence<(key: UInt64, weight: Double)> {
    zip(keys, weights).lazy.map { (key: $0, weight: $1) }
  }
}

/// How telling terms are: what stands in every provision of both texts tells nothing of any one
/// (inverse document frequency, Spärck Jones 1972).
struct TermWeights {
  private var holders: [UInt64: Int] = [:]
  private let count: Int

  init(_ provisions: [[UInt64: Double]]) {
    count = provisions.count
    for terms in provisions { for key in terms.keys { holders[key, default: 0] += 1 } }
  }

  func vector(of terms: [UInt64: Double]) -> TermVector {
    var weighted = terms
    for (key, weight) in terms {
      weighted[key] = weight * log(Double(count + 1) / Double(holders[key] ?? 1))
    }
    return TermVector(weighted)
  }
}
