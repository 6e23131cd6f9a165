/// `text` on one line: a line break inside it becomes a space, or nothing between characters of
/// a script that is written without spaces, where the break was only the page's edge.
package func singleLine(_ text: String) -> String {
  var line = ""
  var gap: (hasBreak: Bool, isOpen: Bool) = (false, false)
  for scalar in text.unicodeScalars {
    if scalar.properties.isWhitespace, scalar != "\u{3000}" {
      gap = (gap.hasBreak || scalar == "\n" || scalar == "\r", true)
      continue
    }
    if gap.isOpen, let last = line.unicodeScalars.last {
      let isPageEdge =
        gap.hasBreak && (isWrittenWithoutSpaces(last) || isWrittenWithoutSpaces(scalar))
      if !isPageEdge { line.unicodeScalars.append(" ") }
    }
    gap = (false, false)
    line.unicodeScalars.append(scalar)
  }
  return line
}

/// Han, kana and the full-width forms, by their blocks.
package func isWrittenWithoutSpaces(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x2E80...0x30FF, 0x31F0...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF:
    true
  default: false
  }
}
