import Document
import Foundation
import Reading
import TestSupport
import Testing
import Values

@testable import Views

/// The instruments of Tests/Fixtures/Instruments: all that was planted is found, nothing else is.
@Suite struct PlantedChangesTests {
  struct Planted: Hashable, CustomTestStringConvertible {
    var old: String
    var new: String
    var rows: Set<[String]>

    var testDescription: String { "\(old) \(new)" }
  }

  static let planted: [Planted] = {
    let text = (try? Repository.text(of: "Tests/Fixtures/Instruments/changes.tsv")) ?? ""
    let rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t").map(String.init) }
    return Dictionary(grouping: rows) { [$0[0], $0[1]] }.map { files, rows in
      Planted(
        old: files[0], new: files[1],
        rows: Set(rows.map { Array($0[2...]) }.filter { $0[2] != "same" }))
    }.sorted { ($0.old, $0.new) < ($1.old, $1.new) }
  }()

  @Test(arguments: planted)
  func allThatWasPlantedIsFoundAndNothingElse(_ planted: Planted) async throws {
    let old = try await SampleInstrument.fixture(planted.old)
    let new = try await SampleInstrument.fixture(planted.new)
    let comparison = Comparison(
      old, new, coordinators: Coordinators(Tables.lexicon, old.document.language))
    #expect(comparison.paired > 4)
    let found = comparison.pairs.filter { $0.marks != [.same] }.map { pair in
      [
        pair.old?.path ?? "-", pair.new?.path ?? "-",
        pair.marks.map(\.rawValue).joined(separator: ", "),
        comparison.areTwins ? Self.values(of: pair) : Self.words(of: pair),
      ]
    }
    #expect(Set(found) == planted.rows)
    #expect(found.count == planted.rows.count)
  }

  @Test func thereAreTenChangesAndTwoDivergences() {
    let counts = Self.planted.map(\.rows.count)
    #expect(counts.max() == 10)
    #expect(
      Self.planted.first { $0.testDescription == "statement.zh statement.ja" }?.rows.count == 2)
  }

  private static func words(of pair: Comparison.Pair) -> String {
    let words = pair.words.filter { $0.kind != .kept }.map {
      ($0.kind == .removed ? "−" : "+") + $0.text.trimmingCharacters(in: .whitespaces)
    }
    return words.isEmpty ? "-" : words.joined(separator: " ")
  }

  private static func values(of pair: Comparison.Pair) -> String {
    pair.changes.map { change in
      ([change.kind.rawValue] + (change.old + change.new).map(Self.bare)).joined(separator: " ")
    }.joined(separator: "; ")
  }

  private static func bare(_ value: Comparison.Value) -> String {
    switch value {
    case .strength(let strength): strength.rawValue
    case .quantity(let quantity): quantity.amount.value.plain
    case .number(let number): number.plain
    case .money(let money): "\(money.amount.value.plain) \(money.currency)"
    case .date(let date): date.text
    case .duration(let duration): duration.amount
    case .actor(let text), .recurrence(let text), .words(let text): text
    }
  }
}
