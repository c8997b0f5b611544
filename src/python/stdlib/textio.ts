/** io.TextIOWrapper. Modules/_io/textio.c */
import type { PyType, PyValue } from '../objects/object'
import { getAttribute, getOptionalAttribute } from '../objects/attributes'
import { call } from '../objects/call'
import { PyRaise, raise, typeName } from '../objects/errors'
import { noArgs, oneArg, positional, unpackKeywords, withKeywords, type MethodSpec } from '../objects/native'
import { asIndexInt, isTrue } from '../objects/number'
import { compareBool, reprOf } from '../objects/protocols'
import { waiting } from '../objects/threads'
import { asIntArgument, asSsizeArgument, textOf } from '../builtins/arguments'
import { encodeString } from '../builtins/codecs'
import { nameIn, typeText } from './buffered'
import { finalizing, optionalSize, reprWithName, textIOBaseType, unsupported } from './io-base'
import { defineModuleType } from './module'
import { PyTextIOWrapper } from './text-storage'

const NEWLINES = new Set(['', '\n', '\r', '\r\n'])

/** A str or None; undefined where it was not given. */
function textOrNone(value: PyValue | undefined, fname: string, parameter: string): string | null {
  if (value === undefined || value === null) return null
  const text = textOf(value)
  if (text === undefined) raise('TypeError', `${fname}() argument '${parameter}' must be str or None, not ${typeName(value)}`)
  if (text.includes('\0')) raise('ValueError', 'embedded null character')
  return text
}

function assertNewline(newline: string | null): void {
  if (newline !== null && !NEWLINES.has(newline)) raise('ValueError', `illegal newline value: ${newline}`)
}

/** TextIOWrapper(buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False) */
function init(self: PyTextIOWrapper, args: PyValue[], keywords: readonly string[] | null): void {
  const [buffer, encoding, errors, newline, lineBuffering, writeThrough] = unpackKeywords(
    'TextIOWrapper',
    { names: ['buffer', 'encoding', 'errors', 'newline', 'line_buffering', 'write_through'], required: 1 },
    args,
    keywords,
  )
  self.isReady = false
  const name = textOrNone(encoding, 'TextIOWrapper', 'encoding')
  if (errors !== undefined && errors !== null && textOf(errors) === undefined) {
    raise('TypeError', `TextIOWrapper() argument 'errors' must be str or None, not ${typeName(errors)}`)
  }
  // A name that is no text for the system is refused before it is looked up.
  if (name !== null) encodeString(name)
  const handler = errors === undefined || errors === null ? 'strict' : (textOf(errors) as string)
  encodeString(handler)
  if (handler.includes('\0')) raise('ValueError', 'embedded null character')
  const ending = textOrNone(newline, 'TextIOWrapper', 'newline')
  assertNewline(ending)
  self.attach(
    buffer as PyValue, name === null || name === 'locale' ? 'UTF-8' : name, handler, ending,
    lineBuffering !== undefined && isTrue(lineBuffering), writeThrough !== undefined && isTrue(writeThrough),
  )
}

function whenOpen(run: (self: PyTextIOWrapper) => PyValue): MethodSpec<PyTextIOWrapper> {
  return noArgs((self: PyTextIOWrapper) => {
    self.assertOpen()
    return run(self)
  })
}

function delegates(name: string): MethodSpec<PyTextIOWrapper> {
  return noArgs((self: PyTextIOWrapper) => {
    self.assertReady()
    return self.bufferMethod(name)
  })
}

/** _io_TextIOWrapper_seek_impl */
function seek(self: PyTextIOWrapper, cookie: PyValue, whence: PyValue | undefined): PyValue {
  self.assertOpen()
  const how = whence === undefined ? 0 : asIntArgument(whence)
  self.assertSeekable()
  let target = cookie
  if (how === 1) {
    if (!compareBool(cookie, 0, '==')) unsupported("can't do nonzero cur-relative seeks")
    target = call(getAttribute(self, 'tell'))
  } else if (how === 2) {
    if (!compareBool(cookie, 0, '==')) unsupported("can't do nonzero end-relative seeks")
    return self.seekEnd()
  } else if (how !== 0) raise('ValueError', `invalid whence (${how}, should be 0, 1 or 2)`)
  if (compareBool(target, 0, '<')) raise('ValueError', `negative seek position ${reprOf(target)}`)
  self.seekTo(asIndexInt(target))
  return target
}

/** flush, then the buffer's close, whatever the first raised. _io_TextIOWrapper_close_impl */
function close(self: PyTextIOWrapper): PyValue {
  if (self.isClosed || self.detached) return null
  if (self.isFinalizing) {
    const warn = getOptionalAttribute(self.buffer, '_dealloc_warn')
    if (warn !== undefined) call(warn, [self])
  }
  let failure: PyRaise | null = null
  try {
    call(getAttribute(self, 'flush'))
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown
    failure = thrown
  }
  try {
    self.bufferMethod('close')
  } catch (thrown) {
    if (failure !== null && thrown instanceof PyRaise) thrown.exception.setContext(failure.exception)
    throw thrown
  }
  if (failure !== null) throw failure
  return null
}

function reconfigure(self: PyTextIOWrapper, args: (PyValue | undefined)[]): PyValue {
  self.assertReady()
  const [encoding, errors, newline, lineBuffering, writeThrough] = args
  const name = textOrNone(encoding, 'reconfigure', 'encoding')
  const handler = textOrNone(errors, 'reconfigure', 'errors')
  let ending: string | null | undefined
  if (newline !== undefined) {
    if (newline !== null && textOf(newline) === undefined) raise('TypeError', `newline argument must be str or None, not ${typeName(newline)}`)
    ending = newline === null ? null : (textOf(newline) as string)
    assertNewline(ending)
  }
  const flag = (value: PyValue | undefined, now: boolean): boolean => (value === undefined || value === null ? now : isTrue(value))
  self.reconfigure(name === 'locale' ? 'UTF-8' : name, handler, ending, flag(lineBuffering, self.lineBuffering), flag(writeThrough, self.writeThrough))
  return null
}

export const textIOWrapperType: PyType = defineModuleType<PyTextIOWrapper>('_io', 'TextIOWrapper', {
  bases: [textIOBaseType],
  slots: {
    new: (cls) => new PyTextIOWrapper(cls),
    init,
    repr(self) {
      if (!self.detached) self.assertReady()
      const name = nameIn(self)
      const mode = getOptionalAttribute(self, 'mode')
      return `<${typeText(self)}${name === undefined ? '' : ` name=${reprWithName(self, () => reprOf(name))}`}${mode === undefined ? '' : ` mode=${reprOf(mode)}`} encoding=${reprOf(self.encoding)}>`
    },
    next(self) {
      self.assertReady()
      if (self.cls === textIOWrapperType) {
        self.assertOpen()
        const line = self.nextLine()
        return line === '' ? undefined : line
      }
      const line = call(getAttribute(self, 'readline'))
      if (textOf(line) === undefined) raise('OSError', `readline() should have returned a str object, not '${typeName(line)}'`)
      return textOf(line) === '' ? undefined : line
    },
  },
  getset: {
    name: {
      get(self) {
        self.assertReady()
        return getAttribute(self.buffer, 'name')
      },
    },
    closed: { get: (self) => (self.assertReady(), getAttribute(self.buffer, 'closed')) },
    encoding: { member: true, get: (self) => self.encoding },
    errors: { get: (self) => (self.assertInitialized(), self.errors) },
    newlines: { get: (self) => (self.assertReady(), self.newlines) },
    buffer: {
      get(self) {
        if (!self.detached) self.assertReady()
        return self.isReady ? self.buffer : raise('ValueError', 'underlying buffer has been detached')
      },
    },
    line_buffering: { member: true, get: (self) => self.lineBuffering },
    write_through: { member: true, get: (self) => self.writeThrough },
    _CHUNK_SIZE: {
      get: (self) => (self.assertReady(), self.chunkSize),
      set(self, value) {
        if (value === undefined) raise('AttributeError', `attribute '_CHUNK_SIZE' of '${typeName(self)}' objects cannot be deleted`)
        const size = asIndexInt(value)
        if (typeof size === 'bigint') raise('ValueError', `cannot fit '${typeName(value)}' into an index-sized integer`)
        if (size <= 0) raise('ValueError', 'a strictly positive integer is required')
        self.chunkSize = size
      },
    },
    _finalizing: finalizing,
  },
  methods: {
    write: oneArg((self: PyTextIOWrapper, value) => {
      self.assertReady()
      const text = textOf(value)
      if (text === undefined) raise('TypeError', `write() argument must be str, not ${value === null ? 'None' : typeName(value)}`)
      self.assertOpen()
      return self.write(text)
    }),
    read: waiting<PyTextIOWrapper>((fn) => positional(0, 1, fn), (self, size) => {
      const count = optionalSize(size)
      self.assertOpen()
      return self.whenRead(count, () => self.read(count))
    }),
    readline: waiting<PyTextIOWrapper>((fn) => positional(0, 1, fn), (self, size) => {
      self.assertReady()
      const limit = size === undefined ? -1 : asSsizeArgument(size)
      self.assertOpen()
      return self.whenLine(limit, () => self.readLine(limit))
    }),
    flush: whenOpen((self) => {
      self.flush()
      return null
    }),
    close: noArgs(close),
    detach: noArgs((self: PyTextIOWrapper) => {
      self.assertReady()
      call(getAttribute(self, 'flush'))
      return self.detach()
    }),
    reconfigure: withKeywords({ names: ['encoding', 'errors', 'newline', 'line_buffering', 'write_through'], keywordOnly: 5 }, (self: PyTextIOWrapper, ...args) => reconfigure(self, args)),
    fileno: delegates('fileno'),
    seekable: delegates('seekable'),
    readable: delegates('readable'),
    writable: delegates('writable'),
    isatty: delegates('isatty'),
    tell: whenOpen((self) => self.tell()),
    seek: positional(1, 2, (self: PyTextIOWrapper, cookie, whence) => seek(self, cookie as PyValue, whence)),
    truncate: positional(0, 1, (self: PyTextIOWrapper, size) => {
      self.assertOpen()
      call(getAttribute(self, 'flush'))
      return self.bufferMethod('truncate', size ?? null)
    }),
    __getstate__: noArgs((self: PyTextIOWrapper) => raise('TypeError', `cannot pickle '${self.cls.name.slice(self.cls.name.lastIndexOf('.') + 1)}' instances`)),
  },
})

