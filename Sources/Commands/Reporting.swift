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
      let code = Entente.exitCode(for: error)
      let message = Entente.fullMessage(for: error)
      if code == .success {
        print(message)
        return .success
      }
      write(message)
      return .unusable
    }
  }

  /// `entente: FILE:LINE: what was wrong; what to do`, on one line.
  static func tell(_ diagnostic: Diagnostic) {
    let prefix =
      diagnostic.severity == .error ? "entente" : "entente: \(diagnostic.severity.rawValue)"
    write("\(prefix): \(singleLine(diagnostic.description))")
  }

  /// Tells how many of several documents were refused.
  static func summarise(read: Int, refused: Int) {
    guard refused > 0, read + refused > 1 else { return }
    write("entente: \(refused) of \(read + refused) documents refused")
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
