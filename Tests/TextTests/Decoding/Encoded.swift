import Foundation
import Testing

/// Texts of our own, and their bytes as iconv writes them.
enum Encoded {
  static func bytes(_ text: String, _ table: String) throws -> [UInt8] {
    let converter = try #require(iconv_open(table, "UTF-8"))
    try #require(converter != iconv_t(bitPattern: -1))
    defer { iconv_close(converter) }
    var input = text.utf8.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4 + 16)
    let count = output.count
    var room = count
    input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var from = input.baseAddress
        var left = input.count
        var to = output.baseAddress
        _ = iconv(converter, &from, &left, &to, &room)
        // The escape that ends a stateful text.
        _ = iconv(converter, nil, nil, &to, &room)
        if left > 0 { room = count }
      }
    }
    try #require(room < count, "the text has no form in \(table)")
    return output[..<(count - room)].map { UInt8(bitPattern: $0) }
  }

  static let japanese =
    "ペルー政府は五日、港湾整備の協力に署名した。"
    + "両国は二〇三一年までに岸壁を延長し、漁船の修理施設を新設する。"
    + "総事業費は約四十億円で、うち半分を円借款で賄う見通しだ。"
    + "大臣は会見で「地域の経済に大きく貢献する」と述べ、来年春の着工を目指す考えを示した。"
    + "一方、住民の一部は環境への影響が十分に調べられていないとして、計画の見直しを求めている。"
    + "両政府は専門家による作業部会を設け、年内に三回の会合を開いて報告書をまとめることで一致した。"
    + "また、港で働く職員の研修をクスコとリマで行い、毎年二十人を受け入れるとしている。"
    + "設備の更新にあたっては、現地の企業を優先し、部品の調達先を公表することも確認した。"

  static let simplified =
    "加纳与肯尼亚五日签署渔业合作协定，为期五年。"
    + "双方将在两年内建成三座冷库，并为渔民提供培训和小额贷款。"
    + "项目总投资约四千万美元，其中一半由区域开发银行承担。"
    + "部长在记者会上表示，这一安排有助于稳定沿海地区的就业，也将改善市场供应。"
    + "不过，一些渔民团体担心外来船只增多，要求政府公开捕捞配额和监督办法。"
    + "两国同意成立联合委员会，每年轮流在两国首都召开会议，检查进展情况并提出建议。"
    + "协定还规定，港口设备的采购应当优先考虑当地企业，合同内容须向社会公布。"
    + "首批专家预计下月抵达，开始对码头、道路和供电设施进行调查，年底前完成报告。"

  static let traditional =
    "智利與紐西蘭五日簽署漁業合作協定，為期五年。"
    + "雙方將在兩年內建成三座冷凍倉庫，並為漁民提供訓練與小額貸款。"
    + "計畫總投資約四千萬美元，其中一半由區域開發銀行負擔。"
    + "部長在記者會上表示，這項安排有助於穩定沿海地區的就業，也會改善市場供應。"
    + "不過，部分漁民團體擔心外來船隻增加，要求政府公開捕撈配額與監督辦法。"
    + "兩國同意成立聯合委員會，每年輪流在兩國首都召開會議，檢查進度並提出建議。"
    + "協定也規定，港口設備的採購應優先考慮當地企業，契約內容須向社會公布。"
    + "首批專家預計下個月抵達，開始調查碼頭、道路與供電設施，年底以前完成報告。"
}
