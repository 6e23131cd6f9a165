/// Hits of a passage as they are found. An array would ask at each of them whether somebody else
/// holds it.
struct HitBuffer: ~Copyable {
  private var places: UnsafeMutablePointer<Hit>
  private var capacity: Int
  /// Whether the memory is its own, since what was lent did not do.
  private var isGrown = false
  private(set) var count = 0

  /// - Parameter lent: memory that outlives this.
  init(_ lent: UnsafeMutableBufferPointer<Hit>) {
    if let start = lent.baseAddress, !lent.isEmpty {
      (places, capacity) = (start, lent.count)
    } else {
      (places, capacity, isGrown) = (.allocate(capacity: 16), 16, true)
    }
  }

  deinit { if isGrown { places.deallocate() } }

  @inline(__always)
  mutating func append(_ hit: Hit) {
    if count == capacity { grow() }
    (places + count).initialize(to: hit)
    count &+= 1
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Hit>.allocate(capacity: 2 * capacity)
    larger.moveInitialize(from: places, count: count)
    if isGrown { places.deallocate() }
    (places, capacity, isGrown) = (larger, 2 * capacity, true)
  }

  /// The hits from the `first` on.
  func suffix(from first: Int) -> [Hit] {
    Array(UnsafeBufferPointer(start: places + first, count: count - first))
  }

  /// Puts others in the place of the hits from the `first` on.
  mutating func replaceSuffix(from first: Int, with hits: [Hit]) {
    count = first
    for hit in hits { append(hit) }
  }
}
