import Languages
import Text
import Values

/// Who the parties are where a text in Latin letters says it behind the verb or the instrument.
extension AgreementFrame {
  /// A memorandum on fisheries between Ghana and Peru: the two between whom it is said to be.
  static func pair(behind instrument: Range<Int>, _ view: SentenceView) -> [String]? {
    guard !view.isVerbFinal, view.passage.script(at: instrument.lowerBound) == .latin else {
      return nil
    }
    let stretch = view.stretch(at: instrument.lowerBound)
    let rest = instrument.upperBound..<max(instrument.upperBound, stretch.upperBound)
    let opening = view.passage.hits(in: rest).first { hit in
      view.passage.word(hit) == .range(.pairBefore)
    }
    guard let opening else { return nil }
    return view.participants.first {
      (0...longestArticle).contains($0.range.lowerBound - Int(opening.end)) && $0.ids.count > 1
    }?.ids
  }

  /// "The" with its spaces, in bytes.
  private static let longestArticle = 5

  /// The secretary signed on behalf of Ghana, with the manager signing on behalf of the bank: for whom it
  /// is signed.
  static func represented(behind verb: Range<Int>, _ view: SentenceView) -> [String]? {
    guard !view.isVerbFinal, view.passage.script(at: verb.lowerBound) == .latin else { return nil }
    let ids = view.participants.filter { one in
      guard one.role == .beneficiary, one.range.lowerBound >= verb.upperBound else { return false }
      let marker = view.passage.marker(
        .beneficiary, .before,
        endingAt: view.passage.skipSpacesBack(skipArticle(before: one.range.lowerBound, view)))
      return marker.map { $0.range.count >= longestPreposition } ?? false
    }.flatMap(\.ids).uniqued()
    return ids.count > 1 ? ids : nil
  }

  private static func skipArticle(before place: Int, _ view: SentenceView) -> Int {
    view.passage.last(endingAt: view.passage.skipSpacesBack(place), .opaque).map { Int($0.start) }
      ?? place
  }

  /// In bytes: "for" is shorter than "on behalf of".
  private static let longestPreposition = 8
}
