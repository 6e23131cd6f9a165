package import Foundation

/// Where the ledger gets the time from, so that tests can fix it.
package struct Clock: Sendable {
  package var now: @Sendable () -> Date

  package init(now: @escaping @Sendable () -> Date) { self.now = now }

  /// The machine's clock.
  package static let system = Clock { Date() }
}
