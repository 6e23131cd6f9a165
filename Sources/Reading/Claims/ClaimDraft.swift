import Values

/// A claim before it has its place among the document's claims.
struct ClaimDraft: Sendable {
  var content: Claim.Content
  /// Spans of the document's text.
  var evidence: [Span]
  var voice: [String] = []
  var modality: Modality
  var time: EDTF?
  /// Of a flow: whether its amount is said to be a part of one told before.
  var isPart = false
  /// Of an undertaking: whether a word says that it is promised, or it only declares.
  var isPromiseOrDeclaration = false
}
