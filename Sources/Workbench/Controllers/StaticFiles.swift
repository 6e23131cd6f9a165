import Foundation
import Hummingbird
import Values

/// The style sheet and the images, held in memory: no path of a request reaches the disk.
struct StaticFiles: Sendable {
  private let files: [String: File]

  private struct File: Sendable {
    let type: String
    let bytes: ByteBuffer
  }

  /// - Throws: where the folder or a file of it cannot be read.
  init(folder: URL) throws(Diagnostic) {
    var files: [String: File] = [:]
    do {
      for url in try FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil)
      {
        guard let type = Self.types[url.pathExtension] else { continue }
        files[url.lastPathComponent] = File(
          type: type, bytes: ByteBuffer(bytes: try Data(contentsOf: url)))
      }
    } catch {
      throw Diagnostic(
        "the style sheet cannot be read (\(error))", file: folder.path,
        remedy: "install the program again")
    }
    self.files = files
  }

  private static let types = ["css": "text/css; charset=utf-8", "svg": "image/svg+xml"]

  func addRoutes(to router: Router<PageContext>) {
    router.get("/static/:name") { _, context in
      guard let file = files[context.parameters.get("name") ?? ""] else { throw Refusal.noPage }
      return Response(
        status: .ok, headers: [.contentType: file.type, .cacheControl: "no-cache"],
        body: ResponseBody(byteBuffer: file.bytes))
    }
  }
}
