package import Document
package import Languages
import Text
package import Values

/// Reads documents: the ordered passes from text to claims.
package struct Reader: Sendable {
  package let lexicon: Lexicon
  let grammars: [String: DateGrammar]
  private let customs: DateCustoms
  let measureGrammars: [String: MeasureGrammar]
  private let actorTables: [String: Deferred<ActorTables>]
  private let homes: HomeStates
  let labels: Deferred<LabelGrammar>

  /// - Throws: a row of `dates.tsv` that is no pattern.
  package init(lexicon: Lexicon) throws(Diagnostic) {
    self.lexicon = lexicon
    labels = Deferred { LabelGrammar(lexicon: lexicon) }
    var grammars: [String: DateGrammar] = [:]
    for language in lexicon.languages {
      grammars[language] = try DateGrammar(lexicon, language: LanguageTag(language))
    }
    self.grammars = grammars
    customs = DateCustoms(lexicon)
    homes = HomeStates(lexicon)
    let currencies = CurrencyCustoms(lexicon)
    measureGrammars = Dictionary(
      uniqueKeysWithValues: lexicon.languages.map {
        ($0, MeasureGrammar(lexicon, language: LanguageTag($0), customs: currencies))
      })
    let members = GroupMembers(lexicon)
    actorTables = Dictionary(
      uniqueKeysWithValues: lexicon.languages.map { language in
        let tables = Deferred {
          ActorTables(lexicon, language: LanguageTag(language), members: members)
        }
        return (language, tables)
      })
  }

  /// Reads a document as one of a kind, whatever it was judged to be, to set it beside others: with
  /// the numbers that are no mentions.
  package func read(_ document: Document, as kind: Metadata.Kind) -> Reading {
    var document = document
    document.metadata.kind = kind
    var (reading, pass) = passed(document)
    reading.numbers = pass.numbers()
    return reading
  }

  /// A pure function of the document and the lexicon.
  package func read(_ document: Document) -> Reading { passed(document).reading }

  /// Only content is read: what a page says around its text is not the document's word.
  func passages(of document: Document, _ text: IndexedText) -> [Passage] {
    let memory = Scratch()
    return document.blocks.filter(\.isContent).map {
      Passage($0, of: text, language: document.language, lexicon: lexicon, memory: memory)
    }
  }

  private func passed(_ document: Document) -> (reading: Reading, pass: ClaimPass) {
    let text = IndexedText(document.text, pages: document.pages)
    let language = document.language
    let passages = passages(of: document, text)
    let grammar = grammars[language.primary] ?? DateGrammar()
    // Mentions come first: dates, amounts and actors are what claims are made of.
    let measures = measureGrammars[language.primary] ?? MeasureGrammar()
    let tables = actorTables[language.primary]?.value ?? ActorTables()
    let scanned = MentionPass(
      passages: passages, grammar: grammar, measures: measures.of(document, passages),
      tables: tables
    ).scan()
    // The time of writing rests on the dates, and relative dates rest on it.
    let sentences = passages.map { Sentences(passage: $0).all() }
    let writing = WritingTime(
      published: document.metadata.published,
      evidence: DateEvidence(text: text, lexicon: lexicon, language: language)
        .evidence(passages, scanned, sentences))
    let named = MentionResolver.statesNamed(scanned)
    let home = homes.home(of: document, naming: Set(named.keys))
    let resolver = MentionResolver(
      document: document, text: text, passages: passages, sentences: sentences,
      written: writing.written, marksPast: lexicon.isVerbFinal(language), customs: customs,
      members: tables.members,
      home: home, homeOrgans: homes.organs(of: home, in: language),
      leading: named.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key,
      personStates: tables.personStates)
    let references = resolver.references(in: scanned)
    let resolved = resolver.resolve(scanned, by: references)
    // Claims come last: their roles are mentions, their times resolved dates.
    let pass = ClaimPass(
      document: document, text: text, lexicon: lexicon, labels: labels, passages: passages,
      sentences: sentences.map { $0.filter { $0.count <= Sentences.longest } },
      mentions: resolved, listedStates: tables.personStates,
      homeOfNames: tables.sounds.isEmpty ? home : nil,
      home: home, homeTold: homes.told(of: document, naming: Set(named.keys)),
      parties: resolver.parties(of: references, in: scanned),
      written: writing.written,
      isBetweenParties: resolver.isBetweenParties(of: references),
      donors: Deferred { tables.members.members(of: "oecd-dac", on: writing.written) })
    let (claims, provisions, instrument) = pass.claims()
    let reading = Reading(
      document: document, written: writing.written, writtenBasis: writing.basis,
      mentions: resolved.flatMap { $0.map(\.mention) }, claims: claims, provisions: provisions,
      instrument: instrument, lexicon: lexicon.digest)
    return (reading, pass)
  }
}
