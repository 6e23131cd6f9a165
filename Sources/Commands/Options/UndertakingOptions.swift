import ArgumentParser
import Ledger
import Reading
import Values

extension Strength: ExpressibleByArgument {}

/// Which undertakings are listed.
struct UndertakingOptions: ParsableArguments {
  @Flag(help: "Undertakings alone, by instrument.")
  var undertakings = false

  @Option(
    help: ArgumentHelp(
      "Undertakings of the instruments whose title holds this, or whose source's id begins so.",
      valueName: "title"))
  var instrument: String?

  @Option(
    help: ArgumentHelp(
      "Undertakings of a topic: a DAC purpose code (140, 14020), defence, diplomacy, consular or legislature.",
      valueName: "code"))
  var topic: String?

  @Option(
    help:
      "Undertakings that bind so firmly: binding, firm, cooperate, endeavour, consider or declaratory."
  )
  var strength: Strength?

  @Option(
    help: ArgumentHelp("Undertakings due by the end of this day, month or year.", valueName: "date")
  )
  var due: String?

  /// `nil` where none of the options is given.
  var filter: UndertakingFilter? {
    guard undertakings || instrument != nil || topic != nil || strength != nil || due != nil else {
      return nil
    }
    return UndertakingFilter(
      instrument: instrument, topic: topic.flatMap { Topic($0) }, strength: strength,
      dueBy: due.flatMap { EDTF($0)?.latest })
  }

  func validate() throws {
    if let topic, Topic(topic) == nil {
      throw ValidationError(
        "“\(topic)” is no topic; use a code of three or five digits, defence, diplomacy, consular or legislature"
      )
    }
    if let due, EDTF(due)?.latest == nil {
      throw ValidationError("“\(due)” is no date; write 2027, 2027-03 or 2027-03-31")
    }
  }
}
