/// In what order a country writes the numbers of a date.
package enum DateOrder: String, Sendable, CaseIterable {
  case dayMonth = "day-month"
  case monthDay = "month-day"
}
