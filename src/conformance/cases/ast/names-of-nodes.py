# How error messages call the classes of nodes.
import ast
import warnings

warnings.simplefilter('ignore')
for f in (lambda: ast.Constant().value, lambda: ast.Constant(1).x, lambda: ast.Name(1, 2, 3, 4), lambda: ast.Constant(zz=1), lambda: ast.Add() + 1, lambda: ast.Name("a") < 1, lambda: len(ast.Name("a")), lambda: ast.Name("a")(), lambda: ast.Name("a")[0], lambda: "a" + ast.Name("a"), lambda: int(ast.Name("x")), lambda: setattr(ast.Name, "x", 1), lambda: ast.parse("x").nope, lambda: ast.Name.nope, lambda: type(ast.Name("a")), lambda: ast.AST().x, lambda: repr(ast.Name("a"))[:10], lambda: ast.Name.__mro__, lambda: next(ast.Name("x")), lambda: ast.Name.__module__ + ast.Name.__qualname__ + ast.Name.__name__, lambda: isinstance(1, ast.Name("x"))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
