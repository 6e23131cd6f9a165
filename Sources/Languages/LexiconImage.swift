import Text
import Values

/// All tables compiled: what a lexicon is made of, as plain arrays that a file can hold.
///
/// Strings stand once, in `strings`; all else names them by their place there.
struct LexiconImage: Sendable {
  /// SHA-256 of the tables, in lower-case hexadecimal digits.
  var digest = ""
  /// `TableFiles.listing` when the image was made.
  var listing = ""
  var strings: [String] = []
  /// The names of the languages, by their places in `strings`.
  var languages: [Int32] = []
  /// What forms mean: the number of a schema in `TableSchema.all`, the number of cells behind the
  /// form, and those cells.
  var meanings: [Int32] = []
  /// A meaning by its number, an index of `languages` or -1, and 1 where other languages share it.
  var senses: [Int32] = []
  /// For each key of the automaton, its first sense; and the number of senses at the end.
  var keys: [Int32] = []
  var automaton = Automaton.Numbers()
  /// Rows that are no words of running text: language (-1 for common), schema, line, number of
  /// cells, cells.
  var rows: [Int32] = []
  /// The automaton of the words that are found whatever their case.
  var caseless = Automaton.Numbers()
  /// For each of its keys, its first place in `caselessRows`; and their number at the end.
  var caselessKeys: [Int32] = []
  /// Places of `rows`.
  var caselessRows: [Int32] = []
  /// The first name of each actor in a language: language, id, name, kind.
  var actorNames: [Int32] = []
  /// The languages that have a table of verb endings.
  var verbFinal: [Int32] = []

  /// Stands in place of a schema's number for the last part of a person's name, which no row has.
  static let surname: Int32 = -1
  static let fieldsOfSense = 3
  static let fieldsOfActorName = 4

  /// What an image must have been made with besides its tables: the form of this file and of rows.
  static let stamp =
    "entente lexicon 6\n"
    + TableSchema.all.map { schema in
      ([schema.name] + schema.columns.map(\.name)).joined(separator: ",")
    }.joined(separator: "\n")
}

// MARK: As bytes

extension LexiconImage {
  /// The arrays in the order of the file.
  private static var arrays: [WritableKeyPath<LexiconImage, [Int32]>] {
    [
      \.languages, \.meanings, \.senses, \.keys, \.automaton.nodes, \.automaton.values,
      \.automaton.alphabet, \.rows, \.caseless.nodes, \.caseless.values, \.caseless.alphabet,
      \.caselessKeys, \.caselessRows, \.actorNames, \.verbFinal,
    ]
  }

  /// The bytes of a file: counts and numbers are four bytes, the lowest first.
  func bytes() -> [UInt8] {
    var bytes: [UInt8] = []
    func put(_ number: Int) {
      withUnsafeBytes(of: Int32(number).littleEndian) { bytes += $0 }
    }
    func put(_ text: String) {
      put(text.utf8.count)
      bytes += text.utf8
    }
    put(Self.stamp)
    put(listing)
    put(digest)
    for array in Self.arrays {
      put(self[keyPath: array].count)
      for number in self[keyPath: array] { put(Int(number)) }
    }
    put(strings.count)
    for string in strings { put(string) }
    return bytes
  }

  /// - Parameters:
  ///   - bytes: of a file that this program wrote, or anything else.
  ///   - isOf: whether tables with this listing and this digest are those that are asked for.
  /// - Returns: `nil` where the bytes are no image of just these tables, made by this version.
  init?(
    bytes: UnsafeRawBufferPointer, isOf: (_ listing: String, _ digest: String) -> Bool
  ) {
    var place = 0
    func number() -> Int? {
      guard place + 4 <= bytes.count else { return nil }
      defer { place += 4 }
      return Int(Int32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: Int32.self)))
    }
    func text() -> String? {
      guard let count = number(), count >= 0, count <= bytes.count - place else { return nil }
      defer { place += count }
      return String(decoding: bytes[place..<(place + count)], as: UTF8.self)
    }
    guard text() == Self.stamp, let listing = text(), let digest = text(), isOf(listing, digest)
    else { return nil }
    self.digest = digest
    self.listing = listing
    for array in Self.arrays {
      guard let count = number(), count >= 0, count <= (bytes.count - place) / 4 else { return nil }
      self[keyPath: array] = [Int32](unsafeUninitializedCapacity: count) { buffer, filled in
        UnsafeMutableRawBufferPointer(buffer).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: bytes[place..<(place + 4 * count)]))
        filled = count
      }
      place += 4 * count
    }
    guard let count = number(), count >= 0, count <= bytes.count else { return nil }
    strings.reserveCapacity(count)
    for _ in 0..<count {
      guard let string = text() else { return nil }
      strings.append(string)
    }
    guard isWhole else { return nil }
  }

  /// Whether every number leads to something: a file may be cut or changed.
  private var isWhole: Bool {
    func areWhole(_ automaton: Automaton.Numbers, _ keys: [Int32], of values: Int) -> Bool {
      keys.first == 0 && keys.last.map(Int.init) == values
        && zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 }
        && automaton.areWhole(below: keys.count - 1)
    }
    return areWhole(automaton, keys, of: senses.count / Self.fieldsOfSense)
      && areWhole(caseless, caselessKeys, of: caselessRows.count)
      && senses.count % Self.fieldsOfSense == 0
      && actorNames.count % Self.fieldsOfActorName == 0
      && stride(from: 0, to: actorNames.count, by: Self.fieldsOfActorName).allSatisfy {
        actorNames[($0 + 1)..<($0 + Self.fieldsOfActorName)].allSatisfy {
          strings.indices.contains(Int($0))
        }
      }
      && languages.allSatisfy { strings.indices.contains(Int($0)) }
  }
}
