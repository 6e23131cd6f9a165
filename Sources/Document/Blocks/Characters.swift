package import Text

/// A document's text by code points, as it stands and width-folded, for rules that look at shape.
package struct Characters: Sendable {
  package let text: IndexedText
  /// The width-folded code points, one for one; 0 for invisible ones.
  let folded: [UInt32]

  private static let folding = ScalarFolding()

  package init(_ text: String) {
    self.text = IndexedText(text)
    folded = text.unicodeScalars.map { Self.folding($0.value) }
  }

  package var count: Int { folded.count }
}
