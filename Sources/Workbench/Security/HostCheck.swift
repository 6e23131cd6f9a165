import Hummingbird

/// Refuses a request made under a name that is not this server's.
///
/// A page elsewhere can let its own name point to 127.0.0.1 and then read what a loopback server
/// answers (DNS rebinding); the name it comes under gives it away.
struct HostCheck: RouterMiddleware {
  typealias Context = PageContext

  private let hosts: Set<String>

  /// - Parameter host: the address it is served on, besides those of loopback.
  init(host: String) {
    hosts = ["127.0.0.1", "localhost", "[::1]", Self.bracketed(host.lowercased())]
  }

  func handle(
    _ request: Request, context: PageContext,
    next: (Request, PageContext) async throws -> Response
  ) async throws -> Response {
    guard let authority = request.head.authority, hosts.contains(Self.host(of: authority)) else {
      throw Refusal.wrongHost
    }
    return try await next(request, context)
  }

  /// The host of `host:port`, in lower case.
  private static func host(of authority: String) -> String {
    let name = authority.lowercased()
    if name.hasPrefix("[") {
      guard let end = name.firstIndex(of: "]") else { return name }
      let rest = name[name.index(after: end)...]
      return rest.isEmpty || isPort(rest) ? String(name[...end]) : name
    }
    guard let colon = name.firstIndex(of: ":") else { return name }
    return isPort(name[colon...]) ? String(name[..<colon]) : name
  }

  private static func isPort(_ text: Substring) -> Bool {
    text.first == ":" && text.count > 1 && text.dropFirst().allSatisfy { ("0"..."9").contains($0) }
  }

  private static func bracketed(_ host: String) -> String {
    host.contains(":") && !host.hasPrefix("[") ? "[\(host)]" : host
  }
}
