import Languages
import Values

/// The value of a numeral while its parts are read from left to right.
struct NumeralSum {
  struct Value {
    var least: ScaledInteger
    var greatest: ScaledInteger

    init(_ value: ScaledInteger) { (least, greatest) = (value, value) }

    init(_ least: ScaledInteger, _ greatest: ScaledInteger) {
      self.least = least
      self.greatest = greatest
    }

    func plus(_ other: Value) -> Value? {
      guard let least = least.plus(other.least), let greatest = greatest.plus(other.greatest) else {
        return nil
      }
      return Value(least, greatest)
    }

    func times(_ factor: ScaledInteger) -> Value? {
      guard let least = least.times(factor), let greatest = greatest.times(factor) else {
        return nil
      }
      return Value(least, greatest)
    }
  }

  /// What has been scaled: 3万 of 3万5千.
  private var scaled: Value?
  /// The part scaled last, which another scale directly after multiplies: 万亿.
  private var lastScaled: Value?
  private var lastScale = ScaledInteger.zero
  /// Below the next scale: tens, hundreds and thousands.
  private var section: Value?
  private var lastMultiplier: ScaledInteger?
  /// The digits read last.
  private var current: Value?
  private var digits = 0
  /// Whether a word for tens was read last: 卅.
  private var endsInTens = false
  /// How many decimals have been read; `nil` before a decimal point.
  private var decimals: Int32?
  private var parts = 0
  private var isVague = false
  /// Whether only a scale can follow: a half has been read.
  private var isClosed = false
  /// The bound of a word inside: 多 of 60多万.
  var bound: Bound?
  /// Whether it is a half and nothing else.
  private(set) var isHalfAlone = false
  /// Whether a scale stands without a number before it: 万 of 万余人.
  private(set) var isBareScale = false

  var isEmpty: Bool { parts == 0 && current == nil }
  var isFresh: Bool { parts == 0 }
  /// Whether a single digit directly behind a scale ends it: what 五 of 两万五 counts is open.
  var endsInLooseDigit: Bool { digits == 1 && scaled != nil && section == nil && decimals == nil }
  /// Whether digits may stand at this place.
  var takesDigits: Bool { current == nil && !isClosed }

  /// Whether a scale is smaller than the one read last.
  func mayTake(scale: ScaledInteger) -> Bool { scaled != nil && scale < lastScale }

  /// Takes in Arabic digits.
  mutating func add(_ value: ScaledInteger) { current = Value(value) }

  /// Takes in a numeral word; false where it cannot follow what was read.
  mutating func add(_ numeral: (kind: NumeralClass, value: ScaledInteger)) -> Bool {
    guard taken(numeral) else { return false }
    parts += 1
    return true
  }

  private mutating func taken(_ numeral: (kind: NumeralClass, value: ScaledInteger)) -> Bool {
    switch numeral.kind {
    case .digit: return !isClosed && addDigit(numeral.value)
    case .point:
      guard !isClosed, let whole = part, decimals == nil else { return false }
      (section, current) = (nil, whole)
      decimals = 0
    case .number:
      guard !isClosed else { return false }
      if let tens = current, tens.least >= ScaledInteger(20), tens.least < ScaledInteger(100),
        numeral.value < ScaledInteger(10)
      {
        guard tens.least.exponent > 0 else { return false }
        current = tens.plus(Value(numeral.value))
      } else {
        guard current == nil else { return false }
        current = Value(numeral.value)
        endsInTens = digits == 0 && numeral.value.exponent == 1
      }
    case .vague: return !isClosed && addVague(numeral.value)
    case .pair:
      guard !isClosed, current == nil, let next = numeral.value.plus(.one) else { return false }
      current = Value(numeral.value, next)
      isVague = true
    case .half:
      guard !isClosed, decimals == nil else { return false }
      if let current {
        self.current = current.plus(Value(numeral.value))
      } else {
        guard section == nil, scaled == nil else { return false }
        current = Value(numeral.value)
        isHalfAlone = true
      }
      isClosed = true
    case .multiplier: return addMultiplier(numeral.value)
    case .scale: return addScale(numeral.value)
    case .fraction: return !isEmpty
    case .share, .ordinal, .negative: return false
    }
    return true
  }

  private mutating func addDigit(_ digit: ScaledInteger) -> Bool {
    if let decimals {
      guard decimals < 12, let current else { return false }
      self.decimals = decimals + 1
      let place = ScaledInteger(digit.significand, exponent: digit.exponent - decimals - 1)
      self.current = current.plus(Value(place))
      return self.current != nil
    }
    guard let read = current else {
      (current, digits) = (Value(digit), 1)
      return true
    }
    // 卅六: a word for tens and a digit.
    if endsInTens {
      endsInTens = false
      current = read.plus(Value(digit))
      return current != nil
    }
    // Digits by place: 二〇二五.
    guard !isVague, digits > 0, read.least < ScaledInteger(1_000_000),
      let sum = read.times(ScaledInteger(10))?.plus(Value(digit))
    else { return false }
    (current, digits) = (sum, digits + 1)
    return true
  }

  /// - Parameter least: two of 数 and several, two hundred of hundreds of.
  private mutating func addVague(_ least: ScaledInteger) -> Bool {
    if let tens = current {
      // 20几: what is over a round number.
      guard digits == 0, tens.least.exponent == 1, least == ScaledInteger(2) else { return false }
      current = tens.plus(Value(.one, ScaledInteger(9)))
    } else if section == nil, lastScaled == nil {
      current = least.times(ScaledInteger(45, exponent: -1)).map { Value(least, $0) }
    } else {
      guard least == ScaledInteger(2) else { return false }
      current = Value(.one, ScaledInteger(9))
    }
    isVague = true
    return current != nil
  }

  private mutating func addMultiplier(_ factor: ScaledInteger) -> Bool {
    guard decimals == nil, factor < lastMultiplier ?? ScaledInteger(1, exponent: 9) else {
      return false
    }
    guard let product = (current ?? Value(.one)).times(factor) else { return false }
    section = section.map { $0.plus(product) } ?? product
    (current, digits, lastScaled) = (nil, 0, nil)
    (isClosed, isHalfAlone) = (false, false)
    lastMultiplier = factor
    return section != nil
  }

  private mutating func addScale(_ factor: ScaledInteger) -> Bool {
    if let part {
      if let before = scaled, factor > lastScale {
        // A greater scale counts all before it: 1万2千亿.
        guard let sum = before.plus(part) else { return false }
        lastScaled = sum.times(factor)
        scaled = lastScaled
      } else {
        guard let product = part.times(factor) else { return false }
        scaled = scaled.map { $0.plus(product) } ?? product
        lastScaled = product
      }
    } else if let last = lastScaled, let whole = scaled {
      guard let factorLess = factor.plus(ScaledInteger(-1)), let more = last.times(factorLess)
      else {
        return false
      }
      scaled = whole.plus(more)
      lastScaled = last.times(factor)
    } else {
      guard isEmpty else { return false }
      isBareScale = true
      lastScaled = Value(factor)
      scaled = lastScaled
    }
    lastScale = factor
    (section, current, digits, lastMultiplier, decimals) = (nil, nil, 0, nil, nil)
    (isClosed, isHalfAlone) = (false, false)
    return scaled != nil && lastScaled != nil
  }

  /// What has been read since the last scale.
  private var part: Value? {
    switch (section, current) {
    case (nil, nil): nil
    case (let value?, nil), (nil, let value?): value
    case (let section?, let current?): section.plus(current)
    }
  }

  /// The number, and where it is a range its upper end.
  var total: (value: ScaledInteger, upper: ScaledInteger?, bound: Bound)? {
    guard !isEmpty else { return nil }
    let whole: Value? =
      switch (scaled, part) {
      case (nil, nil): nil
      case (let value?, nil), (nil, let value?): value
      case (let scaled?, let part?): scaled.plus(part)
      }
    guard let whole else { return nil }
    if isVague { return (whole.least, whole.greatest, .about) }
    return (whole.least, nil, bound ?? .exactly)
  }
}
