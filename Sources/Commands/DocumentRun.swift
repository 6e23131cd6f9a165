import Document
import Languages
import Values

/// Reads many documents at the same time and hands what is made of each on in the order of the
/// input.
struct DocumentRun: Sendable {
  private let reader: DocumentReader
  private let input: InputOptions

  init(lexicon: Lexicon, input: InputOptions) {
    reader = DocumentReader(lexicon: lexicon, limits: input.limits.limits)
    self.input = input
  }

  /// What was made of a document.
  struct Made<Product: Sendable>: Sendable {
    let product: Product
    /// That the document was read from.
    let bytes: [UInt8]
    let warnings: [Diagnostic]
  }

  /// What came of one document.
  struct Outcome<Product: Sendable>: Sendable {
    let result: Result<Made<Product>, Diagnostic>
    /// The file it stands in, counted from zero.
    let file: Int
  }

  /// Reads all inputs and calls `done` for each document in order. No more than `jobs` are under
  /// way, and no more than twice as many wait for their turn, so memory does not grow with their
  /// number.
  ///
  /// - Parameter make: what is wanted of each document; called on many threads.
  /// - Returns: how many documents were read and how many refused.
  func run<Product: Sendable>(
    make: @escaping @Sendable (Document) -> Product,
    done: (Outcome<Product>) async throws -> Void
  ) async throws -> (read: Int, refused: Int) {
    let jobs = input.jobs
    var counts = (read: 0, refused: 0)
    var queue = InputQueue(
      InputFile.all(input.files), limits: reader.limits, format: input.format)
    var progress = Progress(total: queue.count)
    try await withThrowingTaskGroup(of: (Int, Outcome<Product>).self) { group in
      var waiting: [Int: Outcome<Product>] = [:]
      var next = 0
      var turn = 0
      var isEmpty = false
      while true {
        while !isEmpty, next - turn < jobs * 3, next - turn - waiting.count < jobs {
          let file = queue.file
          guard let item = queue.next() else {
            isEmpty = true
            break
          }
          let index = next
          next += 1
          group.addTask {
            (index, Outcome(result: await made(of: item, make), file: file))
          }
        }
        if let ready = waiting.removeValue(forKey: turn) {
          turn += 1
          switch ready.result {
          case .success: counts.read += 1
          case .failure: counts.refused += 1
          }
          progress.clear()
          try await done(ready)
          progress.advance(to: ready.file)
        } else if let (index, outcome) = try await group.next() {
          waiting[index] = outcome
        } else {
          break
        }
      }
    }
    progress.clear()
    return counts
  }

  private func made<Product: Sendable>(
    of item: Result<DocumentSource, Diagnostic>, _ make: @Sendable (Document) -> Product
  ) async -> Result<Made<Product>, Diagnostic> {
    do throws(Diagnostic) {
      let source = try item.get()
      let document = try await reader.read(source)
      return .success(
        Made(product: make(document), bytes: source.bytes, warnings: document.warnings))
    } catch {
      return .failure(error)
    }
  }
}
