"""Records what CPython's parser answers, for the tests of src/python/syntax.

    python3.14 src/tools/record-syntax.py [FOLDER]

Rewrites the two fixtures in FOLDER (src/python/syntax/fixtures): in `trees.json` each line is a program and its tree,
in `refusals.json` a program and the error it gets. To add a program, add a line with null as its answer.

With `--dump FILE...` it prints the tree of each file as `trees.json` has it, for comparing whole libraries.
"""

import ast
import json
import pathlib
import struct
import sys
import warnings

warnings.simplefilter('ignore')
HERE = pathlib.Path(__file__).resolve().parent
FIXTURES = HERE.parent / 'python' / 'syntax' / 'fixtures'
NAMES_ONLY = (ast.expr_context, ast.operator, ast.boolop, ast.unaryop, ast.cmpop)


class TreeText:
    """A tree as words: `Name @1:0-1:1 ( "x" Load )`. Columns count UTF-16 code units, as the nodes do."""

    def __init__(self, source):
        self.lines = source.split('\n')
        self.words = []

    def column(self, line, offset):
        before = self.lines[line - 1].encode('utf-8', 'surrogatepass')[:offset].decode('utf-8', 'replace')
        return len(before.encode('utf-16-le', 'surrogatepass')) // 2

    def place(self, node):
        start = f'{node.lineno}:{self.column(node.lineno, node.col_offset)}'
        end = f'{node.end_lineno}:{self.column(node.end_lineno, node.end_col_offset)}'
        self.words.append(f'@{start}-{end}')

    def constant(self, value):
        if value is None or value is True or value is False:
            return str(value)
        if value is ...:
            return '...'
        if isinstance(value, int):
            return f'i{value:#x}'
        if isinstance(value, float):
            return 'f' + struct.pack('>d', value).hex()
        if isinstance(value, complex):
            return 'c' + struct.pack('>d', value.imag).hex()
        if isinstance(value, str):
            return 's' + json.dumps(value)
        return 'b' + value.hex()

    def write(self, value):
        if value is None:
            self.words.append('~')
        elif isinstance(value, list):
            self.words.append('[')
            for item in value:
                self.write(item)
            self.words.append(']')
        elif isinstance(value, NAMES_ONLY):
            self.words.append(type(value).__name__)
        elif isinstance(value, ast.AST):
            self.node(value)
        elif isinstance(value, str):
            self.words.append(json.dumps(value))
        else:
            self.words.append(str(int(value)))

    def node(self, node):
        self.words.append(type(node).__name__)
        if 'lineno' in node._attributes:
            self.place(node)
        self.words.append('(')
        if isinstance(node, (ast.Constant, ast.MatchSingleton)):
            self.words.append(self.constant(node.value))
            if isinstance(node, ast.Constant):
                self.words.append(node.kind or '~')
        else:
            for field in node._fields:
                if field not in ('type_comment', 'type_ignores'):
                    self.write(getattr(node, field, None))
        self.words.append(')')


def tree_text(source):
    source = source.replace('\r\n', '\n').replace('\r', '\n')
    text = TreeText(source)
    text.write(ast.parse(source))
    return ' '.join(text.words)


def refusal(source):
    try:
        compile(source, '<string>', 'exec', ast.PyCF_ONLY_AST)
    except SyntaxError as error:
        return [type(error).__name__, error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset]
    raise SystemExit(f'CPython accepts {source!r}')


def record(path, answer):
    programs = [source for source, _ in json.loads(path.read_text('utf-8'))]
    lines = [json.dumps([source, answer(source)]) for source in programs]
    path.write_text('[\n' + ',\n'.join(lines) + '\n]\n', 'utf-8')
    print(f'{path.name}: {len(lines)} programs, CPython {sys.version.split()[0]}')


def main(arguments):
    if arguments[:1] == ['--dump']:
        for name in arguments[1:]:
            source = pathlib.Path(name).read_bytes().decode('utf-8-sig')
            print(json.dumps([name, tree_text(source)]))
        return
    folder = pathlib.Path(arguments[0]) if arguments else FIXTURES
    record(folder / 'trees.json', tree_text)
    record(folder / 'refusals.json', refusal)


main(sys.argv[1:])
