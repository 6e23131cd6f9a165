import Foundation
import TestSupport

/// A few rows of three languages: a debug build takes seconds to load all tables.
enum SmallTables {
  static let folder = tables.folder

  private static let tables: TemporaryTables = {
    let states = "# form\tid\tuse\n"
    let words = "# form\n"
    let flows = "# form\tstage\tflow\tsubject\n"
    let digits = (0...9).map { "\(Array("〇一二三四五六七八九")[$0])\tdigit\t\($0)\n" }.joined()
    do {
      return try TemporaryTables([
        "common/currencies.tsv": "# form\tcode\tfactor\nKES\tKES\n",
        "en/states.tsv":
          "\(states)Kenya\tKE\tshort\nJapan\tJP\tshort\nChina\tCN\tshort\nCongolese\tCD\tadjective\n"
          + "Congolese\tCG\tadjective\n",
        "en/function-words.tsv": "\(words)the\nof\nin\nwith\nto\nand\n",
        "en/currencies.tsv": "# form\tcode\tfactor\nyuan\tCNY\n",
        "en/numerals.tsv": "# form\tclass\tvalue\nmillion\tscale\t1000000\n",
        "en/flows.tsv":
          "\(flows)provided\tdisbursement\tunspecified\tgives\ngrants\tunspecified\tgrant\tnone\n",
        "en/cases.tsv": "# form\tside\tcase\nto\tbefore\trecipient\n",
        "ja/states.tsv": "\(states)日本\tJP\tshort\nケニア\tKE\tshort\n",
        "ja/function-words.tsv": "\(words)は\nの\nを\nに\nが\nと\nする\n",
        "zh/states.tsv": "\(states)中国\tCN\tshort\n肯尼亚\tKE\tshort\n日本\tJP\tshort\n",
        "zh/function-words.tsv": "\(words)的\n了\n在\n是\n将\n和\n向\n",
        "zh/currencies.tsv": "# form\tcode\tfactor\n元\tCNY\n",
        "zh/numerals.tsv": "# form\tclass\tvalue\n万\tscale\t10000\n\(digits)",
        "zh/flows.tsv":
          "\(flows)提供\tdisbursement\tunspecified\tgives\n无偿援助\tunspecified\tgrant\tnone\n",
        "zh/variants.tsv": "# traditional\tsimplified\n國\t国\n",
        "zh/cases.tsv": "# form\tside\tcase\n向\tbefore\trecipient\n",
      ])
    } catch { preconditionFailure("\(error)") }
  }()
}
