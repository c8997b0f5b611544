/**
 * A ctypes object: a type's window on some bytes. It owns them itself, or they are part of a larger object's, or an
 * exporter lent them. Here is what all of them do: keep alive what their bytes refer to, read and write parts of
 * themselves, and lend their bytes out. PyCData in Modules/_ctypes/_ctypes.c
 */
import { Tracked, type PyObject, type PyType, type PyValue, type Visit } from '../../objects/object'
import { call } from '../../objects/call'
import { makeException, PyRaise, raise, typeName } from '../../objects/errors'
import { PyDict } from '../../objects/dict'
import { handOver, release, releaseNow, retain } from '../../objects/lifetime'
import type { BufferSlots } from '../../objects/slots'
import { strOf } from '../../objects/protocols'
import { makeTuple, PyTuple } from '../../objects/tuple'
import { observer } from '../../observer'
import { allocate, PyBuffer, reserveBytes, returnBytes, type BufferExporter, type ExporterFacts } from '../../buffer'
import { isInstanceOf } from '../../builtins/isinstance'
import type { Bits, TextCode } from './codes'
import { fieldsOf } from './facts'
import { infoOf, infoOfObject, requireInfo, type TypeInfo } from './info'
import { addressOfPlace, Block, reportWrite, writePointer } from './memory'
import { typesOfCtypes } from './registry'

export class PyCData extends Tracked {
  /** The larger object that this is a part of, or the pointer that led here; owned. b_base */
  base: PyCData | null = null
  /** Which part. b_index */
  index = 0
  /** What must live as long as these bytes: a dict by place, or one object; undefined until asked for. Owned. b_objects */
  objects: PyValue | undefined = undefined

  constructor(
    cls: PyType,
    public block: Block,
    /** Of its first byte in the block. */
    public at: number,
    public size: number,
    /** b_length */
    readonly length: number,
  ) {
    super(cls)
  }

  /** Whose bytes these are, where they are another's. */
  get behind(): PyObject | null {
    return this.block.owner
  }

  /** b_needsfree */
  get ownsBytes(): boolean {
    return false
  }

  /** Part of whom it is, for who shows a hold on another's bytes. */
  heldPart(): { offset: number; size: number; fields: ReturnType<typeof fieldsOf> } {
    const owner = this.block.owner?.contents()
    const shift = owner === undefined ? 0 : this.block.memory.byteOffset - owner.byteOffset
    return { offset: this.at + shift, size: this.size, fields: fieldsOf(this.cls) }
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    if (this.objects !== undefined) visit(this.objects)
    visit(this.base)
  }

  /** PyCData_clear */
  override dropReferences(): void {
    const { objects, base } = this
    this.objects = undefined
    this.base = null
    if (objects !== undefined) releaseNow(objects)
    releaseNow(base)
  }
}

/** An object that owns its bytes: a room of its own. */
export class OwnedCData extends PyCData implements BufferExporter {
  exportCount = 0
  /** Whether who records knows of it: not before its first bytes are in. */
  private isKnown = false
  private isFilling = false
  private counted: number

  constructor(cls: PyType, info: TypeInfo) {
    const memory = allocate(info.size)
    super(cls, new Block(memory, null), 0, info.size, info.length)
    this.block.owner = this
    reserveBytes(memory.length)
    this.counted = memory.length
  }

  override get ownsBytes(): boolean {
    return true
  }

  contents(): Uint8Array {
    return this.block.memory.subarray(0, this.size)
  }

  describe(): ExporterFacts {
    const info = infoOf(this.cls)
    const fields = fieldsOf(this.cls)
    return {
      format: info?.format ?? 'B',
      itemsize: info === undefined ? 1 : itemInfoOf(this.cls).size || 1,
      readonly: false,
      resizable: false,
      facts: [],
      ...(fields.length === 0 ? {} : { fields }),
    }
  }

  /** Runs what puts its first bytes in. */
  fill(run: () => void): void {
    if (this.isKnown) return run()
    this.isFilling = true
    try {
      run()
    } finally {
      this.isFilling = false
      this.makeKnown()
    }
  }

  makeKnown(): void {
    if (this.isKnown) return
    this.isKnown = true
    if (observer.roomMade !== null) observer.roomMade(this)
  }

  tellsWrites(): boolean {
    if (this.isFilling) return false
    this.makeKnown()
    return true
  }

  /** Gives it another number of bytes; whoever still looks at the old ones sees them no more change. resize */
  resize(size: number): void {
    const before = this.size
    const memory = allocate(size)
    memory.set(this.block.memory.subarray(0, Math.min(size, this.block.memory.length)))
    reserveBytes(size)
    returnBytes(this.counted)
    this.counted = size
    this.block.owner = null
    this.block = new Block(memory, this)
    this.size = size
    if (observer.resized !== null && this.tellsWrites()) observer.resized(this, before, size, Math.min(before, size))
  }

  override dropReferences(): void {
    super.dropReferences()
    returnBytes(this.counted)
    this.counted = 0
  }
}

/** Runs an initializer; a new object becomes known when its first bytes are in. */
export function filling(self: PyCData, run: () => void): void {
  if (self instanceof OwnedCData) self.fill(run)
  else run()
}

/** A fresh object of zeros. GenericPyCData_new */
export function newData(cls: PyType): OwnedCData {
  const info = requireInfo(cls)
  info.isFinal = true
  return new OwnedCData(cls, info)
}

/** An object on bytes that lie elsewhere. PyCData_FromBaseObj, PyCData_AtAddress */
export function dataAt(cls: PyType, block: Block, at: number, base: PyCData | null, index: number): PyCData {
  const info = requireInfo(cls)
  info.isFinal = true
  const data = new PyCData(cls, block, at, info.size, info.length)
  retain(base)
  data.base = base
  data.index = index
  return data
}

/** The object of the whole, whose `_objects` are there from now on. PyCData_GetContainer */
function containerOf(self: PyCData): PyCData {
  let root = self
  while (root.base !== null) root = root.base
  if (root.objects === undefined) {
    root.objects = root.length > 0 ? new PyDict() : null
    retain(root.objects)
  }
  return root
}

/** What an object keeps alive. GetKeepedObjects */
export function keptBy(self: PyCData): PyValue {
  return containerOf(self).objects as PyValue
}

/** Where in the whole a part is, as hexadecimal numbers from the inside out. unique_key */
function keyOf(self: PyCData, index: number): string {
  let key = (index >>> 0).toString(16)
  for (let at = self; at.base !== null; at = at.base) {
    if (key.length > 239) raise('ValueError', 'ctypes object structure too deep')
    key += `:${(at.index >>> 0).toString(16)}`
  }
  return key
}

/** Keeps something alive for as long as the whole lives, or until the part is written again. KeepRef */
export function keep(self: PyCData, index: number, value: PyValue): void {
  if (value === null) return
  const container = containerOf(self)
  const { objects } = container
  if (objects instanceof PyDict) {
    objects.set(keyOf(self, index), value)
    return
  }
  retain(value)
  container.objects = value
  release(objects as PyValue)
}

/** c_int and its like, as against a class made from one of them. The latter are not read as plain values. */
export function isSimpleSubclass(type: PyType): boolean {
  return type.cls.isSubtypeOf(typesOfCtypes.simpleMetatype) && type.base !== typesOfCtypes.simple
}

/** The innermost item type of an array type. PyCData_item_type */
function itemInfoOf(type: PyType): TypeInfo {
  let info = requireInfo(type)
  let at = type
  while (at.cls.isSubtypeOf(typesOfCtypes.arrayMetatype) && info.item !== null) {
    at = info.item
    info = requireInfo(at)
  }
  return info
}

/** The value of a part of `self`: what its letter says, or an object that shares the bytes. PyCData_get */
export function readPart(self: PyCData, type: PyType, text: TextCode | null, index: number, size: number, block: Block, at: number, bits: Bits | null): PyValue {
  if (text !== null) return text.read(block.view, at, size)
  const info = infoOf(type)
  if (info !== undefined && info.code !== null && !isSimpleSubclass(type)) return info.code.read(block.view, at, info.isLittle, bits)
  return dataAt(type, block, at, self, index)
}

/** Stores a value in a part of `self`, which then keeps alive what it must. PyCData_set */
export function writePart(self: PyCData, type: PyType, text: TextCode | null, value: PyValue, index: number, size: number, block: Block, at: number, bits: Bits | null): void {
  retain(value)
  try {
    const kept = store(type, text, value, size, block, at, bits)
    reportWrite(block, at, at + size)
    keep(self, index, kept)
  } finally {
    handOver(value)
  }
}

/** Returns what must be kept alive. _PyCData_set */
function store(type: PyType, text: TextCode | null, value: PyValue, size: number, block: Block, at: number, bits: Bits | null): PyValue {
  if (text !== null) return text.write(block.view, at, value, size)
  const info = infoOf(type)
  const isPointer = type.cls.isSubtypeOf(typesOfCtypes.pointerMetatype)
  if (!(value instanceof PyCData)) {
    if (info !== undefined && info.code !== null) return info.code.write(block.view, at, value, info.isLittle, bits)
    if (value instanceof PyTuple) {
      const made = construct(type, value)
      retain(made)
      try {
        return store(type, null, made, size, block, at, bits)
      } finally {
        release(made)
      }
    }
    if (value === null && isPointer) {
      writePointer(block.view, at, 0)
      return null
    }
    raise('TypeError', `expected ${type.name} instance, got ${typeName(value)}`)
  }
  if (isInstanceOf(value, type)) {
    const source = value.block.memory.subarray(value.at, value.at + size)
    block.memory.set(source, at)
    return keptBy(value)
  }
  if (isPointer && value.cls.isSubtypeOf(typesOfCtypes.array)) {
    if (infoOfObject(value)?.item !== info?.item) incompatible(value, type)
    writePointer(block.view, at, addressOfPlace(value))
    return makeTuple([keptBy(value), value])
  }
  return incompatible(value, type)
}

function incompatible(value: PyValue, type: PyType): never {
  return raise('TypeError', `incompatible types, ${typeName(value)} instance instead of ${type.name} instance`)
}

/** type(*values); what that raises is told as a RuntimeError. */
function construct(type: PyType, values: PyTuple): PyValue {
  try {
    return call(type, values.items.slice())
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown
    throw retold(thrown, typesOfCtypes.runtimeError(), `(${type.name}) `)
  }
}

/** The same error in another class, with what it was before it. _ctypes_extend_error */
export function retold(thrown: PyRaise, type: PyType, prefix: string): PyRaise {
  const { exception } = thrown
  return new PyRaise(makeException(type, `${prefix}${exception.cls.name}: ${strOf(exception)}`))
}

/** Every byte, with the type's own format. Whatever is asked, all of it is told. PyCData_NewGetBuffer */
export const dataBuffer: BufferSlots<PyCData> = {
  getBuffer(self) {
    const info = requireInfo(self.cls)
    const { memory } = self.block
    return new PyBuffer(self, memory, self.at, self.size, itemInfoOf(self.cls).size, false, info.format ?? 'B', info.shape.length, info.shape, null)
  },
}
