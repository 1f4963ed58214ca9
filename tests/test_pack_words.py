"""Packing words as stems with endings, and reading them back: the same words and no others."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from cleantext.lexicons.stems import Stems

sys.path.append(str(Path(__file__).parent.parent / "benchmarks"))
pack_words = pytest.importorskip("pack_words", reason="a source distribution has no benchmarks")


def test_words_packed_as_stems_are_the_words_and_no_others(tmp_path: Path) -> None:
    words = {stem + ending for stem in "cant habl mir pas tom".split() for ending in "ar o as a amos an".split()}
    words |= {"sol", "a", "cantante", "mar\n", "hablo\n"}
    pack_words.save(pack_words.pack(words, words), str(tmp_path), "xx")
    stems = Stems(str(tmp_path), "xx")
    assert stems.keys("") == words
    assert stems.keys("canta") == {word for word in words if word.startswith("canta")}
    assert all(word in stems for word in words)
    assert not any(word in stems for word in ("cant", "cantarr", "solo", "mar", "", "\n", "hablo\n\n", "b"))
    assert stems.starts("canta") and stems.starts("ha") and stems.starts("") and not stems.starts("cantx")
    assert len(list(tmp_path.iterdir())) == 3


def test_words_that_need_not_be_packed_may_only_help() -> None:
    words = {stem + ending for stem in "cant habl mir pas tom".split() for ending in "ar o as a amos an".split()}
    needed = {word for word in words if word[0] in "ch"}
    packed = {stem + end for stem, families in pack_words.pack(words, needed).items() for f in families for end in f}
    assert needed <= packed <= words
