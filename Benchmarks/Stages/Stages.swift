import Document
import Foundation
import Languages
import Reading
import Values

/// Times the stages of reading on one thread, over the documents of a folder:
///
///     stages TABLES FOLDER [ROUNDS [STAGE]]
///
/// Prints for each stage the best of the rounds as megabytes (1e6 bytes of the documents' text) a
/// second. `make bench` builds and runs it.
@main
enum Stages {
  static func main() async {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else {
      FileHandle.standardError.write(Data("usage: stages TABLES FOLDER [ROUNDS [STAGE]]\n".utf8))
      exit(2)
    }
    do throws(Diagnostic) {
      try await run(
        tables: URL(fileURLWithPath: arguments[1]), folder: URL(fileURLWithPath: arguments[2]),
        rounds: arguments.count > 3 ? Int(arguments[3]) ?? 3 : 3)
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(2)
    }
  }

  private static func run(tables: URL, folder: URL, rounds: Int) async throws(Diagnostic) {
    let (lexicon, start) = try timed { () throws(Diagnostic) in try Lexicon(folder: tables) }
    print("tables loaded in \(String(format: "%.1f", start * 1000)) ms, \(lexicon.formCount) forms")
    let makers = DocumentReader(lexicon: lexicon)
    let reader = try Reader(lexicon: lexicon)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    var documents: [Document] = []
    for name in names.sorted() {
      let file = folder.appendingPathComponent(name)
      guard let bytes = try? Data(contentsOf: file) else { continue }
      documents.append(
        try await makers.read(DocumentSource(path: file.path, bytes: Array(bytes))))
    }
    let size = documents.reduce(0) { $0 + $1.text.utf8.count }
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

  private static func timed<T, E>(_ body: () throws(E) -> T) throws(E) -> (T, Double) {
    let start = ContinuousClock.now
    let result = try body()
    let took = ContinuousClock.now - start
    return (result, Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18)
  }
}
