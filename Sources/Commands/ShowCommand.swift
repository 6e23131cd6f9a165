import ArgumentParser
import Ledger
import Reading
import Values
import Views

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows one entry with all its evidence.")

  @Argument(help: "The entry's id, as `entente ledger` lists it.")
  var id: String

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var tables: TableOptions

  func run() throws {
    let store = try ledger.existing()
    let entry = try store.entry(id: id)
    let wording = EntryWording(
      actors: Directory.actors(of: try store.lexicon(over: try tables.lexicon())))
    Output.line(entry.id)
    Output.line(singleLine(wording.statement(entry).plain))
    if case .agreement(let agreement) = entry.content {
      let time = entry.evidence.first.flatMap { $0.claim.time ?? $0.source.written }
      try store.instrument(for: agreement, time: time).map(Self.write)
    }
    for evidence in entry.evidence {
      let source = evidence.source
      Output.line("")
      Output.line("  \(Reporting.singleLine(source.path))  (\(source.id))")
      let facts = [
        source.title, source.publisher, source.kind, (source.published ?? source.written)?.text,
      ]
      Output.line("  " + facts.compactMap { $0 }.map(singleLine).joined(separator: " · "))
      let voice =
        evidence.claim.voice.isEmpty
        ? "" : ", voice: \(evidence.claim.voice.joined(separator: " > "))"
      let time = evidence.claim.time.map { ", time: \($0)" } ?? ""
      Output.line(
        "  \(evidence.claim.id), \(evidence.claim.modality.rawValue)\(time)\(singleLine(voice))")
      for quotation in evidence.claim.evidence {
        Output.line("    \(quotation.place)  “\(singleLine(quotation.quote))”")
      }
      for instrument in try store.instruments(namedIn: evidence) { Self.write(instrument) }
    }
  }

  private static func write(_ instrument: HeldInstrument) {
    let provisions =
      instrument.provisions == 1 ? "1 provision" : "\(instrument.provisions) provisions"
    Output.line(
      "  its text is in the ledger: \(singleLine(instrument.title ?? instrument.source.path))  "
        + "(\(instrument.source.id), \(provisions))")
  }
}
