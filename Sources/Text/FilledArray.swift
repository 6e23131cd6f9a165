/// Calls `body` with memory for so many elements, on the stack where they are few.
///
/// `withUnsafeTemporaryAllocation` asks for aligned memory where they are many, which takes three
/// times as long to find as memory that any element may lie in.
@inlinable @inline(__always)
public func withMemory<Element: BitwiseCopyable, Result>(
  of type: Element.Type, capacity: Int,
  _ body: (UnsafeMutableBufferPointer<Element>) -> Result
) -> Result {
  let isSmall = capacity &* MemoryLayout<Element>.stride <= 1024
  return withUnsafeTemporaryAllocation(of: Element.self, capacity: isSmall ? capacity : 0) { few in
    let memory = isSmall ? few : .allocate(capacity: capacity)
    defer { if !isSmall { memory.deallocate() } }
    return body(memory)
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
  package init(atMost capacity: Int, _ fill: (UnsafeMutableBufferPointer<Element>) -> Int) {
    self = withMemory(of: Element.self, capacity: capacity) { memory in
      let count = fill(memory)
      return Array(UnsafeBufferPointer(rebasing: memory.prefix(count)))
    }
  }
}
