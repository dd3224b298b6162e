"""A tiny stock-keeping package, for the documentation and the tests of pytool."""

from inventory.stock import Item, Stock

__all__ = ["Item", "Stock"]
