import Foundation
package import Languages
package import Values

/// The English names and the kinds of the actors that readings name by id.
///
/// The tables fill it; an actor it does not know is shown by what its id says, or, where a role
/// holds a quote instead of an id, as that quote.
package struct ActorDirectory: Sendable {
  private let names: [String: String]
  private let kinds: [String: ActorKind]
  /// A user's own list.
  private let listed: ActorLayer?

  package init(
    names: [String: String] = [:], kinds: [String: ActorKind] = [:], listed: ActorLayer? = nil
  ) {
    self.names = names
    self.kinds = kinds
    self.listed = listed
  }

  /// The English name of the actor, or the words of the role in the language they were read in.
  package func name(of actor: String, in language: LanguageTag) -> Prose {
    if let name = names[actor] ?? Self.stateName(actor) ?? listed?.actor(actor)?.name {
      return Prose(name)
    }
    guard Self.isSlug(actor) else { return .quote(actor, language) }
    let parts = actor.split(separator: "-")
    if parts.count > 1, let state = Self.stateName(parts[0].uppercased()) {
      return Prose(
        "\(state)’s \(Self.acronym(parts.dropFirst()) ?? parts.dropFirst().joined(separator: " "))")
    }
    let words = parts.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return Prose(Self.acronym(parts[...]) ?? words.joined(separator: " "))
  }

  /// A single short part of an id is an acronym: `mod`, `jica`.
  private static func acronym(_ parts: ArraySlice<Substring>) -> String? {
    guard parts.count == 1, let part = parts.first, part.utf8.count <= 4 else { return nil }
    return part.uppercased()
  }

  package func names(of actors: [String], in language: LanguageTag) -> Prose {
    .list(actors.map { name(of: $0, in: language) })
  }

  /// The name of a state by its ISO 3166-1 alpha-2 code; the code itself where it is none.
  package func stateName(_ code: String) -> String {
    names[code] ?? Self.stateName(code) ?? code
  }

  /// Whether a code of two letters is that of a state.
  package func isState(_ code: String) -> Bool {
    code.isStateCode
      && (names[code] != nil || Locale.Region(code).isISORegion && !Self.isForUsers(code))
  }

  /// Whether ISO 3166-1 leaves a code to its users: AA, QM to QZ, XA to XZ, ZZ.
  private static func isForUsers(_ code: String) -> Bool {
    code == "AA" || code == "ZZ" || ("QM"..."QZ").contains(code) || code.hasPrefix("X")
  }

  /// With the kinds that documents give to actors the tables do not know.
  func adding(kinds others: [String: ActorKind]) -> ActorDirectory {
    ActorDirectory(names: names, kinds: others.merging(kinds) { $1 }, listed: listed)
  }

  package func isCompany(_ actor: String) -> Bool {
    (kinds[actor] ?? listed?.actor(actor)?.kind) == .company
  }

  /// Whether the actor is the state or one of its organs, whose ids begin with its code.
  package func isOf(state code: String, _ actor: String) -> Bool {
    actor == code || OrganID.isOrgan(actor, of: code)
  }

  private static func stateName(_ code: String) -> String? {
    guard code.isStateCode else { return nil }
    // CLDR has "China mainland" where it lists regions beside one another.
    if code == "CN" { return "China" }
    let name = Locale(identifier: "en").localizedString(forRegionCode: code)
    return name == code ? nil : name
  }

  private static func isSlug(_ actor: String) -> Bool {
    !actor.isEmpty
      && actor.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
      }
  }
}
