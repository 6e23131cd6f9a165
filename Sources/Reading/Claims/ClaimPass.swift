import Document
import Languages
import Text
import Values

/// Reads the claims of a document from its sentences, and from its provisions where it is an
/// instrument.
struct ClaimPass {
  let document: Document
  let text: IndexedText
  let lexicon: Lexicon
  let labels: Deferred<LabelGrammar>
  let passages: [Passage]
  let sentences: [[Range<Int>]]
  let mentions: [[PlacedMention]]
  /// The state that each listed person speaks for.
  let listedStates: [String: String]
  /// Whose persons bear a name of Han characters and an office with no state told; `nil` where other
  /// names are written so too.
  var homeOfNames: String?
  /// Whose country the document means by "our country".
  var home: String?
  /// The state that the publisher or the address of the document tells.
  var homeTold: String?
  /// The states the document is about.
  let parties: [String]
  let written: EDTF?
  /// Whether the title names just the two.
  let isBetweenParties: Bool
  /// The states whose agreements on aid with others tell who gives: those of the OECD's Development
  /// Assistance Committee.
  let donors: Deferred<[String]>

  func claims() -> (claims: [Claim], provisions: [Provision], instrument: Instrument?) {
    let states = personStates()
    let offices = offices(states)
    let participants = zip(passages, zip(sentences, mentions)).map { passage, placed in
      let reader = ParticipantReader(
        passage: passage, mentions: placed.1, states: states, offices: offices)
      return placed.0.map { reader.participants(in: $0) }
    }
    let isInstrument = document.metadata.kind == .official
    var drafts = isInstrument ? titleClaims() : []
    drafts += sentenceClaims(participants)
    var provisions: [OutlinedProvision] = []
    var instrument: Instrument?
    if isInstrument {
      let outline = ProvisionOutline(
        text: text, passages: passages, from: document.reprint ?? 0, grammar: labels.value,
        language: document.language
      ).outline()
      provisions = outline.provisions
      drafts += undertakings(of: provisions, participants)
      instrument =
        InstrumentPass(
          document: document, text: text, lexicon: lexicon, passages: passages,
          sentences: sentences, mentions: mentions, outline: outline, parties: parties
        ).instrument()
    }
    let claims = Self.numbered(drafts, text)
    return (claims, Self.provisions(provisions, claims), instrument)
  }

  /// The numbers of an instrument that are no mentions.
  func numbers() -> [FoundNumber] {
    guard document.metadata.kind == .official else { return [] }
    return zip(passages, mentions).flatMap { passage, mentions in
      PlainNumbers(passage: passage, mentions: mentions)
        .all(in: passage.bodyStart..<passage.count).map {
          FoundNumber(
            value: $0.value, span: passage.text.span($0.range), isSpelled: $0.isSpelled)
        }
    }
  }

  /// Whether a passage is of an instrument's text, and not what a page says before it reprints one.
  private func isOfInstrument(_ passage: Passage) -> Bool {
    document.metadata.kind == .official && passage.block.span.start >= document.reprint ?? 0
  }

  // MARK: Claims of sentences

  private func sentenceClaims(_ participants: [[[Participant]]]) -> [ClaimDraft] {
    let isVerbFinal = lexicon.isVerbFinal(document.language)
    let sides = sides(participants)
    let frame = undertakingFrame
    var drafts: [ClaimDraft] = []
    var told = Discourse()
    var breakdown = FlowBreakdown()
    var list = AgreementList()
    var lastVoice: [String] = []
    for (index, passage) in passages.enumerated() where passage.block.role != .title {
      let voices = PassageVoices(
        reader: VoiceReader(passage: passage, mentions: mentions[index]), text: text
      ).parts(of: sentences[index], last: &lastVoice)
      var promise: SentenceUndertakings.Promise?
      told.beginPassage(passage.block.role)
      for (number, (sentence, spoken)) in zip(sentences[index], voices).enumerated() {
        var view = SentenceView(
          passage: passage, text: text, sentence: sentence,
          stretches: Sentences(passage: passage).stretches(
            of: sentence, splitsAtIdeographicComma: isVerbFinal),
          mentions: mentions[index].filter { sentence.contains($0.range.lowerBound) },
          participants: participants[index][number], isVerbFinal: isVerbFinal,
          voice: spoken.first?.voice ?? [], isInstrument: isOfInstrument(passage), sides: sides,
          told: told)
        var agreements = AgreementFrame.claims(of: view)
        told.take(&agreements)
        let listed = agreements.isEmpty ? list.items(of: view, &drafts) : []
        let first = drafts.count
        list.note(view, agreements, at: first)
        agreements += listed
        drafts += agreements
        view.agreements = agreements.compactMap {
          if case .agreement(let agreement) = $0.content { agreement } else { nil }
        }
        let flows = FlowFrame.claims(of: view)
        told.take(flows: flows)
        drafts += flows
        breakdown.note(flows)
        let parts = breakdown.parts(of: view, besides: flows + agreements)
        drafts += parts
        drafts += FigureFrame.claims(of: view, besides: flows + parts + agreements)
        drafts += ActivityFrame.claims(of: view)
        let meetings = MeetingFrame.claims(of: view)
        told.take(meetings: meetings)
        drafts += meetings
        drafts += RelationshipFrame.claims(of: view)
        drafts += PositionFrame.claims(of: view) + PositionFrame.roused(in: view)
        if !isOfInstrument(passage) {
          drafts += AssessmentFrame.claims(of: view)
          let promises = SentenceUndertakings(
            frame: frame, passage: passage, mentions: mentions[index],
            sentence: sentence, participants: participants[index][number],
            stretches: isVerbFinal
              ? Sentences(passage: passage)
                .stretches(of: sentence, splitsAtIdeographicComma: false) : view.stretches,
            onlyPromises: true,
            // What is agreed on without a subject is of those who met, where nobody else has spoken.
            speakers: told.speakers.isEmpty && isVerbFinal
              ? told.lastMet.filter(\.isStateCode) : told.speakers)
          drafts += promises.promises(&promise).map {
            var draft = $0
            draft.voice = view.voice
            return draft
          }
          told.speakers = promises.speakersBehind
        }
        for part in spoken.dropFirst() {
          let span = passage.text.span(part.range)
          for index in drafts[first...].indices
          where drafts[index].evidence.contains(where: {
            span.start <= $0.start && $0.start < span.end
          }) {
            drafts[index].voice = part.voice
          }
        }
        told.endSentence(view)
      }
    }
    return Self.committed(drafts)
  }

  private func sides(_ participants: [[[Participant]]]) -> DocumentSides {
    let onlyStates = onlyStates()
    return DocumentSides(
      parties: parties, isBetweenParties: isBetweenParties,
      receiversOfTitle: receiversOfTitle(participants), onlyStates: onlyStates,
      soleState: soleState(),
      giverOfTwo: onlyStates.isEmpty ? nil : giver(of: onlyStates, participants), donors: donors)
  }

  private func receiversOfTitle(_ participants: [[[Participant]]]) -> [String] {
    for (passage, participants) in zip(passages, participants)
    where passage.block.role == .title && tellsOfGiving(passage) {
      let found = participants.joined().first {
        $0.role == .recipient || $0.role == .beneficiary
      }
      if let found { return found.ids }
    }
    return []
  }

  private func tellsOfGiving(_ passage: Passage) -> Bool {
    passage.hits(in: passage.bodyStart..<passage.count).contains { $0.kind == .flowWord }
  }

  // MARK: The instrument itself

  private func titleClaims() -> [ClaimDraft] {
    for (passage, mentions) in zip(passages, mentions) where passage.block.role == .title {
      for mention in mentions {
        guard case .instrument(let instrument) = mention.mention.value else { continue }
        let isSigned = passages.contains { $0.block.role == .signature }
        let agreement = Agreement(
          parties: parties, title: instrument.title, kind: instrument.kind,
          status: isSigned ? .signed : .agreed)
        let period = mentions.compactMap { other -> EDTF? in
          if case .date(let date) = other.mention.value { date } else { nil }
        }.first
        return [
          ClaimDraft(
            content: .agreement(agreement), evidence: [passage.block.span], modality: .actual,
            time: document.metadata.published ?? period ?? written)
        ]
      }
    }
    return []
  }

  private func undertakings(of provisions: [OutlinedProvision], _ participants: [[[Participant]]])
    -> [ClaimDraft]
  {
    let frame = undertakingFrame
    var drafts: [ClaimDraft] = []
    var inherited: [String: Chapeau] = [:]
    // Words above that only open their items are no undertakings of their own.
    var openings: Set<Span> = []
    for provision in provisions {
      let parent = provision.path.split(separator: "/").dropLast().joined(separator: "/")
      let (found, chapeau) = frame.undertakings(
        of: provision, passages: passages, mentions: mentions, sentences: sentences,
        participants: participants, under: inherited[parent] ?? Chapeau())
      drafts += found
      inherited[provision.path] = chapeau
      if chapeau.isActOfChapeau, let opening = inherited[parent]?.evidence {
        openings.insert(opening)
      }
    }
    return drafts.filter { draft in !draft.evidence.contains(where: openings.contains) }
  }

  private var undertakingFrame: UndertakingFrame {
    UndertakingFrame(
      text: text, language: document.language, lexicon: lexicon, parties: parties,
      written: written)
  }

  // MARK: Numbering

  /// Claims in the order of the text; those that say the same are one with several spans.
  private static func numbered(_ drafts: [ClaimDraft], _ text: IndexedText) -> [Claim] {
    var merged: [ClaimDraft] = []
    var index: [ClaimKey: Int] = [:]
    index.reserveCapacity(drafts.count)
    for draft in drafts {
      let new = merged.count
      // One look for both: the place is written where there was none.
      let known = { (place: inout Int) in
        if place < 0 { place = new }
        return place
      }(&index[ClaimKey(draft), default: -1])
      if known < new {
        merged[known].evidence += draft.evidence.filter { !merged[known].evidence.contains($0) }
      } else {
        merged.append(draft)
      }
    }
    // Places are sorted, since drafts are large.
    let keys = merged.map { (span: $0.evidence[0], type: order($0)) }
    merged = keys.indices.sorted {
      (keys[$0].span, keys[$0].type, $0) < (keys[$1].span, keys[$1].type, $1)
    }.map { merged[$0] }
    let flows = merged.indices.filter {
      if case .flow = merged[$0].content { true } else { false }
    }
    return merged.enumerated().map { number, draft in
      Claim(
        id: "c\(number + 1)", draft.content,
        evidence: draft.evidence.sorted().map { text.quotation($0) }, voice: draft.voice,
        modality: draft.modality, time: draft.time,
        partOf: draft.isPart
          ? whole(of: draft, among: flows.prefix { $0 < number }, of: merged).map { "c\($0 + 1)" }
          : nil)
    }
  }

  /// The nearest flow before whose total the draft is a part of: of the same providers and
  /// currency, larger, and no part itself.
  private static func whole(
    of part: ClaimDraft, among earlier: ArraySlice<Int>, of drafts: [ClaimDraft]
  ) -> Int? {
    guard case .flow(let flow) = part.content, let money = flow.money else { return nil }
    return earlier.last { index in
      guard case .flow(let other) = drafts[index].content, let total = other.money else {
        return false
      }
      return !drafts[index].isPart && other.providers == flow.providers
        && total.currency == money.currency
        && total.amount.value > money.amount.value
    }
  }

  private static func order(_ draft: ClaimDraft) -> String { draft.content.type }

  /// What makes two claims of a document one.
  private struct ClaimKey: Hashable {
    let content: Claim.Content
    let voice: [String]
    let modality: Modality
    let time: EDTF?

    init(_ draft: ClaimDraft) {
      content = draft.content.withoutPlaces
      voice = draft.voice
      modality = draft.modality
      time = draft.time
    }

    /// What most likely tells it from others: to hash all of a claim takes long.
    func hash(into hasher: inout Hasher) {
      switch content {
      case .undertaking(let undertaking):
        hasher.combine(undertaking.action)
        hasher.combine(undertaking.provision)
      case .flow(let flow):
        hasher.combine(flow.money?.amount.value)
        hasher.combine(flow.recipients)
      case .figure(let figure): hasher.combine(figure.measure)
      case .agreement, .meeting, .relationship, .activity, .position, .assessment:
        hasher.combine(content)
      }
    }
  }

  private static func provisions(_ outlined: [OutlinedProvision], _ claims: [Claim]) -> [Provision]
  {
    var undertakings: [String: [String]] = [:]
    for claim in claims {
      if case .undertaking(let undertaking) = claim.content, let path = undertaking.provision {
        undertakings[path, default: []].append(claim.id)
      }
    }
    return outlined.map {
      Provision(
        path: $0.path, $0.span, headings: $0.headings, undertakings: undertakings[$0.path] ?? [],
        part: $0.part, topics: $0.topics)
    }
  }
}

extension Claim.Content {
  /// Without the spans of single words, which do not make two claims of one.
  fileprivate var withoutPlaces: Claim.Content {
    switch self {
    case .undertaking(var undertaking):
      undertaking.decidedBy = []
      undertaking.conditions = []
      undertaking.exceptions = []
      return .undertaking(undertaking)
    case .agreement, .flow, .meeting, .relationship, .activity, .figure, .position, .assessment:
      return self
    }
  }
}
