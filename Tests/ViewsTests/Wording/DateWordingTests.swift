import Testing
import Values

@testable import Views

@Suite struct DateWordingTests {
  @Test(arguments: [
    ("2024", "2024"), ("2024-12", "December 2024"), ("2022-11-29", "29\u{A0}November 2022"),
    ("2013/2017", "2013 to 2017"), ("2022-03/..", "since March 2022"), ("../2022", "until 2022"),
    ("1995~", "about 1995"), ("199X", "the 1990s"), ("19XX", "the 1900s"),
    ("[2024-03-04,2024-04-03]", "4\u{A0}March 2024 or 3\u{A0}April 2024"),
    ("2024-05-01T10:00", "1\u{A0}May 2024"),
  ])
  func datesInEnglish(_ edtf: String, _ words: String) throws {
    #expect(try #require(EDTF(edtf)).wording == words)
  }

  @Test(arguments: [
    ("FREQ=YEARLY", "every year"), ("FREQ=YEARLY;INTERVAL=2", "every 2 years"),
    ("FREQ=MONTHLY;COUNT=6", "every month, 6 times"),
    ("FREQ=YEARLY;BYMONTH=5", "FREQ=YEARLY;BYMONTH=5"),
    ("periodic", "at regular intervals (how often is not said)"), ("x", "x"),
  ])
  func recurrencesInEnglish(_ rule: String, _ words: String) {
    #expect(recurrenceWording(rule) == words)
  }
}
