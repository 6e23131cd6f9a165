package import Values

/// What a formula of instruments says.
package enum Formula: String, Sendable, Hashable, CaseIterable {
  /// Ends the preamble: have agreed as follows.
  case enacting
  /// Opens a recital: whereas, recalling.
  case recital
  /// Heads a part that is added: annex.
  case annex
  /// Opens the paragraph of those who sign: in witness whereof.
  case testimony
  /// Tells where and when it was signed: done at.
  case done
  /// Tells how many copies there are: in duplicate.
  case copies
  /// Says which languages are authentic.
  case authentic
  /// Says which language decides.
  case prevails
  case entryIntoForce = "entry-into-force"
  /// Tells how long it is in force.
  case validity
  case renewal
  case termination
  case replaces
  case amends
  case implements
  /// Says that it is part of another instrument: annexed to.
  case annexed
  /// Says that it creates no obligation in law.
  case nonBinding = "non-binding"
  /// Names those who speak in it: we, 我々.
  case ourselves
  /// Tells where an envoy is posted, and signs for another: 駐在.
  case posted
  /// Ends a line that names whom a note is addressed to: 閣下.
  case addressee
  /// Names this very instrument: this Agreement.
  case itself
  /// Names the day of signing: the date of its signature.
  case signingDay = "signing-day"
  /// Says that items follow: the following.
  case following
  /// Ends an item that names an act: すること.
  case act
  /// Stands before or after the name of who signs: for the Government of.
  case signature
}

/// What makes an undertaking hang on something, and on which side of the words it stands.
package enum ConditionMark: String, Sendable, Hashable, CaseIterable {
  /// Is one by itself: where appropriate.
  case whole = "condition"
  /// Opens a condition: subject to.
  case condition = "condition-before"
  /// Ends one: を条件として.
  case conditionAfter = "condition-after"
  /// Opens an exception: except.
  case exception = "exception-before"
  /// Ends one: を除き.
  case exceptionAfter = "exception-after"
}

/// What a word of a mechanism says of an undertaking.
package enum CatalystWord: String, Sendable, Hashable, CaseIterable {
  case mechanism, body, mandate
  /// Leaves a decision to a third party: arbitration.
  case thirdParty = "third-party"
}

/// The two letters of a language (ISO 639-1), packed.
package struct LanguageCode: Sendable, Hashable {
  private let letters: UInt16

  /// - Parameter tag: two small letters; others give `und`.
  package init(_ tag: String) {
    let bytes = Array(tag.utf8)
    letters = bytes.count == 2 ? UInt16(bytes[0]) << 8 | UInt16(bytes[1]) : 0
  }

  package var tag: String {
    letters == 0
      ? "und" : String(decoding: [UInt8(letters >> 8), UInt8(letters & 0xFF)], as: UTF8.self)
  }
}

extension TableSchema {
  /// The tables that only instruments need.
  static let instruments: [TableSchema] = [
    TableSchema("formulas", [("form", .text), ("formula", .one(of: Formula.self))]) {
      .formula($0.one(1, of: Formula.self, else: .recital))
    },
    TableSchema("conditions", [("form", .text), ("mark", .one(of: ConditionMark.self))]) {
      .condition($0.one(1, of: ConditionMark.self, else: .condition))
    },
    TableSchema("catalysts", [("form", .text), ("class", .one(of: CatalystWord.self))]) {
      .catalyst($0.one(1, of: CatalystWord.self, else: .mechanism))
    },
    TableSchema("topics", [("form", .text), ("topic", .text)]) {
      .topic(Topic($0[1]) ?? .unknown)
    },
    TableSchema("topic-names", [("topic", .text), ("name", .text)]),
    TableSchema("language-names", [("form", .text), ("language", .text)]) {
      .languageName(LanguageCode($0[1]))
    },
  ]
}
