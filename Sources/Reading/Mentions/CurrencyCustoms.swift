import Document
import Foundation
import Languages
import Text
import Values

/// What words and signs of a currency mean that several countries share: $, peso, 元.
struct CurrencyCustoms: Sendable {
  /// By the last label of host names, which is the ISO 3166-1 code of the state in small letters,
  /// and by the word.
  private var locals: [String: [String: String]] = [:]
  /// By the word: the codes by that label; `*` where nothing tells.
  private var sharing: [String: [String: String]] = [:]

  /// The states, in small letters, of organs that only one country of a language has, by their words.
  private var organs: [String: String] = [:]

  /// Marks what a word means only in the publications of a country.
  private static let byAddress = "address"
  /// Marks the word in a country that does not count in lakhs and crores.
  private static let inMillions = "millions"
  /// The codes that such words do not mean in a text that counts in crores.
  private var ofMillions: Set<String> = []

  /// The code of a word that means a currency only where a state is told (ISO 4217: no currency).
  static let untold = "XXX"

  init() {}

  init(_ lexicon: Lexicon) {
    for row in lexicon.rows(of: "local-currencies", in: "common") {
      locals[row[1], default: [:]][row[0]] = row[2]
      if row[3] == Self.inMillions { ofMillions.insert(row[2]) }
      if row[3] != Self.byAddress { sharing[row[0], default: [:]][row[1]] = row[2] }
    }
    let owned = Dictionary(
      grouping: lexicon.languages.flatMap { lexicon.rows(of: "home-organs", in: $0) }, by: { $0[0] }
    )
    organs = owned.compactMapValues { $0.count == 1 ? $0[0][1].lowercased() : nil }
  }

  /// What words mean in a document, where that is not the usual: by the country of its address,
  /// else by the states and currencies that it names.
  ///
  /// A bare word that has a meaning of its own in most texts (元) is only told by a state in a text
  /// in traditional characters; where it names neither these states nor China, it is not told.
  func meanings(in document: Document, _ passages: [Passage]) -> [String: String] {
    let local = PublisherCountry.label(ofURL: document.metadata.url).flatMap { locals[$0] }
    var meanings = local ?? [:]
    let isTraditional = local == nil && document.language.tag.hasSuffix("Hant")
    var dollars: Set<String> = []
    let words = passages.reduce(into: Set<String>()) { words, passage in
      for hit in passage.hits where hit.kind == .currency {
        guard case .currency(let code, _) = passage.word(hit) else { continue }
        if Self.isLetteredDollar(hit, in: passage) { dollars.insert(code) }
        if code == Self.untold
          || isTraditional && passage.script(at: Int(hit.start)) == .han
        {
          words.insert(passage.text.text(hit.range))
        }
      }
    }
    let edition =
      PublisherCountry.edition(ofURL: document.metadata.url).flatMap { locals[$0] } ?? [:]
    // S$5 million … $3 million: the bare sign is of the one dollar that the text writes with letters.
    if local == nil, dollars.count == 1, let dollar = dollars.first { meanings["$"] = dollar }
    guard !words.isEmpty else { return meanings.merging(edition) { own, _ in own } }
    let told = Told(passages, organs, without: countsInCrores(passages) ? ofMillions : [])
    for word in words where meanings[word] == nil {
      let codes = sharing[word] ?? sharing[word.lowercased()]
      // Nothing tells whose 元 it is, and a wrong currency is worse than none.
      let isOpen =
        isTraditional && codes != nil && edition[word] == nil && !told.namesMainland
      meanings[word] = codes.flatMap(told.code) ?? (isOpen ? Self.untold : nil)
    }
    // What the text itself tells goes before whom its page is for.
    return meanings.merging(edition) { own, _ in own }
  }

  /// Whether a number is told in lakhs or crores.
  private func countsInCrores(_ passages: [Passage]) -> Bool {
    passages.contains { passage in
      passage.hits.contains { hit in
        guard hit.key == Self.scale, passage.byte(at: Int(hit.start)) < 0x80,
          case .numeral(_, let value) = passage.word(hit)
        else { return false }
        return value == Self.lakh || value == Self.crore
      }
    }
  }

  private static let scale = WordKey.numeral(.scale)
  private static let lakh = ScaledInteger(100_000)
  private static let crore = ScaledInteger(10_000_000)

  /// Letters and the sign of a dollar: S$, HK$, US$.
  private static func isLetteredDollar(_ hit: Hit, in passage: Passage) -> Bool {
    (2...3).contains(hit.range.count) && passage.byte(at: Int(hit.end) - 1) == UInt8(ascii: "$")
      && passage.byte(at: Int(hit.start)) &- 0x41 < 26
  }
}

/// The states and currencies that a text names.
private struct Told {
  /// How often each state is named, by its code.
  private var states: [String: Int] = [:]
  /// The currencies that are named in full.
  private var currencies: Set<String> = []
  /// The states whose own organs it names, in small letters.
  private var home: Set<String> = []
  /// The codes that it cannot mean.
  private let excluded: Set<String>

  init(_ passages: [Passage], _ organs: [String: String], without excluded: Set<String>) {
    self.excluded = excluded
    for passage in passages { take(passage, organs) }
  }

  private mutating func take(_ passage: Passage, _ organs: [String: String]) {
    for hit in passage.hits
    where hit.kind == .currency || hit.kind == .state || hit.kind == .organ {
      switch passage.word(hit) {
      case .currency(let code, _):
        if hit.range.count > Self.longestSign, code != CurrencyCustoms.untold {
          currencies.insert(code)
        }
      case .state(let id, let use) where use != .abbreviation:
        states[id, default: 0] += 1
      case .organ:
        if let state = organs[passage.text.text(hit.range)] { home.insert(state) }
      default: continue
      }
    }
  }

  /// Whether it names China or its currency.
  var namesMainland: Bool { states["CN"] != nil || currencies.contains("CNY") }

  /// No bare Han word and no sign of a currency takes more bytes.
  private static let longestSign = 3

  /// The code that a word means of those of `codes`, by state: that of the currency that the text
  /// names in full, else of the only state whose own organs it names, else of the state that it names
  /// more than all others of these together.
  func code(of codes: [String: String]) -> String? {
    let named = Set(codes.values).intersection(currencies)
    if named.count == 1 { return named.first }
    if home.count == 1, let code = home.first.flatMap({ codes[$0] }) { return code }
    var counts: [String: Int] = [:]
    for (state, code) in codes { counts[code, default: 0] += states[state.uppercased()] ?? 0 }
    let sum = counts.values.reduce(0, +)
    let most = counts.first { 2 * $0.value > sum }?.key
    return most.flatMap { excluded.contains($0) ? nil : $0 } ?? codes["*"]
  }
}
