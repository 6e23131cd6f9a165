import Testing

@testable import Text

@Suite struct ScratchTests {
  @Test func whatIsLentTogetherDoesNotOverlap() {
    let memory = Scratch()
    // The first time it is found anew, then it has its place.
    for _ in 0..<3 {
      memory.withMemory(of: UInt8.self, capacity: 5) { few in
        few.update(repeating: 1)
        memory.withMemory(of: Int64.self, capacity: 1000) { many in
          many.update(repeating: -1)
          memory.withMemory(of: Int32.self, capacity: 3) { last in
            last.update(repeating: 7)
            #expect(many.allSatisfy { $0 == -1 })
          }
        }
        #expect(few.allSatisfy { $0 == 1 })
      }
    }
  }

  @Test func anArrayKeepsWhatWasWritten() {
    let memory = Scratch()
    let three = [Int32](atMost: 100, in: memory) { places in
      for place in 0..<3 { places[place] = Int32(place) }
      return 3
    }
    let none = [Int32](atMost: 0, in: memory) { _ in 0 }
    #expect(three == [0, 1, 2])
    #expect(none.isEmpty)
  }
}
