import Languages
import Text
import Values

extension PositionFrame {
  /// 此举引发秘鲁和智利强烈反对, 遭到加纳抵制: the stance that something has called forth in those who stand between the
  /// verb and its noun.
  static func roused(in view: SentenceView) -> [ClaimDraft] {
    guard view.isOfHan else { return [] }
    return view.words(.caseMarker, in: view.sentence) {
      $0 == .caseMarker(.by, .before) ? true : nil
    }
    .compactMap { rousing, _ in
      let stretch = view.stretch(at: Int(rousing.start))
      let rest = Int(rousing.end)..<max(Int(rousing.end), view.trimmed(stretch).upperBound)
      // 由 and 被 tell of any act.
      guard rousing.range.count >= 6, let (noun, stance) = stance(endingIn: rest, view) else {
        return nil
      }
      let actors = view.participants.filter {
        rest.contains($0.range.lowerBound) && $0.range.upperBound <= noun.lowerBound
      }.flatMap(\.ids).uniqued()
      let own = view.trimmed(stretch.lowerBound..<max(stretch.lowerBound, Int(rousing.start)))
      let before = view.stretches.last { $0.upperBound <= stretch.lowerBound }
      let target = own.isEmpty ? before.map(view.trimmed) : own
      guard !actors.isEmpty, let target, !target.isEmpty else { return nil }
      return ClaimDraft(
        content: .position(
          Position(actors: actors, stance: stance, target: view.quote(target))),
        evidence: [view.span(min(target.lowerBound, stretch.lowerBound)..<stretch.upperBound)],
        voice: view.voice, modality: view.modality(of: rousing.range),
        time: view.time(at: Int(rousing.start)))
    }
  }

  /// The word of a stance at the end of a range.
  private static func stance(endingIn range: Range<Int>, _ view: SentenceView)
    -> (range: Range<Int>, stance: Stance)?
  {
    for hit in view.passage.hits(endingAt: range.upperBound) {
      guard Int(hit.start) >= range.lowerBound, !view.passage.isHidden(hit.range) else { continue }
      switch view.passage.word(hit) {
      case .stance(let stance), .stanceNoun(let stance): return (hit.range, stance)
      default: continue
      }
    }
    return nil
  }
}
