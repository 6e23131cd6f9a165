/// Entries that tell of the same thing amounts that cannot all hold.
package struct Disagreement: Sendable, Hashable {
  /// Two or more flows, or two or more figures, in the order in which they were given.
  package var entries: [Entry]

  package init(entries: [Entry]) { self.entries = entries }
}
