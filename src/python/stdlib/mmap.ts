/** mmap: files and memory as one stretch of bytes. Modules/mmapmodule.c */
import type { Keywords, PyType, PyValue } from '../objects/object'
import { exceptionTypes, raise, typeName } from '../objects/errors'
import { noArgs, oneArg, positional, type MethodSpec } from '../objects/native'
import { asIndexInt, asSsize, hasIndex, isTrue } from '../objects/number'
import { fits, getBuffer, PyBUF, releaseBuffer, windowOf } from '../buffer'
import { asFormatInt, asIntArgument, asLongArgument, asSsizeArgument } from '../builtins/arguments'
import { findBytes, findLastBytes } from '../builtins/bytes-search'
import { makeBytes } from '../builtins/bytes-storage'
import { adjustSlice, isSlice, sliceRange, unpackSlice } from '../builtins/slice'
import { FileNode, PAGE } from './file-nodes'
import { fileSystem } from './filesystem'
import { optionalSize } from './io-base'
import { ACCESS_COPY, ACCESS_DEFAULT, ACCESS_NAMES, ACCESS_READ, ACCESS_WRITE, PyMmap } from './mmap-storage'
import { defineModuleType, type ModuleSpec } from './module'
import { fail, system } from './os-error'

const PROT_READ = 1
const PROT_WRITE = 2
const MAP_SHARED = 1
const MAP_PRIVATE = 2
const MAP_ANONYMOUS = 32

const PARAMETERS = ['fileno', 'length', 'flags', 'prot', 'access', 'offset', 'trackfd']

/** PyArg_ParseTupleAndKeywords without a function's name. */
function parse(args: PyValue[], keywords: Keywords): (PyValue | undefined)[] {
  const given = args.length - (keywords?.length ?? 0)
  if (given > 6) raise('TypeError', `function takes at most 6 positional arguments (${given} given)`)
  const out: (PyValue | undefined)[] = args.slice(0, given)
  for (const [i, keyword] of (keywords ?? []).entries()) {
    const at = PARAMETERS.indexOf(keyword)
    if (at < 0) raise('TypeError', `this function got an unexpected keyword argument '${keyword}'`)
    if (out[at] !== undefined) raise('TypeError', `argument for function given by name ('${keyword}') and position (${at + 1})`)
    out[at] = args[given + i]
  }
  for (const at of [0, 1]) if (out[at] === undefined) raise('TypeError', `function missing required argument '${PARAMETERS[at]}' (pos ${at + 1})`)
  return out
}

/** What access, flags and prot come to. */
function accessOf(access: number, flags: number, prot: number): { access: number; flags: number } {
  if (access !== ACCESS_DEFAULT && (flags !== MAP_SHARED || prot !== (PROT_READ | PROT_WRITE))) {
    raise('ValueError', "mmap can't specify both access and flags, prot.")
  }
  switch (access) {
    case ACCESS_READ:
    case ACCESS_WRITE:
      return { access, flags: MAP_SHARED }
    case ACCESS_COPY:
      return { access, flags: MAP_PRIVATE }
    case ACCESS_DEFAULT:
      if ((prot & (PROT_READ | PROT_WRITE)) === (PROT_READ | PROT_WRITE)) return { access, flags }
      return { access: (prot & PROT_WRITE) !== 0 ? ACCESS_WRITE : ACCESS_READ, flags }
    default:
      return raise('ValueError', 'mmap invalid access parameter.')
  }
}

/** The length of the map, checked against the file's. */
function lengthIn(fd: number, length: number, offset: number): number {
  const { table } = fileSystem()
  if (fd < 0 || !table.has(fd)) return length
  const { node } = table.get(fd)
  if (!(node instanceof FileNode)) return length
  if (length === 0) {
    if (node.size === 0) raise('ValueError', 'cannot mmap an empty file')
    if (offset >= node.size) raise('ValueError', 'mmap offset is greater than file size')
    return node.size - offset
  }
  if (offset > node.size || node.size - offset < length) raise('ValueError', 'mmap length is greater than file size')
  return length
}

/** new_mmap_object */
function create(cls: PyType, args: PyValue[], keywords: Keywords): PyMmap {
  const [fileno, lengthGiven, flagsGiven, protGiven, accessGiven, offsetGiven, trackfd] = parse(args, keywords)
  const fd = asFormatInt(fileno as PyValue)
  const wanted = asSsizeArgument(lengthGiven as PyValue)
  const flagsWanted = flagsGiven === undefined ? MAP_SHARED : asFormatInt(flagsGiven)
  const prot = protGiven === undefined ? PROT_READ | PROT_WRITE : asFormatInt(protGiven)
  const accessWanted = accessGiven === undefined ? ACCESS_DEFAULT : asFormatInt(accessGiven)
  const offset = offsetGiven === undefined ? 0 : asLongArgument(offsetGiven)
  const keepsDescriptor = trackfd === undefined || isTrue(trackfd)
  if (wanted < 0) raise('OverflowError', 'memory mapped length must be positive')
  if (offset < 0) raise('OverflowError', 'memory mapped offset must be positive')
  const { access, flags } = accessOf(accessWanted, flagsWanted, prot)
  const length = lengthIn(fd, wanted, offset)
  const self = new PyMmap(cls)
  system(() => {
    if (fd !== -1) fileSystem().table.get(fd)
    const isAnonymous = fd === -1 || (flags & MAP_ANONYMOUS) !== 0
    // Type 3, MAP_SHARED_VALIDATE, is for files.
    if (length === 0 || offset % PAGE !== 0 || ![1, 2, ...(isAnonymous ? [] : [3])].includes(flags & 0xf)) fail('EINVAL')
    self.map({ fd: isAnonymous ? -1 : fd, length, offset, access, shared: (flags & 0xf) !== MAP_PRIVATE, keepsDescriptor })
  })
  return self
}

function indexIn(self: PyMmap, key: PyValue): number {
  const index = asSsize(key, 'IndexError')
  const at = index < 0 ? index + self.length : index
  if (at < 0 || at >= self.length) raise('IndexError', 'mmap index out of range')
  self.assertBacked(at + 1)
  return at
}

function getItem(self: PyMmap, key: PyValue): PyValue {
  self.assertOpen()
  if (isSlice(key)) {
    const { start, step, count } = sliceRange(key, self.length)
    self.assertOpen()
    const bytes = self.contents()
    if (count > 0) self.assertBacked(step > 0 ? start + (count - 1) * step + 1 : start + 1)
    if (step === 1) return makeBytes(bytes.slice(start, start + count))
    const out = new Uint8Array(count)
    for (let i = 0, at = start; i < count; i++, at += step) out[i] = bytes[at] as number
    return makeBytes(out)
  }
  if (!hasIndex(key)) raise('TypeError', 'mmap indices must be integers')
  const at = indexIn(self, key)
  self.assertOpen()
  return self.contents()[at] as number
}

function setItem(self: PyMmap, key: PyValue, value: PyValue | undefined): void {
  self.assertWritable()
  if (isSlice(key)) {
    const bounds = unpackSlice(key)
    if (value === undefined) raise('TypeError', "mmap object doesn't support slice deletion")
    const buffer = getBuffer(value, PyBUF.SIMPLE)
    try {
      const bytes = windowOf(buffer)
      // Asking for the buffer may have resized the map.
      const { start, step, count } = adjustSlice(bounds, self.length)
      self.assertOpen()
      if (bytes.length !== count) raise('IndexError', 'mmap slice assignment is wrong size')
      store(self, start, step, bytes)
    } finally {
      releaseBuffer(buffer)
    }
    return
  }
  if (!hasIndex(key)) raise('TypeError', 'mmap indices must be integer')
  // The place is looked at again, and refused, only after the value.
  const index = asSsize(key, 'IndexError')
  const at = index < 0 ? index + self.length : index
  if (value === undefined) raise('TypeError', "mmap doesn't support item deletion")
  if (!hasIndex(value)) raise('TypeError', 'mmap item value must be an int')
  const int = asIndexInt(value)
  if (typeof int === 'bigint') raise('TypeError', `cannot fit '${typeName(value)}' into an index-sized integer`)
  const byte = int
  if (byte < 0 || byte > 255) raise('ValueError', 'mmap item value must be in range(0, 256)')
  self.assertOpen()
  if (at < 0 || at >= self.length) raise('IndexError', 'mmap index out of range')
  self.assertBacked(at + 1)
  self.contents()[at] = byte
  self.written(at, at + 1)
}

function store(self: PyMmap, start: number, step: number, bytes: Uint8Array): void {
  if (bytes.length === 0) return
  const last = start + (bytes.length - 1) * step
  self.assertBacked(Math.max(start, last) + 1)
  const target = self.contents()
  if (step === 1) target.set(bytes, start)
  else for (let i = 0, at = start; i < bytes.length; i++, at += step) target[at] = bytes[i] as number
  self.written(Math.min(start, last), Math.max(start, last) + 1)
}

function search(self: PyMmap, args: (PyValue | undefined)[], find: typeof findBytes): PyValue {
  const [needle, from, to] = args
  const buffer = getBuffer(needle as PyValue, PyBUF.SIMPLE)
  try {
    self.assertOpen()
    const size = self.length
    const clip = (value: number): number => (value < 0 ? Math.max(0, value + size) : Math.min(value, size))
    const start = clip(from === undefined || from === null ? self.position : asSsizeArgument(from))
    const end = clip(to === undefined || to === null ? size : asSsizeArgument(to))
    self.assertOpen()
    if (end < start) return -1
    const bytes = self.contents()
    self.assertBacked(Math.min(end, bytes.length))
    return find(bytes, windowOf(buffer), Math.min(start, bytes.length), Math.min(end, bytes.length))
  } finally {
    releaseBuffer(buffer)
  }
}

/** Bytes from the position on, at most `count` when that is not negative; the position moves behind them. */
function take(self: PyMmap, count: number): PyValue {
  const left = Math.max(0, self.length - self.position)
  const size = count < 0 || count > left ? left : count
  self.assertBacked(size === 0 ? 0 : self.position + size)
  const bytes = self.contents().slice(self.position, self.position + size)
  self.position += size
  return makeBytes(bytes)
}

function write(self: PyMmap, data: PyValue): PyValue {
  const buffer = getBuffer(data, PyBUF.SIMPLE)
  try {
    self.assertOpen()
    self.assertWritable()
    const bytes = windowOf(buffer)
    if (self.position > self.length || self.length - self.position < bytes.length) raise('ValueError', 'data out of range')
    store(self, self.position, 1, bytes)
    self.position += bytes.length
    return bytes.length
  } finally {
    releaseBuffer(buffer)
  }
}

function writeByte(self: PyMmap, value: PyValue): PyValue {
  const byte = asIndexInt(value)
  if (!fits(byte, 8, true)) raise('OverflowError', 'Python int too large to convert to C long')
  if (byte < 0) raise('OverflowError', 'unsigned byte integer is less than minimum')
  if (byte > 255) raise('OverflowError', 'unsigned byte integer is greater than maximum')
  self.assertOpen()
  self.assertWritable()
  if (self.position >= self.length) raise('ValueError', 'write byte out of range')
  store(self, self.position, 1, Uint8Array.of(Number(byte)))
  self.position++
  return null
}

function seek(self: PyMmap, distance: number, how: number): PyValue {
  self.assertOpen()
  if (how < 0 || how > 2) raise('ValueError', 'unknown seek type')
  const target = distance + (how === 0 ? 0 : how === 1 ? self.position : self.length)
  if (target < 0 || target > self.length) raise('ValueError', 'seek out of range')
  self.position = target
  return target
}

function move(self: PyMmap, target: number, source: number, count: number): PyValue {
  self.assertOpen()
  self.assertWritable()
  const size = self.length
  if (target < 0 || source < 0 || count < 0 || size - target < count || size - source < count) raise('ValueError', 'source, destination, or count out of range')
  self.assertBacked(count === 0 ? 0 : Math.max(target, source) + count)
  self.contents().copyWithin(target, source, source + count)
  self.written(target, target + count)
  return null
}

function flush(self: PyMmap, ...args: (PyValue | undefined)[]): PyValue {
  const offset = args[0] === undefined ? 0 : asSsizeArgument(args[0])
  self.assertOpen()
  const size = args[1] === undefined || args[1] === null ? self.length : asSsizeArgument(args[1])
  if (size < 0 || offset < 0 || self.length - offset < size) raise('ValueError', 'flush values out of range')
  if (self.access === ACCESS_READ || self.access === ACCESS_COPY) return null
  system(() => {
    if (offset % PAGE !== 0) fail('EINVAL')
  })
  return null
}

const MADVICE = { MADV_NORMAL: 0, MADV_RANDOM: 1, MADV_SEQUENTIAL: 2, MADV_WILLNEED: 3, MADV_DONTNEED: 4, MADV_REMOVE: 9, MADV_DONTFORK: 10, MADV_DOFORK: 11, MADV_HWPOISON: 100, MADV_MERGEABLE: 12, MADV_UNMERGEABLE: 13, MADV_HUGEPAGE: 14, MADV_NOHUGEPAGE: 15, MADV_DONTDUMP: 16, MADV_DODUMP: 17, MADV_FREE: 8 }
const KNOWN_ADVICE = new Set<number>(Object.values(MADVICE))

function advise(self: PyMmap, option: number, start: number, length: number | null): PyValue {
  self.assertOpen()
  if (start < 0 || start >= self.length) raise('ValueError', 'madvise start out of bounds')
  if (length !== null && length < 0) raise('ValueError', 'madvise length invalid')
  if (length !== null && start + length > 2 ** 63 - 1) raise('OverflowError', 'madvise length too large')
  system(() => {
    if (start % PAGE !== 0 || !KNOWN_ADVICE.has(option)) fail('EINVAL')
  })
  return null
}

const checked = (run: (self: PyMmap) => PyValue): MethodSpec<PyMmap> =>
  noArgs((self: PyMmap) => {
    self.assertOpen()
    return run(self)
  })

const mmapType: PyType = defineModuleType<PyMmap>('mmap', 'mmap', {
  hasWeakrefs: true,
  slots: {
    new: create,
    repr(self) {
      const name = typeName(self)
      if (self.isClosed) return `<${name} closed=True>`
      return `<${name} closed=False, access=${ACCESS_NAMES[self.access]}, length=${self.length}, pos=${self.position}, offset=${self.offset}>`
    },
    length(self) {
      self.assertOpen()
      return self.length
    },
    getItem,
    setItem,
    item(self, index) {
      self.assertOpen()
      if (index < 0 || index >= self.length) raise('IndexError', 'mmap index out of range')
      self.assertBacked(index + 1)
      return makeBytes(Uint8Array.of(self.contents()[index] as number))
    },
    buffer: { getBuffer: (self, flags) => self.getBuffer(flags), releaseBuffer: (self) => self.releaseBuffer() },
  },
  getset: { closed: { get: (self) => self.isClosed } },
  methods: {
    close: noArgs((self: PyMmap) => {
      self.close()
      return null
    }),
    find: positional(1, 3, (self: PyMmap, ...args) => search(self, args, findBytes)),
    rfind: positional(1, 3, (self: PyMmap, ...args) => search(self, args, findLastBytes)),
    flush: positional(0, 2, flush),
    madvise: positional(1, 3, (self: PyMmap, option, start, length) =>
      advise(self, asIntArgument(option as PyValue), start === undefined ? 0 : asSsizeArgument(start), length === undefined || length === null ? null : asSsizeArgument(length)),
    ),
    move: positional(3, 3, (self: PyMmap, ...args) => {
      const [target, source, count] = args.map((value) => asSsizeArgument(value as PyValue)) as [number, number, number]
      return move(self, target, source, count)
    }),
    read: positional(0, 1, (self: PyMmap, size) => {
      const count = optionalSize(size)
      self.assertOpen()
      return take(self, count)
    }),
    read_byte: checked((self) => {
      if (self.position >= self.length) raise('ValueError', 'read byte out of range')
      self.assertBacked(self.position + 1)
      return self.contents()[self.position++] as number
    }),
    readline: checked((self) => {
      const at = self.contents().indexOf(10, self.position)
      return take(self, at < 0 ? -1 : at + 1 - self.position)
    }),
    resize: oneArg((self: PyMmap, size) => {
      const wanted = asSsizeArgument(size)
      self.assertOpen()
      self.assertResizable(wanted)
      if (wanted < 0) raise('ValueError', 'new size out of range')
      self.resize(wanted)
      return null
    }),
    seek: positional(1, 2, (self: PyMmap, distance, how) => seek(self, asSsizeArgument(distance as PyValue), how === undefined ? 0 : asIntArgument(how))),
    seekable: noArgs(() => true),
    size: checked((self) => self.fileSize()),
    tell: checked((self) => self.position),
    write: oneArg(write),
    write_byte: oneArg(writeByte),
    __enter__: checked((self) => self),
    __exit__: positional(3, 3, (self: PyMmap) => {
      self.close()
      return null
    }),
  },
})

export const mmapModule: ModuleSpec = {
  name: 'mmap',
  members: () => ({
    error: exceptionTypes.OSError as PyValue,
    mmap: mmapType,
    PROT_EXEC: 4, PROT_READ, PROT_WRITE, MAP_SHARED, MAP_PRIVATE, MAP_DENYWRITE: 2048, MAP_EXECUTABLE: 4096, MAP_ANON: MAP_ANONYMOUS, MAP_ANONYMOUS,
    MAP_POPULATE: 32768, MAP_STACK: 131072, MAP_NORESERVE: 16384, MAP_32BIT: 64, PAGESIZE: PAGE, ALLOCATIONGRANULARITY: PAGE,
    ACCESS_DEFAULT, ACCESS_READ, ACCESS_WRITE, ACCESS_COPY, ...MADVICE,
  }),
}

