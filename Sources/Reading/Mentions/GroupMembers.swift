package import Languages
package import Values

/// Who belongs to a format, group or organisation, and since and until when.
package struct GroupMembers: Sendable {
  private struct Membership: Sendable {
    let member: String
    let since: EDTF?
    let until: EDTF?
  }

  private struct Tables: Sendable {
    var memberships: [String: [Membership]] = [:]
    /// Those that are no more than their members: formats and loose groups.
    var sets: Set<String> = []
  }

  private let tables: Deferred<Tables>

  package init(_ lexicon: Lexicon) {
    tables = Deferred { Self.tables(lexicon) }
  }

  private static func tables(_ lexicon: Lexicon) -> Tables {
    var memberships: [String: [Membership]] = [:]
    for row in lexicon.rows(of: "members", in: "common") {
      memberships[row[0], default: []].append(
        Membership(member: row[1], since: EDTF(row[2]), until: EDTF(row[3])))
    }
    let sets = Set(
      lexicon.languages.flatMap { language in
        let names = lexicon.actorNames(in: language)
        return memberships.keys.filter {
          switch names[$0]?.kind {
          case .format, .group: true
          case .state, .organization, .company, .person, nil: false
          }
        }
      })
    return Tables(memberships: memberships, sets: sets)
  }

  package init() {
    tables = Deferred { Tables() }
  }

  /// The members that a format or group stands for, as `members`; empty for all other actors: what
  /// an organisation does, its members do not.
  package func standing(for actor: String, on date: EDTF?) -> [String] {
    tables.value.sets.contains(actor) ? members(of: actor, on: date) : []
  }

  /// The ids of those who were members on some day of `date`, sorted; today's where it is `nil`.
  /// Empty for a group whose members the tables do not tell.
  package func members(of group: String, on date: EDTF?) -> [String] {
    memberships(of: group, on: date).map(\.member).sorted()
  }

  /// Whether a group has members on some day of `date`, and `state` is none of them.
  func hasMembers(of group: String, on date: EDTF?, without state: String?) -> Bool {
    let members = memberships(of: group, on: date)
    return !members.isEmpty && !members.contains { $0.member == state }
  }

  private func memberships(of group: String, on date: EDTF?) -> [Membership] {
    guard let all = tables.value.memberships[group] else { return [] }
    guard let date, let first = date.earliest, let last = date.latest else {
      return all.filter { $0.until == nil }
    }
    return all.filter { membership in
      if let since = membership.since?.earliest, since > last { return false }
      if let until = membership.until?.latest, until < first { return false }
      return true
    }
  }
}
