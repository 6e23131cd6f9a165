package import Document
package import Reading
package import Values

/// Makes the reading of a short text for tests: its lines are paragraphs, its claims and mentions
/// rest on quotes that stand in it.
package struct SampleReading {
  package private(set) var reading: Reading

  /// - Parameter published: an EDTF date, which is the time of writing too.
  package init(
    _ text: String, path: String = "sample.txt", language: String = "en", title: String? = nil,
    publisher: String? = nil, kind: Metadata.Kind = .news, published: String? = nil,
    lexicon: String = "0000"
  ) {
    let day = published.flatMap { EDTF($0) }
    let document = Document(
      path: path, digest: SHA256.hexadecimal(of: Array(text.utf8)), mediaType: "text/plain",
      text: text, language: LanguageTag(language),
      metadata: Metadata(title: title, publisher: publisher, published: day, kind: kind),
      blocks: Self.paragraphs(of: text))
    reading = Reading(
      document: document, written: day, writtenBasis: [], mentions: [], claims: [],
      provisions: [], lexicon: lexicon)
  }

  /// The bytes of the text, as UTF-8.
  package var bytes: [UInt8] { Array(reading.document.text.utf8) }

  /// With a claim that rests on the first place where `quote` stands.
  package func claim(
    _ content: Claim.Content, on quote: String, voice: [String] = [],
    modality: Modality = .actual, time: String? = nil, partOf: String? = nil
  ) -> SampleReading {
    var sample = self
    sample.reading.claims.append(
      Claim(
        id: "c\(reading.claims.count + 1)", content, evidence: [quotation(quote)], voice: voice,
        modality: modality, time: time.flatMap { EDTF($0) }, partOf: partOf))
    return sample
  }

  /// With a mention at the first place where `quote` stands.
  package func mention(_ quote: String, _ value: Mention.Value) -> SampleReading {
    var sample = self
    sample.reading.mentions.append(Mention(quotation(quote), value))
    return sample
  }

  /// With a provision that `quote` is the text of.
  package func provision(_ path: String, on quote: String) -> SampleReading {
    var sample = self
    sample.reading.provisions.append(Provision(path: path, quotation(quote).span, headings: []))
    return sample
  }

  /// With what `change` makes of the reading.
  package func with(_ change: (inout Reading) -> Void) -> SampleReading {
    var sample = self
    change(&sample.reading)
    return sample
  }

  /// - Precondition: `quote` stands in the text; a test that quotes what is not there is wrong.
  private func quotation(_ quote: String) -> Quotation {
    let text = reading.document.text
    guard let range = text.firstRange(of: quote) else {
      preconditionFailure("“\(quote)” does not stand in the sample")
    }
    let scalars = text.unicodeScalars
    let start = scalars.distance(from: scalars.startIndex, to: range.lowerBound)
    return Quotation(Span(start, start + quote.unicodeScalars.count), quote: quote)
  }

  private static func paragraphs(of text: String) -> [Block] {
    var blocks: [Block] = []
    var start = 0
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      if !line.isEmpty { blocks.append(Block(Span(start, start + line.count), .paragraph)) }
      start += line.count + 1
    }
    return blocks
  }
}
