import Foundation
import Subprocess
import Values

/// One run of poppler's pdftotext, in a process of its own: poppler is GPL, and a bad file can harm
/// only that process.
struct PDFConversion {
  let limits: DocumentLimits

  /// The words of a PDF and their places, as rows of tab-separated values.
  func words(of bytes: [UInt8]) async throws(Diagnostic) -> [UInt8] {
    // pdftotext reads standard input too, but by copying it to a file of its own.
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("entente-\(UUID().uuidString).pdf")
    defer { try? FileManager.default.removeItem(at: file) }
    do {
      try Data(bytes).write(to: file, options: .withoutOverwriting)
    } catch {
      throw Diagnostic(
        "a copy of the PDF could not be written to \(file.deletingLastPathComponent().path)",
        remedy: "make room there or set TMPDIR")
    }
    let result: Outcome
    do {
      result = try await run(on: file.path)
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw Diagnostic(
        "reading a PDF needs prlimit", remedy: "install the Debian package util-linux")
    } catch let error as SubprocessError where error.code == .outputLimitExceeded {
      throw limits.tooLarge("the PDF's text with its places")
    } catch {
      throw Diagnostic("pdftotext could not be run: \(error)")
    }
    return try judged(result)
  }

  private struct Outcome: Sendable {
    var status: TerminationStatus
    var text: [UInt8]
    var complaint: String
    var isLate: Bool

    /// Whether the system ended it at its limit of processor time.
    var isKilled: Bool { status == .signaled(SIGXCPU) || status == .signaled(SIGKILL) }

    /// Whether it could not get memory: poppler's own words, C++'s and the loader's.
    var isStarved: Bool {
      ["Out of memory", "bad_alloc", "shared object"].contains(where: complaint.contains)
    }
  }

  private func run(on path: String) async throws -> Outcome {
    let seconds = limits.pdfSeconds
    let arguments = [
      "--as=\(limits.pdfMemory)", "--cpu=\(seconds)", "--", "pdftotext", "-tsv", "-enc",
      "UTF-8", path, "-",
    ]
    let size = limits.size
    return try await withThrowingTaskGroup(of: Outcome?.self) { group in
      group.addTask {
        let result = try await Subprocess.run(
          .name("prlimit"), arguments: Arguments(arguments), output: .bytes(limit: size),
          error: .string(limit: 64 << 10))
        return Outcome(
          status: result.terminationStatus, text: result.standardOutput,
          complaint: result.standardError, isLate: false)
      }
      group.addTask {
        try await Task.sleep(for: .seconds(seconds))
        return nil
      }
      defer { group.cancelAll() }
      let first = try await group.next() ?? nil
      return first ?? Outcome(status: .exited(0), text: [], complaint: "", isLate: true)
    }
  }

  private func judged(_ outcome: Outcome) throws(Diagnostic) -> [UInt8] {
    let isLate = outcome.isLate || outcome.isKilled
    guard !isLate else {
      throw Diagnostic(
        "reading the PDF took more than \(limits.pdfSeconds) seconds (limit: pdf-seconds)",
        remedy: "split the file, or raise the limit with --limit-pdf-seconds")
    }
    guard !outcome.isStarved else {
      throw Diagnostic(
        "reading the PDF took more than \(limits.pdfMemory >> 20) MB of memory (limit: pdf-memory)",
        remedy: "split the file, or raise the limit with --limit-pdf-memory")
    }
    switch outcome.status {
    case .exited(0): break
    case .exited(127):
      throw Diagnostic(
        "reading a PDF needs pdftotext", remedy: "install the Debian package poppler-utils")
    case .exited(3):
      throw Diagnostic(
        "the PDF does not permit its text to be taken", remedy: "get a copy that is not encrypted")
    case .exited, .signaled:
      let isLocked = outcome.complaint.localizedCaseInsensitiveContains("password")
      throw isLocked
        ? Diagnostic("the PDF is encrypted", remedy: "get a copy that opens without a password")
        : Diagnostic("the PDF is truncated or broken", remedy: "get the file again")
    }
    return outcome.text
  }
}
