package import Text

/// The words of all languages that tell what stands around a text, whatever the case of their Latin
/// letters: of the tables of chrome, of kinds of text and of by-lines.
package struct CaselessWords: Sendable {
  /// Its values are the indices of `rows`.
  package let automaton: Automaton
  /// The rows that have one form, each with the name of its table.
  package let rows: [[(table: String, row: Row)]]

  init(_ image: LexiconImage, _ rows: PlainRows) {
    automaton = Automaton(image.caseless)
    self.rows = image.caselessKeys.indices.dropLast().map { key in
      image.caselessRows[Int(image.caselessKeys[key])..<Int(image.caselessKeys[key + 1])]
        .compactMap { rows.row(at: Int($0)) }
    }
  }

  /// A form as it is looked up: width folded, ASCII in lower case.
  static func key(_ form: String) -> [UInt8] {
    let view = IndexedText(form)
    return NormalisedText(view, view.all, folding: ScalarFolding()).bytes.map(lower)
  }

  /// A byte of UTF-8 as it is looked up.
  package static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
