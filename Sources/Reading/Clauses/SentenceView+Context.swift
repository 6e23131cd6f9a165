import Languages
import Text
import Values

/// What sentences before have told of who gives to whom.
extension SentenceView {
  /// To whom it goes where a sentence does not repeat it: as told last in the paragraph, else as
  /// the title says.
  func recipientsInContext(of providers: [String]) -> [String] {
    // What another has given to others before tells nothing of this.
    var known: [String] = []
    if let last = told.lastFlow,
      last.providers == providers || told.receivers.values.allSatisfy({ $0 == last.recipients })
    {
      known = last.recipients
    }
    if known.isEmpty { known = sides.receiversOfTitle }
    // All that the document has told of so far goes to one.
    if known.isEmpty, let only = told.receivers.first?.value,
      told.receivers.values.allSatisfy({ $0 == only })
    {
      known = only
    }
    // Where the sentence names another state, it may be that one.
    let named = (known + providers).flatMap { [$0, OrganID.state(of: $0) ?? $0] }
    if !providers.isEmpty, !statesNamed.isSubset(of: named) { return [] }
    if known.isEmpty, let state = sides.soleState, areBodies(providers) { return [state] }
    return known.filter { !providers.contains($0) }
  }

  /// Whether all are organizations of no state: what a bank gives in a text that names one state goes there.
  private func areBodies(_ ids: [String]) -> Bool {
    !ids.isEmpty
      && ids.allSatisfy { id in
        OrganID.state(of: id) == nil
          && mentions.contains { mention in
            guard case .actor(let actor) = mention.mention.value else { return false }
            return actor.kind == .organization && actor.ids.contains(id)
          }
      }
  }

  /// Of two that agree on aid, the one that gives it to the other: the one known to, else the only one of
  /// the two that is a donor. Who lends to a donor is a body.
  func sidesOfAid(_ parties: [String], _ form: FlowForm) -> (giver: String, receiver: String)? {
    guard parties.count == 2, parties.contains(where: \.isStateCode),
      !parties.contains(where: isPerson),
      let other = parties.last, let one = parties.first
    else { return nil }
    let giving = parties.filter { giver in
      giver == sides.giverOfTwo
        || sides.donors.value.contains { giver == $0 || giver.isOrgan(of: $0) }
    }
    let bodies = parties.filter { !$0.isStateCode }
    if form == .loan, let body = bodies.first, giving != bodies {
      return (body, body == one ? other : one)
    }
    guard giving.count == 1 else { return nil }
    return (giving[0], giving[0] == one ? other : one)
  }

  /// The states that the sentence names, or whose organs it names.
  private var statesNamed: Set<String> {
    var states: Set<String> = []
    for mention in mentions {
      guard case .actor(let actor) = mention.mention.value else { continue }
      if actor.kind == .state {
        states.formUnion(actor.ids)
      } else if let id = actor.ids.first, let state = OrganID.state(of: id) {
        states.insert(state)
      }
    }
    return states
  }

  /// Who gives what goes to `recipients`: as told last in the paragraph, else the only one that the
  /// document knows to give to them.
  func providersInContext(to recipients: [String]) -> [String] {
    if let lastFlow = told.lastFlow, lastFlow.recipients == recipients { return lastFlow.providers }
    let givers = told.receivers.filter { known in
      known.value == recipients
        // Given to the navy of the state that was told to receive.
        || recipients.count == 1 && known.value.count == 1
          && OrganID.isOrgan(recipients[0], of: known.value[0])
    }.map(\.key)
    if givers.count == 1 { return givers[0] }
    // Of several who gave together and alone, the one that always gave.
    guard let first = givers.first else { return [] }
    return first.filter { one in givers.allSatisfy { $0.contains(one) } }.sorted()
  }
}
