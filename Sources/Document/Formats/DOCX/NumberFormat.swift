/// Numbers as automatic numbering writes them (ST_NumberFormat, ISO/IEC 29500-1, clause 17.18.59).
enum NumberFormat {
  /// - Parameter format: the standard's name of it; one that is not known is decimal.
  static func text(_ number: Int, _ format: String) -> String {
    let decimal = String(number)
    return switch format {
    case "none": ""
    case "decimalZero": number < 10 ? "0\(number)" : decimal
    case "upperRoman": roman(number).uppercased()
    case "lowerRoman": roman(number)
    case "upperLetter": letter(number).uppercased()
    case "lowerLetter": letter(number)
    case "ordinal": decimal + ordinalSuffix(number)
    case "decimalFullWidth", "decimalFullWidth2": wide(number)
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
      enclosed(number, [1...20: 0x2460, 21...35: 0x3251, 36...50: 0x32B1])
    case "decimalEnclosedParen": enclosed(number, [1...20: 0x2474])
    case "decimalEnclosedFullstop": enclosed(number, [1...20: 0x2488])
    case "ideographEnclosedCircle": enclosed(number, [1...10: 0x3280])
    case "aiueo": member(number, of: "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ")
    case "aiueoFullWidth":
      member(number, of: "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン")
    case "iroha": member(number, of: "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ")
    case "irohaFullWidth":
      member(number, of: "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン")
    case "ideographTraditional": member(number, of: "甲乙丙丁戊己庚辛壬癸")
    case "ideographZodiac": member(number, of: "子丑寅卯辰巳午未申酉戌亥")
    case "ideographDigital", "japaneseDigitalTenThousand": digits(number, "〇一二三四五六七八九")
    case "taiwaneseDigital": digits(number, "○一二三四五六七八九")
    case "chineseCounting", "taiwaneseCounting":
      number < 100 ? han(number, .plain) : digits(number, "○一二三四五六七八九")
    case "chineseCountingThousand", "taiwaneseCountingThousand": han(number, .chinese)
    case "japaneseCounting": han(number, .plain)
    case "japaneseLegal": han(number, .japaneseLegal)
    case "chineseLegalSimplified": han(number, .simplifiedLegal)
    case "ideographLegalTraditional": han(number, .traditionalLegal)
    default: decimal
    }
  }

  private static func roman(_ number: Int) -> String {
    guard (1..<4000).contains(number) else { return String(number) }
    let signs = [
      (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
      (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var rest = number
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }

  /// After z comes aa, then bb.
  private static func letter(_ number: Int) -> String {
    guard (1...780).contains(number), let sign = Unicode.Scalar(0x61 + (number - 1) % 26) else {
      return String(number)
    }
    return String(repeating: String(sign), count: (number - 1) / 26 + 1)
  }

  private static func ordinalSuffix(_ number: Int) -> String {
    if (11...13).contains(number % 100) { return "th" }
    return [1: "st", 2: "nd", 3: "rd"][number % 10] ?? "th"
  }

  private static func wide(_ number: Int) -> String {
    String(
      String.UnicodeScalarView(
        String(number).unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
  }

  private static func enclosed(_ number: Int, _ ranges: [ClosedRange<Int>: Int]) -> String {
    for (range, first) in ranges where range.contains(number) {
      if let scalar = Unicode.Scalar(first + number - range.lowerBound) { return String(scalar) }
    }
    return String(number)
  }

  private static func member(_ number: Int, of series: String) -> String {
    let members = Array(series)
    return (1...members.count).contains(number) ? String(members[number - 1]) : String(number)
  }

  private static func digits(_ number: Int, _ signs: String) -> String {
    let signs = Array(signs)
    return String(String(max(0, number)).compactMap { $0.wholeNumberValue.map { signs[$0] } })
  }

  private enum Han: String {
    case plain = "〇一二三四五六七八九十百千"
    case chinese = "零一二三四五六七八九十百千 "
    case japaneseLegal = "〇壱弐参四伍六七八九拾百阡"
    case simplifiedLegal = "零壹贰叁肆伍陆柒捌玖拾佰仟 "
    case traditionalLegal = "零壹貳參肆伍陸柒捌玖拾佰仟 "

    /// Whether a gap is filled by a zero and a hundred begins with a one, as in Chinese.
    var isFull: Bool { rawValue.hasSuffix(" ") }

    /// Whether ten begins with a one, so that nothing can be written before it.
    var isLegal: Bool {
      switch self {
      case .plain, .chinese: false
      case .japaneseLegal, .simplifiedLegal, .traditionalLegal: true
      }
    }
  }

  private static func han(_ number: Int, _ style: Han) -> String {
    let signs = Array(style.rawValue)
    guard (1..<10_000).contains(number) else { return number == 0 ? String(signs[0]) : "\(number)" }
    var text = ""
    var hasGap = false
    for (power, unit) in [(3, 1000), (2, 100), (1, 10), (0, 1)] {
      let digit = number / unit % 10
      guard digit > 0 else {
        hasGap = !text.isEmpty
        continue
      }
      if hasGap, style.isFull { text.append(signs[0]) }
      hasGap = false
      let isTen = power == 1 && number < 20
      let needsOne = power == 0 || digit > 1 || style.isLegal || style.isFull && !isTen
      if needsOne { text.append(signs[digit]) }
      if power > 0 { text.append(signs[9 + power]) }
    }
    return text
  }
}
