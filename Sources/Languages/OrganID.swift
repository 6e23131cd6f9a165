/// The id of a state's organ, which is made of the state's code and the organ's kind: `jp-mod`.
package enum OrganID {
  /// - Parameter state: an ISO 3166-1 alpha-2 code.
  package static func of(_ organ: String, state: String) -> String {
    "\(state.lowercased())-\(organ)"
  }

  /// Whether an id is one of that state's organs.
  ///
  /// - Parameter state: an ISO 3166-1 alpha-2 code.
  package static func isOrgan(_ id: String, of state: String) -> Bool {
    id.hasPrefix(of("", state: state))
  }

  /// The state whose organ has this id; `nil` where it is none of an organ.
  package static func state(of id: String) -> String? {
    let code = id.utf8.prefix { $0 != UInt8(ascii: "-") }
    guard code.count == 2, id.utf8.count > 3 else { return nil }
    return String(decoding: code, as: UTF8.self).uppercased()
  }
}
