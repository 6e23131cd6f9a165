import Languages
import TestSupport
import Testing

@Suite struct TableSchemaTests {
  @Test func everyTableHasANameOfItsOwn() {
    let names = TableSchema.all.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func onlyLastColumnsMayBeMissing() {
    for schema in TableSchema.all {
      let isOptional = schema.columns.map(\.kind.isOptional)
      #expect(isOptional == isOptional.sorted { !$0 && $1 }, "\(schema.name)")
    }
  }

  /// A schema that no language fills is one that nothing tests.
  @Test func everyTableIsUsedBySomeLanguage() throws {
    let names = Set(
      try Repository.files(under: "Sources/Languages/Tables", ext: "tsv").map {
        String($0.split(separator: "/").last?.dropLast(4) ?? "")
      })
    let unused = TableSchema.all.map(\.name).filter { !names.contains($0) }
    #expect(unused.isEmpty, "nobody fills \(unused)")
  }
}
