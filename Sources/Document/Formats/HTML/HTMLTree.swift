import CGumbo

/// A page parsed as browsers parse it. The tree lives as long as this object.
final class HTMLTree {
  private let source: [CChar]
  private let arena = Arena()
  private let output: UnsafeMutablePointer<GumboOutput>?

  init(_ html: String) {
    let source = Array(html.utf8CString)
    var options = kGumboDefaultOptions
    options.max_errors = 0
    options.userdata = Unmanaged.passUnretained(arena).toOpaque()
    options.allocator = { arena, size in
      arena.map { Unmanaged<Arena>.fromOpaque($0).takeUnretainedValue().allocate(size) }
    }
    options.deallocator = { _, _ in }
    self.source = source
    output = self.source.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.flatMap { gumbo_parse_with_options(&options, $0, bytes.count - 1) }
    }
  }

  var root: HTMLNode? { output.flatMap { $0.pointee.root }.map(HTMLNode.init) }
}

/// Memory that is given back all at once: gumbo's own release of a tree recurses as deep as the
/// tree goes, and a hostile page goes deep.
private final class Arena {
  private var chunks: [UnsafeMutableRawPointer] = []
  private var used = 0
  private var size = 0

  func allocate(_ count: Int) -> UnsafeMutableRawPointer {
    let aligned = (count + 15) & ~15
    if used + aligned > size {
      size = max(1 << 20, aligned)
      used = 0
      chunks.append(.allocate(byteCount: size, alignment: 16))
    }
    defer { used += aligned }
    return chunks[chunks.count - 1] + used
  }

  deinit { for chunk in chunks { chunk.deallocate() } }
}

/// A node of the tree. Not to be kept longer than its `HTMLTree`.
struct HTMLNode {
  fileprivate let pointer: UnsafeMutablePointer<GumboNode>

  fileprivate init(_ pointer: UnsafeMutablePointer<GumboNode>) { self.pointer = pointer }

  /// `nil` for text and comments.
  var tag: GumboTag? {
    let type = pointer.pointee.type
    guard type == GUMBO_NODE_ELEMENT || type == GUMBO_NODE_TEMPLATE else { return nil }
    return pointer.pointee.v.element.tag
  }

  /// `nil` for elements and comments.
  var text: String? {
    switch pointer.pointee.type {
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
      pointer.pointee.v.text.text.map { String(cString: $0) }
    default: nil
    }
  }

  var children: [HTMLNode] {
    guard tag != nil else { return [] }
    let vector = pointer.pointee.v.element.children
    return (0..<Int(vector.length)).compactMap { index in
      vector.data?[index].map { HTMLNode($0.assumingMemoryBound(to: GumboNode.self)) }
    }
  }

  func attribute(_ name: String) -> String? {
    guard tag != nil else { return nil }
    return withUnsafePointer(to: pointer.pointee.v.element.attributes) { attributes in
      gumbo_get_attribute(attributes, name).map { String(cString: $0.pointee.value) }
    }
  }
}
