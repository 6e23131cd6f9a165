import Foundation
import Languages
import Text
import Values

/// Finds whole days in by-lines and date lines. Dates of running text are the reading's work.
struct DateFinder: Sendable {
  struct Find: Sendable {
    let date: EDTF
    let span: Span
  }

  private static let english = LanguageTag("en")

  let lexicon: Lexicon

  /// The first date of a passage that names year, month and day.
  func first(in span: Span, of characters: Characters, language: LanguageTag) -> Find? {
    let tokens = Tokens(span, in: characters)
    if let date = numeric(tokens) ?? worded(tokens, characters, language: language) { return date }
    // Pages in any language may be stamped in English: Wednesday, March 8, 2017 1:35 PM.
    guard language.primary != Self.english.primary, tokens.all.count > 1,
      tokens.all.contains(where: { $0.digits == 4 }),
      Script(characters.folded[span.start]) == .latin
        || Script(characters.folded[span.start]) == .digit
    else { return nil }
    return worded(tokens, characters, language: Self.english)
  }

  /// The date of a metadata field: `2025-10-06T20:11:24.884618Z` without parts of a second.
  func date(of field: String) -> EDTF? {
    let characters = Characters(field)
    let all = characters.trimmed(characters.text.all)
    let text = characters.text.text(all)
    if text.contains("T") {
      let seconds = text.replacing(/\.\d+/, with: "")
      if let date = EDTF(seconds) { return date }
    }
    if let date = EDTF(text) { return date }
    let languages = lexicon.languages.map { LanguageTag($0) }
    return languages.lazy.compactMap { first(in: all, of: characters, language: $0)?.date }.first
  }

  /// Year, month and day in figures, parted by `-`, `/`, `.` or a Han character each.
  private func numeric(_ tokens: Tokens) -> Find? {
    for index in tokens.all.indices.dropLast(2) {
      let (year, month, day) = (tokens.all[index], tokens.all[index + 1], tokens.all[index + 2])
      guard year.digits == 4, month.digits <= 2, day.digits <= 2, month.followsMark,
        day.followsMark,
        let date = EDTF(year: year.value, month: month.value, day: day.value)
      else { continue }
      return Find(date: date, span: Span(year.span.start, tokens.end(after: day)))
    }
    return nil
  }

  /// With a month in words (`5 January 2026`, `January 5, 2026`) or a year of an era.
  private func worded(
    _ tokens: Tokens, _ characters: Characters, language: LanguageTag
  ) -> Find? {
    let view = NormalisedText(
      characters.text, tokens.span, folding: lexicon.folding(for: language))
    for hit in lexicon.hits(in: view, language: language) {
      // An era's year before its first may have that of its end behind it: 1988/2019.
      guard case .calendar(let kind, let text) = lexicon.word(of: hit),
        let value = Int(text.prefix { $0 != "/" })
      else { continue }
      let word = view.span(hit.range)
      let before = tokens.all.last { $0.span.end <= word.start && word.start - $0.span.end <= 6 }
      let after = tokens.all.filter { $0.span.start >= word.end }
      if kind == .month, let first = after.first, first.span.start - word.end <= 6 {
        if let day = before, day.digits <= 2, first.digits == 4,
          let date = EDTF(year: first.value, month: value, day: day.value)
        {
          return Find(date: date, span: Span(day.span.start, first.span.end))
        }
        if first.digits <= 2, let year = after.dropFirst().first, year.digits == 4,
          let date = EDTF(year: year.value, month: value, day: first.value)
        {
          return Find(date: date, span: Span(word.start, year.span.end))
        }
      }
      if kind == .era, after.count >= 3, after[0].span.start == word.end,
        let date = EDTF(year: value + after[0].value, month: after[1].value, day: after[2].value)
      {
        return Find(date: date, span: Span(word.start, tokens.end(after: after[2])))
      }
    }
    return nil
  }
}

/// The runs of digits of a passage.
private struct Tokens {
  struct Number {
    let value: Int
    let digits: Int
    let span: Span
    /// Whether only one mark, or one Han character, parts it from the number before.
    let followsMark: Bool
  }

  let span: Span
  private(set) var all: [Number] = []
  private let characters: Characters

  init(_ span: Span, in characters: Characters) {
    self.span = span
    self.characters = characters
    var position = span.start
    var previousEnd = span.start - 2
    while position < span.end {
      guard Script(characters.folded[position]) == .digit else {
        position += 1
        continue
      }
      let start = position
      var value = 0
      while position < span.end, Script(characters.folded[position]) == .digit {
        value = (value % 100_000) * 10 + Int(characters.folded[position]) - 0x30
        position += 1
      }
      let isMarked =
        start - previousEnd == 1
        && (Script(characters.folded[previousEnd]) == .han
          || [0x2D, 0x2E, 0x2F].contains(characters.folded[previousEnd]))
      all.append(
        Number(
          value: value, digits: position - start, span: Span(start, position),
          followsMark: isMarked))
      previousEnd = position
    }
  }

  /// The end of a day's number with the character that names it.
  func end(after number: Number) -> Int {
    let end = number.span.end
    return end < span.end && Script(characters.folded[end]) == .han ? end + 1 : end
  }
}
