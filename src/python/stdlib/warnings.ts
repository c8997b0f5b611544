/** warnings: what is shown, once, and what becomes an error. */
import { isInstance, PyType, type PyValue } from '../objects/object'
import { call } from '../objects/call'
import { exceptionTypes } from '../objects/errors'
import { atReset, interpreter } from '../objects/interpreter'
import { asSsize } from '../objects/number'
import { oneArg, type MethodSpec } from '../objects/native'
import { makeTuple } from '../objects/tuple'
import { warnings as nativeWarnings } from '../builtins/warn'
import { moduleFunctions, type ModuleSpec } from './module'

const { deprecated, give } = nativeWarnings
atReset.push(() => {
  nativeWarnings.deprecated = deprecated
  nativeWarnings.give = give
})

const functions: Record<string, MethodSpec> = {
  /** _place(stacklevel): where a warning belongs: file, line, module, and the line's text. */
  _place: oneArg((_self, stacklevel) => {
    const { filename, line, module, text } = interpreter.warningPlace(asSsize(stacklevel))
    return makeTuple([filename, line, module, text])
  }),
  /** _install(warn): natives warn through this module from now on. */
  _install: oneArg((_self, warn) => {
    nativeWarnings.deprecated = (message, stacklevel) => {
      call(warn, [message, exceptionTypes.DeprecationWarning as PyValue, stacklevel])
    }
    nativeWarnings.give = (category, message, stacklevel) => {
      call(warn, [message, category, stacklevel])
    }
    return null
  }),
  _is_warning_class: oneArg((_self, value) => value instanceof PyType && isInstance(value, value.cls) && value.isSubtypeOf(exceptionTypes.Warning as PyType)),
}

const source = String.raw`
import sys

__all__ = ["warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter", "resetwarnings",
           "catch_warnings", "deprecated"]

filters = [
    ('default', None, DeprecationWarning, '__main__', 0),
    ('ignore', None, DeprecationWarning, None, 0),
    ('ignore', None, PendingDeprecationWarning, None, 0),
    ('ignore', None, ImportWarning, None, 0),
    ('ignore', None, ResourceWarning, None, 0),
]
defaultaction = "default"
_onceregistry = {}
_seen = set()


class WarningMessage:
    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return ("{message : %r, category : %r, filename : %r, lineno : %s, line : %r}" %
                (self.message, self._category_name, self.filename, self.lineno, self.line))

    def __repr__(self):
        return f'<{type(self).__qualname__} {self}>'


def _warn_unawaited_coroutine(coro):
    msg_lines = [f"coroutine '{coro.__qualname__}' was never awaited\n"]
    if coro.cr_origin is not None:
        msg_lines.append("Coroutine created at (most recent call last)\n")
        for filename, lineno, funcname in reversed(coro.cr_origin):
            msg_lines.append(f'  File "{filename}", line {lineno}, in {funcname}\n')
    warn("".join(msg_lines).rstrip("\n"), category=RuntimeWarning, stacklevel=2, source=coro)


def formatwarning(message, category, filename, lineno, line=None):
    s = f"{filename}:{lineno}: {category.__name__}: {message}\n"
    if line is not None and line.strip():
        s += f"  {line.strip()}\n"
    return s


def showwarning(message, category, filename, lineno, file=None, line=None, *, source=None):
    if file is None:
        file = sys.stderr
        if file is None:
            return
    file.write(formatwarning(message, category, filename, lineno, line))
    if source is not None:
        file.write(f"{category.__name__}: Enable tracemalloc to get the object allocation traceback\n")


_showwarning_orig = showwarning
_record = None


def _show(message, category, filename, lineno, line, source=None):
    if _record is not None and showwarning is _showwarning_orig:
        _record.append(WarningMessage(message, category, filename, lineno, None, None, source))
        return
    if source is not None and showwarning is _showwarning_orig:
        showwarning(message, category, filename, lineno, None, line, source=source)
    else:
        showwarning(message, category, filename, lineno, None, line)


def _matches(pattern, text):
    if pattern is None or pattern == '':
        return True
    if isinstance(pattern, str):
        import re
        return re.compile(pattern, re.I).match(text) is not None
    return pattern.match(text) is not None


def _insert(item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        try:
            filters.remove(item)
        except ValueError:
            pass
        filters.insert(0, item)
    _seen.clear()


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    if action not in {"error", "ignore", "always", "all", "default", "module", "once"}:
        raise ValueError(f"invalid action: {action!r}")
    if not isinstance(message, str):
        raise TypeError("message must be a string")
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError("category must be a Warning subclass")
    if not isinstance(module, str):
        raise TypeError("module must be a string")
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")
    _insert((action, message or None, category, module or None, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    if action not in {"error", "ignore", "always", "all", "default", "module", "once"}:
        raise ValueError(f"invalid action: {action!r}")
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")
    _insert((action, None, category, None, lineno), append)


def resetwarnings():
    filters[:] = []
    _seen.clear()


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    if isinstance(message, Warning):
        category = message.__class__
    if category is None:
        category = UserWarning
    if not _is_warning_class(category):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    filename, lineno, module, line = _place(max(stacklevel, 1) + 1)
    _warn_at(message, category, filename, lineno, module, line, source)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    if module is None:
        module = filename or "<unknown>"
        if module[-3:].lower() == ".py":
            module = module[:-3]
    if isinstance(message, Warning):
        category = message.__class__
    _warn_at(message, category, filename, lineno, module, None)


def _warn_at(message, category, filename, lineno, module, line, source=None):
    if isinstance(message, Warning):
        text = str(message)
        category = message.__class__
    else:
        text = message
        message = category(message)
    for action, msg, cat, mod, ln in filters:
        if (_matches(msg, text) and issubclass(category, cat)
                and (mod is None or (mod == module if mod.isidentifier() else _matches(mod, module))) and (ln == 0 or lineno == ln)):
            break
    else:
        action = defaultaction
    if action == "ignore":
        return
    if action == "error":
        raise message
    if action in ("default", "module", "once"):
        key = ((text, category, filename, lineno) if action == "default"
               else (text, category, module) if action == "module" else (text, category))
        if key in _seen:
            return
        _seen.add(key)
    _show(message, category, filename, lineno, line, source)


class catch_warnings:
    "Keeps the filters, and gives them back; records what is warned of meanwhile when asked to."

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        args = ["record=True"] if self._record else []
        return f"{type(self).__name__}({', '.join(args)})"

    def __enter__(self):
        global _record, showwarning
        if self._entered:
            raise RuntimeError("Cannot enter %r twice" % self)
        self._entered = True
        self._filters = filters[:]
        self._showwarning = showwarning
        self._old_record = _record
        _seen.clear()
        log = None
        if self._record:
            log = _record = []
            showwarning = _showwarning_orig
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        global _record, showwarning
        if not self._entered:
            raise RuntimeError("Cannot exit %r without entering first" % self)
        filters[:] = self._filters
        showwarning = self._showwarning
        _record = self._old_record
        _seen.clear()


class deprecated:
    "Marks a class or function as deprecated."

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        import functools
        msg, category, stacklevel = self.message, self.category, self.stacklevel
        if category is None:
            arg.__deprecated__ = msg
            return arg
        if isinstance(arg, type):
            original_new = arg.__new__

            def __new__(cls, /, *args, **kwargs):
                if cls is arg:
                    warn(msg, category=category, stacklevel=stacklevel + 1)
                if original_new is not object.__new__:
                    return original_new(cls, *args, **kwargs)
                if cls.__init__ is object.__init__ and (args or kwargs):
                    raise TypeError(f"{cls.__name__}() takes no arguments")
                return original_new(cls)

            arg.__new__ = staticmethod(__new__)
            arg.__deprecated__ = __new__.__deprecated__ = msg
            return arg

        @functools.wraps(arg)
        def wrapper(*args, **kwargs):
            warn(msg, category=category, stacklevel=stacklevel + 1)
            return arg(*args, **kwargs)
        arg.__deprecated__ = wrapper.__deprecated__ = msg
        return wrapper


def _deprecated(name, message="{name!r} is deprecated and slated for removal in Python {remove}", *, remove):
    major, minor = remove[:2]
    warn(message.format(name=name, remove=f"{major}.{minor}"), DeprecationWarning, stacklevel=3)


_install(warn)
`

export const warningsModule: ModuleSpec = { name: 'warnings', members: () => moduleFunctions('warnings', functions), source }
