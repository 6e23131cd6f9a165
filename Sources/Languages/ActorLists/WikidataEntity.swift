import Values

/// An item of Wikidata's JSON dumps, one a line.
struct WikidataEntity: Decodable {
  let id: String
  private let labels: [String: Label]
  private let aliases: [String: [Label]]
  private let claims: Claims

  private struct Label: Decodable {
    let value: String
  }

  private enum CodingKeys: String, CodingKey {
    case id, labels, aliases, claims
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    id = try fields.decode(String.self, forKey: .id)
    // What is empty is an empty array in dumps, where it is else an object.
    labels = (try? fields.decode([String: Label].self, forKey: .labels)) ?? [:]
    aliases = (try? fields.decode([String: [Label]].self, forKey: .aliases)) ?? [:]
    claims = (try? fields.decode(Claims.self, forKey: .claims)) ?? Claims()
  }

  /// - Parameter languages: the primary tags of the languages whose names are taken.
  /// - Returns: `nil` where the item is no actor, or has no name in these languages.
  func actor(_ classes: ActorClasses, languages: [String]) -> ListedActor? {
    let code = claims.values("P297").first
    let kind =
      code == nil
      ? classes.kind(ofClasses: claims.values("P31"), properties: claims.properties) : .state
    guard let kind, let slug = ListedActor.slug(id) else { return nil }
    let tags = Set(labels.keys).union(aliases.keys).filter { tag in
      tag == "mul" || languages.contains { tag == $0 || tag.hasPrefix("\($0)-") }
    }.sorted { ($0 == "en" ? 0 : 1, $0) < ($1 == "en" ? 0 : 1, $1) }
    // All labels before the aliases: the first name is the one shown.
    let names =
      tags.compactMap { tag in labels[tag].map { ListedActor.Name($0.value, language: tag) } }
      + tags.flatMap { tag in
        (aliases[tag] ?? []).map { ListedActor.Name($0.value, language: tag) }
      }
    let listed = ListedActor.kept(names)
    guard !listed.isEmpty else { return nil }
    let countries = (claims.values("P17") + claims.values("P27")).compactMap(classes.state)
    return ListedActor(
      id: code ?? slug, kind: kind, names: listed, country: ListedActor.country(countries),
      codes: [.init(scheme: "wikidata", code: id)]
        + claims.values("P1278").map { .init(scheme: "lei", code: $0) })
  }

  /// The statements of the few properties that tell what an item is.
  private struct Claims: Decodable {
    var properties: Set<String> = []
    private var told: [String: [Statement]] = [:]

    private static let wanted = ["P31", "P17", "P27", "P297", "P1278"]

    init() {}

    private struct Property: CodingKey {
      let stringValue: String
      let intValue: Int? = nil
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: Property.self)
      properties = Set(fields.allKeys.map(\.stringValue))
      for name in Self.wanted where properties.contains(name) {
        told[name] = try? fields.decode([Statement].self, forKey: Property(stringValue: name))
      }
    }

    func values(_ property: String) -> [String] {
      (told[property] ?? []).filter { $0.rank != "deprecated" }.compactMap(\.mainsnak.value)
    }
  }

  private struct Statement: Decodable {
    let mainsnak: Snak
    let rank: String?
  }

  private struct Snak: Decodable {
    /// The id of an item, or a text; `nil` of all else.
    let value: String?

    private enum CodingKeys: String, CodingKey {
      case datavalue, value, id
    }

    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: CodingKeys.self)
      let data = try? fields.nestedContainer(keyedBy: CodingKeys.self, forKey: .datavalue)
      let item = try? data?.nestedContainer(keyedBy: CodingKeys.self, forKey: .value)
      value =
        (try? item?.decode(String.self, forKey: .id))
        ?? (try? data?.decode(String.self, forKey: .value))
    }
  }
}
