package import Values

extension EDTF {
  /// The date in English: `29 November 2022`, `March 2022 or later`, `2013 to 2017`, `about 1995`,
  /// `the 1990s`. A form without English words of its own stands as it is.
  package var wording: String {
    if text.hasPrefix("["), text.hasSuffix("]") {
      let members = text.dropFirst().dropLast().split(separator: ",")
      return members.map(Self.single).joined(separator: " or ")
    }
    let ends = text.split(separator: "/", maxSplits: 1)
    guard ends.count == 2 else { return Self.single(Substring(text)) }
    if ends[1] == ".." { return "since \(Self.single(ends[0]))" }
    if ends[0] == ".." { return "until \(Self.single(ends[1]))" }
    return "\(Self.single(ends[0])) to \(Self.single(ends[1]))"
  }

  private static func single(_ text: Substring) -> String {
    if let mark = text.last, "~?%".contains(mark) {
      let date = single(text.dropLast())
      switch mark {
      case "~": return "about \(date)"
      case "?": return "\(date) (uncertain)"
      default: return "about \(date) (uncertain)"
      }
    }
    let day = text.prefix { $0 != "T" }
    let parts = day.split(separator: "-")
    guard let year = parts.first else { return String(text) }
    if year.hasSuffix("X") { return unspecified(year) }
    guard parts.count > 1, let month = Int(parts[1]), (1...12).contains(month) else {
      return String(text)
    }
    let name = "\(months[month - 1]) \(year)"
    guard parts.count > 2, let number = Int(parts[2]) else { return name }
    return "\(number)\u{A0}\(name)"
  }

  /// `199X` is a decade, `19XX` a century.
  private static func unspecified(_ year: Substring) -> String {
    let known = year.prefix { $0 != "X" }
    switch known.count {
    case 3: return "the \(known)0s"
    case 2: return "the \(known)00s"
    default: return String(year)
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension CivilDay {
  /// `29 November 2022`.
  package var wording: String { EDTF(description)?.wording ?? description }
}
