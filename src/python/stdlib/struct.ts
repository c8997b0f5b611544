/** struct: packing values into bytes and reading them back. Modules/_struct.c */
import { normalizeInt, Tracked, typeOf, type PyInt, type PyObject, type PyType, type PyValue, type Visit } from '../objects/object'
import { callSpecial } from '../objects/call'
import { qualifiedTypeName, exceptionTypes, isRaised, makeException, PyRaise, raise, typeName } from '../objects/errors'
import { release, releaseNow, retain } from '../objects/lifetime'
import { noArgs, oneArg, positional, unpackKeywords, variadic, withKeywords } from '../objects/native'
import { asIndexInt, asSsize, hasIndex, intHooks, isTrue } from '../objects/number'
import { hashOf, reprOf } from '../objects/protocols'
import { makeList, makeTuple } from '../objects/tuple'
import { defineType, lookup } from '../objects/type'
import { observer } from '../observer'
import {
  allocate, asDouble, BadStructFormat, fits, fitsSingle, getBuffer, getBufferOr, offsetInRoom, ownerOf, parseStruct, PyBUF, PyMemoryView, readField,
  releaseBuffer, returnStaffKey, takeStaffKey, writeFloat, writeInt, type PyBuffer, type StructField, type StructLayout,
} from '../buffer'
import { asSsizeArgument, textOf } from '../builtins/arguments'
import { makeBytes, PyByteArray, PyBytes } from '../builtins/bytes-storage'
import { encodeString, latinText } from '../builtins/codecs'
import { PyComplex } from '../builtins/number-storage'
import { defineModuleType, moduleFunctions, type ModuleSpec } from './module'
import '../builtins/exceptions'

/** struct.error */
const structErrorType: PyType = defineType('error', { module: 'struct', bases: [exceptionTypes.Exception as PyType] })

function fail(message: string): never {
  throw new PyRaise(makeException(structErrorType, message))
}

const layouts = new Map<string, StructLayout>()

/** The layout of a format; struct.error for what is none. prepare_s */
function layoutOf(format: string): StructLayout {
  let layout = layouts.get(format)
  if (layout !== undefined) return layout
  if (format.includes('\0')) fail('embedded null character')
  try {
    layout = parseStruct(format)
  } catch (thrown) {
    if (thrown instanceof BadStructFormat) fail(thrown.message)
    throw thrown
  }
  if (layouts.size > 100) layouts.clear()
  layouts.set(format, layout)
  return layout
}

/** A format given as str or bytes. */
function formatText(value: PyValue): string {
  const text = textOf(value)
  if (text !== undefined) {
    encodeString(text, 'ascii')
    return text
  }
  if (value instanceof PyBytes) return latinText(value.bytes)
  return raise('TypeError', `Struct() argument 1 must be a str or bytes object, not ${typeName(value).replace(/^.*\./, '')}`)
}

/** The format of a module function, which looks it up in a cache first. cache_struct_converter */
function layoutFrom(value: PyValue): StructLayout {
  if (textOf(value) === undefined && !(value instanceof PyBytes)) {
    try {
      hashOf(value)
    } catch (thrown) {
      if (!isRaised(thrown, 'TypeError')) throw thrown
      raise('TypeError', `cannot use '${qualifiedTypeName(value)}' as a dict key (unhashable type: '${typeName(value)}')`)
    }
  }
  if (value instanceof PyBytes) {
    // On this way bytes become a str first, with what is not ASCII as lone surrogates.
    encodeString(latinText(value.bytes).replace(/[\x80-\xff]/g, (char) => String.fromCharCode(0xdc00 + char.charCodeAt(0))), 'ascii')
  }
  return layoutOf(formatText(value))
}

// --- packing ---

/** Writes the values into `size` bytes that stand at `base`; they are zeroed first. s_pack_internal */
function packInto(layout: StructLayout, view: DataView, base: number, values: readonly PyValue[]): void {
  new Uint8Array(view.buffer, view.byteOffset + base, layout.size).fill(0)
  layout.fields.forEach((field, i) => {
    const value = values[i] as PyValue
    try {
      packField(field, view, base + field.offset, value, layout.little)
    } catch (thrown) {
      if (intHooks.payload(value) !== undefined && isRaised(thrown, 'OverflowError')) fail('int too large to convert')
      throw thrown
    }
  })
}

function packField(field: StructField, view: DataView, at: number, value: PyValue, little: boolean): void {
  switch (field.kind) {
    case 'int':
      // Eight bytes in big-endian order are written before it shows that there is more to the number. bp_longlong
      writeInt(view, at, field.size, intFor(field, value, (int) => !little && field.size === 8 && view.setBigUint64(at, BigInt.asUintN(64, BigInt(int)))), little)
      return
    case 'float':
      putFloat(view, at, field.size, floatFor(value), little)
      return
    case 'complex': {
      const { re, im } = complexFor(value)
      const half = field.size / 2
      // In little-endian order parts too large for four bytes become infinite, where a float is refused.
      const put = little ? writeFloat : putFloat
      put(view, at, half, re, little)
      put(view, at + half, half, im, little)
      return
    }
    case 'bool':
      view.setUint8(at, isTrue(value) ? 1 : 0)
      return
    case 'byte':
      if (!(value instanceof PyBytes) || value.bytes.length !== 1) fail('char format requires a bytes object of length 1')
      view.setUint8(at, value.bytes[0] as number)
      return
    default:
      putString(field, view, at, value)
  }
}

/** `beyond` is told of a number that does not fit, but for a negative one where there is no sign. */
function intFor(field: StructField, value: PyValue, beyond: (int: PyInt) => void): PyInt {
  const { char, size, signed } = field
  if (!hasIndex(value)) fail('required argument is not an integer')
  const int = asIndexInt(value)
  if (char === 'P') {
    if (fits(int, 8, false) || (int < 0 && fits(int, 8, true))) return int
    // packInto says it in other words where the value itself is an int. PyLong_AsVoidPtr
    raise('OverflowError', `Python int too large to convert to C ${int < 0 ? 'long' : 'unsigned long'}`)
  }
  if (!fits(int, size, signed)) {
    if (signed || int >= 0) beyond(int)
    const bits = BigInt(8 * size)
    const low = signed ? -(2n ** (bits - 1n)) : 0n
    const high = signed ? 2n ** (bits - 1n) - 1n : 2n ** bits - 1n
    fail(`'${char}' format requires ${low} <= number <= ${high}`)
  }
  return int
}

function floatFor(value: PyValue): number {
  try {
    return asDouble(value)
  } catch (thrown) {
    if (isRaised(thrown, 'BaseException')) fail('required argument is not a float')
    throw thrown
  }
}

function complexFor(value: PyValue): { re: number; im: number } {
  if (value instanceof PyComplex) return value
  try {
    if (lookup(typeOf(value), '__complex__') !== undefined) {
      const made = callSpecial(value, '__complex__')
      if (made instanceof PyComplex) return made
    }
    return { re: asDouble(value), im: 0 }
  } catch (thrown) {
    if (isRaised(thrown, 'BaseException')) fail('required argument is not a complex')
    throw thrown
  }
}

function putFloat(view: DataView, at: number, size: number, value: number, little: boolean): void {
  if (size === 4 && !fitsSingle(value)) raise('OverflowError', 'float too large to pack with f format')
  if (!writeFloat(view, at, size, value, little)) raise('OverflowError', 'float too large to pack with e format')
}

function putString(field: StructField, view: DataView, at: number, value: PyValue): void {
  if (!(value instanceof PyBytes || value instanceof PyByteArray)) fail(`argument for '${field.char}' must be a bytes object`)
  const bytes = value instanceof PyBytes ? value.bytes : value.contents()
  const target = new Uint8Array(view.buffer, view.byteOffset + at, field.size)
  if (field.kind === 'string') {
    target.set(bytes.subarray(0, field.size))
    return
  }
  if (field.size === 0) return
  const length = Math.min(bytes.length, field.size - 1)
  target.set(bytes.subarray(0, length), 1)
  target[0] = Math.min(length, 255)
}

/** PY_SSIZE_T_MAX less the head of a bytes object. PyBytesObject_SIZE */
const LARGEST_BYTES = 2n ** 63n - 1n - 33n

function pack(layout: StructLayout, values: readonly PyValue[]): PyValue {
  const expected = layout.valueCount
  if (values.length !== expected) fail(`pack expected ${expected} items for packing (got ${values.length})`)
  if (layout.exactSize > LARGEST_BYTES) raise('OverflowError', 'byte string is too large')
  const bytes = allocate(layout.size)
  packInto(layout, new DataView(bytes.buffer), 0, values)
  return makeBytes(bytes)
}

/** A buffer that can be written to, as "w*" asks for it. */
function writableBuffer(value: PyValue, refusal: string): PyBuffer {
  return getBufferOr(value, PyBUF.WRITABLE, () => raise('TypeError', refusal))
}

/** An offset into a buffer, counted from its end when negative. */
function placeIn(buffer: PyBuffer, offset: number, { size, exactSize }: StructLayout, verb: 'pack' | 'unpack', given: PyValue): number {
  const { length } = buffer
  let at = offset
  // Beyond the safe integers only the words need the offset to the last digit.
  const exact = (): bigint => (Number.isSafeInteger(at) ? BigInt(at) : BigInt(asIndexInt(given)))
  if (at < 0) {
    if (at + size > 0) fail(verb === 'pack' ? `no space to pack ${exactSize} bytes at offset ${at}` : `not enough data to unpack ${exactSize} bytes at offset ${at}`)
    if (at + length < 0) fail(`offset ${exact()} out of range for ${length}-byte buffer`)
    at += length
  }
  if (length - at < size) {
    const of = verb === 'pack' ? 'pack_into' : 'unpack_from'
    fail(`${of} requires a buffer of at least ${exactSize + exact()} bytes for ${verb}ing ${exactSize} bytes at offset ${exact()} (actual buffer size is ${length})`)
  }
  return at
}

function packIntoBuffer(layout: StructLayout, args: readonly PyValue[]): PyValue {
  const expected = layout.valueCount
  if (args.length !== expected + 2) {
    if (args.length === 0) fail('pack_into expected buffer argument')
    if (args.length === 1) fail('pack_into expected offset argument')
    fail(`pack_into expected ${expected} items for packing (got ${args.length - 2})`)
  }
  const target = args[0] as PyValue
  const buffer = writableBuffer(target, `argument must be read-write bytes-like object, not ${target === null ? 'None' : typeName(target)}`)
  try {
    const at = buffer.offset + placeIn(buffer, asSsize(args[1] as PyValue, 'IndexError'), layout, 'pack', args[1] as PyValue)
    try {
      packInto(layout, viewOn(buffer), at, args.slice(2))
    } finally {
      reportWrite(buffer, at, at + layout.size)
    }
  } finally {
    releaseBuffer(buffer)
  }
  return null
}

/** Tells who listens that bytes of whoever lent the buffer were written. */
export function reportWrite(buffer: PyBuffer, start: number, end: number): void {
  if (observer.bytesTouched === null || end <= start) return
  const room = ownerOf(buffer.obj)
  if (room === null) return
  const view = buffer.obj instanceof PyMemoryView ? buffer.obj : null
  const shift = view === null ? buffer.memory.byteOffset - room.contents().byteOffset : offsetInRoom(view, 0)
  observer.bytesTouched(room, start + shift, end + shift, view)
}

// --- unpacking ---

function viewOn({ memory }: PyBuffer): DataView {
  return new DataView(memory.buffer, memory.byteOffset, memory.byteLength)
}

function unpackAt(layout: StructLayout, view: DataView, at: number): PyValue {
  return makeTuple(layout.fields.map((field) => readField(view, at, field, layout.little)))
}

function unpack(layout: StructLayout, value: PyValue): PyValue {
  const buffer = getBuffer(value, PyBUF.SIMPLE)
  try {
    if (buffer.length !== layout.size) fail(`unpack requires a buffer of ${layout.exactSize} bytes`)
    return unpackAt(layout, viewOn(buffer), buffer.offset)
  } finally {
    releaseBuffer(buffer)
  }
}

function unpackFrom(layout: StructLayout, value: PyValue, offset: PyValue | undefined): PyValue {
  const buffer = getBuffer(value, PyBUF.SIMPLE)
  try {
    const at = placeIn(buffer, offset === undefined ? 0 : asSsizeArgument(offset), layout, 'unpack', offset ?? 0)
    return unpackAt(layout, viewOn(buffer), buffer.offset + at)
  } finally {
    releaseBuffer(buffer)
  }
}

/** Holds the buffer from its making to its end. unpackiterobject */
class UnpackIterator extends Tracked {
  private struct: PyObject | null
  buffer: PyBuffer | null
  index = 0
  constructor(
    struct: PyObject | null,
    readonly layout: StructLayout,
    value: PyValue,
  ) {
    super(unpackIteratorType)
    this.struct = struct
    retain(struct)
    this.buffer = null
    const buffer = takeStaffKey(this, value, PyBUF.SIMPLE)
    if (buffer.length % layout.size !== 0) {
      returnStaffKey(buffer)
      fail(`iterative unpacking requires a buffer of a multiple of ${layout.exactSize} bytes`)
    }
    this.buffer = buffer
  }

  step(): PyValue | undefined {
    const { buffer, layout } = this
    if (buffer === null) return undefined
    if (this.index >= buffer.length) {
      this.finish(false)
      return undefined
    }
    const at = buffer.offset + this.index
    this.index += layout.size
    return unpackAt(layout, viewOn(buffer), at)
  }

  private finish(now: boolean): void {
    const { buffer, struct } = this
    this.buffer = this.struct = null
    if (now) releaseNow(struct)
    else release(struct)
    if (buffer !== null) returnStaffKey(buffer, now)
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.struct)
    if (this.buffer !== null) visit(this.buffer.obj)
  }

  override dropReferences(): void {
    this.finish(true)
  }
}

const unpackIteratorType: PyType = defineModuleType<UnpackIterator>('_struct', 'unpack_iterator', {
  final: true,
  slots: { iter: (self) => self, next: (self) => self.step() },
  methods: {
    __length_hint__: noArgs((self: UnpackIterator) => (self.buffer === null ? 0 : (self.buffer.length - self.index) / self.layout.size)),
  },
})

function iterUnpack(struct: PyObject | null, layout: StructLayout, value: PyValue): PyValue {
  if (layout.size === 0) fail('cannot iteratively unpack with a struct of length 0')
  return new UnpackIterator(struct, layout, value)
}

// --- Struct ---

class PyStruct extends Tracked {
  format = ''
  layout: StructLayout | null = null

  get ready(): StructLayout {
    return this.layout ?? raise('RuntimeError', 'Struct object is not initialized')
  }
}

/** How many codes CPython keeps for a format: one an item, however often it repeats. */
function codeCount(format: string): number {
  return format.replace(/[\s@=<>!]/g, '').match(/\d*[^\dx]/g)?.length ?? 0
}

const structType: PyType = defineModuleType<PyStruct>('_struct', 'Struct', {
  hasWeakrefs: true,
  slots: {
    new: (cls) => new PyStruct(cls),
    init(self, args, keywords) {
      const [format] = unpackKeywords('Struct', { names: ['format'], required: 1 }, args, keywords)
      // A format that is none leaves a Struct as it was.
      const text = formatText(format as PyValue)
      self.layout = layoutOf(text)
      self.format = text
    },
    repr(self) {
      void self.ready
      return `${self.cls.name.slice(self.cls.name.lastIndexOf('.') + 1)}(${reprOf(self.format)})`
    },
  },
  getset: {
    format: { get: (self) => (void self.ready, self.format) },
    size: { get: (self) => normalizeInt(self.layout?.exactSize ?? -1n) },
  },
  methods: {
    __sizeof__: noArgs((self: PyStruct) => (void self.ready, 56 + 32 * (codeCount(self.format) + 1))),
    iter_unpack: oneArg((self: PyStruct, value) => iterUnpack(self, self.ready, value)),
    pack: variadic((self: PyStruct, args, keywords) => pack(self.ready, positionalOnly('Struct.pack', args, keywords))),
    pack_into: variadic((self: PyStruct, args, keywords) => packIntoBuffer(self.ready, positionalOnly('Struct.pack_into', args, keywords))),
    unpack: oneArg((self: PyStruct, value) => unpack(self.ready, value)),
    unpack_from: withKeywords({ names: ['buffer', 'offset'], required: 1 }, (self: PyStruct, value, offset) => unpackFrom(self.ready, value as PyValue, offset)),
  },
})

function positionalOnly(name: string, args: PyValue[], keywords: readonly string[] | null): PyValue[] {
  if (keywords !== null && keywords.length > 0) raise('TypeError', `${name}() takes no keyword arguments`)
  return args
}

/** The format and the rest of a function that takes any number of values. */
function formatAndRest(name: string, args: PyValue[], keywords: readonly string[] | null): [StructLayout, PyValue[]] {
  const [format, ...rest] = positionalOnly(`_struct.${name}`, args, keywords)
  if (format === undefined) raise('TypeError', 'missing format argument')
  return [layoutFrom(format), rest]
}

function members(): Record<string, PyValue> {
  return {
    ...moduleFunctions('_struct', {
      _clearcache: noArgs(() => {
        layouts.clear()
        return null
      }),
      calcsize: oneArg((_module, format) => normalizeInt(layoutFrom(format).exactSize)),
      iter_unpack: positional(2, 2, (_module, format, value) => iterUnpack(null, layoutFrom(format as PyValue), value as PyValue)),
      pack: variadic((_module, args, keywords) => pack(...formatAndRest('pack', args, keywords))),
      pack_into: variadic((_module, args, keywords) => packIntoBuffer(...formatAndRest('pack_into', args, keywords))),
      unpack: positional(2, 2, (_module, format, value) => unpack(layoutFrom(format as PyValue), value as PyValue)),
      unpack_from: withKeywords({ names: ['', 'buffer', 'offset'], positionalOnly: 1, required: 2 }, (_module, format, value, offset) =>
        unpackFrom(layoutFrom(format as PyValue), value as PyValue, offset),
      ),
    }),
    Struct: structType,
    error: structErrorType,
  }
}

const DOC = 'Functions to convert between Python values and C structs.\nPython bytes objects are used to hold the data representing the C struct\nand also as format strings (explained below) to describe the layout of data\nin the C struct.\n'
const PUBLIC = ['calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from', 'iter_unpack', 'Struct', 'error']

export const structModule: ModuleSpec = { name: 'struct', doc: DOC, members: () => ({ ...members(), __all__: makeList([...PUBLIC]) }) }
export const _structModule: ModuleSpec = { name: '_struct', doc: DOC, members }
