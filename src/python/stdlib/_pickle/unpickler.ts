/** Unpickler: runs a pickle, which is a program for a stack of values. Modules/_pickle.c */
import { normalizeInt, plainTypes, PyObject, PyType, Tracked, type PyValue, type Visit } from '../../objects/object'
import { getAttribute, getOptionalAttribute, instanceDict, setAttribute } from '../../objects/attributes'
import { call } from '../../objects/call'
import { PyDict } from '../../objects/dict'
import { isRaised, raise, typeName } from '../../objects/errors'
import { interpreter } from '../../objects/interpreter'
import { release, releaseNow, retain } from '../../objects/lifetime'
import { interrupts, nextOf, reprOf, setItem } from '../../objects/protocols'
import { makeList, makeTuple, PyList, PyTuple } from '../../objects/tuple'
import { viewOf } from '../../buffer'
import { makeByteArray, makeBytes } from '../../builtins/bytes-storage'
import { callMethod } from '../../builtins/call-method'
import { decodeBytes } from '../../builtins/codecs'
import { decodeUtf8, latinText } from '../../builtins/decoders'
import { floatType, makeFloat } from '../../builtins/float'
import { addToSet, frozensetType, PySet, setType } from '../../builtins/set'
import { decodeBytesEscape, decodeRawUnicodeEscape } from '../_codecs/escapes'
import { refuseData } from './errors'
import type { Input } from './input'
import * as op from './opcodes'

/** A value that stands for "a mark was put here". */
const MARKER = Symbol('mark')
type Slot = PyValue | typeof MARKER

export interface UnpicklerOptions {
  fixImports: boolean
  encoding: string
  errors: string
}

function littleEndian(bytes: Uint8Array): number {
  let value = 0
  for (let i = bytes.length - 1; i >= 0; i--) value = value * 256 + (bytes[i] as number)
  return value
}

/** Two's complement. _PyLong_FromByteArray */
function intFromBytes(bytes: Uint8Array): PyValue {
  let value = 0n
  for (let i = bytes.length - 1; i >= 0; i--) value = (value << 8n) | BigInt(bytes[i] as number)
  if (bytes.length > 0 && ((bytes[bytes.length - 1] as number) & 0x80) !== 0) value -= 1n << BigInt(8 * bytes.length)
  return normalizeInt(value)
}

/** A place in the memo, written in digits. */
function indexFrom(line: string): number {
  return Number(call(plainTypes.int, [`${line}\n`]))
}

export class PyUnpickler extends Tracked {
  input: Input | null = null
  /** What the input's methods are; owned. */
  held: PyValue[] = []
  options: UnpicklerOptions = { fixImports: true, encoding: 'ASCII', errors: 'strict' }
  /** An iterator of out-of-band buffers; owned. */
  buffers: PyValue = null
  /** What was remembered, by number; owned. */
  memo = new Map<number, PyValue>()
  private protocol = 0
  private stack: Slot[] = []
  /** Values that the stack held in this load; owned until it ends. */
  private kept: PyValue[] = []

  override traverse(visit: Visit): void {
    super.traverse(visit)
    for (const value of this.held) visit(value)
    visit(this.buffers)
    for (const value of this.memo.values()) visit(value)
    for (const value of this.kept) visit(value)
  }

  override dropReferences(): void {
    const values = [...this.held, this.buffers, ...this.memo.values()]
    this.held = []
    this.buffers = null
    this.memo.clear()
    for (const value of values) releaseNow(value)
  }

  setMemo(memo: Map<number, PyValue>): void {
    for (const value of memo.values()) retain(value)
    for (const value of this.memo.values()) release(value)
    this.memo = memo
  }

  // --- the stack ---

  private push(value: PyValue): void {
    if (value instanceof PyObject) {
      retain(value)
      this.kept.push(value)
    }
    this.stack.push(value)
  }

  private underflow(): never {
    return refuseData(this.stack.includes(MARKER) ? 'unexpected MARK found' : 'unpickling stack underflow')
  }

  private pop(): PyValue {
    const value = this.stack[this.stack.length - 1]
    if (value === undefined || value === MARKER) return this.underflow()
    this.stack.length--
    return value as PyValue
  }

  private top(): PyValue {
    const value = this.stack[this.stack.length - 1]
    return value === undefined || value === MARKER ? this.underflow() : (value as PyValue)
  }

  /** What stands above the last mark, taken off with it. */
  private popToMark(): PyValue[] {
    const at = this.stack.lastIndexOf(MARKER)
    if (at < 0) refuseData('could not find MARK')
    const values = this.stack.slice(at + 1) as PyValue[]
    this.stack.length = at
    return values
  }

  // --- reading ---

  private number(size: number): number {
    return littleEndian((this.input as Input).read(size))
  }

  private bytes(size: number, what: string): Uint8Array {
    if (size > Number.MAX_SAFE_INTEGER) raise('OverflowError', `${what} exceeds system's maximum size of 9223372036854775807 bytes`)
    return (this.input as Input).read(size)
  }

  /** A line without its end; most must have something in them. bad_readline */
  private lineText(least = 1): string {
    const line = (this.input as Input).line()
    if (line.length <= least) refuseData('pickle data was truncated')
    return latinText(line.subarray(0, line.length - 1))
  }


  private text(size: number): string {
    return decodeUtf8(this.bytes(size, 'BINUNICODE'), 'surrogatepass').text
  }

  private decoded(bytes: Uint8Array): PyValue {
    const { encoding, errors } = this.options
    return encoding === 'bytes' ? makeBytes(bytes.slice()) : decodeBytes(bytes.slice(), encoding, errors)
  }

  /** Runs the pickle. load */
  load(): PyValue {
    if (this.input === null) refuseData(`Unpickler.__init__() was not called by ${this.cls.name}.__init__()`)
    this.stack = []
    this.protocol = 0
    const from = this.kept.length
    try {
      for (let count = 1; ; count++) {
        const operation = this.input.operation()
        if (operation === op.STOP) return this.pop()
        this.step(operation)
        if ((count & 1023) === 0) interrupts.check()
      }
    } finally {
      this.stack = []
      for (const value of this.kept.splice(from)) release(value)
    }
  }

  private step(operation: number): void {
    switch (operation) {
      case op.NONE:
        return this.push(null)
      case op.NEWTRUE:
        return this.push(true)
      case op.NEWFALSE:
        return this.push(false)
      case op.BININT:
        return this.push(this.number(4) | 0)
      case op.BININT1:
        return this.push(this.number(1))
      case op.BININT2:
        return this.push(this.number(2))
      case op.INT:
        return this.loadInt()
      case op.LONG:
        return this.loadLong()
      case op.LONG1:
        return this.push(intFromBytes(this.bytes(this.number(1), 'LONG1')))
      case op.LONG4: {
        const size = this.number(4) | 0
        if (size < 0) refuseData('LONG pickle has negative byte count')
        return this.push(intFromBytes(this.bytes(size, 'LONG4')))
      }
      case op.FLOAT:
        return this.loadFloat()
      case op.BINFLOAT: {
        const bytes = this.bytes(8, 'BINFLOAT')
        return this.push(makeFloat(new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0)))
      }
      case op.SHORT_BINBYTES:
        return this.push(makeBytes(this.bytes(this.number(1), 'BINBYTES').slice()))
      case op.BINBYTES:
        return this.push(makeBytes(this.bytes(this.number(4), 'BINBYTES').slice()))
      case op.BINBYTES8:
        return this.push(makeBytes(this.bytes(this.number(8), 'BINBYTES').slice()))
      case op.BYTEARRAY8:
        return this.push(makeByteArray(this.bytes(this.number(8), 'BYTEARRAY8').slice()))
      case op.NEXT_BUFFER:
        return this.loadNextBuffer()
      case op.READONLY_BUFFER:
        return this.loadReadonlyBuffer()
      case op.SHORT_BINUNICODE:
        return this.push(this.text(this.number(1)))
      case op.BINUNICODE:
        return this.push(this.text(this.number(4)))
      case op.BINUNICODE8:
        return this.push(this.text(this.number(8)))
      case op.UNICODE: {
        const line = (this.input as Input).line()
        return this.push(decodeRawUnicodeEscape(line.slice(0, line.length - 1), 'strict', true).text)
      }
      case op.STRING:
        return this.loadString()
      case op.SHORT_BINSTRING:
        return this.push(this.decoded(this.bytes(this.number(1), 'BINSTRING')))
      case op.BINSTRING: {
        const size = this.number(4) | 0
        if (size < 0) refuseData(`BINSTRING pickle has negative byte count`)
        return this.push(this.decoded(this.bytes(size, 'BINSTRING')))
      }
      case op.EMPTY_TUPLE:
        return this.push(makeTuple([]))
      case op.TUPLE1:
      case op.TUPLE2:
      case op.TUPLE3: {
        const count = operation - op.TUPLE1 + 1
        if (this.stack.length < count || this.stack.slice(-count).includes(MARKER)) this.underflow()
        return this.push(makeTuple(this.stack.splice(-count) as PyValue[]))
      }
      case op.TUPLE:
        return this.push(makeTuple(this.popToMark()))
      case op.EMPTY_LIST:
        return this.push(makeList([]))
      case op.LIST:
        return this.push(makeList(this.popToMark()))
      case op.EMPTY_DICT:
        return this.push(new PyDict())
      case op.DICT: {
        const dict = new PyDict()
        this.setPairs(dict, this.popToMark(), 'DICT')
        return this.push(dict)
      }
      case op.EMPTY_SET:
        return this.push(call(setType, []))
      case op.FROZENSET:
        return this.push(call(frozensetType, [makeList(this.popToMark())]))
      case op.APPEND: {
        const item = this.pop()
        return this.append(this.top(), [item])
      }
      case op.APPENDS: {
        const items = this.popToMark()
        return this.append(this.top(), items)
      }
      case op.SETITEM: {
        const value = this.pop()
        const key = this.pop()
        return this.setPairs(this.top(), [key, value], 'SETITEM')
      }
      case op.SETITEMS: {
        const items = this.popToMark()
        return this.setPairs(this.top(), items, 'SETITEMS')
      }
      case op.ADDITEMS:
        return this.addItems()
      case op.MARK:
        this.stack.push(MARKER)
        return
      case op.POP:
        // A mark counts as a value here.
        if (this.stack.length === 0) this.underflow()
        this.stack.length--
        return
      case op.POP_MARK:
        this.popToMark()
        return
      case op.DUP:
        return this.push(this.top())
      case op.GET:
        return this.recall(indexFrom(this.lineText()))
      case op.BINGET:
        return this.recall(this.number(1))
      case op.LONG_BINGET:
        return this.recall(this.number(4))
      case op.PUT:
        return this.remember(this.lineText())
      case op.BINPUT:
        return this.remember(this.number(1))
      case op.LONG_BINPUT:
        return this.remember(this.number(4))
      case op.MEMOIZE:
        return this.remember(this.memo.size)
      case op.GLOBAL: {
        const module = decodeUtf8((this.input as Input).line().slice(0, -1), 'strict').text
        return this.push(this.find(module, decodeUtf8((this.input as Input).line().slice(0, -1), 'strict').text))
      }
      case op.STACK_GLOBAL: {
        const name = this.pop()
        const module = this.pop()
        if (typeof name !== 'string' || typeof module !== 'string') refuseData('STACK_GLOBAL requires str')
        return this.push(this.find(module, name))
      }
      case op.REDUCE: {
        const args = this.pop()
        const callable = this.pop()
        if (!(args instanceof PyTuple)) raise('TypeError', 'argument list must be a tuple')
        return this.push(call(callable, args.items.slice()))
      }
      case op.BUILD:
        return this.build()
      case op.INST: {
        if (!this.stack.includes(MARKER)) refuseData('could not find MARK')
        const module = this.lineText()
        const cls = this.find(module, this.lineText())
        return this.push(this.instantiate(cls, this.popToMark()))
      }
      case op.OBJ: {
        const items = this.popToMark()
        if (items.length === 0) refuseData('unpickling stack underflow')
        return this.push(this.instantiate(items[0] as PyValue, items.slice(1)))
      }
      case op.NEWOBJ:
        return this.newObject(null)
      case op.NEWOBJ_EX:
        return this.newObject(this.pop())
      case op.PERSID:
        return this.push(this.persistent(this.lineText(0)))
      case op.BINPERSID:
        return this.push(this.persistent(this.pop()))
      case op.EXT1:
        return this.loadExtension(this.number(1))
      case op.EXT2:
        return this.loadExtension(this.number(2))
      case op.EXT4:
        return this.loadExtension(this.number(4) | 0)
      case op.PROTO:
        this.protocol = this.number(1)
        if (this.protocol > op.HIGHEST_PROTOCOL) raise('ValueError', `unsupported pickle protocol: ${this.protocol}`)
        return
      case op.FRAME:
        ;(this.input as Input).expect(this.number(8))
        return
      default:
        refuseData(`invalid load key, '${operation >= 32 && operation < 127 ? String.fromCharCode(operation) : `\\x${operation.toString(16).padStart(2, '0')}`}'.`)
    }
  }

  // --- the larger operations ---

  /** `I01` and `I00` were truth values before there were opcodes for them. */
  private loadInt(): void {
    const line = this.lineText()
    if (line === '01' || line === '00') return this.push(line === '01')
    if (!/^\s*[-+]?\w+$/.test(line)) raise('ValueError', 'could not convert string to int')
    try {
      this.push(call(plainTypes.int, [line, 0]))
    } catch (thrown) {
      if (!isRaised(thrown, 'ValueError')) throw thrown
      raise('ValueError', 'could not convert string to int')
    }
  }

  private loadLong(): void {
    const line = this.lineText()
    const digits = /^\s*([-+]?\w+?)L?$/.exec(line)?.[1]
    try {
      this.push(call(plainTypes.int, [digits ?? '', 0]))
    } catch (thrown) {
      if (!isRaised(thrown, 'ValueError')) throw thrown
      raise('ValueError', `invalid literal for int() with base 10: ${reprOf(line.endsWith('L') ? line.slice(0, -1) : `${line}\n`)}`)
    }
  }

  private loadFloat(): void {
    const line = this.lineText()
    try {
      this.push(call(floatType, [line]))
    } catch (thrown) {
      if (!isRaised(thrown, 'ValueError')) throw thrown
      // A number followed by something else is refused without being quoted.
      const isBegun = /^\s*[-+]?(\d|\.\d|inf|nan)/i.test(line)
      raise('ValueError', isBegun ? 'could not convert string to float' : `could not convert string to float: '${line}\n'`)
    }
  }

  private loadString(): void {
    const line = (this.input as Input).line()
    let end = line.length
    while (end > 0 && (line[end - 1] === 10 || line[end - 1] === 13 || line[end - 1] === 32)) end--
    const quote = line[0]
    if (end < 2 || quote !== line[end - 1] || (quote !== 34 && quote !== 39)) refuseData('the STRING opcode argument must be quoted')
    this.push(this.decoded(decodeBytesEscape(line.subarray(1, end - 1), 'strict')))
  }

  private append(list: PyValue, items: PyValue[]): void {
    if (items.length === 0) return
    if (list instanceof PyList && !list.cls.isHeapType) {
      for (const item of items) {
        retain(item)
        list.items.push(item)
      }
      return
    }
    const extend = getOptionalAttribute(list, 'extend')
    if (extend !== undefined) {
      call(extend, [makeList(items)])
      return
    }
    const add = getAttribute(list, 'append')
    for (const item of items) call(add, [item])
  }

  private setPairs(dict: PyValue, items: PyValue[], operation: string): void {
    if (items.length % 2 !== 0) refuseData(`odd number of items for ${operation}`)
    for (let i = 0; i < items.length; i += 2) setItem(dict, items[i] as PyValue, items[i + 1] as PyValue)
  }

  private addItems(): void {
    const items = this.popToMark()
    const set = this.top()
    if (items.length === 0) return
    if (set instanceof PySet && set.cls === setType) for (const item of items) addToSet(set, item)
    else {
      const add = getAttribute(set, 'add')
      for (const item of items) call(add, [item])
    }
  }

  private recall(index: number): void {
    const value = this.memo.get(index)
    if (value === undefined) refuseData(`Memo value not found at index ${index}`)
    this.push(value)
  }

  private remember(place: number | string): void {
    const value = this.stack[this.stack.length - 1]
    if (value === undefined || value === MARKER) return this.underflow()
    const index = typeof place === 'string' ? indexFrom(place) : place
    if (index < 0) raise('ValueError', 'negative PUT argument')
    const before = this.memo.get(index)
    retain(value as PyValue)
    this.memo.set(index, value as PyValue)
    if (before !== undefined) release(before)
  }

  private find(module: string, name: string): PyValue {
    return callMethod(this, 'find_class', [module, name])
  }

  /** The class's own way, or a look into the module. _pickle_Unpickler_find_class_impl */
  findClass(module: PyValue, name: PyValue): PyValue {
    let [from, path] = [String(module), String(name)]
    if (this.protocol < 3 && this.options.fixImports) {
      const compatible = interpreter.importModule('_compat_pickle', null, null, makeTuple(['NAME_MAPPING']), 0)
      const names = getAttribute(compatible, 'NAME_MAPPING') as PyDict
      const moved = names.get(makeTuple([from, path]))
      if (moved instanceof PyTuple) [from, path] = moved.items as [string, string]
      else {
        const renamed = (getAttribute(compatible, 'IMPORT_MAPPING') as PyDict).get(from)
        if (typeof renamed === 'string') from = renamed
      }
    }
    interpreter.importModule(from, null, null, makeTuple([path]), 0)
    const found = interpreter.modules().get(from) as PyValue
    if (this.protocol < 4) return getAttribute(found, path)
    return path.split('.').reduce((object: PyValue, part) => {
      if (part === '<locals>') raise('AttributeError', `Can't get local attribute ${reprOf(path)} on ${reprOf(found)}`)
      const value = getOptionalAttribute(object, part)
      if (value === undefined && path.includes('.')) raise('AttributeError', `Can't resolve path ${reprOf(path)} on ${reprOf(found)}`)
      return value ?? getAttribute(object, part)
    }, found)
  }

  private loadExtension(code: number): void {
    const copyreg = interpreter.importModule('copyreg', null, null, null, 0)
    const cached = (getAttribute(copyreg, '_extension_cache') as PyDict).get(code)
    if (cached !== undefined) return this.push(cached)
    const key = (getAttribute(copyreg, '_inverted_registry') as PyDict).get(code)
    if (key === undefined) {
      if (code <= 0) refuseData('EXT specifies code <= 0')
      raise('ValueError', `unregistered extension code ${code}`)
    }
    if (!(key instanceof PyTuple) || key.items.length !== 2) raise('ValueError', `_inverted_registry[${code}] isn't a 2-tuple of strings`)
    const found = this.find(key.items[0] as string, key.items[1] as string)
    ;(getAttribute(copyreg, '_extension_cache') as PyDict).set(code, found)
    this.push(found)
  }

  private instantiate(cls: PyValue, args: PyValue[]): PyValue {
    if (args.length === 0 && cls instanceof PyType && getOptionalAttribute(cls, '__getinitargs__') === undefined) {
      return callMethod(cls, '__new__', [cls])
    }
    return call(cls, args)
  }

  private newObject(keywords: PyValue): void {
    const args = this.pop()
    const cls = this.pop()
    const name = keywords === null ? 'NEWOBJ' : 'NEWOBJ_EX'
    if (!(cls instanceof PyType)) refuseData(`${name} class argument must be a type, not ${typeName(cls)}`)
    if (cls.slots.new === undefined) refuseData(`${name} class argument '${cls.name}' doesn't have __new__`)
    if (!(args instanceof PyTuple)) refuseData(`${name} args argument must be a tuple, not ${typeName(args)}`)
    if (keywords === null) return this.push(call(getAttribute(cls, '__new__'), [cls, ...args.items]))
    if (!(keywords instanceof PyDict)) refuseData(`NEWOBJ_EX kwargs argument must be a dict, not ${typeName(keywords)}`)
    const named = [...keywords.entries()]
    this.push(call(getAttribute(cls, '__new__'), [cls, ...args.items, ...named.map(([, value]) => value)], named.map(([key]) => String(key))))
  }

  /** obj.__setstate__(state), or the attributes from it. load_build */
  private build(): void {
    const state = this.pop()
    const object = this.top()
    const setState = getOptionalAttribute(object, '__setstate__')
    if (setState !== undefined) {
      call(setState, [state])
      return
    }
    const isPair = state instanceof PyTuple && state.items.length === 2
    const attributes = isPair ? (state.items[0] as PyValue) : state
    if (attributes !== null) {
      if (!(attributes instanceof PyDict)) refuseData('state is not a dictionary')
      const own = object instanceof PyObject && object.cls.hasDict ? instanceDict(object) : (getAttribute(object, '__dict__') as PyDict)
      for (const [key, value] of attributes.entries()) own.set(key, value)
    }
    if (isPair) {
      const members = state.items[1] as PyValue
      if (!(members instanceof PyDict)) refuseData('slot state is not a dictionary')
      for (const [key, value] of members.entries()) setAttribute(object, key as string, value)
    }
  }

  private persistent(id: PyValue): PyValue {
    return callMethod(this, 'persistent_load', [id])
  }

  private loadNextBuffer(): void {
    if (this.buffers === null) refuseData('pickle stream refers to out-of-band data but no *buffers* argument was given')
    const buffer = nextOf(this.buffers)
    if (buffer === undefined) refuseData('not enough out-of-band buffers')
    this.push(buffer)
  }

  private loadReadonlyBuffer(): void {
    const value = this.top()
    const view = viewOf(value as PyObject)
    if (view.readonly) return
    this.stack.length--
    this.push(callMethod(view, 'toreadonly'))
  }
}

