/// A page that says why there is nothing else to show.
struct MessagePage {
  let title: String
  let message: String
  let remedy: String?
}
