package import Ledger
package import Reading
package import Values

/// A form in which entries leave for other programs. A new one is a file in `Formats`, its golden
/// file, and a line in `all`.
package protocol ExchangeFormat: Sendable {
  /// As the user asks for it: `csv`.
  var name: String { get }
  /// The entries as a whole file.
  ///
  /// - Parameter members: whom the formats and groups among the actors stand for.
  func bytes(of entries: [Entry], members: GroupMembers) -> [UInt8]
}

/// The list of formats.
package enum ExchangeFormats {
  package static let all: [any ExchangeFormat] = [CSVFormat(), JSONFormat()]

  /// - Throws: where there is no format of this name; the remedy lists them.
  package static func named(_ name: String) throws(Diagnostic) -> any ExchangeFormat {
    guard let format = all.first(where: { $0.name == name.lowercased() }) else {
      throw Diagnostic(
        "there is no format “\(name)”",
        remedy: "ask for \(all.map(\.name).joined(separator: " or "))")
    }
    return format
  }
}
