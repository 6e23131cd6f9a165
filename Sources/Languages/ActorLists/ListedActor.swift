package import Values

/// An actor as a user's own list gives it.
package struct ListedActor: Hashable, Sendable {
  /// A name in any language.
  package struct Name: Hashable, Sendable {
    package var text: String
    /// BCP 47, where the list tells it.
    package var language: String?

    package init(_ text: String, language: String? = nil) {
      self.text = text
      self.language = language.flatMap { ListedActor.isPlain($0) ? $0 : nil }
    }
  }

  /// The actor's place in another list.
  package struct Code: Hashable, Sendable {
    /// As in `actor-codes.tsv`: wikidata, lei, iati.
    package var scheme: String
    package var code: String

    package init(scheme: String, code: String) {
      self.scheme = scheme
      self.code = code
    }
  }

  /// Short and stable: letters, digits, `-`, `.` and `_`.
  package var id: String
  package var kind: ActorKind
  /// The first is the one shown.
  package var names: [Name]
  /// ISO 3166-1 alpha-2, where the list gives just one.
  package var country: String?
  package var codes: [Code]

  package init(
    id: String, kind: ActorKind, names: [Name], country: String? = nil, codes: [Code] = []
  ) {
    self.id = id
    self.kind = kind
    self.names = names
    self.country = country
    self.codes = codes.filter { Self.isPlain($0.code) }
  }

  /// Codes and tags have no white space in them.
  private static func isPlain(_ code: String) -> Bool {
    !code.isEmpty && code.utf8.count <= ActorListLimits.id
      && code.utf8.allSatisfy { (0x21..<0x7F).contains($0) }
  }
}

/// The most that one actor of a list may take up.
package enum ActorListLimits {
  /// Of a line, in bytes. The longest entities of Wikidata have four million.
  package static let line = 16 << 20
  /// Of an id, in bytes.
  package static let id = 100
  /// Of a name, in bytes: a longer one is left out.
  package static let name = 300
  /// Names of one actor: further ones are left out.
  package static let names = 100
}

extension ListedActor {
  /// An id of a list in the form of ids: what is no letter, digit, `-`, `.` or `_` becomes `-`.
  ///
  /// - Returns: `nil` where nothing is left, or it is too long.
  package static func slug(_ id: String) -> String? {
    var bytes: [UInt8] = []
    for byte in id.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x5F: bytes.append(byte)
      default: if let last = bytes.last, last != 0x2D { bytes.append(0x2D) }
      }
    }
    if bytes.last == 0x2D { bytes.removeLast() }
    guard !bytes.isEmpty, bytes.count <= ActorListLimits.id else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same names once each, without white space at their ends and without those too long.
  package static func kept(_ names: [Name]) -> [Name] {
    var seen: Set<String> = []
    var kept: [Name] = []
    for name in names where kept.count < ActorListLimits.names {
      let text = name.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !text.isEmpty, text.utf8.count <= ActorListLimits.name, seen.insert(text).inserted
      else { continue }
      kept.append(Name(text, language: name.language))
    }
    return kept
  }

  /// The one country that a list tells, by ISO 3166-1 alpha-2 codes in any case.
  static func country(_ codes: [String]) -> String? {
    let known = Set(codes.map { $0.uppercased() })
    guard known.count == 1, let only = known.first, only.isStateCode else { return nil }
    return only
  }
}
