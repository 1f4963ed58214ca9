"""Copyright lines: a sign of copyright with a year or an owner, or rights reserved."""

from __future__ import annotations

from cleantext.rules.boilerplate.forms.row import Hit, Row

RESERVED = (
    "all rights reserved",
    "alle rechte vorbehalten",
    "tous droits réservés",
    "todos los derechos reservados",
    "tutti i diritti riservati",
    "todos os direitos reservados",
    "rights reserved",
    "droits réservés",
    "reproduction interdite",
    "riproduzione riservata",
    "reproducción prohibida",
    "prohibida su reproducción",
    "reproduction reserved",
    "reprodução proibida",
    "direitos reservados",
    "derechos reservados",
    "nachdruck verboten",
    "may not be published, broadcast",
    "redistribution of the material",
)
CUES = frozenset(
    "copyright reserved réservés reservados vorbehalten riservati riservata interdite prohibida proibida verboten "
    "broadcast redistribution".split()
)
"""One of these words stands in every formula."""
SIGNS = ("©", "(c) ", "copyright")


def rights(row: Row) -> Hit | None:
    """Opens with the sign of copyright, or reserves rights in few words.

    A sentence about copyright has neither the year after the sign nor the formula.
    """
    begins = row.low.startswith(SIGNS)
    if not begins and CUES.isdisjoint(row.cues):
        return None
    reserved = row.words <= 120 and any(map(row.low.__contains__, RESERVED))
    if reserved and (begins or row.words <= 12 or "©" in row.low or "copyright" in row.low):
        return "copyright-line", True, "closing", "reserves the page's rights"
    if not begins or row.words > (120 if reserved or row.low[0] == "©" else 40):
        return None
    rest = row.low.lstrip("©(c) ") if row.low[0] in "©(" else row.low[9:].lstrip(" :©(c)")
    if row.low.startswith("copyright") and not rest[:4].isdigit():
        if "©" not in row.low[:14] and not (row.words <= 8 and not row.stop):
            return None
        return "copyright-line", "©" in row.low[:14], "closing", "names the owner of the page's rights"
    return "copyright-line", True, "closing", "names the owner of the page's rights"
