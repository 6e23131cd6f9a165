import ArgumentParser
import Foundation
import Ledger
import Values
import Views

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Finds passages in which all words stand, in any language.")

  @Argument(help: "The words.")
  var words: [String]

  @Option(help: "The most passages.")
  var limit = 20

  @OptionGroup var ledger: LedgerOptions

  mutating func validate() throws {
    guard (1...1000).contains(limit) else {
      throw ValidationError("--limit takes a number from 1 to 1000")
    }
  }

  func run() throws {
    let hits = try ledger.existing().search(words.joined(separator: " "), limit: limit)
    guard !hits.isEmpty else {
      Output.line("no passage holds these words")
      return
    }
    for hit in hits {
      let place = hit.span.start
      Output.line(
        "\(Reporting.singleLine(hit.source.path)):\(place)  \(singleLine(hit.source.title ?? ""))")
      Output.line("    \(marked(hit))")
    }
  }

  /// The snippet with its hits in bold on a terminal, else between brackets.
  private func marked(_ hit: SearchHit) -> String {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let (on, off) = isTerminal ? ("\u{1B}[1m", "\u{1B}[0m") : ("[", "]")
    let scalars = Array(hit.snippet.unicodeScalars)
    var text = hit.isCutBefore ? "…" : ""
    var place = 0
    func plain(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(scalars[range.clamped(to: 0..<scalars.count)]))
    }
    for highlight in hit.highlights {
      text +=
        plain(place..<max(place, highlight.start)) + on + plain(highlight.start..<highlight.end)
        + off
      place = highlight.end
    }
    text += plain(min(place, scalars.count)..<scalars.count) + (hit.isCutAfter ? "…" : "")
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
