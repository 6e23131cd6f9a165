import Foundation
import Ledger
import Reading
import Testing
import Values

@testable import Views

@Suite struct FlowLineTests {
  func stage(_ told: (FlowStage, Modality)...) -> FlowStage? {
    var entry = Sample.flows[0]
    entry.evidence = told.map { stage, modality in
      Sample.evidence(Sample.news, Sample.grant(Amount(5), stage), at: 1, "…", modality)
    }
    return FlowLine.all(in: [entry])[0].stage
  }

  @Test func aPledgeIsNeverPaidUntilToldAsPaid() {
    #expect(stage((.pledge, .planned)) == .pledge)
    #expect(stage((.disbursement, .planned)) == .pledge)
    #expect(stage((.pledge, .planned), (.disbursement, .possible)) == .pledge)
    #expect(stage((.pledge, .planned), (.disbursement, .actual)) == .disbursement)
    #expect(stage((.commitment, .actual), (.pledge, .planned)) == .commitment)
  }

  @Test func whatIsDeniedHasNoStage() {
    #expect(stage((.disbursement, .denied)) == nil)
  }
}
