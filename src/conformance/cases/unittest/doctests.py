"""Examples in docstrings, some of them wrong.

>>> 1 + 1
2
>>> twice(4)
8
"""
def twice(x):
    """Doubles.

    >>> twice(2)
    4
    >>> twice("a")
    'aa'
    >>> twice(None)
    Traceback (most recent call last):
        ...
    TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'
    >>> twice(1.5)
    4.0
    >>> print(twice([1, 2]))  # doctest: +NORMALIZE_WHITESPACE
    [1,   2, 1, 2]
    >>> {1: object()}  # doctest: +ELLIPSIS
    {1: <object object at 0x...>}
    """
    return x * 2
class C:
    """
    >>> C().n
    0
    """
    n = 0
    def m(self):
        """
        >>> C().m()
        Traceback (most recent call last):
        ValueError: no
        """
        raise ValueError("yes")
import doctest
print(doctest.testmod())
print([ (t.name, len(t.examples)) for t in doctest.DocTestFinder().find(twice)])
print(doctest.testmod(verbose=True))
