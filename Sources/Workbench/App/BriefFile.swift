package import Foundation
package import Values
package import Views

/// Writes a brief as one HTML file that needs no server and loads nothing.
package struct BriefFile: Sendable {
  private let pages: PageRenderer
  private let style: String

  /// - Parameter resources: the folder that holds `Templates` and `Static`.
  /// - Throws: where the resources cannot be read.
  package init(resources: URL) throws(Diagnostic) {
    pages = try PageRenderer(templates: resources.appending(path: "Templates"))
    let sheet = resources.appending(path: "Static/workbench.css")
    do { style = try String(contentsOf: sheet, encoding: .utf8) } catch {
      throw Diagnostic(
        "the style sheet cannot be read (\(error))", file: sheet.path,
        remedy: "install the program again")
    }
  }

  package func html(_ brief: Brief) -> String {
    pages.html(BriefPage(brief, style: style), template: "brief-file") + "\n"
  }
}
