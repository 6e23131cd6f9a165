#!/usr/bin/env python3
"""Write common/topic-names.tsv from IATI's lists of OECD DAC purpose codes.

  python3 scripts/tables/topics.py SectorCategory.xml Sector.xml > Sources/Languages/Tables/common/topic-names.tsv

Facts: the codelists SectorCategory (three digits) and Sector (five digits) of the International
Aid Transparency Initiative, with their English names. Withdrawn codes are left out. The four
topics that DAC lacks stand at the end.
"""
import sys
import xml.etree.ElementTree as tree

OTHERS = [("defence", "Defence"), ("diplomacy", "Diplomacy"), ("consular", "Consular affairs"),
          ("legislature", "Parliamentary exchange")]


def rows(path):
    for item in tree.parse(path).getroot().find("codelist-items"):
        if item.get("status") == "withdrawn":
            continue
        name = " ".join(item.find("name").findtext("narrative").split())
        # Some names of categories are in capitals.
        yield item.findtext("code"), name.capitalize() if name.isupper() else name


print("# Names of topics: OECD DAC purpose codes of three and five digits, and those that DAC lacks. "
      "Written by scripts/tables/topics.py from IATI's codelists.")
print("# topic\tname")
for path in sys.argv[1:3]:
    for code, name in rows(path):
        print(f"{code}\t{name}")
for topic, name in OTHERS:
    print(f"{topic}\t{name}")
