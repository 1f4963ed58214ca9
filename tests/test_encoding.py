"""The encoding rules together, on our own sentences: first what must not change, then what must become what."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import cleantext
from cleantext.rules.encoding.charmaps import UPPER_HALVES


def repaired(text: str) -> str:
    return cleantext.clean(text, select=["encoding"]).text


UNTOUCHED = [
    "",
    "Plain words & an ampersand, 5 < 6 > 4, R&D; fish &chips;",
    "La boulangerie « Chez Noé » ferme à 18\xa0h\xa0; l’été, elle rouvre.",
    "LE CAFÉ», ÉCOLE À PARIS… «MAÇÃ» NÃO, SÃO JOÃO, CÂMARA, PÂTÉ®, DÉJÀ™",
    "Ã’s and Â’s are what broken text is made of.",
    "ÄÖÜ: „Ä“, „Ö“ und „Ü“; Straße, Öl, „Über“.",
    "Ștefan și Ioana la PĂŞUNE; Łódź, Žižkov, Győr, ĳsbeer, cœur, Ægir.",
    "Việt Nam, Đà Nẵng, Huế: phở và bún.",
    "Гёте и Гюго; «Г»… Вы — мы. Їжак, Љубав, Ђак.",
    "Η Ελένη είπε: «Όχι».",
    "北京「你好」１９９９年、ＮＨＫ。한국어 문장.",
    "نمی\u200cدانم، خانه\u200cای (۱۲)\u200f",
    "क्\u200dष, രാജ്\u200cകുമാർ, ภาษา\u200bไทย",
    "👩\u200d🌾 🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f ❤️ ☎︎ 1️⃣",
    "√π ≈ 1,77; a ± b; 3×4; ½ kg; 20\u202f°C; x², ¬p; ∆t; 5 µm; Δv; 5 kΩ",
    "├── src\n│   ├── été.txt\n└── lib\n┌─┐\n│é│\n└─┘",
    "β-carotene, α4β7, γδ-cells, ВІКІ, SENSЕ",
    "https://example.org/a?x=1&amp;y=2&copy=3&reg=4 and `&eacute;`, <code>&lt;p&gt;</code>, &lt;b&gt;",
    "Mr.\xa0Ode and Dr\xa0Lund met at 5\xa0pm for the talk on the boats.",
    "ẹ̀kọ́, p̂, x̄, ŋ̇",
    "A page.\fThe next page\tin columns.\r\n",
    "Wer? Wo?Was? ¿Qué?¡No!",
    "Is it you?Yes. What?Why?He said so?then left. See a.org/x?id=2&q=y or find?q=boats.",
    "Quand?Demain. Est-ce lui?elle? Il a dit quoi?rien du tout, et l’autre?oui.",
]


@pytest.mark.parametrize("text", UNTOUCHED)
def test_good_text_is_left(text: str) -> None:
    result = cleantext.clean(text, select=["encoding"])
    assert result.text == text
    assert not result.findings


SENTENCES = [
    "L’été dernier, Zoé a rêvé d’un château près de la forêt : « Où est-ce ? »",
    "El niño comió en la cafetería; ¿cuándo volverá José?",
    "Die Mädchen grüßten den König; „schön“, sagte Björn.",
    "Ela não pôde vir: à tarde há reunião, às três.",
    "The manager’s “plan” – a modest one – isn’t over… £5 and €6.",
    "Perché è così? Più in là c’è la città.",
]


@pytest.mark.parametrize("codec", ["cp1252", "latin-1", "cp1250", "cp1251", "mac-roman", "cp437", "cp850"])
@pytest.mark.parametrize("text", SENTENCES)
def test_misread_sentences_come_back(text: str, codec: str) -> None:
    assert repaired(misread(text, codec)) == text


@pytest.mark.parametrize("layers", [2, 3])
@pytest.mark.parametrize("text", SENTENCES)
def test_text_misread_more_than_once_comes_back(text: str, layers: int) -> None:
    garbled = text
    for _ in range(layers):
        garbled = misread(garbled, "cp1252")
    assert repaired(garbled) == text


def misread(text: str, codec: str) -> str:
    """UTF-8 read in an old charset as browsers do: bytes that it leaves undefined become C1 controls."""
    parts = (bytes([byte]).decode(codec, "ignore") or chr(byte) for byte in text.encode("utf-8"))
    return "".join(parts)


@pytest.mark.parametrize(
    ("garbled", "good"),
    [
        ("Привет, мир! Это наш дом.".encode().decode("cp1251", "replace"), None),
        ("Il va Ã  la gare, dÃ©jÃ  prÃªt.", "Il va à la gare, déjà prêt."),
        ("Voilà le café. Puis le thÃ©.", "Voilà le café. Puis le thé."),
        ("â€œFineâ€, she said. â€œNo.â€\ufffd", "“Fine”, she said. “No.”"),
        ("Zo&eacute; &amp;amp; L&#233;o&nbsp;: &laquo;&nbsp;oui&nbsp;&raquo;", "Zoé & Léo\xa0: «\xa0oui\xa0»"),
        ("The\u200b boat\u00ads left\u202e.\x08", "The boats left."),
        ("Ｂｏａｔｓ and the ﬂeet, cafe\u0301 and m\u0430st.", "Boats and the fleet, café and mast."),
        ("One\u2028two\r\nthree\r\n", "One\r\ntwo\r\nthree\r\n"),
        ("Groß\xadbritannien und Maß\xadnahmen", "Großbritannien und Maßnahmen"),
        ("\x1b[31mRed\x1b[0m and \x93quoted\x94.", "Red and “quoted”."),
        ("Bravo \ud83d\ude00!", "Bravo 😀!"),
        ("Il a \ufffdt\ufffd vu pr\ufffds de l\ufffdh\ufffdtel.", "Il a été vu près de l’hôtel."),
        (
            "Les enfants ont mang? du g?teau et sont all?s ? l??cole.",
            "Les enfants ont mang? du gâteau et sont allés à l’école.",
        ),
        ("O perÃ\xadodo na Ãfrica, nÃ£o na Ã\ufffdndia.", "O período na África, não na Índia."),
        ("The\xa0end of the\u202froad.", "The end of the road."),
        ("Le thÃ© Ã l\x92heure.", None),
        ("Å Ä«s rÄ«ts bija mierÄ«gs.", None),
        ("Å odien veikals tika slÄ“gts.", "Šodien veikals tika slēgts."),
        ("Ð¡Ñ‚Ð°Ñ€Ñ‹Ð¹ Ð¼Ð¾Ñ\ufffdÑ‚", "Старый мо\ufffdт"),
        ("┬┐Qui├⌐n es?", "¿Quién es?"),
        ("┬┐Viene el barco?", "¿Viene el barco?"),
    ],
)
def test_repairs(garbled: str, good: str | None) -> None:
    out = repaired(garbled)
    if good is not None:
        assert out == good
    assert repaired(out) == out


@pytest.mark.parametrize(
    ("garbled", "good"),
    [
        ("Å være i byen, nÃ¥r det regner, så får hun det.", "Å være i byen, når det regner, så får hun det."),
        ("É o que a mÃ£e diz, Ó filho.", "É o que a mãe diz, Ó filho."),
        ("Ana diz que nÃ£o. MAÇÃ» É assim.", "Ana diz que não. MAÇÃ» É assim."),
        ("Le thÃ© de RenÃ©, prÃ¨s du PÂTÉ® à la CÂMARA.", "Le thé de René, près du PÂTÉ® à la CÂMARA."),
    ],
)
def test_good_letters_on_garbled_lines_stay(garbled: str, good: str) -> None:
    assert repaired(garbled) == good


def test_the_second_judge_is_called_for_doubtful_lines_alone() -> None:
    code = (
        "import sys, cleantext\n"
        "cleantext.clean('Le thÃ© de RenÃ© est prÃªt. CAFÉ», É o que é.', select=['encoding'])\n"
        "assert 'ftfy' not in sys.modules\n"
        "cleantext.clean('Å odien veikals tika slÄ“gts.', select=['encoding'])\n"
        "assert 'ftfy' in sys.modules\n"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_garbled_quotation_is_one_finding() -> None:
    text = "He said â€œno more boatsâ€\x9d and RenÃ© left."
    found = [text[f.start : f.end] for f in cleantext.clean(text, select=["encoding"]).findings]
    assert found == ["â€œno more boatsâ€\x9d", "RenÃ©"]


@pytest.mark.parametrize("control", ["\u202e", "\u2066", "\u202d"])
def test_reordering_controls_are_an_error(control: str) -> None:
    (finding,) = cleantext.clean(f"The clerk wrote {control}nimda here.", select=["encoding"]).findings
    assert finding.severity == "error"
    assert finding.replacement == "nimda"


def test_lost_letters_are_reported_and_kept() -> None:
    result = cleantext.clean("Le caf\ufffd ouvre.", select=["encoding"])
    assert result.text == "Le caf\ufffd ouvre."
    assert [f.name for f in result.findings] == ["replacement-character"]


@pytest.mark.parametrize("codec", list(UPPER_HALVES))
def test_the_written_out_charsets_are_python_s(codec: str) -> None:
    tails, leads = UPPER_HALVES[codec]
    for byte, char in enumerate(tails + leads, 0x80):
        assert char in (bytes([byte]).decode(codec, "ignore") or f"\0{chr(byte)}")


LETTERS = "abcé ÉÃÂ©»’“â€™œ√Г├ÇÖ\xa0\xad\u200b\u202e\x81\x93\ufffd\u0301ﬁＡа&;amp#39\n\r\x1b[0m"


@settings(max_examples=400, deadline=None)
@given(st.text(alphabet=LETTERS, max_size=40))
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    once = repaired(text)
    assert repaired(once) == once


@pytest.mark.parametrize(
    "piece",
    ["a" + "\u0301" * 30_000, "&" + "amp;" * 20_000, "Ã" * 30_000, "Ã©" * 20_000, "a\u200b" * 20_000, "\u202e" * 40_000,
     "`&amp;" * 10_000, "<code>&amp;" * 10_000, "```\n&amp;\n" * 6_000, "Å \ufffd" * 20_000, "x?é \ufffd" * 10_000,
     "\x1b]" * 20_000, "Ａ a" * 15_000, "&lt;" * 15_000, "the\xa0of " * 8_000, "\r\n\r" * 10_000],
)  # fmt: skip
def test_hostile_runs_take_no_more_than_a_moment(piece: str) -> None:
    start = time.process_time()
    repaired(piece)
    assert time.process_time() - start < 3


def test_references_that_indent_a_line_of_markdown_stay() -> None:
    text = "Ring it so:\n\n&nbsp;&nbsp;&nbsp;&nbsp;Or by the rope&nbsp;itself.\n"
    assert cleantext.clean(text, format="markdown", select=["html-entity"]).text == text.replace("rope&nbsp;", "rope ")
    assert "&nbsp;" not in cleantext.clean(text, select=["html-entity"]).text
