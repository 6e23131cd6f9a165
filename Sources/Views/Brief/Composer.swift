import Ledger
import Reading

/// Makes lines of entries and numbers the footnotes in the order of the sections.
struct Composer {
  let pair: Brief.Pair
  let wording: EntryWording
  private(set) var book = FootnoteBook()

  init(pair: Brief.Pair, wording: EntryWording) {
    self.pair = pair
    self.wording = wording
  }

  mutating func cite(_ evidence: some Sequence<Entry.Evidence>) -> Citations? {
    book.cite(evidence)
  }

  mutating func line(_ entry: Entry) -> Brief.Line? {
    guard let citations = book.cite(entry.evidence) else { return nil }
    return Brief.Line(
      wording.statement(entry), wording.details(entry), citing: citations, entry: entry.id)
  }

  mutating func lines(_ entries: some Sequence<Entry>) -> [Brief.Line] {
    var lines: [Brief.Line] = []
    for entry in entries {
      if let line = line(entry) { lines.append(line) }
    }
    return lines
  }
}

/// Entries by a key, in the order in which the keys first come.
func grouped<Element, Key: Hashable>(
  _ elements: some Sequence<Element>, by key: (Element) -> Key
) -> [(key: Key, elements: [Element])] {
  var order: [Key] = []
  var groups: [Key: [Element]] = [:]
  for element in elements {
    let its = key(element)
    if groups[its] == nil { order.append(its) }
    groups[its, default: []].append(element)
  }
  return order.map { ($0, groups[$0] ?? []) }
}
