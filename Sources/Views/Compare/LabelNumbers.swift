import Foundation

/// The numbers in the labels of a path, which texts of one instrument share in all languages.
enum LabelNumbers {
  /// `第四条/(二)` and `Article 4/2` are 4, 2; a place among what has no label (`-3`) counts
  /// below zero; `nil` where a part has no number.
  static func ordinals(of path: String) -> [Int]? {
    var ordinals: [Int] = []
    for part in path.split(separator: "/") {
      guard let ordinal = ordinal(of: part) else { return nil }
      ordinals.append(ordinal)
    }
    return ordinals
  }

  private static func ordinal(of label: Substring) -> Int? {
    let name = label.split(separator: "~").first ?? label
    let digits = name.unicodeScalars.filter { (0x30...0x39).contains($0.value) }
    if let number = Int(String(String.UnicodeScalarView(digits))) {
      return name.hasPrefix("-") || name.hasPrefix("§") ? -number : number
    }
    if let han = han(name) { return han }
    let letters = name.split { !$0.isLetter }.last.map(String.init) ?? ""
    // A letter of its own that is a Roman numeral of a high number is a letter: (c), (d).
    if letters.count > 1 || "ivxIVX".contains(letters), let roman = roman(letters.lowercased()) {
      return roman
    }
    if letters.count == 1, let letter = letters.lowercased().unicodeScalars.first {
      if (0x61...0x7A).contains(letter.value) { return Int(letter.value) - 0x60 }
      // The fifty sounds are two code points apart at the head of their order.
      if (0x30A2...0x30AA).contains(letter.value) { return (Int(letter.value) - 0x30A0) / 2 }
      if (0x30AB...0x30C1).contains(letter.value) { return (Int(letter.value) - 0x30AB) / 2 + 6 }
    }
    return nil
  }

  /// Past which numbers are not told apart: no instrument has as many provisions.
  private static let most = 1_000_000

  /// A Han numeral below ten thousand, by the values that Unicode gives its characters.
  private static func han(_ label: Substring) -> Int? {
    var total = 0
    var digit: Int?
    var found = false
    for scalar in label.unicodeScalars {
      guard scalar.value > 0x2FFF, let value = scalar.properties.numericValue, value <= 1000 else {
        if found { break }
        continue
      }
      found = true
      if value < 10 {
        digit = min((digit ?? 0) * 10 + Int(value), most)
      } else {
        total += (digit ?? 1) * Int(value)
        digit = nil
      }
    }
    return found ? total + (digit ?? 0) : nil
  }

  private static let values: [Character: Int] = ["i": 1, "v": 5, "x": 10, "l": 50, "c": 100]

  private static func roman(_ letters: String) -> Int? {
    guard !letters.isEmpty, letters.allSatisfy({ values[$0] != nil }) else { return nil }
    var total = 0
    var last = 0
    for letter in letters.reversed() {
      let value = values[letter] ?? 0
      total += value < last ? -value : value
      last = max(last, value)
    }
    return total
  }
}
