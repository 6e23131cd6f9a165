import Document
import Foundation
import HTTPTypes
import Hummingbird
import Ledger
import Logging
import Reading
import TestSupport
import Values
import Views

@testable import Workbench

/// A workbench over a ledger of two documents of our own, one of them hostile, and the requests
/// that tests make to it, without a socket.
struct SampleWorkbench {
  static let plan = """
    豪越港湾協力計画
    第1条 両国は、港湾の調査を毎年行う。
    豪州は約6000万豪ドルを供与する。
    """
  static let hostile = "Vietnam & Australia </title><script>alert(1)</script> \"\u{301}x: 人口"

  /// Holds the ledger as long as the sample is used.
  private let folder: TemporaryFolder
  let workbench: Workbench
  let ids: (plan: String, hostile: String)

  /// The folder of the sources, where templates and style sheet stand.
  static let resources = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/Workbench").standardized

  init() throws {
    folder = try TemporaryFolder()
    let ledger = try Ledger(path: folder.path(of: "ledger.sqlite"), access: .create)
    let plan = try ledger.add(Self.planReading, bytes: Array(Self.plan.utf8)).source
    let hostile = try ledger.add(Self.hostileReading, bytes: Array(Self.hostile.utf8)).source
    ids = (plan.id, hostile.id)
    workbench = try Workbench(
      ledger: ledger, resources: Self.resources, actors: ActorDirectory())
  }

  struct Answer {
    let status: Int
    let headers: HTTPFields
    let body: String
  }

  func get(
    _ path: String, host: String? = "127.0.0.1:8080", method: HTTPRequest.Method = .get
  ) async throws -> Answer {
    let head = HTTPRequest(method: method, scheme: "http", authority: host, path: path)
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
    let response = try await workbench.responder()
      .respond(to: request, context: PageContext(logger: Logger(label: "test")))
    let writer = Collector()
    try await response.body.write(writer)
    return Answer(
      status: response.status.code, headers: response.headers, body: await writer.bytes.text)
  }

  private static func quotation(_ quote: String, in text: String) -> Quotation {
    guard let range = text.range(of: quote) else { return Quotation(Span(0, 0), quote: "") }
    let start = text.unicodeScalars.distance(
      from: text.unicodeScalars.startIndex, to: range.lowerBound)
    return Quotation(Span(start, start + quote.unicodeScalars.count), quote: quote)
  }

  private static func document(
    _ text: String, digest: String, path: String, _ language: String, _ metadata: Metadata
  ) -> Document {
    Document(
      path: path, digest: String(repeating: digest, count: 32), mediaType: "text/plain",
      text: text, language: LanguageTag(language), metadata: metadata,
      blocks: [Block(Span(0, text.unicodeScalars.count), .paragraph)])
  }

  private static var planReading: Reading {
    let undertaking = Claim(
      id: "c1",
      .undertaking(
        Undertaking(
          obligors: ["AU", "VN"], action: "港湾の調査を毎年行う", strength: .firm,
          recurrence: "FREQ=YEARLY", provision: "第1条")),
      evidence: [quotation("両国は、港湾の調査を毎年行う", in: plan)], modality: .planned)
    let grant = Claim(
      id: "c2",
      .flow(
        Flow(
          providers: ["AU"], recipients: ["VN"],
          money: Money(Amount(60_000_000, bound: .about), "AUD"), stage: .pledge, form: .grant)),
      evidence: [quotation("豪州は約6000万豪ドルを供与する", in: plan)], modality: .planned)
    return Reading(
      document: document(
        plan, digest: "a1", path: "docs/plan.ja.txt", "ja",
        Metadata(
          title: "豪越港湾協力計画", publisher: "豪州外務省", published: EDTF("2021-03-01"), kind: .official)),
      written: EDTF("2021-03-01"), writtenBasis: [],
      mentions: [
        Mention(quotation("豪州", in: plan), .actor(.init(id: "AU", kind: .state))),
        Mention(
          quotation("約6000万豪ドル", in: plan),
          .money(Money(Amount(60_000_000, bound: .about), "AUD"))),
      ],
      claims: [undertaking, grant], provisions: [], lexicon: "tables")
  }

  private static var hostileReading: Reading {
    let position = Claim(
      id: "c1",
      .position(
        Position(actors: ["AU", "VN"], stance: .support, target: "<img src=x onerror=alert(1)>")),
      evidence: [quotation("<script>alert(1)</script> \"\u{301}x", in: hostile)],
      voice: ["<b>Nobody</b>"], modality: .possible)
    return Reading(
      document: document(
        hostile, digest: "b2", path: "docs/<i>.en.txt", "en",
        Metadata(
          title: hostile, publisher: "\"\u{301} onmouseover=alert(1) x=\"",
          url: "javascript:alert(1)", kind: .other,
          disclaimers: [quotation("</title>", in: hostile)])),
      written: nil, writtenBasis: [],
      mentions: [Mention(quotation("Vietnam", in: hostile), .place(name: "\"><script>"))],
      claims: [position], provisions: [], lexicon: "tables")
  }
}

/// Takes what a response writes.
private actor Bytes {
  private(set) var text = ""
  func append(_ more: String) { text += more }
}

private struct Collector: ResponseBodyWriter {
  let bytes = Bytes()

  mutating func write(_ buffer: ByteBuffer) async throws {
    await bytes.append(String(buffer: buffer))
  }

  consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
