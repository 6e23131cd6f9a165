import Ledger
import Values
import Views

/// The front page as its template takes it.
struct OverviewPage {
  let title = "Overview"
  let sourceCount: Int
  let claims: Int
  let entryCount: Int
  let isEmpty: Bool
  let types: [TypeCount]
  let pairs: [BriefLink]
  let states: [StateOption]

  init(_ overview: Overview, actors: ActorDirectory) {
    sourceCount = overview.sources
    claims = overview.claims
    entryCount = overview.entries.map(\.count).reduce(0, +)
    isEmpty = overview.sources == 0
    types = overview.entries.map { TypeCount(type: $0.type, count: $0.count) }
    pairs = overview.pairs.compactMap { pair in
      guard pair.states.count == 2 else { return nil }
      return BriefLink(pair.states[0], pair.states[1], count: pair.count, actors: actors)
    }
    states = Set(overview.pairs.flatMap(\.states))
      .map { StateOption(code: $0, name: actors.stateName($0)) }
      .sorted { ($0.name, $0.code) < ($1.name, $1.code) }
  }

  struct TypeCount {
    let type: String
    let count: Int
  }

  struct StateOption {
    let code: String
    let name: String
  }
}
