import Ledger
import Reading
import Values

/// What the ledger holds on the fulfilment of a promise.
enum Fulfilment {
  /// Nothing at all; which does not say that nothing was done.
  case nothingReported
  /// Other entries that may tell of it.
  case possiblyReported([Entry])
  case reported

  /// `nil` for an entry that promises nothing: the saying of a declaratory undertaking is the act.
  static func of(_ entry: Entry, among entries: [Entry]) -> Fulfilment? {
    guard entry.evidence.contains(where: { $0.claim.modality.isPromise }) else { return nil }
    switch entry.content {
    case .undertaking(let it):
      guard it.strength != .declaratory else { return nil }
      return entry.hasLaterReport ? .reported : .nothingReported
    case .flow(let it):
      guard it.stage == .pledge || it.stage == .commitment else { return nil }
      let isPaid = entry.evidence.contains { evidence in
        if case .flow(let flow) = evidence.claim.content {
          flow.stage == .disbursement && evidence.claim.modality == .actual
        } else {
          false
        }
      }
      if isPaid { return .reported }
      let candidates = entries.filter { $0.mayPay(it, promisedIn: entry) }
      return candidates.isEmpty ? .nothingReported : .possiblyReported(candidates)
    case .agreement, .meeting, .relationship, .activity, .figure, .position, .assessment:
      return nil
    }
  }
}

extension Modality {
  fileprivate var isPromise: Bool {
    switch self {
    case .planned, .intended: true
    case .actual, .possible, .denied: false
    }
  }
}

extension Entry {
  /// Whether another source than the one that promised it tells it as so.
  fileprivate var hasLaterReport: Bool {
    let promised = evidence.first { $0.claim.modality.isPromise }?.source.digest
    return evidence.contains { $0.claim.modality == .actual && $0.source.digest != promised }
  }

  /// Whether this is a payment between the same parties that may be of the promise: not of
  /// another form, currency or unit, and not before it.
  fileprivate func mayPay(_ promise: Flow, promisedIn entry: Entry) -> Bool {
    guard id != entry.id, case .flow(let it) = content, it.stage == .disbursement,
      evidence.contains(where: { $0.claim.modality == .actual }),
      !Set(it.providers).isDisjoint(with: promise.providers),
      !Set(it.recipients).isDisjoint(with: promise.recipients),
      it.form == promise.form || it.form == .unspecified || promise.form == .unspecified
    else { return false }
    guard it.isMeasured(as: promise) else { return false }
    guard let begin = entry.day,
      let end = evidence.compactMap({ ($0.claim.time ?? $0.source.date)?.latest }).max()
    else { return true }
    return begin <= end
  }
}

extension Flow {
  /// Whether both are told in one currency or count the same, or one tells no amount: a sum is no
  /// part of twenty trainees.
  fileprivate func isMeasured(as other: Flow) -> Bool {
    if let currency = money?.currency, let theirs = other.money?.currency {
      return currency == theirs
    }
    if let unit = quantity?.unit, let theirs = other.quantity?.unit { return unit == theirs }
    return !hasAmount || !other.hasAmount
  }

  private var hasAmount: Bool { money != nil || quantity != nil }
}
