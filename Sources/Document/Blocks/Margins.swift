import Values

extension BlockArranger {
  /// What stands above the first paragraph and below the last: signatures of an instrument, or
  /// what is left of the page around the text.
  mutating func takeMargins() {
    guard let body else { return }
    if !isToldApart { takeHead(before: body.lowerBound) }
    takeTail(after: body.upperBound)
  }

  /// With chrome around them, lines above the text that are neither title nor heading are chrome.
  private mutating func takeHead(before start: Int) {
    let hasChrome = (0..<start).contains { isEvidence($0) }
    guard hasChrome else { return }
    let title = passages.indices.prefix(start).last { passages[$0].role == .title } ?? start
    for index in 0..<start where passages[index].isFree && !isMarkedHeading(index) {
      // A long line between title and text is the article's own: a standfirst.
      let isStandfirst = index > title && passages[index].shape.width >= 50
      passages[index].role = isStandfirst ? .paragraph : .boilerplate
    }
  }

  private mutating func takeTail(after end: Int) {
    var index = end + 1
    while index < passages.endIndex, goesOn(index) { index += 1 }
    let isChrome = !isToldApart && (index..<passages.endIndex).contains { isEvidence($0) }
    if judge.isInstrument, !isChrome { index = max(index, lastItem + 1) }
    let tail = index..<passages.endIndex
    for index in tail where passages[index].isFree {
      if isChrome || (!isToldApart && !judge.isInstrument && tail.count > 8) {
        passages[index].role = .boilerplate
      } else if judge.isInstrument {
        passages[index].role = .signature
      }
    }
    guard judge.isInstrument else { return }
    for index in tail where passages[index].role == .metadata && index > tail.lowerBound {
      passages[index].role = .signature
    }
  }

  /// The last passage with a label: an instrument may end in a list of short items.
  var lastItem: Int {
    passages.indices.last { passages[$0].label != nil && passages[$0].isFree } ?? -1
  }

  /// Short last sentences, items and tables right below the last paragraph are text; so is a last
  /// paragraph with the editor's name behind it.
  private func goesOn(_ index: Int) -> Bool {
    let passage = passages[index]
    if passage.role == .table { return true }
    guard passage.isFree else { return false }
    return passage.label != nil || passage.mark == .bullet
      || (passage.shape.isEnded && passage.shape.width >= 16)
      || passage.shape.sentences > 0 && passage.shape.width >= 60
  }

  /// A part of the page that no writer of a text puts there. A rule may be there to sign upon.
  private func isEvidence(_ index: Int) -> Bool {
    let shape = passages[index].shape
    if shape.letters == 0, shape.digits == 0, passages[index].mark == nil { return false }
    return switch passages[index].role {
    case .boilerplate: passages[index].mark != .link || passages[index].lineCount > 1
    case .disclaimer: true
    case .title, .heading, .paragraph, .item, .quote, .table, .caption, .signature, .metadata, nil:
      false
    }
  }

  func isMarkedHeading(_ index: Int) -> Bool {
    switch passages[index].mark {
    case .heading: true
    case .strong, .bullet, .quote, .table, .caption, .link, .frontMatter, .aside, nil:
      passages[index].label != nil && passages[index].mark != .bullet
    }
  }
}
