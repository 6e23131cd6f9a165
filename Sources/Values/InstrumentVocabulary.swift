// The closed vocabularies of docs/reading-format.md that only instruments use.

/// A part of an instrument. What is agreed on is `operative`.
package enum InstrumentPart: String, Sendable, Codable, CaseIterable {
  case preamble, operative, annex, closing, signature
}

/// What is wrong with a label that was placed nevertheless.
package enum LabelIrregularity: String, Sendable, Codable, CaseIterable {
  /// Labels before it are missing: 3 after 1.
  case missing
  /// It stands where the next one is due: 2 after 2.
  case repeated
  /// It goes back: 2 after 4.
  case outOfOrder = "out-of-order"
  /// It counts on in another form: 3、 after 2.
  case otherForm = "other-form"
  /// It stands right below a heading whose like has another level in between.
  case levelSkipped = "level-skipped"
}

/// What an undertaking names that helps to tell whether it was kept (the G7 Research Group's word).
package enum Catalyst: String, Sendable, Codable, CaseIterable {
  /// A number to reach.
  case target
  /// A time to keep to.
  case timetable
  case money
  /// A committee, a working group, a dialogue that is to see to it.
  case mechanism
  /// A body outside the parties that is given a part.
  case body
  /// What somebody is charged with: to report, to review.
  case mandate
}

/// A degree of precision or delegation, the other two axes of "legalization" (Abbott et al. 2000).
package enum Degree: String, Sendable, Codable, CaseIterable {
  case low, moderate, high
}

/// A subject of an undertaking: an OECD DAC purpose code of three or five digits, or one of the
/// four that DAC lacks.
package struct Topic: Hashable, Sendable, Codable, Comparable {
  /// The purpose code; below zero for those that DAC lacks.
  package let code: Int32

  private static let others = ["defence", "diplomacy", "consular", "legislature"]

  /// `140`, `14020`, or the name of one that DAC lacks; `nil` for anything else.
  package init?(_ text: String) {
    if let place = Self.others.firstIndex(of: text) {
      code = Int32(-1 - place)
    } else if let number = Int32(text), [3, 5].contains(text.utf8.count), number > 0 {
      code = number
    } else {
      return nil
    }
  }

  /// As tables and readings write it.
  package var text: String {
    let place = Int(-1 - code)
    return Self.others.indices.contains(place) ? Self.others[place] : String(code)
  }

  /// The category of three digits that a code of five is of, or the topic itself.
  package var category: Topic { code > 999 ? Topic(category: code / 100) : self }

  private init(category: Int32) { code = category }

  /// Sectors not specified, for want of a better code.
  package static let unknown = Topic(category: 998)

  package static func < (one: Topic, other: Topic) -> Bool { one.text < other.text }

  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let topic = Topic(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "“\(text)” is no topic"))
    }
    self = topic
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
