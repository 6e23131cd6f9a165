extension String {
  /// Whether it has the form of an ISO 3166-1 alpha-2 code.
  package var isStateCode: Bool {
    utf8.count == 2 && utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }
}
