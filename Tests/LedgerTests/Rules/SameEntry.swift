import Reading
import TestSupport
import Values

@testable import Ledger

/// Whether two claims, each of a document of its own, are one entry.
func areOne(
  _ a: Claim.Content, _ b: Claim.Content, times: (String?, String?) = (nil, nil),
  words: (String, String) = ("第一份文件", "第二份文件")
) -> Bool {
  func key(_ content: Claim.Content, _ words: String, _ time: String?) -> String {
    Filing(SampleReading("\(words)。").claim(content, on: words, time: time).reading).items[0].key
  }
  return key(a, words.0, times.0) == key(b, words.1, times.1)
}
