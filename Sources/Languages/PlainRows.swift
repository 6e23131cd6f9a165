/// The rows of an image that are no words of running text, made when a table is asked for.
struct PlainRows: Sendable {
  private let numbers: [Int32]
  private let strings: [String]
  /// By the folder's name and the table's, the places in `numbers` where its rows begin and end.
  private var places: [String: Range<Int>] = [:]

  /// Language, schema, line and number of cells.
  private static let head = 4

  /// - Parameter image: whose rows end where one is broken.
  init(_ image: LexiconImage, language: (Int32) -> String) {
    numbers = image.rows
    strings = image.strings
    var place = 0
    while place + Self.head <= numbers.count {
      let start = place
      let (folder, schema) = (numbers[place], numbers[place + 1])
      // The rows of one table stand together.
      while let end = end(of: place), numbers[place] == folder, numbers[place + 1] == schema {
        place = end
      }
      guard place > start, TableSchema.all.indices.contains(Int(schema)) else { return }
      places[Self.key(TableSchema.all[Int(schema)].name, language(folder))] = start..<place
    }
  }

  private static func key(_ table: String, _ folder: String) -> String { "\(folder)/\(table)" }

  /// Where the row that begins at a place ends; `nil` where it is none.
  private func end(of place: Int) -> Int? {
    guard place + Self.head <= numbers.count else { return nil }
    let count = Int(numbers[place + 3])
    let cells = (place + Self.head)..<(place + Self.head + max(0, count))
    guard count >= 0, cells.upperBound <= numbers.count,
      numbers[cells].allSatisfy({ strings.indices.contains(Int($0)) })
    else { return nil }
    return cells.upperBound
  }

  func rows(of table: String, in folder: String) -> [Row] {
    guard var place = places[Self.key(table, folder)] else { return [] }
    var rows: [Row] = []
    while place.lowerBound < place.upperBound, let end = end(of: place.lowerBound) {
      rows.append(row(place.lowerBound..<end))
      place = end..<place.upperBound
    }
    return rows
  }

  private func row(_ place: Range<Int>) -> Row {
    Row(
      line: Int(numbers[place.lowerBound + 2]),
      cells: numbers[(place.lowerBound + Self.head)..<place.upperBound].map { strings[Int($0)] })
  }

  /// The row that begins at a place of the image's rows, with the name of its table; `nil` where
  /// none does.
  func row(at place: Int) -> (table: String, row: Row)? {
    guard place >= 0, let end = end(of: place),
      TableSchema.all.indices.contains(Int(numbers[place + 1]))
    else { return nil }
    return (TableSchema.all[Int(numbers[place + 1])].name, row(place..<end))
  }
}
