package import Values

/// What came of reading the sources again.
package struct Reread: Sendable {
  /// The sources whose reading is another now.
  package var changed: [SourceSummary] = []
  /// How many sources read the same as before.
  package var unchanged = 0
  /// Why sources could not be read again; their readings stay as they were.
  package var refused: [Diagnostic] = []

  package init() {}
}
