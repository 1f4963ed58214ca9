"""One file: read whole, replaced whole or not at all."""

from __future__ import annotations

import os
import stat

MAX_BYTES = 256 * 1024 * 1024
"""A larger file is no article; reading it whole would take several times its size in memory."""


class FileError(OSError):
    """A file that cannot be read or written; the message is one line for a person."""


def read(path: str) -> bytes:
    """The content of a regular file (or of a pipe that a shell hands over as /dev/fd/N). Raises FileError."""
    try:
        status = os.stat(path)
        if stat.S_ISDIR(status.st_mode):
            raise FileError("is a folder")
        if not stat.S_ISREG(status.st_mode) and not path.startswith(("/dev/fd/", "/dev/stdin", "/proc/self/fd/")):
            raise FileError("is no regular file")
        if status.st_size > MAX_BYTES:
            raise FileError(f"is too large ({status.st_size / 1e6:.0f} MB; at most {MAX_BYTES / 1e6:.0f} MB)")
        with open(path, "rb") as file:
            return file.read()
    except FileError:
        raise
    except (OSError, ValueError) as error:
        raise FileError(getattr(error, "strerror", None) or str(error)) from None


def replace(path: str, content: bytes, *, expected: bytes) -> None:
    """Put ``content`` in the place of a file that still holds ``expected``; all of it or nothing. Raises FileError.

    A temporary file beside it is written, synced and renamed over it; mode and, where allowed, owner stay. A
    symbolic link stays and its target changes. A file with several hard links is written in place, so that the
    other names see the change, with a backup beside it until that is done.
    """
    target = os.path.realpath(path)
    try:
        status = os.stat(target)
        if not os.access(target, os.W_OK):
            raise FileError("is write-protected")
        if read(target) != expected:
            raise FileError("was changed by someone else meanwhile; left as it is")
        if status.st_nlink > 1:
            _write_in_place(target, content, expected, status)
        else:
            _swap(target, content, status)
    except FileError:
        raise
    except OSError as error:
        raise FileError(error.strerror or str(error)) from None


def create(path: str, content: bytes) -> None:
    """Write a new file, or a whole new content for an old one; all of it or nothing. Raises FileError."""
    try:
        target = os.path.realpath(path)
        if os.path.exists(target) and not os.path.isfile(target):
            with open(target, "wb") as file:
                file.write(content)
            return
        _swap(target, content, os.stat(target) if os.path.exists(target) else None)
    except OSError as error:
        raise FileError(error.strerror or str(error)) from None


def _swap(target: str, content: bytes, status: os.stat_result | None) -> None:
    temporary = _temporary(target, content, status)
    try:
        os.replace(temporary, target)
    except BaseException:
        _remove(temporary)
        raise
    _sync_folder(os.path.dirname(target))


def _temporary(target: str, content: bytes, status: os.stat_result | None) -> str:
    """A synced file beside the target with this content and the target's mode and owner."""
    folder, name = os.path.split(target)
    path = os.path.join(folder, f".{name[:100]}.{os.getpid()}.cleantext")
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0), 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            if status is not None:
                if hasattr(os, "fchown"):
                    _keep_owner(file.fileno(), status)
                os.chmod(path, stat.S_IMODE(status.st_mode))
            os.fsync(file.fileno())
    except BaseException:
        _remove(path)
        raise
    return path


def _keep_owner(handle: int, status: os.stat_result) -> None:
    mine = os.fstat(handle)
    if (mine.st_uid, mine.st_gid) != (status.st_uid, status.st_gid):
        try:
            os.fchown(handle, status.st_uid, status.st_gid)
        except OSError:
            return


def _write_in_place(target: str, content: bytes, before: bytes, status: os.stat_result) -> None:
    backup = _temporary(target, before, status)
    try:
        with open(target, "r+b") as file:
            file.write(content)
            file.truncate()
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        with open(target, "r+b") as file:
            file.write(before)
            file.truncate()
        _remove(backup)
        raise
    _remove(backup)


def _remove(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:
        return


def _sync_folder(folder: str) -> None:
    """Make the rename itself survive a power cut, where folders can be synced."""
    try:
        handle = os.open(folder or ".", os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError:
        return
    finally:
        os.close(handle)
