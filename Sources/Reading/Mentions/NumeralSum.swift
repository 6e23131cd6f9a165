import Foundation
import Languages
import Values

/// The value of a numeral while its parts are read from left to right.
struct NumeralSum {
  struct Value {
    var least: Decimal
    var greatest: Decimal

    init(_ value: Decimal) { (least, greatest) = (value, value) }

    init(_ least: Decimal, _ greatest: Decimal) {
      self.least = least
      self.greatest = greatest
    }

    static func + (a: Value, b: Value) -> Value {
      Value(a.least + b.least, a.greatest + b.greatest)
    }

    static func * (a: Value, factor: Decimal) -> Value {
      Value(a.least * factor, a.greatest * factor)
    }
  }

  /// What has been scaled: 3万 of 3万5千.
  private var scaled = Value(0)
  /// The part scaled last, which another scale directly after multiplies: 万亿.
  private var lastScaled: Value?
  /// Below the next scale: tens, hundreds and thousands.
  private var section: Value?
  /// The digits read last.
  var current: Value?
  var bound: Bound?
  private var isVague = false
  /// What the next decimal digit counts; `nil` before a decimal point.
  private var decimalPlace: Decimal?
  private var parts = 0

  var isEmpty: Bool { parts == 0 && current == nil }
  var isFresh: Bool { parts == 0 }

  /// Takes in a numeral word; false where it cannot follow what was read.
  mutating func add(_ numeral: (kind: NumeralClass, value: Decimal)) -> Bool {
    switch numeral.kind {
    case .digit where decimalPlace != nil:
      let place = (decimalPlace ?? 1) / 10
      current = (current ?? Value(0)) + Value(numeral.value * place)
      decimalPlace = place
    case .digit:
      // Digits by place: 二〇二五.
      if let digits = current {
        guard !isVague, digits.least < 1_000_000 else { return false }
        current = digits * 10 + Value(numeral.value)
      } else {
        current = Value(numeral.value)
      }
    case .point:
      guard let whole = part, decimalPlace == nil else { return false }
      (section, current) = (nil, whole)
      decimalPlace = 1
    case .number:
      if let tens = current, tens.least >= 20, numeral.value < 10 {
        current = tens + Value(numeral.value)
      } else {
        guard current == nil else { return false }
        current = Value(numeral.value)
      }
    case .vague:
      guard current == nil else { return false }
      current = section == nil && lastScaled == nil ? Value(2, 9) : Value(1, 9)
      isVague = true
    case .multiplier where decimalPlace != nil: return false
    case .multiplier:
      section = (section ?? Value(0)) + (current ?? Value(1)) * numeral.value
      current = nil
      lastScaled = nil
    case .scale:
      if let part = part {
        let product = part * numeral.value
        scaled = scaled + product
        lastScaled = product
      } else if let last = lastScaled {
        scaled = scaled + last * (numeral.value - 1)
        lastScaled = last * numeral.value
      } else {
        return false
      }
      section = nil
      current = nil
      decimalPlace = nil
    case .fraction:
      return part != nil
    case .ordinal:
      return false
    }
    parts += 1
    return true
  }

  /// What has been read since the last scale.
  private var part: Value? {
    switch (section, current) {
    case (nil, nil): nil
    case (let value?, nil), (nil, let value?): value
    case (let section?, let current?): section + current
    }
  }

  var total: Amount? {
    guard !isEmpty else { return nil }
    let value = scaled + (part ?? Value(0))
    if isVague { return Amount(value.least, to: value.greatest, bound: .about) }
    return Amount(value.least, bound: bound ?? .exactly)
  }

  /// This number as the denominator under `top`, as a percentage to two places.
  func fraction(of top: ScannedNumber) -> Decimal? {
    part.flatMap { Self.percentage(top.amount.value, of: $0.least) }
  }

  /// This number as the numerator above `whole`, as a percentage to two places.
  func share(of whole: Decimal) -> Decimal? {
    part.flatMap { Self.percentage($0.least, of: whole) }
  }

  private static func percentage(_ top: Decimal, of whole: Decimal) -> Decimal? {
    guard whole > 0 else { return nil }
    var share = top * 100 / whole
    var rounded = Decimal()
    NSDecimalRound(&rounded, &share, 2, .plain)
    return rounded
  }
}
