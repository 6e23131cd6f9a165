/// An amount of a currency (ISO 4217), per a period (ISO 8601 duration) where it is a rate.
package struct Money: Hashable, Sendable {
  package var amount: Amount
  package var currency: String
  package var per: String?

  package init(_ amount: Amount, _ currency: String, per: String? = nil) {
    self.amount = amount
    self.currency = currency
    self.per = per
  }
}

/// A count or measure: `unit` is a UCUM code or an English count noun in the singular.
package struct Quantity: Hashable, Sendable {
  package var amount: Amount
  package var unit: String
  package var per: String?

  package init(_ amount: Amount, _ unit: String, per: String? = nil) {
    self.amount = amount
    self.unit = unit
    self.per = per
  }
}

/// An ISO 8601 duration with the bound its words put on it; `upper` is the end of a range.
package struct Duration8601: Hashable, Sendable {
  package var amount: String
  package var upper: String?
  package var bound: Bound

  package init(_ amount: String, to upper: String? = nil, bound: Bound = .exactly) {
    self.amount = amount
    self.upper = upper
    self.bound = bound
  }
}
