package import Languages
package import Values

/// The structure labels of `labels.tsv`, all languages together: instruments mix them.
package struct LabelGrammar: Sendable {
  /// Those that a character may begin, one of a number or not: most begin no label at all.
  private let byFirst: [UInt32: [LabelPattern]]
  /// Those that begin with a number.
  private let counting: [LabelPattern]
  private let byKind: [String: LabelPattern]
  /// The level that each language gives each kind of label, by language and kind.
  private let ranks: [String: [String: Int]]

  package init(lexicon: Lexicon) {
    var seen: Set<String> = []
    let patterns = lexicon.languages.flatMap { lexicon.rows(of: "labels", in: $0) }
      .filter { seen.insert($0[0]).inserted }
      .compactMap { LabelPattern($0[0], rank: Int($0[1]) ?? 0, needsSeries: $0[2] == "yes") }
    counting = patterns.filter { $0.first == nil }
    byFirst = Dictionary(
      Set(patterns.compactMap(\.first)).map { first in
        (first, patterns.filter { $0.first == first || $0.first == nil })
      }, uniquingKeysWith: { first, _ in first })
    byKind = Dictionary(uniqueKeysWithValues: patterns.map { ($0.kind, $0) })
    // Languages write one pattern in different widths.
    let folded = patterns.map { ($0.kind, Characters($0.kind).folded) }
    ranks = Dictionary(
      uniqueKeysWithValues: lexicon.languages.map { language in
        let rows = lexicon.rows(of: "labels", in: language)
        let own = Dictionary(
          rows.map { (Characters($0[0]).folded, Int($0[1]) ?? .max) },
          uniquingKeysWith: { first, _ in first })
        let ranks = folded.compactMap { kind, form in own[form].map { (kind, $0) } }
        return (language, Dictionary(uniqueKeysWithValues: ranks))
      })
  }

  /// The label that begins at code point `position` of the text, the longest of those that fit.
  /// Whether it needs a series is not looked at.
  package func label(at position: Int, in characters: Characters) -> Label? {
    labels(at: position, to: characters.count, in: characters).first
  }

  /// The usual level of a kind of label, smaller is higher: that which the language gives it, else
  /// any; the last for one not in the tables.
  package func rank(of kind: String, in language: LanguageTag) -> Int {
    ranks[language.primary]?[kind] ?? byKind[kind]?.rank ?? .max
  }

  /// Every label that begins at `position` and ends by `end`, the longest first.
  func labels(at position: Int, to end: Int, in characters: Characters) -> [Label] {
    guard position < end else { return [] }
    let patterns = byFirst[characters.folded[position]] ?? counting
    return patterns.compactMap { $0.match(at: position, to: end, in: characters) }
      .enumerated()
      .sorted { ($1.element.span.end, $0.offset) < ($0.element.span.end, $1.offset) }
      .map(\.element)
  }

  func needsSeries(_ label: Label) -> Bool { byKind[label.kind]?.needsSeries ?? false }

  /// Whether words stand on both sides of the number, so that it is hardly a number by chance.
  func isEnclosed(_ label: Label) -> Bool { byKind[label.kind]?.isEnclosed ?? false }

  /// How a kind of label counts; `nil` for bullets.
  func counter(of label: Label) -> Counter? { byKind[label.kind]?.counter }
}
