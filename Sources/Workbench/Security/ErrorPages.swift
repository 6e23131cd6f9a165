import Hummingbird
import Logging
import Values

/// Says in plain words why there is no page.
struct ErrorPages: RouterMiddleware {
  typealias Context = PageContext

  let pages: PageRenderer

  func handle(
    _ request: Request, context: PageContext,
    next: (Request, PageContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let refusal as Refusal {
      var response = pages.response(refusal.page, template: "message", status: refusal.status)
      if refusal.status == .methodNotAllowed { response.headers[.allow] = "GET, HEAD" }
      return response
    } catch let error as HTTPError where error.status == .notFound {
      return pages.response(Refusal.noPage.page, template: "message", status: .notFound)
    } catch let problem as Diagnostic {
      context.logger.error("\(problem)")
      return failure(problem.message, remedy: problem.remedy)
    } catch {
      // What went wrong inside is for the log, not for the page.
      context.logger.error("\(request.uri.path): \(error)")
      return failure("The page could not be made.", remedy: "The program's log says why.")
    }
  }

  private func failure(_ message: String, remedy: String) -> Response {
    pages.response(
      MessagePage(title: "Something went wrong", message: message, remedy: remedy),
      template: "message", status: .internalServerError)
  }
}
