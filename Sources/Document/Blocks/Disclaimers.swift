import Languages
import Text
import Values

extension BlockArranger {
  /// What says that the content is not verified or not the publisher's: opened by such words
  /// anywhere, or holding them after the middle of the text.
  mutating func takeDisclaimers() {
    let middle = characters.count / 2
    for index in passages.indices where passages[index].isFree {
      let passage = passages[index]
      guard has(.boilerplate(.disclaimer), in: index), passage.shape.width <= 800 else { continue }
      let isOutside = passage.span.start > middle && passage.shape.width <= 400
      guard opensWithWord(index) || isOutside, passage.label == nil || passage.mark == .bullet
      else { continue }
      passages[index].role = .disclaimer
      metadata.disclaimers.append(characters.text.quotation(passage.span))
    }
  }

  /// A disclaimer's word within the first signs: an asterisk or a bracket may stand before it.
  private func opensWithWord(_ index: Int) -> Bool {
    let start = passages[index].span.start
    return finds[index].contains {
      $0.sense == .boilerplate(.disclaimer) && $0.span.start - start <= 2
    }
  }
}
