import Languages
import Text
import Values

/// What a provision says of those below it: `The Parties shall:`.
struct Chapeau: Sendable {
  /// Who was named last.
  var obligors: [String]?
  /// Where it leaves the act to the items below.
  var strength: Strength?
  var decidedBy: [Quotation] = []
  /// Whether it decides over the verbs of the items: 决定：
  var overrides = false
  /// Whether it tells that something is done and not by whom: `Activities will be carried out as follows`.
  var isImpersonal = false
  /// Whether it only allows what its items tell: `Cooperation may include:`.
  var isPermitted = false
  /// Whether it has an act of its own that the items only list, so that only items which name acts
  /// themselves are undertakings.
  var listsActs = false
  /// Where the claim stands that only opens the items.
  var evidence: Span?
  /// Whether the provision itself is an act by what stands above it.
  var isActOfChapeau = false
}

extension Passage {
  /// A recital: it gives a reason or wish with a formula, and the sentence goes on behind it.
  var isRecital: Bool {
    guard hasFormula(.recital), let (last, _) = scalar(before: skipSpacesBack(count)) else {
      return false
    }
    return ![0x2E, 0x3002, 0xFF61, 0x3A].contains(last)
  }
}
