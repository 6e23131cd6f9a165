import HTTPTypes
import Hummingbird
import Testing

@testable import Workbench

/// What every answer carries, and which requests get none.
@Suite struct RequestTests {
  let sample: SampleWorkbench

  init() throws { sample = try SampleWorkbench() }

  @Test(arguments: ["/", "/sources", "/nowhere", "/static/workbench.css", "/search?q="])
  func everyAnswerForbidsAllButItsOwnStyle(_ path: String) async throws {
    let headers = try await sample.get(path).headers
    let policy = try #require(headers[.contentSecurityPolicy])
    #expect(policy.hasPrefix("default-src 'none'; style-src 'self'; img-src 'self'"))
    for rule in ["form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"] {
      #expect(policy.contains(rule))
    }
    #expect(!policy.contains("script-src"))
    #expect(headers[.xContentTypeOptions] == "nosniff")
    let all = headers.map { "\($0.name.rawName): \($0.value)" }
    #expect(all.contains("Referrer-Policy: no-referrer"))
  }

  @Test(arguments: [
    "127.0.0.1", "127.0.0.1:8080", "localhost:1", "LOCALHOST", "[::1]", "[::1]:8080",
  ])
  func itsOwnNamesAreAnswered(_ host: String) async throws {
    #expect(try await sample.get("/", host: host).status == 200)
  }

  @Test(arguments: [
    "evil.example", "evil.example:8080", "127.0.0.1.evil.example", "localhost:evil", "[::1]x",
    "127.0.0.1:", "",
  ])
  func otherNamesAreRefused(_ host: String) async throws {
    let answer = try await sample.get("/", host: host)
    #expect(answer.status == 421)
    #expect(answer.body.contains("Not this server&#39;s name"))
  }

  @Test func aRequestWithoutANameIsRefused() async throws {
    #expect(try await sample.get("/", host: nil).status == 421)
  }

  @Test(arguments: [HTTPRequest.Method.post, .put, .delete, .patch, .options])
  func onlyReadingIsAllowed(_ method: HTTPRequest.Method) async throws {
    let answer = try await sample.get("/", method: method)
    #expect(answer.status == 405)
    #expect(answer.headers[.allow] == "GET, HEAD")
  }

  @Test func headHasNoBody() async throws {
    let answer = try await sample.get("/", method: .head)
    #expect(answer.status == 200)
    #expect(answer.body.isEmpty)
  }

  @Test func longAddressesAreRefused() async throws {
    let long = String(repeating: "a", count: 5000)
    #expect(try await sample.get("/search?q=\(long)").status == 414)
    #expect(try await sample.get("/search?q=\(long.prefix(201))").status == 400)
    #expect(try await sample.get("/search?q=\(long.prefix(200))").status == 200)
  }

  @Test(arguments: [
    "/entry/flow-none", "/document/none", "/static/none.css", "/static/..%2f..%2fPackage.swift",
    "/nowhere", "/document/..%2f..",
  ])
  func whatIsNotThereIsSaid(_ path: String) async throws {
    let answer = try await sample.get(path)
    #expect(answer.status == 404)
    #expect(answer.body.contains("<h1>"))
  }

  @Test(arguments: [
    "/brief/AU/AU", "/brief/AUS/VN", "/brief/A1/VN", "/brief/QQ/VN", "/brief?a=AU", "/brief/AU/VN?since=soon",
    "/search?q=%20", "/document/x?start=a&end=9", "/document/x?start=-1&end=9",
  ])
  func whatCannotBeIsSaid(_ path: String) async throws {
    #expect(try await sample.get(path).status == 400)
  }
}
