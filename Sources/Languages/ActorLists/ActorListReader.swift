import Foundation
package import Text
package import Values

/// The actors of a user's list, one after the other: FollowTheMoney or Wikidata entities in JSON,
/// one a line, or CSV with a header. Memory does not grow with the list.
package struct ActorListReader {
  /// What a line holds.
  package enum Item: Sendable {
    case actor(ListedActor)
    /// An entity of a class that is no actor, or without a name.
    case other(String)
    /// What is wrong with the line, by file and number.
    case malformed(Diagnostic)
  }

  private let path: String
  private let classes: ActorClasses
  private let languages: [String]
  private var inflow: Inflow
  private var form: Form?
  private var number = 0
  private let decoder = JSONDecoder()

  private enum Form {
    case json
    case csv(ActorRows)
  }

  /// - Parameters:
  ///   - path: as the user named the file.
  ///   - pull: its next bytes; empty at the end.
  package init(path: String, lexicon: Lexicon, pull: @escaping Inflow.Pull) {
    self.path = path
    classes = ActorClasses(lexicon)
    languages = lexicon.languages
    inflow = Inflow(pull)
  }

  /// The next line that is not blank; `nil` after the last.
  ///
  /// - Throws: why the file is no list, or cannot be read.
  package mutating func next() throws(Diagnostic) -> Item? {
    do throws(Diagnostic) {
      let form = if let form { form } else { try opened() }
      switch form {
      case .json: return try nextEntity()
      case .csv(let rows): return try nextRow(rows)
      }
    } catch {
      var error = error
      error.file = error.file ?? path
      throw error
    }
  }

  private mutating func opened() throws(Diagnostic) -> Form {
    if inflow.peek(3).elementsEqual([0xEF, 0xBB, 0xBF]) { try inflow.skip(3) }
    let first = inflow.peek(1 << 10).first { !Self.isSpace($0) }
    let form: Form
    switch first {
    case nil: throw Diagnostic("the list is empty")
    case UInt8(ascii: "{"), UInt8(ascii: "["): form = .json
    default:
      guard let header = try record(), case .success(let cells) = header else {
        throw Diagnostic("the first line is no header", remedy: "see docs/actors.md")
      }
      form = .csv(try ActorRows(header: cells))
    }
    self.form = form
    return form
  }

  private func malformed(_ problem: Diagnostic) -> Item {
    var problem = problem
    problem.file = path
    problem.line = number
    return .malformed(problem)
  }

  private static let tooLong = Diagnostic(
    "the line is longer than \(ActorListLimits.line >> 20) MB", remedy: "leave it out")

  // MARK: JSON

  private mutating func nextEntity() throws(Diagnostic) -> Item? {
    while let line = try inflow.line(limit: ActorListLimits.line) {
      number += 1
      switch line {
      case .tooLong: return malformed(Self.tooLong)
      case .bytes(let bytes):
        let entity = Self.bare(bytes)
        if entity.isEmpty { continue }
        return item(entity)
      }
    }
    return nil
  }

  /// Without the brackets and commas of an array that has one entity a line.
  private static func bare(_ line: [UInt8]) -> ArraySlice<UInt8> {
    var rest = line[...]
    while let last = rest.last, isSpace(last) || last == UInt8(ascii: ",") { rest.removeLast() }
    while let first = rest.first, isSpace(first) { rest.removeFirst() }
    if rest.first == UInt8(ascii: "[") { rest.removeFirst() }
    if rest.last == UInt8(ascii: "]") { rest.removeLast() }
    return rest
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private func item(_ bytes: ArraySlice<UInt8>) -> Item {
    do {
      switch try decoder.decode(JSONEntity.self, from: Data(bytes)) {
      case .followTheMoney(let entity):
        return entity.actor(classes).map { .actor($0) } ?? .other(entity.schema)
      case .wikidata(let entity):
        return entity.actor(classes, languages: languages).map { .actor($0) } ?? .other("item")
      }
    } catch {
      return malformed(
        Diagnostic(
          "the line is no entity of FollowTheMoney or Wikidata in JSON",
          remedy: "see docs/actors.md for the form"))
    }
  }

  // MARK: CSV

  private mutating func nextRow(_ rows: ActorRows) throws(Diagnostic) -> Item? {
    while let record = try record() {
      switch record {
      case .failure(let problem): return malformed(problem)
      case .success(let cells):
        if cells == [""] { continue }
        do throws(Diagnostic) { return .actor(try rows.actor(cells)) } catch {
          return malformed(error)
        }
      }
    }
    return nil
  }

  /// The cells of the next record; a quote that is never closed ends with the lines it may take.
  private mutating func record() throws(Diagnostic) -> Result<[String], Diagnostic>? {
    var record = CSVRecord()
    let longest = 100
    for _ in 0..<longest {
      guard let line = try inflow.line(limit: ActorListLimits.line) else {
        return record.isOpen ? .failure(Diagnostic("a quote is not closed")) : nil
      }
      number += 1
      switch line {
      case .tooLong: return .failure(Self.tooLong)
      case .bytes(let bytes):
        guard String(validating: bytes, as: UTF8.self) != nil else {
          return .failure(Diagnostic("not UTF-8", remedy: "save the list as UTF-8"))
        }
        record.take(bytes)
      }
      if !record.isOpen { return .success(record.cells) }
    }
    return .failure(Diagnostic("a quote is not closed within \(longest) lines"))
  }
}

/// An entity of one of the lists in JSON, told by its fields.
private enum JSONEntity: Decodable {
  case followTheMoney(FollowTheMoneyEntity)
  case wikidata(WikidataEntity)

  private enum Field: CodingKey {
    case schema
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Field.self)
    self =
      fields.contains(.schema)
      ? .followTheMoney(try FollowTheMoneyEntity(from: decoder))
      : .wikidata(try WikidataEntity(from: decoder))
  }
}
