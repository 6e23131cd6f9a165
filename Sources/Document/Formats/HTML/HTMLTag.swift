import CGumbo

/// What an element means for the text.
struct HTMLTag: OptionSet {
  let rawValue: UInt8

  /// Not shown, or not text.
  static let skipped = HTMLTag(rawValue: 1)
  /// Shown on lines of its own.
  static let block = HTMLTag(rawValue: 2)
  /// Never part of the main content.
  static let outside = HTMLTag(rawValue: 4)
  static let cell = HTMLTag(rawValue: 8)
  /// Read for what it says of the page.
  static let told = HTMLTag(rawValue: 16)

  static subscript(tag: GumboTag) -> HTMLTag { all[Int(tag.rawValue)] }

  private static let all: [HTMLTag] = {
    var all = Array(repeating: HTMLTag([]), count: Int(GUMBO_TAG_LAST.rawValue) + 1)
    func add(_ role: HTMLTag, _ tags: [GumboTag]) {
      for tag in tags { all[Int(tag.rawValue)].insert(role) }
    }
    add(
      .skipped,
      [
        GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_TEMPLATE, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_SVG,
        GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT, GUMBO_TAG_SELECT, GUMBO_TAG_BUTTON,
        GUMBO_TAG_TEXTAREA, GUMBO_TAG_CANVAS, GUMBO_TAG_AUDIO, GUMBO_TAG_VIDEO, GUMBO_TAG_MATH,
        GUMBO_TAG_NOFRAMES, GUMBO_TAG_DATALIST, GUMBO_TAG_TITLE, GUMBO_TAG_RT, GUMBO_TAG_RP,
      ])
    add(
      .block,
      [
        GUMBO_TAG_BODY, GUMBO_TAG_ADDRESS, GUMBO_TAG_ARTICLE, GUMBO_TAG_ASIDE,
        GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_CAPTION, GUMBO_TAG_CENTER, GUMBO_TAG_DD,
        GUMBO_TAG_DETAILS, GUMBO_TAG_DIV, GUMBO_TAG_DL, GUMBO_TAG_DT, GUMBO_TAG_FIELDSET,
        GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FIGURE, GUMBO_TAG_FOOTER, GUMBO_TAG_FORM, GUMBO_TAG_H1,
        GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6, GUMBO_TAG_HEADER,
        GUMBO_TAG_HGROUP, GUMBO_TAG_HR, GUMBO_TAG_LI, GUMBO_TAG_MAIN, GUMBO_TAG_NAV, GUMBO_TAG_OL,
        GUMBO_TAG_P, GUMBO_TAG_PRE, GUMBO_TAG_SECTION, GUMBO_TAG_SUMMARY, GUMBO_TAG_TABLE,
        GUMBO_TAG_TBODY, GUMBO_TAG_TFOOT, GUMBO_TAG_THEAD, GUMBO_TAG_TR, GUMBO_TAG_UL,
        GUMBO_TAG_MENU, GUMBO_TAG_DIR, GUMBO_TAG_LISTING,
      ])
    add(.outside, [GUMBO_TAG_NAV, GUMBO_TAG_FOOTER, GUMBO_TAG_ASIDE, GUMBO_TAG_FIGCAPTION])
    add(.cell, [GUMBO_TAG_TD, GUMBO_TAG_TH])
    add(
      .told,
      [
        GUMBO_TAG_META, GUMBO_TAG_TITLE, GUMBO_TAG_H1, GUMBO_TAG_TIME, GUMBO_TAG_LINK,
        GUMBO_TAG_SCRIPT, GUMBO_TAG_HTML,
      ])
    return all
  }()

  /// The mark that an element puts on its lines.
  static func mark(_ tag: GumboTag) -> Line.Mark? {
    switch tag {
    case GUMBO_TAG_H1: .heading(1)
    case GUMBO_TAG_H2: .heading(2)
    case GUMBO_TAG_H3: .heading(3)
    case GUMBO_TAG_H4: .heading(4)
    case GUMBO_TAG_H5: .heading(5)
    case GUMBO_TAG_H6: .heading(6)
    case GUMBO_TAG_LI: .bullet
    case GUMBO_TAG_BLOCKQUOTE: .quote
    case GUMBO_TAG_FIGCAPTION, GUMBO_TAG_CAPTION: .caption
    default: nil
    }
  }
}
