import CZlib

/// Bytes packed as gzip (RFC 1952), for tests to unpack.
func gzip(_ bytes: [UInt8], windowBits: Int32 = MAX_WBITS + 16) -> [UInt8] {
  var state = z_stream()
  deflateInit2_(
    &state, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
    Int32(MemoryLayout<z_stream>.size))
  defer { deflateEnd(&state) }
  var input = bytes
  return [UInt8](unsafeUninitializedCapacity: bytes.count + 1024) { output, count in
    input.withUnsafeMutableBufferPointer { input in
      state.next_in = input.baseAddress
      state.avail_in = UInt32(input.count)
      state.next_out = output.baseAddress
      state.avail_out = UInt32(output.count)
      deflate(&state, Z_FINISH)
      count = output.count - Int(state.avail_out)
    }
  }
}
