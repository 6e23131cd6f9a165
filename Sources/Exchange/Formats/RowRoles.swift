import Reading
import Values

/// The roles of all types of claims, brought under the headings of one table.
struct RowRoles {
  /// Parties, providers, participants, obligors, actors or subjects.
  var actors: [String] = []
  /// Recipients or beneficiaries.
  var recipients: [String] = []
  /// An agreement's kind, a flow's form, a meeting's level, an activity's kind, a stance.
  var kind: String?
  /// A title or subject, an item, a format, a status in words, an action, a measure, a target.
  var what: String?
  var purpose: String?
  var place: String?
  var provision: String?
  var amount: Amount?
  var currency: String?
  var unit: String?
  var per: String?
  /// A count beside an amount of money.
  var quantity: Quantity?
  var stage: String?
  var status: String?
  var strength: String?
  var due: String?
  var recurrence: String?

  init(_ content: Claim.Content) {
    switch content {
    case .agreement(let agreement):
      actors = agreement.parties
      (kind, status) = (agreement.kind.rawValue, agreement.status.rawValue)
      (what, purpose) = (agreement.title ?? agreement.subject, agreement.subject)
      take(agreement.money)
    case .flow(let flow):
      (actors, recipients) = (flow.providers, flow.recipients)
      (kind, stage) = (flow.form.rawValue, flow.stage.rawValue)
      (what, purpose, quantity) = (flow.item, flow.purpose, flow.quantity)
      take(flow.money)
    case .meeting(let meeting):
      actors = meeting.participants
      (kind, what, place) = (meeting.level.rawValue, meeting.format, meeting.place)
      recurrence = meeting.recurrence
    case .relationship(let relationship):
      (actors, what) = (relationship.parties, relationship.status)
    case .undertaking(let undertaking):
      (actors, what) = (undertaking.obligors, undertaking.action)
      (strength, provision) = (undertaking.strength.rawValue, undertaking.provision)
      (due, recurrence) = (undertaking.due?.text, undertaking.recurrence)
    case .activity(let activity):
      (actors, recipients) = (activity.actors, activity.beneficiaries)
      (kind, place, quantity) = (activity.kind.rawValue, activity.place, activity.quantity)
    case .figure(let figure):
      (actors, what) = ([figure.subject], figure.measure)
      switch figure.value {
      case .money(let money): take(money)
      case .quantity(let quantity):
        (amount, unit, per) = (quantity.amount, quantity.unit, quantity.per)
      }
    case .position(let position):
      (actors, kind, what) = (position.actors, position.stance.rawValue, position.target)
    case .assessment(let subjects):
      actors = subjects
    }
  }

  private mutating func take(_ money: Money?) {
    (amount, currency, per) = (money?.amount, money?.currency, money?.per)
  }
}
