package import Ledger
package import Reading
import Values

/// One array of entries, each with all its evidence: source, position and quote.
///
/// `roles` is the entry in the form of a claim of docs/reading-format.md: the roles that its
/// claims share, with the words, voice and time of the first of them. `members` are the states that
/// formats and groups among the actors stood for then.
package struct JSONFormat: ExchangeFormat {
  package let name = "json"

  package init() {}

  package func bytes(of entries: [Entry], members: GroupMembers) -> [UInt8] {
    var writer = JSONWriter()
    writer.array(entries) { $0.write($1, members) }
    return writer.bytes + [0x0A]
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ entry: Entry, _ groups: GroupMembers) {
    object {
      $0.field("id", entry.id)
      $0.field("type", entry.content.type)
      $0.field("states", entry.states)
      let roles = RowRoles(entry.content)
      let sets = Set(roles.actors + roles.recipients).sorted().map { actor in
        (actor: actor, members: groups.standing(for: actor, on: entry.day))
      }.filter { !$0.members.isEmpty }
      if !sets.isEmpty {
        $0.key("members")
        $0.object { writer in
          for set in sets { writer.field(set.actor, set.members) }
        }
      }
      if var roles = entry.evidence.first?.claim {
        roles.content = entry.content
        $0.key("roles")
        $0.write(roles)
      }
      $0.key("evidence")
      $0.array(entry.evidence) { writer, evidence in
        writer.object {
          $0.key("source")
          $0.write(evidence.source)
          $0.key("claim")
          $0.write(evidence.claim)
        }
      }
    }
  }

  private mutating func write(_ source: SourceSummary) {
    object {
      $0.field("id", source.id)
      $0.field("digest", "sha256:\(source.digest)")
      $0.field("file", source.path)
      $0.field("title", source.title)
      $0.field("publisher", source.publisher)
      $0.field("url", source.url)
      $0.field("language", source.language.tag)
      $0.field("kind", source.kind)
      $0.field("published", source.published?.text)
      $0.field("written", source.written?.text)
    }
  }
}
