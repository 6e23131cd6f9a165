import Languages
import Text

/// How far a participant reaches: with the offices and organs behind its name.
extension ParticipantReader {
  /// Goes on over offices, closing brackets and words such as 側 that belong to the name.
  func extent(after end: Int) -> Int {
    var end = end
    while true {
      if let office = passage.first(
        at: end,
        { word -> Bool? in
          switch word {
          case .office, .organ: true
          default: nil
          }
        })
      {
        end = Int(office.hit.end)
      } else if let (mark, next) = passage.scalar(at: end),
        [0x29, 0x300D, 0x300F, 0x201D].contains(mark)
      {
        end = next
      } else if let office = officeOfOwner(at: end) ?? officeBehindBracket(at: end) {
        end = office
      } else {
        return end
      }
    }
  }

  /// With its brackets, in bytes.
  private static let longestRemark = 14

  /// 李(リ)外相は: the end of an office behind the reading of a name.
  private func officeBehindBracket(at place: Int) -> Int? {
    let end = passage.skipBrackets(at: place)
    guard end > place else { return nil }
    // 首相(当時)は: a short remark.
    if end - place <= Self.longestRemark, passage.hasWord(at: end, { $0.kind == .caseMarker }),
      !mentions.contains(where: { $0.range.lowerBound >= place && $0.range.lowerBound < end })
    {
      return end
    }
    guard passage.bracket(closingAt: end) != nil else { return nil }
    return passage.firstWord(at: end) { $0.kind == .office }.map { Int($0.end) }
  }

  /// チリとペルーの外相は: behind the mark of a possessor, the end of an office that no name follows.
  private func officeOfOwner(at place: Int) -> Int? {
    guard let marker = passage.marker(.possessor, .after, at: place),
      passage.script(at: Int(marker.start)) != .latin,
      let office = passage.firstWord(
        at: Int(marker.end), { $0.kind == .office || $0.kind == .organ }),
      !mentions.contains(where: {
        $0.range.lowerBound == Int(marker.end) || $0.range.lowerBound == Int(office.end)
      })
    else { return nil }
    return Int(office.end)
  }
}
