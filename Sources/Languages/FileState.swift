import Foundation

/// How large a file is, which it is, and when it was last changed: where these are the same, so is
/// what it says, and reading it to see can be spared.
package struct FileState {
  /// In bytes.
  package let size: Int
  /// When its content last changed, as far as the file tells, in nanoseconds since 1970.
  let changed: Int
  /// When its content, its name or its times last changed, in nanoseconds since 1970: this cannot be
  /// set back.
  private let touched: Int
  /// Its number in its file system.
  private let number: UInt64

  /// The coarsest clock of a file system in use (FAT) tells every second second.
  private static let grain = 2_000_000_000

  /// - Returns: `nil` where there is no such file.
  package init?(path: String) {
    var state = stat()
    guard stat(path, &state) == 0 else { return nil }
    func nanoseconds(_ time: timespec) -> Int { Int(time.tv_sec) * 1_000_000_000 + time.tv_nsec }
    size = Int(state.st_size)
    changed = nanoseconds(state.st_mtim)
    touched = nanoseconds(state.st_ctim)
    number = UInt64(state.st_ino)
  }

  /// A line that is another one as soon as the file is.
  package var line: String { "\(size) \(changed) \(touched) \(number)" }

  /// Whether it was at rest for longer than the grain of any clock when `other` was written: what
  /// was noted of it there is not of a moment between two changes that look alike.
  package func isSettled(before other: FileState) -> Bool {
    max(changed, touched) + Self.grain < other.changed
  }
}
