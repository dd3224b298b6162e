#!/usr/bin/env python3
"""Whole-process comparisons with peers: wall time as a ratio to the peer's, measured alternately in one run.

    benchmarks/processes.py [NAME...] [--runs N]

Names: fmt-small (a small file on standard input, beside black), fmt-large (an 11,000-line file), fmt-tree (1,500 files
without a cache), fmt-tree-warm (the same files formatted, with a cache), start (`--version` beside `python3 -c pass`),
lint-file (one file, beside flake8), run-start (`-c pass` beside python3). A peer that is not installed is skipped and said so.
Prints the median of each side's wall and processor time, the largest memory of ours, and the ratios; machine, versions and number of runs stand in the first lines.
"""
import argparse
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PYTOOL = os.environ.get("PYTOOL", str(ROOT / "pytool"))
SMALL = ROOT / "examples/inventory/report.py"

LIBRARY = Path(os.environ.get("PYTOOL_LIBRARY", ROOT / "build/image/data/stdlib.zip"))
QUIET = ["fmt", "-q"]

COMPARISONS = {
    "start": ([PYTOOL, "--version"], ["python3", "-c", "pass"], None),
    "fmt-small": ([PYTOOL, "fmt", "-"], ["black", "-q", "-"], SMALL),
    "fmt-large": ([PYTOOL, *QUIET], ["black", "-q"], "large"),
    "fmt-tree": ([PYTOOL, *QUIET], ["black", "-q"], "cold"),
    "fmt-tree-warm": ([PYTOOL, *QUIET], ["black", "-q"], "warm"),
    "lint-file": ([PYTOOL, "lint", "--isolated", str(SMALL)], ["flake8", "--isolated", str(SMALL)], None),
    "run-start": ([PYTOOL, "run", "-c", "pass"], ["python3", "-c", "pass"], None),
}


def modules():
    """Sources of the bundled library that black 23 can parse, small ones first to last by name."""
    with zipfile.ZipFile(LIBRARY) as archive:
        for name in sorted(archive.namelist()):
            if name.endswith(".py"):
                source = archive.read(name)
                try:
                    compile(source, name, "exec", dont_inherit=True)
                except SyntaxError:
                    continue
                yield source


def make_large(path):
    """11,000 lines of library code in one file."""
    text = b"".join(part.replace(b"from __future__", b"from future") for part in modules() if len(part) > 20_000)
    lines = text.splitlines(True)
    body, at = [], 0
    while len(body) < 11_000 and at < len(lines):
        body.append(lines[at])
        at += 1
    while True:
        try:
            compile(b"".join(body), "large.py", "exec", dont_inherit=True)
            break
        except SyntaxError as error:
            del body[min(len(body) - 20, error.lineno - 1):]
    path.write_bytes(b"".join(body))


def make_tree(folder):
    """1,500 files of up to 10 kB."""
    sources = [part for part in modules() if 0 < len(part) <= 10_000]
    for number in range(1500):
        path = folder / f"d{number // 50}" / f"m{number}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(sources[number * 7 % len(sources)])


def prepare(kind, work):
    """What both sides work on, kept pristine."""
    pristine = work / kind
    if kind == "large":
        pristine.mkdir()
        make_large(pristine / "large.py")
    elif not pristine.exists():
        pristine.mkdir()
        make_tree(pristine)
    return pristine


def usage(command, data, environment):
    """Wall seconds, processor seconds and peak memory in MiB of one process."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                               env=environment)
    process.stdin.write(data)
    process.stdin.close()
    errors = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)}: status {process.returncode}\n{errors.decode()}")
    return seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def measure(command, what, work, side):
    """One run of one side."""
    cache = work / f"cache-{side}"
    environment = dict(os.environ, PYTOOL_CACHE_DIR=str(cache), BLACK_CACHE_DIR=str(cache), XDG_CACHE_HOME=str(cache))
    if what is None or isinstance(what, Path):
        return usage(command, what.read_bytes() if what else b"", environment)
    target = work / f"work-{side}"
    if what == "warm":
        if not target.exists():
            shutil.copytree(prepare("cold", work), target)
            for _ in range(2):
                usage([*command, str(target)], b"", environment)
            time.sleep(2)
    else:
        shutil.rmtree(target, ignore_errors=True)
        shutil.rmtree(cache, ignore_errors=True)
        shutil.copytree(work / what, target)
    return usage([*command, str(target)], b"", environment)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", default=list(COMPARISONS))
    parser.add_argument("--runs", type=int, default=15)
    options = parser.parse_args()
    print(f"{platform.platform()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, {options.runs} runs each, alternating")
    print(subprocess.run([PYTOOL, "--version"], capture_output=True, text=True).stdout.strip())
    for name in options.names:
        ours, theirs, what = COMPARISONS[name]
        if not shutil.which(theirs[0]):
            print(f"{name}: skipped, {theirs[0]} is not installed")
            continue
        version = subprocess.run([theirs[0], "--version"], capture_output=True, text=True).stdout.split("\n")[0]
        with tempfile.TemporaryDirectory() as folder:
            work = Path(folder)
            if what in ("large", "cold"):
                prepare(what, work)
            runs = [(measure(ours, what, work, "ours"), measure(theirs, what, work, "theirs"))
                    for _ in range(options.runs)]
        wall, cpu, memory = ([statistics.median(run[side][k] for run in runs) for side in (0, 1)] for k in range(3))
        print(f"{name}: pytool {wall[0] * 1000:.0f} ms (processor {cpu[0] * 1000:.0f} ms, {memory[0]:.0f} MiB), "
              f"{version} {wall[1] * 1000:.0f} ms (processor {cpu[1] * 1000:.0f} ms), "
              f"ratio {wall[0] / wall[1]:.3f}, of processor time {cpu[0] / cpu[1]:.3f}")


if __name__ == "__main__":
    main()
