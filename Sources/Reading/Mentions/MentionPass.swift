import Languages
import Text
import Values

/// What was found in one passage, in the order of the text.
struct PassageMentions: Sendable {
  var dates: [ScannedDate]
  var others: [ScannedMention]
}

/// Finds everything that is named or counted in the passages of a document.
struct MentionPass {
  let passages: [Passage]
  let grammar: DateGrammar

  func scan() -> [PassageMentions] {
    let scanned = passages.map { NameScanner(passage: $0).names() }
    let named = Self.namedStates(scanned)
    let names = zip(passages, scanned).map { Self.disambiguated($1, in: $0, named) }
    var known = zip(passages, names).map { passage, names in
      withForms(passage, names: names, named: named)
    }
    var acronyms = AcronymScanner()
    for (passage, mentions) in zip(passages, known) { acronyms.learn(from: mentions, in: passage) }
    for (index, passage) in passages.enumerated() {
      let found = acronyms.mentions(in: passage, outside: known[index])
      known[index] = Self.merged(known[index], found)
      known[index] = Self.merged(known[index], acronyms.surnames(in: passage, outside: known[index]))
    }
    return zip(passages, known).map { passage, known in withMeasures(passage, known) }
  }

  /// Adds what is found by form to what the tables list.
  private func withForms(_ passage: Passage, names: [ScannedMention], named: [String: Int])
    -> [ScannedMention]
  {
    var known = names
    known += AbbreviationScanner(passage: passage, named: named).abbreviations(outside: names)
    known.sort { $0.range.lowerBound < $1.range.lowerBound }
    let instruments = InstrumentScanner(passage: passage).instruments(outside: known)
    known = Self.merged(known, instruments)
    return Self.merged(known, FormScanner(passage: passage).actors(outside: known))
  }

  private func withMeasures(_ passage: Passage, _ known: [ScannedMention]) -> PassageMentions {
    let solid = known.filter {
      switch $0.value {
      case .programme, .instrument: false
      case .actor, .place, .date, .money, .quantity, .duration: true
      }
    }
    let dates = DateScanner(passage: passage, grammar: grammar).dates().filter { date in
      !known.contains { $0.range.overlaps(date.range) }
    }
    let taken = (dates.map(\.range) + solid.map(\.range)).sorted { $0.lowerBound < $1.lowerBound }
    let measures = MeasureScanner(passage: passage).measures(outside: taken)
    return PassageMentions(
      dates: dates,
      others: (known + measures).sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  /// A name that several states share (塞方) is that of the one the document names most.
  private static func disambiguated(
    _ names: [ScannedMention], in passage: Passage, _ named: [String: Int]
  ) -> [ScannedMention] {
    names.map { mention in
      guard case .actor(let actor) = mention.value, actor.kind == .state else { return mention }
      let candidates = passage.hits(at: mention.range.lowerBound).compactMap { hit -> String? in
        guard Int(hit.end) == mention.range.upperBound else { return nil }
        if case .state(let id, _) = passage.word(hit) { return id } else { return nil }
      }
      // Its own count would vote for itself where it is read wrongly.
      guard candidates.count > 1, let best = candidates.max(by: {
        (named[$0] ?? 0) - ($0 == actor.ids.first ? 1 : 0) < (named[$1] ?? 0) - ($1 == actor.ids.first ? 1 : 0)
      }) else { return mention }
      return ScannedMention(range: mention.range, value: .actor(.init(id: best, kind: .state)))
    }
  }

  /// How often each state is named in full or by its adjective.
  private static func namedStates(_ names: [[ScannedMention]]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for mention in names.joined() {
      if case .actor(let actor) = mention.value, actor.kind == .state, let id = actor.ids.first {
        counts[id, default: 0] += 1
      }
    }
    return counts
  }

  /// Adds mentions found by form: actors stay inside instruments; what else lies inside a longer
  /// mention gives way to it.
  private static func merged(_ known: [ScannedMention], _ found: [ScannedMention])
    -> [ScannedMention]
  {
    let kept = known.filter { old in
      !found.contains { new in
        new.range.overlaps(old.range) && !staysInside(old, new)
      }
    }
    return (kept + found).sorted { ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count) }
  }

  private static func staysInside(_ old: ScannedMention, _ new: ScannedMention) -> Bool {
    switch (old.value, new.value) {
    case (.actor, .instrument), (.programme, _): true
    default: false
    }
  }
}
