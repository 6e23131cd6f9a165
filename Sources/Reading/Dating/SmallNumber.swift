/// A number of a date, such as a year or a day, or none, in two bytes: dates are copied at every
/// step of a pattern.
@propertyWrapper
struct SmallNumber: Hashable, Sendable {
  private var stored = Int16.min

  init() {}

  var wrappedValue: Int? {
    get { stored == .min ? nil : Int(stored) }
    set { stored = newValue.map { Int16(clamping: $0) } ?? .min }
  }
}
