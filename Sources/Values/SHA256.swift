import CMessageDigest
package import Foundation

/// A SHA-256 digest (FIPS 180-4) taken piece by piece.
package struct SHA256 {
  private var state = SHA2_CTX()

  package init() { SHA256Init(&state) }

  package mutating func update(_ bytes: some ContiguousBytes) {
    bytes.withUnsafeBytes { buffer in
      if let base = buffer.bindMemory(to: UInt8.self).baseAddress {
        SHA256Update(&state, base, buffer.count)
      }
    }
  }

  /// The digest as 64 lower-case hexadecimal digits.
  package consuming func hexadecimal() -> String {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Final(&digest, &state)
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The digest of `bytes` as 64 lower-case hexadecimal digits.
  package static func hexadecimal(of bytes: some ContiguousBytes) -> String {
    var digest = SHA256()
    digest.update(bytes)
    return digest.hexadecimal()
  }
}
