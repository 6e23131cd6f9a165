import Foundation
import Values

/// A document as a crawler writes it: a JSON object with `text` or `html`, and what is known of
/// it in `title`, `url`, `publisher`, `date` and `language`.
enum JSONFormat: DocumentFormat {
  static let name = FormatName.json

  static func recognises(_ input: FormatInput) -> Bool {
    let space: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]
    guard input.bytes.first(where: { !space.contains($0) }) == UInt8(ascii: "{"),
      let fields = try? fields(of: input)
    else { return false }
    return fields["text"] is String || fields["html"] is String
  }

  static func draft(
    of input: FormatInput, limits: DocumentLimits
  ) async throws(Diagnostic) -> Draft {
    let fields = try fields(of: input)
    func field(_ name: String) -> String? {
      (fields[name] as? String).flatMap { $0.isEmpty ? nil : $0 }
    }
    let draft: Draft
    let part: FormatInput
    if let text = field("text") {
      part = FormatInput(path: "", text: text)
      let format: any DocumentFormat.Type =
        MarkdownFormat.recognises(part) ? MarkdownFormat.self : PlainTextFormat.self
      draft = try await format.draft(of: part, limits: limits)
    } else if let html = field("html") {
      part = FormatInput(path: "", text: html)
      draft = try await HTMLFormat.draft(of: part, limits: limits)
    } else {
      throw Diagnostic(
        "the object has neither “text” nor “html”", remedy: "see docs/formats.md for its fields")
    }
    var told = draft.told
    told.title = field("title") ?? told.title
    told.url = field("url") ?? told.url
    told.publisher = field("publisher") ?? told.publisher
    told.published = field("date") ?? told.published
    told.language = field("language") ?? told.language
    var result = draft
    result.told = told
    result.part = part
    return result
  }

  private static func fields(of input: FormatInput) throws(Diagnostic) -> [String: Any] {
    let text = try input.decoded()
    guard let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    else {
      throw Diagnostic("this is no JSON object", remedy: "see that each line holds a whole one")
    }
    return object
  }
}
