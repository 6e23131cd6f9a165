import Reading
import Values

extension Comparison {
  /// `entente.comparison/1`: one object on one line, without a line end. See docs/outlines.md.
  package func json() -> [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.field("format", "entente.comparison/1")
      $0.key("old")
      write(old, to: &$0)
      $0.key("new")
      write(new, to: &$0)
      $0.field("areTwins", areTwins)
      $0.field("paired", paired)
      $0.key("counts")
      $0.object { for (mark, count) in counts { $0.field(mark.rawValue, count) } }
      $0.key("pairs")
      $0.array(pairs) { $0.write($1) }
    }
    return writer.bytes
  }

  private func write(_ outline: Outline, to writer: inout JSONWriter) {
    writer.object {
      $0.field("path", outline.path)
      $0.field("language", outline.language.tag)
      $0.field("title", outline.instrument.title)
      $0.field("outline", outline.instrument.outline.rawValue)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ pair: Comparison.Pair) {
    object {
      $0.side("old", pair.old)
      $0.side("new", pair.new)
      $0.field("marks", pair.marks.map(\.rawValue))
      $0.key("changes")
      $0.array(pair.changes) { writer, change in
        writer.object {
          $0.field("kind", change.kind.rawValue)
          $0.key("old")
          $0.array(change.old) { $0.write($1) }
          $0.key("new")
          $0.array(change.new) { $0.write($1) }
        }
      }
      $0.key("words")
      $0.array(pair.words) { writer, words in
        writer.object {
          $0.field("kind", words.kind.rawValue)
          $0.field("text", words.text)
        }
      }
      $0.field("doubts", pair.doubts.map(\.rawValue))
      $0.field("nearest", pair.nearest)
    }
  }

  private mutating func side(_ name: String, _ side: Comparison.Side?) {
    key(name)
    guard let side else {
      null()
      return
    }
    object {
      $0.field("path", side.path)
      $0.field("headings", side.headings)
      $0.field("part", side.part.rawValue)
      $0.field("text", side.text)
      $0.field("strength", side.strength?.rawValue)
    }
  }

  /// As the reading format writes a value of its kind.
  private mutating func write(_ value: Comparison.Value) {
    switch value {
    case .strength(let strength): self.value(strength.rawValue)
    case .actor(let text), .recurrence(let text), .words(let text): self.value(text)
    case .date(let date): self.value(date.text)
    case .number(let number): self.value(number.plain)
    case .money(let money): write(money)
    case .quantity(let quantity): write(quantity)
    case .duration(let duration): write(duration)
    }
  }
}
