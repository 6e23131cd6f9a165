/// A date as far as it is known: an Extended Date/Time Format string (ISO 8601-2, level 1 and
/// the one-of sets of level 2), such as `2024`, `2024-12`, `199X`, `1995~`, `2013/2017`,
/// `2022-03/..` or `[2024-03-04,2024-04-03]`.
package struct EDTF: Hashable, Sendable, CustomStringConvertible {
  package let text: String
  /// The first day that is meant; `nil` where the beginning is open.
  package let earliest: CivilDay?
  /// The last day that is meant; `nil` where the end is open.
  package let latest: CivilDay?

  /// Reads an EDTF string; `nil` where it is not one of the forms above. A time of day is kept
  /// in the text and does not narrow the days.
  package init?(_ text: String) {
    guard let days = Self.days(of: text) else { return nil }
    self.text = text
    (earliest, latest) = days
  }

  package var description: String { text }

  /// A year, a month of it, or a day of that.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (0...9999).contains(year), month != nil || day == nil,
      let first = CivilDay(year, month ?? 1, day ?? 1),
      let last = CivilDay(
        year, month ?? 12, day ?? CivilDay.length(ofMonth: month ?? 12, in: year))
    else { return nil }
    text = String(unsafeUninitializedCapacity: 10) { digits in
      var count = 0
      func put(_ number: Int, _ place: Int) {
        digits[count] = UInt8(0x30 + number / place % 10)
        count += 1
      }
      for place in [1000, 100, 10, 1] { put(year, place) }
      for part in [month, day] {
        guard let part else { break }
        digits[count] = UInt8(ascii: "-")
        count += 1
        put(part, 10)
        put(part, 1)
      }
      return count
    }
    (earliest, latest) = (first, last)
  }

  /// The interval from one date to another, or open where one is missing.
  package init?(from start: EDTF?, to end: EDTF?) {
    for one in [start, end] {
      if let one, one.isInterval || one.text.utf8.first == UInt8(ascii: "[") { return nil }
    }
    if let first = start?.earliest, let last = end?.latest, last < first { return nil }
    guard start != nil || end != nil else { return nil }
    text = "\(start?.text ?? "..")/\(end?.text ?? "..")"
    (earliest, latest) = (start?.earliest, end?.latest)
  }

  /// One day, or all the days from one to another.
  package init?(_ days: ClosedRange<CivilDay>) {
    let (first, last) = (days.lowerBound, days.upperBound)
    guard let start = EDTF(year: first.year, month: first.month, day: first.day) else {
      return nil
    }
    if first == last {
      self = start
    } else {
      self.init(from: start, to: EDTF(year: last.year, month: last.month, day: last.day))
    }
  }

  package var isInterval: Bool { text.utf8.contains(UInt8(ascii: "/")) }

  /// The day alone where a time of day is given.
  package var withoutTime: EDTF {
    isInterval ? self : text.firstIndex(of: "T").flatMap { EDTF(String(text[..<$0])) } ?? self
  }

  /// Whether some day is meant by both.
  package func overlaps(_ other: EDTF) -> Bool {
    if let latest, let begin = other.earliest, latest < begin { return false }
    if let earliest, let end = other.latest, end < earliest { return false }
    return true
  }

  private static func days(of text: String) -> (CivilDay?, CivilDay?)? {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    if ends.count == 2 {
      let start = ends[0] == ".." ? (nil, nil) : single(ends[0])
      let end = ends[1] == ".." ? (nil, nil) : single(ends[1])
      guard let start, let end, ends[0] != ".." || ends[1] != ".." else { return nil }
      if let first = start.0, let last = end.1, last < first { return nil }
      return (start.0, end.1)
    }
    guard ends.count == 1 else { return nil }
    if text.hasPrefix("["), text.hasSuffix("]") {
      let members = text.dropFirst().dropLast().split(separator: ",").map { single($0) }
      let days = members.compactMap { $0 }
      guard !days.isEmpty, days.count == members.count else { return nil }
      return (days.compactMap(\.0).min(), days.compactMap(\.1).max())
    }
    return single(ends[0])
  }

  /// The days of one date without interval or set.
  private static func single(_ text: Substring) -> (CivilDay?, CivilDay?)? {
    var text = text
    if let mark = text.last, "~?%".contains(mark) { text = text.dropLast() }
    if let time = text.firstIndex(of: "T") { text = text[..<time] }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.count == 4, parts.count <= 3 else { return nil }
    guard let years = years(first) else { return nil }
    if parts.count == 1 {
      guard let start = CivilDay(years.lowerBound, 1, 1),
        let end = CivilDay(years.upperBound, 12, 31)
      else { return nil }
      return (start, end)
    }
    guard years.count == 1, let month = twoDigits(parts[1]), (1...12).contains(month) else {
      return nil
    }
    let year = years.lowerBound
    if parts.count == 2 {
      return (
        CivilDay(year, month, 1),
        CivilDay(year, month, CivilDay.length(ofMonth: month, in: year))
      )
    }
    guard let number = twoDigits(parts[2]), let day = CivilDay(year, month, number) else {
      return nil
    }
    return (day, day)
  }

  /// `2024`, or with unspecified digits at the end: `199X`, `20XX`.
  private static func years(_ text: Substring) -> ClosedRange<Int>? {
    let known = text.prefix { $0 != "X" }
    guard text.dropFirst(known.count).allSatisfy({ $0 == "X" }),
      known.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let fill = text.count - known.count
    guard let low = Int(known + String(repeating: "0", count: fill)),
      let high = Int(known + String(repeating: "9", count: fill))
    else { return nil }
    return low...high
  }

  private static func twoDigits(_ text: Substring) -> Int? {
    guard text.utf8.count == 2, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(text)
  }
}

extension EDTF: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = EDTF(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text)” is not an EDTF date")
    }
    self = date
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
