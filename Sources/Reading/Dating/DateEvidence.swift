import Document
import Languages
import Text
import Values

/// Gathers what the dates of a text say of the time it was written.
struct DateEvidence {
  let text: IndexedText
  let lexicon: Lexicon
  let language: LanguageTag

  func evidence(
    _ passages: [Passage], _ scanned: [PassageMentions], _ sentences: [[Range<Int>]]
  ) -> [WritingTime.Evidence] {
    // Where endings mark the past, what has none is not told as past.
    let marksPast = lexicon.isVerbFinal(language)
    let common = Self.mostNamed(scanned)
    let closing = Self.closing(of: passages)
    var evidence: [WritingTime.Evidence] = []
    var before = 0
    for ((passage, found), sentences) in zip(zip(passages, scanned), sentences) {
      defer { before += sentences.count + 2 }
      for date in found.dates {
        guard let number = sentences.firstIndex(where: { $0.contains(date.range.lowerBound) })
        else { continue }
        let sentence = sentences[number]
        evidence.append(
          WritingTime.Evidence(
            fields: date.fields,
            tense: Tense(
              of: date.range, in: sentence, of: passage, marksPast: marksPast),
            quotation: text.quotation(passage.text.span(date.range)),
            names: Self.names(found.others.filter { sentence.contains($0.range.lowerBound) })
              .subtracting(common),
            isOfSigning: closing.contains(passage.block.span.start), sentence: before + number))
      }
    }
    return evidence
  }

  /// Where the signature and the paragraph that closes an instrument begin.
  private static func closing(of passages: [Passage]) -> Set<Int> {
    Set(
      passages.suffix(4).filter { passage in
        passage.block.role == .signature
          || passage.hits.contains { $0.kind == .closing }
      }.map(\.block.span.start))
  }

  /// The two names that the document is about.
  private static func mostNamed(_ scanned: [PassageMentions]) -> Set<String> {
    var counts: [String: Int] = [:]
    for name in scanned.flatMap({ $0.others.compactMap { Self.name($0) } }) {
      counts[name, default: 0] += 1
    }
    return Set(counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(2).map(\.key))
  }

  private static func names(_ mentions: [ScannedMention]) -> Set<String> {
    Set(mentions.compactMap { name($0) })
  }

  private static func name(_ mention: ScannedMention) -> String? {
    switch mention.value {
    case .actor(let actor): actor.isCoreference ? nil : actor.ids.first
    case .place(let name): name
    case .date, .money, .quantity, .duration, .instrument, .programme: nil
    }
  }
}
