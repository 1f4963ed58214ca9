"""The Markdown format: what is prose, what is markup, what is sealed, and the proof on real files."""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from cleantext.formats import layout as layout_of
from cleantext.formats.layout import Layout
from cleantext.formats.markdown import layout


def pieces(text: str, kind: str = "prose") -> list[str]:
    return [text[span.start : span.end] for span in getattr(layout(text), kind)]


def sealed(text: str) -> str:
    found = layout(text)
    hidden = list(text)
    for span in (*found.prose, *found.markup):
        hidden[span.start : span.end] = [""] * (span.end - span.start)
    return "".join(hidden)


UNCLOSED = "~~~\nteh = 1\n"
NO_PROSE = {
    "yaml front matter": "---\ntitle: Harbour news\n---\n",
    "yaml front matter, closed by dots": "---\r\ntitle: Harbour news\r\n...\r\n",
    "toml front matter": '+++\ntitle = "Harbour news"\n+++\n',
    "json front matter": '{\n  "title": "Harbour news"\n}\n',
    "fenced code": "```python\nteh = 1\n\nb = 2\n```\n",
    "fence that is never closed": UNCLOSED,
    "indented code": "    teh = 1\n\n    b = 2\n",
    "html block": "<div class='teh'>\nteh\n</div>\n",
    "comment over blank lines": "<!-- teh\n\nend -->\n",
    "reference definition": '[teh]: https://example.org/teh "Teh title"\n',
    "math block": "$$\nteh = x\n$$\n",
    "tex environment": "\\begin{align}\nteh\n\\end{align}\n",
    "tex brackets": "\\[\nteh\n\\]\n",
    "liquid raw block": "{% highlight ruby %}\nteh\n\nb\n{% endhighlight %}\n",
    "hugo raw block": "{{< highlight go >}}\nteh\n{{< /highlight >}}\n",
    "mdx import": "import Teh from './teh'\n",
    "mdx export": "export const teh = {\n  a: 1,\n}\n",
    "mdx comment": "{/* teh\n\nend */}\n",
    "directive fence": ":::note Teh\n:::\n",
    "mkdocs note": '!!! note "Teh"\n',
    "abbreviation": "*[TEH]: The Example House\n",
    "page break": "\\newpage\n",
}

SEALED_IN_LINE = [
    ("See `teh code` now.", "`teh code`"),
    ("See ``a ` b`` now.", "``a ` b``"),
    ("A <b class='teh'>word</b> here.", "<b class='teh'></b>"),
    ("Press <kbd>Teh</kbd> now.", "<kbd>Teh</kbd>"),
    ("A <!-- teh --> comment.", "<!-- teh -->"),
    ("A <Box size={teh + {a: 1}} open /> here.", "<Box size={teh + {a: 1}} open />"),
    ("Value {props.teh} here.", "{props.teh}"),
    ("So $teh^2 + x$ holds.", "$teh^2 + x$"),
    ("So \\(teh^2\\) holds.", "\\(teh^2\\)"),
    ('See {{< ref "teh.md" >}} now.', '{{< ref "teh.md" >}}'),
    ("See {% teh %} and {{ teh }} now.", "{% teh %}{{ teh }}"),
    ("# Head {#teh .wide}", "{#teh .wide}"),
    ("Claimed.[^teh]", "[^teh]"),
    ("> [!NOTE]\n> Words.", "[!NOTE]"),
    ("[^1]: Words of a note.", "[^1]: "),
]

PROSE_IN_LINE = [
    ("# One *two* three ##\n", ["One ", "two", " three"]),
    ("One\nTwo\n===\n", ["One\nTwo"]),
    ("First line\nsecond line\n\nNext.\n", ["First line\nsecond line", "Next."]),
    ("First line\r\nsecond line\r\n", ["First line\r\nsecond line"]),
    ("> First line\n> second line\nlazy line\n", ["First line\n", "second line\nlazy line"]),
    ("- One\n  two\n- [x] Three\n", ["One\n", "two", " Three"]),
    ("-\tOne\n\n\ttwo\n", ["One", "two"]),
    ("**Bold** and __bold *both*__ and ~~gone~~.", ["Bold", " and ", "bold ", "both", " and ", "gone", "."]),
    ("5 * 3 * 2 and snake_case_word", ["5 * 3 * 2 and snake_case_word"]),
    ('A [text](/u "Title") and ![alt](/i).', ["A ", "text", " and ", "alt", "."]),
    ("A [text *in*][ref] b.\n\n[ref]: /u\n", ["A ", "text ", "in", " b."]),
    ("A [ref] and [ref][] b.\n\n[ref]: /u\n", ["A ", " and ", " b."]),
    ("[![alt](/i)](/u) words", ["alt", " words"]),
    ("[see [^2] there](/u) words", ["see ", " there", " words"]),
    ("A [bracket] that is none.", ["A [bracket] that is none."]),
    ("See <https://example.org/teh> or https://example.org/a_b_c.", ["See ", " or ", "."]),
    ("Mail lena@example.org (www.example.org).", ["Mail ", " (", ")."]),
    ("Good :smile: at 10:30:45.", ["Good ", " at 10:30:45."]),
    ("Fish &amp; chips &lt; 5.", ["Fish &amp; chips &lt; 5."]),
    ("One  \ntwo\\\nthree", ["One", "two", "three"]),
    ("Not \\*marked\\*.", ["Not ", "marked", "."]),
    ("| A | B |\n|---|:-:|\n| a \\| b | *c* | d |\n| e |\n", ["A", "B", "a ", " b", "c", "e"]),
    ("> A | B\n> --|--\n> a | b\n", ["A", "B", "a", "b"]),
    ("Claimed [see @teh2019, p. 4].", ["Claimed ", "."]),
    ("Ask us [write to lena@example.org].", ["Ask us [write to ", "]."]),
    ("[[Page|shown]] and [[Page]].", ["shown", " and ", "."]),
    ("It costs $5 million, not $10 million.", ["It costs $5 million, not $10 million."]),
    ("Between US$5 and A$7, or $5-$7.", ["Between US$5 and A$7, or $5-$7."]),
    ("Open { and `a }` then `b` end.", ["Open { and ", " then ", " end."]),
    ("import duties rose again.\nexport numbers fell.", ["import duties rose again.\nexport numbers fell."]),
    (":::tip\nWords inside.\n:::\n", ["Words inside."]),
    ("---\nWords after a break.\n\n---\n", ["Words after a break."]),
    ("---\n\nWords after a break.\n\n---\n", ["Words after a break."]),
    ("<details>\n\nWords inside.\n\n</details>\n", ["Words inside."]),
    (
        "Claimed.[^1]\n\n[^1]: Words of a note\nwith a second line.\n",
        ["Claimed.", "Words of a note\nwith a second line."],
    ),
    ("Term\n: What it means\n", ["Term\n: What it means"]),
    ("", []),
    ("\n\n", []),
]


@pytest.mark.parametrize("text", NO_PROSE.values(), ids=NO_PROSE)
def test_a_closed_block_is_sealed_whole_and_ends_where_it_ends(text):
    assert pieces(text) == []
    assert sealed(text) == text
    if text != UNCLOSED:
        assert pieces(text + "\nWords after it.\n") == ["Words after it."]


@pytest.mark.parametrize(("text", "expected"), SEALED_IN_LINE)
def test_a_sign_that_is_not_prose_is_sealed(text, expected):
    assert sealed(text) == expected


@pytest.mark.parametrize(("text", "expected"), PROSE_IN_LINE)
def test_prose_stops_at_marks_and_nowhere_else(text, expected):
    assert pieces(text) == expected


@pytest.mark.parametrize(
    "line",
    ["- [Headline](https://example.org/a)", "* **Bold**", "> - Words", "## Read also ##", "| a | b |", "1. x", "***"],
)
def test_a_line_of_prose_and_markup_alone_can_go_whole(line):
    text = "Words.\n\n| a | b |\n|---|---|\n" + line + "\n" if line[0] == "|" else f"Words.\n\n{line}\n\nWords.\n"
    assert sealed(text) == ""


def test_the_format_is_known_by_name_and_says_that_lines_are_wrapped():
    assert layout_of("*a*", "markdown") == layout("*a*")
    assert layout("").wrapped is True


@pytest.mark.parametrize(
    "text", ["[" * 200 + "words" + "]" * 200, "a " + "*" * 500 + "words" + "*" * 500, "> " * 200 + "words"]
)
def test_absurd_nesting_is_sealed(text):
    assert pieces(text) == []
    assert pieces(text + "\n\nWords after it.") == ["Words after it."]


# ---- laws

WORDS = [
    "a",
    "Bc",
    "word",
    "é",
    "1",
    ".",
    "=",
    "'",
    '"',
    "&amp;",
    "https://x.y/z",
    "a@b.cd",
    "\x00",
    "\u00a0",
    "\u2028",
]
BREAKS = [" ", "  ", "    ", "\t", "\n", "\n", "\n\n", "\r\n", "\r", "\x0b"]
BLOCKS = ["> ", "- ", "1. ", "# ", " ##", "---\n", "===\n", "```\n", "|", "|-|-|\n", "a|b\n-|-\n", "[r]: u\n", "[ ] "]
INLINE = "* ** _ ~~ ` `` [ ] ( ) ]( [r] ![ ! < <b> </b> <!-- --> \\ <a\tb='c'> ](u\t't')".split(" ")
SIGNS = WORDS + BREAKS + BLOCKS + INLINE
DIALECTS = "$ $$ { } {{<x>}} {%a%} [^1] [^1]: [[ ]] :s: ::: @a +++ <code> </code> \\( \\) <A\tb={ *[a]: import".split()


def markdown(signs: list[str]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(signs), max_size=30).map("".join)


@given(markdown(SIGNS + DIALECTS))
def test_spans_are_sorted_disjoint_and_inside_the_text(text):
    found: Layout = layout(text)
    for spans in (found.prose, found.markup):
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert all(a.end < b.start for a, b in pairwise(spans))
    everything = sorted((*found.prose, *found.markup))
    assert all(a.end <= b.start for a, b in pairwise(everything))
    assert layout(text) == found


@given(
    st.sampled_from(["Plain words.\n\n", "- item\n- item\n\n", "> quote\n\n"]),
    st.sampled_from(sorted(NO_PROSE.values())),
)
def test_a_closed_block_is_sealed_after_anything(before, block):
    if not block.startswith(("---", "+++", "{\n", "    ")):
        assert sealed(before + block) == block


@settings(deadline=None, max_examples=400)
@given(markdown(SIGNS))
def test_changing_words_of_random_prose_changes_no_syntax(text):
    assume(not re.search(r"\*\[|\[@|\[\[", text))
    assert shape(masked(text)) == shape(text)


@pytest.mark.parametrize(
    "sign",
    ["[", "![", "*a ", "*", "_a*b ", "[a](", "[a](b 'c", "> ", "- ", "> - ", "$a", "{a", "{{", "<a ", "<A b={", "`",
     "``a`", "a|b\n-|-\n", "[a]: b\n", "[^1]: ", "$$ a\n", "{% raw %}\n", "http://", "a@", ":a", "<code>", "\\[\n"],
)  # fmt: skip
def test_a_flood_of_one_sign_costs_linear_time(sign):
    text = "w " + sign * (40_000 // len(sign))
    start = time.process_time()
    layout(text)
    assert time.process_time() - start < 5


# ---- the proof: with other letters in its prose, a page is the same page

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
CONTENT_COUNTS = {"code_inline", "fence", "code_block", "html_block", "html_inline"}


def masked(text: str) -> str:
    out, at = [], 0
    for span in layout(text).prose:
        out += [text[at : span.start], "".join(map(other_letter, text[span.start : span.end]))]
        at = span.end
    return "".join([*out, text[at:]])


def other_letter(char: str) -> str:
    """Another letter of the same case; ASCII stays ASCII, or a tag could come into being."""
    return ("xX" if char.isascii() else "éÉ")[char.isupper()] if char.isalpha() else char


def shape(text: str) -> list[object]:
    """All that a parser says of a text but its words. A footnote looks like a reference to CommonMark; it is none."""
    env: dict[str, dict[str, dict[str, str]]] = {}
    tokens = PARSER.parse(text, env)
    notes = {target["href"] for name, target in env.get("references", {}).items() if name.startswith("^")}
    return list(_shape(tokens, notes))


def _shape(tokens: list[Token], notes: set[str]) -> Iterator[object]:
    for number, token in enumerate(tokens):
        if token.type == "text":
            if not number or tokens[number - 1].type != "text":
                yield "text"
            continue
        targets = {name: "" if value in notes else value for name, value in token.attrs.items() if name != "alt"}
        content = token.content if token.type in CONTENT_COUNTS else ""
        yield token.type, token.tag, token.markup, token.info, token.map, targets, content
        yield from _shape(token.children or [], notes)


def real_files(most: int = 150) -> list[str]:
    roots = {
        os.path.realpath(root) for root in (sys.prefix, "/usr/share/doc", "/usr/lib/node_modules", *sys.path) if root
    }
    found = {
        os.path.realpath(os.path.join(folder, name))
        for root in roots
        for folder, _, names in os.walk(root)
        for name in names
        if name.lower().endswith((".md", ".markdown", ".mdx"))
    }
    files = sorted(path for path in found if os.path.getsize(path) < 200_000)
    return files[:: max(1, -(-len(files) // most))]


def test_changing_words_of_real_files_changes_no_syntax():
    files = real_files()
    if len(files) < 5:
        pytest.skip("no Markdown files on this machine")
    differing, letters = [], 0
    for path in files:
        with open(path, encoding="utf-8", errors="replace", newline="") as file:
            text = file.read()
        mask = masked(text)
        letters += sum(a != b for a, b in zip(text, mask, strict=True))
        if shape(mask) != shape(text):
            differing.append(path)
    assert not differing
    assert letters > 1000 * len(files) ** 0.5, "hardly any prose was found"
