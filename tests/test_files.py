"""The file layer: a file is replaced whole or left as it is, and nothing is left beside it."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest

from cleantext.batch import files

OLD = "Le phare de Kermaël est éteint depuis mardi.\n".encode()
NEW = "Le phare de Kermaël brille de nouveau.\n".encode()


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A folder with one article; at the end nothing of ours may be left in it."""
    path = str(tmp_path_factory.mktemp("articles"))
    write(os.path.join(path, "phare.txt"), OLD)
    yield path
    assert [name for name in os.listdir(path) if name.endswith(".cleantext")] == []


@pytest.fixture
def article(folder: str) -> str:
    return os.path.join(folder, "phare.txt")


def write(path: str, data: bytes) -> None:
    with open(path, "wb") as file:
        file.write(data)


def content(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()


def mode(path: str) -> int:
    return stat.S_IMODE(os.stat(path).st_mode)


def broken(number: int, *, after: int = 0) -> Callable[..., object]:
    """A call that fails with this error, the first ``after`` times excepted."""
    calls = 0

    def fail(*args: object, **kwargs: object) -> None:
        nonlocal calls
        calls += 1
        if calls > after:
            raise OSError(number, os.strerror(number))

    return fail


def test_a_file_that_changed_meanwhile_is_left(article: str) -> None:
    read = files.read(article)
    write(article, b"Somebody else wrote this.\n")
    with pytest.raises(files.FileError, match="changed by someone else"):
        files.replace(article, NEW, expected=read)
    assert content(article) == b"Somebody else wrote this.\n"


def test_a_write_protected_file_is_refused(article: str, monkeypatch: pytest.MonkeyPatch) -> None:
    os.chmod(article, 0o444)
    if os.geteuid() == 0:
        monkeypatch.setattr(os, "access", lambda path, how: how != os.W_OK)
    with pytest.raises(files.FileError, match="write-protected"):
        files.replace(article, NEW, expected=OLD)
    assert content(article) == OLD


def test_folders_pipes_and_devices_are_refused(folder: str) -> None:
    pipe = os.path.join(folder, "pipe.txt")
    os.mkfifo(pipe)
    for path in (pipe, "/dev/zero", "/dev/null"):
        with pytest.raises(files.FileError, match="no regular file"):
            files.read(path)
        with pytest.raises(files.FileError, match="no regular file"):
            files.replace(path, NEW, expected=b"")
    with pytest.raises(files.FileError, match="is a folder"):
        files.read(folder)


def test_what_cannot_be_read_is_one_line(folder: str) -> None:
    for path in (os.path.join(folder, "no.txt"), os.path.join(folder, "n\0o.txt"), os.path.join(folder, "n" * 300)):
        with pytest.raises(files.FileError) as caught:
            files.read(path)
        assert "\n" not in str(caught.value)
        assert str(caught.value)


def test_a_large_file_is_refused_unread(article: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_BYTES", 10)
    with pytest.raises(files.FileError, match="too large"):
        files.read(article)


@pytest.mark.parametrize("path", ["/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"])
def test_standard_input_is_read_by_its_names(path: str) -> None:
    if not os.path.exists("/dev/fd/0"):
        pytest.skip("no such names here")
    code = f"import sys; from cleantext.batch.files import read; sys.stdout.buffer.write(read({path!r}))"
    done = subprocess.run([sys.executable, "-c", code], input=OLD, capture_output=True, check=True)
    assert done.stdout == OLD


def test_a_file_is_replaced_by_another(article: str) -> None:
    before = os.stat(article).st_ino
    files.replace(article, NEW, expected=OLD)
    assert content(article) == NEW
    assert os.stat(article).st_ino != before


@pytest.mark.parametrize("bits", [0o600, 0o640, 0o755, 0o664])
def test_the_mode_stays(article: str, bits: int) -> None:
    os.chmod(article, bits)
    files.replace(article, NEW, expected=OLD)
    assert mode(article) == bits


def test_a_link_stays_and_its_target_changes(folder: str, article: str) -> None:
    link, second = os.path.join(folder, "link.txt"), os.path.join(folder, "second.txt")
    os.symlink("phare.txt", link)
    os.symlink("link.txt", second)
    files.replace(second, NEW, expected=OLD)
    assert os.readlink(link) == "phare.txt"
    assert os.readlink(second) == "link.txt"
    assert content(article) == NEW


def test_a_broken_link_and_a_circle_of_links_are_refused(folder: str) -> None:
    for name, target in (("broken.txt", "nowhere.txt"), ("circle.txt", "circle.txt")):
        path = os.path.join(folder, name)
        os.symlink(target, path)
        with pytest.raises(files.FileError):
            files.replace(path, NEW, expected=OLD)
        assert os.path.islink(path)
        assert not os.path.exists(os.path.join(folder, "nowhere.txt"))


def test_hard_links_stay_one_file(folder: str, article: str) -> None:
    other = os.path.join(folder, "other.txt")
    os.link(article, other)
    files.replace(article, NEW, expected=OLD)
    assert os.path.samefile(article, other)
    assert content(other) == NEW


@pytest.mark.parametrize("name", ["replace", "fsync"])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EDQUOT])
def test_a_failed_step_leaves_the_old_file(
    article: str, monkeypatch: pytest.MonkeyPatch, name: str, number: int
) -> None:
    monkeypatch.setattr(os, name, broken(number))
    with pytest.raises(files.FileError, match=os.strerror(number)):
        files.replace(article, NEW, expected=OLD)
    assert content(article) == OLD


def test_an_interrupt_leaves_the_old_file(article: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        files.replace(article, NEW, expected=OLD)
    assert content(article) == OLD


def test_a_folder_that_cannot_be_synced_does_no_harm(article: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", broken(errno.EINVAL, after=1))
    files.replace(article, NEW, expected=OLD)
    assert content(article) == NEW


@pytest.mark.parametrize("new", [NEW, NEW * 50, b""])
def test_a_failed_write_in_place_restores_the_old_content(
    folder: str, article: str, monkeypatch: pytest.MonkeyPatch, new: bytes
) -> None:
    os.link(article, os.path.join(folder, "other.txt"))
    monkeypatch.setattr(os, "fsync", broken(errno.EIO, after=1))
    with pytest.raises(files.FileError, match=os.strerror(errno.EIO)):
        files.replace(article, new, expected=OLD)
    assert content(article) == OLD


def test_a_backup_that_is_needed_is_kept_and_named(folder: str, article: str, monkeypatch: pytest.MonkeyPatch) -> None:
    os.link(article, os.path.join(folder, "other.txt"))
    monkeypatch.setattr(files, "_overwrite", broken(errno.EIO))
    with pytest.raises(files.FileError, match=r"old content is in .*phare") as caught:
        files.replace(article, NEW, expected=OLD)
    backup = str(caught.value).rpartition(" ")[2]
    assert content(backup) == OLD
    os.unlink(backup)


def test_leftovers_of_a_killed_run_do_not_block_the_next(
    folder: str, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    stale = os.path.join(folder, f".phare.txt.{os.getpid()}.cleantext")
    write(stale, b"half a fi")
    files.replace(article, NEW, expected=OLD)
    assert content(article) == NEW
    assert content(stale) == b"half a fi"
    os.unlink(stale)


def test_a_new_file_is_whole_or_not_there(folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    path = os.path.join(folder, "neuf.txt")
    monkeypatch.setattr(os, "replace", broken(errno.ENOSPC))
    with pytest.raises(files.FileError):
        files.create(path, NEW)
    assert not os.path.exists(path)
    monkeypatch.undo()
    files.create(path, NEW)
    assert content(path) == NEW
    mask = os.umask(0)
    os.umask(mask)
    assert mode(path) == 0o666 & ~mask


def test_a_change_during_the_write_is_seen(article: str, monkeypatch: pytest.MonkeyPatch) -> None:
    sync = os.fsync

    def meanwhile(handle: int) -> None:
        sync(handle)
        write(article, b"Written in the last moment.\n")

    monkeypatch.setattr(os, "fsync", meanwhile)
    with pytest.raises(files.FileError, match="changed by someone else"):
        files.replace(article, NEW, expected=OLD)
    assert content(article) == b"Written in the last moment.\n"


def test_a_private_file_is_private_all_the_time(article: str, monkeypatch: pytest.MonkeyPatch) -> None:
    os.chmod(article, 0o600)
    seen: list[int] = []
    opened = os.open

    def watched(path: str, flags: int, mode: int = 0o777, **more: int) -> int:
        seen.append(mode & 0o077 if flags & os.O_CREAT else 0)
        return opened(path, flags, mode, **more)

    monkeypatch.setattr(os, "open", watched)
    files.replace(article, NEW, expected=OLD)
    assert seen
    assert not any(seen)


@pytest.mark.parametrize("letter", ["e", "é", "村", "𝔞"])
def test_a_name_of_the_greatest_length(folder: str, letter: str) -> None:
    path = os.path.join(folder, letter * (250 // len(letter.encode())) + ".txt")
    write(path, OLD)
    files.replace(path, NEW, expected=OLD)
    assert content(path) == NEW


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="no extended attributes here")
def test_extended_attributes_stay(article: str) -> None:
    try:
        os.setxattr(article, "user.origin", b"crawl-7")
    except OSError:
        pytest.skip("this file system keeps none")
    files.replace(article, NEW, expected=OLD)
    assert os.getxattr(article, "user.origin") == b"crawl-7"
