#!/usr/bin/env python3
"""Write zh/variants.tsv from OpenCC's TSCharacters.txt.

  python3 scripts/tables/variants.py TSCharacters.txt > Sources/Languages/Tables/zh/variants.tsv

Facts: OpenCC's list of traditional characters and what they are in simplified script (in the
PyPI package opencc-python-reimplemented: opencc/dictionary/TSCharacters.txt). Taken are the
characters of Big5-HKSCS or GB2312 whose simplified form is in GBK; the rest is too rare to be
met in news or treaties. Of several simplified forms the first, which is the usual one.
"""
import sys

# Usual in Taiwan and Hong Kong; those that OpenCC lists under a rarer shape, or not at all.
REGIONAL = {"妳": "你", "喫": "吃", "裡": "里", "爲": "为", "祕": "秘", "兇": "凶",
            "佔": "占", "甦": "苏", "週": "周", "迴": "回", "洩": "泄", "昇": "升", "恆": "恒",
            "濶": "阔", "牠": "它", "跡": "迹", "蹟": "迹", "佈": "布", "併": "并",
            "並": "并", "姪": "侄", "琺": "珐", "痲": "麻", "慾": "欲", "彙": "汇", "闆": "板",
            "説": "说", "産": "产", "閲": "阅", "鋭": "锐", "緑": "绿", "録": "录", "戸": "户"}
# Left as they are: the traditional and the simplified character are two words in simplified text.
KEPT = {"薹", "瞭", "著", "藉", "覆"}


def encodable(character, encoding):
    try:
        character.encode(encoding)
        return True
    except UnicodeEncodeError:
        return False


def main():
    pairs = {}
    for line in open(sys.argv[1], encoding="utf-8"):
        traditional, simplified = line.rstrip("\n").split("\t")
        simplified = simplified.split(" ")[0]
        known = encodable(traditional, "big5hkscs") or encodable(traditional, "gb2312")
        if known and encodable(simplified, "gbk"):
            pairs[traditional] = simplified
    for traditional, simplified in REGIONAL.items():
        if simplified:
            pairs.setdefault(traditional, simplified)
    print("# Traditional characters and their simplified forms, one to one, for matching only.")
    print("# Facts: OpenCC's TSCharacters, by scripts/tables/variants.py.")
    print("# traditional\tsimplified")
    for traditional, simplified in sorted(pairs.items(), key=lambda p: (p[1], p[0])):
        if traditional != simplified and traditional not in KEPT:
            print(f"{traditional}\t{simplified}")


main()
