import Languages
import Text
import Values

/// Who holds a stance, in a language with its verbs at the end.
extension PositionFrame {
  /// 我々は…を歓迎する: those who speak in an instrument are its parties.
  static func ourselves(before verb: Range<Int>, _ view: SentenceView) -> Participant? {
    let start = view.passage.skipSpaces(view.sentence.lowerBound)
    guard view.isInstrument, view.isVerbFinal, !view.sides.parties.isEmpty,
      view.passage.first(at: start, { $0 == .formula(.ourselves) ? true : nil }) != nil,
      !view.participants.contains(where: {
        $0.role == .agent && $0.range.upperBound <= verb.lowerBound
      })
    else { return nil }
    return Participant(ids: view.sides.parties, range: start..<start, role: .agent)
  }

  /// 軍拡を懸念するチリは: whom a stance describes that stands before him.
  static func described(by verb: Range<Int>, _ view: SentenceView) -> Participant? {
    let ending = view.passage.first(at: verb.upperBound) { word -> VerbEnding? in
      if case .ending(let type) = word { type } else { nil }
    }
    guard let ending, ending.value == .final || ending.value == .past else { return nil }
    return view.participants.first { $0.range.lowerBound == Int(ending.hit.end) }
  }

  /// また、…を非難することで一致した: what is agreed on in a sentence without a subject is held by those who
  /// spoke before.
  static func agreed(_ verb: Range<Int>, _ view: SentenceView) -> Participant? {
    guard view.told.speakers.count > 1,
      view.passage.hits(in: verb.upperBound..<view.sentence.upperBound).contains(where: { hit in
        guard case .strength(_, .agree) = view.passage.word(hit) else { return false }
        return !view.passage.isHidden(hit.range)
      })
    else { return nil }
    let start = view.sentence.lowerBound
    return Participant(ids: view.told.speakers, range: start..<start, role: .agent)
  }

  /// 大臣から,…に謝意を表明した: so ministries tell who spoke.
  static func speaker(of verb: Range<Int>, _ view: SentenceView) -> Participant? {
    let before = view.participants.filter { $0.range.upperBound <= verb.lowerBound }
    // Who is told of first speaks, whoever acts in what is said: チリ大統領として初の訪日を歓迎した. What stands in a
    // clause before it does not: 本計画はチリの枠組みで行うもので、同国政府から、….
    guard let index = before.firstIndex(where: { $0.role == .source || $0.role == .agent }),
      before[index].role == .source
    else { return nil }
    let first = before[index]
    let head = view.stretch(at: first.range.lowerBound).lowerBound
    guard first.range.lowerBound - head <= longestOpening,
      index == 0 || head > before[index - 1].range.upperBound,
      let marker = view.passage.marker(.source, .after, at: first.range.upperBound),
      let (scalar, _) = view.passage.scalar(at: Int(marker.end))
    else { return nil }
    // 大使から大臣に対し,…: who is spoken to may stand between.
    let next = before.indices.contains(index + 1) ? before[index + 1] : nil
    let isTold =
      next.map { $0.range.lowerBound == Int(marker.end) && $0.role == .recipient } ?? false
    return scalar == 0x2C || scalar == 0x3001 || isTold ? first : nil
  }

  /// What may stand before who speaks, in bytes: これに対し,…
  private static let longestOpening = 60
}
