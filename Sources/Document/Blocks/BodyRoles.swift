import Values

extension BlockArranger {
  /// Headings, items, quotes and paragraphs among what is left.
  mutating func takeBody() {
    for index in passages.indices where passages[index].isFree {
      passages[index].role = role(of: index)
    }
  }

  private func role(of index: Int) -> Block.Role? {
    let passage = passages[index]
    switch passage.mark {
    case .heading: return .heading
    case .quote: return .quote
    case .bullet: return .item
    case .strong, .table, .caption, .link, .frontMatter, .aside, nil: break
    }
    if let label = passage.label {
      return isLabelledHeading(index, label) ? .heading : .item
    }
    return nil
  }

  /// A short numbered line that is no sentence, with its own text or deeper numbers below it. One
  /// of a list of short items is an item.
  private func isLabelledHeading(_ index: Int, _ label: Label) -> Bool {
    let passage = passages[index]
    guard !passage.shape.isClosed || passage.span == label.span, !passage.shape.isOpen,
      passage.shape.width <= 110
    else { return false }
    if index > 0, let before = passages[index - 1].label, before.kind == label.kind,
      passages[index - 1].role == .item
    {
      return false
    }
    guard let next = passages[(index + 1)...].first(where: { $0.role != .boilerplate }) else {
      return false
    }
    return next.label?.kind != label.kind
  }

  /// Short lines without a label that head the paragraphs below them.
  mutating func takeUnlabelledHeadings() {
    let items = passages.indices.last { passages[$0].label != nil && passages[$0].role == .item }
    let below = max(body?.upperBound ?? 0, judge.isInstrument ? items ?? 0 : 0)
    for index in passages.indices where passages[index].isFree {
      passages[index].role = isHeading(index) && index < below ? .heading : .paragraph
    }
  }

  private func isHeading(_ index: Int) -> Bool {
    let passage = passages[index]
    let limit = Shape.isWide(passage.shape.last) ? 60 : 90
    guard passage.shape.width <= limit, !passage.shape.isClosed, !passage.shape.isOpen,
      passage.shape.letters > 1
    else { return false }
    let following = passages[(index + 1)...].lazy
      .filter { $0.role != .boilerplate && !$0.span.isEmpty }.prefix(2)
    guard let next = following.first else { return false }
    return next.isProse || next.label != nil
      || (!next.shape.isClosed && following.dropFirst().first?.isProse == true)
      // Words before a list may be short: `For the purposes of this Agreement:`
      || (next.shape.end == 0x3A && following.dropFirst().first?.label != nil)
  }

  /// The name of a part right below its number is one heading with it: `Article 1`, `Scope`.
  mutating func joinHeadings() {
    for index in passages.indices.dropLast() {
      let (number, name) = (passages[index], passages[index + 1])
      guard number.role == .heading, let label = number.label, label.ordinal != nil,
        number.span.end <= label.span.end + 1, name.gap <= number.gap || name.gap == 0,
        name.role == .heading, name.label == nil
      else { continue }
      merge(index..<(index + 2))
    }
  }
}
