import Foundation
import Ledger
import Testing
import Values
import Views

@testable import Workbench

@Suite struct BriefFileTests {
  let html: String

  init() throws {
    let sample = try SampleWorkbench()
    let brief = try Brief(
      of: Brief.Pair("AU", "VN"), in: sample.workbench.ledger, actors: ActorDirectory())
    html = try BriefFile(resources: SampleWorkbench.resources).html(brief)
  }

  @Test func theFileStandsAlone() {
    #expect(html.hasPrefix("<!doctype html>"))
    #expect(html.contains("<style>"))
    #expect(!html.contains("<link"))
    #expect(!html.contains("href=\"/"))
    #expect(!html.contains("<img"))
    #expect(!html.contains("<script"))
    #expect(!html.contains("url("))
  }

  @Test func everyLinkHasItsTarget() {
    let targets = Set(html.matches(of: /\bid="([^"]+)"/).map { String($0.1) })
    let links = html.matches(of: /href="#([^"]+)"/).map { String($0.1) }
    #expect(links.contains { $0.hasPrefix("fn-") })
    #expect(links.contains { $0.hasPrefix("source-") })
    for link in links { #expect(targets.contains(link), "#\(link)") }
  }

  @Test func everyIdStandsOnce() {
    let ids = html.matches(of: /\bid="([^"]+)"/).map { String($0.1) }
    #expect(ids.count == Set(ids).count)
  }

  @Test func disclaimersStandWithTheirSource() {
    #expect(html.contains("Disclaims: <q lang=\"en\">&lt;/title&gt;</q>"))
  }

  @Test func aMissingFolderIsSaid() {
    #expect(throws: Diagnostic.self) {
      try BriefFile(resources: URL(filePath: "/nonexistent"))
    }
  }
}
