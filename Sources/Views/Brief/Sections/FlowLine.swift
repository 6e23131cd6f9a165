import Ledger
import Reading
import Values

/// An entry that is a flow, at the stage it has come to.
struct FlowLine {
  let entry: Entry
  let flow: Flow
  /// The furthest stage that some evidence asserts; `nil` where none asserts the flow at all.
  let stage: FlowStage?

  static func all(in entries: [Entry]) -> [FlowLine] {
    entries.compactMap { entry in
      guard case .flow(let flow) = entry.content else { return nil }
      let stages = entry.evidence.compactMap(\.assertedStage)
      return FlowLine(
        entry: entry, flow: flow,
        stage: order.last(where: stages.contains))
    }
  }

  /// From the least to the furthest.
  private static let order: [FlowStage] = [.unspecified, .pledge, .commitment, .disbursement]

  var isPart: Bool { entry.evidence.contains { $0.claim.partOf != nil } }
}

extension Entry.Evidence {
  /// The stage it tells; a disbursement still to come is a pledge, and what is denied or only
  /// possible has none.
  fileprivate var assertedStage: FlowStage? {
    guard case .flow(let flow) = claim.content else { return nil }
    switch claim.modality {
    case .actual: return flow.stage
    case .planned, .intended: return flow.stage == .disbursement ? .pledge : flow.stage
    case .possible, .denied: return nil
    }
  }
}
