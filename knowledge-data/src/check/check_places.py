#!/usr/bin/env python3
"""Checks the gazetteer: its form always, and its coordinates and p-codes where ../shared/reference stands.

Run from anywhere: python3 knowledge-data/src/check/check_places.py
Exit 0 when all is well, 1 when a row is wrong or a distance is over its bar. A number as argument says how many of the
farthest own coordinates to list (5).
"""
import csv
import math
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[3]
PLACES = PROJECT / "knowledge-data/src/main/knowledge/lexicon/places"
REFERENCE = PROJECT.parent / "shared/reference/syria-places.tsv"
COLUMNS = "id class names name_en lat lon radius_km within country source".split()
CLASSES = set(
    "governorate district subdistrict city town village quarter hill mountain valley river lake dam bridge field "
    "station airport airbase base crossing road camp region square street facility country island border other".split())
ID = re.compile(r"(sy\.(SY\d{2}(\d{2}(\d{2})?)?|C\d+|N\d+)|gn\.\d+|country\.[A-Z]{2}|rawi\.[a-z0-9]+(-[a-z0-9]+)*)$")
LAW = {"own knowledge": "rawi. country.", "OCHA": "sy.", "GeoNames": "gn. sy."}
MEDIAN_BAR_KM, P95_BAR_KM, SAME_NAME_KM = 1.5, 8.0, 30.0
SETTLED = {"city", "town", "village", "quarter", "airbase", "airport"}


def fold(name):
    """Folds spelling as the coder does: «إدلب» and «ادلب» are one."""
    name = re.sub("[\u064b-\u065f\u0670\u0640«»\"'’‘]", "", name)
    for old, new in (("أ", "ا"), ("إ", "ا"), ("آ", "ا"), ("ٱ", "ا"), ("ى", "ي"), ("ة", "ه"), ("ؤ", "و"), ("ئ", "ي"),
                     ("گ", "ك"), ("ک", "ك"), ("ی", "ي")):
        name = name.replace(old, new)
    return re.sub(r"\s+", " ", name).strip()


def kilometres(a_lat, a_lon, b_lat, b_lon):
    """Great-circle distance."""
    p = math.pi / 180
    x = math.sin((b_lat - a_lat) * p / 2) ** 2
    x += math.cos(a_lat * p) * math.cos(b_lat * p) * math.sin((b_lon - a_lon) * p / 2) ** 2
    return 12742 * math.asin(math.sqrt(x))


def rows_of(path):
    """The rows of one table as dictionaries, with the line they stand on."""
    with open(path, encoding="utf-8", newline="") as lines:
        header = None
        for number, line in enumerate(lines, 1):
            cells = line.rstrip("\r\n").split("\t")
            if line.startswith("#") or not line.strip():
                continue
            if header is None:
                header = cells
                continue
            yield number, dict(zip(header, cells)), len(cells) == len(header) and header == COLUMNS


def form_problems(where, row, well_formed):
    """What is wrong with one row by itself."""
    if not well_formed:
        return [f"{where}: the columns must be {' '.join(COLUMNS)}"]
    found = []
    if not ID.match(row["id"]):
        found.append(f"{where}: bad id {row['id']}")
    if row["class"] not in CLASSES:
        found.append(f"{where}: class {row['class']} is not one of {' '.join(sorted(CLASSES))}")
    names = row["names"].split(" | ")
    if not all(re.search("[\u0621-\u064a0-9]|T[234]|M[45]|K1", n) and n == n.strip() for n in names):
        found.append(f"{where}: a name is empty or not Arabic: {row['names']}")
    if len({fold(n) for n in names}) < len(names):
        found.append(f"{where}: variants that fold to the same letters: {row['names']}")
    if not re.fullmatch(r"-?\d{1,3}(\.\d{1,4})?", row["lat"]) or abs(float(row["lat"])) > 90:
        found.append(f"{where}: bad latitude {row['lat']}")
    if not re.fullmatch(r"-?\d{1,3}(\.\d{1,4})?", row["lon"]) or abs(float(row["lon"])) > 180:
        found.append(f"{where}: bad longitude {row['lon']}")
    if not re.fullmatch(r"\d+(\.\d+)?", row["radius_km"]):
        found.append(f"{where}: bad radius {row['radius_km']}")
    if row["country"] and not re.fullmatch("[A-Z]{2}", row["country"]):
        found.append(f"{where}: bad country {row['country']}")
    if not row["name_en"] or not row["name_en"].isascii():
        found.append(f"{where}: no plain English name")
    return found + source_problems(where, row)


def source_problems(where, row):
    """An id of OCHA or GeoNames must be credited in the row, with its licence."""
    kind = next((k for k in LAW if row["source"].startswith(k)), None)
    if kind is None:
        return [f"{where}: source {row['source']} is none of {', '.join(LAW)}"]
    if not row["id"].startswith(tuple(LAW[kind].split())):
        return [f"{where}: id {row['id']} does not fit its source {row['source']}"]
    if kind == "own knowledge":
        return []
    code = row["id"].split(".", 1)[1]
    licence = "CC BY-IGO" if kind == "OCHA" else "CC BY 4.0"
    if code not in row["source"] or licence not in row["source"]:
        return [f"{where}: the source must name {code} and {licence}"]
    return []


def within_problems(where, row, ids):
    """Containing areas must exist and, in Syria, nest: smallest first."""
    areas = row["within"].split()
    found = [f"{where}: unknown area {a}" for a in areas if a not in ids]
    codes = [a[3:] for a in areas if a.startswith("sy.SY")]
    if any(not small.startswith(large) for small, large in zip(codes, codes[1:])):
        found.append(f"{where}: areas do not nest, smallest first: {row['within']}")
    if row["id"].startswith("sy.SY") and codes and not row["id"][3:].startswith(codes[0]):
        found.append(f"{where}: {row['id']} is not inside {codes[0]}")
    return found


def read_all():
    """All rows with where they stand, and what is wrong with their form."""
    placed, found, seen = [], [], {}
    for path in sorted(PLACES.glob("*.tsv")):
        for number, row, well_formed in rows_of(path):
            where = f"{path.name}:{number}"
            found += form_problems(where, row, well_formed)
            if row.get("id") in seen:
                found.append(f"{where}: {row['id']} stands also at {seen[row['id']]}")
            seen[row.get("id")] = where
            placed.append((where, row))
    for where, row in placed:
        found += within_problems(where, row, seen)
    found += twins(placed)
    return placed, found


def twins(placed):
    """Two rows of one class and one name within a kilometre are one place twice."""
    by_name, found = defaultdict(list), []
    for where, row in placed:
        by_name[row["class"], fold(row["names"].split(" | ")[0])].append((where, float(row["lat"]), float(row["lon"])))
    for (kind, name), same in by_name.items():
        for i, a in enumerate(same):
            found += [f"{a[0]} and {b[0]}: {kind} {name} twice" for b in same[i + 1:] if kilometres(*a[1:], *b[1:]) < 1]
    return found


def reference():
    """The reference by id and by folded name."""
    by_id, by_name = {}, defaultdict(list)
    with open(REFERENCE, encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            at = float(row["lat"]), float(row["lon"])
            codes = [row[a].split(" ")[0] for a in ("adm3", "adm2", "adm1") if row[a]]
            for i in row["id"].split(";"):
                by_id[i.replace("gn:", "gn.") if i.startswith("gn:") else "sy." + i] = (at, codes)
            if not row["feature_class"].startswith("A."):
                for name in [row["name_ar"], *row["alt_ar"].split("|")]:
                    by_name[fold(name)].append(at)
    return by_id, by_name


def compare(placed):
    """Distances to the same place in the reference, and p-codes that differ from it."""
    by_id, by_name = reference()
    distances, found, own = [], [], []
    for where, row in placed:
        at = float(row["lat"]), float(row["lon"])
        if row["id"] in by_id:
            there, codes = by_id[row["id"]]
            distances.append((kilometres(*at, *there), where))
            wanted = [c for c in codes if "sy." + c != row["id"]]
            if codes and row["within"].split() != ["sy." + c for c in wanted]:
                found.append(f"{where}: within {row['within']} but the reference has {' '.join(wanted)}")
        elif row["id"].startswith("sy."):
            found.append(f"{where}: {row['id']} is not in the reference")
        elif row["country"] == "SY" and row["class"] in SETTLED:
            same = [kilometres(*at, *t) for n in row["names"].split(" | ") for t in by_name.get(fold(n), [])]
            near = min(same, default=SAME_NAME_KM + 1)
            if near <= SAME_NAME_KM:
                own.append((near, where))
    return distances, own, found + missing_units(placed, by_id)


def missing_units(placed, by_id):
    """Every governorate, district and subdistrict of the reference must stand in the gazetteer."""
    have = {row["id"] for _, row in placed}
    return [f"{i} is missing" for i in sorted(by_id) if re.fullmatch(r"sy\.SY\d+", i) and i not in have]


def percentile(values, share):
    """The value below which a share of the values lies."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))] if values else 0.0


def report(what, distances, gate=True):
    """Prints how far one set lies from the reference; a problem where it is over the bar.

    The own coordinates alone are not held to the bar: a name that is far off is mostly another place of that name.
    """
    values = [d for d, _ in distances]
    middle, high = percentile(values, 0.5), percentile(values, 0.95)
    print(f"{what}: {len(values)} compared, median {middle:.2f} km, 95th percentile {high:.2f} km")
    over = gate and (middle > MEDIAN_BAR_KM or high > P95_BAR_KM)
    return [f"{what}: over the bar of {MEDIAN_BAR_KM} and {P95_BAR_KM} km"] if over else []


def main():
    placed, found = read_all()
    print(f"{len(placed)} places:", ", ".join(f"{k} {n}" for k, n in Counter(r["class"] for _, r in placed).most_common()))
    print("by country:", ", ".join(f"{k or '-'} {n}" for k, n in Counter(r["country"] for _, r in placed).most_common(12)))
    if REFERENCE.exists():
        by_id, own, more = compare(placed)
        found += more + report("by id", by_id) + report("own coordinates, by name", own, gate=False)
        found += report("all", by_id + own)
        for distance, where in sorted(own, reverse=True)[:int(sys.argv[1]) if len(sys.argv) > 1 else 5]:
            print(f"  farthest: {where} {distance:.1f} km")
    else:
        print("no reference beside the project: form checked only")
    for problem in found:
        print(problem, file=sys.stderr)
    print(f"{len(found)} problems")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
