/** io.FileIO: a file descriptor as a raw stream. Modules/_io/fileio.c */
import type { PyType, PyValue } from '../objects/object'
import { getOptionalAttribute, setAttribute } from '../objects/attributes'
import { call } from '../objects/call'
import { isRaised, PyRaise, raise, typeName } from '../objects/errors'
import { noArgs, noArgumentsOfMethod, oneArg, positional, unpackKeywords, type MethodSpec } from '../objects/native'
import { hasIndex, intHooks, isTrue } from '../objects/number'
import { reprOf } from '../objects/protocols'
import { bytesOf, makeBytes, PyBytes } from '../builtins/bytes-storage'
import { asIntArgument, asSsizeArgument, textOf } from '../builtins/arguments'
import { DirectoryNode } from './file-nodes'
import { fileText, fspath } from './file-paths'
import { fileSystem } from './filesystem'
import { finalizing, optionalSize, PyIOBase, rawIOBaseType, reprWithName, unsupported, writeInto } from './io-base'
import { defineModuleType } from './module'
import { fail, system } from './os-error'
import { POSIX_CONSTANTS as O } from './posix-constants'
import { warnOf } from '../builtins/warn'

export const READ_CHUNK = 131072

export class PyFileIO extends PyIOBase {
  fd = -1
  created = false
  appending = false
  readable = false
  writable = false
  closefd = true
  /** Null until it was asked. */
  seekable: boolean | null = null
  isFinalizing = false
  /** One of the program's own streams, which are shown as soon as they are written. */
  isStandard = false

  get mode(): string {
    if (this.created) return this.readable ? 'xb+' : 'xb'
    if (this.appending) return this.readable ? 'ab+' : 'ab'
    return this.readable ? (this.writable ? 'rb+' : 'rb') : 'wb'
  }

  get closed(): boolean {
    return this.fd < 0
  }

  /** Its descriptor still is one of the two that the host shows. */
  get showsOutput(): boolean {
    return this.fd >= 0 && fileSystem().table.showsOutput(this.fd)
  }

  /** ValueError when closed. err_closed */
  assertOpen(): void {
    if (this.fd < 0) raise('ValueError', 'I/O operation on closed file')
  }

  assertReadable(): void {
    this.assertOpen()
    if (!this.readable) unsupported('File not open for reading')
  }

  assertWritable(): void {
    this.assertOpen()
    if (!this.writable) unsupported('File not open for writing')
  }

  read(count: number): Uint8Array {
    return system(() => fileSystem().table.get(this.fd).read(count))
  }

  readAll(): Uint8Array {
    const { node } = system(() => fileSystem().table.get(this.fd))
    const first = this.read(Math.max(node.size, READ_CHUNK))
    if (first.length === 0) return first
    const chunks = [first]
    for (let chunk = this.read(READ_CHUNK); chunk.length > 0; chunk = this.read(READ_CHUNK)) chunks.push(chunk)
    return chunks.length === 1 ? first : joined(chunks)
  }

  write(bytes: Uint8Array): number {
    return system(() => fileSystem().table.get(this.fd).write(bytes))
  }

  seek(offset: number, whence: number): number {
    return system(() => fileSystem().table.get(this.fd).seek(offset, whence))
  }

  tell(): number {
    return this.seek(0, 1)
  }

  isSeekable(): boolean {
    if (this.seekable === null) {
      try {
        this.tell()
        this.seekable = true
      } catch (thrown) {
        if (!isRaised(thrown, 'OSError')) throw thrown
        this.seekable = false
      }
    }
    return this.seekable
  }

  /** Closes the descriptor, if it is this object's to close. internal_close */
  closeDescriptor(): void {
    const { fd } = this
    this.fd = -1
    if (fd >= 0 && this.closefd) system(() => fileSystem().table.close(fd))
  }
}

export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

const BAD_MODE = 'Must have exactly one of create/read/write/append mode and at most one plus'

/** The mode's letters as flags for open(2). */
function parseMode(self: PyFileIO, mode: string): number {
  let flags = 0
  let hasKind = false
  let hasPlus = false
  const kind = (): void => {
    if (hasKind) raise('ValueError', BAD_MODE)
    hasKind = true
  }
  for (const letter of mode) {
    switch (letter) {
      case 'x':
        kind()
        self.created = self.writable = true
        flags |= O.O_EXCL | O.O_CREAT
        break
      case 'r':
        kind()
        self.readable = true
        break
      case 'w':
        kind()
        self.writable = true
        flags |= O.O_CREAT | O.O_TRUNC
        break
      case 'a':
        kind()
        self.appending = self.writable = true
        flags |= O.O_APPEND | O.O_CREAT
        break
      case 'b':
        break
      case '+':
        if (hasPlus) raise('ValueError', BAD_MODE)
        hasPlus = self.readable = self.writable = true
        break
      default:
        raise('ValueError', `invalid mode: ${mode}`)
    }
  }
  if (!hasKind) raise('ValueError', BAD_MODE)
  return flags | (self.readable ? (self.writable ? O.O_RDWR : O.O_RDONLY) : O.O_WRONLY) | O.O_CLOEXEC
}

/** FileIO(file, mode='r', closefd=True, opener=None). _io_FileIO___init___impl */
function init(self: PyFileIO, args: PyValue[], keywords: readonly string[] | null): void {
  const [file, modeGiven, closefd, opener] = unpackKeywords('FileIO', { names: ['file', 'mode', 'closefd', 'opener'], required: 1 }, args, keywords) as [PyValue, ...(PyValue | undefined)[]]
  const mode = modeGiven === undefined ? 'r' : textOf(modeGiven)
  if (mode === undefined) raise('TypeError', `FileIO() argument 'mode' must be str, not ${modeGiven === null ? 'None' : typeName(modeGiven as PyValue)}`)
  const closes = closefd === undefined || isTrue(closefd)
  if (self.fd >= 0) {
    if (self.closefd) self.closeDescriptor()
    else self.fd = -1
  }
  let fd = -1
  if (typeof file === 'boolean') warnOf('RuntimeWarning', 'bool is used as a file descriptor')
  if (intHooks.payload(file) !== undefined || (hasIndex(file) && getOptionalAttribute(file, '__fspath__') === undefined)) {
    fd = asIntArgument(file)
    if (fd < 0) raise('ValueError', 'negative file descriptor')
  }
  self.created = self.appending = self.readable = self.writable = false
  self.seekable = null
  self.closefd = closes
  const name = fd < 0 ? nameOf(file) : ''
  const flags = parseMode(self, mode)
  if (fd >= 0) {
    system(() => fileSystem().table.get(fd))
    self.fd = fd
  } else openByName(self, file, name, flags, closes, opener ?? null)
  finishOpening(self, file)
}

/** The file's name as text. PyUnicode_FSConverter */
function nameOf(file: PyValue): string {
  const path = fspath(file)
  const text = path instanceof PyBytes ? fileText(path.bytes) : (textOf(path) as string)
  if (text.includes('\0')) raise('ValueError', 'embedded null byte')
  return text
}

function openByName(self: PyFileIO, file: PyValue, name: string, flags: number, closes: boolean, opener: PyValue): void {
  if (!closes) raise('ValueError', 'Cannot use closefd=False with file name')
  if (opener === null) {
    self.fd = system(() => fileSystem().table.add(fileSystem().open(name, flags & ~O.O_CLOEXEC, 0o666)), file)
    return
  }
  const answer = call(opener, [file, flags])
  const fd = intHooks.payload(answer)
  if (fd === undefined) raise('TypeError', 'expected integer from opener')
  if (fd < 0) raise('ValueError', `opener returned ${fd}`)
  self.fd = fd as number
}

/** What follows once there is a descriptor: no directories, the name, the end of the file for appending. */
function finishOpening(self: PyFileIO, file: PyValue): void {
  try {
    system(() => {
      if (fileSystem().table.get(self.fd).node instanceof DirectoryNode) fail('EISDIR')
    }, file)
    setAttribute(self, 'name', file)
    if (self.appending) self.seek(0, 2)
  } catch (thrown) {
    if (self.closefd && intHooks.payload(file) === undefined) self.closeDescriptor()
    else self.fd = -1
    throw thrown
  }
}

/** An unclosed file that goes: told to whoever listens to ResourceWarning. fileio_dealloc_warn */
function warnUnclosed(self: PyFileIO, source: PyValue): void {
  if (self.fd < 0 || !self.closefd) return
  try {
    warnOf('ResourceWarning', `unclosed file ${reprOf(source)}`)
  } catch (thrown) {
    // A warning that became an error is not raised from here.
    if (!(thrown instanceof PyRaise)) throw thrown
  }
}

const whenOpen = (answer: (self: PyFileIO) => PyValue): MethodSpec<PyFileIO> =>
  noArgs((self: PyFileIO) => {
    self.assertOpen()
    return answer(self)
  })

function readSome(self: PyFileIO, size: PyValue | undefined): PyValue {
  self.assertReadable()
  const count = optionalSize(size)
  return readOr(() => makeBytes(count < 0 ? self.readAll() : self.read(count)))
}

/** None where a non-blocking descriptor has nothing yet. */
function readOr(run: () => PyValue): PyValue {
  try {
    return run()
  } catch (thrown) {
    if (isRaised(thrown, 'BlockingIOError')) return null
    throw thrown
  }
}

export const fileIOType: PyType = defineModuleType<PyFileIO>('_io', 'FileIO', {
  bases: [rawIOBaseType],
  slots: {
    new: (cls) => new PyFileIO(cls),
    init,
    repr(self) {
      const kind = typeName(self)
      if (self.fd < 0) return `<${kind} [closed]>`
      const name = getOptionalAttribute(self, 'name')
      const rest = `mode='${self.mode}' closefd=${self.closefd ? 'True' : 'False'}>`
      return name === undefined ? `<${kind} fd=${self.fd} ${rest}` : `<${kind} name=${reprWithName(self, () => reprOf(name))} ${rest}`
    },
  },
  getset: {
    closed: { get: (self) => self.closed },
    closefd: { get: (self) => self.closefd },
    mode: { get: (self) => self.mode },
    _blksize: { member: true, get: () => 4096 },
    _finalizing: finalizing,
  },
  methods: {
    read: positional(0, 1, readSome),
    readall: noArgumentsOfMethod((self: PyFileIO) => {
      self.assertReadable()
      return readOr(() => makeBytes(self.readAll()))
    }),
    readinto: oneArg((self: PyFileIO, target) => {
      self.assertReadable()
      return readOr(() =>
        writeInto(target, 'readinto() argument 1', (room) => {
          const bytes = self.read(room.length)
          room.set(bytes)
          return bytes.length
        }),
      )
    }),
    write: oneArg((self: PyFileIO, data) => {
      self.assertWritable()
      const bytes = bytesOf(data)
      return readOr(() => self.write(bytes))
    }),
    seek: positional(1, 2, (self: PyFileIO, offset, whence) => {
      self.assertOpen()
      const how = whence === undefined ? 0 : asIntArgument(whence)
      return self.seek(asSsizeArgument(offset as PyValue), how)
    }),
    tell: whenOpen((self) => self.tell()),
    truncate: positional(0, 1, (self: PyFileIO, size) => {
      self.assertWritable()
      const length = size === undefined || size === null ? self.tell() : asSsizeArgument(size)
      system(() => fileSystem().table.get(self.fd).truncate(length))
      return length
    }),
    close: noArgs((self: PyFileIO) => {
      if (self.isFinalizing) warnUnclosed(self, self)
      const flushed = rawIOBaseType.mro.find((base) => base.dict.has('close'))?.dict.get('close') as PyValue
      try {
        call(flushed, [self])
      } finally {
        self.closeDescriptor()
      }
      return null
    }),
    seekable: whenOpen((self) => self.isSeekable()),
    readable: whenOpen((self) => self.readable),
    writable: whenOpen((self) => self.writable),
    fileno: whenOpen((self) => self.fd),
    isatty: whenOpen((self) => fileSystem().table.isTerminal(self.fd)),
    _isatty_open_only: whenOpen((self) => fileSystem().table.isTerminal(self.fd)),
    _dealloc_warn: oneArg((self: PyFileIO, source) => {
      warnUnclosed(self, source)
      return null
    }),
    __getstate__: noArgs((self: PyFileIO) => raise('TypeError', `cannot pickle '${self.cls.name.slice(self.cls.name.lastIndexOf('.') + 1)}' instances`)),
  },
})
