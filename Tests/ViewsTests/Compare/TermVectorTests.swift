import Testing

@testable import Views

@Suite struct TermVectorTests {
  @Test func likenessIsOneForTheSameAndNoneForNothingInCommon() {
    let one = TermVector([1: 2, 2: 1])
    #expect(abs(one.likeness(to: one) - 1) < 1e-9)
    #expect(one.likeness(to: TermVector([3: 5])) == 0)
    #expect(one.likeness(to: .empty) == 0)
    #expect(TermVector.empty.isEmpty)
    #expect(abs(one.likeness(to: TermVector([2: 4])) - 0.2.squareRoot()) < 1e-9)
  }

  /// What all have tells little; what one has tells much.
  @Test func rareTermsWeighMore() {
    let texts: [[UInt64: Double]] = [[1: 1, 2: 1], [1: 1, 3: 1], [1: 1, 4: 1], [1: 1, 2: 1]]
    let weights = TermWeights(texts)
    let vectors = texts.map(weights.vector(of:))
    #expect(vectors[0].likeness(to: vectors[3]) > 0.9)
    #expect(vectors[0].likeness(to: vectors[1]) < 0.1)
  }
}
