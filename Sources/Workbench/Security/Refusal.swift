import Hummingbird
import Values

/// Why a request gets no page.
enum Refusal: Error {
  case wrongHost
  case wrongMethod
  case tooLong
  /// There is no such page.
  case noPage
  /// The address names something that is not in the ledger.
  case notFound(Diagnostic)
  /// The address asks for something that cannot be.
  case badRequest(String, remedy: String)

  var status: HTTPResponse.Status {
    switch self {
    case .wrongHost: .misdirectedRequest
    case .wrongMethod: .methodNotAllowed
    case .tooLong: .uriTooLong
    case .noPage, .notFound: .notFound
    case .badRequest: .badRequest
    }
  }

  var page: MessagePage {
    switch self {
    case .wrongHost:
      MessagePage(
        title: "Not this server's name",
        message: "The request came under a name that this server does not answer to.",
        remedy: "Open the address that the program printed, which begins with 127.0.0.1.")
    case .wrongMethod:
      MessagePage(
        title: "Only for reading", message: "These pages can be read, not written to.",
        remedy: "Use the entente command to change the ledger.")
    case .tooLong:
      MessagePage(
        title: "The address is too long", message: "The address has more than 4,096 bytes.",
        remedy: "Search for fewer words.")
    case .noPage:
      MessagePage(
        title: "No such page", message: "There is no page at this address.",
        remedy: "Start from the overview.")
    case .notFound(let diagnostic):
      MessagePage(
        title: "Not in the ledger", message: diagnostic.message,
        remedy: diagnostic.remedy.isEmpty ? nil : diagnostic.remedy)
    case .badRequest(let message, let remedy):
      MessagePage(title: "That cannot be shown", message: message, remedy: remedy)
    }
  }
}
