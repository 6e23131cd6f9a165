// Classes of the words that tell what stands around a text.

package enum BoilerplateClass: String, Sendable, Hashable, CaseIterable {
  /// A line that is, or begins with, the chrome of a page or an app.
  case chrome
  /// Heads a list of other articles: what follows to the end is not the text.
  case related
  /// Asks the reader to subscribe, scan or download.
  case pitch
  /// Says that the content is not verified or was uploaded by a user.
  case disclaimer
}

package enum KindPlace: String, Sendable, Hashable, CaseIterable {
  case title, body, publisher
  /// A verb by which a title tells what happened: it is a headline and no instrument's name.
  case headline
  /// Ends what a page says before the text of an instrument that it reprints.
  case reprint
}

package enum BylineField: String, Sendable, Hashable, CaseIterable {
  case publisher, date, author, summary, title
  /// Counts what an account has published or who follows it: its name stands just before.
  case account
  /// Any other field of a by-line: editor, comments, clicks.
  case other
  /// A news agency, as it stands in datelines.
  case agency
  /// The paper itself, where a dateline begins with it.
  case house
  /// Ends a dateline.
  case wire
  /// Stands beside a title without being part of it.
  case mark
}
