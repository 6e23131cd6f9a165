/// An RFC 5545 RRULE in English: `FREQ=YEARLY;INTERVAL=2` is `every 2 years`. `periodic` is a text
/// that says only that something recurs; a rule with other parts stands as it is.
package func recurrenceWording(_ rule: String) -> String {
  if rule == "periodic" { return "at regular intervals (how often is not said)" }
  var parts: [Substring: Substring] = [:]
  for part in rule.split(separator: ";") {
    let sides = part.split(separator: "=", maxSplits: 1)
    guard sides.count == 2 else { return rule }
    parts[sides[0]] = sides[1]
  }
  let nouns: [Substring: String] = [
    "YEARLY": "year", "MONTHLY": "month", "WEEKLY": "week", "DAILY": "day",
  ]
  guard let noun = parts["FREQ"].flatMap({ nouns[$0] }),
    Set(parts.keys).isSubset(of: ["FREQ", "INTERVAL", "COUNT"])
  else { return rule }
  let interval = parts["INTERVAL"].flatMap { Int($0) } ?? 1
  let often = interval == 1 ? "every \(noun)" : "every \(interval) \(noun)s"
  return parts["COUNT"].map { "\(often), \($0) times" } ?? often
}
