package import Values

/// English words with stretches of other texts in them, each in its own language.
///
/// The writers of Markdown and HTML escape and mark every run by themselves, so that no outside
/// text reaches a page as anything but text.
package struct Prose: Sendable, Hashable {
  package enum Run: Sendable, Hashable {
    /// Our own English.
    case words(String)
    /// Words of a source, to be set in quotation marks.
    case quote(String, LanguageTag)
    /// A title or name as a source gives it, set without quotation marks.
    case name(String, LanguageTag)
  }

  package private(set) var runs: [Run]

  package init(_ words: String) { runs = words.isEmpty ? [] : [.words(words)] }

  package static func quote(_ text: String, _ language: LanguageTag) -> Prose {
    Prose(runs: [.quote(singleLine(text), language)])
  }

  package static func name(_ text: String, _ language: LanguageTag) -> Prose {
    Prose(runs: [.name(singleLine(text), language)])
  }

  private init(runs: [Run]) { self.runs = runs }

  package var isEmpty: Bool { runs.isEmpty }

  package static func + (a: Prose, b: Prose) -> Prose { Prose(runs: a.runs + b.runs) }

  /// `A`, `A and B`, `A, B and C`.
  package static func list(_ items: [Prose], last conjunction: String = "and") -> Prose {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return "\(joined(Array(items.dropLast()), by: ", ")) \(conjunction) \(last)"
  }

  package static func joined(_ items: [Prose], by separator: Prose) -> Prose {
    var whole: Prose = ""
    for (index, item) in items.enumerated() {
      if index > 0 { whole = whole + separator }
      whole = whole + item
    }
    return whole
  }

  /// The text alone, with quotation marks around quotes: for titles of pages and for tests.
  package var plain: String {
    runs.map { run in
      switch run {
      case .words(let text), .name(let text, _): text
      case .quote(let text, _): "“\(text)”"
      }
    }.joined()
  }
}

extension Prose: ExpressibleByStringInterpolation {
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var prose = Prose(runs: [])

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) { prose = prose + Prose(literal) }

    package mutating func appendInterpolation(_ words: String) { prose = prose + Prose(words) }

    package mutating func appendInterpolation(_ number: Int) {
      prose = prose + Prose(String(number))
    }

    package mutating func appendInterpolation(_ part: Prose) { prose = prose + part }
  }

  package init(stringLiteral words: String) { self.init(words) }

  package init(stringInterpolation: StringInterpolation) { self = stringInterpolation.prose }
}
