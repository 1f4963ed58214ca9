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

    A temporary file beside it is written, synced and renamed over it; mode, extended attributes and, where allowed,
    owner and group stay. A symbolic link stays and its target changes. A file with several hard links is written in
    place, so that the other names see the change, with a backup beside it until that is done; the error names the
    backup in the one case where it is needed, when neither the new nor the old content could be written.
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
        if os.path.exists(target) and not os.access(target, os.W_OK):
            raise FileError("is write-protected")
        _swap(target, content, os.stat(target) if os.path.exists(target) else None)
    except OSError as error:
        raise FileError(error.strerror or str(error)) from None


def _swap(target: str, content: bytes, status: os.stat_result | None) -> None:
    temporary = _temporary(target, content, status)
    try:
        if status is not None and _identity(os.stat(target)) != _identity(status):
            raise FileError("was changed by someone else meanwhile; left as it is")
        os.replace(temporary, target)
    except BaseException:
        _remove(temporary)
        raise
    _sync_folder(os.path.dirname(target))


def _identity(status: os.stat_result) -> tuple[int, int, int, int]:
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns


def _temporary(target: str, content: bytes, status: os.stat_result | None) -> str:
    """A synced file beside the target with this content and the target's mode, attributes and owner."""
    handle, path = _opened_beside(target, 0o666 if status is None else 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            if status is not None:
                _keep_attributes(target, path)
                _keep_owner(file.fileno(), status)
                os.chmod(path, stat.S_IMODE(status.st_mode))
            os.fsync(file.fileno())
    except BaseException:
        _remove(path)
        raise
    return path


def _opened_beside(target: str, mode: int) -> tuple[int, str]:
    """A new file in the target's folder. It is nobody else's to read before it has the target's mode."""
    folder, name = os.path.split(target)
    number = 0
    while True:
        # Forty characters of any script, with what is around them, stay below the 255 bytes that a name may have.
        path = os.path.join(folder, f".{name[:40]}.{os.getpid()}{f'-{number}' if number else ''}.cleantext")
        try:
            return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0), mode), path
        except FileExistsError:
            number += 1
            if number > MAX_LEFTOVERS:
                raise


MAX_LEFTOVERS = 100
"""So many temporary files of killed runs with our process number may stand in the way."""


def _keep_attributes(target: str, path: str) -> None:
    """Extended attributes, access lists among them, where the system has them and allows it."""
    if not hasattr(os, "listxattr"):
        return
    try:
        names = os.listxattr(target)
    except OSError:
        return
    for name in names:
        try:
            os.setxattr(path, name, os.getxattr(target, name))
        except OSError:
            # One that only the system may set must not cost the others.
            continue


def _keep_owner(handle: int, status: os.stat_result) -> None:
    """Owner and group; the group alone when giving files away is not allowed."""
    if not hasattr(os, "fchown"):
        return
    mine = os.fstat(handle)
    for owner, group in ((status.st_uid, status.st_gid), (-1, status.st_gid)):
        if (mine.st_uid, mine.st_gid) == (status.st_uid, status.st_gid):
            return
        try:
            os.fchown(handle, owner, group)
        except OSError:
            continue
        return


def _write_in_place(target: str, content: bytes, before: bytes, status: os.stat_result) -> None:
    backup = _temporary(target, before, status)
    try:
        _overwrite(target, content)
    except BaseException:
        try:
            _overwrite(target, before, sync=False)
        except OSError as error:
            raise FileError(f"{error.strerror}; the file is damaged, its old content is in {backup}") from None
        _remove(backup)
        raise
    _remove(backup)


def _overwrite(path: str, content: bytes, *, sync: bool = True) -> None:
    with open(path, "r+b") as file:
        file.write(content)
        file.truncate()
        file.flush()
        if sync:
            os.fsync(file.fileno())


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
