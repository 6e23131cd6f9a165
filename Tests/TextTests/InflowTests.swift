import Testing
import Values

@testable import Text

struct InflowTests {
  /// An inflow of pieces, after which comes the failure, if any.
  private func inflow(_ pieces: [String], failure: Diagnostic? = nil) -> Inflow {
    var rest = pieces[...]
    return Inflow { () throws(Diagnostic) -> [UInt8] in
      if let piece = rest.popFirst() { return Array(piece.utf8) }
      if let failure { throw failure }
      return []
    }
  }

  @Test func linesGoOverPieces() throws {
    var inflow = inflow(["one\ntw", "o\n", "three"])
    var lines: [Inflow.Line?] = []
    for _ in 0..<4 { lines.append(try inflow.line(limit: 100)) }
    #expect(
      lines == [
        .bytes(Array("one".utf8)), .bytes(Array("two".utf8)), .bytes(Array("three".utf8)), nil,
      ])
  }

  @Test func aLineOverTheLimitIsPassedOver() throws {
    let long = String(repeating: "x", count: 200_000)
    var inflow = inflow([long, long + "\nnext\n"])
    #expect(try inflow.line(limit: 1000) == .tooLong)
    #expect(try inflow.line(limit: 1000) == .bytes(Array("next".utf8)))
  }

  @Test func whatCameBeforeAFailureIsStillHandedOn() throws {
    var inflow = inflow(["one\ntwo"], failure: Diagnostic("broken"))
    #expect(try inflow.line(limit: 100) == .bytes(Array("one".utf8)))
    #expect(throws: Diagnostic("broken")) { try inflow.line(limit: 100) }
    #expect(try inflow.line(limit: 100) == nil)
  }

  @Test func lookingDoesNotTake() throws {
    var inflow = inflow(["ab", "cd"])
    #expect(Array(inflow.peek(3)) == Array("abc".utf8))
    #expect(try inflow.take(4) == Array("abcd".utf8))
    #expect(try inflow.isAtEnd())
  }
}
