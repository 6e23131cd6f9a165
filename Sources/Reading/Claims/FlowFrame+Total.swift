import Languages
import Values

/// A noun of giving that something is told of, in a language with its verbs at the end:
/// チリへの支援は合わせて5億円に上る.
extension FlowFrame {
  /// The amount that a measuring word behind a noun ties to it.
  static func total(behind noun: Range<Int>, _ view: SentenceView, _ claimed: Set<Int>)
    -> (money: Money?, place: Range<Int>?)
  {
    guard isMeasured(behind: noun, view) else { return (nil, nil) }
    let rest = noun.upperBound..<view.sentence.upperBound
    guard let found = FlowMeasure.candidates(in: rest, view, claimed).first,
      case .money(let money) = found.mention.value
    else { return (nil, nil) }
    return (money, found.range)
  }

  static func isMeasured(behind noun: Range<Int>, _ view: SentenceView) -> Bool {
    !view.words(.measuring, in: noun.upperBound..<view.sentence.upperBound) { _ in true }.isEmpty
  }

  static func isSubject(_ noun: Range<Int>, _ view: SentenceView) -> Bool {
    view.passage.marker(.agent, .after, at: noun.upperBound) != nil
  }
}
