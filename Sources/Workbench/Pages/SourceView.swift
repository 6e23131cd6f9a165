import Ledger
import Values
import Views

/// A source as the lists show it.
struct SourceView {
  let id: String
  let file: String
  let heading: String
  let lang: String
  let publisher: String?
  /// Shown as text: a page never links to what a document names.
  let address: String?
  let facts: [String]
  let disclaimers: [String]
  let documentPath: String?

  init(_ source: SourceSummary, disclaimers: [Quotation] = [], isServed: Bool = true) {
    id = source.id
    file = source.fileName
    heading = source.title.map(singleLine) ?? source.fileName
    lang = source.title == nil ? "und" : source.language.tag
    publisher = source.publisher.map(singleLine)
    address = source.url
    facts = source.facts
    self.disclaimers = disclaimers.map { singleLine($0.quote) }
    documentPath = isServed ? PagePath.document(source.id) : nil
  }
}
