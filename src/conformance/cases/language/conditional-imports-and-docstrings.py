# Docstrings and annotations are kept.
"""not the docstring, a comment came first but that is fine"""
def f():
    "doc of f"
class C:
    """doc of C"""
    x: int = 5
    y: "str"
    def m(self):
        """doc
        of m"""
print(f.__doc__, C.__doc__, C.m.__doc__, C.__annotations__, (lambda: 0).__doc__)
print(__doc__)
def g(a: int, b: "undefined_type" = 1, *c: list[int]) -> None: ...
print(g.__annotations__)
