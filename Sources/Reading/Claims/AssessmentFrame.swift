import Languages
import Values

/// Opinions, motives and predictions, kept apart from facts: a stretch with a word that judges.
enum AssessmentFrame {
  static func claims(of view: SentenceView) -> [ClaimDraft] {
    for stretch in view.stretches {
      let opinions = view.words(.opinion, in: stretch) { word -> Modality? in
        if case .opinion(let modality) = word { modality } else { nil }
      }.filter { !view.mentions.holdInDate($0.hit.range) }
      guard let opinion = opinions.first else { continue }
      let own = view.participants.filter { stretch.contains($0.range.lowerBound) }.flatMap(\.ids)
        .uniqued()
      let subjects = own.isEmpty ? view.participants.first?.ids ?? view.told.topic?.ids ?? [] : own
      guard !subjects.isEmpty else { continue }
      // One sentence is one opinion, from its first judging stretch on.
      return [
        ClaimDraft(
          content: .assessment(subjects: subjects),
          evidence: [view.span(stretch.lowerBound..<view.sentence.upperBound)], voice: view.voice,
          modality: opinion.value)
      ]
    }
    return []
  }
}
