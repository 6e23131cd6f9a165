import ArgumentParser
import Foundation
import Ledger
import Values

/// Which ledger is meant.
struct LedgerOptions: ParsableArguments {
  @Option(name: .customLong("ledger"), help: "The ledger's file.", completion: .file())
  var path = "./entente.sqlite"

  /// The ledger, which must be there.
  func existing() throws(Diagnostic) -> Ledger { try Ledger(path: path, access: .existing) }

  /// The ledger, made where it is not there yet.
  func creating() throws(Diagnostic) -> Ledger { try Ledger(path: path, access: .create) }

  var exists: Bool { FileManager.default.fileExists(atPath: path) }
}
