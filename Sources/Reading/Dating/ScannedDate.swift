/// A date as it stands in a passage, to be resolved when the time of writing is known.
struct ScannedDate: Sendable {
  enum Openness: Sendable {
    case closed
    /// It has a beginning and no end: since 2019.
    case since
    /// It has an end and no beginning: on or before 31 March.
    case until
  }

  var range: Range<Int>
  var fields: DateFields
  /// The end of a range whose ends are told in different ways: from last May to June 2025.
  var end: DateFields?
  var openness = Openness.closed
  /// Whether what it begins has gone on up to the time of writing: since October.
  var isDone = false
  /// How many days it is the first of: the three of 5月5日から3日間.
  var days: Int?
}
