import Document
import Reading
import Values
import Views

/// A reading as a listing for people.
enum ReadingTable {
  static func text(of reading: Reading) -> String {
    let document = reading.document
    let metadata = document.metadata
    var lines = [Reporting.singleLine(document.path)]
    func field(_ name: String, _ value: String?) {
      guard let value else { return }
      lines.append("  \(name.padding(to: 10)) \(singleLine(value))")
    }
    field("title", metadata.title)
    field("publisher", metadata.publisher)
    field("kind", "\(metadata.kind.rawValue), \(document.language)")
    field("published", metadata.published?.text)
    field("written", reading.written?.text)
    field("mentions", counts(reading.mentions.map(\.value.type)))
    field("claims", counts(reading.claims.map(\.content.type)))
    field("provisions", reading.provisions.isEmpty ? nil : "\(reading.provisions.count)")
    for claim in reading.claims {
      let quote = claim.evidence.map(\.quote).joined(separator: " … ")
      lines.append(
        "  \(claim.id.padding(to: 5)) \(claim.content.type.padding(to: 12)) "
          + "\(claim.modality.rawValue.padding(to: 8)) \(shortened(singleLine(quote)))")
    }
    return lines.joined(separator: "\n") + "\n\n"
  }

  private static func counts(_ names: [String]) -> String {
    var counts: [String: Int] = [:]
    for name in names { counts[name, default: 0] += 1 }
    return counts.isEmpty
      ? "none"
      : counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
  }

  private static func shortened(_ text: String) -> String {
    text.count > 100 ? text.prefix(99) + "…" : text
  }
}

extension String {
  /// With spaces behind it up to `width` characters.
  func padding(to width: Int) -> String {
    count < width ? self + String(repeating: " ", count: width - count) : self
  }
}
