"""A walk through the language, for `./pytool run examples/tour.py`."""

import re
from collections import defaultdict, deque
from contextlib import suppress
from functools import reduce
from itertools import accumulate, groupby, islice


class Shelf:
    """Items by name, with the operators of a small container."""

    def __init__(self, **counts):
        self._counts = counts

    def __len__(self):
        return sum(self._counts.values())

    def __contains__(self, name):
        return self._counts.get(name, 0) > 0

    def __iadd__(self, name):
        self._counts[name] = self._counts.get(name, 0) + 1
        return self

    def __repr__(self):
        return f"Shelf({', '.join(f'{k}={v}' for k, v in self._counts.items())})"


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def describe(value):
    match value:
        case []:
            return "nothing"
        case [only]:
            return f"just {only!r}"
        case {"name": str(name), **rest}:
            return f"{name} and {len(rest)} more"
        case int() | float() if value < 0:
            return "negative"
        case _:
            return f"a {type(value).__name__}"


def main():
    print(list(islice(fibonacci(), 12)), 2**100 % 97)
    for value in ([], ["a"], {"name": "x", "y": 1}, -2.5, 2**70):
        print(describe(value))

    shelf = Shelf(pen=3)
    shelf += "book"
    print(shelf, len(shelf), "book" in shelf, "cup" in shelf)

    words = re.findall(r"[a-z]+", "the rain in spain stays mainly in the plain")
    lengths = defaultdict(list)
    for word in words:
        lengths[len(word)].append(word)
    print({size: sorted(set(found)) for size, found in sorted(lengths.items())})
    print([(k, len(list(g))) for k, g in groupby("aaabccd")], list(accumulate(range(6))))
    print(reduce(lambda a, b: a * b, range(1, 21)), deque(range(5), maxlen=3))

    with suppress(KeyError):
        print({}["missing"])
    try:
        1 / 0
    except ZeroDivisionError as problem:
        print("sorry:", problem)
    finally:
        print(f"{1234567.891:>15,.2f}|{255:#x}|{'é':^5}|")


if __name__ == "__main__":
    main()
