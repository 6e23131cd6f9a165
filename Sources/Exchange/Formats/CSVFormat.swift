package import Ledger
package import Reading
import Values

/// One row an entry, for spreadsheets and statistics: RFC 4180, UTF-8, a header line.
package struct CSVFormat: ExchangeFormat {
  package let name = "csv"

  package init() {}

  package func bytes(of entries: [Entry], members: GroupMembers) -> [UInt8] {
    var text = Self.columns.map(\.name).joined(separator: ",") + "\r\n"
    for entry in entries {
      let row = EntryRow(entry, members)
      text += Self.columns.map { Self.quoted($0.cell(row)) }.joined(separator: ",") + "\r\n"
    }
    return Array(text.utf8)
  }

  private struct Column: Sendable {
    let name: String
    let cell: @Sendable (EntryRow) -> String

    /// What documents said: made harmless to spreadsheets.
    static func told(_ name: String, _ cell: @escaping @Sendable (EntryRow) -> String?) -> Column {
      Column(name: name) { CSVFormat.defused(cell($0) ?? "") }
    }

    /// What this program says: ids, codes and numbers.
    static func ours(_ name: String, _ cell: @escaping @Sendable (EntryRow) -> String?) -> Column {
      Column(name: name) { cell($0) ?? "" }
    }
  }

  private static let columns: [Column] = [
    .ours("id", \.entry.id),
    .ours("type", \.entry.content.type),
    .ours("states") { list($0.entry.states) },
    // Roles: who, to whom, what.
    .told("actors") { list($0.roles.actors) },
    .told("recipients") { list($0.roles.recipients) },
    .ours("actorMembers") { list($0.members(of: $0.roles.actors)) },
    .ours("recipientMembers") { list($0.members(of: $0.roles.recipients)) },
    .ours("kind", \.roles.kind),
    .told("what", \.roles.what),
    .told("purpose", \.roles.purpose),
    .told("place", \.roles.place),
    .told("provision", \.roles.provision),
    .ours("amount", \.roles.amount?.value.plain),
    .ours("to", \.roles.amount?.upper?.plain),
    .ours("bound", \.roles.amount?.bound.rawValue),
    .ours("currency", \.roles.currency),
    .told("unit", \.roles.unit),
    .ours("per", \.roles.per),
    .told("quantity", \.roles.quantity?.display),
    .ours("stage", \.roles.stage),
    .ours("status", \.roles.status),
    .ours("strength", \.roles.strength),
    .ours("due", \.roles.due),
    .ours("recurrence", \.roles.recurrence),
    // The first evidence.
    .ours("time", \.first?.claim.time?.text),
    .ours("modality", \.first?.claim.modality.rawValue),
    .told("voice") { list($0.first?.claim.voice ?? []) },
    .ours("sources") { String($0.sources) },
    .told("quote", \.quotation?.quote),
    .told("file", \.first?.source.path),
    .ours("start") { $0.quotation.map { String($0.start) } },
    .ours("end") { $0.quotation.map { String($0.end) } },
  ]

  private static func list(_ items: [String]) -> String { items.joined(separator: "; ") }

  /// A spreadsheet runs a cell that begins with one of these as a formula (OWASP, "CSV
  /// injection"; the full-width forms count where East Asian input is usual). An apostrophe in
  /// front makes it text.
  static func defused(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
    else { return text }
    return "'" + text
  }

  private static func quoted(_ cell: String) -> String {
    let needsQuotes = cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    return needsQuotes ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
  }
}
