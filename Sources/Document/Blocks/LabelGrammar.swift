import Text
package import Languages
import Values

/// The structure labels of `labels.tsv`, all languages together.
package struct LabelGrammar: Sendable {
  package init(lexicon: Lexicon) {}

  /// The label that begins at code point `position` of `text`, the longest of those that fit.
  package func label(at position: Int, in text: Characters) -> Label? { nil }
}
