import Foundation
package import Ledger

/// A ledger in a folder of its own, which goes when the test is done with it.
package final class TemporaryLedger: Sendable {
  package let folder: TemporaryFolder
  package let ledger: Ledger

  package init(clock: Clock = .fixed) throws {
    folder = try TemporaryFolder()
    ledger = try Ledger(path: folder.path(of: "ledger.sqlite"), access: .create, clock: clock)
  }

  package var path: String { ledger.path }

  /// Adds a sample, and hands back what came of it.
  @discardableResult
  package func add(_ sample: SampleReading) throws -> Added {
    try ledger.add(sample.reading, bytes: sample.bytes)
  }
}

extension Clock {
  /// 2 January 2025, 03:07:25 UTC, for ever.
  package static let fixed = Clock { Date(timeIntervalSince1970: 1_735_787_245) }
}
