package import Ledger
import Reading
package import Values

extension SourceSummary {
  /// When it was written, else when it was published.
  package var date: EDTF? { written ?? published }
}

extension Entry {
  /// The first day the entry may concern: of what it tells, else of the sources that tell it.
  var day: CivilDay? {
    let told = evidence.compactMap { $0.claim.time?.earliest }.min()
    return told ?? evidence.compactMap { $0.source.date?.earliest }.min()
  }

  /// Where its first words stand.
  private var place: (String, Int) {
    (evidence.first?.source.id ?? "", evidence.first?.claim.evidence.first?.start ?? 0)
  }

  /// The order of time, undated entries last; then the order of the text.
  static func byTime(_ a: Entry, _ b: Entry) -> Bool {
    switch (a.day, b.day) {
    case (let x?, let y?) where x != y: x < y
    case (.some, nil): true
    case (nil, .some): false
    case (.some, .some), (nil, nil): byText(a, b)
    }
  }

  static func byText(_ a: Entry, _ b: Entry) -> Bool {
    a.place == b.place ? a.id < b.id : a.place < b.place
  }
}
