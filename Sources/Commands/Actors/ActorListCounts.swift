import Languages
import Values

/// What the lines of a list of actors were.
struct ActorListCounts {
  private(set) var actors = 0
  private(set) var malformed = 0
  /// Entities of other classes, by class.
  private(set) var others: [String: Int] = [:]

  /// So many bad lines are told one by one.
  private static let mostTold = 20

  /// The actor of a line; what is wrong with a bad one is told.
  mutating func taken(_ item: ActorListReader.Item) -> ListedActor? {
    switch item {
    case .actor(let actor):
      actors += 1
      return actor
    case .other(let name):
      // A list with a class of its own for every line does not fill the memory.
      others[others.count < 100 || others[name] != nil ? name : "others", default: 0] += 1
    case .malformed(var problem):
      malformed += 1
      problem.severity = .warning
      if malformed <= Self.mostTold { Reporting.tell(problem) }
    }
    return nil
  }

  var all: Int { actors + malformed + others.values.reduce(0, +) }

  func tellMalformed(in path: String) {
    guard malformed > 0 else { return }
    Reporting.tell(
      Diagnostic(
        malformed == 1 ? "1 line was passed over" : "\(malformed) lines were passed over",
        severity: .warning, file: path))
  }

  /// `1204 Vessel, 33 Address`; `nil` where there are none.
  var othersTold: String? {
    others.isEmpty
      ? nil
      : others.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { "\($0.value) \(singleName($0.key))" }.joined(separator: ", ")
  }

  private func singleName(_ name: String) -> String {
    Reporting.singleLine(String(name.prefix(40)))
  }
}

extension ActorLayerBuilder.Omissions {
  /// What a user should know of names that are not looked for.
  func warnings(in path: String) -> [Diagnostic] {
    func warning(_ count: Int, _ why: String, _ remedy: String) -> Diagnostic? {
      count == 0
        ? nil
        : Diagnostic(
          "\(count) \(count == 1 ? "name is" : "names are") not looked for: \(why)",
          severity: .note, file: path, remedy: remedy)
    }
    return [
      warning(words, "too short, or words of the tables", "give longer names"),
      warning(shared, "more than one actor bears them", "give the same id to those who are one"),
    ].compactMap { $0 }
  }
}
