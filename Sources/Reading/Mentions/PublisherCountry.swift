/// The country that the address of a page tells.
enum PublisherCountry {
  /// The last label of its host name, which may stand for a country (`ke`, `uk`), in small letters.
  static func label(ofURL url: String?) -> String? { labels(ofURL: url).last }

  /// The first label, of two letters, where the last stands for no country: tw.news.example.com. It
  /// says whom a page is for, and less firmly whose it is.
  static func edition(ofURL url: String?) -> String? {
    let labels = labels(ofURL: url)
    guard let first = labels.first, let last = labels.last, labels.count > 2,
      last.utf8.count > 2, first.utf8.count == 2
    else { return nil }
    return first
  }

  /// Whether a label says that the page is of a government: mfa.gov.ke, www.example.go.jp.
  static func isOfGovernment(url: String?) -> Bool {
    labels(ofURL: url).contains { governments.contains($0) }
  }

  /// The second-level labels that registries keep for governments.
  private static let governments: Set<String> = [
    "gov", "go", "gob", "gouv", "govt", "gv", "gc", "mil", "mfa",
  ]

  private static func labels(ofURL url: String?) -> [String] {
    guard let url = url?.utf8, let scheme = url.firstIndex(of: UInt8(ascii: ":")),
      url[scheme...].starts(with: "://".utf8)
    else { return [] }
    let host = url[scheme...].dropFirst(3).prefix { !":/?".utf8.contains($0) }
    return host.split(separator: UInt8(ascii: ".")).map { Substring($0).lowercased() }
  }

  /// Its ISO 3166-1 code.
  static func state(ofURL url: String?) -> String? {
    code(edition(ofURL: url) ?? label(ofURL: url))
  }

  /// Whose page it is, by the last label alone.
  static func host(ofURL url: String?) -> String? { code(label(ofURL: url)) }

  private static func code(_ label: String?) -> String? {
    switch label {
    case "uk": "GB"
    case "gov", "mil": "US"
    case let label?: label.utf8.count == 2 ? label.uppercased() : nil
    case nil: nil
    }
  }
}
