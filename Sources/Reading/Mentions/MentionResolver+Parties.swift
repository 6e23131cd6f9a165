import Document
import Languages
import Values

/// Whom a document is about, and who counts as one of them.
extension MentionResolver {
  /// Whom the references of the document may mean, before any of it is read.
  func references(in scanned: [PassageMentions]) -> CoreferenceResolver {
    CoreferenceResolver(
      title: titleStates(scanned), counts: stateCounts(scanned), circle: titleCircle(scanned),
      leading: leading)
  }

  /// The two that the document is about, or all that the title of an instrument names; of a
  /// strategy, whose it is.
  func parties(of references: CoreferenceResolver, in scanned: [PassageMentions]) -> [String] {
    if references.titled.count < 2, isOfOneSide(scanned),
      let owner = home ?? references.titled.first
    {
      return [owner]
    }
    let isOfMore = document.metadata.kind == .official && references.titled.count > 2
    return (isOfMore ? references.titled : references.parties).sorted()
  }

  /// Whether the instrument is what one side alone has decided on: a strategy, a law.
  private func isOfOneSide(_ scanned: [PassageMentions]) -> Bool {
    guard document.metadata.kind == .official else { return false }
    return zip(passages, scanned).contains { passage, mentions in
      passage.block.role == .title
        && mentions.others.contains { mention in
          guard case .instrument(let instrument) = mention.value else { return false }
          return instrument.kind == .strategy || instrument.kind == .law
        }
    }
  }

  /// Whether the document is an instrument, or its title names just the two.
  func isBetweenParties(of references: CoreferenceResolver) -> Bool {
    document.metadata.kind == .official || references.titled.count == 2
  }

  private func titleStates(_ scanned: [PassageMentions]) -> [String] {
    let titles = zip(passages, scanned).filter { $0.0.block.role == .title }
    let states = titles.flatMap { passage, mentions in
      self.states(in: mentions) { !isMeeting($0, in: passage) }
    }
    guard document.metadata.kind == .official, states.uniqued().count < 2 else { return states }
    // Ministries speak for their states.
    let owners = titles.flatMap(\.1.others).compactMap { mention in
      if case .actor(let actor) = mention.value { OrganResolver.owner(of: actor) } else { nil }
    }
    let behind = (states + owners).uniqued()
    if behind.count == 2 { return behind }
    // A body such as a union of states may be a party too.
    let bodies = titles.flatMap { passage, mentions in
      self.states(in: mentions, bodies: true) { !isMeeting($0, in: passage) }
    }
    return bodies.count > 1 ? bodies : announcedStates(scanned) ?? bodies
  }

  /// The states of the passage that announces a text which the page reprints.
  private func announcedStates(_ scanned: [PassageMentions]) -> [String]? {
    guard let start = document.reprint,
      let index = passages.lastIndex(where: { $0.block.span.end <= start })
    else { return nil }
    let passage = passages[index]
    let states = states(in: scanned[index]) {
      !isMeeting($0, in: passage) && !isWhere($0.range, among: scanned[index].others, in: passage)
    }.uniqued()
    return states.count > 1 ? states : nil
  }

  /// The standing format of more than two that the title of an instrument names; or the body of as
  /// many states, where it names no state beside it: the council of heads of a union.
  private func titleCircle(_ scanned: [PassageMentions]) -> String? {
    guard document.metadata.kind == .official else { return nil }
    let titles = zip(passages, scanned).filter { $0.0.block.role == .title }
    let actors = titles.flatMap(\.1.others).compactMap { mention in
      if case .actor(let actor) = mention.value { actor } else { nil }
    }
    let namesState = actors.contains { $0.kind == .state }
    for actor in actors {
      guard let id = actor.ids.first else { continue }
      let count = members.members(of: id, on: written).count
      if actor.kind == .format && count != 2
        || actor.kind == .organization && count > 2 && !namesState
      {
        return id
      }
    }
    return nil
  }

  /// Whether a format is named as a meeting, which is no party: a special summit.
  private func isMeeting(_ mention: ScannedMention, in passage: Passage) -> Bool {
    guard case .actor(let actor) = mention.value, actor.kind == .format else { return false }
    return passage.last(endingAt: mention.range.upperBound) { word -> Bool? in
      if case .meetingWord(_, .noun) = word { true } else { nil }
    } != nil
  }

  private func stateCounts(_ scanned: [PassageMentions]) -> [String: Int] {
    // An organ speaks for its state.
    let owners = scanned.lazy.flatMap(\.others).compactMap { mention in
      if case .actor(let actor) = mention.value { OrganResolver.owner(of: actor) } else { nil }
    }
    let named = zip(passages, scanned).flatMap { passage, mentions in
      states(in: mentions) { !isWhere($0.range, among: mentions.others, in: passage) }
    }
    return Dictionary(
      (named + owners).map { ($0, 1) },
      uniquingKeysWith: +)
  }

  /// How often each state is named.
  static func statesNamed(_ scanned: [PassageMentions]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for mention in scanned.lazy.flatMap(\.others) {
      guard case .actor(let actor) = mention.value, actor.kind == .state, let id = actor.ids.first
      else { continue }
      counts[id, default: 0] += 1
    }
    return counts
  }

  func states(
    in mentions: PassageMentions, bodies: Bool = false,
    where isIncluded: (ScannedMention) -> Bool = { _ in true }
  ) -> [String] {
    mentions.others.compactMap { mention in
      guard case .actor(let actor) = mention.value, isIncluded(mention),
        isParty(actor)
          || bodies && actor.kind == .organization && OrganResolver.owner(of: actor) == nil
      else { return nil }
      return actor.ids.first
    }
  }

  /// Whether an actor can be one of the two sides of something: a format is none of its members'
  /// partner, nor is one whose members are not known, such as a meeting. So with a body that states
  /// are members of.
  func isParty(_ actor: Mention.Actor) -> Bool {
    guard Self.mayBeParty(actor) || actor.kind == .organization else { return false }
    guard actor.kind == .format || actor.kind == .organization, let id = actor.ids.first else {
      return true
    }
    return members.hasMembers(of: id, on: written, without: leading)
  }

  /// States, and sets of states that act as one.
  static func mayBeParty(_ actor: Mention.Actor) -> Bool {
    switch actor.kind {
    case .state, .format, .group: true
    case .organization, .company, .person, nil: false
    }
  }
}
