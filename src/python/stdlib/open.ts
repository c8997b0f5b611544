/** open(), and the program's own three streams. Modules/_io/_iomodule.c, Python/pylifecycle.c */
import type { Keywords, PyValue } from '../objects/object'
import { getAttribute, setAttribute } from '../objects/attributes'
import { call } from '../objects/call'
import { PyRaise, raise, typeName } from '../objects/errors'
import { unpackKeywords, variadic, withKeywords, type MethodSpec } from '../objects/native'
import { hasIndex, intHooks, isTrue } from '../objects/number'
import { asIntArgument, textOf } from '../builtins/arguments'
import { bufferedRandomType, bufferedReaderType, bufferedWriterType } from './buffered'
import { fileIOType, type PyFileIO } from './fileio'
import { fspath } from './file-paths'
import { nativeFunction } from './module'
import { textIOWrapperType } from './textio'
import type { PyTextIOWrapper } from './text-storage'
import { warnOf } from '../builtins/warn'

const NAMES = ['file', 'mode', 'buffering', 'encoding', 'errors', 'newline', 'closefd', 'opener']
/** A device says nothing better than this. */
const BUFFER_SIZE = 131072

interface Mode {
  readonly raw: string
  readonly isBinary: boolean
  readonly isUpdating: boolean
  readonly isReading: boolean
  readonly isWriting: boolean
}

/** The mode's letters, each once at most. */
function parseMode(mode: string): Mode {
  const letters = new Set(mode)
  if (letters.size !== mode.length || [...mode].some((letter) => !'xrwabt+'.includes(letter))) raise('ValueError', `invalid mode: '${mode}'`)
  const has = (letter: string): boolean => letters.has(letter)
  const kinds = ['x', 'r', 'w', 'a'].filter(has)
  if (has('t') && has('b')) raise('ValueError', "can't have text and binary mode at once")
  if (kinds.length > 1) raise('ValueError', 'must have exactly one of create/read/write/append mode')
  return {
    raw: `${kinds.join('')}${has('+') ? '+' : ''}`,
    isBinary: has('b'),
    isUpdating: has('+'),
    isReading: has('r'),
    isWriting: has('x') || has('w') || has('a'),
  }
}

function textOrNone(value: PyValue | undefined, parameter: string): string | null {
  if (value === undefined || value === null) return null
  const text = textOf(value)
  if (text === undefined) raise('TypeError', `open() argument '${parameter}' must be str or None, not ${typeName(value)}`)
  return text
}

/** open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None). _io_open_impl */
function open(args: PyValue[], keywords: Keywords): PyValue {
  const [file, modeGiven, bufferingGiven, encodingGiven, errorsGiven, newlineGiven, closefd, opener] = unpackKeywords('open', { names: NAMES, required: 1 }, args, keywords) as [PyValue, ...(PyValue | undefined)[]]
  const modeText = modeGiven === undefined ? 'r' : textOf(modeGiven)
  if (modeText === undefined) raise('TypeError', `open() argument 'mode' must be str, not ${modeGiven === null ? 'None' : typeName(modeGiven as PyValue)}`)
  let buffering = bufferingGiven === undefined ? -1 : asIntArgument(bufferingGiven)
  const encoding = textOrNone(encodingGiven, 'encoding')
  const errors = textOrNone(errorsGiven, 'errors')
  const newline = textOrNone(newlineGiven, 'newline')
  const path = intHooks.payload(file) !== undefined || hasIndex(file) ? file : fspath(file)
  const mode = parseMode(modeText)
  if (mode.isBinary) {
    for (const [given, name] of [[encoding, 'an encoding'], [errors, 'an errors'], [newline, 'a newline']]) {
      if (given !== null) raise('ValueError', `binary mode doesn't take ${name} argument`)
    }
    if (buffering === 1) warnOf('RuntimeWarning', "line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used")
  }
  const raw = call(fileIOType, [path, mode.raw, closefd === undefined || isTrue(closefd), opener ?? null])
  let result = raw
  try {
    const isTerminal = isTrue(call(getAttribute(raw, '_isatty_open_only')))
    const isLineBuffered = buffering === 1 || (buffering < 0 && isTerminal)
    if (buffering < 0 || (buffering === 1 && mode.isBinary) || isLineBuffered) buffering = BUFFER_SIZE
    if (buffering === 0) {
      if (!mode.isBinary) raise('ValueError', "can't have unbuffered text I/O")
      return raw
    }
    const type = mode.isUpdating ? bufferedRandomType : mode.isWriting ? bufferedWriterType : bufferedReaderType
    const buffered = call(type, [raw, buffering])
    result = buffered
    if (mode.isBinary) return buffered
    const text = call(textIOWrapperType, [buffered, encoding, errors, newline, isLineBuffered])
    result = text
    setAttribute(text, 'mode', modeText)
    return text
  } catch (thrown) {
    closeAfter(thrown, result)
    throw thrown
  }
}

/** What was opened is closed again; what that raises becomes the reason's follower. */
function closeAfter(thrown: unknown, stream: PyValue): void {
  if (!(thrown instanceof PyRaise)) return
  try {
    call(getAttribute(stream, 'close'))
  } catch (second) {
    if (second instanceof PyRaise) second.exception.setContext(thrown.exception)
    throw second
  }
}

const openSpec: MethodSpec = { ...variadic((_self, args, keywords) => open(args, keywords)), signature: "($module, /, file, mode='r', buffering=-1, encoding=None,\n     errors=None, newline=None, closefd=True, opener=None)" }

/** builtins.open and io.open, which are one function. */
export const openFunction: PyValue = nativeFunction('open', openSpec, '_io')

export const openFunctions: Record<string, MethodSpec> = {
  open_code: withKeywords({ names: ['path'], required: 1 }, (_self: PyValue, path) => {
    if (textOf(path as PyValue) === undefined) raise('TypeError', `open_code() argument 'path' must be str, not ${path === null ? 'None' : typeName(path as PyValue)}`)
    return open([path as PyValue, 'rb'], null)
  }),
  text_encoding: withKeywords({ names: ['encoding', 'stacklevel'], positionalOnly: 2, required: 1 }, (_self: PyValue, encoding) => (encoding === null || encoding === undefined ? 'locale' : encoding)),
}

/** sys.stdin, sys.stdout or sys.stderr. create_stdio */
export function standardStream(name: 'stdin' | 'stdout' | 'stderr'): PyTextIOWrapper {
  const fd = ['stdin', 'stdout', 'stderr'].indexOf(name)
  const raw = call(fileIOType, [fd, name === 'stdin' ? 'r' : 'w', false]) as PyFileIO
  raw.isStandard = true
  setAttribute(raw, 'name', `<${name}>`)
  const buffered = call(name === 'stdin' ? bufferedReaderType : bufferedWriterType, [raw])
  const text = call(textIOWrapperType, [buffered, 'utf-8', name === 'stderr' ? 'backslashreplace' : 'strict', name === 'stdin' ? null : '\n', name === 'stderr', false]) as PyTextIOWrapper
  setAttribute(text, 'mode', name === 'stdin' ? 'r' : 'w')
  text.standard = name
  return text
}

