/// What is printed on page after page: heads, feet and page numbers.
struct PDFRunning {
  private var places: [(page: Int, row: Int)] = []
  private let pages: [[PDFRow]]
  private let entries: [[Entry]]

  /// A line at the edge of a page.
  private struct Entry {
    var row: Int
    /// Its text without numbers.
    var key: String
    var numbers: [Int]
    var top: Double
  }

  /// The pages without it.
  static func removed(from pages: [[PDFRow]]) -> [[PDFRow]] {
    var running = PDFRunning(pages)
    running.find()
    var isRunning = pages.map { Array(repeating: false, count: $0.count) }
    for place in running.places { isRunning[place.page][place.row] = true }
    return zip(pages, isRunning).map { rows, isRunning in
      zip(rows, isRunning).filter { !$0.1 }.map(\.0)
    }
  }

  private init(_ pages: [[PDFRow]]) {
    self.pages = pages
    entries = pages.map(Self.edges)
  }

  /// The two uppermost and the two lowest lines; on a page whose lines run down, those across it.
  private static func edges(of page: [PDFRow]) -> [Entry] {
    let apart = page.indices.filter { page[$0].isApart }
    let order = page.indices.sorted { page[$0].top < page[$1].top }
    let rows = apart.isEmpty ? Set(order.prefix(2) + order.suffix(2)) : Set(apart)
    return rows.sorted().map { row in
      let text = page[row].text(isTable: false)
      let key = String(text.filter { !$0.isNumber && !$0.isWhitespace })
      let numbers = text.split { !$0.isNumber }.prefix(4).map(number)
      return Entry(row: row, key: key, numbers: Array(numbers), top: page[row].top)
    }
  }

  /// The number that ASCII or full-width digits tell.
  private static func number(_ digits: Substring) -> Int {
    digits.prefix(6).reduce(0) { $0 * 10 + ($1.wholeNumberValue.map { $0 % 10 } ?? 0) }
  }

  private mutating func find() {
    var byKey: [String: [(page: Int, entry: Entry)]] = [:]
    for (page, entries) in entries.enumerated() {
      for entry in entries { byKey[entry.key, default: []].append((page, entry)) }
    }
    for (key, found) in byKey {
      let count = Set(found.map(\.page)).count
      let isMarks = !key.contains(where: \.isLetter)
      for (page, entry) in found {
        let isCounting =
          key.count <= 12 && !entry.numbers.isEmpty && counts(entry, on: page, among: found)
        let level = found.count {
          $0.page != page && abs($0.entry.top - entry.top) < 3
            && ($0.entry.numbers == entry.numbers
              || Self.isCounted(entry.numbers, $0.entry.numbers, by: $0.page - page))
        }
        let isRepeated =
          !isMarks && pages.count > 1 && count >= min(3, pages.count) && count * 3 >= pages.count
          && level >= min(2, count - 1)
        if isCounting || isRepeated || repeatsTitle(entry, on: page) {
          places.append((page, entry.row))
        }
      }
    }
  }

  /// Whether it says again in small type above the title what the title says.
  private func repeatsTitle(_ entry: Entry, on page: Int) -> Bool {
    guard page == 0, entry.key.count >= 8 else { return false }
    let row = pages[page][entry.row]
    return pages[page].prefix(8).contains {
      let title = $0.text(isTable: false).filter { !$0.isNumber && !$0.isWhitespace }
      return $0.size > 1.15 * row.size && title.count >= 8
        && (title.hasPrefix(entry.key) || entry.key.hasPrefix(title))
    }
  }

  /// Whether its first number goes up with the pages, or is the page's own.
  private func counts(_ entry: Entry, on page: Int, among found: [(page: Int, entry: Entry)])
    -> Bool
  {
    let others = found.count {
      $0.page != page
        && $0.entry.numbers.first.map { $0 - entry.numbers[0] }
          == $0.page - page
    }
    if others > 0 { return true }
    let isOwn = entry.numbers[0] == page + 1
    guard entry.key.contains(where: \.isLetter) else { return isOwn || !entry.key.isEmpty }
    return isOwn && entry.numbers.count == 2 && entry.numbers[1] == pages.count
  }

  /// Whether the first number goes up by the pages between.
  private static func isCounted(_ numbers: [Int], _ later: [Int], by pages: Int) -> Bool {
    guard let first = numbers.first, let last = later.first else { return false }
    return last - first == pages
  }
}
