import Languages
import Text
import Values

/// Forms that have several units: 度 of times, of heat and of arc, キロ of ways and weights.
extension MeasureScanner {
  /// What a form that has several units counts: the unit that a word near it tells, else that of its
  /// first row where that is a measure or a small number is counted. `nil` within where it is none of
  /// them, altogether where the form has one unit.
  func told(at hit: Hit) -> Unit?? {
    var units: [Unit] = []
    for other in passage.hits(at: Int(hit.start)) where other.end == hit.end {
      if case .unit(let name, let factor, .after) = passage.word(other) {
        units.append(.count(name, factor: factor))
      }
    }
    guard units.count > 1 else { return nil }
    for name in names(near: hit) {
      if let told = units.first(where: { $0.name == name }) { return told }
    }
    // Of the words of one form, the row that comes last in the table comes first.
    guard let usual = units.last else { return nil }
    // 两度: what a word of a measure counts by times is a few.
    return usual.factor == nil && hasTwoDigits(before: Int(hit.start)) ? .some(nil) : usual
  }

  /// The measure that a word of a currency is as well, where what is counted tells so: 500 pounds of
  /// explosives.
  func toldMeasure(at hit: Hit) -> Unit? {
    for other in passage.hits(at: Int(hit.start)) where other.end == hit.end {
      guard case .unit(let name, let factor?, .after) = passage.word(other) else { continue }
      return namesBehind(hit).contains(name) ? .count(name, factor: factor) : nil
    }
    return nil
  }

  /// Whether a word is a currency as well, which decides of the two unless a word near it tells.
  func isCurrencyToo(_ hit: Hit) -> Bool {
    passage.hits(at: Int(hit.start)).contains { $0.kind == .currency && $0.end == hit.end }
  }

  private func hasTwoDigits(before end: Int) -> Bool {
    passage.script(at: end) != .latin && passage.script(before: end) == .digit
      && passage.script(before: end - 1) == .digit
  }

  /// The units of which words near a unit tell: before its number in the same clause, or behind it.
  private func names(near unit: Hit) -> [String] {
    let place = Int(unit.start)
    var names: [String] = []
    for hit in passage.hits(beginningIn: max(0, place - Self.nearBytes)..<place).reversed()
    where hit.key == .unit(.near) && Int(hit.end) <= place && !passage.isHidden(hit.range) {
      guard isOneClause(Int(hit.end)..<place),
        hit.range.count > 3 || touches(Int(hit.end), place),
        case .unit(let name, _, .near) = passage.word(hit)
      else { continue }
      names.append(name)
    }
    return names + namesBehind(unit)
  }

  /// The units of which a word behind a unit tells: rice, of 500 pounds of rice.
  private func namesBehind(_ unit: Hit) -> [String] {
    var names: [String] = []
    var behind = passage.skipSpaces(Int(unit.end))
    if let link = passage.marker(.possessor, .after, at: behind)
      ?? passage.marker(.possessor, .before, at: behind)
    {
      behind = passage.skipSpaces(Int(link.end))
    }
    for hit in passage.hits(at: behind) where hit.key == .unit(.near) {
      if case .unit(let name, _, .near) = passage.word(hit) { names.append(name) }
    }
    return names
  }

  /// In bytes: a noun, a particle, a bound and a number.
  private static let nearBytes = 60

  /// Whether nothing but a particle, a bound and the number stands there.
  private func touches(_ start: Int, _ place: Int) -> Bool {
    var next = start
    if let hit = passage.hits(at: next).first(where: {
      $0.kind == .caseMarker || $0.kind == .bound
    }) {
      next = Int(hit.end)
    }
    return (next..<place).allSatisfy {
      let byte = passage.byte(at: $0)
      return byte &- 0x30 < 10 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
    } || passage.hits(at: next).contains { $0.kind == .numeral }
  }

  /// Whether no mark, and no other number, stands between a word and the number before a unit.
  private func isOneClause(_ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    var numbers = 0
    var wasNumber = false
    while place < range.upperBound, let (scalar, end) = passage.scalar(at: place) {
      if [0x3001, 0x3002, 0x3B, 0xFF1B, 0x2C].contains(scalar),
        !(scalar == 0x2C && passage.byte(at: place - 1) &- 0x30 < 10)
      {
        return false
      }
      let isNumber =
        scalar &- 0x30 < 10 || scalar == 0x2E || scalar == 0x2C
        || passage.hits(at: place).contains { $0.kind == .numeral }
      if isNumber, !wasNumber { numbers += 1 }
      wasNumber = isNumber
      place = end
    }
    return numbers <= 1
  }
}
