#!/usr/bin/env python3
"""Check the name tables under Sources/Languages/Tables: run from the top of the repository.

  python3 scripts/tables/check.py

Facts: none; the tables are compared with themselves and with each other. Prints a count per
file, then what is wrong, each with file and line; ends with 1 where anything is.
"""
import collections
import pathlib
import sys
import unicodedata

TABLES = pathlib.Path("Sources/Languages/Tables")
LANGUAGES = ("zh", "ja", "en")
COLUMNS = {
    "states": ("form", "id", "use"),
    "currencies": ("form", "code"),
    "actors": ("form", "id", "kind"),
    "organs": ("form", "organ"),
    "places": ("form", "name"),
    "instruments": ("form", "kind", "title"),
    "programmes": ("form", "name"),
    "masks": ("form", "hides"),
    "variants": ("traditional", "simplified"),
}
VALUES = {
    "use": {"official", "short", "adjective", "abbreviation", "government"},
    "actor": {"organization", "company", "format", "group", "person"},
    "instrument": set("treaty agreement protocol memorandum exchange-of-notes contract declaration"
                      " statement communique plan strategy law resolution charter other".split()),
}
# One form may have several meanings only here: a one-character form is shared by states.
SHARED = {"states"}
# Tables whose second column must be the same set in every language.
PARALLEL = {"states": 1, "currencies": 1, "actors": 1, "organs": 1, "places": 1, "programmes": 1}

faults = []


def read(path, columns):
    rows, comments = [], []
    text = path.read_bytes()
    if text.startswith(b"\xef\xbb\xbf") or b"\r" in text or not text.endswith(b"\n"):
        faults.append(f"{path}: byte order mark, CR, or no newline at the end")
    for number, line in enumerate(text.decode("utf-8").split("\n")[:-1], 1):
        if line.startswith("# "):
            comments.append(line[2:])
            continue
        cells = line.split("\t")
        where = f"{path}:{number}"
        if len(cells) != len(columns):
            faults.append(f"{where}: {len(cells)} cells, {len(columns)} expected")
            continue
        for cell in cells:
            if not cell or cell != cell.strip():
                faults.append(f"{where}: an empty cell or spaces around one")
        form = cells[0]
        if path.stem != "variants" and unicodedata.normalize("NFKC", form) != form:
            faults.append(f"{where}: {form} is not NFKC")
        rows.append((where, cells))
    if not comments or tuple(comments[-1].split("\t")) != columns:
        faults.append(f"{path}: the last comment does not name the columns {columns}")
    for cells, count in collections.Counter(tuple(c) for _, c in rows).items():
        if count > 1:
            faults.append(f"{path}: {cells} stands {count} times")
    return rows


def main():
    tables = {}
    for path in sorted(TABLES.glob("*/*.tsv")):
        if path.stem in COLUMNS:
            tables[path.parent.name, path.stem] = read(path, COLUMNS[path.stem])
    traditional = {c[0] for _, c in tables.get(("zh", "variants"), [])}
    for (language, name), rows in tables.items():
        print(f"{language}/{name}.tsv\t{len(rows)}\t{len({c[1] for _, c in rows})}")
        meanings = collections.defaultdict(set)
        for where, cells in rows:
            meanings[cells[0]].add(cells[1:][0])
            if name == "states" and cells[2] not in VALUES["use"]:
                faults.append(f"{where}: unknown use {cells[2]}")
            if name == "actors" and cells[2] not in VALUES["actor"]:
                faults.append(f"{where}: unknown kind {cells[2]}")
            if name == "instruments" and cells[1] not in VALUES["instrument"]:
                faults.append(f"{where}: unknown kind {cells[1]}")
            if language == "zh" and name != "variants":
                left = traditional & set(cells[0])
                if left:
                    faults.append(f"{where}: {cells[0]} is not simplified: {''.join(left)}")
        if name not in SHARED:
            for form, several in meanings.items():
                if len(several) > 1:
                    faults.append(f"{language}/{name}.tsv: {form} means {sorted(several)}")
    for name, column in PARALLEL.items():
        sets = {l: {c[column] for _, c in tables.get((l, name), [])} for l in LANGUAGES}
        everything = set.union(*sets.values())
        for language, known in sets.items():
            for missing in sorted(everything - known):
                faults.append(f"{language}/{name}.tsv: nothing for {missing}")
    for language in LANGUAGES:
        owner = {}
        for name in ("states", "actors", "places", "instruments", "programmes", "masks"):
            for where, cells in tables.get((language, name), []):
                other = owner.setdefault(cells[0], name)
                if other != name:
                    faults.append(f"{where}: {cells[0]} is in {other}.tsv too")
    print("\n".join(faults))
    return 1 if faults else 0


sys.exit(main())
