import Hummingbird
import Ledger
import Reading
import Values
import Views

/// The brief of a pair of states.
struct BriefController {
  let workbench: Workbench

  func addRoutes(to router: Router<PageContext>) {
    // The form of the front page: it becomes the address of the brief.
    router.get("/brief") { request, _ in
      let query = request.uri.queryParameters
      let (a, b) = try pair(query["a"].map(String.init), query["b"].map(String.init))
      return Response(
        status: .seeOther, headers: [.location: PagePath.brief(a, b)], body: ResponseBody())
    }
    router.get("/brief/:a/:b") { request, context in
      let (a, b) = try pair(context.parameters.get("a"), context.parameters.get("b"))
      let since = try day(request.uri.queryParameters["since"].map(String.init))
      let brief = try Brief(
        of: Brief.Pair(a, b), in: workbench.ledger, actors: workbench.wording.actors, since: since)
      return workbench.pages.response(BriefPage(brief), template: "brief")
    }
  }

  private func pair(_ a: String?, _ b: String?) throws(Refusal) -> (String, String) {
    let codes = [a, b].compactMap { $0?.uppercased() }.filter(\.isStateCode)
    guard codes.count == 2, codes[0] != codes[1] else {
      throw .badRequest(
        "A brief is about two different states, named by codes of two letters (ISO 3166-1).",
        remedy: "An address such as /brief/AU/VN shows that of Australia and Vietnam.")
    }
    for code in codes where !workbench.wording.actors.isState(code) {
      throw .badRequest(
        "“\(code)” is the code of no state.",
        remedy: "ISO 3166-1 lists the codes: AU is Australia, VN Vietnam.")
    }
    return (codes[0], codes[1])
  }

  private func day(_ text: String?) throws(Refusal) -> CivilDay? {
    guard let text, !text.isEmpty else { return nil }
    guard let day = EDTF(text)?.earliest else {
      throw .badRequest(
        "“since” is not a date.", remedy: "Write it as 2024, 2024-05 or 2024-05-31.")
    }
    return day
  }
}
