import Foundation
import Hummingbird
import Ledger

/// The passages in which words stand.
struct SearchController {
  let workbench: Workbench

  /// Most passages on a page.
  private static let limit = 50

  func addRoutes(to router: Router<PageContext>) {
    router.get("/search") { request, _ in
      // A form writes a space as a plus; the parameters are percent-decoded only.
      let raw = Self.parameter("q", of: request.uri.query ?? "")
      let words = raw.trimmingCharacters(in: .whitespacesAndNewlines)
      guard words.unicodeScalars.count <= RequestLimits.longestQuery else {
        throw Refusal.badRequest(
          "A search takes at most 200 characters.", remedy: "Search for fewer words.")
      }
      guard !words.isEmpty else {
        throw Refusal.badRequest(
          "There is nothing to search for.", remedy: "Type a word of two characters or more.")
      }
      let hits = try workbench.ledger.search(words, limit: Self.limit)
      return workbench.pages.response(SearchPage(words, hits: hits), template: "search")
    }
  }

  static func parameter(_ name: String, of query: String) -> String {
    for field in query.split(separator: "&") where field.hasPrefix("\(name)=") {
      let value = field.dropFirst(name.count + 1).replacing("+", with: " ")
      return value.removingPercentEncoding ?? ""
    }
    return ""
  }
}
