import Values

/// A number as it stands in a passage.
struct ScannedNumber: Sendable {
  /// Bytes of the passage.
  var range: Range<Int>
  var value: ScaledInteger
  /// The upper end where it is a range.
  var upper: ScaledInteger?
  var bound = Bound.exactly
  /// How many Arabic digits it is written in, without a point or a scale: 4 for a year; else 0.
  var plainDigits = 0
  /// Whether a Han or Latin scale (万, million) is part of it.
  var hasScale = false
  /// Whether it is a part of a whole, `value` its percentage.
  var isFraction = false
  /// Whether it is a part only where "of" follows or a bound stands beside it: half.
  var isOpenFraction = false
  /// The fraction as a number, where its decimals end: 0.75.
  var ratio: ScaledInteger?
  /// Whether it is written in Han or in words only.
  var isSpelled = false
  /// Whether it is a scale alone, which counts only beside a bound: 万余.
  var isBareScale = false
  /// Whether it is a half and nothing else: half a mile, 半吨.
  var isHalfAlone = false
  /// The number without its last word, where that may be a unit as well: 5 of 5m.
  var beforeUnit: (value: ScaledInteger, end: Int)?

  init(_ range: Range<Int>, _ value: ScaledInteger) { (self.range, self.value) = (range, value) }

  /// A part of a whole; `nil` where it is none.
  init?(_ range: Range<Int>, part: ScaledInteger, of whole: ScaledInteger) {
    guard let percentage = part.percentage(of: whole) else { return nil }
    self.init(range, percentage)
    isFraction = true
    ratio = part.divided(by: whole)
  }

  /// Foundation's numbers are slow: made once it is certain that something is counted.
  var amount: Amount { Amount(value.decimal, to: upper?.decimal, bound: bound) }
}
