"""Bytes to text and back. Texts are our own; what must be refused or left alone comes first."""

from __future__ import annotations

import gzip

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import cleantext
from cleantext.decoding import DecodeError, EncodeError, decode, encode

FRENCH = (
    "Hélène a rouvert l’auberge « Au Héron », près de l’étang gelé. Ça sentait déjà le café et la forêt mouillée.\n"
)
GERMAN = "Die Brücke über den Fluß bleibt bis März gesperrt, sagte Jörg Wölfl; Fußgänger müssen zurück.\n"
POLISH = "Wójt gminy ogłosił, że most nad rzeką będzie zamknięty aż do końca października. „Przykro mi”, dodał.\n"
RUSSIAN = "Старый мост через реку закрыли до весны, и жители деревни теперь ходят по льду.\n"
GREEK = "Η παλιά γέφυρα του χωριού έκλεισε μέχρι την άνοιξη και οι κάτοικοι περνούν από τον πάγο.\n"
JAPANESE = "村の古い橋は春まで閉鎖され、住民は氷の上を歩いて渡っています。これは昨日のことです。\n"
CHINESE = "村里的旧桥在春天之前不能通行，人们现在只能从冰上走过去。这是他们昨天说的。\n"
ENGLISH = "The mayor’s office – a “modest” room – hadn’t been heated since May… and nobody’s clerk complained.\n"


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)),
        gzip.compress(FRENCH.encode(), mtime=0),
        b"%PDF-1.7\nplain words in a document\n",
        b"PK\x03\x04\x14\0\0\0\x08\0" + bytes(range(200)),
        b"SQLite format 3\0" + b"\0" * 100,
        bytes(range(256)) * 8,
        b"\0\x01\x02\x03" * 64,
        b"\x01\x02\x03\x04" * 64,
        b"\x7fELF\x02\x01\x01" + b"\0" * 60,
    ],
)
def test_binary_data_is_refused_in_one_line(data: bytes) -> None:
    with pytest.raises(DecodeError) as caught:
        decode(data)
    assert "\n" not in str(caught.value)


def test_noise_is_refused() -> None:
    noise = bytes(0x80 + (n * 73 + n * n * 31) % 128 for n in range(400))
    with pytest.raises(DecodeError):
        decode(noise)


@pytest.mark.parametrize(
    "text", ["", "plain\n", FRENCH, RUSSIAN, JAPANESE, "PK is a short name.\n", "BM, MZ and ID3\n"]
)
def test_utf8_is_believed(text: str) -> None:
    assert decode(text.encode()) == (text, "utf-8")


@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", [FRENCH, JAPANESE, "a\r\nb\r\n"])
def test_byte_order_marks_come_back(text: str, codec: str) -> None:
    data = "\ufeff".encode(codec) + text.encode(codec)
    assert decode(data) == (text, f"{codec}-sig")
    assert encode(*decode(data)) == data


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_text_without_a_mark(codec: str) -> None:
    data = (ENGLISH * 3).encode(codec)
    assert decode(data) == (ENGLISH * 3, codec)


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        (FRENCH, "cp1252"),
        (FRENCH, "mac-roman"),
        (GERMAN, "cp1252"),
        (GERMAN, "mac-roman"),
        (ENGLISH, "cp1252"),
        (ENGLISH, "mac-roman"),
        (POLISH, "cp1250"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "cp866"),
        (GREEK, "iso8859-7"),
        (JAPANESE, "cp932"),
        (JAPANESE, "euc_jp"),
        (JAPANESE, "iso2022_jp"),
        (CHINESE, "gb18030"),
    ],
)
def test_older_charsets(text: str, codec: str) -> None:
    data = text.encode(codec)
    got, name = decode(data)
    assert got == text
    assert encode(got, name) == data


def test_short_words() -> None:
    assert decode(b"caf\xe9 noir, s'il vous pla\xeet") == ("café noir, s'il vous plaît", "cp1252")


def test_lines_of_two_encodings() -> None:
    data = FRENCH.encode() + FRENCH.encode("cp1252") + b"plain\n" + FRENCH.encode()
    text, codec = decode(data)
    assert text == FRENCH * 2 + "plain\n" + FRENCH
    assert codec == "utf-8+cp1252"
    assert encode(text, codec) == text.encode()


def test_a_cut_character_costs_itself_alone() -> None:
    text, codec = decode(FRENCH.encode() * 3 + "Le caf\xe9".encode()[:-1])
    assert text == FRENCH * 3 + "Le caf\ufffd"
    assert codec == "utf-8+damaged"


def test_stray_windows_bytes_in_utf8_lines_are_read_as_such() -> None:
    data = FRENCH.strip().encode() + b" et l\x92ann\xe9e, \xc0\xaf" + FRENCH.encode()
    text, codec = decode(data)
    assert text == FRENCH.strip() + " et l’année, \ufffd\ufffd" + FRENCH
    assert codec == "utf-8+damaged"


def test_surrogates_written_apart_are_joined() -> None:
    data = b"Bravo \xed\xa0\xbd\xed\xb8\x80 !"
    assert decode(data)[0] == "Bravo 😀 !"


def test_a_wrong_mark_is_passed_over() -> None:
    assert decode(b"\xff\xfe" + FRENCH.encode()) == (FRENCH, "utf-8")


def test_a_few_nuls_are_litter() -> None:
    assert decode(b"a village street " * 40 + b"one \0 more")[1] == "utf-8"
    assert decode(b"words of a file\n" * 9 + b"\0" * 4096)[1] == "utf-8"


def test_a_letter_that_the_codec_lacks() -> None:
    with pytest.raises(EncodeError, match=r"“ń” \(U\+0144, line 2\) cannot be written in cp1252"):
        encode("é\nGdańsk\n", "cp1252")


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_give_text_or_a_clear_refusal(data: bytes) -> None:
    try:
        text, codec = decode(data)
    except DecodeError as error:
        assert "\n" not in str(error)
    else:
        text.encode("utf-8")
        assert encode(text, codec) is not None


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), max_size=200))
def test_any_text_in_utf8_comes_back(text: str) -> None:
    assert decode(text.encode()) == (text.removeprefix("\ufeff"), "utf-8" if text[:1] != "\ufeff" else "utf-8-sig")


DAMAGE = (
    FRENCH.encode(),
    FRENCH.encode("cp1252"),
    FRENCH.encode().decode("cp1252").encode(),
    RUSSIAN.encode("koi8-r"),
    JAPANESE.encode("cp932"),
    ENGLISH.encode("utf-16-le"),
    b"\x1b[31mL&amp;eacute;a\x00\x08 \xed\xa0\xbd\xed\xb8\x80\r\n\xe2\x80",
)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.lists(st.one_of(st.sampled_from(DAMAGE), st.binary(max_size=30)), max_size=8), st.integers(0, 60))
def test_what_is_decoded_is_cleaned_once_for_all(parts: list[bytes], cut: int) -> None:
    try:
        text, _ = decode(b"".join(parts)[cut:])
    except DecodeError:
        return
    once = cleantext.clean(text, select=["encoding"]).text
    assert cleantext.clean(once, select=["encoding"]).text == once
