import CGumbo
import Foundation

/// A page parsed as browsers parse it. The tree lives as long as this object.
final class HTMLTree {
  private let source: HTMLSource
  private let arena = Arena()
  private let output: UnsafeMutablePointer<GumboOutput>?

  init(_ source: HTMLSource) {
    self.source = source
    var options = kGumboDefaultOptions
    options.max_errors = 0
    options.userdata = Unmanaged.passUnretained(arena).toOpaque()
    options.allocator = { arena, size in
      arena.map { Unmanaged<Arena>.fromOpaque($0)._withUnsafeGuaranteedRef { $0.allocate(size) } }
    }
    options.deallocator = { _, _ in }
    output = UnsafeMutableRawPointer(source.lean.baseAddress).flatMap {
      gumbo_parse_with_options(
        &options, $0.assumingMemoryBound(to: CChar.self), source.count)
    }
  }

  var root: HTMLNode? { output.flatMap { $0.pointee.root }.map(HTMLNode.init) }

  /// The range of the page's UTF-8 that a text was made of.
  func source(of text: HTMLNode.Text) -> Range<Int> {
    guard let base = source.lean.baseAddress, let data = text.original.data else { return 0..<0 }
    let start = UnsafeRawPointer(data) - UnsafeRawPointer(base)
    guard start >= 0, start + text.original.length <= source.count else { return 0..<0 }
    return source.range(of: start..<(start + text.original.length))
  }
}

/// Memory that is given back all at once: gumbo's own release of a tree recurses as deep as the
/// tree goes, and a hostile page goes deep.
private final class Arena {
  private var chunks: [UnsafeMutableRawPointer] = []
  private var free: UnsafeMutableRawPointer?
  private var size = 0

  func allocate(_ count: Int) -> UnsafeMutableRawPointer {
    let aligned = (count + 15) & ~15
    if aligned <= size, let place = free {
      free = place + aligned
      size -= aligned
      return place
    }
    let wanted = max(1 << 18, aligned)
    let place = UnsafeMutableRawPointer.allocate(byteCount: wanted, alignment: 16)
    chunks.append(place)
    (free, size) = (place + aligned, wanted - aligned)
    return place
  }

  deinit { for chunk in chunks { chunk.deallocate() } }
}

/// A node of the tree. Not to be kept longer than its `HTMLTree`.
struct HTMLNode {
  fileprivate let pointer: UnsafeMutablePointer<GumboNode>

  fileprivate init(_ pointer: UnsafeMutablePointer<GumboNode>) { self.pointer = pointer }

  /// The decoded text of a node, and what it was made of.
  struct Text {
    let bytes: UnsafeBufferPointer<UInt8>
    fileprivate let original: GumboStringPiece
  }

  /// `nil` for text and comments.
  var tag: GumboTag? {
    let type = pointer.pointee.type
    guard type == GUMBO_NODE_ELEMENT || type == GUMBO_NODE_TEMPLATE else { return nil }
    return pointer.pointee.v.element.tag
  }

  /// `nil` for elements and comments.
  var text: Text? {
    switch pointer.pointee.type {
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
      guard let text = pointer.pointee.v.text.text else { return nil }
      let bytes = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
      return Text(
        bytes: UnsafeBufferPointer(start: bytes, count: strlen(text)),
        original: pointer.pointee.v.text.original_text)
    default: return nil
    }
  }

  /// Of an element only.
  var childCount: Int { Int(pointer.pointee.v.element.children.length) }

  /// Of an element only.
  func child(_ index: Int) -> HTMLNode? {
    pointer.pointee.v.element.children.data?[index].map {
      HTMLNode($0.assumingMemoryBound(to: GumboNode.self))
    }
  }

  /// An attribute of any element that matters.
  enum Attribute {
    /// `class`.
    case style(UnsafePointer<CChar>)
    /// `id` or `role`.
    case name(UnsafePointer<CChar>)
    /// `itemprop`.
    case property(UnsafePointer<CChar>)
    case hidden
    /// `href`.
    case link
  }

  /// Of an element only.
  func forEachAttribute(_ body: (Attribute) -> Void) {
    let attributes = pointer.pointee.v.element.attributes
    for index in 0..<Int(attributes.length) {
      guard let raw = attributes.data?[index] else { continue }
      let attribute = raw.assumingMemoryBound(to: GumboAttribute.self).pointee
      guard let name = attribute.name, name.pointee != 0, let value = attribute.value else {
        continue
      }
      switch (UInt8(bitPattern: name[0]), UInt8(bitPattern: name[1])) {
      case (UInt8(ascii: "c"), UInt8(ascii: "l")): body(.style(value))
      case (UInt8(ascii: "i"), UInt8(ascii: "d")), (UInt8(ascii: "r"), UInt8(ascii: "o")):
        body(.name(value))
      case (UInt8(ascii: "i"), UInt8(ascii: "t")): body(.property(value))
      case (UInt8(ascii: "h"), UInt8(ascii: "i")): body(.hidden)
      case (UInt8(ascii: "h"), UInt8(ascii: "r")): body(.link)
      default: continue
      }
    }
  }

  func attribute(_ name: String) -> String? {
    guard tag != nil else { return nil }
    return withUnsafePointer(to: pointer.pointee.v.element.attributes) { attributes in
      gumbo_get_attribute(attributes, name).map { String(cString: $0.pointee.value) }
    }
  }

  /// The text of an element that holds one text and no more, as scripts do.
  var rawText: UnsafeBufferPointer<UInt8>? { childCount > 0 ? child(0)?.text?.bytes : nil }

  /// The text below a node, white space as it is shown; `nil` where there is none.
  var wholeText: String? {
    var pieces: [String] = []
    var stack = [self]
    while let node = stack.popLast(), pieces.count < 64 {
      if let text = node.text { pieces.append(String(decoding: text.bytes, as: UTF8.self)) }
      guard node.tag != nil else { continue }
      for index in (0..<node.childCount).reversed() { node.child(index).map { stack.append($0) } }
    }
    let words = pieces.joined().split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
