package import Values

extension Quotation {
  /// Where it stands: `120–140`, or `page 3, 120–140`, the numbers those of code points.
  package var place: String { (page.map { "page \($0), " } ?? "") + "\(start)–\(end)" }
}
