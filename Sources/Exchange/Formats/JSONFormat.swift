package import Ledger
import Reading
import Values

/// One array of entries, each with all its evidence: source, position and quote.
///
/// `roles` is the entry in the form of a claim of docs/reading-format.md: the roles that its
/// claims share, with the words, voice and time of the first of them.
package struct JSONFormat: ExchangeFormat {
  package let name = "json"

  package init() {}

  package func bytes(of entries: [Entry]) -> [UInt8] {
    var writer = JSONWriter()
    writer.array(entries) { $0.write($1) }
    return writer.bytes + [0x0A]
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ entry: Entry) {
    object {
      $0.field("id", entry.id)
      $0.field("type", entry.content.type)
      $0.field("states", entry.states)
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
