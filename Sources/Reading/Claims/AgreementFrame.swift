import Languages
import Text
import Values

/// Who has signed, negotiated or agreed on what instrument.
enum AgreementFrame {
  static func claims(of view: SentenceView) -> [ClaimDraft] {
    let verbs = view.words(.agreementVerb, in: view.sentence) { word -> AgreementStatus? in
      if case .agreementVerb(let status) = word { status } else { nil }
    }.filter { !view.mentions.holdInName($0.hit.range) }
    var drafts: [ClaimDraft] = []
    var used: Set<Int> = []
    var view = view
    for (hit, status) in verbs {
      guard let instrument = object(of: hit.range, status, view),
        !isPresupposed(hit.range, status, instrument, view),
        // Announced that they had signed a deal: the verb nearest to it tells.
        view.isVerbFinal
          || !verbs.contains(where: {
            Int($0.hit.start) >= Int(hit.end) && Int($0.hit.end) <= instrument.range.lowerBound
              && view.passage.script(at: Int(hit.start)) == .latin
          }),
        used.insert(instrument.range.lowerBound).inserted
      else { continue }
      var parties = sides(
        parties(of: hit.range, status, instrument.range, view), of: instrument, view)
      // A clause without any subject goes on with those who signed before it.
      if parties.isEmpty, status == .signed, view.isVerbFinal, view.participants.isEmpty {
        parties = view.told.lastAgreement?.parties ?? view.told.lastMet
      }
      // After the talks an agreement was signed: by those who met, where nobody else is named.
      if parties.isEmpty, status == .signed, !view.isVerbFinal,
        view.participants.allSatisfy({ view.told.lastMet.contains($0.ids) })
      {
        parties = view.told.lastMet.filter(\.isStateCode)
        // 2023年又签署了合同: a sentence that names nobody goes on with those who signed before.
        if parties.isEmpty, view.participants.isEmpty, view.isOfHan {
          parties = view.told.lastAgreement?.parties ?? []
        }
      }
      // An agreement that only its verb follows is told to be signed where its parties are.
      let isPassive =
        instrument.title == nil && !view.isVerbFinal
        && instrument.range.upperBound <= hit.range.lowerBound
      // Nobody negotiates with himself: TPP交渉参加国. A person alone has rather seen it signed:
      // "witnessed the signing of".
      let needsTwo =
        instrument.title == nil || isPassive || status == .negotiating || status == .implemented
        || isSpokenOf(hit.range, view)
        || parties.first.map(view.isPerson) ?? false
      guard parties.count > (needsTwo ? 1 : 0) else { continue }
      if parties.count > 1, parties.areOfOneState || parties.allSatisfy(view.isPerson) { continue }
      let modality = isAim(hit.range, view) ? .planned : view.modality(of: hit.range)
      let isDone = modality == .actual
      let money = money(near: instrument.range, view)
      let agreement = Agreement(
        parties: parties, title: instrument.title, kind: instrument.kind,
        status: isDone || status == .negotiating ? status : .proposed, money: money)
      view.told.lastAgreement = agreement
      let listed = status == .signed ? listed(beside: instrument, view) : []
      for one in [instrument] + listed {
        used.insert(one.range.lowerBound)
        var told = agreement
        (told.title, told.kind) = (one.title, one.kind)
        let start = min(Int(hit.start), one.range.lowerBound)
        let end = max(Int(hit.end), one.range.upperBound)
        let from = view.stretch(at: start).lowerBound
        drafts.append(
          ClaimDraft(
            content: .agreement(told), evidence: [view.span(from..<end)], voice: view.voice,
            modality: modality, time: view.time(at: Int(hit.start))))
      }
    }
    return drafts
  }

  /// 落实达成的共识, 計画の発表を歓迎した: an agreement without a name that is only spoken of, or one that
  /// another predicate has for its object, is told by no words of its own.
  private static func isPresupposed(
    _ verb: Range<Int>, _ status: AgreementStatus, _ instrument: Found, _ view: SentenceView
  ) -> Bool {
    if view.isVerbFinal {
      if isOnlyNamed(verb, status, view) { return true }
      return status == .agreed
        && view.passage.marker(.patient, .after, at: verb.upperBound).map { marker in
          view.passage.hasWord(at: Int(marker.end)) { $0.kind == .stance }
        } ?? false
    }
    // 签署的协议, 延后签署协议的原因: what only describes a noun.
    return instrument.title == nil
      && (status == .implemented || isAttribute(verb, of: instrument.range, view)
        || instrument.range.lowerBound >= verb.upperBound
          && view.passage.marker(.possessor, .after, at: instrument.range.upperBound) != nil)
  }

  /// 协定的签署: a noun behind the mark of a possessor.
  private static func isSpokenOf(_ verb: Range<Int>, _ view: SentenceView) -> Bool {
    !view.isVerbFinal
      && view.passage.marker(.possessor, .after, endingAt: verb.lowerBound) != nil
  }

  /// 条約の締結交渉: an end that is only spoken of.
  private static func isOnlyNamed(
    _ verb: Range<Int>, _ status: AgreementStatus, _ view: SentenceView
  ) -> Bool {
    status == .signed
      && view.passage.hits(at: verb.upperBound).contains {
        view.passage.word($0) == .agreementVerb(.negotiating)
      }
  }

  /// 協定の妥結に向けて: an end that is aimed at.
  private static func isAim(_ verb: Range<Int>, _ view: SentenceView) -> Bool {
    view.isVerbFinal
      && view.passage.marker(.recipient, .after, at: verb.upperBound)
        .map { $0.range.count > 3 } ?? false
  }

  /// What is signed or agreed. Of a named instrument before a verb-final verb and a bare word
  /// nearer to it, the nearer: 「…計画」に関する書簡の署名.
  private static func object(
    of verb: Range<Int>, _ status: AgreementStatus, _ view: SentenceView
  ) -> Found? {
    let named = instrument(near: verb, view)
    guard let bare = bareHead(near: verb, status, view) else { return named }
    guard let named else { return bare }
    // Under the Nairobi Programme, Peru signed a deal: what another clause names is not signed in this.
    if !view.isVerbFinal, bare.range.lowerBound >= verb.upperBound,
      !view.stretch(at: verb.lowerBound).contains(named.range.lowerBound)
    {
      return bare
    }
    return view.isVerbFinal && bare.range.lowerBound >= named.range.upperBound
      && verb.lowerBound - bare.range.upperBound <= 6 ? bare : named
  }

  /// For persons of whom the text does not say for whom they sign, those of the agreement told
  /// before, else the only two states that the text names. One side that signs what two were told to
  /// sign is one of them.
  private static func sides(_ parties: [String], of instrument: Found, _ view: SentenceView)
    -> [String]
  {
    let persons = parties.filter(view.isPerson)
    let known = parties.filter { $0.isStateCode }
    if known.count > 1 { return parties.filter { !view.isPerson($0) } }
    // A company or body signs for itself.
    guard known.count + persons.count == parties.count else { return parties }
    let isOne = persons.isEmpty && known.count == 1 && !hasPartner(behind: instrument, view)
    if !persons.isEmpty || isOne, let last = view.told.lastAgreement, last.kind == instrument.kind,
      last.parties.count > 1, !last.parties.contains(where: view.isPerson),
      known.allSatisfy(last.parties.contains),
      !isOne || instrument.title != nil && instrument.title == last.title
    {
      return last.parties
    }
    guard !persons.isEmpty, !view.namesOtherBody, known.allSatisfy(view.sides.onlyStates.contains),
      persons.allSatisfy({ speaksForState($0, view) })
    else { return parties }
    return view.sides.onlyStates.isEmpty ? parties : view.sides.onlyStates
  }

  private static func hasPartner(behind instrument: Found, _ view: SentenceView) -> Bool {
    let stretch = view.stretch(at: instrument.range.lowerBound)
    let rest = instrument.range.upperBound..<max(instrument.range.upperBound, stretch.upperBound)
    return view.words(.caseMarker, in: rest) { word -> Bool? in
      if case .caseMarker(.partner, _) = word { true } else { nil }
    }.first != nil
  }

  /// Whether an office of a state stands beside a person's name: a director may sign for a company
  /// that is not known as one.
  private static func speaksForState(_ person: String, _ view: SentenceView) -> Bool {
    let passage = view.passage
    func isOffice(_ hit: Hit) -> Bool {
      guard case .office(let level, _) = passage.word(hit) else { return false }
      return level != .other
    }
    return view.mentions.contains { mention in
      guard case .actor(let actor) = mention.mention.value, actor.ids.contains(person) else {
        return false
      }
      var behind = passage.skipSpaces(mention.range.upperBound)
      if passage.byte(at: behind) == UInt8(ascii: ",") { behind = passage.skipSpaces(behind + 1) }
      // Titles of courtesy may stand between: "Foreign Minister H.E. Dr. …".
      let before = max(0, mention.range.lowerBound - longestTitle)..<mention.range.lowerBound
      return passage.hasWord(at: behind, isOffice)
        || passage.hits(in: before).contains {
          isOffice($0)
            && !passage.text.bytes[Int($0.end)..<before.upperBound].contains(UInt8(ascii: ","))
        }
    }
  }

  /// The instrument of the verb: behind it in the same stretch, or before it.
  private static func instrument(near verb: Range<Int>, _ view: SentenceView) -> Found? {
    let instruments = named(view)
    let stretch = view.stretch(at: verb.lowerBound)
    return instruments.first {
      $0.range.lowerBound >= verb.upperBound && stretch.contains($0.range.lowerBound)
    }
      ?? instruments.last {
        $0.range.upperBound <= verb.lowerBound && verb.lowerBound - $0.range.upperBound <= 90
      }
  }

  static func named(_ view: SentenceView) -> [Found] {
    view.mentions.compactMap { mention in
      guard case .instrument(let value) = mention.mention.value else { return nil }
      return Found(range: mention.range, kind: value.kind, title: value.title)
    }
  }

  struct Found {
    var range: Range<Int>
    var kind: InstrumentKind
    var title: String?
  }

  /// "signed a deal", 达成共识: an instrument without a name.
  private static func bareHead(
    near verb: Range<Int>, _ status: AgreementStatus, _ view: SentenceView
  ) -> Found? {
    let stretch = view.stretch(at: verb.lowerBound)
    let range =
      view.isVerbFinal ? stretch.lowerBound..<verb.lowerBound : verb.upperBound..<stretch.upperBound
    // Exchanged notes: a verb that names its own object.
    if let own = headWithin(verb, view) { return own }
    let heads = view.words(.instrumentHead, in: range) { word -> (InstrumentKind, HeadUse)? in
      if case .instrumentHead(let kind, let use) = word { (kind, use) } else { nil }
    }.filter { head in
      // 契約に署名: what else ends a title only in brackets is signed right before the verb.
      (head.value.1 != .bracketed
        || view.isVerbFinal && status == .signed
          && verb.lowerBound - Int(head.hit.end) <= longestParticle)
        && !isOfInfinitive(head.hit.range, behind: verb, view)
    }.map { (hit: $0.hit, value: $0.value.0) }
    // The agreement was signed: the head stands before its verb.
    let earlier =
      view.isVerbFinal || !heads.isEmpty
      ? []
      : view.words(
        .instrumentHead, in: clause(of: verb, in: stretch, view)..<verb.lowerBound
      ) {
        word -> InstrumentKind? in
        if case .instrumentHead(let kind, let use) = word, use != .bracketed { kind } else { nil }
      }
    let head = view.isVerbFinal ? heads.last : heads.first ?? earlier.last
    return head.map { Found(range: $0.hit.range, kind: $0.value) }
  }

  /// Exchanged notes, 基本合意に達した: the words of the verb may name what they bring about.
  private static func headWithin(_ verb: Range<Int>, _ view: SentenceView) -> Found? {
    for hit in view.passage.hits(in: verb) where verb.holds(hit.range) {
      if case .instrumentHead(let kind, _) = view.passage.word(hit) {
        return Found(range: hit.range, kind: kind)
      }
    }
    return nil
  }

  /// A ceremony to hand over contracts: what somebody is to do with it stands nearer.
  private static func isOfInfinitive(
    _ head: Range<Int>, behind verb: Range<Int>, _ view: SentenceView
  ) -> Bool {
    guard !view.isVerbFinal, verb.upperBound < head.lowerBound else { return false }
    return view.words(.flowWord, in: verb.upperBound..<head.lowerBound) { word -> Bool? in
      if case .flowWord(let flow) = word, !flow.isNoun { true } else { nil }
    }.contains { found in
      view.passage.marker(
        .recipient, .before, endingAt: view.passage.skipSpacesBack(Int(found.hit.start))) != nil
    }
  }

  /// Where the subject of a verb may begin: "The agreement, worth 2 million, was signed by …" parts
  /// it from a verb of its own stretch that has nobody before it.
  private static func clause(of verb: Range<Int>, in stretch: Range<Int>, _ view: SentenceView)
    -> Int
  {
    guard view.passage.script(at: verb.lowerBound) == .latin,
      verb.lowerBound - stretch.lowerBound <= Self.longestAuxiliary,
      view.participants.contains(where: {
        $0.role == .by && $0.range.lowerBound >= verb.upperBound
          && stretch.contains($0.range.lowerBound)
      })
    else { return stretch.lowerBound }
    return view.sentence.lowerBound
  }

  /// In bytes.
  private static let longestTitle = 32
  private static let longestParticle = 3

  /// "has been", in bytes with its spaces.
  private static let longestAuxiliary = 12

  private static func money(near range: Range<Int>, _ view: SentenceView) -> Money? {
    let stretch = view.stretch(at: range.lowerBound)
    for mention in view.mentions where stretch.contains(mention.range.lowerBound) {
      if case .money(let money) = mention.mention.value { return money }
    }
    return nil
  }
}

extension Agreement {
  /// Whether it tells a named agreement again, without anything new.
  func repeats(_ other: Agreement) -> Bool {
    title != nil && title == other.title && kind == other.kind && status == other.status
      && (money == nil || money == other.money) && Set(parties) == Set(other.parties)
  }
}
