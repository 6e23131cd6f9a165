/// What came of adding a document.
package enum Added: Sendable, Hashable {
  /// It is in the ledger now.
  case added(SourceSummary)
  /// The same bytes were there already, under the path of this source; nothing was added.
  case known(SourceSummary)

  package var source: SourceSummary {
    switch self {
    case .added(let source), .known(let source): source
    }
  }
}
