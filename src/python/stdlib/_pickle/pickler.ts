/** Pickler: writes a value as a program that makes it again. Modules/_pickle.c */
import { PyObject, PyType, Tracked, typeOf, type PyInt, type PyValue, type Visit } from '../../objects/object'
import { getAttribute, getOptionalAttribute } from '../../objects/attributes'
import { call, callTypes, isCallable } from '../../objects/call'
import { PyDict } from '../../objects/dict'
import { PyRaise, qualifiedTypeName, raise } from '../../objects/errors'
import { interpreter } from '../../objects/interpreter'
import { release, releaseNow, retain } from '../../objects/lifetime'
import { PyBuiltinFunction } from '../../objects/native'
import { isTrue } from '../../objects/number'
import { forEachItem, getItem, interrupts, iterOf, nextOf, recursion, reprOf, strOf } from '../../objects/protocols'
import { ellipsis, ellipsisType, notImplemented, notImplementedType } from '../../objects/singletons'
import { makeList, makeTuple, PyList, PyTuple } from '../../objects/tuple'
import { immortal, objectType, typeType } from '../../objects/type'
import { getBuffer, isContiguous, PyBUF, releaseBuffer, windowOf } from '../../buffer'
import { bytesTypes, makeBytes, PyByteArray, PyBytes } from '../../builtins/bytes-storage'
import { callMethod } from '../../builtins/call-method'
import { dictType } from '../../builtins/dict'
import { encodeBuiltIn, escapeOf } from '../../builtins/encoders'
import { latinText } from '../../builtins/decoders'
import { floatType, PyFloat } from '../../builtins/float'
import { builtin } from '../../builtins/reduce'
import { frozensetType, PySet, setType } from '../../builtins/set'
import { noneType } from '../../builtins/singletons'
import { cannotPickle } from './errors'
import { moduleOf } from './global-names'
import * as op from './opcodes'
import type { Output } from './output'
import { PyPickleBuffer } from './pickle-buffer'

const BATCH = 1000

function intBytes(value: PyInt): Uint8Array {
  let rest = BigInt(value)
  const bytes: number[] = []
  while (rest !== 0n && rest !== -1n) {
    bytes.push(Number(rest & 255n))
    rest >>= 8n
  }
  const last = bytes[bytes.length - 1] ?? 0
  if (rest === 0n ? last >= 128 : last < 128) bytes.push(rest === 0n ? 0 : 255)
  return Uint8Array.from(value === 0 ? [] : bytes)
}

/** Stands for a str that CPython makes for a native type or function: equal to others, and none of them. */
class NativeName extends PyObject {
  constructor() {
    super(objectType)
  }
}

/** The names of types that CPython makes when their module is imported; these it keeps. */
const keptNames = new WeakMap<PyType, { module: NativeName; name: NativeName }>()
const functionModules = new Map<string, NativeName>()

function namesOf(type: PyType): { module: NativeName; name: NativeName } | null {
  if (!type.dict.has('__module__')) return null
  let names = keptNames.get(type)
  if (names === undefined) {
    names = { module: immortal(new NativeName()), name: immortal(new NativeName()) }
    keptNames.set(type, names)
  }
  return names
}

/** What the name of an object's module is remembered by: natives give a str of their own, or a fresh one each time. */
function moduleKey(value: PyValue, module: string): PyValue {
  if (value instanceof PyType && !value.isHeapType) return module === 'builtins' ? module : (namesOf(value)?.module ?? new NativeName())
  if (!(value instanceof PyBuiltinFunction)) return module
  let key = functionModules.get(module)
  if (key === undefined) functionModules.set(module, (key = immortal(new NativeName())))
  return key
}

function nameKey(value: PyValue, name: string): PyValue {
  if (value instanceof PyType && !value.isHeapType) return namesOf(value)?.name ?? new NativeName()
  return value instanceof PyBuiltinFunction ? new NativeName() : name
}

export class PyPickler extends Tracked {
  output: Output | null = null
  /** The file's method; owned. Null for bytes. */
  writeMethod: PyValue = null
  /** Owned. */
  bufferCallback: PyValue = null
  protocol = op.DEFAULT_PROTOCOL
  fixImports = true
  isFast = false
  /** A dispatch table of the program's own; owned. */
  dispatchTable: PyValue | undefined
  /** Numbers of what was written, in order; owned. */
  memo = new Map<PyValue, number>()
  /** Called before each value, when the class or the program gives one. */
  private persistentId: PyValue | undefined
  private reducerOverride: PyValue | undefined
  private count = 0

  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.writeMethod)
    visit(this.bufferCallback)
    if (this.dispatchTable !== undefined) visit(this.dispatchTable)
    for (const value of this.memo.keys()) visit(value)
  }

  override dropReferences(): void {
    const values = [this.writeMethod, this.bufferCallback, this.dispatchTable ?? null, ...this.memo.keys()]
    this.writeMethod = this.bufferCallback = null
    this.dispatchTable = undefined
    this.memo.clear()
    for (const value of values) releaseNow(value)
  }

  clearMemo(): void {
    const values = [...this.memo.keys()]
    this.memo.clear()
    for (const value of values) release(value)
  }

  private get out(): Output {
    return this.output as Output
  }

  private get isBinary(): boolean {
    return this.protocol >= 1
  }

  /** Writes one pickle. */
  dump(value: PyValue, hooks: { persistentId?: PyValue; reducerOverride?: PyValue }): void {
    this.persistentId = hooks.persistentId
    this.reducerOverride = hooks.reducerOverride
    if (this.protocol >= 2) this.out.operation(op.PROTO, this.protocol, 1)
    this.out.isFramed = this.protocol >= 4
    this.save(value, true)
    this.out.byte(op.STOP)
    this.out.closeFrame()
    this.out.isFramed = false
    this.out.flush()
  }

  /** Runs a part; what is raised in it is marked with what was being written. */
  private noting(note: () => string, part: () => void): void {
    try {
      part()
    } catch (thrown) {
      if (thrown instanceof PyRaise) callMethod(thrown.exception, 'add_note', [`when serializing ${note()}`])
      throw thrown
    }
  }

  private memoize(value: PyValue): void {
    if (this.isFast) return
    const index = this.memo.size
    if (this.protocol >= 4) this.out.byte(op.MEMOIZE)
    else if (!this.isBinary) this.out.ascii(`p${index}\n`)
    else if (index < 256) this.out.operation(op.BINPUT, index, 1)
    else this.out.operation(op.LONG_BINPUT, index, 4)
    retain(value)
    this.memo.set(value, index)
  }

  private get(value: PyValue): void {
    const index = this.memo.get(value) as number
    if (!this.isBinary) this.out.ascii(`g${index}\n`)
    else if (index < 256) this.out.operation(op.BINGET, index, 1)
    else this.out.operation(op.LONG_BINGET, index, 4)
  }

  save(value: PyValue, mayBePersistent: boolean): void {
    this.out.boundary()
    if ((++this.count & 4095) === 0) interrupts.check()
    if (mayBePersistent && this.persistentId !== undefined) {
      const id = call(this.persistentId, [value])
      if (id !== null) return this.savePersistent(id)
    }
    const cls = typeOf(value)
    if (value === null) return this.out.byte(op.NONE)
    if (typeof value === 'boolean') return this.saveBool(value)
    if (typeof value === 'number' || typeof value === 'bigint') return this.saveInt(value)
    if (value instanceof PyFloat && cls === floatType) return this.saveFloat(value.value)
    if (this.memo.has(value)) return this.get(value)
    if (typeof value === 'string') return this.saveText(value)
    if (value instanceof PyBytes && cls === bytesTypes.bytes) return this.saveBytes(value)
    recursion.enter(' while pickling an object')
    try {
      this.saveObject(value as PyObject, cls)
    } finally {
      recursion.leave()
    }
  }

  private saveObject(value: PyObject, cls: PyType): void {
    if (value instanceof PyDict && cls === dictType) return this.saveDict(value)
    if (value instanceof PySet && cls === setType) return this.saveSet(value)
    if (value instanceof PySet && cls === frozensetType) return this.saveFrozenSet(value)
    if (value instanceof PyList && !cls.isHeapType) return this.saveList(value)
    if (value instanceof PyTuple && typeOf(value).name === 'tuple' && !cls.isHeapType) return this.saveTuple(value)
    if (value instanceof PyByteArray && cls === bytesTypes.bytearray) return this.saveByteArray(value)
    if (value instanceof PyPickleBuffer) return this.savePickleBuffer(value)
    let reduced: PyValue = notImplemented
    if (this.reducerOverride !== undefined) reduced = call(this.reducerOverride, [value])
    if (reduced === notImplemented) {
      if (cls === typeType) return this.saveType(value as PyType)
      if (cls === callTypes.function) return this.saveGlobal(value, null)
      const reduce = this.reducerOf(cls)
      if (reduce !== undefined) reduced = call(reduce, [value])
      else if (cls.isSubtypeOf(typeType)) return this.saveGlobal(value, null)
      else {
        const extended = getOptionalAttribute(value, '__reduce_ex__')
        if (extended !== undefined) reduced = call(extended, [this.protocol])
        else {
          const plain = getOptionalAttribute(value, '__reduce__')
          if (plain === undefined) throw cannotPickle(`can't pickle '${cls.name}' object: ${reprOf(value)}`)
          reduced = call(plain, [])
        }
      }
    }
    if (typeof reduced === 'string') return this.saveGlobal(value, reduced)
    this.noting(
      () => `${qualifiedTypeName(value)} object`,
      () => {
        if (!(reduced instanceof PyTuple)) throw cannotPickle(`__reduce__ must return a string or tuple, not ${qualifiedTypeName(reduced)}`)
        retain(reduced)
        try {
          this.saveReduce(reduced.items, value)
        } finally {
          release(reduced)
        }
      },
    )
  }

  /** What copyreg, or the pickler's own table, says of a type. */
  private reducerOf(cls: PyType): PyValue | undefined {
    const own = this.dispatchTable
    const table = own ?? getAttribute(interpreter.importModule('copyreg', null, null, null, 0), 'dispatch_table')
    if (table instanceof PyDict && !table.cls.isHeapType) return table.get(cls)
    try {
      return getItem(table, cls)
    } catch (thrown) {
      if (thrown instanceof PyRaise && thrown.exception.cls.name === 'KeyError') return undefined
      throw thrown
    }
  }

  private savePersistent(id: PyValue): void {
    if (this.isBinary) {
      this.save(id, false)
      this.out.byte(op.BINPERSID)
      return
    }
    const text = strOf(id)
    for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) throw cannotPickle('persistent IDs in protocol 0 must be ASCII strings')
    this.out.ascii(`P${text}\n`)
  }

  // --- plain values ---

  private saveBool(value: boolean): void {
    if (this.protocol >= 2) this.out.byte(value ? op.NEWTRUE : op.NEWFALSE)
    else this.out.ascii(value ? 'I01\n' : 'I00\n')
  }

  private saveInt(value: PyInt): void {
    const isSmall = typeof value === 'number' && value >= -0x80000000 && value <= 0x7fffffff
    if (isSmall && this.isBinary) {
      if (value >= 0 && value <= 0xff) this.out.operation(op.BININT1, value, 1)
      else if (value >= 0 && value <= 0xffff) this.out.operation(op.BININT2, value, 2)
      else this.out.operation(op.BININT, value >>> 0, 4)
      return
    }
    if (this.protocol >= 2) {
      const bytes = intBytes(value)
      if (bytes.length < 256) this.out.operation(op.LONG1, bytes.length, 1)
      else this.out.operation(op.LONG4, bytes.length, 4)
      this.out.write(bytes)
      return
    }
    this.out.ascii(isSmall ? `I${value}\n` : `L${value}L\n`)
  }

  private saveFloat(value: number): void {
    if (!this.isBinary) {
      this.out.ascii(`F${reprOf(new PyFloat(floatType, value))}\n`)
      return
    }
    const bytes = new Uint8Array(8)
    new DataView(bytes.buffer).setFloat64(0, value)
    this.out.byte(op.BINFLOAT)
    this.out.write(bytes)
  }

  private saveText(text: string, key: PyValue = text): void {
    if (this.isBinary) {
      const bytes = encodeBuiltIn(text, 'utf-8', 'surrogatepass')
      const size = bytes.length
      const head = (): void => (size <= 0xff && this.protocol >= 4 ? this.out.operation(op.SHORT_BINUNICODE, size, 1) : this.out.operation(op.BINUNICODE, size, 4))
      this.out.writeLarge(head, bytes, null)
    } else {
      this.out.byte(op.UNICODE)
      for (const character of text) {
        const code = character.codePointAt(0) as number
        const isPlain = code < 256 && code !== 92 && code !== 0 && code !== 10 && code !== 13 && code !== 26
        if (isPlain) this.out.byte(code)
        else this.out.ascii(code < 256 ? `\\u00${code.toString(16).padStart(2, '0')}` : escapeOf(code))
      }
      this.out.byte(10)
    }
    this.memoize(key)
  }

  private writeBytes(data: Uint8Array, payload: PyValue): void {
    const size = data.length
    this.out.writeLarge(() => (size <= 0xff ? this.out.operation(op.SHORT_BINBYTES, size, 1) : this.out.operation(op.BINBYTES, size, 4)), data, payload)
  }

  private saveBytes(value: PyBytes): void {
    if (this.protocol >= 3) {
      this.writeBytes(value.bytes, value)
      this.memoize(value)
      return
    }
    if (value.bytes.length === 0) return this.saveReduce([bytesTypes.bytes, makeTuple([])], value)
    const encode = getAttribute(interpreter.importModule('_codecs', null, null, null, 0), 'encode')
    this.saveReduce([encode, makeTuple([latinText(value.bytes), 'latin1'])], value)
  }

  private writeByteArray(data: Uint8Array, payload: PyValue): void {
    this.out.writeLarge(() => this.out.operation(op.BYTEARRAY8, data.length, 8), data, payload)
  }

  private saveByteArray(value: PyByteArray): void {
    if (this.protocol >= 5) {
      this.writeByteArray(value.contents(), value)
      this.memoize(value)
      return
    }
    const args = value.length === 0 ? [] : [makeBytes(value.contents().slice())]
    this.saveReduce([bytesTypes.bytearray, makeTuple(args)], value)
  }

  private savePickleBuffer(value: PyPickleBuffer): void {
    if (this.protocol < 5) throw cannotPickle('PickleBuffer can only be pickled with protocol >= 5')
    const { lease } = value
    // Its own buffer is asked for once: what the wrapper of a __buffer__ method lends out cannot be lent on.
    releaseBuffer(getBuffer(value, PyBUF.FULL_RO))
    if (!isContiguous(lease, 'C') && !isContiguous(lease, 'F')) {
      throw cannotPickle('PickleBuffer can not be pickled when pointing to a non-contiguous buffer')
    }
    const isInside = this.bufferCallback === null || isTrue(call(this.bufferCallback, [value]))
    if (!isInside) {
      this.out.byte(op.NEXT_BUFFER)
      if (lease.readonly) this.out.byte(op.READONLY_BUFFER)
      return
    }
    const data = windowOf(lease)
    if (lease.readonly) this.writeBytes(data, null)
    else this.writeByteArray(data, null)
    this.memoize(value)
  }

  // --- containers ---

  private saveItem(owner: PyValue, index: number, item: PyValue): void {
    this.noting(() => `${qualifiedTypeName(owner)} item ${index}`, () => this.save(item, true))
  }

  private saveTuple(value: PyTuple): void {
    const { items } = value
    const { length } = items
    if (length === 0) {
      if (this.isBinary) this.out.byte(op.EMPTY_TUPLE)
      else this.out.ascii('(t')
      return
    }
    const isShort = length <= 3 && this.protocol >= 2
    if (!isShort) this.out.byte(op.MARK)
    items.forEach((item, index) => this.saveItem(value, index, item))
    if (this.memo.has(value)) {
      // It holds itself, and was made on the way: what was pushed is thrown away.
      if (isShort) for (let i = 0; i < length; i++) this.out.byte(op.POP)
      else if (this.isBinary) this.out.byte(op.POP_MARK)
      else for (let i = 0; i <= length; i++) this.out.byte(op.POP)
      this.get(value)
      return
    }
    this.out.byte(isShort ? op.TUPLE1 + length - 1 : op.TUPLE)
    this.memoize(value)
  }

  private saveList(value: PyList): void {
    if (this.isBinary) this.out.byte(op.EMPTY_LIST)
    else this.out.ascii('(l')
    this.memoize(value)
    if (!this.isBinary) return this.appendAll(value, value)
    if (value.items.length === 1) {
      this.saveItem(value, 0, value.items[0] as PyValue)
      this.out.byte(op.APPEND)
      return
    }
    for (let at = 0; at < value.items.length; ) {
      this.out.byte(op.MARK)
      const end = at + BATCH
      for (; at < end && at < value.items.length; at++) this.saveItem(value, at, value.items[at] as PyValue)
      this.out.byte(op.APPENDS)
    }
  }

  /** Groups of what an iterator gives, kept while they are written. */
  private batches(iterable: PyValue, each: (batch: PyValue[], first: number) => void): void {
    const iterator = iterOf(iterable)
    retain(iterator)
    try {
      for (let first = 0; ; first += BATCH) {
        const batch: PyValue[] = []
        while (batch.length < BATCH) {
          const item = nextOf(iterator)
          if (item === undefined) break
          retain(item)
          batch.push(item)
        }
        try {
          if (batch.length > 0) each(batch, first)
        } finally {
          for (const item of batch) release(item)
        }
        if (batch.length < BATCH) return
      }
    } finally {
      release(iterator)
    }
  }

  /** batch_list */
  private appendAll(iterable: PyValue, owner: PyValue): void {
    if (!this.isBinary) {
      let index = 0
      forEachItem(iterable, (item) => {
        this.saveItem(owner, index++, item)
        this.out.byte(op.APPEND)
      })
      return
    }
    this.batches(iterable, (batch, first) => {
      if (batch.length > 1) this.out.byte(op.MARK)
      batch.forEach((item, index) => this.saveItem(owner, first + index, item))
      this.out.byte(batch.length > 1 ? op.APPENDS : op.APPEND)
    })
  }

  private savePair(owner: PyValue, key: PyValue, value: PyValue): void {
    this.save(key, true)
    this.noting(() => `${qualifiedTypeName(owner)} item ${reprOf(key)}`, () => this.save(value, true))
  }

  private saveDict(value: PyDict): void {
    if (this.isBinary) this.out.byte(op.EMPTY_DICT)
    else this.out.ascii('(d')
    this.memoize(value)
    if (!this.isBinary) return this.setAll(callMethod(value, 'items'), value)
    const { size } = value
    let left = 0
    for (const [key, item] of value.entries()) {
      if (value.size !== size) raise('RuntimeError', 'dictionary changed size during iteration')
      if (size === 1) {
        this.savePair(value, key, item)
        this.out.byte(op.SETITEM)
        return
      }
      if (left === 0) {
        this.out.byte(op.MARK)
        left = BATCH
      }
      this.savePair(value, key, item)
      if (--left === 0) this.out.byte(op.SETITEMS)
    }
    if (left > 0) this.out.byte(op.SETITEMS)
  }

  /** batch_dict */
  private setAll(pairs: PyValue, owner: PyValue): void {
    const savePair = (pair: PyValue): void => {
      if (!(pair instanceof PyTuple) || pair.items.length !== 2) raise('TypeError', 'dict items iterator must return 2-tuples')
      this.savePair(owner, pair.items[0] as PyValue, pair.items[1] as PyValue)
    }
    if (!this.isBinary) {
      forEachItem(pairs, (pair) => {
        savePair(pair)
        this.out.byte(op.SETITEM)
      })
      return
    }
    this.batches(pairs, (batch) => {
      if (batch.length > 1) this.out.byte(op.MARK)
      batch.forEach(savePair)
      this.out.byte(batch.length > 1 ? op.SETITEMS : op.SETITEM)
    })
  }

  private saveSet(value: PySet): void {
    const items = [...value.table.active()]
    if (this.protocol < 4) return this.saveReduce([setType, makeTuple([makeList(items)])], value)
    this.out.byte(op.EMPTY_SET)
    this.memoize(value)
    if (items.length === 0) return
    for (let at = 0; at <= items.length; at += BATCH) {
      this.out.byte(op.MARK)
      const batch = items.slice(at, at + BATCH)
      this.noting(() => `${qualifiedTypeName(value)} element`, () => batch.forEach((item) => this.save(item, true)))
      this.out.byte(op.ADDITEMS)
    }
  }

  private saveFrozenSet(value: PySet): void {
    const items = [...value.table.active()]
    if (this.protocol < 4) return this.saveReduce([frozensetType, makeTuple([makeList(items)])], value)
    this.out.byte(op.MARK)
    this.noting(() => `${qualifiedTypeName(value)} element`, () => items.forEach((item) => this.save(item, true)))
    if (this.memo.has(value)) {
      this.out.byte(op.POP_MARK)
      this.get(value)
      return
    }
    this.out.byte(op.FROZENSET)
    this.memoize(value)
  }

  // --- what is made by calling something ---

  private saveType(value: PyType): void {
    if (value === noneType) return this.saveReduce([typeType, makeTuple([null])], value)
    if (value === notImplementedType) return this.saveReduce([typeType, makeTuple([notImplemented])], value)
    if (value === ellipsisType) return this.saveReduce([typeType, makeTuple([ellipsis])], value)
    this.saveGlobal(value, null)
  }

  private saveGlobal(value: PyValue, given: string | null): void {
    const name = given ?? String(getOptionalAttribute(value, '__qualname__') ?? getAttribute(value, '__name__'))
    const module = moduleOf(value, name)
    if (this.protocol >= 2 && this.saveExtension(module, name)) return
    if (this.protocol >= 4) {
      this.saveName(module, moduleKey(value, module))
      this.saveName(name, nameKey(value, name))
      this.out.byte(op.STACK_GLOBAL)
      return this.memoize(value)
    }
    const path = name.split('.')
    const attributes = path.slice(1)
    for (let i = 0; i < attributes.length; i++) {
      this.save(builtin('getattr'), true)
      if (this.protocol < 2) this.out.byte(op.MARK)
    }
    this.saveTopLevel(module, path[0] as string)
    for (const attribute of attributes) {
      this.save(attribute, true)
      this.out.byte(this.protocol < 2 ? op.TUPLE : op.TUPLE2)
      this.out.byte(op.REDUCE)
    }
    this.memoize(value)
  }

  /** A part of a name, which is written again unless it is the very str that was written before. */
  private saveName(text: string, key: PyValue): void {
    if (key === text) return this.save(text, true)
    if (this.memo.has(key)) return this.get(key)
    this.saveText(text, key)
  }

  /** copyreg.add_extension: a short number for a name. */
  private saveExtension(module: string, name: string): boolean {
    const registry = getAttribute(interpreter.importModule('copyreg', null, null, null, 0), '_extension_registry') as PyDict
    const code = registry.get(makeTuple([module, name]))
    if (code === undefined) return false
    if (typeof code !== 'number' || code <= 0 || code > 0x7fffffff) raise('RuntimeError', `extension code ${reprOf(code)} is out of range`)
    if (code <= 0xff) this.out.operation(op.EXT1, code, 1)
    else if (code <= 0xffff) this.out.operation(op.EXT2, code, 2)
    else this.out.operation(op.EXT4, code, 4)
    return true
  }

  private saveTopLevel(module: string, name: string): void {
    if (this.protocol < 3 && this.fixImports) {
      const compatible = interpreter.importModule('_compat_pickle', null, null, makeTuple(['x']), 0)
      const moved = (getAttribute(compatible, 'REVERSE_NAME_MAPPING') as PyDict).get(makeTuple([module, name]))
      if (moved instanceof PyTuple) [module, name] = moved.items as [string, string]
      else module = String((getAttribute(compatible, 'REVERSE_IMPORT_MAPPING') as PyDict).get(module) ?? module)
    }
    this.out.byte(op.GLOBAL)
    for (const [text, what] of [[module, 'module'], [name, 'global']] as const) {
      const isAscii = /^[\0-\x7f]*$/.test(text)
      if (!isAscii && this.protocol < 3) throw cannotPickle(`can't pickle ${what} identifier ${reprOf(text)} using pickle protocol ${this.protocol}`)
      this.out.write(encodeBuiltIn(text, 'utf-8', 'strict'))
      this.out.byte(10)
    }
  }

  private saveReduce(parts: readonly PyValue[], object: PyValue): void {
    if (parts.length < 2 || parts.length > 6) throw cannotPickle('tuple returned by __reduce__ must contain 2 through 6 elements')
    const [func, args, state = null, items = null, pairs = null, setter = null] = parts as [PyValue, PyValue, PyValue?, PyValue?, PyValue?, PyValue?]
    if (!isCallable(func)) throw cannotPickle(`first item of the tuple returned by __reduce__ must be callable, not ${qualifiedTypeName(func)}`)
    if (!(args instanceof PyTuple)) throw cannotPickle(`second item of the tuple returned by __reduce__ must be a tuple, not ${qualifiedTypeName(args)}`)
    const mustIterate = (value: PyValue, which: string): void => {
      if (value !== null && typeOf(value).slots.next === undefined) throw cannotPickle(`${which} item of the tuple returned by __reduce__ must be an iterator, not ${qualifiedTypeName(value)}`)
    }
    mustIterate(items, 'fourth')
    mustIterate(pairs, 'fifth')
    if (setter !== null && !isCallable(setter)) throw cannotPickle(`sixth item of the tuple returned by __reduce__ must be callable, not ${qualifiedTypeName(setter)}`)
    const name = this.protocol >= 2 ? getOptionalAttribute(func, '__name__') : undefined
    if (name === '__newobj_ex__') this.saveNewObjectEx(args, object)
    else if (name === '__newobj__') this.saveNewObject(args, object)
    else {
      this.noting(() => `${qualifiedTypeName(object)} reconstructor`, () => this.save(func, true))
      this.noting(() => `${qualifiedTypeName(object)} reconstructor arguments`, () => this.save(args, true))
      this.out.byte(op.REDUCE)
    }
    if (this.memo.has(object)) {
      this.out.byte(op.POP)
      this.get(object)
    } else this.memoize(object)
    if (items !== null) this.appendAll(items, object)
    if (pairs !== null) this.setAll(pairs, object)
    if (state === null) return
    const saveState = (): void => this.noting(() => `${qualifiedTypeName(object)} state`, () => this.save(state, true))
    if (setter === null) {
      saveState()
      this.out.byte(op.BUILD)
      return
    }
    this.noting(() => `${qualifiedTypeName(object)} state setter`, () => this.save(setter, true))
    this.save(object, true)
    saveState()
    this.out.byte(op.TUPLE2)
    this.out.byte(op.REDUCE)
    this.out.byte(op.POP)
  }

  /** The class that `__newobj__` gets; it has to be the object's own. */
  private checkedClass(cls: PyValue, object: PyValue, name: string): PyValue {
    if (getOptionalAttribute(cls, '__new__') === undefined) throw cannotPickle(`first argument to ${name}() has no __new__`)
    const own = getAttribute(object, '__class__')
    if (own !== cls) throw cannotPickle(`first argument to ${name}() must be ${reprOf(own)}, not ${reprOf(cls)}`)
    return cls
  }

  private saveNewObject(args: PyTuple, object: PyValue): void {
    if (args.items.length < 1) throw cannotPickle('__newobj__ expected at least 1 argument, got 0')
    const cls = this.checkedClass(args.items[0] as PyValue, object, '__newobj__')
    this.noting(() => `${qualifiedTypeName(object)} class`, () => this.save(cls, true))
    const rest = makeTuple(args.items.slice(1))
    retain(rest)
    try {
      this.noting(() => `${qualifiedTypeName(object)} __new__ arguments`, () => this.save(rest, true))
    } finally {
      release(rest)
    }
    this.out.byte(op.NEWOBJ)
  }

  private saveNewObjectEx(args: PyTuple, object: PyValue): void {
    if (args.items.length !== 3) throw cannotPickle(`__newobj_ex__ expected 3 arguments, got ${args.items.length}`)
    const [given, positional, keywords] = args.items as [PyValue, PyValue, PyValue]
    const cls = this.checkedClass(given, object, '__newobj_ex__')
    if (!(positional instanceof PyTuple)) throw cannotPickle(`second argument to __newobj_ex__() must be a tuple, not ${qualifiedTypeName(positional)}`)
    if (!(keywords instanceof PyDict)) throw cannotPickle(`third argument to __newobj_ex__() must be a dict, not ${qualifiedTypeName(keywords)}`)
    if (this.protocol >= 4) {
      this.noting(() => `${qualifiedTypeName(object)} class`, () => this.save(cls, true))
      this.noting(
        () => `${qualifiedTypeName(object)} __new__ arguments`,
        () => {
          this.save(positional, true)
          this.save(keywords, true)
        },
      )
      this.out.byte(op.NEWOBJ_EX)
      return
    }
    const partial = getAttribute(interpreter.importModule('functools', null, null, null, 0), 'partial')
    const named = [...keywords.entries()]
    const make = call(partial, [getAttribute(cls, '__new__'), cls, ...positional.items, ...named.map(([, value]) => value)], named.map(([key]) => String(key)))
    this.noting(() => `${qualifiedTypeName(object)} reconstructor`, () => this.save(make, true))
    this.save(makeTuple([]), true)
    this.out.byte(op.REDUCE)
  }
}
