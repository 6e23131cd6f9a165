/// Characters by which a clause before a noun is told from its sentence, in languages with their verbs
/// at the end: of all languages together, since no two write them alike.
package struct ClauseMarks: Sendable {
  /// Mark the subject of a clause, where others mark that of a sentence: が beside は.
  private let subjects: Set<[UInt8]>
  /// Code points in which a verb before a noun ends.
  private let verbEnds: Set<UInt32>

  init(_ rows: PlainRows, languages: [String]) {
    let rows = languages.flatMap { rows.rows(of: "clause-marks", in: $0) }
    subjects = Set(rows.filter { $0[1] == "subject" }.map { Array($0[0].utf8) })
    verbEnds = Set(
      rows.filter { $0[1] == "verb-end" }.flatMap { $0[0].unicodeScalars.map(\.value) })
  }

  package func isSubject(_ bytes: some Sequence<UInt8>) -> Bool { subjects.contains(Array(bytes)) }

  package func endsVerb(_ scalar: UInt32) -> Bool { verbEnds.contains(scalar) }
}
