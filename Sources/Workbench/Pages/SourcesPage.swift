import Ledger

/// The list of sources as its template takes it.
struct SourcesPage {
  let title = "Sources"
  let count: Int
  let sources: [SourceView]

  init(_ sources: [SourceSummary]) {
    count = sources.count
    self.sources = sources.map { SourceView($0) }
  }
}
