/// Something the user should know of an input: what, where, and what can be done.
///
/// Bad input is told by one of these, not by a crash; `Commands/Reporting` words and colours it.
package struct Diagnostic: Error, Hashable, Sendable {
  package enum Severity: String, Sendable {
    case error, warning, note
  }

  package var severity: Severity
  /// The file as the user named it, or `-` for standard input.
  package var file: String?
  /// Counted from one.
  package var line: Int?
  /// Counted from one.
  package var page: Int?
  /// What was wrong, as a sentence part without a full stop.
  package var message: String
  /// What to do, as an imperative sentence part; empty where nothing can be done.
  package var remedy: String

  package init(
    _ message: String, severity: Severity = .error, file: String? = nil, line: Int? = nil,
    page: Int? = nil, remedy: String = ""
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.page = page
    self.message = message
    self.remedy = remedy
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `FILE:LINE: what was wrong; what to do`.
  package var description: String {
    var address = file ?? ""
    if let line { address += ":\(line)" }
    if let page { address += ", page \(page)" }
    let told = remedy.isEmpty ? message : "\(message); \(remedy)"
    return address.isEmpty ? told : "\(address): \(told)"
  }
}
