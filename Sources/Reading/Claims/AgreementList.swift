import Document
import Languages
import Text
import Values

/// The instruments of a list that a sentence before it says to be signed: "The following agreements were
/// signed:", 双方签署以下文件:.
struct AgreementList {
  /// What the sentence before the list tells of all of them, and where its own claim stands among the
  /// drafts.
  private struct Opening {
    var told: ClaimDraft
    var agreement: Agreement
    var place: Int?
  }

  private var opening: Opening?

  /// What an item names, told as the sentence above the list says; its own claim, which names none, then
  /// goes.
  mutating func items(of view: SentenceView, _ drafts: inout [ClaimDraft]) -> [ClaimDraft] {
    guard var list = opening else { return [] }
    let named = AgreementFrame.named(view).first
    let start = view.passage.skipSpaces(view.sentence.lowerBound)
    let isOfList =
      view.passage.block.role == .item
      || named.map { $0.range.lowerBound - start <= Self.longestMark } ?? false
    guard isOfList else {
      opening = nil
      return []
    }
    guard let found = named ?? head(of: view) else { return [] }
    if let place = list.place {
      drafts.remove(at: place)
      list.place = nil
      opening = list
    }
    var agreement = list.agreement
    (agreement.title, agreement.kind) = (found.title, found.kind)
    let own = bodies(of: view)
    if own.count == 2 { agreement.parties = own }
    var draft = list.told
    draft.content = .agreement(agreement)
    draft.evidence = [view.span(view.sentence)]
    return [draft]
  }

  /// Notes a sentence that ends in a colon and says that something is signed.
  ///
  /// - Parameters:
  ///   - agreements: what was read from it.
  ///   - place: where the first of them will stand among the drafts.
  mutating func note(_ view: SentenceView, _ agreements: [ClaimDraft], at place: Int) {
    let end = view.trimmed(view.sentence).upperBound
    guard view.passage.byte(at: end - 1) == UInt8(ascii: ":") else { return }
    let verb = view.words(.agreementVerb, in: view.sentence) { word -> AgreementStatus? in
      if case .agreementVerb(let status) = word, status == .signed || status == .agreed {
        status
      } else {
        nil
      }
    }.last
    guard let verb else { return }
    if let told = agreements.first, case .agreement(let agreement) = told.content {
      opening = Opening(
        told: told, agreement: agreement, place: agreement.title == nil ? place : nil)
      return
    }
    let sides = view.participants.filter(\.isSide).flatMap(\.ids).uniqued()
    let known =
      sides.count > 1
      ? sides
      : view.isInstrument || view.sides.isBetweenParties ? view.sides.parties : view.told.lastMet
    guard known.count > 1, !known.areOfOneState else { return }
    let modality = view.modality(of: verb.hit.range)
    let agreement = Agreement(
      parties: known, title: nil, kind: .other,
      status: modality == .actual ? verb.value : .proposed)
    opening = Opening(
      told: ClaimDraft(
        content: .agreement(agreement), evidence: [], voice: view.voice, modality: modality,
        time: view.time(at: Int(verb.hit.start))),
      agreement: agreement)
  }

  /// A bare kind of instrument at the head of an item: MoU between the ports.
  private func head(of view: SentenceView) -> AgreementFrame.Found? {
    let start = view.sentence.lowerBound
    return view.words(
      .instrumentHead, in: start..<min(start + Self.longestTitle, view.sentence.upperBound)
    ) { word -> InstrumentKind? in
      if case .instrumentHead(let kind, let use) = word, use != .bracketed { kind } else { nil }
    }.first.map { AgreementFrame.Found(range: $0.hit.range, kind: $0.value, title: nil) }
  }

  /// The two bodies or companies that an item names, which sign for themselves.
  private func bodies(of view: SentenceView) -> [String] {
    view.mentions.flatMap { mention -> [String] in
      guard case .actor(let actor) = mention.mention.value else { return [] }
      return actor.kind == .organization || actor.kind == .company ? actor.ids : []
    }.uniqued()
  }

  /// Of a bullet or number before a name, in bytes.
  private static let longestMark = 8

  /// Of what stands before the kind of an instrument in an item, in bytes.
  private static let longestTitle = 90
}
