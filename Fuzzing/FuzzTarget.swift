import Dispatch
import Document
import Foundation
import Languages
import Values

/// Swift's package manager gives every program its own entry, so libFuzzer's driver is called here.
@main
enum Fuzzing {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(runDriver(&count, &arguments, readOne))
  }
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// Reads bytes of the fuzzer's making as a file would be, containers taken apart. A bad document
/// must be refused, never end the program; what is read must hold together.
private func readOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  // Poppler is another project's program, in a process of its own.
  if bytes.starts(with: Array("%PDF-".utf8)) { return -1 }
  var pieces = [bytes][...]
  var stream = DocumentStream(path: "fuzz", limits: reader.limits) { pieces.popFirst() ?? [] }
  var refusals = 0
  while true {
    do throws(Diagnostic) {
      guard let source = try stream.next() else { return 0 }
      read(source)
    } catch {
      refusals += 1
      precondition(refusals < 10_000, "an archive is refused without end")
    }
  }
}

private let reader: DocumentReader = {
  guard let folder = ProcessInfo.processInfo.environment["ENTENTE_TABLES"] else {
    fatalError("ENTENTE_TABLES names the folder of tables")
  }
  do {
    return DocumentReader(lexicon: try Lexicon(folder: URL(fileURLWithPath: folder)))
  } catch {
    fatalError("\(error)")
  }
}()

private func read(_ source: DocumentSource) {
  let done = DispatchSemaphore(value: 0)
  Task {
    if let document = try? await reader.read(source) { check(document) }
    done.signal()
  }
  done.wait()
}

/// Blocks stand in order inside the text.
private func check(_ document: Document) {
  let count = document.text.unicodeScalars.count
  var last = 0
  for block in document.blocks {
    precondition(block.span.start >= last && block.span.end > block.span.start)
    precondition(block.span.end <= count)
    last = block.span.end
  }
}
