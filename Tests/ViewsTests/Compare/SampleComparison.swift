import Document
import Reading
import TestSupport

@testable import Views

/// Two short instruments held side by side: lines below a title, each a numbered provision.
enum SampleComparison {
  static func make(_ old: [String], _ new: [String], _ language: String) async throws -> Comparison
  {
    try await make(old: text(old, language), new: text(new, language))
  }

  /// Of two whole texts.
  static func make(old: String, new: String) async throws -> Comparison {
    let before = try await SampleInstrument.reading(old, path: "old.txt")
    let after = try await SampleInstrument.reading(new, path: "new.txt")
    return Comparison(
      before, after, coordinators: Coordinators(Tables.lexicon, before.document.language))
  }

  /// The only pair of two texts of one provision.
  static func pair(_ old: String, _ new: String, _ language: String) async throws
    -> Comparison.Pair?
  {
    let comparison = try await make([old], [new], language)
    return comparison.pairs.count == 1 ? comparison.pairs.first : nil
  }

  static func text(_ provisions: [String], _ language: String) -> String {
    let title =
      switch language {
      case "zh": "日本和加纳合作行动计划"
      case "ja": "日本国とガーナ共和国との間の行動計画"
      default: "Action Plan for Cooperation between Japan and Ghana"
      }
    return ([title] + provisions.enumerated().map { "\($0 + 1). \($1)" })
      .joined(separator: "\n\n") + "\n"
  }
}
