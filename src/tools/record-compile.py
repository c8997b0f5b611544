"""What CPython's compiler makes of the programs of src/python/compile/fixtures, as JSON. Run by record-compile.mjs.

For each program of programs.txt: the instructions of every code object, in the words of opcodes.ts and with what only
CPython has left out; its line events; its symbol table. For each of refusals.txt: its error and its warnings.
"""
import ast
import dis
import json
import sys
import symtable
import types
import warnings

INTRINSICS_1 = {
    1: 'PRINT_EXPR', 2: 'IMPORT_STAR', 3: 'STOPITERATION_ERROR', 4: 'ASYNC_GEN_WRAP', 5: 'UNARY_POSITIVE', 6: 'LIST_TO_TUPLE',
    7: 'TYPEVAR', 8: 'PARAMSPEC', 9: 'TYPEVARTUPLE', 10: 'SUBSCRIPT_GENERIC', 11: 'TYPEALIAS',
}
INTRINSICS_2 = {
    1: 'PREP_RERAISE_STAR', 2: 'TYPEVAR_WITH_BOUND', 3: 'TYPEVAR_WITH_CONSTRAINTS', 4: 'SET_FUNCTION_TYPE_PARAMS',
    5: 'SET_TYPEPARAM_DEFAULT',
}
DROPPED = {
    'EXTENDED_ARG', 'RESUME', 'NOP', 'CACHE', 'NOT_TAKEN', 'PUSH_NULL', 'TO_BOOL', 'END_FOR', 'COPY_FREE_VARS', 'SET_FUNCTION_ATTRIBUTE',
}
NAMED = {
    'LOAD_FAST', 'STORE_FAST', 'LOAD_FAST_CHECK', 'DELETE_FAST', 'LOAD_FAST_AND_CLEAR', 'MAKE_CELL', 'LOAD_DEREF', 'STORE_DEREF',
    'DELETE_DEREF', 'LOAD_FROM_DICT_OR_DEREF', 'LOAD_NAME', 'STORE_NAME', 'DELETE_NAME', 'LOAD_GLOBAL', 'STORE_GLOBAL',
    'DELETE_GLOBAL', 'LOAD_FROM_DICT_OR_GLOBALS', 'IMPORT_NAME', 'IMPORT_FROM', 'STORE_ATTR', 'DELETE_ATTR',
}
COUNTED = {
    'IS_OP', 'CONTAINS_OP', 'BUILD_TUPLE', 'BUILD_LIST', 'BUILD_SET', 'BUILD_MAP', 'BUILD_STRING', 'COPY', 'SWAP', 'UNPACK_SEQUENCE',
    'UNPACK_EX', 'RERAISE', 'RAISE_VARARGS', 'GET_AWAITABLE', 'YIELD_VALUE', 'LOAD_COMMON_CONSTANT', 'LOAD_SPECIAL', 'MATCH_CLASS',
    'LIST_APPEND', 'SET_ADD', 'MAP_ADD', 'LIST_EXTEND', 'SET_UPDATE', 'DICT_UPDATE', 'DICT_MERGE', 'CONVERT_VALUE', 'BUILD_SLICE',
}
PAIRS = {
    'LOAD_FAST_LOAD_FAST': ('LOAD_FAST', 'LOAD_FAST'), 'LOAD_FAST_BORROW_LOAD_FAST_BORROW': ('LOAD_FAST', 'LOAD_FAST'),
    'STORE_FAST_LOAD_FAST': ('STORE_FAST', 'LOAD_FAST'), 'STORE_FAST_STORE_FAST': ('STORE_FAST', 'STORE_FAST'),
}


def programs(path):
    with open(path, encoding='utf-8') as file:
        parts = file.read().split('=== ')[1:]
    for part in parts:
        title, _, source = part.partition('\n')
        yield title, source


def constant_text(value):
    if isinstance(value, types.CodeType):
        return f'code {value.co_name}'
    if isinstance(value, frozenset):
        return f'frozenset of {len(value)}'
    return repr(value)


def instruction_names(code):
    """Yields [name, operand, position, instruction] for what both compilers have."""
    instructions = list(dis.get_instructions(code))
    resumed = False
    for index, instruction in enumerate(instructions):
        name = instruction.opname
        previous = instructions[index - 1] if index else None
        following = instructions[index + 1] if index + 1 < len(instructions) else None
        place = instruction.positions
        position = [-1 if part is None else part for part in (place.lineno, place.col_offset, place.end_lineno, place.end_col_offset)]
        resumed = resumed or name == 'RESUME'
        before_spread = following is not None and following.opname == 'CALL_FUNCTION_EX'
        if name in PAIRS:
            for part, operand in zip(PAIRS[name], instruction.argval):
                yield [part, operand, position, instruction]
            continue
        if name == 'LOAD_GLOBAL' and instruction.arg & 1 and before_spread:
            yield [name, instruction.argval, position, instruction]
            yield ['PUSH_NULL', '', position, instruction]
            continue
        if name in DROPPED and not (name == 'PUSH_NULL' and before_spread):
            continue
        if name == 'MAKE_CELL' and not resumed or name == 'POP_ITER' and previous.opname == 'END_FOR':
            continue
        if name == 'POP_TOP' and previous and previous.opname == 'CALL_INTRINSIC_1' and previous.arg in (1, 2):
            continue
        operand = ''
        if name == 'LOAD_FAST_BORROW':
            name = 'LOAD_FAST'
        if name in NAMED:
            operand = instruction.argval
        elif name in ('LOAD_ATTR', 'LOAD_SUPER_ATTR'):
            operand = instruction.argval
            if instruction.arg & 1:
                name = {'LOAD_ATTR': 'LOAD_METHOD', 'LOAD_SUPER_ATTR': 'LOAD_SUPER_METHOD'}[name]
        elif name == 'LOAD_CONST':
            operand = constant_text(instruction.argval)
        elif name == 'LOAD_SMALL_INT':
            name, operand = 'LOAD_CONST', str(instruction.arg)
        elif name == 'BINARY_OP':
            if instruction.argrepr == '[]':
                name = 'BINARY_SUBSCR'
            else:
                operand = instruction.argrepr
        elif name == 'COMPARE_OP':
            operand = instruction.argrepr.removeprefix('bool(').removesuffix(')')
        elif name == 'CALL_INTRINSIC_1':
            name = INTRINSICS_1[instruction.arg]
        elif name == 'CALL_INTRINSIC_2':
            name = INTRINSICS_2[instruction.arg]
        elif name in ('JUMP_FORWARD', 'JUMP_BACKWARD_NO_INTERRUPT'):
            name = 'JUMP'
        elif name in COUNTED:
            operand = str(instruction.arg)
        yield [name, operand, position, instruction]


def listing(code):
    rows = list(instruction_names(code))
    index_of = {}
    for index, row in reversed(list(enumerate(rows))):
        index_of[row[3].offset] = index
    offsets = sorted(index_of)

    def index_at(offset):
        return next((index_of[each] for each in offsets if each >= offset), len(rows))

    texts = []
    for name, operand, position, instruction in rows:
        if 'JUMP' in name or name in ('FOR_ITER', 'SEND'):
            operand = f'to {index_at(instruction.jump_target)}'
        texts.append(f'{name} {operand}'.strip() + ' @' + ','.join(map(str, position)))
    handlers = ['-'] * len(rows)
    for entry in dis._parse_exception_table(code):
        for index in range(index_at(entry.start), index_at(entry.end)):
            if 'JUMP' not in rows[index][0]:
                handlers[index] = f'{index_at(entry.target)}{"L" if entry.lasti else ""}'
    return {
        'name': code.co_qualname, 'line': code.co_firstlineno, 'flags': code.co_flags,
        'arguments': [code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount],
        'varnames': code.co_varnames, 'freevars': code.co_freevars,
        'cellvars': [] if code.co_name == '<module>' else code.co_cellvars,
        'code': texts, 'handlers': ' '.join(handlers),
    }


def all_code(code):
    yield code
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from all_code(constant)


HELPERS = '''
import builtins
def fail(kind): raise getattr(builtins, kind)(kind)
class cm:
    def __init__(self, swallows=False): self.swallows = swallows
    def __enter__(self): return 1
    def __exit__(self, *args): return self.swallows
def throw(it, kind): return it.throw(getattr(builtins, kind)(kind))
'''


def line_events(source):
    """[name of the code, line] for each 'line' event, or None when the program does not run to its end."""
    names = {}
    exec(compile(HELPERS, '<helpers>', 'exec'), names)
    names = {key: names[key] for key in ('fail', 'cm', 'throw')} | {'__name__': '__main__'}
    code = compile(source, '<program>', 'exec', dont_inherit=True)
    events = []

    def trace(frame, event, argument):
        if frame.f_code.co_filename != '<program>':
            return None
        if event == 'line':
            events.append([frame.f_code.co_name, frame.f_lineno])
        return trace

    sys.settrace(trace)
    try:
        exec(code, names)
    except BaseException:
        return None
    finally:
        sys.settrace(None)
    return events


def table_of(table):
    def facts(symbol):
        words = []
        for word in ('parameter', 'global', 'declared_global', 'local', 'free', 'imported', 'assigned', 'referenced', 'nonlocal', 'annotated'):
            if getattr(symbol, f'is_{word}')():
                words.append(word)
        return ' '.join(words)
    return {
        'name': table.get_name(), 'type': str(table.get_type().value if hasattr(table.get_type(), 'value') else table.get_type()),
        'symbols': {symbol.get_name(): facts(symbol) for symbol in table.get_symbols()},
        'children': [table_of(child) for child in table.get_children()],
    }


def refusal(source):
    if not source.startswith('from __future__'):  # whose names already the parser looks at
        ast.parse(source)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            compile(source, '<program>', 'exec', dont_inherit=True)
            error = None
        except SyntaxError as raised:
            error = [raised.msg, raised.lineno, raised.offset, raised.end_lineno, raised.end_offset]
    return {'error': error, 'warnings': [[str(each.message), each.lineno] for each in caught]}


def main(folder):
    warnings.simplefilter('ignore')
    recorded = []
    for title, source in programs(f'{folder}/programs.txt'):
        code = compile(source, '<program>', 'exec', dont_inherit=True)
        recorded.append({
            'title': title, 'source': source, 'listings': [listing(each) for each in all_code(code)], 'events': line_events(source),
            'scopes': table_of(symtable.symtable(source, '<program>', 'exec')),
        })
    refusals = []
    for title, source in programs(f'{folder}/refusals.txt'):
        try:
            refusals.append({'title': title, 'source': source, **refusal(source)})
        except SyntaxError as raised:
            sys.exit(f'{title}: the parser refuses it: {raised}')
    json.dump({'programs': recorded, 'refusals': refusals}, sys.stdout)


main(sys.argv[1])
