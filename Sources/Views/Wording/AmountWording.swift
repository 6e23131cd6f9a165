import Foundation
package import Values

extension Amount {
  /// `more than 12,000`, `about 60 to 70`; `name` puts the currency or the unit to one number.
  package func wording(_ name: (String) -> String = { $0 }) -> String {
    let number = name(value.plain.grouped)
    let range = upper.map { "\(number) to \(name($0.plain.grouped))" } ?? number
    switch bound {
    case .exactly: return range
    case .about: return "about \(range)"
    case .moreThan: return "more than \(range)"
    case .atLeast: return "at least \(range)"
    case .atMost: return "up to \(range)"
    case .under: return "less than \(range)"
    }
  }
}

extension Money {
  /// `more than US$12,000,000,000`, `about JPY 500,000 a year`. Currencies stand by their ISO 4217
  /// codes, but the US dollar by its sign.
  package var wording: String {
    amount.wording { currency == "USD" ? "US$\($0)" : "\(currency)\u{A0}\($0)" } + perWording(per)
  }
}

extension Quantity {
  /// `about 2,600 t a year`, `2 vehicles`, `up to 60 %`. UCUM codes stand as they are; count
  /// nouns take the English plural.
  package var wording: String {
    let noun = unit.utf8.count > 2 && unit.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    let isOne = amount.value == 1 && amount.upper == nil
    let name =
      noun && !isOne && !Self.codes.contains(unit) ? Self.plurals[unit] ?? unit + "s" : unit
    return "\(amount.wording())\u{A0}\(name)\(perWording(per))"
  }

  /// UCUM codes of three letters and more that are not English nouns.
  private static let codes: Set<String> = ["mol", "bar", "kat", "bit", "mho", "har", "aircraft"]
  private static let plurals = ["person": "people", "country": "countries", "company": "companies"]
}

/// ` a year`, ` every 5 years`; nothing for no period.
private func perWording(_ period: String?) -> String {
  guard let period else { return "" }
  guard let (count, noun) = durationParts(period) else { return " per \(period)" }
  return count == 1 ? " a \(noun)" : " every \(count) \(noun)s"
}

/// The count and English noun of an ISO 8601 duration of one part: `P5Y` is (5, year).
func durationParts(_ text: String) -> (count: Int, noun: String)? {
  guard text.first == "P", let letter = text.last, let count = Int(text.dropFirst().dropLast())
  else { return nil }
  switch letter {
  case "Y": return (count, "year")
  case "M": return (count, "month")
  case "W": return (count, "week")
  case "D": return (count, "day")
  default: return nil
  }
}

extension String {
  /// Plain decimal digits with a comma after every third of the whole part.
  fileprivate var grouped: String {
    let parts = split(separator: ".", maxSplits: 1)
    guard let whole = parts.first else { return self }
    let sign = whole.hasPrefix("-") ? "-" : ""
    let digits = whole.dropFirst(sign.count)
    var groups = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { groups.append(",") }
      groups.append(digit)
    }
    return sign + groups + (parts.count == 2 ? "." + parts[1] : "")
  }
}
