#!/usr/bin/env python3
"""The linter beside flake8 and beside ruff's WebAssembly build, measured alternately in one run.

    benchmarks/lint.py [NAME...] [--runs N]

Names: tree (1,500 files, no cache, beside flake8), tree-ruff (the same files and codes, beside ruff under node), file (one
small file, beside flake8), lines (1,000, 10,000 and 100,000 lines in one file, the smallest taken as the cost of a start:
seconds for each further million lines, how time grows with ten times the lines, and memory).
All sides look for the same codes: E, F, W and C90 at flake8's defaults for line length and complexity.
Ruff's build is found by the environment variable RUFF_WASM (a folder with the npm package @astral-sh/ruff-wasm-nodejs);
it has no files, so a few lines of JavaScript read them: their time is part of its figure, the start of node too.
A peer that is not installed is skipped and said so. Prints medians of wall and processor time, peak memory, and ratios.
"""
import argparse
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from processes import PYTOOL, SMALL, make_tree, modules, usage

CODES = ["E", "F", "W", "C90"]
OURS = [PYTOOL, "lint", "--isolated", "--no-cache", "-q", "--select", ",".join(CODES)]
FLAKE8 = ["flake8", "--isolated", "--max-complexity", "10", "--select", ",".join(CODES)]
RUFF = """
const fs = require('fs'), path = require('path'), ruff = require(process.argv[1]);
const workspace = new ruff.Workspace({lint: {select: process.argv[2].split(',')}}, ruff.PositionEncoding.Utf32);
let found = 0;
(function walk(folder) {
  for (const each of fs.readdirSync(folder, {withFileTypes: true})) {
    const name = path.join(folder, each.name);
    if (each.isDirectory()) walk(name);
    else if (name.endsWith('.py')) found += workspace.check(fs.readFileSync(name, 'utf8')).length;
  }
})(process.argv[3]);
console.log(found);
"""


def ruff():
    """The command that lints a folder with ruff's build, or none."""
    folder = os.environ.get("RUFF_WASM")
    if not folder or not shutil.which("node"):
        return None
    for place in ("", "node_modules", "node_modules/@astral-sh/ruff-wasm-nodejs"):
        module = Path(folder, place, "ruff_wasm.js")
        if module.exists():
            return ["node", "-e", RUFF, str(module.resolve()), ",".join(CODES)]
    return None


def compare(name, ours, theirs, runs):
    """Medians of both sides, run in turns."""
    sides = {"ours": [], "peer": []}
    for _ in range(runs):
        sides["ours"].append(usage(ours, b"", dict(os.environ)))
        sides["peer"].append(usage(theirs, b"", dict(os.environ)))
    wall, cpu = ({side: statistics.median(run[i] for run in all_runs) for side, all_runs in sides.items()} for i in (0, 1))
    memory = max(run[2] for run in sides["ours"])
    print(f"{name}: wall {wall['ours']:.2f} s, peer {wall['peer']:.2f} s, {wall['peer'] / wall['ours']:.2f} times as fast; "
          f"processor {cpu['ours']:.2f} s, peer {cpu['peer']:.2f} s; memory {memory:.0f} MiB")


def lines(work, runs):
    """Whether time grows linearly with lines: ten times the lines may cost about ten times the time."""
    source = [line for part in modules() if b"from __future__" not in part for line in part.splitlines(True)]
    known = []
    for count in (1_000, 10_000, 100_000):
        body = (source * (count // len(source) + 1))[:count]
        while True:
            try:
                compile(b"".join(body), "lines.py", "exec", dont_inherit=True)
                break
            except SyntaxError as error:
                del body[min(len(body) - 50, (error.lineno or 1) - 1):]
        path = work / f"lines{count}.py"
        path.write_bytes(b"".join(body))
        measured = [usage([*OURS, str(path)], b"", dict(os.environ)) for _ in range(runs)]
        wall, cpu = (statistics.median(run[i] for run in measured) for i in (0, 1))
        known.append((len(body), cpu))
        (first, start), (last, end) = known[0], known[-1]
        each = f"{(end - start) / (last - first) * 1e6:.1f} s of processor for each further million; " if last > first else ""
        print(f"lines: {len(body)} lines in {wall:.2f} s (processor {cpu:.2f} s); {each}"
              f"memory {max(run[2] for run in measured):.0f} MiB")
    (_, start), (small, middle), (large, end) = known
    print(f"lines: {large / small:.1f} times the lines, {(end - start) / max(middle - start, 0.001):.1f} times the time")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    names = ["tree", "tree-ruff", "file", "lines"]
    parser.add_argument("names", nargs="*", choices=[*names, []], default=names)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    print(f"{platform.platform()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, {options.runs} runs each, in turns")
    print(subprocess.run([PYTOOL, "--version"], capture_output=True, text=True).stdout.strip())
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder, "tree")
        if {"tree", "tree-ruff"} & set(options.names):
            tree.mkdir()
            make_tree(tree)
        for name in options.names:
            if name == "lines":
                lines(Path(folder), options.runs)
                continue
            peer = ruff() if name == "tree-ruff" else FLAKE8
            if peer is None or not shutil.which(peer[0]):
                print(f"{name}: skipped, the peer is not installed")
                continue
            target = str(SMALL) if name == "file" else str(tree)
            compare(name, [*OURS, target], [*peer, target], options.runs)
    return 0


if __name__ == "__main__":
    sys.exit(main())
