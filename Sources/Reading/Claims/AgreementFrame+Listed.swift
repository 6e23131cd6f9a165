import Languages
import Text
import Values

/// The instruments of a list that one verb signs.
extension AgreementFrame {
  /// 签署《…协定》《…备忘录》和…计划, a memorandum on … and an agreement on …: what else a list holds that is
  /// signed.
  static func listed(beside first: Found, _ view: SentenceView) -> [Found] {
    let names = named(view)
    let rest = first.range.upperBound..<max(first.range.upperBound, view.sentence.upperBound)
    let heads = view.words(.instrumentHead, in: rest) {
      word -> InstrumentKind? in
      if case .instrumentHead(let kind, let use) = word, use != .bracketed { kind } else { nil }
    }.filter { head in
      view.passage.script(at: Int(head.hit.start)) == .latin
        && !names.contains { $0.range.overlaps(head.hit.range) }
    }.map { Found(range: $0.hit.range, kind: $0.value) }
    let own = names.contains { $0.range == first.range } ? [] : [first]
    let all = (own + names + heads).sorted { $0.range.lowerBound < $1.range.lowerBound }
    var found: [Found] = []
    if let index = all.firstIndex(where: { $0.range == first.range }) {
      var last = first
      for one in all[(index + 1)...] {
        guard isListed(last.range, one.range, view) else { break }
        found.append(one)
        last = one
      }
      last = first
      for one in all[..<index].reversed() {
        guard isListed(one.range, last.range, view) else { break }
        found.append(one)
        last = one
      }
    }
    return found
  }

  /// Whether what stands between two instruments only parts the members of a list.
  private static func isListed(_ one: Range<Int>, _ next: Range<Int>, _ view: SentenceView) -> Bool
  {
    guard one.upperBound <= next.lowerBound else { return false }
    let (passage, gap) = (view.passage, one.upperBound..<next.lowerBound)
    let end = passage.skipSpacesBack(gap.upperBound)
    guard passage.script(at: gap.upperBound) == .latin else {
      return passage.skipSpaces(gap.lowerBound) >= gap.upperBound
        || parts(end, view) && end - gap.lowerBound <= longestJoiner
    }
    // A memorandum on fisheries, a statement on trade and an agreement on visas.
    let article = passage.text.bytes[gap.lowerBound..<end].lastIndex(of: 0x20) ?? end
    guard parts(end, view) || end - article <= longestArticle && parts(article, view) else {
      return false
    }
    return !passage.hits(in: gap).contains { hit in
      switch hit.kind {
      case .agreementVerb, .meetingWord, .stance, .voice, .flowWord, .act: true
      default: false
      }
    }
  }

  /// Whether a comma or a coordinating word ends at a place.
  private static func parts(_ place: Int, _ view: SentenceView) -> Bool {
    view.passage.byte(at: place - 1) == UInt8(ascii: ",")
      || view.passage.hasWord(endingAt: place) { $0.key == .coordinator }
  }

  /// 以及, in bytes.
  private static let longestJoiner = 9

  /// "the" and the space before it, in bytes.
  private static let longestArticle = 4
}
