import Document
package import Reading

/// Instruments read as files are, with the tables of the repository.
package enum SampleInstrument {
  package static func reading(_ text: String, path: String = "sample.txt") async throws -> Reading {
    let document = try await DocumentReader(lexicon: Tables.lexicon)
      .read(DocumentSource(path: path, bytes: Array(text.utf8)))
    return try Reader(lexicon: Tables.lexicon).read(document, as: .official)
  }

  /// - Parameter name: of a file of Tests/Fixtures/Instruments, without `.txt`.
  package static func fixture(_ name: String) async throws -> Reading {
    try await reading(
      Repository.text(of: "Tests/Fixtures/Instruments/\(name).txt"), path: "\(name).txt")
  }

  /// The names of all of them.
  package static let names =
    (try? Repository.files(under: "Tests/Fixtures/Instruments", ext: "txt"))?
    .map { $0.split(separator: "/").last.map { String($0.dropLast(4)) } ?? "" } ?? []
}
