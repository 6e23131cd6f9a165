import TestSupport
import Testing
import Values

@testable import Reading

/// Any date that is written out in full reads back as itself, in the three languages.
@Suite struct DateRoundTripTests {
  /// A date and the ways to write it in a language.
  private struct Written {
    let value: String
    let forms: [String]
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let han = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  @Test(arguments: ["en", "ja", "zh"])
  func anyDateReadsBack(language: String) throws {
    var random = SeededGenerator(20_250_520)
    for _ in 0..<80 {
      let written = Self.any(language, &random)
      for form in written.forms {
        let text =
          switch language {
          case "en": "Officials from Ghana met, it was said, in the period \(form); talks go on."
          case "ja": "ガーナの代表団は、\(form)、協議を行った。"
          default: "加纳代表团于\(form)，举行磋商。"
          }
        let found = try SampleText.mentions("date", in: text, language)
        #expect(found == [Found(form, written.value)], "in “\(text)”")
      }
    }
  }

  private static func any(_ language: String, _ random: inout SeededGenerator) -> Written {
    let year = Int.random(in: 1900...2060, using: &random)
    let month = Int.random(in: 1...12, using: &random)
    let length = CivilDay.length(ofMonth: month, in: year)
    let day = Int.random(in: 1...length, using: &random)
    let date = "\(year)-\(padded(month))"
    switch Int.random(in: 0...6, using: &random) {
    case 0:
      return Written(value: "\(date)-\(padded(day))", forms: forms(language, year, month, day))
    case 1:
      return Written(
        value: date,
        forms: language == "en" ? ["\(months[month - 1]) \(year)"] : ["\(year)年\(month)月"])
    case 2: return Written(value: "\(year)", forms: language == "en" ? ["\(year)"] : ["\(year)年"])
    case 3:
      let last = year + Int.random(in: 1...9, using: &random)
      return Written(value: "\(year)/\(last)", forms: ranges(language, year, last))
    case 4:
      return Written(
        value: "\(year / 10)X",
        forms: [
          language == "en" ? "\(year / 10)0s" : "\(year / 10)0年代"
        ])
    case 5 where day < length:
      let last = Int.random(in: (day + 1)...length, using: &random)
      return Written(
        value: "\(date)-\(padded(day))/\(date)-\(padded(last))",
        forms: dayRanges(language, year, month, day, last))
    default:
      return Written(
        value: "\(date)/..",
        forms: [
          ["en": "since \(months[month - 1]) \(year)", "ja": "\(year)年\(month)月以降"][language]
            ?? "自\(year)年\(month)月以来"
        ])
    }
  }

  private static func forms(_ language: String, _ year: Int, _ month: Int, _ day: Int) -> [String] {
    let name = months[month - 1]
    switch language {
    case "en":
      return [
        "\(day) \(name) \(year)", "\(name) \(day), \(year)",
        "\(year)-\(padded(month))-\(padded(day))",
        "\(padded(day))-\(name.prefix(3))-\(year)",
      ]
    case "ja":
      let era = year > 2019 ? ["令和\(year - 2018)年\(month)月\(day)日"] : []
      return ["\(year)年\(month)月\(day)日", "\(year)/\(month)/\(day)"] + era
    default:
      let digits = String(year).compactMap { $0.wholeNumberValue }.map { han[$0] }.joined()
      return ["\(year)年\(month)月\(day)日", "\(digits)年\(spelled(month))月\(spelled(day))日"]
    }
  }

  private static func spelled(_ number: Int) -> String {
    let (tens, ones) = (number / 10, number % 10)
    let high = tens == 0 ? "" : (tens == 1 ? "" : han[tens]) + "十"
    return high + (ones == 0 ? "" : han[ones])
  }

  private static func ranges(_ language: String, _ first: Int, _ last: Int) -> [String] {
    switch language {
    case "en": ["\(first)–\(last)", "\(first) to \(last)", "between \(first) and \(last)"]
    case "ja": ["\(first)年から\(last)年まで", "\(first)～\(last)年"]
    default: ["\(first)年至\(last)年", "\(first)—\(last)年"]
    }
  }

  private static func dayRanges(
    _ language: String, _ year: Int, _ month: Int, _ first: Int, _ last: Int
  ) -> [String] {
    let name = months[month - 1]
    switch language {
    case "en":
      return ["\(first)–\(last) \(name) \(year)", "\(name) \(first)–\(last), \(year)"]
    case "ja": return ["\(year)年\(month)月\(first)日から\(last)日まで"]
    default: return ["\(year)年\(month)月\(first)日至\(last)日"]
    }
  }

  @Test(arguments: ["en", "ja", "zh"])
  func anyDurationReadsBack(language: String) throws {
    let units: [(letter: String, form: String)] =
      switch language {
      case "en": [("Y", " years"), ("M", " months"), ("W", " weeks"), ("D", " days")]
      case "ja": [("Y", "年間"), ("M", "か月"), ("W", "週間"), ("D", "日間")]
      default: [("Y", "年"), ("M", "个月"), ("W", "周"), ("D", "天")]
      }
    var random = SeededGenerator(7)
    for _ in 0..<50 {
      let count = Int.random(in: 2...99, using: &random)
      let (letter, unit) = units[Int.random(in: 0..<units.count, using: &random)]
      let months = Int.random(in: 2...11, using: &random)
      let plain = "\(count)\(unit)"
      let compound = ["en": "\(count) years and \(months) months", "ja": "\(count)年\(months)か月"]
      let forms = [
        Found(plain, "P\(count)\(letter) ="),
        Found(compound[language] ?? "\(count)年零\(months)个月", "P\(count)Y\(months)M ="),
      ]
      for form in forms {
        let text =
          switch language {
          case "en": "The lease runs for \(form.quote), the note says."
          case "ja": "賃借の期間は\(form.quote)とする。"
          default: "租期为\(form.quote)。"
          }
        #expect(try SampleText.mentions("duration", in: text, language) == [form], "in “\(text)”")
      }
    }
  }
}
