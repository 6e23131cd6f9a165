package import Languages
package import Values

/// Who belongs to a format, group or organisation, and since and until when.
package struct GroupMembers: Sendable {
  private struct Membership: Sendable {
    let member: String
    let since: EDTF?
    let until: EDTF?
  }

  private let memberships: [String: [Membership]]

  package init(_ lexicon: Lexicon) {
    var memberships: [String: [Membership]] = [:]
    for row in lexicon.rows(of: "members", in: "common") {
      memberships[row[0], default: []].append(
        Membership(member: row[1], since: EDTF(row[2]), until: EDTF(row[3])))
    }
    self.memberships = memberships
  }

  init() { memberships = [:] }

  /// The ids of those who were members on some day of `date`, sorted; today's where it is `nil`.
  /// Empty for a group whose members the tables do not tell.
  package func members(of group: String, on date: EDTF?) -> [String] {
    (memberships[group] ?? []).filter { membership in
      guard let date, let first = date.earliest, let last = date.latest else {
        return membership.until == nil
      }
      if let since = membership.since?.earliest, since > last { return false }
      if let until = membership.until?.latest, until < first { return false }
      return true
    }.map(\.member).sorted()
  }
}
