import Testing

@testable import Document

struct HTMLTitleTests {
  @Test(arguments: [
    ("Ghana opens a port - World - The Tema Post", "Ghana opens a port", "The Tema Post"),
    ("加纳开放港口_国际_南风网", "加纳开放港口", "南风网"), ("通商省 ｜ 漁業協定に署名", "漁業協定に署名", "通商省"),
    ("通商協力省：漁業協定に署名", "漁業協定に署名", "通商協力省"),
    ("外交事務部 - 我國與加納簽署協定", "我國與加納簽署協定", "外交事務部"), ("Ghana opens a port", "Ghana opens a port", nil),
    ("Tema: a port", "Oslo", nil),
  ])
  func theSiteStandsAtTheFarEnd(title: String, headline: String, site: String?) {
    #expect(HTMLTitle.site(in: title, beside: headline) == site)
  }
}
