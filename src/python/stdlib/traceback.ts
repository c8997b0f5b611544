/** traceback: an exception and its stack as text, by the machine's own formatter. */
import { PyException, raise, typeName } from '../objects/errors'
import type { PyValue } from '../objects/object'
import { interpreter } from '../objects/interpreter'
import { positional, type MethodSpec } from '../objects/native'
import { isTrue } from '../objects/number'
import { moduleFunctions, type ModuleSpec } from './module'

const functions: Record<string, MethodSpec> = {
  /** _format(exception, limit, chain): the whole text. */
  _format: positional(3, 3, (_self, exception, limit, chain) => {
    if (!(exception instanceof PyException)) return raise('TypeError', `Exception expected for value, ${typeName(exception as PyValue)} found`)
    return interpreter.formatException(exception, { limit: typeof limit === 'number' ? limit : null, chain: isTrue(chain as PyValue) })
  }),
}

const source = String.raw`
import sys

__all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack', 'format_tb',
           'print_exc', 'format_exc', 'print_exception', 'print_last', 'print_stack', 'print_tb', 'clear_frames', 'FrameSummary',
           'StackSummary', 'TracebackException', 'walk_stack', 'walk_tb', 'print_list']

_sentinel = object()


def _syntax_pieces(text):
    return text.splitlines(keepends=True)


def _parse_value_tb(exc, value, tb):
    if (value is _sentinel) != (tb is _sentinel):
        raise ValueError("Both or neither of value and tb must be given")
    if value is tb is _sentinel:
        if exc is not None:
            if isinstance(exc, BaseException):
                return exc, exc.__traceback__
            raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
        return None, None
    return value, tb


def _pieces(text):
    "The lines of a traceback, a frame's lines together, as format_exception returns them."
    pieces = []
    for line in text.splitlines(keepends=True):
        before = pieces[-1] if pieces else ''
        if line.startswith('    ') and before.lstrip().startswith('File '):
            pieces[-1] += line
        elif line == '\n' and before.startswith('\n'):
            pieces[-1] += line
        elif before == '\n':
            pieces[-1] += line
        else:
            pieces.append(line)
    return pieces


def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True, **kwargs):
    value, tb = _parse_value_tb(exc, value, tb)
    if value is None:
        return ['NoneType: None\n']
    return _pieces(_format(value, limit, chain))


def format_exception_only(exc, /, value=_sentinel, *, show_group=False, **kwargs):
    if value is _sentinel:
        value = exc
    if value is None:
        return ['NoneType: None\n']
    cls = type(value)
    name = cls.__qualname__
    if cls.__module__ not in ('__main__', 'builtins'):
        name = cls.__module__ + '.' + name
    if isinstance(value, SyntaxError):
        tb = value.__traceback__
        try:
            text = _format(value.with_traceback(None), None, False)
        finally:
            value.__traceback__ = tb
        return _syntax_pieces(text)
    try:
        message = str(value)
    except Exception:
        message = '<exception str() failed>'
    lines = [f'{name}: {message}\n' if message else f'{name}\n']
    notes = getattr(value, '__notes__', None)
    if isinstance(notes, (list, tuple)):
        for note in notes:
            lines.extend(line + '\n' for line in str(note).split('\n'))
    return lines


def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True, **kwargs):
    text = ''.join(format_exception(exc, value, tb, limit, chain))
    print(text, file=sys.stderr if file is None else file, end='')


def format_exc(limit=None, chain=True):
    return ''.join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    raise ValueError("no last exception")


class FrameSummary:
    __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', '_line', 'locals', '_code')

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None,
                 end_colno=None, **kwargs):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self._line = line
        self.locals = locals
        self.end_lineno = end_lineno
        self.colno = colno
        self.end_colno = end_colno

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __getitem__(self, pos):
        return (self.filename, self.lineno, self.name, self.line)[pos]

    def __len__(self):
        return 4

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return tuple(self) == tuple(other)
        return tuple(self) == other

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"

    @property
    def line(self):
        return None if self._line is None else self._line.strip()


class StackSummary(list):
    def format(self, **kwargs):
        result = []
        for frame in self:
            text = f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}\n'
            if frame.line:
                text += f'    {frame.line}\n'
            result.append(text)
        return result

    @classmethod
    def from_list(cls, a_list):
        return cls(f if isinstance(f, FrameSummary) else FrameSummary(f[0], f[1], f[2], line=f[3]) for f in a_list)

    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        frames = cls(FrameSummary(f.f_code.co_filename, lineno, f.f_code.co_name) for f, lineno in frame_gen)
        if limit is not None:
            frames = cls(frames[:limit] if limit >= 0 else frames[limit:])
        return frames


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def walk_stack(f):
    if f is None:
        f = sys._getframe(1)
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def extract_tb(tb, limit=None):
    frames = StackSummary.extract(walk_tb(tb), limit=limit)
    if tb is not None:
        probe = Exception().with_traceback(tb)
        at = 0
        for line in _format(probe, None, False).splitlines():
            if line.startswith('  File ') and at < len(frames):
                at += 1
            elif line.startswith('    ') and at and frames[at - 1]._line is None:
                frames[at - 1]._line = line
    return frames


def extract_stack(f=None, limit=None):
    if f is None:
        f = sys._getframe(1)
    stack = StackSummary.extract(walk_stack(f), limit=limit)
    stack.reverse()
    return stack


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    for item in format_list(extracted_list):
        print(item, file=sys.stderr if file is None else file, end="")


def format_tb(tb, limit=None):
    if tb is None:
        return []
    pieces = _pieces(_format(Exception().with_traceback(tb), limit, False))
    return pieces[1:-1]


def print_tb(tb, limit=None, file=None):
    print(''.join(format_tb(tb, limit)), file=sys.stderr if file is None else file, end='')


def format_stack(f=None, limit=None):
    return format_list(extract_stack(f if f is not None else sys._getframe(1), limit))


def print_stack(f=None, limit=None, file=None):
    print_list(extract_stack(f if f is not None else sys._getframe(1), limit), file=file)


def clear_frames(tb):
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            pass
        tb = tb.tb_next


class TracebackException:
    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, **kwargs):
        self._text = _format(exc_value, limit, True)
        self._only = format_exception_only(exc_value)
        self.stack = extract_tb(exc_traceback, limit)
        self.exc_type = exc_type
        self.exc_type_str = exc_type.__qualname__
        self.__notes__ = getattr(exc_value, '__notes__', None)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def format(self, *, chain=True, **kwargs):
        yield from _pieces(self._text)

    def format_exception_only(self, **kwargs):
        yield from self._only

    def print(self, *, file=None, chain=True, **kwargs):
        print(self._text, file=sys.stderr if file is None else file, end='')

    def __str__(self):
        return ''.join(self._only).rstrip('\n').partition(': ')[2]
`

export const tracebackModule: ModuleSpec = { name: 'traceback', members: () => moduleFunctions('traceback', functions), source }
