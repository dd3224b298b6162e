"""A walk through the language, for `./pytool run examples/tour.py`."""

from inventory.stock import Item, OutOfStock, Stock, cheapest


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
    numbers = fibonacci()
    print([next(numbers) for _ in range(12)])
    for value in ([], ["a"], {"name": "x", "y": 1}, -2.5, 2**70):
        print(describe(value))

    stock = Stock()
    pen, book = Item("pen", 120), Item("book", 1500, frozenset({"paper"}))
    stock.add(pen, 3)
    stock.add(book)
    papers = [item.name for item in stock.tagged("paper")]
    print(stock.value(), papers, cheapest(stock.counts))
    try:
        stock.take(pen, 5)
    except OutOfStock as problem:
        print("sorry:", problem, problem.missing)
    print(f"{stock.take(book):>8,} cents; {pen.discounted(25)=}")


if __name__ == "__main__":
    main()
