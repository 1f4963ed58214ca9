"""The command line: results, exit codes, and one clear line for every mistake."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from cleantext.cli import main

FAULT = b"She shut the the door and walked home through the rain.\n"
CLEAN = b"She shut the door and walked home through the rain.\n"
Outcome = tuple[int, bytes, str]
Run = Callable[..., Outcome]


@pytest.fixture
def run(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command line in an empty folder: status, standard output, standard error."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")

    def call(*arguments: str) -> Outcome:
        status = main(list(arguments))
        out, err = capfdbinary.readouterr()
        return status, out, err.decode()

    return call


def cleantext(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    """Run the command in a process of its own."""
    return subprocess.run([sys.executable, "-m", "cleantext", *arguments], capture_output=True, check=False, **options)  # type: ignore[call-overload,no-any-return]


def make(name: str, content: bytes = FAULT) -> Path:
    """A file in the current folder."""
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def test_fix_puts_the_clean_text_on_stdout_and_an_account_on_stderr(run: Run) -> None:
    make("a.txt")
    status, out, err = run("fix", "a.txt")
    assert (status, out) == (0, CLEAN)
    assert "1 repaired" in err
    assert "doubled-word" in err
    assert Path("a.txt").read_bytes() == FAULT


def test_fix_is_a_filter(tmp_path: Path) -> None:
    done = cleantext("fix", "-", input=FAULT, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, CLEAN)
    done = cleantext("fix", "-q", input=FAULT, cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, CLEAN, b"")


def test_write_changes_only_what_needs_it(run: Run) -> None:
    make("posts/a.txt")
    make("posts/deep/b.md", b"# Title\n\n" + FAULT)
    good = make("posts/c.txt", CLEAN)
    make("posts/code.py", FAULT)
    before = good.stat()
    status, out, err = run("fix", "--write", "posts")
    assert (status, out) == (0, b"")
    assert Path("posts/a.txt").read_bytes() == CLEAN
    assert Path("posts/deep/b.md").read_bytes() == b"# Title\n\n" + CLEAN
    assert (good.stat().st_mtime_ns, good.stat().st_ino) == (before.st_mtime_ns, before.st_ino)
    assert Path("posts/code.py").read_bytes() == FAULT
    assert "a.txt" in err
    assert "c.txt" not in err
    assert sorted(path.name for path in Path("posts").iterdir()) == ["a.txt", "c.txt", "code.py", "deep"]


def test_write_keeps_mode_link_and_newline_style(run: Run) -> None:
    real = make("real.txt", FAULT.replace(b"\n", b"\r\n"))
    real.chmod(0o640)
    Path("link.txt").symlink_to("real.txt")
    assert run("fix", "--write", "link.txt")[0] == 0
    assert Path("link.txt").is_symlink()
    assert real.read_bytes() == CLEAN.replace(b"\n", b"\r\n")
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


def test_write_keeps_hard_links(run: Run) -> None:
    make("a.txt")
    os.link("a.txt", "b.txt")
    assert run("fix", "--write", "a.txt")[0] == 0
    assert Path("b.txt").read_bytes() == CLEAN
    assert sorted(os.listdir()) == ["a.txt", "b.txt"]


@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b""], ids=["bom", "no bom"])
def test_byte_order_mark_survives(run: Run, mark: bytes) -> None:
    make("a.txt", mark + FAULT)
    assert run("fix", "-w", "a.txt")[0] == 0
    assert Path("a.txt").read_bytes() == mark + CLEAN


def test_utf16_becomes_utf8_unless_encoding_is_left_alone(run: Run) -> None:
    make("a.txt", FAULT.decode().encode("utf-16"))
    make("b.txt", FAULT.decode().encode("utf-16"))
    status, _, err = run("fix", "-w", "a.txt")
    assert status == 0
    assert "from utf-16-le-sig to utf-8" in err
    assert Path("a.txt").read_bytes() == CLEAN
    assert run("fix", "-w", "--ignore", "encoding", "b.txt")[0] == 0
    assert Path("b.txt").read_bytes() == CLEAN.decode().encode("utf-16")


def test_lines_of_two_encodings_become_one(run: Run) -> None:
    good = "Le café du port est fermé depuis hier.\n"
    make("a.txt", good.encode() * 3 + good.encode("cp1252"))
    assert run("fix", "-w", "a.txt")[0] == 0
    assert Path("a.txt").read_bytes() == good.encode() * 4


def test_legacy_charset_is_written_as_utf8_and_said(run: Run) -> None:
    text = "La mairie a fermé l’école du village après la tempête, et les élèves étaient ravis.\n"
    make("a.txt", text.encode("cp1252"))
    status, _, err = run("fix", "-w", "a.txt")
    assert status == 0
    assert Path("a.txt").read_bytes() == text.encode()
    assert "to utf-8" in err


def test_output_file_and_folder(run: Run) -> None:
    make("in/a.txt")
    make("in/deep/b.txt")
    assert run("fix", "-o", "clean.txt", "in/a.txt")[0] == 0
    assert Path("clean.txt").read_bytes() == CLEAN
    assert run("fix", "--output-dir", "out", "in")[0] == 0
    assert Path("out/deep/b.txt").read_bytes() == CLEAN
    assert Path("in/a.txt").read_bytes() == FAULT


def test_diff_writes_nothing(run: Run) -> None:
    make("a.txt")
    status, out, _ = run("fix", "--diff", "a.txt")
    assert status == 0
    assert b"-" + FAULT in out
    assert b"+" + CLEAN in out
    assert Path("a.txt").read_bytes() == FAULT


def test_exit_non_zero_on_fix(run: Run) -> None:
    make("a.txt")
    assert run("fix", "-w", "--exit-non-zero-on-fix", "a.txt")[0] == 1
    assert run("fix", "-w", "--exit-non-zero-on-fix", "a.txt")[0] == 0


def test_check_reports_and_fails(run: Run) -> None:
    make("a.txt")
    status, out, err = run("check", "a.txt")
    assert status == 1
    assert b"a.txt:1:13: SPL001 doubled-word" in out
    assert b"^^^" in out
    assert "1 finding" in err
    assert run("check", "--exit-zero", "a.txt")[0] == 0
    assert run("check", "--fail-on", "never", "a.txt")[0] == 0
    assert run("check", "--ignore", "SPL", "a.txt")[0] == 0


def test_check_formats(run: Run) -> None:
    make("a.txt")
    make("b.txt")
    assert run("check", "--output-format", "concise", "a.txt")[1].startswith(b"a.txt:1:13: SPL001 [*] ")
    rows = json.loads(run("check", "--output-format", "json", "a.txt", "b.txt")[1])
    assert [(row["path"], row["rule"], row["text"]) for row in rows] == [
        ("a.txt", "SPL001", " the"),
        ("b.txt", "SPL001", " the"),
    ]
    lines = run("check", "--output-format", "json-lines", "a.txt", "b.txt")[1].splitlines()
    assert [json.loads(line)["start"] for line in lines] == [12, 12]
    assert json.loads(run("check", "--output-format", "json", "--ignore", "all", "a.txt")[1]) == []


def test_statistics(run: Run) -> None:
    make("a.txt")
    assert "1 SPL001 doubled-word (1 fixed by fix)" in run("check", "--statistics", "a.txt")[2]


def test_rules_and_explain(run: Run) -> None:
    assert b"SPL001  doubled-word" in run("rules")[1]
    assert json.loads(run("rules", "--output-format", "json")[1])[0]["code"]
    status, out, _ = run("explain", "SPL001")
    assert status == 0
    assert b"Known false alarms" in out


def test_version_and_help(run: Run) -> None:
    assert run("--version")[1].startswith(b"cleantext ")
    assert b"--exit-non-zero-on-fix" in run("fix", "--help")[1]


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["fix", "missing.txt"], "missing.txt: No such file or directory"),
        (["check", "missing.txt"], "missing.txt: No such file or directory"),
        (["fix", "--write", "empty"], "empty: no articles in this folder"),
        (["fix", "binary.txt"], "binary.txt: "),
        (["fix", "page.html"], ".html files are not read yet"),
        (["fix", "a.txt", "b.txt"], "--write"),
        (["fix", "folder"], "folder is a folder"),
        (["fix", "--write", "-"], "standard input cannot be changed in place"),
        (["fix", "-o", "a.txt", "a.txt"], "is the input itself"),
        (["fix", "--write", "--diff", "a.txt"], "do not go together"),
        (["fix", "--select", "BOI0001", "a.txt"], "did you mean"),
        (["fix", "--select", "speling", "a.txt"], "did you mean spelling"),
        (["check", "--output-format", "ful", "a.txt"], "'ful' is not one of"),
        (["fix", "--writ", "a.txt"], "--write"),
        (["fxi", "a.txt"], "'fix'"),
        (["fix", "--lang", "english", "a.txt"], "ISO 639-1"),
        (["fix", "--max-removal", "7", "a.txt"], "--max-removal"),
        (["fix", "--config", "missing.toml", "a.txt"], "cannot read the configuration missing.toml"),
        (["fix", "--config", "broken.toml", "a.txt"], "is not valid TOML"),
        (["fix", "--config", "unknown.toml", "a.txt"], "unknown key 'selct'; did you mean 'select'"),
        (["fix", "--config", "value.toml", "a.txt"], "must be a list of strings"),
        (["explain", "SPL999"], "no rule"),
        (["explain"], "name a rule"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_mistakes(run: Run, arguments: list[str], complaint: str) -> None:
    make("a.txt")
    make("b.txt")
    make("folder/a.txt")
    make("page.html", b"<p>the the</p>")
    make("binary.txt", bytes(range(256)) * 4)
    make("broken.toml", b"select = [")
    make("unknown.toml", b'selct = ["BOI"]')
    make("value.toml", b'select = "BOI"')
    Path("empty").mkdir()
    status, out, err = run(*arguments)
    assert status == 2
    assert out == b""
    assert complaint in err
    assert err.count("\n") == 1, err
    assert err.startswith("cleantext: ")
    assert Path("a.txt").read_bytes() == FAULT


def test_the_rest_is_done_when_one_input_fails(run: Run) -> None:
    make("a.txt")
    make("z.txt")
    status, _, err = run("fix", "-w", "a.txt", "missing.txt", "z.txt")
    assert status == 2
    assert "missing.txt" in err
    assert Path("z.txt").read_bytes() == CLEAN


def test_shell_redirection_onto_the_input_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(FAULT)
    with path.open("r+b") as out:
        done = subprocess.run(
            [sys.executable, "-m", "cleantext", "fix", str(path)], stdout=out, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 2
    assert b"--write" in done.stderr
    assert path.read_bytes() == FAULT


def test_guard_leaves_the_file(run: Run) -> None:
    article = Path(__file__).parent.parent / "fixtures" / "article.txt"
    make("a.txt", article.read_bytes())
    status, out, err = run("fix", "-w", "--max-removal", "0.01", "a.txt")
    assert (status, out) == (2, b"")
    assert "--max-removal" in err
    assert Path("a.txt").read_bytes() == article.read_bytes()


def test_configuration_is_found_upward(run: Run) -> None:
    make("pyproject.toml", b'[project]\nname = "x"\n')
    make("posts/cleantext.toml", b'ignore = ["SPL"]\n')
    make("posts/deep/a.txt")
    make("b.txt")
    assert run("check", "posts")[0] == 0
    assert run("check", "--isolated", "posts")[0] == 1
    assert run("check", "b.txt")[0] == 1


def test_per_file_ignores_and_excludes(run: Run) -> None:
    make("cleantext.toml", b'exclude = ["drafts/"]\n[per-file-ignores]\n"old/*.txt" = ["SPL001"]\n')
    make("old/a.txt")
    make("drafts/b.txt")
    assert run("check", ".")[0] == 0
    assert run("check", "drafts/b.txt")[0] == 1
    assert run("check", "--force-exclude", "drafts/b.txt")[0] == 0


def test_gitignore_is_heeded(run: Run) -> None:
    Path(".git").mkdir()
    make(".gitignore", b"build/\n")
    make("build/a.txt")
    make("b.txt", CLEAN)
    assert run("check", ".")[0] == 0
    assert run("check", "--no-ignore", ".")[0] == 1


def test_closed_pipe_is_quiet(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(CLEAN * 40000)
    process = subprocess.Popen(
        [sys.executable, "-m", "cleantext", "fix", "-q", "--select", "SPL001", str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    process.wait()


def test_interrupt_exits_with_130(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "cleantext", "fix", "-"], stdin=subprocess.PIPE, stderr=subprocess.PIPE
    )
    time.sleep(1.0)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert b"Traceback" not in err


@pytest.mark.parametrize("name", ["clean_text", "cleantext"])
def test_another_package_of_our_name_is_told_apart(monkeypatch: pytest.MonkeyPatch, run: Run, name: str) -> None:
    import cleantext as package

    monkeypatch.setattr(package, "__distribution__", name)
    status, _, err = run("fix", "a.txt")
    assert status == 2
    assert "pip uninstall" in err


def test_a_fault_of_ours_is_one_line_and_the_rest_is_done(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from cleantext.cli import inputs

    real = inputs.run

    def broken(text: str, order: object) -> object:
        if "explode" in text:
            raise KeyError("boom\nbang")
        return real(text, order)  # type: ignore[arg-type]

    monkeypatch.setattr(inputs, "run", broken)
    make("a.txt", b"Please explode.\n")
    make("b.txt")
    status, _, err = run("fix", "-w", "-q", "a.txt", "b.txt")
    assert status == 2
    assert err.count("\n") == 1
    assert "a.txt: internal error" in err
    assert Path("a.txt").read_bytes() == b"Please explode.\n"
    assert Path("b.txt").read_bytes() == CLEAN


def test_neighbours_in_our_folder_are_warned_of(monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    make("a.txt", CLEAN)
    real = os.path.exists
    monkeypatch.setattr(os.path, "exists", lambda path: str(path).endswith("sklearn.py") or real(path))
    status, out, err = run("fix", "-q", "a.txt")
    assert (status, out) == (0, CLEAN)
    assert "clean-text is installed into the same folder" in err


def test_two_processes_and_two_hash_seeds_give_the_same_bytes() -> None:
    fixtures = Path(__file__).parent.parent / "fixtures"
    outcomes = set()
    for seed in ("0", "1", "2718"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        report = ["check", "--exit-zero", "--unsafe-fixes", "--output-format", "json", "articles", "untouched"]
        diff = ["fix", "-q", "--diff", "articles"]
        done = [cleantext(*line, cwd=fixtures, env=environment) for line in (report, diff)]
        assert [run.returncode for run in done] == [0, 0]
        outcomes.add(tuple(run.stdout for run in done))
    assert len(outcomes) == 1
    assert b"known-misspelling" in next(iter(outcomes))[0]


def test_two_inputs_never_share_one_output(run: Run) -> None:
    make("x/a.txt")
    make("y/a.txt")
    status, _, err = run("fix", "--output-dir", "out", "x", "y")
    assert (status, err.count("\n")) == (2, 1)
    assert "out/a.txt" in err
    assert not Path("out").exists()


@pytest.mark.parametrize("line", ["fix a.txt", "check a.txt", "rules", "explain SPL001", "--version", "--help"])
def test_a_full_disk_and_closed_streams_are_one_line(tmp_path: Path, line: str) -> None:
    (tmp_path / "a.txt").write_bytes(FAULT)
    command = f"{sys.executable} -m cleantext {line} -q" if "a.txt" in line else f"{sys.executable} -m cleantext {line}"
    for redirection in (">/dev/full", ">&-"):
        done = subprocess.run(["sh", "-c", f"{command} {redirection}"], capture_output=True, cwd=tmp_path, check=False)
        assert done.returncode == 2
        assert done.stderr.startswith(b"cleantext: cannot write the output: ")
        assert done.stderr.count(b"\n") == 1
    done = subprocess.run(["sh", "-c", f"{command} 2>/dev/full"], stdout=subprocess.PIPE, cwd=tmp_path, check=False)
    assert done.returncode == (1 if line.startswith("check") else 0)


def test_one_bad_entry_does_not_lose_the_folder(run: Run) -> None:
    make("posts/a.txt")
    Path("posts/loop.txt").symlink_to("loop.txt")
    status, _, err = run("fix", "-w", "posts")
    assert status == 2
    assert "posts/loop.txt: " in err
    assert Path("posts/a.txt").read_bytes() == CLEAN


def test_select_output_and_names(run: Run) -> None:
    make("a.txt")
    assert "--select names no rule" in run("check", "--select", "", "a.txt")[2]
    assert run("fix", "-o", "-", "a.txt")[:2] == (0, CLEAN)
    assert "missing/x.txt" in run("fix", "-o", "missing/x.txt", "a.txt")[2]
    assert "a file name is empty" in run("fix", "")[2]


def test_names_with_control_characters_stay_on_one_line(run: Run) -> None:
    make("a\nb.txt")
    _, out, _ = run("check", "--output-format", "concise", "a\nb.txt")
    assert out.startswith(b"a\\nb.txt:1:")
    make(os.fsdecode(b"c\xff.txt"))
    assert "\\udcff" in run("check", "--output-format", "json", os.fsdecode(b"c\xff.txt"))[1].decode()
    make("d.txt", b"One\x0cline.\n" + FAULT)
    assert b" One\x0cline.\n" in run("fix", "--diff", "d.txt")[1]


def test_a_deleted_working_folder_is_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    command = f"cd gone && rmdir ../gone && {sys.executable} -m cleantext fix -q -"
    done = subprocess.run(["sh", "-c", command], input=FAULT, capture_output=True, cwd=tmp_path, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, CLEAN, b"")


def test_per_file_ignores_apply_to_the_name_of_standard_input(tmp_path: Path) -> None:
    (tmp_path / "cleantext.toml").write_text('[per-file-ignores]\n"old/*" = ["SPL"]\n', encoding="utf-8")
    done = cleantext("fix", "--stdin-filename", "old/a.txt", "-", input=FAULT, cwd=tmp_path)
    assert done.stdout == FAULT
