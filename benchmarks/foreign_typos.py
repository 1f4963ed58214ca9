"""How good is the speller in French, Spanish and Portuguese? Made typos, and alarms on clean texts.

    python benchmarks/foreign_typos.py TEXTS.jsonl --lang fr [--seed 1] [--every 60] [--faults FILE]
        [--misses | --alarms | --curve]

Rows: {"text"}, or {"lines", "labels"} of which the lines of the body (label 0) count; "lang", where given, must be that
asked for. About every 60th word of a text gets one typo that no dictionary of the language accepts: a slip on the keys
(AZERTY for French), a lost accent, another spelling of the same sound, a scanner's misreading, a lost space after a
stop or a word written twice. The whole product then reads the text. Besides: the untouched texts, and the same texts
without any accent, which must not drown in findings. Texts hold faults of their own: those that a reader found are
named in a file of rows "wrong: right", count as errors of the kind "found" and are no alarms. Prints Markdown tables.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from calibrate_spelling import Error, Row, count, share, show_groups, summed

import cleantext
from cleantext.lexicons import Lexicon, lexicon
from cleantext.reading.spelling import guards

KEYS = {"fr": ("azertyuiop", "qsdfghjklm", "wxcvbn"), "": ("qwertyuiop", "asdfghjkl", "zxcvbnm")}
SOUNDS = {
    "fr": (
        "ll l|pp p|tt t|nn n|mm m|rr r|ff f|cc c|(?<=[aeiou])l(?=[aeiou]) ll|(?<=[aeo])p(?=[eai]) pp|"
        "(?<=[aeo])t(?=[eai]) tt|(?<=[aeo])n(?=[eai]) nn|é$ er|er$ é|ée$ é|é$ ée|ez$ er|ance ence|ence ance|ant$ ent|"
        "ai è|eau au|au o|eau$ o|ph f|qu k|c(?=[ei]) s|ss c|ç ss|tion cion|ssion tion|y i|i y|ê è|è é|é è|^h |"
        "m(?=[bp]) n|œ e|euil ueil|ueil euil|emment amment|amment emment|ge(?=[ao]) g|z s|th t|ch sh|gn ni"
    ),
    "es": (
        "b v|v b|^h |^(?=[aeo]) h|g(?=[ei]) j|j(?=[ei]) g|s z|z s|c(?=[ei]) s|s(?=[ei]) c|c(?=[ei]) z|ll y|"
        "y(?=[aeo]) ll|x s|s(?=[cpt]) x|m(?=[bp]) n|cc c|rr r|(?<=[aeiou])r(?=[aeiou]) rr|gü gu|sc c|qu k|ns s|hu gu|"
        "(?<=[bcdlmnprst])a(?=[cdlmnrst][aeo]) á|(?<=[bcdlmnprst])e(?=[cdlmnrst][aeo]) é"
    ),
    "pt": (
        "ss ç|ç ss|(?<=[aeiou])s(?=[aeiou]) z|z s|ss s|x ch|ch x|g(?=[ei]) j|j(?=[ei]) g|sc c|c(?=[ei]) s|^h |"
        "(?<=.)e(?=[dnst][aeio]) i|i(?=[dnst][aeo]) e|o(?=[bcmr]) u|rr r|x z|s(?=[cpt]) x|ei e|ou o|l(?=[bcdfgmptv]) u|"
        "ções$ coes|ão$ am|nh ni|lh li|m(?=[bp]) n|qu c|en in"
    ),
}
"""By language: how what is meant is misspelt by ear, as pairs of pattern and spelling."""

SCANS = "m rn|rn m|d cl|h li|l 1|o 0|i l|l i|e c|c e|u ii|n ri|b h|fi f|é e|í i|ã a|ç c|w vv"
"""What stands there, and what a scanner reads."""

STOP = re.compile(r"(?<=[a-zà-ÿ]{3})\. (?=[A-ZÀ-Ý][a-zà-ÿ])")
WORD = re.compile(r"(?<![\w’'@/#.-])(?:[a-zA-Z]{1,2}['’])?([a-zà-ÿœ]{4,})(?![\w@/’'-]|\.\w)")


def bare(text: str) -> str:
    """The text without accents."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def respelt(rows: str, word: str, chance: random.Random) -> str:
    """The word with one of the spellings put in at one place; the word itself where none fits."""
    found = []
    for row in rows.split("|"):
        pattern, written = row.split(" ", 1)
        found += [word[: m.start()] + written + word[m.end() :] for m in re.finditer(pattern, word)]
    return chance.choice(found) if found else word


def near(word: str, language: str, chance: random.Random) -> str:
    """One letter struck on the key beside its own."""
    at = chance.randrange(len(word))
    for y, row in enumerate(KEYS.get(language, KEYS[""])):
        x = row.find(word[at])
        if x >= 0:
            rows = KEYS.get(language, KEYS[""])
            keys = row[max(x - 1, 0) : x] + row[x + 1 : x + 2]
            keys += "".join(other[max(x - 1, 0) : x + 1] for other in rows[max(y - 1, 0) : y + 2] if other != row)
            return word[:at] + chance.choice(keys) + word[at + 1 :]
    return word


def double(word: str, _language: str, chance: random.Random) -> str:
    """One letter struck twice."""
    at = chance.randrange(len(word))
    return word[:at] + word[at] + word[at:]


def swap(word: str, _language: str, chance: random.Random) -> str:
    """Two letters in the wrong order."""
    at = chance.randrange(len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def drop(word: str, _language: str, chance: random.Random) -> str:
    """One letter left out."""
    at = chance.randrange(len(word))
    return word[:at] + word[at + 1 :]


def insert(word: str, language: str, chance: random.Random) -> str:
    """One key brushed beside the one that was meant."""
    at = chance.randrange(len(word))
    return word[:at] + near(word[at], language, chance) + word[at:]


def accent(word: str, _language: str, _chance: random.Random) -> str:
    """The accents left out."""
    return bare(word)


def sound(word: str, language: str, chance: random.Random) -> str:
    """One sound spelled otherwise."""
    return respelt(SOUNDS[language], word, chance)


def scan(word: str, _language: str, chance: random.Random) -> str:
    """One letter misread."""
    return respelt(SCANS, word, chance)


KINDS: dict[str, Callable[[str, str, random.Random], str]] = {
    "near": near, "double": double, "swap": swap, "drop": drop, "insert": insert, "accent": accent, "sound": sound,
    "scan": scan,
}  # fmt: skip
WEIGHTS = {"accent": 2.5, "sound": 2.5, "scan": 1.5, "stop": 0.5, "twice": 0.5}


def texts(path: Path, language: str) -> Iterator[str]:
    """The texts of a file in the language, composed (NFC), since places are counted in letters."""
    for raw in map(json.loads, path.read_text("utf-8").splitlines()):
        if raw.get("lang", language) == language:
            lines = zip(raw.get("lines", ()), raw.get("labels", ()), strict=True)
            text = raw["text"] if "text" in raw else "\n".join(line for line, label in lines if label == 0)
            yield unicodedata.normalize("NFC", text)


def misspelt(text: str, at: re.Match[str], kind: str, table: Lexicon, chance: random.Random) -> tuple[str, str] | None:
    """What stands at the place, and what a typo of the kind makes of it; None when it makes none."""
    word = at.group(1)
    if kind == "stop":
        stop = STOP.match(text, at.end())
        return (". ", ".") if stop else None
    if kind == "twice":
        return (word, f"{word} {word}") if len(word) < 6 and table.frequency(word) > 170 else None
    if not table.valid(word):
        return None
    wrong = KINDS[kind](word, table.language, chance)
    return None if wrong == word or table.valid(wrong) or table.name(wrong) else (word, wrong)


def with_typos(text: str, language: str, every: int, chance: random.Random) -> Row:
    """The text with a typo in about each ``every`` words."""
    table = lexicon(language)
    assert table is not None
    names = [*KINDS, "stop", "twice"]
    parts: list[str] = []
    errors: list[Error] = []
    done = size = 0
    places = list(WORD.finditer(text))
    wanted = set(chance.sample(range(len(places)), min(len(places), len(text.split()) // every)))
    for number in sorted(wanted):
        for kind in chance.choices(names, [WEIGHTS.get(name, 1.0) for name in names], k=6):
            made = misspelt(text, places[number], kind, table, chance)
            if made is None:
                continue
            start = places[number].end() if kind == "stop" else places[number].start(1)
            parts += (text[done:start], made[1])
            size += start - done
            errors.append(Error(size, size + len(made[1]), (made[0],), kind))
            size += len(made[1])
            done = start + len(made[0])
            break
    return Row("typos", "".join(parts) + text[done:], tuple(errors), 0)


def show_curve(rows: list[Row], language: str) -> None:
    """Fixes over the threshold on the odds that the first candidate is right."""
    print(
        "\n| threshold | fixes | wrong | precision | recall | of unknown words | wrong | precision |\n"
        + "|---" * 8
        + "|"
    )
    shipped = guards.SURE_FROM
    for threshold in (-9.0, 0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0, 6.0, 99.0):
        guards.SURE_FROM = {**shipped, language: threshold}
        t = summed(one(row) for row in rows)
        wrong, odd = t["fixes"] - t["right"], t["unknown fixes"] - t["unknown right"]
        figures = f"{share(t['right'], t['fixes'])} | {share(t['right'], t['errors'])} | {t['unknown fixes']} | {odd}"
        print(
            f"| {threshold:g} | {t['fixes']} | {wrong} | {figures} | {share(t['unknown right'], t['unknown fixes'])} |"
        )
    guards.SURE_FROM = shipped


def faulty(row: Row, faults: dict[str, str]) -> Row:
    """The row with the faults that its text had before."""
    errors = list(row.errors)
    for wrong, start, end in found_in(row.text, faults):
        if not any(e.start < end and start < e.end for e in errors):
            errors.append(Error(start, end, (faults[wrong],), "found"))
    return row._replace(errors=tuple(errors))


def found_in(text: str, faults: dict[str, str]) -> list[tuple[str, int, int]]:
    """The faults of a text with their places."""
    if not faults:
        return []
    any_fault = "|".join(re.escape(wrong) for wrong in sorted(faults, key=len, reverse=True))
    return [(at.group(), at.start(), at.end()) for at in re.finditer(rf"(?<!\w)(?:{any_fault})(?!\w)", text)]


def one(row: Row) -> Counter[str]:
    """The counts of one text."""
    tally: Counter[str] = Counter()
    count(row, tally)
    return tally


def alarms(bodies: list[str], faults: dict[str, str], *, show: bool) -> Counter[str]:
    """What is found in texts as they are."""
    tally: Counter[str] = Counter()
    for text in bodies:
        tally["words"] += len(text.split())
        known = [(start, end) for _, start, end in found_in(text, faults)]
        for f in cleantext.clean(text).findings:
            if f.category == "spelling" and not any(f.start < end and start < f.end for start, end in known):
                tally["alarms"] += 1
                tally["fixes"] += f.fixed
                if show:
                    around = (
                        f"{text[max(f.start - 30, 0) : f.start]}[{text[f.start : f.end]}]{text[f.end : f.end + 20]}"
                    )
                    print(f"{'FIX' if f.fixed else f.severity} {f.name}: {around!r} -> {f.replacement}")
    return tally


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=Path)
    parser.add_argument("--lang", choices=sorted(SOUNDS), required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--every", type=int, default=60, help="words to a typo")
    parser.add_argument("--faults", type=Path, help="faults of the texts themselves")
    parser.add_argument("--misses", action="store_true", help="list what goes wrong instead")
    parser.add_argument("--alarms", action="store_true", help="list what is found in the untouched texts instead")
    parser.add_argument("--curve", action="store_true", help="also run once for each threshold")
    args = parser.parse_args()
    bodies = list(texts(args.texts, args.lang))
    lines = args.faults.read_text("utf-8").splitlines() if args.faults else []
    faults = dict(line.split(": ", 1) for line in lines)
    if args.alarms:
        alarms(bodies, faults, show=True)
        return
    chance = random.Random(args.seed)
    rows = [faulty(with_typos(text, args.lang, args.every, chance), faults) for text in bodies]
    misses: list[str] = []
    kinds: dict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        count(row, kinds["all"], misses=misses)
        for kind in {error.source for error in row.errors}:
            count(row, kinds[kind], source=kind)
    if args.misses:
        print("\n".join(sorted(misses)))
        return
    for tally in kinds.values():
        tally["alarms"] = 0
    show_groups("kind", kinds)
    for name, group in (("untouched", bodies), ("without accents", [bare(text) for text in bodies])):
        found = alarms(group, faults, show=False)
        print(
            f"\n{name}: {found['words']} words, {found['alarms']} findings, {found['fixes']} fixes, "
            f"{10_000 * found['alarms'] / max(found['words'], 1):.2f} in 10,000 words"
        )
    if args.curve:
        show_curve(rows, args.lang)


if __name__ == "__main__":
    main()
