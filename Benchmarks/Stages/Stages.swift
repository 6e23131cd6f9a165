import Dispatch
import Document
import Foundation
import Languages
import Reading
import Synchronization
import Values

/// Times the stages of reading on one thread, over the documents of a folder:
///
///     stages TABLES FOLDER [ROUNDS [STAGE]]
///
/// Prints for each stage the best of the rounds as megabytes (1e6 bytes of the documents' text) a
/// second. `make bench` builds and runs it.
@main
enum Stages {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else {
      FileHandle.standardError.write(Data("usage: stages TABLES FOLDER [ROUNDS [STAGE]]\n".utf8))
      exit(2)
    }
    do throws(Diagnostic) {
      try run(
        tables: URL(fileURLWithPath: arguments[1]), folder: URL(fileURLWithPath: arguments[2]),
        rounds: arguments.count > 3 ? Int(arguments[3]) ?? 3 : 3)
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(2)
    }
  }

  private static func run(tables: URL, folder: URL, rounds: Int) throws(Diagnostic) {
    let (lexicon, start) = try timed { () throws(Diagnostic) in try Lexicon(folder: tables) }
    print("tables loaded in \(String(format: "%.1f", start * 1000)) ms, \(lexicon.formCount) forms")
    let makers = DocumentReader(lexicon: lexicon)
    let reader = try Reader(lexicon: lexicon)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let documents = try documents(
      of: names.sorted().map { folder.appendingPathComponent($0) }, by: makers)
    let size = documents.reduce(0) { $0 + $1.text.utf8.count }
    print("\(size) bytes of text")
    let only = CommandLine.arguments.count > 4 ? CommandLine.arguments[4] : ""
    for (name, stage) in reader.stages where name.hasPrefix(only) {
      var best = Double.infinity
      var found = 0
      for _ in 0..<rounds {
        let (count, seconds) = timed { documents.reduce(0) { $0 + stage($1) } }
        found = count
        best = min(best, seconds)
      }
      let speed = String(format: "%8.1f", Double(size) / 1e6 / best)
      print("\(speed) MB/s  \(name) (\(found))")
    }
  }

  /// The documents of files, made while this thread waits: the stages run on the first thread, which
  /// is all that valgrind follows.
  private static func documents(of files: [URL], by makers: DocumentReader) throws(Diagnostic)
    -> [Document]
  {
    let made = Mutex<Result<[Document], Diagnostic>>(.success([]))
    let done = DispatchSemaphore(value: 0)
    Task {
      do throws(Diagnostic) {
        var documents: [Document] = []
        for file in files {
          guard let bytes = try? Data(contentsOf: file) else { continue }
          documents.append(
            try await makers.read(DocumentSource(path: file.path, bytes: Array(bytes))))
        }
        let whole = documents
        made.withLock { $0 = .success(whole) }
      } catch {
        made.withLock { $0 = .failure(error) }
      }
      done.signal()
    }
    done.wait()
    return try made.withLock { $0 }.get()
  }

  private static func timed<T, E>(_ body: () throws(E) -> T) throws(E) -> (T, Double) {
    let start = ContinuousClock.now
    let result = try body()
    let took = ContinuousClock.now - start
    return (result, Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18)
  }
}
