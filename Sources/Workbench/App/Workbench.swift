package import Foundation
package import Hummingbird
package import Ledger
package import Values
package import Views

/// The ledger as pages: server-rendered, without script, read-only.
package struct Workbench: Sendable {
  let ledger: Ledger
  let wording: EntryWording
  let pages: PageRenderer
  let files: StaticFiles

  /// - Parameters:
  ///   - resources: the folder that holds `Templates` and `Static`.
  ///   - actors: the English names and the kinds of actors, as the tables have them.
  /// - Throws: where the resources cannot be read.
  package init(
    ledger: Ledger, resources: URL, actors: ActorDirectory
  ) throws(Diagnostic) {
    self.ledger = ledger
    wording = EntryWording(actors: actors)
    pages = try PageRenderer(templates: resources.appending(path: "Templates"))
    files = try StaticFiles(folder: resources.appending(path: "Static"))
  }

  /// Answers requests.
  ///
  /// - Parameter host: the name or address it is served under, besides those of loopback.
  package func responder(
    host: String = "127.0.0.1"
  ) -> some HTTPResponder<PageContext> {
    let router = Router(context: PageContext.self, options: .autoGenerateHeadEndpoints)
    // The outermost first: its headers stand on every answer, and it words every refusal.
    router.add(middleware: SecurityHeaders())
    router.add(middleware: ErrorPages(pages: pages))
    router.add(middleware: HostCheck(host: host))
    router.add(middleware: RequestLimits())
    OverviewController(workbench: self).addRoutes(to: router)
    BriefController(workbench: self).addRoutes(to: router)
    EntryController(workbench: self).addRoutes(to: router)
    DocumentController(workbench: self).addRoutes(to: router)
    SearchController(workbench: self).addRoutes(to: router)
    files.addRoutes(to: router)
    return router.buildResponder()
  }
}
