import Synchronization
import Testing

@testable import Values

struct DeferredTests {
  @Test func itIsMadeWhenItIsAskedForAndOnce() async {
    let count = Counter()
    let deferred = Deferred { count.next() }
    #expect(count.value == 0)
    let values = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<50 { group.addTask { deferred.value } }
      return await group.reduce(into: Set<Int>()) { $0.insert($1) }
    }
    #expect(values == [1])
    #expect(count.value == 1)
  }
}

private final class Counter: Sendable {
  private let count = Mutex(0)
  var value: Int { count.withLock { $0 } }

  func next() -> Int {
    count.withLock {
      $0 += 1
      return $0
    }
  }
}
