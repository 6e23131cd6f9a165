package import Ledger
import Reading
import Values

extension EntryWording {
  /// What qualifies the statement: status or stage, modality, time, recurrence, voice.
  ///
  /// Modality is always worded but for what is told as so, and a voice of its own always is.
  package func details(_ entry: Entry) -> [Prose] {
    var details: [Prose] = []
    switch entry.content {
    case .agreement: details += statuses(entry)
    case .flow: details += stages(entry)
    case .undertaking(let it):
      if let path = it.provision { details.append("provision \(.name(path, entry.language))") }
      if let rule = it.recurrence { details.append("\(recurrenceWording(rule))") }
      if let due = it.due { details.append("due \(due.wording)") }
    case .meeting(let it):
      if let rule = it.recurrence { details.append("\(recurrenceWording(rule))") }
    case .relationship(let it):
      if let before = it.replaces {
        details.append("replaces \(replaced(before, entry))")
      }
    case .activity, .figure, .position, .assessment: break
    }
    details += modalities(entry)
    details += times(entry)
    details += voices(entry)
    if entry.evidence.contains(where: { $0.claim.partOf != nil }) {
      details.append("said to be part of a larger total")
    }
    return details
  }

  /// A status is replaced by a status, in the text's words; a party by another party.
  private func replaced(_ before: String, _ entry: Entry) -> Prose {
    actors.name(of: before, in: entry.language)
  }

  /// Each status once, by whom it was observed first.
  private func statuses(_ entry: Entry) -> [Prose] {
    var seen: Set<AgreementStatus> = []
    return entry.evidence.compactMap { evidence in
      guard case .agreement(let it) = evidence.claim.content, seen.insert(it.status).inserted
      else { return nil }
      return "\(it.status.wording) (told by \(observer(evidence)))"
    }
  }

  private func stages(_ entry: Entry) -> [Prose] {
    var seen: Set<FlowStage> = []
    return entry.evidence.compactMap { evidence in
      guard case .flow(let it) = evidence.claim.content, seen.insert(it.stage).inserted
      else { return nil }
      return "\(it.stage.wording)"
    }
  }

  private func modalities(_ entry: Entry) -> [Prose] {
    var seen: [Modality] = []
    for evidence in entry.evidence where !seen.contains(evidence.claim.modality) {
      seen.append(evidence.claim.modality)
    }
    if seen.count == 1 { return seen.compactMap { $0.wording.map { "\($0)" } } }
    return [.list(seen.map { "\($0.wording ?? "told as so")" }, last: "and also")]
  }

  private func times(_ entry: Entry) -> [Prose] {
    var seen: [String] = []
    for evidence in entry.evidence {
      guard let time = evidence.claim.time, !seen.contains(time.text) else { continue }
      seen.append(time.text)
    }
    let dates = seen.compactMap { EDTF($0)?.wording }.map { Prose($0) }
    return dates.isEmpty ? [] : [.list(dates, last: "or")]
  }

  private func voices(_ entry: Entry) -> [Prose] {
    var chains: [Prose] = []
    for evidence in entry.evidence where !evidence.claim.voice.isEmpty {
      let chain = voice(evidence)
      if !chains.contains(chain) { chains.append(chain) }
    }
    guard !chains.isEmpty else { return [] }
    let said: Prose = "according to \(.list(chains))"
    let own = entry.evidence.contains { $0.claim.voice.isEmpty }
    return [own ? "\(said), and in a source's own words" : said]
  }

  /// `“OSW”, which cites “朝日新闻”`: the outermost voice first.
  package func voice(_ evidence: Entry.Evidence) -> Prose {
    .joined(
      evidence.claim.voice.map { actors.name(of: $0, in: evidence.source.language) },
      by: ", which cites ")
  }

  /// Characters of a title that stands for its source within a line.
  private static let longestName = 24

  /// Who says it: the claim's voice, else the source.
  package func observer(_ evidence: Entry.Evidence) -> Prose {
    evidence.claim.voice.isEmpty ? Self.name(of: evidence.source) : voice(evidence)
  }

  /// The publisher, else the title cut short, else the file of a source.
  package static func name(of source: SourceSummary) -> Prose {
    if let publisher = source.publisher { return .name(publisher, source.language) }
    if let title = source.title.map(singleLine) {
      let isLong = title.count > longestName
      return .quote(isLong ? "\(title.prefix(longestName - 1))…" : title, source.language)
    }
    return .name(source.fileName, .undetermined)
  }
}

extension SourceSummary {
  /// The last part of its path.
  package var fileName: String { String(path.split(separator: "/").last ?? Substring(path)) }
}
