import Ledger
import Values
import Views

/// A footnote as the templates take it.
struct FootnoteView {
  let number: Int
  let quote: String
  let lang: String
  let file: String
  let place: String
  let sourceID: String
  let documentPath: String?

  init(_ footnote: Footnote, isServed: Bool) {
    number = footnote.number
    quote = singleLine(footnote.quotation.quote)
    lang = footnote.source.language.tag
    file = footnote.source.fileName
    place = footnote.quotation.place
    sourceID = footnote.source.id
    documentPath =
      isServed ? PagePath.document(footnote.source.id, at: footnote.quotation.span) : nil
  }
}
