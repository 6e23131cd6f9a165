import TestSupport
import Testing

@testable import Views

@Suite struct WordingDifferenceTests {
  /// `[removed|added]` between what is kept.
  private func marked(_ old: String, _ new: String) -> String {
    WordingDifference.words(from: old, to: new).map { piece in
      switch piece.kind {
      case .kept: piece.text
      case .removed: "[-\(piece.text)]"
      case .added: "[+\(piece.text)]"
      }
    }.joined()
  }

  @Test(arguments: [
    ("They will meet.", "They will meet.", "They will meet."),
    ("They will meet.", "They shall meet.", "They [-will][+shall] meet."),
    ("Send 12,000 tonnes.", "Send 15,000 tonnes.", "Send [-12,000][+15,000] tonnes."),
    ("museums", "museums and libraries", "museums[+ and libraries]"),
    ("双方将合作。", "双方应当合作。", "双方[-将][+应当]合作。"),
    ("両国は協力する。", "両国は緊密に協力する。", "両国は[+緊密に]協力する。"),
    ("", "all new", "[+all new]"), ("all gone", "", "[-all gone]"),
  ])
  func wordByWord(_ old: String, _ new: String, _ told: String) {
    #expect(marked(old, new) == told)
  }

  /// Without what was added the new text is the old one, and without what was removed the other way.
  @Test func nothingIsLost() {
    var random = SeededGenerator(6)
    let words = ["will ", "meet ", "and ", "中", "国", "、", "12,000 ", "ports "]
    for _ in 0..<300 {
      let old = (0..<Int.random(in: 0...30, using: &random))
        .map { _ in words.randomElement(using: &random) ?? "" }.joined()
      let new = (0..<Int.random(in: 0...30, using: &random))
        .map { _ in words.randomElement(using: &random) ?? "" }.joined()
      let pieces = WordingDifference.words(from: old, to: new)
      #expect(pieces.filter { $0.kind != .added }.map(\.text).joined() == old)
      #expect(pieces.filter { $0.kind != .removed }.map(\.text).joined() == new)
    }
  }

  /// Texts with next to nothing in common are shown whole.
  @Test func theSearchHasAnEnd() {
    let old = (0..<3000).map { "a\($0)" }.joined(separator: " ")
    let new = (0..<3000).map { "b\($0)" }.joined(separator: " ")
    #expect(WordingDifference.words(from: old, to: new).map(\.text) == [old, new])
  }
}
