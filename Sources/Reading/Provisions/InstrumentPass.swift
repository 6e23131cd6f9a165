import Document
import Foundation
import Languages
import Text
import Values

/// Reads what an instrument says of itself: who made it, when, for how long, beside which others.
struct InstrumentPass {
  let document: Document
  let text: IndexedText
  let lexicon: Lexicon
  let passages: [Passage]
  let sentences: [[Range<Int>]]
  let mentions: [[PlacedMention]]
  let outline: ProvisionOutline.Outline
  /// The two that the document is about.
  let parties: [String]

  func instrument() -> Instrument {
    let title = titleInstrument
    var instrument = Instrument(
      kind: title?.kind ?? headOfTitle ?? .other,
      title: titleAsWritten ?? title?.title ?? document.metadata.title)
    instrument.signatories = signatories
    instrument.parties = partiesOfTitle ?? parties
    (instrument.date, instrument.place) = signing
    takeClauses(&instrument)
    takeLanguages(&instrument)
    if let date = instrument.date, instrument.entryIntoForce?.date == nil,
      instrument.entryIntoForce.map(isOfSigning) == true
    {
      instrument.entryIntoForce?.date = date
    }
    instrument.outline = outline.isLabelled ? .labelled : .paragraphs
    instrument.irregularities = outline.notes
    return instrument
  }

  // MARK: The title

  private var titles: [Int] { passages.indices.filter { passages[$0].block.role == .title } }

  private var titleInstrument: Mention.Instrument? {
    for index in titles {
      for mention in mentions[index] {
        if case .instrument(let instrument) = mention.mention.value { return instrument }
      }
    }
    return nil
  }

  /// A title in traditional characters, which tables know in simplified ones.
  private var titleAsWritten: String? {
    guard document.language.tag.hasSuffix("-Hant") else { return nil }
    for index in titles {
      for mention in mentions[index] {
        if case .instrument = mention.mention.value {
          return mention.mention.evidence.quote.split(whereSeparator: \.isNewline).joined()
        }
      }
    }
    return nil
  }

  /// The kind by the noun of the title that names one: the first of a Latin title, else the last.
  private var headOfTitle: InstrumentKind? {
    titles.lazy.compactMap { index -> InstrumentKind? in
      let passage = passages[index]
      let isLatin = passage.script(at: 0) == .latin
      // Titles in capitals alone hold the same nouns.
      let title = text.text(passage.block.span)
      let form = IndexedText(isLatin ? title.capitalized : title)
      let view = NormalisedText(
        form, form.all, folding: lexicon.folding(for: document.language))
      let kinds = lexicon.hits(in: view, language: document.language).compactMap {
        hit -> InstrumentKind? in
        if case .instrumentHead(let kind, _) = lexicon.word(of: hit) { kind } else { nil }
      }
      return isLatin ? kinds.first : kinds.last
    }.first
  }

  private var partiesOfTitle: [String]? {
    let named = titles.flatMap { mentions[$0] }.flatMap { mention -> [String] in
      guard case .actor(let actor) = mention.mention.value else { return [] }
      switch actor.kind {
      case .state, .group, .organization: return actor.ids
      case .format, .company, .person, nil: return []
      }
    }.uniqued()
    // A ministry's state that stands behind its name is no party beside it.
    let parties = named.filter { id in
      id.utf8.count != 2 || !named.contains { OrganID.isOrgan($0, of: id) }
    }
    return parties.count > 1 ? parties : nil
  }

  private var period: EDTF? {
    titles.flatMap { mentions[$0] }.compactMap {
      if case .date(let date) = $0.mention.value { date } else { nil }
    }.first { $0.earliest?.year != $0.latest?.year }
  }

  // MARK: Final clauses

  private func takeClauses(_ instrument: inout Instrument) {
    for index in passages.indices where outline.parts[index] != .signature {
      let passage = passages[index]
      guard passage.hits.contains(where: { $0.kind == .formula }) else { continue }
      let isTitle = passage.block.role == .title
      for sentence in isTitle ? [0..<passage.count] : sentences[index] {
        take(sentence, of: index, &instrument)
      }
    }
    if instrument.validity == nil, let period, let title = titles.first {
      instrument.validity = .init(text.quotation(passages[title].block.span), date: period)
    }
  }

  private func take(_ sentence: Range<Int>, of index: Int, _ instrument: inout Instrument) {
    let passage = passages[index]
    let isOfText = passage.block.role != .title && outline.parts[index] != .preamble
    for hit in passage.hits(in: sentence) where hit.kind == .formula {
      guard case .formula(let formula) = passage.word(hit), !passage.isHidden(hit.range) else {
        continue
      }
      switch formula {
      case .entryIntoForce where isOfText && speaksOfItself(sentence, of: passage):
        instrument.entryIntoForce =
          instrument.entryIntoForce ?? clause(hit, in: sentence, of: index)
      case .validity where isOfText && speaksOfItself(sentence, of: passage):
        instrument.validity = instrument.validity ?? clause(hit, in: sentence, of: index)
      case .renewal where isOfText && instrument.validity != nil:
        instrument.renewal = instrument.renewal ?? clause(hit, in: sentence, of: index)
      case .termination where isOfText && speaksOfItself(sentence, of: passage):
        instrument.termination =
          instrument.termination ?? clause(hit, in: sentence, of: index)
      case .nonBinding where passage.block.role != .title:
        instrument.nonBinding = instrument.nonBinding ?? quotation(sentence, of: passage)
      case .replaces where isOfText:
        add(reference(beside: hit, sentence, of: index), to: &instrument.replaces)
      case .amends:
        add(reference(beside: hit, sentence, of: index), to: &instrument.amends)
      case .implements where !isOfText:
        add(reference(beside: hit, sentence, of: index), to: &instrument.implements)
      case .annexed:
        add(reference(beside: hit, sentence, of: index), to: &instrument.annexedTo)
      case .entryIntoForce, .validity, .renewal, .termination, .nonBinding, .replaces, .implements,
        .enacting, .recital, .annex, .testimony, .done, .copies, .authentic, .prevails, .signature,
        .itself, .signingDay, .following, .act, .ourselves, .posted, .addressee:
        continue
      }
    }
  }

  /// Whether a word for this very instrument stands in it: this Agreement, 本协定.
  private func speaksOfItself(_ sentence: Range<Int>, of passage: Passage) -> Bool {
    // A sentence that goes on may call it `it`.
    passage.hits(in: passage.bodyStart..<sentence.upperBound).contains {
      passage.isFormula($0, .itself)
    }
  }

  private func isOfSigning(_ clause: Instrument.Clause) -> Bool {
    passages.contains { passage in
      passage.block.span.contains(clause.evidence.span)
        && passage.hits.contains {
          passage.isFormula($0, .signingDay)
            && clause.evidence.span.contains(passage.text.span($0.range))
        }
    }
  }

  private func quotation(_ sentence: Range<Int>, of passage: Passage) -> Quotation {
    text.quotation(passage.text.span(sentence))
  }

  /// The sentence, with the day and the span of time that stand nearest to the formula.
  private func clause(_ hit: Hit, in sentence: Range<Int>, of index: Int) -> Instrument.Clause {
    let passage = passages[index]
    // Between the formulas of one sentence, each figure is that of the nearest.
    let others = passage.hits(in: sentence).filter {
      $0.kind == .formula && passage.word($0) != passage.word(hit) && Self.isDated(passage.word($0))
    }
    func isNearest(_ range: Range<Int>) -> Bool {
      others.allSatisfy { reach(range, hit) <= reach(range, $0) }
    }
    let near = mentions[index].filter {
      sentence.contains($0.range.lowerBound) && isNearest($0.range)
    }.sorted { distance($0.range, hit) < distance($1.range, hit) }
    let date = near.lazy.compactMap { mention -> EDTF? in
      if case .date(let date) = mention.mention.value { date } else { nil }
    }.first
    let duration = near.lazy.compactMap { mention -> Duration8601? in
      if case .duration(let duration) = mention.mention.value { duration } else { nil }
    }.first
    return Instrument.Clause(quotation(sentence, of: passage), date: date, duration: duration)
  }

  /// The distance, longer where the figure stands on the side that the language does not favour.
  private func reach(_ range: Range<Int>, _ hit: Hit) -> Int {
    let isBehind = range.lowerBound >= Int(hit.end)
    let isFavoured = isBehind != lexicon.isVerbFinal(document.language)
    return distance(range, hit) + (isFavoured ? 0 : Self.reach)
  }

  /// Whether days and spans of time beside a formula are likely its own.
  private static func isDated(_ word: Word) -> Bool {
    switch word {
    case .formula(.entryIntoForce), .formula(.validity), .formula(.renewal), .formula(.termination):
      true
    default: false
    }
  }

  // MARK: Other instruments

  /// The furthest that the other instrument may stand from the formula, in bytes.
  private static let reach = 60

  private func reference(beside hit: Hit, _ sentence: Range<Int>, of index: Int)
    -> Instrument.Reference?
  {
    let near = mentions[index].filter { mention -> Bool in
      guard sentence.contains(mention.range.lowerBound), case .instrument = mention.mention.value
      else { return false }
      return mention.range.lowerBound - Int(hit.end) <= Self.reach
        && Int(hit.start) - mention.range.upperBound <= Self.reach
        && !mention.range.overlaps(hit.range)
        // What it says of itself is no other instrument.
        && !passages[index].hits(in: mention.range).contains {
          passages[index].isFormula($0, .itself)
        }
    }
    let nearest = near.min { distance($0.range, hit) < distance($1.range, hit) }
    guard let nearest, case .instrument(let other) = nearest.mention.value else { return nil }
    return Instrument.Reference(
      other.kind, title: other.title, evidence: nearest.mention.evidence)
  }

  private func distance(_ range: Range<Int>, _ hit: Hit) -> Int {
    range.lowerBound >= Int(hit.end)
      ? range.lowerBound - Int(hit.end) : Int(hit.start) - range.upperBound
  }

  private func add(
    _ reference: Instrument.Reference?, to references: inout [Instrument.Reference]
  ) {
    guard let reference, !references.contains(where: { $0.title == reference.title }) else {
      return
    }
    references.append(reference)
  }

  // MARK: Languages

  private func takeLanguages(_ instrument: inout Instrument) {
    for passage in passages where passage.block.role != .title {
      let tellsThem = passage.hits.contains {
        passage.isFormula($0, .authentic) || passage.isFormula($0, .copies)
          || passage.isFormula($0, .prevails)
      }
      guard tellsThem else { continue }
      let names = passage.hits.compactMap { hit -> (tag: String, place: Int)? in
        guard case .languageName(let code) = passage.word(hit) else { return nil }
        return (code.tag, Int(hit.start))
      }
      guard !names.isEmpty else { continue }
      if instrument.languages.isEmpty { instrument.languages = names.map(\.tag).uniqued() }
      if passage.hasFormula(.authentic) { instrument.areAuthentic = true }
      if let decides = passage.hits.first(where: { passage.isFormula($0, .prevails) }),
        let nearest = names.min(by: {
          abs($0.place - Int(decides.start)) < abs($1.place - Int(decides.start))
        })
      {
        instrument.prevails = nearest.tag
      }
    }
  }
}
