import Values

/// Where a date begins and ends, to join two.
extension EDTF {
  /// Whether it begins and ends in one month.
  var isWithinMonth: Bool {
    guard let first = earliest, let last = latest else { return false }
    return first.year == last.year && first.month == last.month
  }

  /// The date that an interval begins with; of a set, its first day.
  var begin: EDTF? {
    if text.hasPrefix("[") { return earliest.flatMap { EDTF($0...$0) } }
    if text.contains("X") { return earliest.flatMap { EDTF(year: $0.year) } }
    return isInterval ? EDTF(String(text.prefix { $0 != "/" })) : self
  }

  /// The date that an interval ends with; of a set, its last day.
  var end: EDTF? {
    if text.hasPrefix("[") { return latest.flatMap { EDTF($0...$0) } }
    if text.contains("X") { return latest.flatMap { EDTF(year: $0.year) } }
    return isInterval ? EDTF(String(text.drop { $0 != "/" }.dropFirst())) : self
  }
}
