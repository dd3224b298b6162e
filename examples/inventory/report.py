"""Prints a stock.

Some lines are wrong on purpose, so that a first run of pytool has something to say.
"""

import os
import sys
from typing import List

from inventory.stock import Item, Stock, cheapest


def lines(stock: Stock) -> List[str]:
    result = []
    for item, count in stock.counts.items():
        result.append('{} x {}'.format(count, item.name))
    return result


def headline(stock: Stock) -> str:
    best = cheapest(stock.counts)
    return "cheapest: " + best.name


def total(stock: Stock) -> str:
    return stock.value()


def main() -> None:
    stock = Stock()
    stock.add(Item("pen", "120"))
    stock.add(Item("book", 1500, frozenset({"paper"})), 3)
    for line in lines(stock):
        print(line, file=sys.stdout)
    print(stock.valeu())


if __name__ == "__main__":
    main()
