// The forms that `entente.reading/1` gives amounts: decimal numbers are strings.

import Foundation

private enum Key: String, CodingKey {
  case amount, to, bound, currency, unit, per
}

extension KeyedDecodingContainer where Key == Values.Key {
  fileprivate func amount() throws -> Amount {
    Amount(
      try decimal(.amount) ?? 0, to: try decimal(.to),
      bound: try decodeIfPresent(Bound.self, forKey: .bound) ?? .exactly)
  }

  private func decimal(_ key: Key) throws -> Decimal? {
    guard let text = try decodeIfPresent(String.self, forKey: key) else { return nil }
    guard let value = Decimal(plain: text) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: self, debugDescription: "“\(text)” is not a decimal number")
    }
    return value
  }
}

extension Money: Decodable {
  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    self.init(
      try fields.amount(), try fields.decode(String.self, forKey: .currency),
      per: try fields.decodeIfPresent(String.self, forKey: .per))
  }
}

extension Quantity: Decodable {
  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    self.init(
      try fields.amount(), try fields.decode(String.self, forKey: .unit),
      per: try fields.decodeIfPresent(String.self, forKey: .per))
  }
}

extension Duration8601: Decodable {
  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    self.init(
      try fields.decode(String.self, forKey: .amount),
      to: try fields.decodeIfPresent(String.self, forKey: .to),
      bound: try fields.decodeIfPresent(Bound.self, forKey: .bound) ?? .exactly)
  }
}

extension JSONWriter {
  private mutating func write(_ amount: Amount) {
    field("amount", amount.value.plain)
    if let upper = amount.upper { field("to", upper.plain) }
  }

  package mutating func write(_ money: Money) {
    object {
      $0.write(money.amount)
      $0.field("currency", money.currency)
      $0.field("bound", money.amount.bound.rawValue)
      if let per = money.per { $0.field("per", per) }
    }
  }

  package mutating func write(_ quantity: Quantity) {
    object {
      $0.write(quantity.amount)
      $0.field("unit", quantity.unit)
      $0.field("bound", quantity.amount.bound.rawValue)
      if let per = quantity.per { $0.field("per", per) }
    }
  }

  package mutating func write(_ duration: Duration8601) {
    object {
      $0.field("amount", duration.amount)
      if let upper = duration.upper { $0.field("to", upper) }
      $0.field("bound", duration.bound.rawValue)
    }
  }
}
