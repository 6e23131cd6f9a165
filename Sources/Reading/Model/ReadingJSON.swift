import Document
package import Values

extension Reading {
  /// The object of docs/reading-format.md, on one line, without a line end.
  ///
  /// - Parameter includesText: adds the field `text`, to which all spans refer.
  package func json(includesText: Bool = false) -> [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.field("format", Reading.format)
      $0.field("lexicon", "sha256:\(lexicon)")
      $0.key("document")
      writeDocument(to: &$0)
      $0.key("blocks")
      let paths = provisionPaths()
      $0.array(document.blocks) { $0.write($1, path: paths[$1.span.start]) }
      $0.key("mentions")
      $0.array(mentions) { $0.write($1) }
      $0.key("claims")
      $0.array(claims) { $0.write($1) }
      $0.key("provisions")
      $0.array(provisions) { $0.write($1) }
      if let instrument {
        $0.key("instrument")
        $0.write(instrument)
      }
      if includesText { $0.field("text", document.text) }
    }
    return writer.bytes
  }

  /// The innermost provision's path of every block that begins a provision.
  private func provisionPaths() -> [Int: String] {
    Dictionary(provisions.map { ($0.start, $0.path) }, uniquingKeysWith: { _, inner in inner })
  }

  private func writeDocument(to writer: inout JSONWriter) {
    let metadata = document.metadata
    writer.object {
      $0.field("id", "sha256:\(document.digest)")
      $0.field("path", document.path)
      $0.field("mediaType", document.mediaType)
      $0.field("language", document.language.tag)
      $0.field("title", metadata.title)
      $0.field("publisher", metadata.publisher)
      $0.field("url", metadata.url)
      $0.field("published", metadata.published?.text)
      $0.field("fetched", metadata.fetched?.text)
      $0.field("written", written?.text)
      if isRepost { $0.field("repost", true) }
      $0.key("writtenBasis")
      $0.array(writtenBasis) { writer, basis in
        writer.object {
          $0.field("kind", basis.kind.rawValue)
          $0.fields(of: basis.evidence)
        }
      }
      $0.field("kind", metadata.kind.rawValue)
      $0.key("disclaimers")
      $0.array(metadata.disclaimers) { $0.write($1) }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func fields(of quotation: Quotation) {
    field("start", quotation.start)
    field("end", quotation.end)
    field("quote", quotation.quote)
    if let page = quotation.page { field("page", page) }
  }

  package mutating func write(_ quotation: Quotation) {
    object { $0.fields(of: quotation) }
  }

  fileprivate mutating func write(_ block: Block, path: String?) {
    object {
      $0.field("start", block.span.start)
      $0.field("end", block.span.end)
      $0.field("role", block.role.rawValue)
      if let path { $0.field("path", path) }
      if let page = block.page { $0.field("page", page) }
      if let source = block.source {
        $0.key("source")
        $0.object {
          $0.field("start", source.lowerBound)
          $0.field("end", source.upperBound)
        }
      }
    }
  }

  fileprivate mutating func write(_ provision: Provision) {
    object {
      $0.field("path", provision.path)
      $0.field("start", provision.start)
      $0.field("end", provision.end)
      $0.field("headings", provision.headings)
      $0.field("undertakings", provision.undertakings)
      if provision.part != .operative { $0.field("part", provision.part.rawValue) }
      if !provision.topics.isEmpty { $0.field("topics", provision.topics.map(\.text)) }
    }
  }

  fileprivate mutating func write(_ mention: Mention) {
    object {
      $0.fields(of: mention.evidence)
      $0.field("type", mention.value.type)
      $0.key("value")
      switch mention.value {
      case .date(let date): $0.value(date.text)
      case .money(let money): $0.write(money)
      case .quantity(let quantity): $0.write(quantity)
      case .duration(let duration): $0.write(duration)
      case .actor(let actor): $0.write(actor)
      case .instrument(let instrument):
        $0.object {
          $0.field("kind", instrument.kind.rawValue)
          $0.field("title", instrument.title)
        }
      case .programme(let name), .place(let name): $0.object { $0.field("name", name) }
      }
    }
  }

  fileprivate mutating func write(_ actor: Mention.Actor) {
    object {
      if let kind = actor.kind {
        $0.field("id", actor.ids.first)
        $0.field("kind", kind.rawValue)
      } else {
        $0.field("coreference", true)
        $0.field("ids", actor.ids)
      }
    }
  }
}

extension Mention.Value {
  /// The name of the type in `entente.reading/1`.
  package var type: String {
    switch self {
    case .date: "date"
    case .money: "money"
    case .quantity: "quantity"
    case .duration: "duration"
    case .actor: "actor"
    case .instrument: "instrument"
    case .programme: "programme"
    case .place: "place"
    }
  }
}
