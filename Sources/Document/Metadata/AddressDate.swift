import Values

/// The day or month of publication that papers and ministries put into the path of an address:
/// `/2019/10/16/`, `/2018-09/12/`, `/201910/t20191016_`, `/2019/10/`.
enum AddressDate {
  /// The first such date; nothing where the digits are no date of these forms.
  static func date(inURL url: String) -> EDTF? {
    let path = path(of: url)
    let runs = runs(in: path)
    let days = runs.indices.lazy.compactMap { day(from: $0, runs, in: path) }.first
    return days ?? runs.indices.lazy.compactMap { month(from: $0, runs, in: path) }.first
  }

  private struct Run {
    let range: Range<Int>
    /// Of its first eight digits.
    let value: Int
    var count: Int { range.count }
  }

  /// What stands between the host and a query.
  private static func path(of url: String) -> [UInt8] {
    let bytes = Array(url.utf8)
    var start = 0
    for place in bytes.indices.dropLast(2)
    where bytes[place...].starts(with: [0x3A, slash, slash]) {
      start = place + 3
      break
    }
    let rest = bytes[start...].prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    return rest.firstIndex(of: slash).map { Array(rest[$0...]) } ?? []
  }

  private static func runs(in path: [UInt8]) -> [Run] {
    var found: [Run] = []
    var place = 0
    while place < path.count {
      var end = place
      var value = 0
      while end < path.count, path[end] &- 0x30 < 10 {
        if end - place < 8 { value = value * 10 + Int(path[end] &- 0x30) }
        end += 1
      }
      if end > place { found.append(Run(range: place..<end, value: value)) }
      place = max(end, place + 1)
    }
    return found
  }

  private static let slash = UInt8(ascii: "/")
  private static let years = 1990...2100

  /// `20191016`, alone or before a time; `2019`, `10` and `16`, or `201910` and `16`, each behind a stroke or hyphen.
  private static func day(from index: Int, _ runs: [Run], in path: [UInt8]) -> EDTF? {
    let first = runs[index]
    switch first.count {
    // 201910160226: a time or number may follow.
    case 8, 12...17: return date(first.value / 10_000, first.value / 100 % 100, first.value % 100)
    case 6:
      guard let day = next(index + 1, runs, in: path), ends(runs[index + 1], in: path) else {
        return nil
      }
      return date(first.value / 100, first.value % 100, day)
    case 4:
      guard let month = next(index + 1, runs, in: path), let day = next(index + 2, runs, in: path),
        ends(runs[index + 2], in: path) || path[first.range.upperBound] != slash
      else { return nil }
      return date(first.value, month, day)
    default: return nil
    }
  }

  /// `/2019/10/` and `/201910/`, between strokes.
  private static func month(from index: Int, _ runs: [Run], in path: [UInt8]) -> EDTF? {
    let first = runs[index]
    guard path[first.range.lowerBound - 1] == slash else { return nil }
    var (year, month) = (first.value / 100, first.value % 100)
    var last = first
    if first.count == 4, let second = next(index + 1, runs, in: path) {
      (year, month, last) = (first.value, second, runs[index + 1])
    } else if first.count != 6 {
      return nil
    }
    guard last.range.upperBound < path.count, path[last.range.upperBound] == slash,
      years.contains(year)
    else { return nil }
    return EDTF(year: year, month: month)
  }

  /// The value of one or two digits right behind a mark that stands behind the run before.
  private static func next(_ index: Int, _ runs: [Run], in path: [UInt8]) -> Int? {
    guard index < runs.count, (1...2).contains(runs[index].count) else { return nil }
    let start = runs[index].range.lowerBound
    guard start - runs[index - 1].range.upperBound == 1,
      [slash, UInt8(ascii: "-"), UInt8(ascii: "_")].contains(path[start - 1])
    else { return nil }
    return runs[index].value
  }

  /// `/10-things-to-know` is no day.
  private static func ends(_ run: Run, in path: [UInt8]) -> Bool {
    run.range.upperBound == path.count || path[run.range.upperBound] == slash
      || path[run.range.upperBound] == UInt8(ascii: "_")
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> EDTF? {
    years.contains(year) ? EDTF(year: year, month: month, day: day) : nil
  }
}
