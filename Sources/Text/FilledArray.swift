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
    self = withUnsafeTemporaryAllocation(of: Element.self, capacity: capacity) { memory in
      let count = fill(memory)
      return Array(UnsafeBufferPointer(rebasing: memory.prefix(count)))
    }
  }
}
