import Reading
import Values

extension Outline {
  /// `entente.outline/1`: the tree as one object on one line, without a line end. See docs/outlines.md.
  package func json(topics: TopicNames) -> [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.field("format", "entente.outline/1")
      $0.field("path", path)
      $0.field("language", language.tag)
      $0.key("instrument")
      $0.write(instrument)
      $0.key("provisions")
      $0.array(tree.roots) { write($1, to: &$0, topics) }
    }
    return writer.bytes
  }

  private func write(_ index: Int, to writer: inout JSONWriter, _ topics: TopicNames) {
    let node = tree.nodes[index]
    writer.object {
      $0.field("path", node.path)
      $0.field("label", node.label)
      if let heading = node.heading { $0.field("heading", singleLine(heading)) }
      $0.field("part", node.part.rawValue)
      $0.field("text", node.text)
      $0.key("topics")
      $0.array(node.topics) { writer, topic in
        writer.object {
          $0.field("topic", topic.text)
          $0.field("name", topics[topic.text])
        }
      }
      $0.key("undertakings")
      $0.array(node.undertakings.compactMap { claims[$0] }) { $0.write($1) }
      $0.key("children")
      $0.array(node.children) { self.write($1, to: &$0, topics) }
    }
  }
}
