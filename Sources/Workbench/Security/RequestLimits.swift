import Hummingbird

/// Refuses what no page of ours asks for: other methods, long addresses.
struct RequestLimits: RouterMiddleware {
  typealias Context = PageContext

  /// Bytes of an address with its query: a search of 200 characters, escaped, fits.
  static let longestAddress = 4096
  /// Characters of a search.
  static let longestQuery = 200

  func handle(
    _ request: Request, context: PageContext,
    next: (Request, PageContext) async throws -> Response
  ) async throws -> Response {
    guard request.method == .get || request.method == .head else { throw Refusal.wrongMethod }
    guard request.uri.string.utf8.count <= Self.longestAddress else { throw Refusal.tooLong }
    return try await next(request, context)
  }
}
