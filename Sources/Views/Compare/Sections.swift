/// The headings to be shown as one goes down the pairs: those of each side when they change.
package struct Sections {
  private var old: [String]?
  private var new: [String]?

  package init() {}

  /// - Returns: what is to be shown above a pair; `nil` where it stands under the same as before.
  package mutating func headings(above pair: Comparison.Pair) -> (old: String, new: String)? {
    func step(_ last: inout [String]?, _ side: Comparison.Side?) -> String {
      guard let side, side.headings != last ?? [] else { return "" }
      last = side.headings
      return side.headings.joined(separator: " / ")
    }
    let shown = (old: step(&old, pair.old), new: step(&new, pair.new))
    return shown.old.isEmpty && shown.new.isEmpty ? nil : shown
  }
}
