/// Hits of a passage as they are found. An array would ask at each of them whether somebody else
/// holds it.
struct HitBuffer: ~Copyable {
  private var places: UnsafeMutablePointer<Hit>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 16)
    places = .allocate(capacity: self.capacity)
  }

  deinit { places.deallocate() }

  @inline(__always)
  mutating func append(_ hit: Hit) {
    if count == capacity { grow() }
    (places + count).initialize(to: hit)
    count &+= 1
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Hit>.allocate(capacity: 2 * capacity)
    larger.moveInitialize(from: places, count: count)
    places.deallocate()
    places = larger
    capacity *= 2
  }

  /// Turns the hits from the `first` on around.
  @inline(__always)
  mutating func reverse(from first: Int) {
    var (low, high) = (first, count &- 1)
    while low < high {
      let hit = places[low]
      places[low] = places[high]
      places[high] = hit
      (low, high) = (low &+ 1, high &- 1)
    }
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
