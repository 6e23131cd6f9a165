import Foundation
import Values

/// A page's bytes, cut down to what bears on its text: without scripts, styles, comments, drawings,
/// tags that only change the type, and attributes that nobody reads. The parser, which is most of
/// the work, then sees about a quarter of a page; and none of what its work grows with the square of.
final class HTMLSource {
  private(set) var lean: UnsafeMutableBufferPointer<UInt8>
  /// Where the lean bytes after each cut stand in the source.
  private var cuts: [(lean: Int, source: Int)] = []
  /// The length of the lean bytes.
  private(set) var count = 0
  private var nesting: HTMLNesting
  /// Elements of which no end tag is left: to look for it once more would be to read all again.
  private var unclosed: Set<HTMLTagKey> = []

  /// - Parameter limit: levels of elements.
  /// - Throws: where the elements nest far deeper than that.
  init(_ page: String, limit: Int) throws(Diagnostic) {
    // A space is put before an attribute that had none, which takes five bytes at least.
    lean = .allocate(capacity: page.utf8.count / 4 * 5 + 16)
    nesting = HTMLNesting(limit: limit * 2)
    var page = page
    page.withUTF8 { read($0) }
    if nesting.isExceeded { throw HTMLWalker.tooDeep(limit) }
  }

  deinit { lean.deallocate() }

  /// The range of the page's UTF-8 that a range of lean bytes was taken from.
  func range(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return offset(of: range.lowerBound)..<offset(of: range.lowerBound) }
    return offset(of: range.lowerBound)..<(offset(of: range.upperBound - 1) + 1)
  }

  private func offset(of position: Int) -> Int {
    var (low, high) = (0, cuts.count)
    while low < high {
      let middle = (low + high) / 2
      if cuts[middle].lean <= position { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return position }
    return cuts[low - 1].source + position - cuts[low - 1].lean
  }

  private func read(_ page: UnsafeBufferPointer<UInt8>) {
    var position = 0
    while position < page.count, !nesting.isExceeded {
      let open = page.first("<", from: position) ?? page.count
      keep(page, position..<open)
      position = open
      guard open + 1 < page.count else { break }
      switch page[open + 1] {
      case UInt8(ascii: "!"): position = markup(page, at: open)
      case UInt8(ascii: "?"): position = (page.first(">", from: open) ?? page.count - 1) + 1
      case UInt8(ascii: "/"): position = endTag(page, at: open)
      case let byte where byte.isASCIILetter: position = startTag(page, at: open)
      default:
        keep(page, open..<(open + 1))
        position = open + 1
      }
    }
  }

  /// A comment or a document type; the position after it.
  private func markup(_ page: UnsafeBufferPointer<UInt8>, at open: Int) -> Int {
    guard page.has("<!--", at: open) else {
      let end = (page.first(">", from: open) ?? page.count - 1) + 1
      if page.has("<!d", at: open) || page.has("<!D", at: open) { keep(page, open..<end) }
      return end
    }
    var position = open + 4
    if page.has(">", at: position) { return position + 1 }
    if page.has("->", at: position) { return position + 2 }
    while let dash = page.first("-", from: position) {
      if page.has("-->", at: dash) { return dash + 3 }
      if page.has("--!>", at: dash) { return dash + 4 }
      position = dash + 1
    }
    return page.count
  }

  private func endTag(_ page: UnsafeBufferPointer<UInt8>, at open: Int) -> Int {
    let name = page.name(from: open + 2)
    guard !name.isEmpty else { return (page.first(">", from: open) ?? page.count - 1) + 1 }
    let tag = HTMLTagKey(page, name)
    let (end, _) = HTMLAttributes.read(page, from: name.upperBound) { _, _, _ in }
    guard end <= page.count, !HTMLTagKey.type.contains(tag) else { return min(end, page.count) }
    nesting.close(tag)
    keep(page, open..<name.upperBound)
    put(UInt8(ascii: ">"))
    return end
  }

  private func startTag(_ page: UnsafeBufferPointer<UInt8>, at open: Int) -> Int {
    let name = page.name(from: open + 1)
    let tag = HTMLTagKey(page, name)
    let isCut = HTMLTagKey.type.contains(tag)
    let start = count
    if !isCut { keep(page, open..<name.upperBound) }
    var attributes = HTMLAttributes(tag)
    let (end, _) = HTMLAttributes.read(page, from: name.upperBound) { name, value, whole in
      guard !isCut, let kept = attributes.take(page, name, value) else { return }
      put(UInt8(ascii: " "))
      switch kept {
      case .whole: keep(page, whole)
      case .name: keep(page, name)
      case .hidden: for byte in "hidden".utf8 { put(byte) }
      }
    }
    // The end of the page cuts a tag off.
    guard end <= page.count else {
      count = start
      return page.count
    }
    if isCut { return end }
    if HTMLTagKey.hidden.contains(tag) || tag == .script && !attributes.isLinkedData {
      count = start
      return self.end(of: tag, page, from: end, isNested: false) ?? page.count
    }
    if HTMLTagKey.drawings.contains(tag) {
      count = start
      return self.end(of: tag, page, from: end, isNested: true) ?? end
    }
    put(UInt8(ascii: ">"))
    if tag == .script || tag == .title {
      let close = self.end(of: tag, page, from: end, isNested: false) ?? page.count
      keep(page, end..<close)
      return close
    }
    nesting.open(tag)
    return end
  }

  /// The position after an element's end tag.
  private func end(
    of tag: HTMLTagKey, _ page: UnsafeBufferPointer<UInt8>, from start: Int, isNested: Bool
  ) -> Int? {
    guard !unclosed.contains(tag) else { return nil }
    var depth = 1
    var position = start
    while let open = page.first("<", from: position), open + 1 < page.count {
      position = open + 1
      let isEnd = page[position] == UInt8(ascii: "/")
      let name = page.name(from: isEnd ? open + 2 : position)
      guard isEnd || isNested, !name.isEmpty, HTMLTagKey(page, name) == tag else { continue }
      let (end, isSelfClosing) = HTMLAttributes.read(page, from: name.upperBound) { _, _, _ in }
      if isEnd { depth -= 1 } else if !isSelfClosing { depth += 1 }
      if depth == 0 { return min(end, page.count) }
      position = min(end, page.count)
    }
    unclosed.insert(tag)
    return nil
  }

  private func put(_ byte: UInt8) {
    lean[count] = byte
    count += 1
  }

  private func keep(_ page: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if cuts.last.map({ range.lowerBound - $0.source != count - $0.lean })
      ?? (range.lowerBound != count)
    {
      // What stood apart must not come together as a tag.
      if count > 0, lean[count - 1] == UInt8(ascii: "<") { lean[count - 1] = UInt8(ascii: " ") }
      cuts.append((count, range.lowerBound))
    }
    _ = lean[count..<(count + range.count)].update(fromContentsOf: page[range])
    count += range.count
  }
}
