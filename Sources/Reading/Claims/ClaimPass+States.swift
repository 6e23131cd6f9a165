import Document
import Languages
import Values

/// Which states a document names.
extension ClaimPass {
  /// All states that the document names, where they are two.
  func onlyStates() -> [String] {
    let states = states(of: mentions.joined())
    return states.count == 2 ? states.sorted() : []
  }

  /// The only state that the document names, else the only one of its title.
  func soleState() -> String? {
    let all = states(of: mentions.joined())
    if all.count == 1 { return all.first }
    let titled = zip(passages, mentions).filter { $0.0.block.role == .title }
    let named = states(of: titled.map(\.1).joined())
    return named.count == 1 ? named.first : nil
  }

  /// The states among mentions; of more than two no more than three.
  private func states(of mentions: some Sequence<PlacedMention>) -> Set<String> {
    var states: Set<String> = []
    for mention in mentions {
      if case .actor(let actor) = mention.mention.value, actor.kind == .state {
        states.formUnion(actor.ids)
        if states.count > 2 { break }
      }
    }
    return states
  }
}
