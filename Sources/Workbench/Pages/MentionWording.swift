import Reading
import Values
import Views

extension Mention.Value {
  /// What the words were read as.
  var gloss: String {
    switch self {
    case .date(let date): date.wording
    case .money(let money): money.wording
    case .quantity(let quantity): quantity.wording
    case .duration(let it): it.upper.map { "\(it.amount) to \($0)" } ?? it.amount
    case .actor(let actor): actor.ids.isEmpty ? "actor" : actor.ids.joined(separator: ", ")
    case .instrument(let it): "\(it.kind.wording): \(singleLine(it.title))"
    case .programme(let name): "programme: \(singleLine(name))"
    case .place(let name): singleLine(name)
    }
  }
}
