import Testing
import Values

@testable import Ledger

@Suite("Ids of entries")
struct EntryIDTests {
  @Test func theFirstBitsInBase32() {
    // 00000 11111 00000 11111 00000 11111 00000 11111
    let digest = "07c1f07c1f" + String(repeating: "0", count: 54)
    #expect(EntryID.text(type: "flow", digest: digest, length: 8) == "flow-0z0z0z0z")
    #expect(EntryID.text(type: "flow", digest: digest, length: 10) == "flow-0z0z0z0z00")
  }

  @Test func aDigestHasDigitsEnough() {
    let id = EntryID.text(
      type: "f", digest: SHA256.hexadecimal(of: [UInt8]()), length: EntryID.longest)
    #expect(id.count == 2 + EntryID.longest)
  }
}
