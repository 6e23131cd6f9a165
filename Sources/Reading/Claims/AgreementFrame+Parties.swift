import Languages
import Text
import Values

/// Who the parties are.
extension AgreementFrame {
  /// Those between the verb and its instrument (署名された AとBとの間の覚書), else those of the
  /// clause before the verb, else whom the text is about.
  static func parties(
    of verb: Range<Int>, _ status: AgreementStatus, _ instrument: Range<Int>, _ view: SentenceView
  ) -> [String] {
    if let pair = pair(behind: instrument, view) { return pair }
    if instrument.lowerBound > verb.upperBound {
      let between = view.participants.filter {
        $0.range.lowerBound >= verb.upperBound && $0.range.upperBound <= instrument.lowerBound
      }.flatMap(\.ids).uniqued()
      if between.count >= 2 { return between }
    }
    if let represented = represented(behind: verb, view) { return represented }
    // On a visit to Lima: where somebody goes he does not sign for.
    let sides = view.participants.filter {
      $0.range.upperBound <= verb.lowerBound && $0.isSide
        && ($0.role != .recipient || view.passage.script(at: verb.lowerBound) != .latin)
        && (view.isVerbFinal || !view.isSpeaker($0) || isSubject($0, of: verb, view))
    }
    let before = sides.filter { !isOfCompany($0, view) }
    if before.count < sides.count, before.flatMap(\.ids).uniqued().count < 2 { return [] }
    let stretch = view.stretch(at: verb.lowerBound)
    // 外交部否认双方达成协议: both sides are the parties, whoever speaks of them.
    if !view.isVerbFinal,
      let both = before.last(where: { $0.ids.count > 1 && stretch.contains($0.range.lowerBound) })
    {
      return both.ids
    }
    // 委员质疑，早先签署的协定…: who speaks of an agreement that was signed once has not signed it.
    if !view.isVerbFinal, isAttribute(verb, of: instrument, view),
      !before.contains(where: { stretch.contains($0.range.lowerBound) })
    {
      return view.sides.isBetweenParties && view.sides.parties.count == 2 ? view.sides.parties : []
    }
    if view.isVerbFinal, let makers = before.last(where: { $0.role == .by }) { return makers.ids }
    // AとBは、CとDの間で…する協定に署名した: the sentence is about those who sign.
    if view.isVerbFinal,
      let heads = before.first(where: { $0.role == .agent }), heads.ids.count > 1
    {
      return heads.ids
    }
    // The ministry signed an agreement with the bank: the nearest before the verb, and its partner.
    if !view.isVerbFinal, view.passage.script(at: verb.lowerBound) == .latin,
      let maker = before.last(where: { $0.role != .possessor }),
      let partner = view.participants.first(where: {
        $0.role == .partner && $0.range.lowerBound >= instrument.upperBound
          && stretch.contains($0.range.lowerBound)
      })
    {
      return (maker.ids + partner.ids).uniqued()
    }
    var ids = before.filter { stretch.contains($0.range.lowerBound) }.flatMap(\.ids)
    // Leaders of Ghana spoke of the fair, ongoing negotiations on …, 关于协议谈判进展的报告: a noun alone is
    // nobody's here.
    let isTopic = !view.words(.caseMarker, in: stretch.lowerBound..<verb.lowerBound) {
      $0 == .caseMarker(.topic, .before) ? true : nil
    }.isEmpty
    if status == .negotiating, ids.isEmpty,
      isTopic || view.passage.script(at: verb.lowerBound) == .latin
    {
      return []
    }
    if ids.uniqued().count < 2 { ids = before.flatMap(\.ids) }
    if ids.uniqued().count < 2 {
      ids += view.participants.filter {
        $0.range.lowerBound >= verb.upperBound && ($0.role == .partner || $0.role == .by)
      }
      .flatMap(\.ids)
    }
    if ids.isEmpty, let topic = view.told.topic { ids = topic.ids }
    return ids.uniqued()
  }

  /// 肯尼亚某某公司签署了协议: the state in the name of a company that is not known signs nothing.
  private static func isOfCompany(_ participant: Participant, _ view: SentenceView) -> Bool {
    let place = participant.range.upperBound
    guard participant.role == nil, view.passage.script(at: place) == .han,
      participant.ids.allSatisfy(\.isStateCode)
    else { return false }
    let reach = place..<min(place + longestName, view.stretch(at: place).upperBound)
    let word = view.passage.hits(in: reach).first { hit in
      switch view.passage.word(hit) {
      case .actorForm(.company, _), .caseMarker, .coordinator, .agreementVerb, .office: true
      default: false
      }
    }
    return word?.kind == .actorForm
      && !view.mentions.contains {
        reach.contains($0.range.lowerBound)
          && $0.range.lowerBound < Int(word?.start ?? 0)
      }
  }

  /// Of the name of a company behind its state, in bytes.
  private static let longestName = 36

  /// Whether a possessive behind the verb makes it tell which instrument is meant.
  static func isAttribute(
    _ verb: Range<Int>, of instrument: Range<Int>, _ view: SentenceView
  ) -> Bool {
    instrument.lowerBound >= verb.upperBound
      && view.passage.marker(.possessor, .after, at: verb.upperBound) != nil
  }

  /// 外交部宣布已与加纳签署…: who speaks, and in the same clause does it.
  private static func isSubject(
    _ speaker: Participant, of verb: Range<Int>, _ view: SentenceView
  ) -> Bool {
    view.stretch(at: verb.lowerBound).contains(speaker.range.lowerBound)
  }

  /// A memorandum on fisheries between Ghana and Peru: the two between whom it is said to be.
  private static func pair(behind instrument: Range<Int>, _ view: SentenceView) -> [String]? {
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
  private static func represented(behind verb: Range<Int>, _ view: SentenceView) -> [String]? {
    guard !view.isVerbFinal, view.passage.script(at: verb.lowerBound) == .latin else { return nil }
    let ids = view.participants.filter { one in
      guard one.role == .beneficiary, one.range.lowerBound >= verb.upperBound else { return false }
      let marker = view.passage.marker(
        .beneficiary, .before,
        endingAt: view.passage.skipSpacesBack(view.passage.skipArticleBack(one.range.lowerBound)))
      return marker.map { $0.range.count >= longestPreposition } ?? false
    }.flatMap(\.ids).uniqued()
    return ids.count > 1 ? ids : nil
  }

  /// In bytes: "for" is shorter than "on behalf of".
  private static let longestPreposition = 8
}
