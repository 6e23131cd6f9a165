/// What a table holds: its file name, its columns, and what its rows become.
package struct TableSchema: Sendable {
  package enum Column: Sendable {
    /// Any text.
    case text
    /// Any text or nothing.
    case optional
    /// A decimal number.
    case number
    /// A unit of time or a span, see `TimeUnit`.
    case timeUnit
    /// A decimal number that may be empty or left out at the end of a row.
    case optionalNumber
    /// One of a closed set of words.
    case oneOf([String])
  }

  /// The file's name without `.tsv`.
  package let name: String
  /// The columns by name, in order.
  package let columns: [(name: String, kind: Column)]
  /// Whether its words are names, which a text in another script may use too: `NATO`, `Toyota`.
  package let holdsNames: Bool
  /// Whether its words are found in documents of every language, whatever the case of their Latin
  /// letters: those of what stands around a text.
  let isCaseless: Bool
  /// Makes the word of a row; `nil` for tables whose rows are not words of running text.
  let word: (@Sendable (Row) -> Word)?

  init(
    _ name: String, _ columns: [(name: String, kind: Column)], holdsNames: Bool = false,
    isCaseless: Bool = false, word: (@Sendable (Row) -> Word)? = nil
  ) {
    self.name = name
    self.columns = columns
    self.holdsNames = holdsNames
    self.isCaseless = isCaseless
    self.word = word
  }
}

/// A row of a table, checked against its schema.
package struct Row: Sendable {
  /// Counted from one.
  package let line: Int
  package let cells: [String]

  package subscript(_ column: Int) -> String { column < cells.count ? cells[column] : "" }

  /// The case of an enumeration that the reader has checked the cell against.
  func one<T: RawRepresentable>(_ column: Int, of: T.Type, else fallback: T) -> T
  where T.RawValue == String {
    T(rawValue: self[column]) ?? fallback
  }
}

extension TableSchema.Column {
  /// Whether a cell may be empty, or left out at the end of a row.
  package var isOptional: Bool {
    switch self {
    case .optional, .optionalNumber: true
    case .text, .number, .timeUnit, .oneOf: false
    }
  }

  static func one<T: CaseIterable & RawRepresentable>(of: T.Type) -> Self
  where T.RawValue == String {
    .oneOf(T.allCases.map(\.rawValue))
  }
}
