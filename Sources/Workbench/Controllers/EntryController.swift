import Hummingbird
import Ledger
import Values
import Views

/// An entry with all its evidence.
struct EntryController {
  let workbench: Workbench

  func addRoutes(to router: Router<PageContext>) {
    router.get("/entry/:id") { _, context in
      let id = context.parameters.get("id") ?? ""
      let page = EntryPage(try find(id), wording: workbench.wording)
      return workbench.pages.response(page, template: "entry")
    }
  }

  private func find(_ id: String) throws(Refusal) -> Entry {
    do { return try workbench.ledger.entry(id: id) } catch { throw .notFound(error) }
  }
}
