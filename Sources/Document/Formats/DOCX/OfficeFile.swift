import Foundation
import Values

/// Files of office programs that are not read, told apart so that the refusal says what to do.
enum OfficeFile {
  case spreadsheet, presentation, openDocument, book, zip
  case encrypted, oldWord, oldOffice, richText

  /// The kind of a ZIP file that is surely no Word document.
  static func kind(of archive: ZipArchive) throws(Diagnostic) -> OfficeFile? {
    if let bytes = try archive.contents(of: "mimetype") {
      let type = String(decoding: bytes.prefix(128), as: UTF8.self)
      if type.hasPrefix("application/vnd.oasis.opendocument") { return .openDocument }
      if type.hasPrefix("application/epub") { return .book }
    }
    if archive.has("xl/workbook.xml") || archive.has("xl/workbook.bin") { return .spreadsheet }
    if archive.has("ppt/presentation.xml") { return .presentation }
    return nil
  }

  /// The kind of a file that is no ZIP file: compound files of Office (MS-CFB) and RTF.
  static func kind(of bytes: [UInt8]) -> OfficeFile? {
    if bytes.starts(with: Array("{\\rtf".utf8)) { return .richText }
    guard bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) else { return nil }
    if names("EncryptedPackage", in: bytes) { return .encrypted }
    return names("WordDocument", in: bytes) ? .oldWord : .oldOffice
  }

  /// Whether a stream of that name stands in the directory, which is in UTF-16.
  private static func names(_ stream: String, in bytes: [UInt8]) -> Bool {
    let wanted = Data(stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    return Data(bytes).range(of: wanted) != nil
  }

  var refusal: Diagnostic {
    let word = "save it as DOCX or PDF"
    return switch self {
    case .spreadsheet: Diagnostic("the file is an Excel workbook", remedy: "save it as PDF or text")
    case .presentation:
      Diagnostic("the file is a PowerPoint presentation", remedy: "save it as PDF")
    case .openDocument: Diagnostic("the file is an OpenDocument file", remedy: word)
    case .book: Diagnostic("the file is an EPUB book", remedy: "give its pages as HTML")
    case .zip:
      Diagnostic("the file is a ZIP archive of other files", remedy: "unpack it and give its files")
    case .encrypted:
      Diagnostic("the document is encrypted", remedy: "save a copy that opens without a password")
    case .oldWord: Diagnostic("the file is in Word's format before 2007", remedy: word)
    case .oldOffice:
      Diagnostic("the file is in Office's format before 2007", remedy: "save it as PDF or text")
    case .richText: Diagnostic("the file is in Rich Text Format", remedy: word)
    }
  }
}
