"""Fuzz the way from bytes to clean text with atheris (``pip install atheris``), or with Hypothesis where it is missing.

Usage: ``python benchmarks/fuzz_bytes.py FOLDER SECONDS``. FOLDER keeps the inputs that reached new code, so that the
next run goes on from there; an input that fails is left there too, as ``crash-*``.

What must hold for any bytes: no exception but DecodeError; cleaning twice is cleaning once; time linear in size.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress

SEEDS = (
    b"The the harbour caf\xc3\xa9 is shut.\nMore stories\n",
    "RenÃ© dit : â€œouiâ€\x9d, Ã  la gare ; L&amp;eacute;a a ri.".encode(),
    b"caf\xe9 noir \x85 d\x92\xe9t\xe9\r\nplain\r\ncaf\xc3\xa9\r\n",
    "Un mot \ufffdt\ufffd, l?h?tel; ﬁn, Ａｎｎａ, m\u0430jor, har\u200bbour, e\u0301\u202e.".encode(),
    "Å odien slÄ“gts, Ð¡Ñ‚Ð°Ñ\ufffdÑ‹Ð¹, à¸ à¸²à¸©à¸²".encode(),
    "村の古い橋は春まで".encode("cp932"),
    "Старый мост".encode("koi8-r"),
    "\ufeffAnna ✓\n".encode("utf-16-le"),
    b"\x1b[31mRed\x1b[0m\x00\x08 \xed\xa0\xbd\xed\xb8\x80",
)
SECONDS, SECONDS_PER_BYTE = 0.5, 0.0002
"""The time that an input may take: so much for any, and for each of its bytes (5 kB/s, far below what is usual)."""
MAX_SIZE = 20_000


def check(data: bytes) -> None:
    """Raise AssertionError, or whatever the code raises, when some bytes break a promise."""
    import cleantext

    start = time.process_time()
    try:
        text, _ = cleantext.decode(data)
    except cleantext.DecodeError:
        return
    once = cleantext.clean(text, select=["encoding"]).text
    twice = cleantext.clean(once, select=["encoding"]).text
    spent = time.process_time() - start
    assert once == twice, f"cleaning again changes the text: {once!r} {twice!r}"
    assert spent < SECONDS + SECONDS_PER_BYTE * len(data), f"{spent:.2f} s for {len(data)} bytes"


def with_atheris(folder: str, seconds: int) -> None:
    """Search with coverage as the guide; ends the process."""
    import atheris

    with atheris.instrument_imports(include=["cleantext"]):
        import cleantext

        for seed in SEEDS:
            with suppress(cleantext.DecodeError):
                cleantext.clean(cleantext.decode(seed)[0], select=["encoding"])
    options = [
        f"-max_total_time={seconds}",
        f"-max_len={MAX_SIZE}",
        "-print_final_stats=1",
        f"-artifact_prefix={folder}/",
    ]
    atheris.Setup([sys.argv[0], *options, folder], check)
    atheris.Fuzz()


def with_hypothesis(seconds: int) -> None:
    """Search at random among bytes and mutations of the seeds until the time is over."""
    from hypothesis import HealthCheck, given, settings
    from hypothesis import strategies as st

    end = time.monotonic() + seconds
    pieces = st.one_of(st.sampled_from(SEEDS), st.binary(max_size=40))

    @settings(max_examples=1000, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(st.lists(pieces, max_size=30))
    def any_bytes(parts: list[bytes]) -> None:
        if time.monotonic() < end:
            check(b"".join(parts))

    while time.monotonic() < end:
        any_bytes()


def main() -> None:
    """Write the seeds and run."""
    folder, seconds = sys.argv[1], int(sys.argv[2])
    os.makedirs(folder, exist_ok=True)
    for number, seed in enumerate(SEEDS):
        with open(os.path.join(folder, f"seed-{number}"), "wb") as file:
            file.write(seed)
    try:
        with_atheris(folder, seconds)
    except ImportError:
        with_hypothesis(seconds)


if __name__ == "__main__":
    main()
