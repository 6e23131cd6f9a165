import Ledger
import Reading
import Values
import Views

/// Undertakings as a listing for people, under the instruments they stand in.
enum UndertakingTable {
  static func text(of entries: [Entry], actors: ActorDirectory) -> String {
    guard !entries.isEmpty else { return "no undertakings\n" }
    let width = entries.map(\.id.count).max() ?? 0
    var lines: [String] = []
    var last: String?
    for entry in entries {
      guard case .undertaking(let undertaking) = entry.content,
        let source = entry.evidence.first?.source
      else { continue }
      if source.digest != last {
        if last != nil { lines.append("") }
        lines.append("\(singleLine(source.title ?? source.path))  (\(source.id))")
        last = source.digest
      }
      lines.append("  \(entry.id.padding(to: width))  \(line(undertaking, actors))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ undertaking: Undertaking, _ actors: ActorDirectory) -> String {
    let obligors = actors.names(of: undertaking.obligors, in: LanguageTag("en")).plain
    var facts = [undertaking.strength.rawValue]
    facts += undertaking.due.map { ["due \($0.text)"] } ?? []
    facts += undertaking.recurrence.map { [$0] } ?? []
    facts += undertaking.topics.map(\.text)
    return "\(undertaking.provision ?? "-")  [\(facts.joined(separator: "; "))]  "
      + "\(singleLine(obligors)): \(singleLine(undertaking.action))"
  }
}

/// The instruments of the ledger, one a line.
enum InstrumentList {
  static func text(of instruments: [HeldInstrument]) -> String {
    guard !instruments.isEmpty else { return "no instruments\n" }
    return instruments.map { held in
      "\(held.source.id)  \((held.date?.text ?? "-").padding(to: 10))  \(held.kind.rawValue)  "
        + "\(singleLine(held.title ?? held.source.path))  [\(held.provisions) provisions]"
    }.joined(separator: "\n") + "\n"
  }
}
