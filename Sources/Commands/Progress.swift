import Foundation

/// A progress bar on standard error, where that is a terminal and the work takes over a second.
struct Progress {
  private let total: Int
  private let isShown = isatty(STDERR_FILENO) == 1
  private let start = ContinuousClock.now
  private var count = 0
  private var isDrawn = false

  init(total: Int) { self.total = total }

  /// - Parameter file: the file that is under way, counted from zero.
  mutating func advance(to file: Int) {
    count += 1
    guard isShown, ContinuousClock.now - start > .seconds(1) else { return }
    let width = 30
    let filled = width * file / total
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    FileHandle.standardError.write(Data("\r\(bar) \(file)/\(total) files, \(count) documents".utf8))
    isDrawn = true
  }

  /// Takes the bar away before other lines are written.
  mutating func clear() {
    guard isDrawn else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
    isDrawn = false
  }
}
