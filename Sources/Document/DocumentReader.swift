package import Languages
package import Values

/// Makes documents of files: text, blocks and metadata. Never fetches anything.
package struct DocumentReader: Sendable {
  package let limits: DocumentLimits
  private let lexicon: Lexicon

  package init(lexicon: Lexicon, limits: DocumentLimits = DocumentLimits()) {
    self.lexicon = lexicon
    self.limits = limits
  }

  /// The documents of a file, in their order: most formats hold one.
  ///
  /// - Throws: why the file cannot be read, and what to do.
  package func read(_ source: DocumentSource) async throws(Diagnostic) -> [Document] {
    []
  }
}
