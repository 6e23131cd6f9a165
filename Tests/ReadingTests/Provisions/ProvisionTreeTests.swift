import Reading
import TestSupport
import Testing
import Values

@Suite struct ProvisionTreeTests {
  private func lines(_ text: String) async throws -> [String] {
    let tree = ProvisionTree(try await SampleInstrument.reading(text))
    return tree.nodes.map { node in
      "\(String(repeating: "  ", count: node.depth))\(node.path)|\(node.heading ?? "")|\(node.text)"
    }
  }

  @Test func headingsHoldTheirProvisions() async throws {
    let text = """
      Action Plan for Cooperation between Japan and Ghana

      I. Trade

      1. The two sides will promote trade in cocoa.

      2. The two sides will:

      (a) exchange nurses; and

      (b) build a school.

      II. Health

      3. Ghana will train nurses.
      """
    #expect(
      try await lines(text) == [
        "I|Trade|", "  I/1||The two sides will promote trade in cocoa.",
        "  I/2||The two sides will:", "    I/2/(a)||exchange nurses; and",
        "    I/2/(b)||build a school.", "II|Health|", "  II/3||Ghana will train nurses.",
      ])
  }

  @Test func labelsAreLeftOutOfTheText() async throws {
    #expect(
      try await lines(
        "日本国とガーナ共和国との間の協定\n\n第一条　両国は、協力する。\n\n第二条\n\n１　両国は、協議する。\n\n２　両国は、看護師を交換する。\n") == [
          "第一条||両国は、協力する。", "第二条||", "  第二条/1||両国は、協議する。",
          "  第二条/2||両国は、看護師を交換する。",
        ])
    #expect(
      try await lines("中国和加纳联合公报\n\n一、双方将扩大贸易。\n\n（一）双方将互派医生。\n") == [
        "一||双方将扩大贸易。", "  一/(一)||双方将互派医生。",
      ])
  }

  /// Every child is named by its parent, and stands behind it.
  @Test(arguments: SampleInstrument.names)
  func theTreeIsWhole(name: String) async throws {
    let tree = ProvisionTree(try await SampleInstrument.fixture(name))
    let children = tree.nodes.flatMap(\.children)
    #expect(!tree.nodes.isEmpty)
    #expect((tree.roots + children).sorted() == Array(tree.nodes.indices))
    for (index, node) in tree.nodes.enumerated() {
      #expect(node.children.allSatisfy { $0 > index && tree.nodes[$0].depth == node.depth + 1 })
      #expect(node.children.allSatisfy { tree.nodes[$0].path.hasPrefix(node.path + "/") })
      #expect(!node.text.isEmpty || !node.children.isEmpty)
    }
  }
}
