import Foundation
import Hummingbird
import Mustache
import Values

/// Renders pages by the templates of the resource folder, and escapes whatever they show.
struct PageRenderer: Sendable {
  private let library: MustacheLibrary

  /// Reads all `*.mustache` files of `folder`.
  ///
  /// - Throws: where the folder or a template cannot be read.
  init(templates folder: URL) throws(Diagnostic) {
    MustacheContentTypes.register(HTMLText(), named: HTMLText.name)
    var templates: [String: MustacheTemplate] = [:]
    do {
      let files = try FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil)
      for file in files where file.pathExtension == "mustache" {
        var text = try String(contentsOf: file, encoding: .utf8)
        // A template can stand within a line: the newline at the end of its file is not of it.
        while text.last == "\n" { text.removeLast() }
        templates[file.deletingPathExtension().lastPathComponent] = try MustacheTemplate(
          string: "{{% CONTENT_TYPE: \(HTMLText.name)}}\(text)")
      }
    } catch {
      throw Diagnostic(
        "the page templates cannot be read (\(error))", file: folder.path,
        remedy: "install the program again")
    }
    guard !templates.isEmpty else {
      throw Diagnostic(
        "there are no page templates", file: folder.path, remedy: "install the program again")
    }
    library = MustacheLibrary(templates: templates)
  }

  func html(_ page: Any, template: String) -> String {
    library.render(page, withTemplate: template) ?? ""
  }

  func response(
    _ page: Any, template: String, status: HTTPResponse.Status = .ok
  ) -> Response {
    Response(
      status: status, headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: html(page, template: template))))
  }
}

/// Escapes HTML code point by code point.
///
/// The library's own escaping compares grapheme clusters, so that a quotation mark with a combining
/// mark behind it passes as it is and closes an attribute.
private struct HTMLText: MustacheContentType {
  static let name = "HTML_TEXT"

  func escapeText(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
      case 0: bytes.append(contentsOf: "\u{FFFD}".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
