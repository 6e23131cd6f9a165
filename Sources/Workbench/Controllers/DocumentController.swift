import Hummingbird
import Ledger
import Values

/// A document with its mentions marked, and the words of a link.
struct DocumentController {
  let workbench: Workbench

  func addRoutes(to router: Router<PageContext>) {
    router.get("/document/:id") { request, context in
      let id = context.parameters.get("id") ?? ""
      let query = request.uri.queryParameters
      let cited = try span(
        from: query["start"].map(String.init), to: query["end"].map(String.init))
      let from = try query["from"].map { try position(String($0)) }
      let (reading, source) = try find(id)
      let page = DocumentPage(reading, of: source, cited: cited, from: from)
      return workbench.pages.response(page, template: "document")
    }
  }

  private func find(_ id: String) throws(Refusal) -> (StoredReading, SourceSummary) {
    do {
      let source = try workbench.ledger.source(id: id).summary
      return (try workbench.ledger.reading(of: source.id), source)
    } catch { throw .notFound(error) }
  }

  private func span(from start: String?, to end: String?) throws(Refusal) -> Span? {
    guard let start, let end else { return nil }
    let span = Span(try position(start), try position(end))
    return span.isEmpty ? nil : span
  }

  private func position(_ text: String) throws(Refusal) -> Int {
    guard let position = Int(text), (0...1_000_000_000).contains(position) else {
      throw .badRequest(
        "A position in a document is a count of code points.",
        remedy: "Follow a link to the document, or leave the positions out.")
    }
    return position
  }
}
