import Document
import Languages
import Values

/// What the text has told before a sentence, which the sentence need not say again.
struct Discourse {
  /// Who the sentence before was about, for clauses without a subject.
  private(set) var topic: Participant?
  /// The person whom the text made a subject last, for "he" and "she".
  private(set) var person: Participant?
  /// To whom each provider gave last in the document.
  private(set) var receivers: [[String]: [String]] = [:]
  /// The flow that the paragraph told last.
  var lastFlow: Flow?
  /// Those who met last.
  private(set) var lastMet: [String] = []
  /// The several of whom the text has spoken, or who have met.
  var speakers: [String] = []
  /// The agreement that the document told last.
  var lastAgreement: Agreement?
  private var timeOfAgreement: EDTF?

  /// A paragraph names its topic and flows anew, and a heading those who speak.
  mutating func beginPassage(_ role: Block.Role) {
    (topic, lastFlow) = (nil, nil)
    if role == .heading { speakers = [] }
  }

  /// Takes in the agreements of a sentence. One without a date that says no more than the last is that
  /// one.
  mutating func take(_ agreements: inout [ClaimDraft]) {
    for (place, draft) in agreements.enumerated() {
      guard case .agreement(let agreement) = draft.content else { continue }
      if let lastAgreement, draft.time == nil, agreement.repeats(lastAgreement) {
        agreements[place].content = .agreement(lastAgreement)
        agreements[place].time = timeOfAgreement
      } else {
        (lastAgreement, timeOfAgreement) = (agreement, draft.time)
      }
    }
  }

  /// Takes in who gave to whom.
  mutating func take(flows: [ClaimDraft]) {
    for case .flow(let flow) in flows.map(\.content) where !flow.recipients.isEmpty {
      receivers[flow.providers] = flow.recipients
      lastFlow = flow
    }
  }

  /// Takes in who met.
  mutating func take(meetings: [ClaimDraft]) {
    if case .meeting(let meeting)? = meetings.last?.content { lastMet = meeting.participants }
  }

  /// Takes in whom a sentence was about, when it ends.
  mutating func endSentence(_ view: SentenceView) {
    let subject = view.participants.first {
      $0.role == .agent || $0.role == nil && !view.isVerbFinal
    }
    topic = subject ?? topic
    if let subject, subject.holdsPerson { person = subject }
  }
}
