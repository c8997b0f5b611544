/** The built-in exceptions. Objects/exceptions.c */
import { isInstance, plainTypes, typeOf, type Keywords, type PyType, type PyValue } from '../objects/object'
import { PyDict } from '../objects/dict'
import { exceptionTypes, PyException, raise, typeName } from '../objects/errors'
import { setAttribute } from '../objects/attributes'
import { release, retain } from '../objects/lifetime'
import { noArgs, oneArg, refuseKeyword, type GetSet } from '../objects/native'
import { asSsize, isNumber } from '../objects/number'
import { getItem, itemsOf, lengthOf, reprOf, strOf } from '../objects/protocols'
import { attributeName } from '../objects/slotdefs'
import type { Slots } from '../objects/slots'
import { makeTuple, type PyTuple } from '../objects/tuple'
import { defineType, type TypeSpec } from '../objects/type'
import { bytesOf, makeBytes, PyBytes } from './bytes-storage'
import { textOf } from './arguments'
import { dictGetSet } from './descriptors'
import { makeDict } from './dict'
import { addNote } from './exception-notes'

function setArgs(self: PyException, items: PyTuple): void {
  const old = self.args
  retain(items)
  self.args = items
  release(old)
}

/** The positional ones of the arguments of a call. */
function positionalOf(args: PyValue[], keywords: Keywords): PyValue[] {
  return keywords === null || keywords.length === 0 ? args : args.slice(0, args.length - keywords.length)
}

function newException(cls: PyType, args: PyValue[], keywords: Keywords): PyException {
  return new PyException(cls, makeTuple(positionalOf(args, keywords).slice()))
}

/** A type's own name, without its module's. */
const lastOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1)

export function initException(self: PyException, args: PyValue[], keywords: Keywords): void {
  if (keywords !== null && keywords.length > 0) raise('TypeError', `${lastOf(self.cls.name)}() takes no keyword arguments`)
  if (self.args.items.length !== args.length || args.some((arg, i) => arg !== self.args.items[i])) setArgs(self, makeTuple(args.slice()))
}

/** Takes the named keywords as fields and the rest as positional arguments; what another call had set is gone. */
function initWithFields(names: readonly string[]) {
  return (self: PyException, args: PyValue[], keywords: Keywords): void => {
    const given = positionalOf(args, keywords)
    for (const keyword of keywords ?? []) if (!names.includes(keyword)) refuseKeyword(shortName(self.cls), keyword, keywords, names)
    forget(self, names)
    forget(self, ['msg'])
    for (const [i, keyword] of (keywords ?? []).entries()) self.setField(keyword, args[given.length + i] as PyValue)
    initException(self, given, null)
  }
}

/** Members that an earlier call of `__init__` had set. */
function forget(self: PyException, names: readonly string[]): void {
  for (const name of names) {
    const old = self.fields?.get(name)
    if (old === undefined) continue
    self.fields?.delete(name)
    release(old)
  }
}

/** What a member holds: null where it was deleted, or never set. */
function fieldOf(self: PyException, name: string, fromArgs: (self: PyException) => PyValue = () => null): PyValue {
  const known = self.fields?.get(name)
  return known === undefined ? fromArgs(self) : known
}

/** The built-in class whose `__init__` runs, as messages name it. */
function shortName(cls: PyType): string {
  return cls.mro.find((base) => ['ImportError', 'NameError', 'AttributeError'].includes(base.name))?.name ?? cls.name
}

/** A member that `init` set, or that follows from the args where a native made the exception. */
function field(name: string, fromArgs: (self: PyException) => PyValue = () => null): GetSet<PyException> {
  return {
    member: true,
    get: (self) => fieldOf(self, name, fromArgs),
    set: (self, value) => self.setField(name, value ?? null),
  }
}

const refuseDeletion = (): never => raise('TypeError', "can't delete numeric/char attribute")

const argument = (index: number) => (self: PyException): PyValue => self.args.items[index] ?? null

function isException(value: PyValue): value is PyException {
  return value instanceof PyException
}

function link(name: 'cause' | 'context'): GetSet<PyException> {
  return {
    get: (self) => self[name],
    set(self, value) {
      if (value === undefined) raise('TypeError', `__${name}__ may not be deleted`)
      if (value !== null && !isException(value)) raise('TypeError', `exception ${name} must be None or derive from BaseException`)
      if (name === 'cause') self.setCause(value)
      else self.setContext(value)
    },
  }
}

function setTraceback(self: PyException, value: PyValue): void {
  if (value !== null && typeName(value) !== 'traceback') raise('TypeError', '__traceback__ must be a traceback or None')
  self.setTraceback(value)
}

/** A class without a constructor of its own has that of its base, but counts as defining it. */
function baseSlot<K extends 'new' | 'init'>(bases: readonly string[], slot: K): Slots<PyException>[K] {
  return (exceptionTypes[bases[0] as string] as PyType).slots[slot] as Slots<PyException>[K]
}

function define(name: string, bases: readonly string[], doc: string, spec: Partial<TypeSpec<PyException>> = {}): PyType {
  const type = defineType<PyException>(name, {
    doc,
    hasDict: true,
    ...spec,
    bases: bases.map((base) => exceptionTypes[base] as PyType),
    slots: { new: baseSlot(bases, 'new'), init: baseSlot(bases, 'init'), ...(spec.slots as Slots<PyException> | undefined) },
  })
  exceptionTypes[name] = type
  return type
}

/** What pickles and copies of an exception are made from: its class, its arguments and its attributes. */
function reduceWith(self: PyException, args: PyTuple): PyTuple {
  return self.attrs !== null && self.attrs.size > 0 ? makeTuple([self.cls, args, self.attrs]) : makeTuple([self.cls, args])
}

exceptionTypes.BaseException = defineType<PyException>('BaseException', {
  hasDict: true,
  slots: {
    new: newException,
    init: initException,
    repr(self) {
      const { items } = self.args
      const name = self.cls.name.slice(self.cls.name.lastIndexOf('.') + 1)
      return items.length === 1 ? `${name}(${reprOf(items[0] as PyValue)})` : `${name}${reprOf(self.args)}`
    },
    str(self) {
      const { items } = self.args
      return items.length === 0 ? '' : items.length === 1 ? strOf(items[0] as PyValue) : reprOf(self.args)
    },
  },
  methods: {
    __reduce__: noArgs((self: PyException) => reduceWith(self, self.args)),
    __setstate__: oneArg((self: PyException, state) => {
      if (state === null) return null
      if (!(state instanceof PyDict)) raise('TypeError', 'state is not a dictionary')
      for (const [key, value] of state.entries()) setAttribute(self, attributeName(key), value)
      return null
    }),
    with_traceback: oneArg((self: PyException, traceback) => {
      setTraceback(self, traceback)
      return self
    }),
    add_note: oneArg(addNote),
  },
  getset: {
    args: {
      get: (self) => self.args,
      set(self, value) {
        if (value === undefined) raise('TypeError', 'args may not be deleted')
        setArgs(self, makeTuple(itemsOf(value)))
      },
    },
    __traceback__: {
      get: (self) => self.traceback,
      set(self, value) {
        if (value === undefined) raise('TypeError', '__traceback__ may not be deleted')
        setTraceback(self, value)
      },
    },
    __context__: link('context'),
    __cause__: link('cause'),
    __suppress_context__: {
      member: true,
      get: (self) => self.suppressContext,
      set(self, value) {
        if (value === undefined) refuseDeletion()
        if (typeof value !== 'boolean') raise('TypeError', 'attribute value type must be bool')
        self.suppressContext = value
      },
    },
    __dict__: dictGetSet,
  },
})

define('Exception', ['BaseException'], 'Common base class for all non-exit exceptions.')
define('GeneratorExit', ['BaseException'], 'Request that a generator exit.')
define('KeyboardInterrupt', ['BaseException'], 'Program interrupted by user.')
define('SystemExit', ['BaseException'], 'Request to exit from the interpreter.', {
  slots: {
    init(self, args, keywords) {
      initException(self, args, keywords)
      if (args.length > 0) self.setField('code', args.length === 1 ? (args[0] as PyValue) : self.args)
    },
  },
  getset: { code: field('code', (self) => (self.args.items.length > 1 ? self.args : argument(0)(self))) },
})

const plain = (base: string, docs: Record<string, string>): void => {
  for (const [name, doc] of Object.entries(docs)) define(name, [base], doc)
}

plain('Exception', {
  ArithmeticError: 'Base class for arithmetic errors.',
  AssertionError: 'Assertion failed.',
  BufferError: 'Buffer error.',
  EOFError: 'Read beyond end of file.',
  LookupError: 'Base class for lookup errors.',
  MemoryError: 'Out of memory.',
  ReferenceError: 'Weak ref proxy used after referent went away.',
  RuntimeError: 'Unspecified run-time error.',
  StopAsyncIteration: 'Signal the end from iterator.__anext__().',
  SystemError: 'Internal error in the Python interpreter.\n\nPlease report this to the Python maintainer, along with the traceback,\nthe Python version, and the hardware/OS platform and version.',
  TypeError: 'Inappropriate argument type.',
  ValueError: 'Inappropriate argument value (of correct type).',
  Warning: 'Base class for warning categories.',
})
plain('ArithmeticError', {
  FloatingPointError: 'Floating-point operation failed.',
  OverflowError: 'Result too large to be represented.',
  ZeroDivisionError: 'Second argument to a division or modulo operation was zero.',
})
plain('Warning', {
  BytesWarning: 'Base class for warnings about bytes and buffer related problems, mostly\nrelated to conversion from str or comparing to str.',
  DeprecationWarning: 'Base class for warnings about deprecated features.',
  EncodingWarning: 'Base class for warnings about encodings.',
  FutureWarning: 'Base class for warnings about constructs that will change semantically\nin the future.',
  ImportWarning: 'Base class for warnings about probable mistakes in module imports',
  PendingDeprecationWarning: 'Base class for warnings about features which will be deprecated\nin the future.',
  ResourceWarning: 'Base class for warnings about resource usage.',
  RuntimeWarning: 'Base class for warnings about dubious runtime behavior.',
  SyntaxWarning: 'Base class for warnings about dubious syntax.',
  UnicodeWarning: 'Base class for warnings about Unicode related problems, mostly\nrelated to conversion problems.',
  UserWarning: 'Base class for warnings generated by user code.',
})
plain('RuntimeError', {
  NotImplementedError: "Method or function hasn't been implemented yet.",
  PythonFinalizationError: 'Operation blocked during Python finalization.',
  RecursionError: 'Recursion limit exceeded.',
})
plain('LookupError', { IndexError: 'Sequence index out of range.' })
define('KeyError', ['LookupError'], 'Mapping key not found.', {
  slots: { str: (self) => (self.args.items.length === 1 ? reprOf(self.args.items[0] as PyValue) : baseStr(self)) },
})

function baseStr(self: PyException): string {
  return (exceptionTypes.BaseException as PyType).slots.str!(self)
}

define('StopIteration', ['Exception'], 'Signal the end from iterator.__next__().', {
  slots: {
    init(self, args, keywords) {
      initException(self, args, keywords)
      if (args.length > 0 || self.fields !== null) self.setField('value', args[0] ?? null)
    },
  },
  getset: { value: field('value', argument(0)) },
})

define('AttributeError', ['Exception'], 'Attribute not found.', {
  slots: { init: initWithFields(['name', 'obj']) },
  methods: {
    __getstate__: noArgs((self: PyException) => {
      const state = makeDict([...(self.attrs?.entries() ?? [])])
      for (const name of ['name', 'obj']) if (name === 'name' && self.fields?.has(name)) state.setString(name, self.fields.get(name) as PyValue)
      state.setString('args', self.args)
      return state
    }),
    __reduce__: noArgs((self: PyException) => {
      const state = makeDict([...(self.attrs?.entries() ?? [])])
      const name = self.fields?.get('name')
      if (name !== undefined) state.setString('name', name)
      state.setString('args', self.args)
      return makeTuple([self.cls, self.args, state])
    }),
  },
  getset: { name: field('name'), obj: field('obj') },
})
define('NameError', ['Exception'], 'Name not found globally.', {
  slots: { init: initWithFields(['name']) },
  getset: { name: field('name') },
})
define('UnboundLocalError', ['NameError'], 'Local name referenced but not bound to a value.', { slots: { init: initWithFields(['name']) } })

const onlyArgument = (self: PyException): PyValue => (self.args.items.length === 1 ? (self.args.items[0] as PyValue) : null)
const IMPORT_FIELDS = ['name', 'path', 'name_from']
define('ImportError', ['Exception'], "Import can't find module, or can't find name in module.", {
  slots: {
    init: initWithFields(IMPORT_FIELDS),
    str(self) {
      const message = fieldOf(self, 'msg', onlyArgument)
      return typeof message === 'string' ? message : baseStr(self)
    },
  },
  methods: {
    __reduce__: noArgs((self: PyException) => {
      const given = IMPORT_FIELDS.filter((name) => (self.fields?.get(name) ?? null) !== null)
      if (given.length === 0) return reduceWith(self, self.args)
      const state = makeDict([...(self.attrs?.entries() ?? [])])
      for (const name of given) state.setString(name, self.fields?.get(name) as PyValue)
      return makeTuple([self.cls, self.args, state])
    }),
  },
  getset: { msg: field('msg', onlyArgument), name: field('name'), path: field('path'), name_from: field('name_from') },
})
define('ModuleNotFoundError', ['ImportError'], 'Module not found.', { slots: { init: initWithFields(IMPORT_FIELDS) } })

// --- SyntaxError ---

const SYNTAX_FIELDS = ['filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset', '_metadata']

function syntaxText(self: PyException): string {
  const message = strOf(fieldOf(self, 'msg', argument(0)))
  const filename = textOf(self.fields?.get('filename') ?? null)
  const lineno = self.fields?.get('lineno')
  const file = filename === undefined ? null : filename.slice(filename.lastIndexOf('/') + 1)
  const line = typeof lineno === 'number' ? lineno : null
  if (file !== null && line !== null) return `${message} (${file}, line ${line})`
  if (file !== null) return `${message} (${file})`
  return line !== null ? `${message} (line ${line})` : message
}

define('SyntaxError', ['Exception'], 'Invalid syntax.', {
  slots: {
    init(self, args, keywords) {
      initException(self, args, keywords)
      if (args.length > 0) self.setField('msg', args[0] as PyValue)
      if (args.length !== 2) return
      const details = itemsOf(args[1] as PyValue)
      if (details.length < 4) raise('TypeError', `function takes at least 4 arguments (${details.length} given)`)
      if (details.length > 7) raise('TypeError', `function takes at most 7 arguments (${details.length} given)`)
      if (details.length === 5) raise('TypeError', 'end_offset must be provided when end_lineno is provided')
      forget(self, ['end_lineno', 'end_offset', '_metadata'])
      for (const [i, value] of details.entries()) self.setField(SYNTAX_FIELDS[i] as string, value)
    },
    str: syntaxText,
  },
  getset: {
    msg: field('msg', argument(0)),
    ...Object.fromEntries(SYNTAX_FIELDS.map((name) => [name, field(name)])),
    print_file_and_line: field('print_file_and_line'),
  },
})
plain('SyntaxError', { IndentationError: 'Improper indentation.', _IncompleteInputError: 'incomplete input.' })
plain('IndentationError', { TabError: 'Improper mixture of spaces and tabs.' })

// --- Unicode errors ---

plain('ValueError', { UnicodeError: 'Unicode related error.' })

/** A str, also one of a subclass, or the complaint of the argument parser. */
function requireText(value: PyValue, index: number): PyValue {
  return textOf(value) === undefined ? raise('TypeError', `argument ${index + 1} must be str, not ${typeName(value)}`) : value
}

/** The bytes of anything that lends them. */
function requireBytes(value: PyValue): PyValue {
  if (value instanceof PyBytes) return value
  if (typeOf(value).slots.buffer === undefined) raise('TypeError', `a bytes-like object is required, not '${typeName(value)}'`)
  return makeBytes(bytesOf(value).slice())
}

/** A member that is a C integer (Py_T_PYSSIZET): 0 before anything sets it. */
const position = (name: string, fromArgs: (self: PyException) => PyValue): GetSet<PyException> => ({
  member: true,
  get: (self) => fieldOf(self, name, fromArgs) ?? 0,
  set(self, value) {
    if (value === undefined) refuseDeletion()
    if (value === null || (typeof value === 'object' && !isInstance(value, plainTypes.int))) raise('TypeError', 'an integer is required')
    if (typeof value === 'string') raise('TypeError', 'an integer is required')
    self.setField(name, asSsize(value as PyValue))
  },
})

/** How the three errors of codecs differ: what their object is, and the words of their text. */
interface CodecError {
  readonly names: readonly string[]
  readonly wantsBytes: boolean
  /** What comes before the place: `'utf-8' codec can't decode`. */
  readonly lead: (encoding: string) => string
}

function unicodeErrorText(self: PyException, { names, wantsBytes, lead }: CodecError): string {
  const member = (name: string): PyValue => fieldOf(self, name, argument(names.indexOf(name)))
  const text = (name: string): string => (isUnset(self, name) ? '<NULL>' : strOf(member(name)))
  if (isUnset(self, 'object') || (self.args.items.length === 0 && self.fields === null)) return ''
  const reason = text('reason')
  const encoding = names.includes('encoding') ? text('encoding') : ''
  const object = member('object')
  const characters = wantsBytes ? undefined : textOf(object)
  if (wantsBytes ? !(object instanceof PyBytes) : characters === undefined) raise('TypeError', `UnicodeError 'object' attribute must be a ${wantsBytes ? 'bytes' : 'string'}`)
  const [start, end] = [Number(member('start')), Number(member('end'))]
  const length = object instanceof PyBytes ? object.bytes.length : lengthOf(characters as string)
  const isOne = start >= 0 && start < length && end === start + 1
  const what = wantsBytes ? 'byte' : 'character'
  const found = isOne ? getItem(characters ?? object, start) : null
  const place = isOne ? `${what} ${typeof found === 'string' ? escapedCharacter(found) : hexByte(found as number)} in position ${start}` : `${what}s in position ${start}-${end - 1}`
  return `${lead(encoding)} ${place}: ${reason}`
}

/** Deleted, or never set: CPython's NULL, which reads as None. */
function isUnset(self: PyException, name: string): boolean {
  return self.unset?.has(name) === true
}

const hexByte = (byte: number): string => `0x${byte.toString(16).padStart(2, '0')}`
function escapedCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code <= 0xff) return `'\\x${code.toString(16).padStart(2, '0')}'`
  return code <= 0xffff ? `'\\u${code.toString(16).padStart(4, '0')}'` : `'\\U${code.toString(16).padStart(8, '0')}'`
}

/** A member that holds any object, and whose text tells a deleted one from None. */
const deletable = (name: string, fromArgs: (self: PyException) => PyValue): GetSet<PyException> => ({
  member: true,
  get: (self) => fieldOf(self, name, fromArgs),
  set(self, value) {
    self.setField(name, value ?? null)
    if (value === undefined) (self.unset ??= new Set()).add(name)
    else self.unset?.delete(name)
  },
})

function unicodeError(name: string, doc: string, kind: CodecError): void {
  const { names, wantsBytes } = kind
  define(name, ['UnicodeError'], doc, {
    slots: {
      init(self, args, keywords) {
        initException(self, args, keywords)
        if (args.length !== names.length) raise('TypeError', `function takes exactly ${names.length} arguments (${args.length} given)`)
        const parsed = args.map((value, i) => {
          if (names[i] === 'start' || names[i] === 'end') return asSsize(value)
          return names[i] === 'object' && wantsBytes ? value : requireText(value, i)
        })
        for (const [i, field_] of names.entries()) self.setField(field_, field_ === 'object' && wantsBytes ? requireBytes(parsed[i] as PyValue) : (parsed[i] as PyValue))
        self.unset = null
      },
      str: (self) => unicodeErrorText(self, kind),
    },
    getset: Object.fromEntries(
      CODEC_FIELDS.map((field_) => {
        const index = names.indexOf(field_)
        const fromArgs = index < 0 ? () => null : argument(index)
        return [field_, field_ === 'start' || field_ === 'end' ? position(field_, fromArgs) : deletable(field_, fromArgs)]
      }),
    ),
  })
}

const CODEC_FIELDS = ['encoding', 'object', 'start', 'end', 'reason']
unicodeError('UnicodeDecodeError', 'Unicode decoding error.', { names: CODEC_FIELDS, wantsBytes: true, lead: (encoding) => `'${encoding}' codec can't decode` })
unicodeError('UnicodeEncodeError', 'Unicode encoding error.', { names: CODEC_FIELDS, wantsBytes: false, lead: (encoding) => `'${encoding}' codec can't encode` })
unicodeError('UnicodeTranslateError', 'Unicode translation error.', { names: CODEC_FIELDS.slice(1), wantsBytes: false, lead: () => "can't translate" })

// --- OSError ---

const BY_ERRNO: Record<number, string> = {
  1: 'PermissionError', 2: 'FileNotFoundError', 3: 'ProcessLookupError', 4: 'InterruptedError', 10: 'ChildProcessError',
  11: 'BlockingIOError', 13: 'PermissionError', 17: 'FileExistsError', 20: 'NotADirectoryError', 21: 'IsADirectoryError',
  32: 'BrokenPipeError', 103: 'ConnectionAbortedError', 104: 'ConnectionResetError', 108: 'BrokenPipeError',
  110: 'TimeoutError', 111: 'ConnectionRefusedError', 114: 'BlockingIOError', 115: 'BlockingIOError',
}

/** A subclass with its own `__init__` but not its own `__new__` parses its arguments there. oserror_use_init */
function usesInit(cls: PyType): boolean {
  return cls.slots.init !== initOsError && cls.slots.new === newOsError
}

function fillOsError(self: PyException, args: PyValue[]): void {
  let kept = args
  if (args.length >= 2 && args.length <= 5) {
    self.setField('errno', args[0] as PyValue)
    self.setField('strerror', args[1] as PyValue)
    const filename = args[2]
    if (filename !== undefined && filename !== null) {
      if (self.cls.isSubtypeOf(exceptionTypes.BlockingIOError as PyType) && isNumber(filename)) self.setField('characters_written', asSsize(filename, 'ValueError'))
      else {
        self.setField('filename', filename)
        if (args[4] !== undefined && args[4] !== null) self.setField('filename2', args[4])
        kept = args.slice(0, 2)
      }
    }
  }
  setArgs(self, makeTuple(kept.slice()))
}

function newOsError(cls: PyType, args: PyValue[], keywords: Keywords): PyException {
  if (usesInit(cls)) return new PyException(cls, makeTuple([]))
  if (keywords !== null && keywords.length > 0) raise('TypeError', `${lastOf(cls.name)}() takes no keyword arguments`)
  const errno = args[0]
  const special = cls === exceptionTypes.OSError && args.length >= 2 && args.length <= 5 && typeof errno === 'number' ? BY_ERRNO[errno] : undefined
  const made = new PyException(special === undefined ? cls : (exceptionTypes[special] as PyType), makeTuple([]))
  fillOsError(made, args)
  return made
}

function initOsError(self: PyException, args: PyValue[], keywords: Keywords): void {
  if (!usesInit(self.cls)) return
  if (keywords !== null && keywords.length > 0) raise('TypeError', `${lastOf(self.cls.name)}() takes no keyword arguments`)
  fillOsError(self, args)
}

const osField = (name: string, index: number): GetSet<PyException> => field(name, (self) => (self.args.items.length >= 2 && self.args.items.length <= 5 && index < 2 ? argument(index)(self) : null))

define('OSError', ['Exception'], 'Base class for I/O related errors.', {
  slots: {
    new: newOsError,
    init: initOsError,
    str(self) {
      const get = (name: string, index: number): PyValue => fieldOf(self, name, () => (self.args.items.length >= 2 && index < 2 ? argument(index)(self) : null))
      const [errno, strerror, filename, filename2] = [get('errno', 0), get('strerror', 1), get('filename', 2), get('filename2', 3)]
      if (filename !== null) {
        const files = filename2 === null ? reprOf(filename) : `${reprOf(filename)} -> ${reprOf(filename2)}`
        return `[Errno ${strOf(errno)}] ${strOf(strerror)}: ${files}`
      }
      if (self.args.items.length >= 2 && errno !== null && strerror !== null && self.args.items.length <= 5) return `[Errno ${strOf(errno)}] ${strOf(strerror)}`
      return baseStr(self)
    },
  },
  methods: {
    __reduce__: noArgs((self: PyException) => {
      const [filename, filename2] = [self.fields?.get('filename') ?? null, self.fields?.get('filename2') ?? null]
      if (self.args.items.length !== 2 || filename === null) return reduceWith(self, self.args)
      return reduceWith(self, makeTuple([...self.args.items, filename, ...(filename2 === null ? [] : [null, filename2])]))
    }),
  },
  getset: {
    errno: osField('errno', 0),
    strerror: osField('strerror', 1),
    filename: osField('filename', 2),
    filename2: osField('filename2', 3),
    characters_written: {
      get: (self) => self.fields?.get('characters_written') ?? raise('AttributeError', 'characters_written'),
      set(self, value) {
        if (value !== undefined) return self.setField('characters_written', asSsize(value))
        if (self.fields?.delete('characters_written') !== true) raise('AttributeError', 'characters_written')
      },
    },
  },
})
const osKinds = (base: string, docs: Record<string, string>): void => {
  for (const [name, doc] of Object.entries(docs)) define(name, [base], doc)
}
osKinds('OSError', {
  BlockingIOError: 'I/O operation would block.',
  ChildProcessError: 'Child process error.',
  ConnectionError: 'Connection error.',
  FileExistsError: 'File already exists.',
  FileNotFoundError: 'File not found.',
  InterruptedError: 'Interrupted by signal.',
  IsADirectoryError: "Operation doesn't work on directories.",
  NotADirectoryError: 'Operation only works on directories.',
  PermissionError: 'Not enough permissions.',
  ProcessLookupError: 'Process not found.',
  TimeoutError: 'Timeout expired.',
})
osKinds('ConnectionError', {
  BrokenPipeError: 'Broken pipe.',
  ConnectionAbortedError: 'Connection aborted.',
  ConnectionRefusedError: 'Connection refused.',
  ConnectionResetError: 'Connection reset.',
})

/** `TypeError: catching classes …` and the like ask this. */
export function isExceptionType(value: PyValue): value is PyType {
  return typeof value === 'object' && value !== null && 'mro' in value && (value as PyType).isSubtypeOf(exceptionTypes.BaseException as PyType)
}
