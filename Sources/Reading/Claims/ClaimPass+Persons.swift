import Document
import Languages
import Values

/// For whom the persons of a document speak, and who bears which office.
extension ClaimPass {
  /// The state that each person of the text speaks for: a table knows some, the text tells others.
  func personStates() -> [String: String] {
    var states = listedStates
    for (passage, mentions) in zip(passages, mentions) {
      PersonStates(passage: passage, mentions: mentions).add(to: &states)
    }
    for (passage, mentions) in zip(passages, mentions) {
      let reader = PersonStates(passage: passage, mentions: mentions)
      if let homeOfNames { reader.add(ofHome: homeOfNames, to: &states) }
      if let homeTold { reader.add(ofPublisher: homeTold, to: &states) }
      if let home { reader.add(ofEnvoysFrom: home, to: &states) }
      reader.add(ofTwo: parties, to: &states)
    }
    return states
  }

  /// Who bears which office, by what the text tells beside names.
  func offices(_ states: [String: String]) -> OfficeHolders {
    var offices = OfficeHolders(isVerbFinal: lexicon.isVerbFinal(document.language))
    for (passage, mentions) in zip(passages, mentions) {
      offices.note(passage, mentions, states: states)
    }
    return offices
  }
}
