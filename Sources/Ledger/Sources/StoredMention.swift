import Reading
import Values

/// A mention's object of docs/reading-format.md, read back.
struct StoredMention: Decodable {
  let mention: Mention

  private enum Key: String, CodingKey { case type, value }

  private struct Named: Decodable { let name: String }

  private struct Instrument: Decodable {
    let kind: InstrumentKind
    let title: String
  }

  private struct Actor: Decodable {
    let id: String?
    let kind: ActorKind?
    let ids: [String]?
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    func one<T: Decodable>() throws -> T { try fields.decode(T.self, forKey: .value) }
    let value: Mention.Value
    switch try fields.decode(String.self, forKey: .type) {
    case "date": value = .date(try one())
    case "money": value = .money(try one())
    case "quantity": value = .quantity(try one())
    case "duration": value = .duration(try one())
    case "actor":
      let actor: Actor = try one()
      value =
        if let id = actor.id, let kind = actor.kind {
          .actor(Mention.Actor(id: id, kind: kind))
        } else {
          .actor(Mention.Actor(coreference: actor.ids ?? []))
        }
    case "instrument":
      let instrument: Instrument = try one()
      value = .instrument(Mention.Instrument(instrument.kind, title: instrument.title))
    case "programme": value = .programme(name: (try one() as Named).name)
    case "place": value = .place(name: (try one() as Named).name)
    case let other:
      throw DecodingError.dataCorruptedError(
        forKey: .type, in: fields, debugDescription: "“\(other)” is not a type of mention")
    }
    mention = Mention(try Quotation(from: decoder), value)
  }
}
