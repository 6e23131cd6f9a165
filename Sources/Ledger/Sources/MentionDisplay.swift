package import Reading
import Values

extension Mention.Value {
  /// The value in a few words, for a label beside the words it was read from.
  package var display: String {
    switch self {
    case .date(let date): date.text
    case .money(let money): money.display
    case .quantity(let quantity): quantity.display
    case .duration(let duration):
      duration.bound.mark + duration.amount + (duration.upper.map { "–\($0)" } ?? "")
    case .actor(let actor): actor.ids.joined(separator: ", ")
    case .instrument(let instrument): "\(instrument.kind.rawValue): \(instrument.title)"
    case .programme(let name), .place(let name): name
    }
  }
}
