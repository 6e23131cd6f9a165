import Testing
import Values

@testable import Document

struct AddressDateTests {
  @Test(arguments: [
    ("https://news.example.cn/world/20190514/c1.html", "2019-05-14"),
    ("https://example.org/2021/03/09/port-talks/", "2021-03-09"),
    ("http://www.example.cn/gj/2018-09/12/content_36903.htm", "2018-09-12"),
    ("http://mfa.example.cn/wjb/202206/t20220607_10698.shtml", "2022-06-07"),
    ("https://example.org/2021-03-09-port-talks", "2021-03-09"),
    ("https://example.org/2021/03/port-talks", "2021-03"),
    ("https://example.org/aipl/201905140226.aspx", "2019-05-14"),
    ("https://example.org/2021/3/10-things-to-know", "2021-03"),
  ])
  func told(url: String, date: String) {
    #expect(AddressDate.date(inURL: url)?.text == date)
  }

  @Test(arguments: [
    "https://example.org/news/36903", "https://example.org/a/20139955",
    "https://example.org/a/2013050912", "https://2019.example.org/",
    "https://example.org/2019", "https://example.org/x?d=20190514", "https://example.org/8/2019/a",
    "https://example.org/agenda-2030/12/", "",
  ])
  func none(url: String) {
    #expect(AddressDate.date(inURL: url) == nil)
  }
}
