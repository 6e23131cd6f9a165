import Foundation
import Languages
import Values

/// How countries write and count dates: the order of day and month, and their budget years.
struct DateCustoms: Sendable {
  /// By the last label of a host name: `uk`, `gov`.
  private let orders: [String: DateOrder]
  /// By ISO 3166-1 alpha-2 code.
  private let fiscalYears: [String: FiscalYear]

  /// None, where no table tells them.
  init() { (orders, fiscalYears) = ([:], [:]) }

  init(_ lexicon: Lexicon) {
    orders = Dictionary(
      lexicon.rows(of: "date-orders", in: "common").compactMap { row in
        DateOrder(rawValue: row[1]).map { (row[0], $0) }
      }, uniquingKeysWith: { first, _ in first })
    fiscalYears = Dictionary(
      lexicon.rows(of: "fiscal-years", in: "common").compactMap { row in
        Int(row[1]).map { (row[0], FiscalYear(firstMonth: $0, isNamedByLast: row[2] == "last")) }
      }, uniquingKeysWith: { first, _ in first })
  }

  func fiscalYear(of state: String) -> FiscalYear? { fiscalYears[state] }

  /// The order in the country that the address is of; `nil` where it tells none.
  func order(ofURL url: String?) -> DateOrder? {
    PublisherCountry.label(ofURL: url).flatMap { orders[$0] }
  }

  /// The order that the dates of a text show where only one can be: 25/03/2024.
  static func order(shownBy dates: some Sequence<ScannedDate>) -> DateOrder? {
    var shown: Set<DateOrder> = []
    for date in dates where date.fields.kind == .eitherOrder {
      if date.fields.isDayFirst {
        shown.insert(.dayMonth)
      } else if let day = date.fields.day, day > 12 {
        shown.insert(.monthDay)
      }
    }
    return shown.count == 1 ? shown.first : nil
  }
}
