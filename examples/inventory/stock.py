"""Items and how many of them are there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Item:
    """Something that can be sold. The price counts cents."""

    name: str
    price: int
    tags: frozenset[str] = frozenset()

    def discounted(self, percent: int) -> Item:
        """The same item for less money."""
        return Item(self.name, self.price * (100 - percent) // 100, self.tags)


class OutOfStock(Exception):
    """More was asked for than there is."""

    def __init__(self, item: Item, missing: int) -> None:
        super().__init__(f"{item.name}: {missing} missing")
        self.item = item
        self.missing = missing


@dataclass
class Stock:
    """How many pieces of each item there are."""

    counts: dict[Item, int] = field(default_factory=dict)

    def add(self, item: Item, count: int = 1) -> None:
        """Puts pieces on the shelf."""
        self.counts[item] = self.counts.get(item, 0) + count

    def take(self, item: Item, count: int = 1) -> int:
        """Takes pieces off the shelf and returns what they cost together."""
        left = self.counts.get(item, 0) - count
        if left < 0:
            raise OutOfStock(item, -left)
        self.counts[item] = left
        return item.price * count

    def tagged(self, tag: str) -> Iterator[Item]:
        """The items with this tag, in the order they were added."""
        for item in self.counts:
            if tag in item.tags:
                yield item

    def value(self) -> int:
        """What everything on the shelf costs together."""
        return sum(item.price * count for item, count in self.counts.items())


def cheapest(items: Iterable[Item]) -> Item | None:
    """The item with the lowest price, if there is any."""
    return min(items, key=lambda item: item.price, default=None)
