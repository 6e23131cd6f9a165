import Languages
import Text
import Values

/// Tells a text's language by the share of it that its function words cover.
struct LanguageGuess: Sendable {
  private struct Profile: Sendable {
    let language: String
    let automaton: Automaton
    let folding: ScalarFolding
    /// Characters of one side of `variants.tsv` only; empty where the language has no such table.
    let traditional: Set<UInt32>
    let simplified: Set<UInt32>
  }

  private let profiles: [Profile]
  /// Enough to tell, in code points.
  private static let sample = 8000

  init(lexicon: Lexicon) {
    profiles = lexicon.languages.map { language in
      var builder = AutomatonBuilder()
      var seen: Set<String> = []
      for row in lexicon.rows(of: "function-words", in: language)
      where seen.insert(row[0]).inserted {
        builder.insert(Array(row[0].utf8), value: 0)
      }
      let variants = lexicon.rows(of: "variants", in: language)
      let from = Set(variants.compactMap { $0[0].unicodeScalars.first?.value })
      let to = Set(variants.compactMap { $0[1].unicodeScalars.first?.value })
      return Profile(
        language: language, automaton: builder.build(),
        folding: lexicon.folding(for: LanguageTag(language)),
        traditional: from.subtracting(to), simplified: to.subtracting(from))
    }
  }

  /// `und` where no language's function words cover a hundredth of the text.
  ///
  /// - Parameters:
  ///   - spans: the parts to judge by, the surest first.
  ///   - told: what the document says; it wins where there are tables for it.
  func language(of spans: [Span], in characters: Characters, told: String?) -> LanguageTag {
    let told = told.map { LanguageTag($0.replacing("_", with: "-")) }
    let profiles = profiles.filter { $0.language == told?.primary }
    if let told, !profiles.isEmpty, told.tag.contains("-Han") { return told }
    var best: (profile: Profile, share: Double)? = profiles.first.map { ($0, 1) }
    var parts: [Span] = []
    var taken = 0
    for span in spans where taken < Self.sample {
      parts.append(span)
      taken += span.length
    }
    for profile in self.profiles {
      let share = Self.share(of: profile, in: parts, characters)
      if share > (best?.share ?? 0.01) { best = (profile, share) }
    }
    guard let profile = best?.profile else { return .undetermined }
    return Self.tag(of: profile, parts, characters)
  }

  /// Whole words in scripts with spaces, any place in those without.
  private static func share(
    of profile: Profile, in spans: [Span], _ characters: Characters
  ) -> Double {
    var covered = 0
    var total = 0
    for span in spans {
      let view = NormalisedText(characters.text, span, folding: profile.folding)
      total += view.bytes.count
      let bytes = view.bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      bytes.withUnsafeBufferPointer { bytes in
        profile.automaton.withNumbers(of: bytes) { text in
          var character = 0
          while character < text.count {
            let end = text.longestWord(from: character)?.end ?? character
            covered += text.start(of: end) - text.start(of: character)
            character = max(end, character + 1)
          }
        }
      }
    }
    return total == 0 ? 0 : Double(covered) / Double(total)
  }

  /// A language with two sets of characters says which: `zh-Hans`, `zh-Hant`.
  private static func tag(
    of profile: Profile, _ spans: [Span], _ characters: Characters
  ) -> LanguageTag {
    guard !profile.traditional.isEmpty else { return LanguageTag(profile.language) }
    var balance = 0
    for span in spans {
      for position in span.start..<span.end {
        let scalar = characters.folded[position]
        if profile.traditional.contains(scalar) { balance += 1 }
        if profile.simplified.contains(scalar) { balance -= 1 }
      }
    }
    return LanguageTag(profile.language + (balance > 0 ? "-Hant" : "-Hans"))
  }
}
