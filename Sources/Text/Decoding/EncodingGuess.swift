import CUchardet

/// Guesses an encoding from the frequencies of bytes.
enum EncodingGuess {
  /// Mozilla's detector settles well before this many bytes.
  private static let sample = 1 << 20

  /// The name as uchardet gives it; `nil` where nothing fits.
  static func name(of bytes: [UInt8]) -> String? {
    guard let detector = uchardet_new() else { return nil }
    defer { uchardet_delete(detector) }
    let isRead = bytes.withUnsafeBytes { buffer in
      uchardet_handle_data(
        detector, buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
        min(buffer.count, sample)) == 0
    }
    guard isRead else { return nil }
    uchardet_data_end(detector)
    guard let name = uchardet_get_charset(detector) else { return nil }
    let text = String(cString: name)
    return text.isEmpty ? nil : text
  }
}
