import Testing
import Values

@testable import Document

struct DisclaimersTests {
  @Test(arguments: [
    (ChromeTests.chinese, "特别声明：以上内容为用户上传，本平台仅提供信息存储服务。"),
    (ChromeTests.chinese, "声明:取材网络"),
    (ChromeTests.chinese, "本信息由用户自行提供，仅供参考。"),
    (ChromeTests.japanese, "免責事項：本稿の内容は筆者個人の見解です。"),
    (ChromeTests.english, "The views expressed are those of the author alone."),
    (ChromeTests.english, "Disclaimer: this translation is provisional."),
  ])
  func belowTheText(text: String, disclaimer: String) async throws {
    let document = try await Fixture.document("\(text)\n\n\(text)x.\n\n\(disclaimer)\n")
    #expect(document.blocks.last?.role == .disclaimer)
    #expect(document.metadata.disclaimers.map(\.quote) == [disclaimer])
  }

  @Test func aStatementIsNoDisclaimer() async throws {
    let text = "声明指出，双方将加强渔业合作，并就渔业资源养护、执法培训和水产品贸易等问题保持沟通。"
    let document = try await Fixture.document(text)
    #expect(document.metadata.disclaimers.isEmpty)
    #expect(document.blocks.map(\.role) == [.paragraph])
  }
}
