import ArgumentParser
import Document

/// What a document may cost.
struct LimitOptions: ParsableArguments {
  @Option(
    name: .customLong("limit-size"),
    help: ArgumentHelp("The most megabytes of a document.", valueName: "MB"))
  var size = DocumentLimits().size >> 20

  @Option(
    name: .customLong("limit-depth"),
    help: ArgumentHelp("The most levels of a page's or document's elements.", valueName: "levels"))
  var depth = DocumentLimits().depth

  @Option(
    name: .customLong("limit-ratio"),
    help: ArgumentHelp(
      "The most times of its size that a packed document may unpack to.", valueName: "times"))
  var ratio = DocumentLimits().ratio

  @Option(
    name: .customLong("limit-pdf-seconds"),
    help: ArgumentHelp("The seconds that reading a PDF may take.", valueName: "seconds"))
  var pdfSeconds = DocumentLimits().pdfSeconds

  @Option(
    name: .customLong("limit-pdf-memory"),
    help: ArgumentHelp("The most megabytes of memory that reading a PDF may take.", valueName: "MB")
  )
  var pdfMemory = DocumentLimits().pdfMemory >> 20

  mutating func validate() throws {
    let told = [
      ("size", size), ("depth", depth), ("ratio", ratio), ("pdf-seconds", pdfSeconds),
      ("pdf-memory", pdfMemory),
    ]
    for (name, value) in told where !(1...1_000_000).contains(value) {
      throw ValidationError("--limit-\(name) takes a number from 1 to 1000000")
    }
  }

  var limits: DocumentLimits {
    var limits = DocumentLimits()
    limits.size = size << 20
    limits.depth = depth
    limits.ratio = ratio
    limits.pdfSeconds = pdfSeconds
    limits.pdfMemory = pdfMemory << 20
    return limits
  }
}
