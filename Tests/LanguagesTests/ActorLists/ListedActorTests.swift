import Testing

@testable import Languages

@Suite struct ListedActorTests {
  @Test func anIdKeepsItsLettersAndDigits() {
    #expect(ListedActor.slug("NK-aB3/x y") == "NK-aB3-x-y")
    #expect(ListedActor.slug("公司") == nil)
    #expect(ListedActor.slug(String(repeating: "a", count: 101)) == nil)
  }

  @Test func namesStandOnceAndAreNotTooLongOrTooMany() {
    func kept(_ names: [String]) -> [String] {
      ListedActor.kept(names.map { .init($0) }).map(\.text)
    }
    #expect(kept([" Mara\n Gold", "Mara Gold", ""]) == ["Mara Gold"])
    #expect(kept([String(repeating: "a", count: 301), "b"]) == ["b"])
    #expect(kept((0..<500).map { "name \($0)" }).count == 100)
  }
}
