import Values

/// An entity of FollowTheMoney, as OpenSanctions publishes them, one a line.
struct FollowTheMoneyEntity: Decodable {
  let id: String
  let caption: String?
  let schema: String
  let properties: Properties

  struct Properties: Decodable {
    let name: [String]?
    let alias: [String]?
    let previousName: [String]?
    let abbreviation: [String]?
    let country: [String]?
    let jurisdiction: [String]?
    let nationality: [String]?
    let citizenship: [String]?
    let wikidataId: [String]?
    let leiCode: [String]?
  }

  /// - Returns: `nil` where the schema is that of no actor, or no name is told.
  func actor(_ classes: ActorClasses) -> ListedActor? {
    guard let kind = classes.kind(ofSchema: schema), let slug = ListedActor.slug(id) else {
      return nil
    }
    // Weak aliases are left: they are too common to tell anybody.
    let told = [
      properties.name, properties.alias, properties.abbreviation, properties.previousName,
    ]
    let names = told.flatMap { $0 ?? [] }
    // What the publisher shows comes first, if it is a name and not made up.
    let shown = caption.flatMap { names.contains($0) ? $0 : nil }
    let countries = [
      properties.country, properties.jurisdiction, properties.nationality, properties.citizenship,
    ]
    let codes =
      (properties.wikidataId ?? []).map { ListedActor.Code(scheme: "wikidata", code: $0) }
      + (properties.leiCode ?? []).map { ListedActor.Code(scheme: "lei", code: $0) }
    let listed = ListedActor.kept(
      (shown.map { [$0] } ?? []).map { .init($0) } + names.map { .init($0) })
    guard !listed.isEmpty else { return nil }
    return ListedActor(
      id: slug, kind: kind, names: listed,
      country: ListedActor.country(countries.flatMap { $0 ?? [] }), codes: codes)
  }
}
