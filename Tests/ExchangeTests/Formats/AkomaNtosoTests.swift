import Document
import Foundation
import TestSupport
import Testing
import Views

@testable import Exchange

@Suite struct AkomaNtosoTests {
  private func xml(_ names: [String]) async throws -> String {
    var outlines: [Outline] = []
    for name in names { outlines.append(Outline(try await SampleInstrument.fixture(name))) }
    let format = AkomaNtoso(
      grammar: LabelGrammar(lexicon: Tables.lexicon), actors: ActorDirectory(names: ["CN": "China"])
    )
    return String(decoding: format.xml(of: outlines), as: UTF8.self)
  }

  @Test func articlesKeepTheirNumbersAndHeadings() async throws {
    let xml = try await xml(["treaty.en"])
    #expect(xml.contains("<num>Article 2</num><heading>Licences</heading>"))
    #expect(xml.contains("<doc name=\"agreement\">"))
    #expect(xml.contains("<FRBRdate date=\"2025-01-14\" name=\"signing\"/>"))
    #expect(xml.contains("<preamble><p>The Government of the Republic of Ghana"))
    #expect(xml.contains("<hcontainer eId=\"prov_6\" name=\"annex\"><num>Annex I</num>"))
    #expect(xml.contains("<conclusions><p>IN WITNESS WHEREOF"))
    #expect(xml.contains("class=\"binding\""))
  }

  @Test func versionsAreExpressionsOfOneWork() async throws {
    let xml = try await xml(["statement.zh", "statement.ja", "statement.en"])
    for language in ["zho", "jpn", "eng"] {
      #expect(xml.contains("/akn/cn/doc/2025-03-20/statement-cn-jp-ke/\(language)@2025-03-20\""))
    }
    #expect(xml.contains("showAs=\"China\""))
  }

  /// Ids are unique, and what refers to one finds it.
  @Test(arguments: [["treaty.ja"], ["notes.ja"], ["statement.zh", "statement.ja", "statement.en"]])
  func idsAreUniqueAndFound(names: [String]) async throws {
    let xml = try await xml(names)
    let ids = xml.matches(of: #/eId="([^"]+)"/#).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    for reference in xml.matches(of: #/"#([^"]+)"/#) { #expect(ids.contains(String(reference.1))) }
  }

  /// Against the schema of OASIS, where xmllint and the file that ENTENTE_AKN_SCHEMA names are there.
  @Test(
    .enabled(if: Self.schema != nil, "no schema named by ENTENTE_AKN_SCHEMA, or no xmllint"),
    arguments: SampleInstrument.names.map { [$0] } + [
      ["statement.zh", "statement.ja", "statement.en"]
    ])
  func theSchemaHolds(names: [String]) async throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "instrument.xml")
    try Data(try await xml(names).utf8).write(to: file)
    let schema = try #require(Self.schema)
    let process = Process()
    process.executableURL = URL(filePath: Self.xmllint)
    process.arguments = ["--noout", "--nonet", "--schema", schema, file.path]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let told = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(String(decoding: told, as: UTF8.self))")
  }

  private static let xmllint = "/usr/bin/xmllint"

  static let schema: String? = {
    guard FileManager.default.isExecutableFile(atPath: xmllint) else { return nil }
    let told = ProcessInfo.processInfo.environment["ENTENTE_AKN_SCHEMA"]
    let beside = Repository.folder.appending(path: "../shared/schemas/akomantoso30.xsd").path
    return [told, beside].compactMap { $0 }.first { FileManager.default.fileExists(atPath: $0) }
  }()
}
