import ArgumentParser
import Foundation
import Languages
import Ledger
import Values

struct ActorsImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Takes a list of actors into the ledger.",
    discussion: """
      FollowTheMoney entities in JSON lines, as OpenSanctions publishes them, Wikidata items one a \
      line, or CSV with the columns id,kind,name and, where known, \
      lang,alias,country,wikidata,lei,iati. An actor that was imported before is replaced; what was \
      decided by “merge” and “alias” stays.
      """)

  @Argument(help: "The list; - is standard input.", completion: .file())
  var file: String

  @Flag(name: .customLong("replace"), help: "Takes all actors out that were imported before.")
  var isWhole = false

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var tables: TableOptions

  /// Actors in a transaction.
  private static let batch = 10_000

  func run() throws {
    let lexicon = try tables.lexicon()
    let bytes = try FileBytes(file)
    var reader = ActorListReader(path: file, lexicon: lexicon, pull: bytes.next)
    // A file that is no list is refused before a ledger is made or changed.
    var item = try reader.next()
    let store = try ledger.creating()
    let before = isWhole ? 0 : try store.actorCount()
    let number = try store.beginImport(replacingAll: isWhole)
    var counts = ActorListCounts()
    var progress = ImportProgress()
    var batch: [ListedActor] = []
    while let line = item {
      if let actor = counts.taken(line) { batch.append(actor) }
      if batch.count == Self.batch {
        try store.store(batch, import: number)
        batch.removeAll(keepingCapacity: true)
      }
      if counts.all % 1000 == 0 { progress.advance(to: counts.all) }
      item = try reader.next()
    }
    try store.store(batch, import: number)
    progress.clear()
    let added = try store.actorCount() - before
    try conclude(counts, added: added)
  }

  private func conclude(_ counts: ActorListCounts, added: Int) throws {
    counts.tellMalformed(in: file)
    Output.line("\(counts.actors) actors read, \(added) of them new to the ledger")
    if let others = counts.othersTold { Output.line("no actors with a name: \(others)") }
    if counts.malformed > 0 {
      throw Ending(status: counts.actors == 0 ? .unusable : .refused)
    }
  }
}

/// How far an import has come, on standard error: one line that changes on a terminal, else a line
/// each hundred thousand.
struct ImportProgress {
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private let start = ContinuousClock.now
  private var isDrawn = false

  mutating func advance(to count: Int) {
    let passed = ContinuousClock.now - start
    guard isTerminal ? passed > .seconds(1) : count % 100_000 == 0 else { return }
    let seconds = Double(passed.components.seconds) + Double(passed.components.attoseconds) / 1e18
    let told = "\(count) lines, \(Int(Double(count) / max(seconds, 0.001))) a second"
    if isTerminal {
      FileHandle.standardError.write(Data("\r\(told)\u{1B}[K".utf8))
      isDrawn = true
    } else {
      Reporting.write("entente: \(told)")
    }
  }

  /// Takes the line away before others are written.
  mutating func clear() {
    guard isDrawn else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
    isDrawn = false
  }
}
