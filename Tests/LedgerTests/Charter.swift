import Reading
import Values

/// An agreement of Kenya and Japan that several documents may speak of.
func charter(subject: String?) -> Claim.Content {
  .agreement(
    Agreement(
      parties: ["KE", "JP"], title: "Port Charter", kind: .charter, status: .signed,
      subject: subject))
}
