/// Memory for what is made on the way and not kept, used again from one passage to the next: to find
/// large pieces of memory anew takes longer than to fill them.
///
/// Not for two threads at once.
public final class Scratch {
  private var memory = UnsafeMutableRawBufferPointer(start: nil, count: 0)
  /// How many bytes are lent, whether they lie in `memory` or had no room there.
  private var lent = 0
  /// The most that was ever lent.
  private var most = 0

  public init() {}

  deinit { memory.deallocate() }

  /// Calls `body` with memory for so many elements, which holds anything.
  @inlinable @inline(__always)
  public func withMemory<Element: BitwiseCopyable, Result>(
    of type: Element.Type, capacity: Int,
    _ body: (UnsafeMutableBufferPointer<Element>) -> Result
  ) -> Result {
    // So that whatever is lent next is aligned.
    let size = (capacity &* MemoryLayout<Element>.stride &+ 16) & ~15
    let start = lend(size)
    defer { takeBack(start, size) }
    return body(
      UnsafeMutableBufferPointer(
        start: start.bindMemory(to: Element.self, capacity: capacity), count: capacity))
  }

  @usableFromInline
  func lend(_ size: Int) -> UnsafeMutableRawPointer {
    if lent == 0, most > memory.count {
      memory.deallocate()
      memory = .allocate(byteCount: 2 * most, alignment: 16)
    }
    let start = lent
    lent += size
    most = max(most, lent)
    guard lent <= memory.count, let base = memory.baseAddress else {
      return .allocate(byteCount: size, alignment: 16)
    }
    return base + start
  }

  @usableFromInline
  func takeBack(_ start: UnsafeMutableRawPointer, _ size: Int) {
    if lent > memory.count { start.deallocate() }
    lent -= size
  }
}

extension Array where Element: BitwiseCopyable {
  /// The elements that `fill` writes.
  ///
  /// In place of `Array(unsafeUninitializedCapacity:)`, which asks the runtime for the type of its
  /// storage each time: for the arrays of a short passage that takes longer than to fill them. Nor
  /// does the array keep what it needs no longer.
  ///
  /// - Parameters:
  ///   - capacity: at least as many as will be written.
  ///   - fill: writes from the beginning of memory that holds anything, and tells how many it wrote.
  @inlinable
  package init(
    atMost capacity: Int, in memory: Scratch,
    _ fill: (UnsafeMutableBufferPointer<Element>) -> Int
  ) {
    self = memory.withMemory(of: Element.self, capacity: capacity) { memory in
      let count = fill(memory)
      return Array(UnsafeBufferPointer(rebasing: memory.prefix(count)))
    }
  }
}
