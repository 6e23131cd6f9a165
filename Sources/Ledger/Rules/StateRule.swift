import Foundation
import Reading
import Values

/// Which states an actor's id counts for: a state for itself, an organ (`jp-mod`) for its state,
/// a joint organ (`jp-mn-committee`) for both. Companies and persons stand apart.
struct StateRule {
  /// Codes that CLDR lists beside the states but that ISO 3166-1 gives to no country.
  private static let groupings: Set<String> = ["EU", "EZ", "UN", "QO"]
  private static let codes = Set(
    Locale.Region.isoRegions.map(\.identifier).filter { $0.utf8.count == 2 }
  ).subtracting(groupings)

  /// Ids that the document uses for companies, persons, formats and groups: `li-na` is nobody's
  /// organ.
  private let apart: Set<String>

  init(mentions: [Mention]) {
    var apart: Set<String> = []
    for mention in mentions {
      guard case .actor(let actor) = mention.value, let kind = actor.kind else { continue }
      switch kind {
      case .company, .person, .format, .group: apart.formUnion(actor.ids)
      case .state, .organization: break
      }
    }
    self.apart = apart
  }

  /// In the order of the alphabet, without doubles.
  func states(of actors: [String]) -> [String] {
    Set(actors.flatMap { states(of: $0) }).sorted()
  }

  private func states(of actor: String) -> [String] {
    if Self.codes.contains(actor) { return [actor] }
    guard !apart.contains(actor) else { return [] }
    // The last part names the organ, so `jp` alone or `jp-mn` is no organ of two states.
    let parts = actor.split(separator: "-").dropLast().prefix(2)
    return Array(
      parts.map { $0.utf8.count == 2 && $0 == $0.lowercased() ? $0.uppercased() : "" }
        .prefix { Self.codes.contains($0) })
  }
}
