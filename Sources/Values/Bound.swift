/// How an amount bounds the value that is meant, as the words around it say.
package enum Bound: String, Hashable, Sendable, Codable, CaseIterable {
  case exactly = "="
  case about = "~"
  case moreThan = ">"
  case atLeast = ">="
  case atMost = "<="
  case under = "<"
}
