import Values
import Views

/// Prose as the templates take it: each run is one of three, the others `nil`.
///
/// Templates name optional fields with a leading dot, or a missing one would be looked up in
/// whatever encloses it.
struct HTMLProse {
  let runs: [Run]

  struct Run {
    var words: String?
    var quote: Foreign?
    var name: Foreign?
  }

  struct Foreign {
    let text: String
    let lang: String
  }

  init(_ prose: Prose) {
    runs = prose.runs.map { run in
      switch run {
      case .words(let text): Run(words: text)
      case .quote(let text, let language): Run(quote: Foreign(text: text, lang: language.tag))
      case .name(let text, let language): Run(name: Foreign(text: text, lang: language.tag))
      }
    }
  }

  /// `nil` for no words, which a template leaves out.
  init?(ifAny prose: Prose) {
    if prose.isEmpty { return nil }
    self.init(prose)
  }
}
