import CZlib
import Text
import Values

/// Unpacks gzip (RFC 1952) and zlib (RFC 1950) streams piece by piece, members that follow one
/// another included.
///
/// A class, because zlib keeps the address of its state.
final class Gunzip {
  static let signature: [UInt8] = [0x1F, 0x8B]

  private var state = z_stream()
  private let pull: Inflow.Pull
  private let ratio: Int
  private var input: [UInt8] = []
  private var used = 0
  private var taken = 0
  private var given = 0
  private var isInside = false
  private var hasEnded = false

  private static let piece = 1 << 16
  /// A short text may well be packed better than any ratio: so many bytes are let pass.
  private static let allowance = 1 << 20

  /// - Parameters:
  ///   - ratio: a stream that unpacks to more than so many times its size is refused.
  ///   - isRaw: deflate (RFC 1951) without a head, as some servers send it.
  init(_ pull: @escaping Inflow.Pull, ratio: Int, isRaw: Bool = false) {
    self.pull = pull
    self.ratio = ratio
    // 32 more than the window's size: the head tells gzip from zlib.
    inflateInit2_(
      &state, isRaw ? -MAX_WBITS : MAX_WBITS + 32, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
  }

  deinit { inflateEnd(&state) }

  /// The next unpacked bytes; empty at the end.
  ///
  /// - Throws: where the stream is broken, cut short or a bomb.
  func next() throws(Diagnostic) -> [UInt8] {
    while !hasEnded {
      if used == input.count {
        input = try pull()
        used = 0
        if input.isEmpty {
          hasEnded = true
          guard !isInside else { throw Self.cut }
          break
        }
      }
      let output = try inflated()
      if !output.isEmpty { return output }
    }
    return []
  }

  private func inflated() throws(Diagnostic) -> [UInt8] {
    if !isInside {
      // Zeros after the last member are padding (gzip's own manual); other bytes are let go too.
      guard taken == 0 || input[used...].starts(with: Self.signature) else {
        hasEnded = true
        return []
      }
      if taken > 0 { inflateReset(&state) }
      isInside = true
    }
    var result: Int32 = Z_OK
    let output = [UInt8](unsafeUninitializedCapacity: Self.piece) { output, count in
      input.withUnsafeMutableBufferPointer { input in
        state.next_in = input.baseAddress.map { $0 + used }
        state.avail_in = UInt32(input.count - used)
        state.next_out = output.baseAddress
        state.avail_out = UInt32(output.count)
        result = inflate(&state, Z_NO_FLUSH)
        let read = input.count - used - Int(state.avail_in)
        used += read
        taken += read
        count = output.count - Int(state.avail_out)
      }
    }
    given += output.count
    switch result {
    case Z_STREAM_END: isInside = false
    case Z_OK, Z_BUF_ERROR: break
    default:
      throw Diagnostic("the packed bytes are broken", remedy: "get the file again")
    }
    guard given <= Self.allowance || given / ratio <= taken else {
      throw Diagnostic(
        "unpacks to more than \(ratio) times its size (limit: ratio)",
        remedy: "unpack it yourself, or raise the limit with --limit-ratio")
    }
    return output
  }

  private static let cut = Diagnostic(
    "the packed bytes are cut short", remedy: "get the file again")
}
