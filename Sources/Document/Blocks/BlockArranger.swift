import Languages
import Text
import Values

/// Gives every passage its role, and gathers what by-lines say of the document.
struct BlockArranger {
  let characters: Characters
  let dates: DateFinder
  let language: LanguageTag
  let told: ToldMetadata
  let words: DocumentWords
  var passages: [Passage]
  /// The words of `DocumentWords` in each passage.
  var finds: [[DocumentWords.Find]]
  var metadata = Metadata()
  /// The agency that a dateline names, for want of another publisher.
  var agency: String?
  /// The site that stands first in the way to the page.
  var breadcrumb: String?
  /// The passage that announces the text of an instrument, which stands below it.
  var announcement: Int?
  var judge = KindJudge()

  /// The passes, in this order: what is surely outside the text first, since the first and last
  /// paragraphs are found among the rest; the title, with the publisher's
  /// name above it set aside, before the by-lines that stand under it; the
  /// dateline after them, since it opens the text; the kind before signatures, which only instruments have; headings last, from what is left.
  mutating func arrange() {
    takeMarks()
    takeChrome()
    takeDisclaimers()
    takeRelated()
    takePitches()
    takeSummaries()
    takeMasthead()
    takeAnnouncement()
    takeTitle()
    takeReprintedTitle()
    takeBylines()
    takeDateline()
    takeBreadcrumb()
    judgeKind()
    takeMargins()
    takeBody()
    takeUnlabelledHeadings()
    joinHeadings()
    dropEmptyHeadings()
    finishMetadata()
    keepOnlyLine()
  }

  /// A text of one line has nothing around it: the line is what it says.
  private mutating func keepOnlyLine() {
    guard passages.count == 1, passages[0].mark == nil, passages[0].role == .boilerplate else {
      return
    }
    passages[0].role = .paragraph
  }

  var blocks: [Block] {
    passages.map { passage in
      var block = Block(passage.span, passage.role ?? .paragraph, page: passage.page)
      block.insets = passage.insets
      if block.isContent { block.label = passage.label }
      if case .heading(let level) = passage.mark, block.role == .heading || block.role == .title {
        block.level = level
      }
      return block
    }
  }

  /// What the source's notation says.
  private mutating func takeMarks() {
    for index in passages.indices {
      switch passages[index].mark {
      case .frontMatter: passages[index].role = .metadata
      case .link, .aside: passages[index].role = .boilerplate
      case .table: passages[index].role = .table
      case .caption: passages[index].role = .caption
      case .heading, .bullet, .quote, .strong, nil: continue
      }
    }
  }

  /// A heading of which the page leaves nothing but links belongs to them.
  private mutating func dropEmptyHeadings() {
    guard isToldApart else { return }
    var isEmpty = false
    for index in passages.indices.reversed() {
      let isHeading = passages[index].role == .heading || passages[index].mark?.isHeading ?? false
      switch passages[index].role {
      case .boilerplate: isEmpty = isEmpty || passages[index].mark == .aside
      case .metadata, .title: continue
      case .heading, .paragraph, .item, .quote, .table, .caption, .signature, .disclaimer, nil:
        if isHeading, isEmpty { passages[index].role = .boilerplate }
        isEmpty = isEmpty && isHeading
      }
    }
  }

  /// Whether the format has told the text from the page around it, as it does for web pages: what
  /// it left is not judged once more by its place.
  var isToldApart: Bool { passages.contains { $0.mark == .aside } }

  func has(_ sense: DocumentWords.Sense, in index: Int) -> Bool {
    finds[index].contains { $0.sense == sense }
  }

  /// Whether a word of that sense opens the passage.
  func opens(_ index: Int, with sense: DocumentWords.Sense) -> Bool {
    finds[index].contains { $0.sense == sense && $0.span.start == passages[index].span.start }
  }

  /// The first and the last passage of running text.
  var body: ClosedRange<Int>? {
    guard let first = passages.indices.first(where: { passages[$0].isProse }),
      let last = passages.indices.last(where: { passages[$0].isProse })
    else { return nil }
    return first...last
  }

  /// The text of a passage for comparing: width folded, without white space.
  func key(_ index: Int) -> [UInt32] {
    let span = passages[index].span
    return (span.start..<span.end).compactMap {
      characters.isSpace($0) ? nil : characters.folded[$0]
    }
  }
}
