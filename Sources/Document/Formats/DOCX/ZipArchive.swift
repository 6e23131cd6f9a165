import CZip
import Values

/// A ZIP file in memory, read by libzip.
///
/// A class, because libzip reads from the bytes as long as the archive is open.
final class ZipArchive {
  /// What opens a ZIP file, an empty one too.
  static func isSigned(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// Word writes some twenty; a document with a picture a page some hundreds.
  private static let mostEntries: Int64 = 1 << 16
  /// A short part may well be packed better than any ratio: so many bytes are let pass.
  private static let allowance = 1 << 20

  private let archive: OpaquePointer
  private let bytes: UnsafeMutableRawBufferPointer
  private let limits: DocumentLimits
  /// The bytes unpacked so far, and those they were packed in.
  private var given = 0
  private var taken = 0

  /// - Throws: where the directory of the file is broken.
  init(_ source: [UInt8], limits: DocumentLimits) throws(Diagnostic) {
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: source.count, alignment: 1)
    bytes.copyBytes(from: source)
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let buffer = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error)
    else {
      bytes.deallocate()
      throw Self.broken
    }
    guard let archive = zip_open_from_source(buffer, ZIP_RDONLY, &error) else {
      zip_source_free(buffer)
      bytes.deallocate()
      throw Self.broken
    }
    (self.archive, self.bytes, self.limits) = (archive, bytes, limits)
    guard zip_get_num_entries(archive, 0) <= Self.mostEntries else {
      throw Diagnostic(
        "the ZIP file has more than \(Self.mostEntries) entries (limit: entries)",
        remedy: "unpack it and give its files")
    }
  }

  deinit {
    zip_discard(archive)
    bytes.deallocate()
  }

  func has(_ name: String) -> Bool { index(of: name) != nil }

  private func index(of name: String) -> UInt64? {
    let index = zip_name_locate(archive, name, UInt32(ZIP_FL_NOCASE))
    return index < 0 ? nil : UInt64(index)
  }

  /// The unpacked bytes of an entry, `nil` where there is none of that name.
  ///
  /// - Throws: where it is encrypted, broken or over a limit.
  func contents(of name: String) throws(Diagnostic) -> [UInt8]? {
    guard let index = index(of: name) else { return nil }
    var entry = zip_stat_t()
    guard zip_stat_index(archive, index, 0, &entry) == 0 else { throw Self.broken }
    guard entry.encryption_method == UInt16(ZIP_EM_NONE) else {
      throw Diagnostic(
        "the document is encrypted", remedy: "save a copy that opens without a password")
    }
    // Sizes are what the file says: the larger is bounded by its own.
    taken += Int(min(entry.comp_size, UInt64(bytes.count)))
    guard let file = zip_fopen_index(archive, index, 0) else { throw Self.broken }
    defer { zip_fclose(file) }
    var result: [UInt8] = []
    result.reserveCapacity(Int(min(entry.size, UInt64(Self.allowance))))
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = zip_fread(file, &piece, UInt64(piece.count))
      guard count >= 0 else { throw failure(of: file) }
      guard count > 0 else { return result }
      given += Int(count)
      guard given <= limits.size else { throw limits.tooLarge("the unpacked document") }
      guard given <= Self.allowance || given / limits.ratio <= taken else {
        throw Diagnostic(
          "the document unpacks to more than \(limits.ratio) times its size (limit: ratio)",
          remedy: "save it as plain text, or raise the limit with --limit-ratio")
      }
      result += piece[..<Int(count)]
    }
  }

  private func failure(of file: OpaquePointer) -> Diagnostic {
    let code = zip_error_code_zip(zip_file_get_error(file))
    return code == ZIP_ER_CRC
      ? Diagnostic("a checksum in the document is wrong", remedy: "get the file again")
      : Self.broken
  }

  private static let broken = Diagnostic(
    "the document is cut short or broken", remedy: "get the file again")
}
