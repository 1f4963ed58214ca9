"""Enough English verb forms to rewrite a phrase: a participle's past, a verb in the form of another."""

from __future__ import annotations

IRREGULAR = {
    "be": ("was", "been"),
    "become": ("became", "become"),
    "begin": ("began", "begun"),
    "break": ("broke", "broken"),
    "bring": ("brought", "brought"),
    "build": ("built", "built"),
    "buy": ("bought", "bought"),
    "choose": ("chose", "chosen"),
    "come": ("came", "come"),
    "do": ("did", "done"),
    "draw": ("drew", "drawn"),
    "drive": ("drove", "driven"),
    "eat": ("ate", "eaten"),
    "fall": ("fell", "fallen"),
    "find": ("found", "found"),
    "fly": ("flew", "flown"),
    "forget": ("forgot", "forgotten"),
    "get": ("got", "gotten"),
    "give": ("gave", "given"),
    "go": ("went", "gone"),
    "grow": ("grew", "grown"),
    "have": ("had", "had"),
    "hide": ("hid", "hidden"),
    "hold": ("held", "held"),
    "know": ("knew", "known"),
    "leave": ("left", "left"),
    "make": ("made", "made"),
    "rise": ("rose", "risen"),
    "run": ("ran", "run"),
    "say": ("said", "said"),
    "see": ("saw", "seen"),
    "seek": ("sought", "sought"),
    "send": ("sent", "sent"),
    "show": ("showed", "shown"),
    "speak": ("spoke", "spoken"),
    "stand": ("stood", "stood"),
    "steal": ("stole", "stolen"),
    "swim": ("swam", "swum"),
    "take": ("took", "taken"),
    "think": ("thought", "thought"),
    "throw": ("threw", "thrown"),
    "wear": ("wore", "worn"),
    "win": ("won", "won"),
    "write": ("wrote", "written"),
}
"""Base form: past and participle, of the verbs that news needs; the rest is regular or does not change."""

UNCHANGED = frozenset(
    "said made held found kept led left lost met paid sent sold spent told thought won brought bought built caught "
    "felt fought heard put cut set hit hurt shut let cost read understood sought struck stood laid meant slept".split()
)
"""Participles that are their own past and do not end in -ed."""

NO_PARTICIPLES = frozenset(
    "need feed seed indeed speed bleed exceed proceed succeed breed weed red bed hundred".split()
)

PAST = {participle: past for past, participle in IRREGULAR.values()}


def past_of(participle: str) -> str | None:
    """The past tense that belongs to a participle, or None when the word is not known as one.

    >>> past_of("taken"), past_of("sold"), past_of("table")
    ('took', 'sold', None)
    """
    low = participle.lower()
    if low in PAST:
        return PAST[low]
    return low if low in UNCHANGED or (low.endswith("ed") and low not in NO_PARTICIPLES) else None


def in_form_of(verb: str, model: str) -> str:
    """A verb (it may have words behind it) in the form that another verb has.

    >>> in_form_of("carry out", "realized"), in_form_of("have", "counts"), in_form_of("make", "realizing")
    ('carried out', 'has', 'making')
    """
    first, space, rest = verb.partition(" ")
    low = model.lower()
    if low.endswith("ing"):
        stem = first[:-1] if first.endswith("e") and first != "be" else first
        first = stem + "ing"
    elif low.endswith("ed") or low in ("knew", "took", "made", "stood", "put"):
        first = IRREGULAR[first][0] if first in IRREGULAR else _with_ending(first, "ed")
    elif low.endswith("s"):
        first = {"have": "has", "be": "is"}.get(first) or _with_ending(first, "s")
    return first + space + rest


def _with_ending(verb: str, ending: str) -> str:
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return verb[:-1] + ("ies" if ending == "s" else "ied")
    if ending == "s":
        return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "o")) else "s")
    return verb + ("d" if verb.endswith("e") else ending)
