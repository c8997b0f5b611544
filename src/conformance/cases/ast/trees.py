# ast: parsing, dumping, visiting, changing and writing trees
import ast

text = '''
def lend(room: bytearray, *, size=4) -> memoryview:
    """Lends the beginning."""
    with memoryview(room) as card:
        return card[:size] if size else None
total = sum(x ** 2 for x in range(10) if x % 2)
'''
tree = ast.parse(text)
print(ast.dump(tree))
print(ast.dump(tree.body[1], indent=2, include_attributes=False))
print(ast.unparse(tree))
print(ast.get_docstring(tree.body[0]), tree.body[0].lineno, tree.body[0].end_lineno, tree.body[1].value.args[0].col_offset)
print(ast.get_source_segment(text, tree.body[1].value), type(tree.body[0]).__mro__[1].__name__)

class Names(ast.NodeVisitor):
    def __init__(self): self.names = []
    def visit_Name(self, node): self.names.append((node.id, type(node.ctx).__name__)); self.generic_visit(node)
names = Names(); names.visit(tree); print(names.names)
print(sorted({type(node).__name__ for node in ast.walk(tree)}))
print([(name, type(value).__name__) for name, value in ast.iter_fields(tree.body[1])], [type(child).__name__ for child in ast.iter_child_nodes(tree.body[0])])

class Double(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.Constant(node.value * 2), node) if isinstance(node.value, int) else node
changed = ast.fix_missing_locations(Double().visit(ast.parse('x = [1, 2, f(3)]\ny = "s"')))
print(ast.unparse(changed)); space = {'f': lambda v: -v}; exec(compile(changed, 'changed', 'exec'), space); print(space['x'], space['y'])

for source in ('[1, (2.5, b"x"), {"a": None}, {1, 2}]', '-3', '1 + 2j', 'f()', '[1, x]', '1 +', '__import__("os")', '...'):
    try: print(source, '->', ast.literal_eval(source))
    except (ValueError, SyntaxError) as error: print(source, '->', type(error).__name__, error)

built = ast.Expression(ast.BinOp(ast.Constant(20), ast.Add(), ast.Constant(22)))
print(eval(compile(ast.fix_missing_locations(built), '<built>', 'eval')), ast.unparse(built))
for make in (lambda: ast.Name(), lambda: ast.Name('x', ast.Load(), 3), lambda: ast.UnaryOp(op=ast.Not()), lambda: ast.Name(id='x').ctx, lambda: ast.Constant(value=1, kind='u').kind):
    try:
        import warnings
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter('always')
            made = make()
        print(ast.dump(made) if isinstance(made, ast.AST) else made, [str(w.message) for w in caught])
    except Exception as error: print(type(error).__name__, error)
try: compile(ast.Module(body=[ast.Expr(value=ast.Name(id='x'))], type_ignores=[]), 'f', 'exec')
except Exception as error: print(type(error).__name__, error)
print(ast.Name._fields, ast.FunctionDef._fields, ast.Constant._attributes, ast.Name('a') == ast.Name('a'), ast.compare(ast.parse('a+b'), ast.parse('a + b')), ast.compare(ast.parse('a'), ast.parse('b')))
print(ast.unparse(ast.parse('''
async def f(a, /, b: int = 1, *c, d, **e): await g(*a, **e); yield (x := 3)
class C[T: int](Base, metaclass=M):
    x: list[T] = []
    match x:
        case {"a": 1, **rest} | [1, *_] if rest: pass
        case C(a=1): raise E from None
lambda a, *b: (yield)
try: pass
except* (A, B) as e: pass
else: del a[1:2, ...], b.c
finally: global z
print(f"{x!r:>{width}} {{}}", rf"\\d{y=}", 'a' "b", not (a and b) or c, (a, b), -(-x) ** 2, a if b else c, x @ y, [*a, *b], {**a, 'b': 1}, a < b <= c is not d)
type A[*Ts] = tuple[*Ts]
for x, in y: continue
else: break
while 1: assert a, b
t"{x} {y!s}"
''')))
