import Document
package import Foundation
package import Reading
package import Values

/// Two instruments side by side: what was kept, made firmer or softer, narrower or wider, dropped
/// or new; or, of texts in two languages, where they diverge.
package struct Comparison: Sendable {
  package let old: Outline
  package let new: Outline
  /// Whether they are in two languages, so that only what no language changes is compared.
  package let areTwins: Bool
  /// In the order of the new text; what has no counterpart there behind what it followed.
  package let pairs: [Pair]

  /// A provision and its counterpart; at least one of them is there.
  package struct Pair: Sendable {
    package var old: Side?
    package var new: Side?
    /// What became of it; several where it is firmer and narrower at once; never empty.
    package var marks: [Mark]
    package var changes: [Change] = []
    /// The words of both, where they are in one language.
    package var words: [Words] = []
    package var doubts: [Doubt] = []
    /// Of one without a counterpart: the path in the other text that is the most like it, where
    /// one is a little like it.
    package var nearest: String?
  }

  package struct Side: Sendable {
    package var path: String
    /// With their labels, outermost first.
    package var headings: [String]
    package var part: InstrumentPart
    package var text: String
    /// The hardest of its undertakings.
    package var strength: Strength?
  }

  package enum Mark: String, Sendable, CaseIterable {
    case same, firmer, softer, wider, narrower
    /// Other words, figures or parties, of which no rule tells a direction.
    case changed
    /// Of texts in two languages: they do not say the same.
    case diverges
    /// Not found in the new text, or not in the old one.
    case dropped, new
  }

  /// What a reader should look at before relying on a mark.
  package enum Doubt: String, Sendable, CaseIterable {
    /// The two were put together though they are less than half alike.
    case looselyAlike = "loosely-alike"
    /// An undertaking was read on one side only, so that strength could not be compared.
    case strengthUnread = "strength-unread"
    /// One text words strength harder throughout, and here the difference is greater than that.
    case strengthCustom = "strength-custom"
  }

  package struct Change: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
      case strength, party, amount, number, duration, date, due, recurrence, condition, exception
    }
    package var kind: Kind
    /// As the old text has it; empty where it has nothing of the kind.
    package var old: [Value]
    package var new: [Value]
  }

  package enum Value: Sendable, Hashable {
    case strength(Strength)
    /// An id, or the quote where an actor has none.
    case actor(String)
    case money(Money)
    case quantity(Quantity)
    case number(Decimal)
    case duration(Duration8601)
    case date(EDTF)
    /// RFC 5545 RRULE, or `periodic`.
    case recurrence(String)
    case words(String)
  }

  /// A stretch of wording.
  package struct Words: Sendable, Hashable {
    package enum Kind: String, Sendable { case kept, removed, added }
    package var kind: Kind
    package var text: String
  }

  /// How many pairs have each mark.
  package var counts: [(mark: Mark, count: Int)] {
    Mark.allCases.map { mark in (mark, pairs.count { $0.marks.contains(mark) }) }
      .filter { $0.count > 0 }
  }

  /// How many provisions have a counterpart.
  package var paired: Int { pairs.count { $0.old != nil && $0.new != nil } }
}

extension Comparison {
  /// - Parameters:
  ///   - old, new: readings of two documents as instruments.
  ///   - coordinators: the words of the language that join the members of a list.
  package init(_ old: Reading, _ new: Reading, coordinators: Coordinators) {
    let before = Outline(old)
    let after = Outline(new)
    let areTwins = old.document.language.primary != new.document.language.primary
    let features = (
      old: ProvisionFeatures.all(of: before, old), new: ProvisionFeatures.all(of: after, new)
    )
    let alignment = Alignment(old: features.old, new: features.new, areTwins: areTwins)
    let pairs: [Pair]
    if areTwins {
      let judge = TwinJudge(matched: alignment.matched.map { (features.old[$0], features.new[$1]) })
      pairs = alignment.rows.map { judge.pair(of: $0, features.old, features.new) }
    } else {
      let judge = PairJudge(coordinators: coordinators)
      pairs = alignment.rows.map { judge.pair(of: $0, features.old, features.new) }
    }
    self.init(old: before, new: after, areTwins: areTwins, pairs: pairs)
  }
}
