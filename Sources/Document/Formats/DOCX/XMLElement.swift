import Values

/// An element of a small part, such as the styles: its children are all kept.
final class XMLElement {
  let name: String
  private let attributes: [String: String]
  private(set) var children: [XMLElement] = []
  private(set) var text = ""

  private init(_ name: String, _ attributes: [String: String]) {
    (self.name, self.attributes) = (name, attributes)
  }

  /// The root of a part.
  static func root(of bytes: [UInt8], limits: DocumentLimits) throws(Diagnostic) -> XMLElement? {
    var open: [XMLElement] = []
    var root: XMLElement?
    try XMLStream.read(bytes, limits: limits) { event in
      switch event {
      case .start(let name, let attributes):
        let element = XMLElement(name, attributes)
        open.last?.children.append(element)
        root = root ?? element
        open.append(element)
      case .text(let text): open.last?.text += text
      case .end: open.removeLast()
      }
    }
    return root
  }

  subscript(attribute: String) -> String? { attributes[attribute] }

  func children(_ name: String) -> some Sequence<XMLElement> {
    children.lazy.filter { $0.name == name }
  }

  /// The element at the end of a path of names.
  func child(_ path: String...) -> XMLElement? {
    path.reduce(self) { element, name in element?.children.first { $0.name == name } }
  }

  /// The `w:val` of the element at the end of a path of names.
  func value(_ path: String...) -> String? {
    let element: XMLElement? = path.reduce(self) { element, name in
      element?.children.first { $0.name == name }
    }
    return element?["w:val"]
  }

  /// Whether a property such as `w:vanish` is on: without a value it is.
  static func isOn(_ value: String?) -> Bool {
    guard let value else { return true }
    return !["0", "false", "off"].contains(value)
  }
}
