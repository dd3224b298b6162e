"""A tiny stock-keeping package: the project that the documentation and the tests of pytool look at."""

from inventory.stock import Item, Stock

__all__ = ["Item", "Stock"]
