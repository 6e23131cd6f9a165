import Text

/// A stretch of text without white space, in points from the upper left corner of its page.
struct PDFWord {
  let text: String
  var left: Double
  var top: Double
  var width: Double
  var height: Double

  var right: Double { left + width }
  var bottom: Double { top + height }
  var middle: Double { top + height / 2 }
  var first: UInt32 { text.unicodeScalars.first?.value ?? 0 }
  var last: UInt32 { text.unicodeScalars.last?.value ?? 0 }
  var length: Int { text.unicodeScalars.count }

  /// The word on the page turned so that lines that ran down it run across: what was right is up.
  func turned(_ pageWidth: Double) -> PDFWord {
    // Lines that run across are taller than their type.
    PDFWord(
      text: text, left: top, top: pageWidth - right - 0.15 * width, width: height,
      height: 1.3 * width)
  }
}

/// A page's words, those of one line in order.
struct PDFPage {
  var width: Double
  var height: Double
  var words: [PDFWord] = []
  /// The indices of words that begin a line, as pdftotext sees lines: it tells columns apart.
  var lines: [Int] = []
}

/// The output of `pdftotext -tsv`: a row for each page, block, line and word.
enum PDFWords {
  private enum Column { static let level = 0, left = 6, top = 7, width = 8, height = 9, text = 11 }

  static func pages(of rows: [UInt8]) -> [PDFPage] {
    var pages: [PDFPage] = []
    for row in rows.split(separator: UInt8(ascii: "\n")).dropFirst() {
      let fields = row.split(
        separator: UInt8(ascii: "\t"), maxSplits: Column.text, omittingEmptySubsequences: false)
      guard fields.count > Column.text, let level = fields[Column.level].first else { continue }
      let width = number(fields[Column.width])
      let height = number(fields[Column.height])
      if level == UInt8(ascii: "1") { pages.append(PDFPage(width: width, height: height)) }
      guard let page = pages.indices.last else { continue }
      if level == UInt8(ascii: "4") { pages[page].lines.append(pages[page].words.count) }
      guard level == UInt8(ascii: "5"), let text = text(fields[Column.text]) else { continue }
      pages[page].words.append(
        PDFWord(
          text: text, left: number(fields[Column.left]), top: number(fields[Column.top]),
          width: width, height: height))
    }
    return pages
  }

  private static func number(_ field: ArraySlice<UInt8>) -> Double {
    let value = Double(String(decoding: field, as: UTF8.self)) ?? 0
    return value.isFinite ? max(-1e6, min(1e6, value)) : 0
  }

  /// Without signs for fonts and layout that stand for no character.
  private static func text(_ field: ArraySlice<UInt8>) -> String? {
    var text = String(decoding: field, as: UTF8.self)
    if text.unicodeScalars.contains(where: isNoText) {
      text.unicodeScalars.removeAll(where: isNoText)
    }
    return text.isEmpty ? nil : text
  }

  private static func isNoText(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x20, 0x7F...0xA0, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x3000, 0xFEFF, 0xFFFD,
      0xE000...0xF8FF, 0xF0000...0x10FFFF:
      true
    default: false
    }
  }
}
