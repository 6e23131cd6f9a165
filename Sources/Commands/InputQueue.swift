import Document
import Foundation
import Values

/// The documents of all inputs, one after the other. A file is opened when its turn comes.
struct InputQueue {
  let count: Int
  private let limits: DocumentLimits
  private let format: FormatName?
  private var inputs: ArraySlice<InputFile>
  private var stream: DocumentStream?

  init(_ inputs: [InputFile], limits: DocumentLimits, format: FormatName?) {
    self.inputs = inputs[...]
    self.limits = limits
    self.format = format
    count = inputs.count
  }

  /// The file whose turn it is, counted from zero.
  var file: Int { stream == nil ? inputs.startIndex : inputs.startIndex - 1 }

  /// The next document or why there is none; `nil` at the end.
  mutating func next() -> Result<DocumentSource, Diagnostic>? {
    while true {
      do throws(Diagnostic) {
        if let source = try stream?.next() { return .success(source) }
        guard let input = inputs.popFirst() else {
          stream = nil
          return nil
        }
        stream = nil
        stream = try opened(input)
      } catch {
        return .failure(error)
      }
    }
  }

  private func opened(_ input: InputFile) throws(Diagnostic) -> DocumentStream {
    switch input {
    case .refused(let diagnostic): throw diagnostic
    case .file(let path):
      let bytes = try FileBytes(path)
      return DocumentStream(path: path, limits: limits, format: format, pull: bytes.next)
    }
  }
}
