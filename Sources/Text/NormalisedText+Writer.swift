import Foundation
import Values

extension NormalisedText {
  /// Writes the view of a passage, one code point after the other.
  struct Writer {
    let bytes: UnsafeMutableBufferPointer<UInt8>
    let origins: UnsafeMutableBufferPointer<Int32>
    private(set) var count = 0

    /// White space read since the last visible code point.
    private var gapStart: Int32 = -1
    private var gapBreaksLine = false
    /// Whether the last code point is written without spaces around it.
    private var isUnspaced = false

    init(bytes: UnsafeMutableBufferPointer<UInt8>, origins: UnsafeMutableBufferPointer<Int32>) {
      self.bytes = bytes
      self.origins = origins
    }

    /// - Parameters:
    ///   - source: valid UTF-8, of which `range` is written.
    ///   - start: the number of the first code point.
    ///   - insets: what is left out, in order, seen as a line break.
    mutating func write(
      _ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, from start: Int32,
      leavingOut insets: [Span], folding: ScalarFolding
    ) {
      var insets = insets[...]
      folding.table.withUnsafeBufferPointer { table in
        var index = range.lowerBound
        var position = start
        while index < range.upperBound {
          if gapStart < 0, insets.isEmpty {
            copyLatin(
              source, &index, upTo: range.upperBound, &position, table,
              isPlain: folding.keepsASCII)
            copyWide(source, &index, upTo: range.upperBound, &position, table)
            if index >= range.upperBound { return }
          }
          let scalar = UTF8Scalar(source, at: index)
          index += scalar.length
          defer { position += 1 }
          if let inset = insets.first, position >= inset.start {
            if position < inset.end { continue }
            insets.removeFirst()
          }
          if scalar.value < 0x10000 {
            add(table[Int(scalar.value)], at: position)
          } else {
            closeGap(before: scalar.value, isUnspaced: Script(scalar.value).isUnspaced)
            put(scalar: scalar.value, at: position)
            isUnspaced = Script(scalar.value).isUnspaced
          }
        }
      }
    }

    /// Most of Latin text: visible ASCII that stays what it is, and single spaces before it.
    @inline(__always)
    private mutating func copyLatin(
      _ source: UnsafeBufferPointer<UInt8>, _ index: inout Int, upTo end: Int,
      _ position: inout Int32, _ table: UnsafeBufferPointer<ScalarFolding.Entry>, isPlain: Bool
    ) {
      var (from, to, place) = (index, count, position)
      while from < end {
        if isPlain, from &+ 8 <= end, to > 0, EightBytes(source, at: from).isPlainLatin {
          copyEight(source, from, to: to, place)
          (from, to, place) = (from &+ 8, to &+ 8, place &+ 8)
          continue
        }
        let byte = source[from]
        guard
          Self.isKept(byte, table)
            || byte == 0x20 && to > 0 && from &+ 1 < end && Self.isKept(source[from &+ 1], table)
        else { break }
        bytes[to] = byte
        origins[to] = place
        (from, to, place) = (from &+ 1, to &+ 1, place &+ 1)
      }
      if from > index { isUnspaced = false }
      (index, count, position) = (from, to, place)
    }

    /// Whether a byte is visible ASCII that stays what it is.
    @inline(__always)
    private static func isKept(
      _ byte: UInt8, _ table: UnsafeBufferPointer<ScalarFolding.Entry>
    ) -> Bool {
      byte &- 0x21 < 0x5E && table[Int(byte)].scalar == UInt32(byte)
    }

    @inline(__always)
    private func copyEight(
      _ source: UnsafeBufferPointer<UInt8>, _ from: Int, to: Int, _ place: Int32
    ) {
      UnsafeMutableRawBufferPointer(bytes).storeBytes(
        of: UnsafeRawBufferPointer(source).loadUnaligned(fromByteOffset: from, as: UInt64.self),
        toByteOffset: to, as: UInt64.self)
      UnsafeMutableRawBufferPointer(origins).storeBytes(
        of: SIMD8<Int32>(0, 1, 2, 3, 4, 5, 6, 7) &+ place, toByteOffset: 4 * to,
        as: SIMD8<Int32>.self)
    }

    /// Most of Chinese and Japanese text: Han and kana, which stay what they are or become others.
    @inline(__always)
    private mutating func copyWide(
      _ source: UnsafeBufferPointer<UInt8>, _ index: inout Int, upTo end: Int,
      _ position: inout Int32, _ table: UnsafeBufferPointer<ScalarFolding.Entry>
    ) {
      var (from, to, place) = (index, count, position)
      while from &+ 3 < end, source[from] &- 0xE3 < 7 {
        let four = UInt32(
          littleEndian: UnsafeRawBufferPointer(source).loadUnaligned(
            fromByteOffset: from, as: UInt32.self))
        let scalar = (four & 0xF) << 12 | four >> 2 & 0xFC0 | four >> 16 & 0x3F
        let entry = table[Int(scalar)]
        guard entry.isWide else { break }
        let folded = entry.scalar
        // The fourth byte, and its place, are written over by what follows.
        UnsafeMutableRawBufferPointer(bytes).storeBytes(
          of: folded == scalar
            ? four.littleEndian
            : (0x80_80E0 | folded >> 12 | folded << 2 & 0x3F00 | folded << 16 & 0x3F_0000)
              .littleEndian,
          toByteOffset: to, as: UInt32.self)
        UnsafeMutableRawBufferPointer(origins).storeBytes(
          of: SIMD4<Int32>(repeating: place), toByteOffset: 4 &* to, as: SIMD4<Int32>.self)
        (from, to, place) = (from &+ 3, to &+ 3, place &+ 1)
      }
      if from > index { isUnspaced = true }
      (index, count, position) = (from, to, place)
    }

    @inline(__always)
    private mutating func add(_ entry: ScalarFolding.Entry, at position: Int32) {
      let folded = entry.scalar
      if folded == 0 { return }
      if entry.isSpace {
        if gapStart < 0 {
          gapStart = position
          gapBreaksLine = false
        }
        if folded == 0x0A || folded == 0x0D { gapBreaksLine = true }
        return
      }
      if gapStart >= 0 {
        closeGap(before: folded, isUnspaced: entry.isUnspaced)
      } else if entry.isVoicing, voice(with: folded, at: position) {
        return
      }
      put(scalar: folded, at: position)
      isUnspaced = entry.isUnspaced
    }

    /// A line break inside unspaced script is the typesetter's, not the author's; so is the hyphen
    /// of a word that it cuts.
    private mutating func closeGap(before folded: UInt32, isUnspaced next: Bool) {
      guard gapStart >= 0 else { return }
      defer { gapStart = -1 }
      guard count > 0 else { return }
      if gapBreaksLine, let letter = letterBeforeHyphen() {
        if (0x61...0x7A).contains(letter), (0x61...0x7A).contains(folded) { count -= 1 }
      } else if !(gapBreaksLine && (isUnspaced || next)) {
        put(0x20, at: gapStart)
      }
    }

    /// The ASCII letter or digit before a hyphen at the end.
    private func letterBeforeHyphen() -> UInt8? {
      guard count > 1, bytes[count - 1] == UInt8(ascii: "-") else { return nil }
      let byte = bytes[count - 2]
      return byte < 0x80 && byte > 0x2F ? byte : nil
    }

    /// Makes the last kana and its mark one character, as half-width ｶﾞ and decomposed text part
    /// them; the last of its bytes comes from the mark.
    private mutating func voice(with mark: UInt32, at position: Int32) -> Bool {
      guard count >= 3, bytes[count - 3] == 0xE3, let scalar = Unicode.Scalar(mark) else {
        return false
      }
      let kana = String(decoding: bytes[(count - 3)..<count], as: UTF8.self)
      let composed = (kana + String(scalar)).precomposedStringWithCanonicalMapping
      guard composed.unicodeScalars.count == 1, composed.utf8.count == 3 else { return false }
      for (offset, byte) in composed.utf8.enumerated() { bytes[count - 3 + offset] = byte }
      origins[count - 1] = position
      return true
    }

    @inline(__always)
    private mutating func put(_ byte: UInt8, at position: Int32) {
      bytes[count] = byte
      origins[count] = position
      count += 1
    }

    @inline(__always)
    private mutating func put(scalar value: UInt32, at position: Int32) {
      if value < 0x80 {
        put(UInt8(truncatingIfNeeded: value), at: position)
        return
      }
      if value < 0x800 {
        put(UInt8(truncatingIfNeeded: 0xC0 | value >> 6), at: position)
      } else {
        if value < 0x10000 {
          put(UInt8(truncatingIfNeeded: 0xE0 | value >> 12), at: position)
        } else {
          put(UInt8(truncatingIfNeeded: 0xF0 | value >> 18), at: position)
          put(UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 0x3F), at: position)
        }
        put(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F), at: position)
      }
      put(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F), at: position)
    }
  }
}
