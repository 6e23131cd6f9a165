import Hummingbird
import Ledger
import Values
import Views

/// The front page and the list of sources.
struct OverviewController {
  let workbench: Workbench

  func addRoutes(to router: Router<PageContext>) {
    router.get("/") { _, _ in
      let page = OverviewPage(
        try workbench.ledger.overview(pairs: 60), actors: workbench.wording.actors)
      return workbench.pages.response(page, template: "overview")
    }
    router.get("/sources") { _, _ in
      workbench.pages.response(
        SourcesPage(try workbench.ledger.sources()), template: "sources")
    }
  }
}
