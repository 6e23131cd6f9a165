import Values

/// Whom a document is about, as the whole of it tells.
struct DocumentSides {
  /// The two that it is about.
  let parties: [String]
  /// Whether it is one between these two, and does not only often name them.
  let isBetweenParties: Bool
  /// Whom the title names as receiving: 对…援助, への支援.
  let receiversOfTitle: [String]
  /// The states that it names, where they are two.
  let onlyStates: [String]
  /// Which of these two it says that aid comes from.
  let giverOfTwo: String?
  /// The states that give aid to others and do not receive it.
  let donors: Deferred<[String]>
}
