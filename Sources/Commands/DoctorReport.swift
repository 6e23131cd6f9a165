import Document
import Foundation
import Reading
import Text
import Values
import Views

/// What was made of a document, for people: one line a finding.
enum DoctorReport {
  static func text(of reading: Reading) -> String {
    let document = reading.document
    let metadata = document.metadata
    var lines = [Reporting.singleLine(document.path)]
    func tell(_ name: String, _ value: String?) {
      lines.append("  \(name.padding(to: 12)) \(singleLine(value ?? "not found"))")
    }
    tell("format", document.mediaType)
    if let encoding = document.encoding { tell("encoding", encoding) }
    tell("language", language(of: document))
    tell("title", metadata.title)
    tell("publisher", metadata.publisher)
    tell("kind", metadata.kind.rawValue)
    if let url = metadata.url { tell("address", url) }
    tell("published", metadata.published?.text)
    if let fetched = metadata.fetched { tell("fetched", fetched.text) }
    tell("written", reading.written?.text)
    for basis in reading.writtenBasis {
      tell("", "\(wording(basis.kind)): “\(basis.evidence.quote)” (\(basis.evidence.place))")
    }
    if reading.writtenBasis.isEmpty, reading.written != nil {
      tell("", "the day of publication, which nothing in the text contradicts")
    }
    if reading.isRepost { tell("", "a repost: the page's date is later than the text") }
    let shares = Shares(document)
    tell("content", "\(shares.content) % of the characters, in \(shares.blocks)")
    tell("boilerplate", "\(shares.boilerplate) % of the characters")
    if !metadata.disclaimers.isEmpty {
      tell("disclaimers", metadata.disclaimers.map { "“\($0.quote)”" }.joined(separator: ", "))
    }
    if let last = document.pages.starts.last { tell("pages", pages(document, last.page)) }
    for warning in document.warnings { tell("warning", warning.message) }
    return lines.joined(separator: "\n") + "\n\n"
  }

  static func text(of refusal: Diagnostic) -> String {
    var refusal = refusal
    let file = refusal.file ?? ""
    refusal.file = nil
    return "\(Reporting.singleLine(file))\n  refused      \(singleLine(refusal.description))\n\n"
  }

  private static func language(of document: Document) -> String {
    document.language == .undetermined
      ? "none that there are tables for; nothing is read in it" : document.language.tag
  }

  private static func wording(_ kind: WrittenBasis.Kind) -> String {
    switch kind {
    case .published: "it says that it was published"
    case .pastEvent: "tells as past"
    case .futureEvent: "tells as to come"
    case .relative: "fixes the year"
    }
  }

  private static func pages(_ document: Document, _ last: Int) -> String {
    let empty = document.emptyPages
    let count = max(last, empty.last ?? 0)
    return empty.isEmpty
      ? "\(count)" : "\(count), without text: \(empty.map(String.init).joined(separator: ", "))"
  }

  /// How much of a text is what, in hundredths of its characters, white space between blocks not
  /// counted.
  private struct Shares {
    let content: Int
    let boilerplate: Int
    let blocks: String

    init(_ document: Document) {
      func length(_ blocks: some Sequence<Block>) -> Int {
        blocks.reduce(0) { $0 + $1.span.length }
      }
      let whole = max(1, length(document.blocks))
      let own = document.blocks.filter(\.isContent)
      content = (length(own) * 100 + whole / 2) / whole
      boilerplate =
        (length(document.blocks.lazy.filter { $0.role == .boilerplate }) * 100 + whole / 2) / whole
      blocks = own.count == 1 ? "1 block" : "\(own.count) blocks"
    }
  }
}
