/**
 * What CPython 3.14.10 says otherwise than the library of 3.14.2 that the `pyodide` package carries, where programs show
 * it. Every other line is CPython's own; a change keeps the number of lines, so that tracebacks still name the lines of
 * the package's text.
 */
interface Amendment {
  readonly path: string
  /** A text that stands in the file as often as `times` says. */
  readonly was: string
  readonly becomes: string
  readonly times: number
  readonly reason: string
}

export const AMENDMENTS: readonly Amendment[] = [
  {
    path: 'argparse.py',
    was: "', '.join(map(str, action.choices))",
    becomes: "', '.join(map(repr, map(str, action.choices)))",
    times: 1,
    reason: 'the choices that an argument has are quoted again',
  },
  {
    path: 'argparse.py',
    was: '            if action.default is not SUPPRESS:\n                defaulting_nargs',
    becomes: '            if action.default is not SUPPRESS and not action.required:\n                defaulting_nargs',
    times: 1,
    reason: 'no default is told of an argument that has to be given',
  },
  {
    path: 'dataclasses.py',
    was: "    locals = {'cls': cls,\n              'FrozenInstanceError'",
    becomes: "    locals = {'__class__': cls,\n              'FrozenInstanceError'",
    times: 1,
    reason: 'frozen classes with slots: the cell __class__ is what the class that replaces the first one is told',
  },
  { path: 'dataclasses.py', was: "condition = 'type(self) is cls'", becomes: "condition = 'type(self) is __class__'", times: 1, reason: 'as above' },
  { path: 'dataclasses.py', was: "f'  super(cls, self).__", becomes: "f'  super(__class__, self).__", times: 2, reason: 'as above' },
  {
    path: 'threading.py',
    was: 'if timeout > 0:\n                    gotit = waiter.acquire(True, timeout)\n                else:\n                    gotit = waiter.acquire(False)',
    becomes: 'if timeout <= 0:\n                    gotit = waiter.acquire(False)\n                else:\n                    gotit = waiter.acquire(True, timeout)',
    times: 1,
    reason: 'a time that is no number is compared, and refused, the other way round',
  },
  {
    path: 'asyncio/tasks.py',
    was: '            inner.add_done_callback(_log_on_exception)\n',
    becomes: '            cur_task is None or inner.remove_done_callback(_clear_awaited_by_callback) and futures.future_discard_from_awaited_by(inner, cur_task)\n',
    times: 1,
    reason: 'what a shielded future raises after its waiter was cancelled is no more told to the exception handler at once',
  },
  {
    path: 'asyncio/base_events.py',
    was: '                self.close()\n                await self.wait_closed()',
    becomes: '                self.close(); self.close_clients()\n                await self.wait_closed()',
    times: 1,
    reason: 'a server that is cancelled while it serves closes the connections of its clients',
  },
  {
    path: 'traceback.py',
    was: '                d = dir(obj)\n            except TypeError:  # Attributes are unsortable, e.g. int and str\n                d = list(obj.__class__.__dict__.keys()) + list(obj.__dict__.keys())',
    becomes: '                d = obj.__dir__()\n            except TypeError:  # when obj is a class\n                d = type(obj).__dir__(obj)',
    times: 1,
    reason: 'what an attribute may have meant is asked of `__dir__` as an attribute, so that a super names those of its object',
  },
  {
    path: 'zipfile/_path/__init__.py',
    was: '        return posixpath.join(self.root.filename, self.at)',
    becomes: "        return posixpath.join(self.root.filename or ':zipfile:', *([self.at] if self.at else []))",
    times: 1,
    reason: 'a path in an archive that has no file of its own says so',
  },
  {
    path: 'csv.py',
    was: `        if dq_regexp.search(data):
            doublequote = True`,
    becomes: `        if delim and any(quotechar * 2 in field[1] for field in re.finditer(r'(?:(?<=%(d)s)|^)%(s)s%(q)s((?:%(q)s%(q)s|[^%(q)s]++)*+)%(q)s(?:%(d)s|$)' % {'d': re.escape(delim), 's': ' *+' if delim != ' ' else '', 'q': quotechar}, data, re.MULTILINE)):
            doublequote = True`,
    times: 1,
    reason: 'quotes are doubled in a sample where a whole quoted field holds two in a row',
  },
]

/** The text of a file of the library with its amendments; throws when one does not fit the text. */
export function amended(path: string, text: string): string {
  return AMENDMENTS.reduce((now, amendment) => {
    if (amendment.path !== path) return now
    const parts = now.split(amendment.was)
    if (parts.length - 1 !== amendment.times) throw new Error(`${path} has another text than the one that is amended: ${amendment.was}`)
    return parts.join(amendment.becomes)
  }, text)
}
