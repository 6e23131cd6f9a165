import Reading
import Values
import Views

/// What identifies a work and the expression of it in one language (the FRBR levels of Akoma
/// Ntoso), and the actors and roles that this refers to.
struct AknMetadata {
  let expression: Outline
  /// The outline that names the work: the first.
  let work: Outline
  let actors: ActorDirectory
  /// Before every id, which must be one of its own in the whole file.
  let prefix: String

  func write(to markup: inout Markup) {
    let workURI = "/akn/\(country)/doc/\(day)/\(name)"
    let expressionURI = "\(workURI)/\(Self.language(expression.language))@\(day)"
    markup.element("meta") { markup in
      markup.element("identification", [("source", "#\(prefix)entente")]) { markup in
        level("FRBRWork", workURI, to: &markup) {
          $0.empty("FRBRcountry", [("value", country)])
        }
        level("FRBRExpression", expressionURI, to: &markup) {
          $0.empty("FRBRlanguage", [("language", Self.language(expression.language))])
        }
        level("FRBRManifestation", "\(expressionURI).xml", to: &markup) { _ in }
      }
      markup.element("references", [("source", "#\(prefix)entente")]) { references(to: &$0) }
    }
  }

  private func level(
    _ name: String, _ uri: String, to markup: inout Markup, _ rest: (inout Markup) -> Void
  ) {
    let author = work.instrument.parties.isEmpty ? "unknown" : "party_1"
    markup.element(name) { markup in
      markup.empty("FRBRthis", [("value", "\(uri)/!main")])
      markup.empty("FRBRuri", [("value", uri)])
      markup.empty("FRBRdate", [("date", day), ("name", isDated ? "signing" : "unknown")])
      markup.empty(
        "FRBRauthor", [("href", "#\(prefix)\(author)"), ("as", "#\(prefix)author")])
      rest(&markup)
    }
  }

  private func references(to markup: inout Markup) {
    func reference(_ element: String, _ id: String, _ path: String, _ name: String) {
      markup.empty(
        element, [("eId", prefix + id), ("href", "/ontology/\(path)"), ("showAs", name)])
    }
    reference("TLCOrganization", "entente", "organization/entente", "Entente")
    let parties = work.instrument.parties
    for (number, party) in parties.enumerated() {
      reference(
        "TLCOrganization", "party_\(number + 1)", "organization/\(Self.slug(party))",
        actors.name(of: party, in: work.language).plain)
    }
    if parties.isEmpty {
      reference("TLCOrganization", "unknown", "organization/unknown", "unknown")
    }
    reference("TLCRole", "author", "role/author", "author")
  }

  private var isDated: Bool { work.instrument.date?.earliest != nil }

  /// The schema asks for a day: that of signing, or the first of its years where only these are
  /// known; the first day there is where nothing is.
  private var day: String {
    let date = work.instrument.date ?? work.instrument.validity?.date
    return date?.earliest?.description ?? "0001-01-01"
  }

  /// Of the first party that is a state; that of international bodies where there is none.
  private var country: String {
    let first = work.instrument.parties.first { $0.utf8.count == 2 }
    return first?.lowercased() ?? "un"
  }

  private var name: String {
    let parties = work.instrument.parties.map(Self.slug).filter { !$0.isEmpty }
    return ([work.instrument.kind.rawValue] + parties).joined(separator: "-")
  }

  private static func slug(_ text: String) -> String {
    let letters = text.lowercased().unicodeScalars.filter {
      (0x61...0x7A).contains($0.value) || (0x30...0x39).contains($0.value) || $0 == "-"
    }
    return letters.isEmpty ? "other" : String(String.UnicodeScalarView(letters))
  }

  /// ISO 639-2, as the naming convention asks for.
  private static func language(_ tag: LanguageTag) -> String {
    ["zh": "zho", "ja": "jpn", "en": "eng"][tag.primary] ?? tag.primary
  }
}
