import Text

/// A stretch of a page's text that is shown as one paragraph.
struct HTMLChunk {
  var mark: Line.Mark?
  /// UTF-8, white space as it is shown.
  var text: [UInt8] = []
  /// In code points.
  var length = 0
  /// Letters and other signs, white space not counted; and those inside links.
  var ink = 0
  var linked = 0
  /// Han, kana and other signs of two columns among the ink.
  var wide = 0
  /// Marks that end sentences, and commas: scraps have none.
  var stops = 0
  /// The cells of a table's row that it joins.
  var cells = 0
  /// The innermost element that matters, an index of `HTMLWalker.elements`.
  var element = 0
  /// Of the page's UTF-8.
  var source: Range<Int>?

  private enum Space { case none, between, lineEnd }
  private var space = Space.none
  private var last: UInt32 = 0

  /// Adds text with its white space as it is shown.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, isLink: Bool, isPreformatted: Bool) {
    var position = 0
    while position < bytes.count {
      let scalar = UTF8Scalar(bytes, at: position)
      position += scalar.length
      let value = scalar.value
      if Self.isSpace(value) {
        if isPreformatted {
          put(value)
        } else if value == 0x0A || value == 0x0D {
          if space == .none { space = .lineEnd }
        } else {
          space = .between
        }
        continue
      }
      if Self.isUnseen(value) { continue }
      putSpace(before: value)
      put(value)
      guard value != 0x3000 else { continue }
      ink += 1
      if isLink { linked += 1 }
      if value > 0x10FF, Shape.isWide(value) { wide += 1 }
      if Shape.endsSentence(value) || value == 0x2C || value == 0x3001 || value == 0xFF0C {
        stops += 1
      }
    }
  }

  /// A line end as it is shown, or the end of a cell.
  mutating func addBreak(_ scalar: Unicode.Scalar) {
    guard ink > 0 else { return }
    space = .none
    put(scalar.value)
  }

  mutating func addSpace() { if space == .none { space = .between } }

  /// Takes white space off the end.
  mutating func trim() {
    while let byte = text.last {
      if byte <= 0x20 {
        text.removeLast()
      } else if text.suffix(3).elementsEqual([0xE3, 0x80, 0x80]) {
        text.removeLast(3)
      } else {
        break
      }
      length -= 1
    }
  }

  private mutating func putSpace(before next: UInt32) {
    defer { space = .none }
    // A line end between two signs of a script without spaces is none.
    let isOpen =
      space == .between || space == .lineEnd && !(Shape.isWide(last) && Shape.isWide(next))
    if isOpen, length > 0, last != 0x0A, last != 0x09 { put(0x20) }
  }

  private mutating func put(_ scalar: UInt32) {
    if length == 0, Self.isSpace(scalar) || scalar == 0x3000 { return }
    text.append(scalar: scalar)
    length += 1
    last = scalar
  }

  private static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0x20, 0x7F...0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F: true
    default: false
    }
  }

  /// Soft hyphens, zero-width spaces and byte order marks: where a line may break.
  private static func isUnseen(_ scalar: UInt32) -> Bool {
    scalar == 0xAD || scalar == 0x200B || scalar == 0x2060 || scalar == 0xFEFF
  }
}
