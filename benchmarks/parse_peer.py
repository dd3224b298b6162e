#!/usr/bin/env python3
"""`ast.parse` of this Python over the bundled standard library: MB/s, the best of five passes.

    python3 benchmarks/parse_peer.py build/image/data/stdlib.zip
"""
import ast
import sys
import time
import zipfile

archive = zipfile.ZipFile(sys.argv[1])
sources = []
for name in archive.namelist():
    if name.endswith(".py"):
        data = archive.read(name)
        try:
            ast.parse(data)
        except SyntaxError:
            continue  # Syntax newer than this Python.
        sources.append(data)
size = sum(map(len, sources)) / 1e6
best = 0.0
for _ in range(5):
    start = time.perf_counter()
    for data in sources:
        ast.parse(data)
    best = max(best, size / (time.perf_counter() - start))
print(f"Python {sys.version.split()[0]}: {len(sources)} files, {size:.1f} MB, {best:.1f} MB/s")
