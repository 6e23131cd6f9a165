import Languages
import Values

/// A state as a user names it: by its code, or by a name in any of the languages.
enum StateArgument {
  static func code(_ name: String, in lexicon: Lexicon) throws(Diagnostic) -> String {
    let codes = lexicon.states(named: name)
    guard let code = codes.first else {
      throw Diagnostic(
        "“\(Reporting.singleLine(name))” names no state",
        remedy: "give an ISO 3166 code such as KE, or a name in Chinese, Japanese or English")
    }
    guard codes.count == 1 else {
      throw Diagnostic(
        "“\(Reporting.singleLine(name))” may be \(codes.joined(separator: " or "))",
        remedy: "give one of these codes")
    }
    return code
  }
}
