"""What one run of `cleantext fix` costs beside bare Python and codespell: processor time, in one run.

    python benchmarks/cold_start.py ARTICLE [--rounds N] [--limit SHARE]

The commands take turns, so that a busy machine slows all alike; the figures are the least of all rounds, since other
work only adds: milliseconds of user and system time. The ratio to codespell is what counts. Exit status 1 when the
ratio is over the limit (0.85).
codespell must be installed in the same environment.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys


def processor_time(command: list[str]) -> float:
    """Milliseconds of user and system time that a command takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)


def main() -> int:
    """Measure, print, judge."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("article")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--limit", type=float, default=0.85)
    args = parser.parse_args()
    scripts = os.path.dirname(sys.executable)
    commands = {
        "bare python": [sys.executable, "-c", "pass"],
        "import typer": [sys.executable, "-c", "import typer"],
        "codespell": [os.path.join(scripts, "codespell"), args.article],
        "cleantext --version": [os.path.join(scripts, "cleantext"), "--version"],
        "cleantext check": [os.path.join(scripts, "cleantext"), "check", args.article],
        "cleantext fix": [os.path.join(scripts, "cleantext"), "fix", args.article],
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(args.rounds + 1):
        for name, command in commands.items():
            spent = processor_time(command)
            if number:
                times[name].append(spent)
    least = {name: min(values) for name, values in times.items()}
    for name, value in least.items():
        print(f"{name:22}{value:8.1f} ms   {value / least['codespell']:5.2f} of codespell")
    ratio = least["cleantext fix"] / least["codespell"]
    print(f"cleantext fix / codespell: {ratio:.2f} (limit {args.limit})")
    return 0 if ratio <= args.limit else 1


if __name__ == "__main__":
    sys.exit(main())
