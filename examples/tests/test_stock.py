"""Tests of the package, in plain Python."""

import unittest

from inventory.stock import Item, OutOfStock, Stock, cheapest


class StockTest(unittest.TestCase):
    def setUp(self) -> None:
        self.pen = Item("pen", 120)
        self.stock = Stock()
        self.stock.add(self.pen, 3)

    def test_take(self) -> None:
        self.assertEqual(self.stock.take(self.pen, 2), 240)
        self.assertEqual(self.stock.counts[self.pen], 1)

    def test_take_too_many(self) -> None:
        with self.assertRaises(OutOfStock) as caught:
            self.stock.take(self.pen, 4)
        self.assertEqual(caught.exception.missing, 1)

    def test_cheapest_of_nothing(self) -> None:
        self.assertIsNone(cheapest([]))


if __name__ == "__main__":
    unittest.main()
