import Values

/// The header and rows of a list in CSV (RFC 4180): one name a row, more of the same id below.
struct ActorRows {
  /// The columns that a list may have, in any order.
  private enum Column: String, CaseIterable {
    case id, kind, name, lang, alias, country, wikidata, lei, iati

    var isNeeded: Bool {
      switch self {
      case .id, .kind, .name: true
      case .lang, .alias, .country, .wikidata, .lei, .iati: false
      }
    }
  }

  private let places: [Column: Int]

  /// - Throws: that a column is missing.
  init(header: [String]) throws(Diagnostic) {
    var places: [Column: Int] = [:]
    for (place, name) in header.enumerated() {
      if let column = Column(rawValue: name.lowercased()) { places[column] = place }
    }
    for column in Column.allCases where column.isNeeded && places[column] == nil {
      throw Diagnostic(
        "the list has no column “\(column.rawValue)”",
        remedy: "name the columns in the first line: id,kind,name and, where known, "
          + "lang,alias,country,wikidata,lei,iati")
    }
    self.places = places
  }

  /// - Throws: what is wrong with the row.
  func actor(_ cells: [String]) throws(Diagnostic) -> ListedActor {
    func cell(_ column: Column) -> String {
      places[column].flatMap { $0 < cells.count ? cells[$0] : nil } ?? ""
    }
    guard let id = ListedActor.slug(cell(.id)) else {
      throw Diagnostic("the row has no id, or one too long", remedy: "give a short one")
    }
    guard let kind = ActorKind(rawValue: cell(.kind)) else {
      throw Diagnostic(
        "“\(cell(.kind))” is no kind of actor",
        remedy: "use one of \(ActorKind.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    guard kind == .state || !id.isStateCode else {
      throw Diagnostic("the id “\(id)” is that of a state", remedy: "give a longer one")
    }
    let language = cell(.lang).isEmpty ? nil : cell(.lang)
    let further = cell(.alias).split(separator: ";").map { ListedActor.Name(String($0)) }
    let names = ListedActor.kept([.init(cell(.name), language: language)] + further)
    guard !names.isEmpty else { throw Diagnostic("the row has no name, or one too long") }
    let codes = [Column.wikidata, .lei, .iati].compactMap { column in
      cell(column).isEmpty
        ? nil : ListedActor.Code(scheme: column.rawValue, code: cell(column))
    }
    return ListedActor(
      id: id, kind: kind, names: names,
      country: cell(.country).isEmpty ? nil : ListedActor.country([cell(.country)]), codes: codes)
  }
}

/// One record of CSV, which quotes may carry over lines.
struct CSVRecord {
  private(set) var cells: [String] = []
  private var cell: [UInt8] = []
  private(set) var isOpen = false

  /// Takes a line; where a quote stays open, the record goes on with the next.
  mutating func take(_ line: [UInt8]) {
    var index = 0
    if isOpen { cell.append(0x0A) }
    while index < line.count {
      let byte = line[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\"") where isOpen:
        if index < line.count, line[index] == byte {
          cell.append(byte)
          index += 1
        } else {
          isOpen = false
        }
      case UInt8(ascii: "\"") where cell.isEmpty: isOpen = true
      case UInt8(ascii: ",") where !isOpen: endCell()
      case 0x0D where index == line.count && !isOpen: continue
      default: cell.append(byte)
      }
    }
    if !isOpen { endCell() }
  }

  private mutating func endCell() {
    cells.append(String(decoding: cell, as: UTF8.self).trimmingSpaces())
    cell = []
  }
}

extension String {
  fileprivate func trimmingSpaces() -> String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
