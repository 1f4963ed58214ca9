"""Programs and servers that are asked for translations: what they may do wrong, and that nothing of them is left."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from time import monotonic, sleep

import pytest

from cleantext.translators import libretranslate, running
from cleantext.translators.command import Command
from cleantext.translators.libretranslate import LibreTranslate
from cleantext.translators.protocol import TranslationError


def program(body: str, timeout: float = 5) -> Command:
    machine = Command("x", timeout)
    machine.command = [sys.executable, "-c", body]
    return machine


def test_a_program_translates() -> None:
    body = "import sys, json\nfor l in sys.stdin: print(json.dumps({'text': json.loads(l)['text'].upper()}))"
    assert program(body).translate(["é", "b"], "fr", "en") == ["É", "B"]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("import sys; sys.exit('no model')", "status 1: no model"),
        ("import os; os.kill(os.getpid(), 9)", "status -9: no message"),
        ("print('x')", "is not"),
        ("print('{\"text\": 5}')", "is not"),
        ("print('[' * 100000)", "is not"),
        ("", "0 lines for 1"),
        ("print(); print()", "2 lines for 1"),
    ],
)
def test_a_program_that_fails(body: str, reason: str) -> None:
    with pytest.raises(TranslationError, match=reason):
        program(body).translate(["a"], "fr", "en")


@pytest.mark.parametrize("argument", ["", "'open", "no-such-program-here", "/", "a\0b"])
def test_a_program_that_is_none(argument: str) -> None:
    with pytest.raises(TranslationError) as told:
        Command(argument).translate(["a"], "fr", "en")
    assert "\n" not in str(told.value)


def alive(process: int) -> bool:
    """Whether a process is there and no zombie."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return not Path("/proc/self").exists()


def wait_until(done: Callable[[], bool]) -> bool:
    """Whether something comes about within twenty seconds."""
    for _ in range(400):
        if done():
            return True
        sleep(0.05)
    return False


CHILD = """
import subprocess, sys, time
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
open({path!r}, "w").write(str(child.pid))
time.sleep(60)
"""


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="process groups are POSIX")
def test_a_program_that_hangs_is_killed_with_its_children(tmp_path: Path) -> None:
    begun, path = monotonic(), tmp_path / "pid"
    with pytest.raises(TranslationError, match="no answer in 2 s"):
        program(CHILD.format(path=str(path)), timeout=2).translate(["a"], "fr", "en")
    assert monotonic() - begun < 20
    child = int(path.read_text())
    assert wait_until(lambda: not alive(child))
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="process groups are POSIX")
@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_no_program_is_left_when_we_are_ended(sign: signal.Signals, tmp_path: Path) -> None:
    (tmp_path / "hangs.py").write_text(CHILD.format(path=str(tmp_path / "pid")))
    machine = f"command:{sys.executable} {tmp_path / 'hangs.py'}"
    article = Path(__file__).parent.parent / "fixtures" / "article.txt"
    options = ["--isolated", "--foreign", "translate", "--translator", machine]
    fixing = subprocess.Popen(
        [sys.executable, "-m", "cleantext", "fix", *options, str(article)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # A shell that runs the tests in the background has SIGINT ignored.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    assert wait_until(lambda: (tmp_path / "pid").exists() and (tmp_path / "pid").read_text() != "")
    fixing.send_signal(sign)
    out, errors = fixing.communicate(timeout=30)
    assert (out, "Traceback" in errors) == ("", False)
    assert fixing.returncode not in (0, 1, 2)
    child = int((tmp_path / "pid").read_text())
    assert wait_until(lambda: not alive(child))


def test_a_child_that_outlives_its_program_keeps_nobody_waiting() -> None:
    body = "import subprocess, sys\nsubprocess.Popen([sys.executable, '-c', 'import time; time.sleep(8)'])\n"
    begun = monotonic()
    assert program(body + 'print(\'{"text": "a"}\')', timeout=30).translate(["b"], "fr", "en") == ["a"]
    assert monotonic() - begun < 7


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_a_program_that_never_stops_writing_is_stopped(stream: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running, "LARGEST", 1_000_000)
    body = f"import sys, time\nwhile True: sys.{stream}.write('x' * 100000); time.sleep(.005)"
    with pytest.raises(TranslationError, match="wrote more than 1 MB"):
        program(body, timeout=60).translate(["a"], "fr", "en")


Answer = Callable[[BaseHTTPRequestHandler], None]


def plain(status: int, body: bytes, **headers: str) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(body)

    return answer


class Server(ThreadingHTTPServer):
    """A server on this machine; ``asked`` lists the paths that it was asked for."""

    daemon_threads = True
    answer: Answer

    def __init__(self) -> None:
        self.asked: list[str] = []
        asked = self.asked

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                asked.append(self.path)
                self.rfile.read(int(self.headers["Content-Length"]))
                self.server.answer(self)  # type: ignore[attr-defined]

            def do_GET(self) -> None:
                asked.append(self.path)

            def log_message(self, *args: object) -> None: ...

        super().__init__(("127.0.0.1", 0), Handler)

    def handle_error(self, *args: object) -> None: ...


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as made:
        Thread(target=made.serve_forever, args=(0.02,), daemon=True).start()
        yield made
        made.shutdown()


def machine(server: Server, path: str = "", timeout: float = 20) -> LibreTranslate:
    return LibreTranslate(f"http://127.0.0.1:{server.server_port}{path}", timeout)


@pytest.mark.parametrize("path", ["", "/", "/translate", "/translate/"])
def test_a_server_translates(path: str, server: Server) -> None:
    server.answer = plain(200, b'{"translatedText": ["A"]}')
    assert machine(server, path).translate(["a"], "fr", "en") == ["A"]
    assert server.asked == ["/translate"]


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [
        (200, b'{"translatedText": []}', "0 translations for 1"),
        (200, b'{"translatedText": "A"}', "list of translations"),
        (200, b'{"translatedText": [5]}', "list of translations"),
        (200, b"<html>", "list of translations"),
        (200, b"[" * 100_000, "list of translations"),
        (200, b"\xff\xfe", "list of translations"),
        (400, b'{"error": "fr is not supported"}', "status 400: fr is not supported"),
        (403, b"<html>", "status 403"),
        (204, b"", "status 204"),
    ],
)
def test_a_server_that_fails(status: int, body: bytes, reason: str, server: Server) -> None:
    server.answer = plain(status, body)
    with pytest.raises(TranslationError, match=reason):
        machine(server).translate(["a"], "fr", "en")


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_is_followed(status: int, server: Server) -> None:
    server.answer = plain(status, b"", Location=f"http://127.0.0.1:{server.server_port}/elsewhere")
    with pytest.raises(TranslationError, match=f"status {status} .redirects are not followed"):
        machine(server).translate(["a"], "fr", "en")
    assert server.asked == ["/translate"]


def test_proxies_of_the_environment_are_not_asked(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    server.answer = plain(200, b'{"translatedText": ["A"]}')
    assert machine(server).translate(["a"], "fr", "en") == ["A"]


def test_a_huge_answer_is_not_read_to_its_end(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libretranslate, "LARGEST", 2_000_000)
    server.answer = plain(200, b'{"translatedText": ["' + b"x" * 9_000_000)
    with pytest.raises(TranslationError, match="more than 2 MB"):
        machine(server).translate(["a"], "fr", "en")


def silent(handler: BaseHTTPRequestHandler) -> None:
    sleep(5)


def dripping(handler: BaseHTTPRequestHandler) -> None:
    plain(200, b"")(handler)
    for _ in range(50):
        handler.wfile.write(b" ")
        sleep(0.1)


def dripping_head(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"HTTP/1.0 200 OK\r\nX: ")
    for _ in range(50):
        handler.wfile.write(b"x")
        sleep(0.1)


@pytest.mark.parametrize("answer", [silent, dripping, dripping_head])
def test_a_server_has_one_time_for_its_whole_answer(answer: Answer, server: Server) -> None:
    server.answer = answer
    begun = monotonic()
    with pytest.raises(TranslationError, match=r"no whole answer in 0\.5 s"):
        machine(server, timeout=0.5).translate(["a"], "fr", "en")
    assert monotonic() - begun < 4


def test_a_refused_connection_is_told() -> None:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        with pytest.raises(TranslationError, match="refused"):
            LibreTranslate(f"http://127.0.0.1:{bound.getsockname()[1]}", 5).translate(["a"], "fr", "en")


@pytest.mark.parametrize(
    "url",
    ["ftp://a.example", "a.example", "http://", "http://a:b@c.example", "http://a.example?x", "http://[", "http://a:b"],
)
def test_a_url_that_is_none(url: str) -> None:
    with pytest.raises(TranslationError) as told:
        LibreTranslate(url)
    assert "\n" not in str(told.value)
