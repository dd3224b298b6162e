#!/usr/bin/env python3
"""Whole-process comparisons with peers: wall time as a ratio to the peer's, measured alternately in one run.

    benchmarks/processes.py [NAME...] [--runs N]

Names: fmt-small (a small file on standard input, beside black), start (`--version` beside `python3 -c pass`),
lint-file (one file, beside flake8), run-start (`-c pass` beside python3). A peer that is not installed is skipped and said so.
Prints the median of each side and their ratio; machine, versions and number of runs stand in the first lines.
"""
import argparse
import os
import platform
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PYTOOL = os.environ.get("PYTOOL", str(ROOT / "pytool"))
SMALL = ROOT / "examples/inventory/report.py"

COMPARISONS = {
    "start": ([PYTOOL, "--version"], ["python3", "-c", "pass"], None),
    "fmt-small": ([PYTOOL, "fmt", "-"], ["black", "-q", "-"], SMALL),
    "lint-file": ([PYTOOL, "lint", "--isolated", str(SMALL)], ["flake8", "--isolated", str(SMALL)], None),
    "run-start": ([PYTOOL, "run", "-c", "pass"], ["python3", "-c", "pass"], None),
}


def wall(command, stdin):
    data = stdin.read_bytes() if stdin else b""
    start = time.perf_counter()
    done = subprocess.run(command, input=data, capture_output=True)
    seconds = time.perf_counter() - start
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)}: status {done.returncode}\n{done.stderr.decode()}")
    return seconds


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", default=list(COMPARISONS))
    parser.add_argument("--runs", type=int, default=15)
    options = parser.parse_args()
    print(f"{platform.platform()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, {options.runs} runs each, alternating")
    print(subprocess.run([PYTOOL, "--version"], capture_output=True, text=True).stdout.strip())
    for name in options.names:
        ours, theirs, stdin = COMPARISONS[name]
        if not shutil.which(theirs[0]):
            print(f"{name}: skipped, {theirs[0]} is not installed")
            continue
        version = subprocess.run([theirs[0], "--version"], capture_output=True, text=True).stdout.split("\n")[0]
        times = [(wall(ours, stdin), wall(theirs, stdin)) for _ in range(options.runs)]
        mine, peer = (statistics.median(side) for side in zip(*times))
        print(f"{name}: pytool {mine * 1000:.0f} ms, {version} {peer * 1000:.0f} ms, ratio {mine / peer:.2f}")


if __name__ == "__main__":
    main()
