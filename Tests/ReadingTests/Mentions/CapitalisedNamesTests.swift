import Testing

@testable import Reading

@Suite struct CapitalisedNamesTests {
  private func before(_ word: String, in text: String) throws -> String? {
    let passage = Passage(text, "en")
    let end = passage.skipSpacesBack(try #require(passage.place(of: word)))
    return passage.capitalised(before: end) { _ in false }.map { passage[$0] }
  }

  private func after(_ word: String, in text: String, particles: Set<String> = []) throws
    -> String?
  {
    let passage = Passage(text, "en")
    let start = try #require(passage.place(of: word))
    return passage.capitalised(after: start, limit: 3, particles: particles).map { passage[$0] }
  }

  @Test func aNameGoesBackToTheLastSmallWord() throws {
    #expect(try before("Ltd", in: "won by Mara & Sons Ltd") == "Mara & Sons")
    #expect(try before("Ltd", in: "The Côte-Sud Ltd") == "Côte-Sud")
    #expect(try before("Ltd", in: "a small Ltd") == nil)
  }

  @Test func aNameGoesOnToTheLimit() throws {
    #expect(try after("Anna", in: "Anna Maria Kos Nowak") == "Anna Maria Kos")
    #expect(try after("Anna", in: "Anna met Kos") == "Anna")
    #expect(try after("J.", in: "J. K. Kos") == "J. K. Kos")
    #expect(try after("Kos", in: "Kos May 2024") == "Kos")
    #expect(try after("Kos", in: "Kos Thu 14 May") == "Kos")
    #expect(try after("Le", in: "Le Thu Mai spoke") == "Le Thu Mai")
  }

  @Test func anApostropheStandsInsideANameAndEndsOne() throws {
    #expect(try after("Ana", in: "Ana O'Shea spoke") == "Ana O'Shea")
    #expect(try after("Ana", in: "Ana Kos's party") == "Ana Kos")
  }

  @Test func aParticleStandsBetweenCapitals() throws {
    let particles: Set<String> = ["de", "la"]
    #expect(
      try after("Ana", in: "Ana de la Cruz left", particles: particles) == "Ana de la Cruz")
    #expect(try after("Ana", in: "Ana de la left", particles: particles) == "Ana")
    #expect(try after("Ana", in: "Ana de la Cruz") == "Ana")
  }

  @Test func anIdIsTheNameInSmallLetters() {
    let passage = Passage("Côte Sud", "en")
    #expect(passage.slug(0..<passage.count) == "côte-sud")
  }
}

extension Passage {
  /// The byte at which a word begins.
  fileprivate func place(of word: String) -> Int? {
    let bytes = Array(word.utf8)
    return (0..<count).first { hasPrefix(bytes, at: $0) }
  }
}
