import ArgumentParser
import Foundation
import Values

/// All wording of errors and the choice of exit codes. Results go to standard output, reports to
/// standard error.
enum Reporting {
  /// Tells of what ended the program, and returns how it ends.
  static func report(_ error: any Error) -> ExitStatus {
    switch error {
    case let ending as Ending: return ending.status
    case let diagnostic as Diagnostic:
      tell(diagnostic)
      return .unusable
    default:
      if Entente.exitCode(for: error) == .success {
        print(Entente.fullMessage(for: error))
        return .success
      }
      tell(Diagnostic(Entente.message(for: error), remedy: help(for: error)))
      return .unusable
    }
  }

  /// The command whose help tells the right use, by the last line of the parser's own message.
  private static func help(for error: any Error) -> String {
    let quoted = Entente.fullMessage(for: error).split(separator: "\n").last?.split(separator: "'")
    guard let quoted, quoted.count == 3, quoted[1].hasSuffix("--help") else { return "" }
    return "see “\(quoted[1])”"
  }

  /// `entente: FILE:LINE: what was wrong; what to do`, on one line.
  static func tell(_ diagnostic: Diagnostic) {
    let prefix =
      diagnostic.severity == .error ? "entente" : "entente: \(diagnostic.severity.rawValue)"
    write("\(prefix): \(singleLine(diagnostic.description))")
  }

  /// Tells how many of several documents were refused, and ends the command with the code for it.
  static func conclude(read: Int, refused: Int) throws(Ending) {
    guard refused > 0 else { return }
    if read + refused > 1 { write("entente: \(refused) of \(read + refused) documents refused") }
    throw Ending(status: read == 0 ? .unusable : .refused)
  }

  /// What was made of a document, after its warnings are told; `nil` where it was refused, and
  /// that told.
  static func taken<Product>(
    _ outcome: DocumentRun.Outcome<Product>
  ) -> DocumentRun.Made<Product>? {
    switch outcome.result {
    case .success(let made):
      for warning in made.warnings { tell(warning) }
      return made
    case .failure(let refusal):
      tell(refusal)
      return nil
    }
  }

  static func write(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }

  /// Names of files are outside text: a line break or an escape in one must not reach a terminal.
  static func singleLine(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
  }
}

/// Writes results to standard output.
enum Output {
  static func write(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes)) }

  static func write(_ text: String) { write(Array(text.utf8)) }

  static func line(_ text: String) { write(text + "\n") }
}
