#!/usr/bin/env python3
"""Write LANGUAGE/han-variants.tsv from OpenCC's lists of characters.

  python3 scripts/tables/han-variants.py FOLDER zh > Sources/Languages/Tables/zh/han-variants.tsv
  python3 scripts/tables/han-variants.py FOLDER ja > Sources/Languages/Tables/ja/han-variants.tsv

Facts: OpenCC's lists of which character is which in other scripts (in the PyPI package
opencc-python-reimplemented: opencc/dictionary). Chinese texts get Japan's forms as simplified ones,
beside variants.tsv; Japanese texts get traditional and simplified forms as Japan's. A character that
a language has itself, as another word, stays: 浜 and 芸 are Chinese too, 后 is Japanese too.
"""
import os
import sys


def read(folder, name):
    pairs = {}
    for line in open(os.path.join(folder, name), encoding="utf-8"):
        key, value = line.rstrip("\n").split("\t")
        pairs[key] = value.split(" ")
    return pairs


def encodable(character, encoding):
    try:
        character.encode(encoding)
        return True
    except UnicodeEncodeError:
        return False


# OpenCC has the usual one of the two alone.
ORIGINALS = {"鑛": "礦"}


def chinese(japanese, simplified):
    """Japan's forms that Chinese does not use, as simplified characters."""
    # Those of variants.tsv, and 円, which in Chinese is the yen and not any 圆.
    known = {*simplified, "戸", "円"}
    pairs = {}
    for traditional, forms in japanese.items():
        target = simplified.get(ORIGINALS.get(traditional, traditional), [traditional])[0]
        for form in forms:
            if form != target and not encodable(form, "gb2312") and form not in known:
                pairs.setdefault(form, set()).add(target)
    # Of several originals none is taken: 弁 is 辨, 辩 and 瓣.
    return {form: min(targets) for form, targets in pairs.items() if len(targets) == 1}


# What OpenCC leaves out since one of the two is usual in names: forms of one word all the same.
NAMES = {"髙": "高", "﨑": "崎", "濵": "浜", "邉": "辺", "德": "徳", "瀨": "瀬", "齊": "斉"}


# Japan's own form is the rarer one in names, or another word.
OLD_FORMS = {"龍", "濤", "聯"}


def shinjitai(japanese, simplified, traditional):
    """Traditional and simplified forms as Japan's."""
    pairs = {}
    japanese = {key: forms for key, forms in japanese.items() if key not in OLD_FORMS}
    for original, forms in japanese.items():
        pairs[original] = forms[0]
    for form, originals in traditional.items():
        # A character of JIS X 0208 is a word of Japanese, whatever it stands for in Chinese.
        if encodable(form, "euc_jp") or not encodable(form, "gb2312"):
            continue
        targets = {japanese.get(original, [original])[0] for original in originals}
        known = {target for target in targets if encodable(target, "euc_jp")}
        if len(known) == 1 or targets and next(iter(originals)) in japanese:
            pairs[form] = japanese.get(originals[0], [originals[0]])[0]
        elif known and japanese.get(originals[0], [originals[0]])[0] in known:
            pairs[form] = japanese.get(originals[0], [originals[0]])[0]
    pairs.update(NAMES | {"竜": "龍", "涛": "濤"})
    return {a: b for a, b in pairs.items() if a != b and encodable(b, "euc_jp")}


def main():
    folder, language = sys.argv[1:]
    japanese = read(folder, "JPVariants.txt")
    simplified = read(folder, "TSCharacters.txt")
    traditional = read(folder, "STCharacters.txt")
    pairs = (
        chinese(japanese, simplified)
        if language == "zh"
        else shinjitai(japanese, simplified, traditional)
    )
    # One step is enough.
    pairs = {a: pairs.get(b, b) for a, b in pairs.items()}
    names = {"zh": "Japan's forms of characters", "ja": "Traditional and simplified forms of characters"}
    print(f"# {names[language]} and what they are folded to for matching only, one to one.")
    print("# Facts: OpenCC's lists of characters, by scripts/tables/han-variants.py.")
    print("# character\tfolded")
    for character, folded in sorted(pairs.items(), key=lambda pair: (pair[1], pair[0])):
        if character != folded and len(character) == 1 and ord(character) < 0x10000 and ord(folded) < 0x10000:
            print(f"{character}\t{folded}")


main()
