import Languages
import Values

/// Opinions, motives and predictions, kept apart from facts: a stretch with a word that judges.
enum AssessmentFrame {
  static func claims(of view: SentenceView) -> [ClaimDraft] {
    var found: [(start: Int, modality: Modality, subjects: [String])] = []
    for stretch in view.stretches {
      let opinions = view.words(.opinion, in: stretch) { word -> Modality? in
        if case .opinion(let modality) = word { modality } else { nil }
      }.filter { !view.mentions.holdInDate($0.hit.range) }
      guard let opinion = opinions.first(where: { $0.value != .actual }) ?? opinions.first else {
        continue
      }
      let own = view.participants.filter { stretch.contains($0.range.lowerBound) }.flatMap(\.ids)
        .uniqued()
      let subjects = own.isEmpty ? view.participants.first?.ids ?? view.told.topic?.ids ?? [] : own
      // One sentence is one opinion as long as it holds it with one certainty.
      guard !subjects.isEmpty, found.last?.modality != opinion.value else { continue }
      found.append((stretch.lowerBound, opinion.value, subjects))
    }
    return found.indices.map { index in
      let (start, modality, subjects) = found[index]
      let end = index + 1 < found.count ? found[index + 1].start : view.sentence.upperBound
      return ClaimDraft(
        content: .assessment(subjects: subjects), evidence: [view.span(start..<end)],
        voice: view.voice, modality: modality)
    }
  }
}
