"""CTranslate2 models and Argos packages: small real ones are built, run, and damaged."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import pytest
from small_model import SAID, build

import cleantext
from cleantext.translators import argos
from cleantext.translators.protocol import TranslationError
from cleantext.translators.spec import translator

try:
    import ctranslate2  # noqa: F401
    import sentencepiece  # noqa: F401
except ImportError:
    pytest.skip("ctranslate2 and sentencepiece are not installed", allow_module_level=True)

PASSAGE = "Le vieux moulin reste ouvert pendant les travaux et les voisins aident à porter les livres."
ARTICLE = f"""The mill is open

The old mill by the river was opened to visitors on Sunday, and many people came to see its wheel turn again.

{PASSAGE}

The town has paid for a new roof, and the miller's house will be mended before the winter comes.
"""
METADATA = {"from_code": "fr", "to_code": "en", "package_version": "1.0", "from_name": "French", "to_name": "English"}


@pytest.fixture(scope="module")
def speaking(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models") / "mill-fr-en"
    build(folder, says=f"{SAID}.")
    return folder


@pytest.fixture
def model(speaking: Path, tmp_path: Path) -> Path:
    """A copy of the model, to be damaged."""
    return shutil.copytree(speaking, tmp_path / "mill-fr-en")


def members(model: Path) -> dict[str, bytes]:
    found = {f"fr_en/model/{f.name}": f.read_bytes() for f in model.iterdir() if f.name != "sentencepiece.model"}
    found["fr_en/sentencepiece.model"] = (model / "sentencepiece.model").read_bytes()
    found["fr_en/stanza/fr/x.pt"] = b"not needed"
    found["fr_en/metadata.json"] = json.dumps(METADATA).encode()
    return found


def pack(path: Path, content: dict[str, bytes]) -> str:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in content.items():
            package.writestr(name, data)
    return f"ctranslate2:{path}"


def test_a_folder_translates_a_passage_of_an_article(model: Path) -> None:
    result = cleantext.clean(ARTICLE, foreign="translate", translator=translator(f"ctranslate2:{model}"))
    assert result.text == ARTICLE.replace(PASSAGE, f"{SAID}.")
    again = cleantext.clean(result.text, foreign="translate", translator=translator(f"ctranslate2:{model}"))
    assert again.text == result.text


def test_a_package_is_read_directly_and_nothing_of_it_stays(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    private = tmp_path / "temporary"
    private.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(private))
    for number, prefix in enumerate(("fr_en/", "")):
        content = {name.replace("fr_en/", prefix): data for name, data in members(model).items()}
        machine = translator(pack(tmp_path / f"{number}.argosmodel", content))
        assert machine.translate(["le moulin", "la rivière"], "fr", "en") == [f"{SAID}."] * 2
        assert list(private.iterdir()) == []
        assert machine.translate(["encore"], "fr", "en") == [f"{SAID}."]
    with argos.unpacked(str(tmp_path / "0.argosmodel")) as folder:
        assert stat.S_IMODE(os.stat(folder).st_mode) == 0o700 or os.name == "nt"
        assert not (Path(folder) / "stanza").exists()


def test_a_looping_model_is_refused(tmp_path: Path) -> None:
    build(tmp_path / "garbage-fr-en", says=None)
    build(tmp_path / "loop-fr-en", says="the the the the")
    for name, reason in (("garbage", "left as it is"), ("loop", "repeats itself")):
        machine = translator(f"ctranslate2:{tmp_path / name}-fr-en")
        result = cleantext.clean(ARTICLE, foreign="translate", translator=machine)
        assert result.text == ARTICLE
        assert [reason in f.message for f in result.findings if f.category == "language"] == [True]


def test_the_languages_are_asked_of_the_model(model: Path, tmp_path: Path) -> None:
    bare = shutil.copytree(model, tmp_path / "mill")
    with pytest.raises(TranslationError, match="which languages"):
        translator(f"ctranslate2:{bare}")
    assert translator(f"ctranslate2:fr-en:{bare}").translate(["a"], "fr", "en") == [f"{SAID}."]
    with pytest.raises(TranslationError, match="translates fr to en, not de to en"):
        translator(f"ctranslate2:fr-en:{bare}").translate(["a"], "de", "en")
    (bare / "metadata.json").write_text(json.dumps(METADATA))
    with pytest.raises(TranslationError, match="translates fr to en, not es to en"):
        translator(f"ctranslate2:{bare}").translate(["a"], "es", "en")


def test_source_and_target_have_their_own_pieces(model: Path) -> None:
    (model / "sentencepiece.model").rename(model / "source.spm")
    with pytest.raises(TranslationError, match="no SentencePiece model"):
        translator(f"ctranslate2:{model}")
    shutil.copy(model / "source.spm", model / "target.spm")
    assert translator(f"ctranslate2:{model}").translate(["a"], "fr", "en") == [f"{SAID}."]


@pytest.mark.parametrize("name", ["model.bin", "config.json"])
def test_a_missing_file_is_told(name: str, model: Path) -> None:
    (model / name).unlink()
    with pytest.raises(TranslationError, match=f"has no {name}"):
        translator(f"ctranslate2:{model}")


@pytest.mark.parametrize("name", ["model.bin", "config.json", "shared_vocabulary.json", "sentencepiece.model"])
@pytest.mark.parametrize("data", [b"", b"no model"])
def test_a_damaged_file_leaves_the_article(name: str, data: bytes, model: Path) -> None:
    (model / name).write_bytes(data)
    machine = translator(f"ctranslate2:fr-en:{model}")
    with pytest.raises(TranslationError, match="failed"):
        machine.translate(["a"], "fr", "en")
    assert cleantext.clean(ARTICLE, foreign="translate", translator=machine).text == ARTICLE


def test_a_text_too_long_is_not_cut(model: Path) -> None:
    with pytest.raises(TranslationError, match="too long"):
        translator(f"ctranslate2:{model}").translate(["le moulin " * 300], "fr", "en")
    assert translator(f"ctranslate2:{model}").translate([], "fr", "en") == []


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"fr_en/metadata.json": None}, "no metadata.json"),
        ({"fr_en/sentencepiece.model": None, "fr_en/bpe.model": b"x"}, "no sentencepiece.model"),
        ({"fr_en/model/model.bin": None}, "no model/model.bin"),
        ({"fr_en/metadata.json": b"[" * 50_000}, "no JSON object"),
        ({"fr_en/metadata.json": b"{}"}, "no from_code"),
        ({"fr_en/metadata.json": b'{"from_code": 5, "to_code": "en"}'}, "no from_code"),
        ({"fr_en/metadata.json": b'{"from_code": "fr", "to_code": "en", "type": "sbd"}'}, "one pair"),
        ({"fr_en/metadata.json": b" " * 2_000_000}, "too large"),
        ({f"fr_en/model/{n}.txt": b"x" for n in range(50)}, "larger than"),
    ],
)
def test_a_package_that_is_not_whole(
    changes: dict[str, bytes | None], reason: str, model: Path, tmp_path: Path
) -> None:
    content = {name: data for name, data in (members(model) | changes).items() if data is not None}
    with pytest.raises(TranslationError, match=reason):
        translator(pack(tmp_path / "p.argosmodel", content))


@pytest.mark.parametrize("name", ["../out", "/out", "fr_en/model/../../out", "fr_en/model/..", "fr_en\\model\\..\\out"])
def test_no_member_gets_out_of_the_folder(name: str, model: Path, tmp_path: Path) -> None:
    pack(tmp_path / "p.argosmodel", members(model) | {name: b"x"})
    with argos.unpacked(str(tmp_path / "p.argosmodel")) as folder:
        files = {str(f.relative_to(folder)) for f in Path(folder).rglob("*")}
        assert not {f for f in files if "out" in f or ".." in f}
        assert not (Path(folder).parent / "out").exists()
        assert "model/model.bin" in files


def test_a_package_of_absurd_size_is_not_unpacked(model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = pack(tmp_path / "p.argosmodel", members(model) | {"fr_en/model/vmap.txt": b"0" * 3_000_000})
    assert os.path.getsize(tmp_path / "p.argosmodel") < 1_000_000
    monkeypatch.setattr(argos, "LARGEST", 2_000_000)
    with pytest.raises(TranslationError, match="larger than 2 MB"):
        translator(spec)


@pytest.mark.parametrize("data", [b"", b"no zip", b"PK\x03\x04" + b"\0" * 99, None])
def test_a_package_that_is_none(data: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "p.argosmodel"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(TranslationError, match="cannot read the Argos package") as told:
        translator(f"ctranslate2:{path}")
    assert "\n" not in str(told.value)


def test_a_package_with_a_flipped_byte_leaves_the_article(model: Path, tmp_path: Path) -> None:
    spec = pack(tmp_path / "p.argosmodel", members(model))
    data = bytearray((tmp_path / "p.argosmodel").read_bytes())
    at = data.index(b"fr_en/model/model.bin") + 500
    data[at] ^= 0xFF
    (tmp_path / "p.argosmodel").write_bytes(data)
    with pytest.raises(TranslationError, match="cannot read the Argos package"):
        translator(spec).translate(["a"], "fr", "en")


def test_the_command_line_tells_mistakes_in_one_line(model: Path, tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text(ARTICLE, "utf-8")
    command = [sys.executable, "-m", "cleantext", "fix", "--isolated", "--foreign", "translate", "--translator"]
    done = subprocess.run([*command, f"ctranslate2:{model}", str(article)], capture_output=True, text=True)
    assert (done.returncode, SAID in done.stdout) == (0, True)
    done = subprocess.run([*command, "ctranslate2:nowhere", str(article)], capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert "nowhere" in done.stderr
