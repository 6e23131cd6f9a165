/// How the program ends, as the README documents.
enum ExitStatus: Int32, CaseIterable {
  /// All was read and done.
  case success = 0
  /// Some documents were refused; the others were done.
  case refused = 1
  /// Wrong use, or no document could be read.
  case unusable = 2
}

/// Ends a command whose reports have been written already.
struct Ending: Error {
  let status: ExitStatus
}
