import Document
import Foundation
import Languages
import Reading
import Values

/// Reads many files at the same time and hands their readings on in the order of the input.
struct ReadingRun: Sendable {
  let documents: DocumentReader
  let reader: Reader

  init(lexicon: Lexicon, limits: DocumentLimits = DocumentLimits()) throws(Diagnostic) {
    documents = DocumentReader(lexicon: lexicon, limits: limits)
    reader = try Reader(lexicon: lexicon)
  }

  /// What came of one file.
  struct Outcome: Sendable {
    let path: String
    /// With the bytes each was read from.
    var readings: [(reading: Reading, bytes: [UInt8])] = []
    var refusal: Diagnostic?
  }

  /// Reads `inputs` and calls `done` for each in order. No more than `jobs` are under way, and no
  /// more than twice as many wait for their turn, so memory does not grow with their number.
  ///
  /// - Returns: how many documents were read and how many files refused.
  func run(
    _ inputs: [InputFile], jobs: Int, done: (Outcome) async throws -> Void
  ) async throws -> (read: Int, refused: Int) {
    var counts = (read: 0, refused: 0)
    var progress = Progress(total: inputs.count)
    try await withThrowingTaskGroup(of: (Int, Outcome).self) { group in
      var waiting: [Int: Outcome] = [:]
      var next = 0
      var turn = 0
      func start() {
        let index = next
        let input = inputs[index]
        next += 1
        group.addTask { (index, await outcome(of: input)) }
      }
      while turn < inputs.count {
        while next < inputs.count, next - turn < jobs * 3, next - turn - waiting.count < jobs {
          start()
        }
        if let ready = waiting.removeValue(forKey: turn) {
          turn += 1
          counts.read += ready.readings.count
          counts.refused += ready.refusal == nil ? 0 : 1
          progress.clear()
          try await done(ready)
          progress.advance()
        } else if let (index, outcome) = try await group.next() {
          waiting[index] = outcome
        }
      }
    }
    progress.clear()
    return counts
  }

  private func outcome(of input: InputFile) async -> Outcome {
    switch input {
    case .refused(let diagnostic): return Outcome(path: diagnostic.file ?? "", refusal: diagnostic)
    case .file(let path):
      do throws(Diagnostic) {
        let source = try FileBytes.source(path, limit: documents.limits.size)
        let found = try await documents.read(source)
        return Outcome(path: path, readings: found.map { (reader.read($0), source.bytes) })
      } catch {
        return Outcome(path: path, refusal: error)
      }
    }
  }
}
