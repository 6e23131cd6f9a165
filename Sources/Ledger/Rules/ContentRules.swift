import Reading

extension Claim.Content {
  /// The rule of the claim's type.
  var rule: any EntryRule {
    switch self {
    case .agreement(let roles): roles
    case .flow(let roles): roles
    case .meeting(let roles): roles
    case .relationship(let roles): roles
    case .undertaking(let roles): roles
    case .activity(let roles): roles
    case .figure(let roles): roles
    case .position(let roles): roles
    case .assessment(let subjects): Assessment(subjects: subjects)
    }
  }

  /// With the roles that another claim of the same entry adds.
  func filled(from other: Claim.Content) -> Claim.Content {
    func filling<Roles: EntryRule>(_ roles: Roles, _ others: Roles) -> Roles {
      var roles = roles
      roles.fill(from: others)
      return roles
    }
    return switch (self, other) {
    case (.agreement(let a), .agreement(let b)): .agreement(filling(a, b))
    case (.flow(let a), .flow(let b)): .flow(filling(a, b))
    case (.meeting(let a), .meeting(let b)): .meeting(filling(a, b))
    case (.relationship(let a), .relationship(let b)): .relationship(filling(a, b))
    case (.undertaking(let a), .undertaking(let b)): .undertaking(filling(a, b))
    case (.activity(let a), .activity(let b)): .activity(filling(a, b))
    case (.figure, _), (.position, _), (.assessment, _): self
    // Keys begin with the type, so claims of two types never meet in an entry.
    case (.agreement, _), (.flow, _), (.meeting, _), (.relationship, _), (.undertaking, _),
      (.activity, _):
      self
    }
  }
}
