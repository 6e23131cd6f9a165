import Foundation
import Values

/// One response record of a web archive: the page or file that was fetched, with its address and
/// the time it was fetched.
enum WARCFormat: DocumentFormat {
  static let name = FormatName.warc

  static func recognises(_ input: FormatInput) -> Bool { WebArchive.recognises(input.bytes[...]) }

  static func draft(
    of input: FormatInput, limits: DocumentLimits
  ) async throws(Diagnostic) -> Draft {
    guard let head = HeaderFields(input.bytes[...]) else {
      throw Diagnostic("the record's head does not end", remedy: "get the archive again")
    }
    let response = try HTTPResponse(input.bytes[head.bytes.count...], limits: limits)
    let address = head.fields["warc-target-uri"]?.trimmingCharacters(in: ["<", ">"])
    let page = FormatInput(
      path: address.flatMap { URL(string: $0)?.path } ?? "", bytes: response.body,
      charset: response.charset, offset: response.offset.map { $0 + head.bytes.count })
    guard !page.bytes.isEmpty else { throw Diagnostic("the response is empty") }
    let format = DocumentFormats.format(of: page)
    guard format.name != name else {
      throw Diagnostic("the record holds an archive", remedy: "take it out and read it by itself")
    }
    var draft = try await format.draft(of: page, limits: limits)
    draft.part = page
    draft.told.url = address ?? draft.told.url
    draft.told.fetched = head.fields["warc-date"]
    return draft
  }
}
