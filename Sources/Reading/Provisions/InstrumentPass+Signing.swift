import Document
import Languages
import Text
import Values

/// Who signed, when and where.
extension InstrumentPass {
  func indices(of part: InstrumentPart) -> [Int] {
    passages.indices.filter { outline.parts[$0] == part && passages[$0].block.role != .title }
  }

  var signatories: [Instrument.Signatory] {
    indices(of: .signature).compactMap { index in
      let actors = mentions[index].flatMap { mention -> [String] in
        guard case .actor(let actor) = mention.mention.value, !actor.isCoreference else {
          return []
        }
        // The state where an envoy is posted signs nothing.
        if isPost(mention.range, in: passages[index]) { return [] }
        // An office that no table lists has no id.
        return actor.ids.filter { $0.utf8.allSatisfy { $0 < 0x80 } }
      }
      let passage = passages[index]
      guard lineOfPlace(index) == nil, !passage.hasFormula(.addressee) else { return nil }
      let hasLetters = (0..<passage.count).contains { passage.byte(at: $0) | 0x20 > 0x60 }
      // The line of the place and day is no name.
      guard hasLetters, !dates(in: 0..<passage.count, of: index).contains(where: isDay) else {
        return nil
      }
      return Instrument.Signatory(
        actors: actors.uniqued(), evidence: text.quotation(passage.block.span))
    }
  }

  private func isPost(_ range: Range<Int>, in passage: Passage) -> Bool {
    let after = passage.first(at: range.upperBound) { $0 == .formula(.posted) ? true : nil }
    let before = passage.last(endingAt: passage.skipSpacesBack(range.lowerBound)) {
      $0 == .formula(.posted) || $0 == .caseMarker(.recipient, .before) ? true : nil
    }
    let isLatinOrHan = !lexicon.isVerbFinal(document.language)
    return isLatinOrHan ? before != nil : after != nil
  }

  /// The day and place of the closing formula; else the day that the document gives itself, with
  /// the place beside it in the preamble.
  var signing: (EDTF?, String?) {
    for index in indices(of: .closing) + indices(of: .signature) {
      let dates = dates(in: 0..<passages[index].count, of: index)
      let place = place(in: 0..<passages[index].count, of: index)
      if let line = lineOfPlace(index), let date = dates.last ?? document.metadata.published {
        return (date, line)
      }
      guard let date = dates.last(where: isDay) else {
        if let place, passages[index].hasFormula(.done) {
          return (document.metadata.published, place)
        }
        continue
      }
      return (date, place)
    }
    for index in indices(of: .preamble) + indices(of: .closing) + indices(of: .operative).prefix(2)
    {
      for sentence in sentences[index] {
        let dates = dates(in: sentence, of: index).filter(isDay)
        guard let date = document.metadata.published ?? dates.first, dates.contains(date) else {
          continue
        }
        return (date, placeOfDateline ?? place(in: sentence, of: index, isMarked: true))
      }
    }
    return (document.metadata.published, placeOfDateline)
  }

  /// The place beside a date above or below the text: 2022年11月29日、东京.
  private var placeOfDateline: String? {
    for block in document.blocks where block.role == .metadata && block.span.length <= 60 {
      let passage = Passage(block, of: text, language: document.language, lexicon: lexicon)
      guard
        passage.hits.contains(where: { $0.kind == .calendar || $0.kind == .numeral })
          || (0..<passage.count).contains(where: { passage.byte(at: $0) &- 0x30 < 10 })
      else { continue }
      for hit in passage.hits where hit.kind == .place && !passage.isHidden(hit.range) {
        if case .place(let name) = passage.word(hit) { return name }
      }
    }
    return nil
  }

  /// The place that a line names with no other word, as above or below the day of signing.
  private func lineOfPlace(_ index: Int) -> String? {
    let passage = passages[index]
    for mention in mentions[index] {
      guard case .place(let name) = mention.mention.value,
        passage.skipSpaces(0) == mention.range.lowerBound
      else { continue }
      let rest = passage.skipSpacesBack(passage.count)
      let next = passage.skipSpaces(mention.range.upperBound)
      if next >= rest || passage.scalar(at: next)?.value == 0x2C
        || mentions[index].contains(where: { $0.range.lowerBound == next })
      {
        return name
      }
    }
    return nil
  }

  private func isDay(_ date: EDTF) -> Bool { date.earliest != nil && date.earliest == date.latest }

  private func dates(in range: Range<Int>, of index: Int) -> [EDTF] {
    mentions[index].compactMap { mention in
      guard range.contains(mention.range.lowerBound), case .date(let date) = mention.mention.value
      else { return nil }
      return date
    }
  }

  /// - Parameter isMarked: whether a word must say that it is where something happens.
  private func place(in range: Range<Int>, of index: Int, isMarked: Bool = false) -> String? {
    let passage = passages[index]
    return mentions[index].compactMap { mention -> String? in
      guard range.contains(mention.range.lowerBound),
        case .place(let name) = mention.mention.value
      else { return nil }
      let after = passage.marker(.place, .after, at: mention.range.upperBound)
      let before = passage.marker(
        .place, .before, endingAt: passage.skipSpacesBack(mention.range.lowerBound))
      return isMarked && after == nil && before == nil ? nil : name
    }.first
  }
}
