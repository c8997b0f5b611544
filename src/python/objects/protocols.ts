/** What can be asked of any object: its text, hash, equality, length, items, iteration. Objects/abstract.c, object.c */
import { isInstance, plainTypes, PyObject, typeOf, type PyInt, type PyType, type PyValue } from './object'
import { call, callSpecial } from './call'
import { dictHooks } from './dict'
import { qualifiedTypeName, exceptionTypes, isRaised, PyRaise, raise, raiseWith, typeName } from './errors'
import { release } from './lifetime'
import { asIndexInt, hasIndex, isTrue } from './number'
import { lookup } from './type'
import type { CompareOp } from './slots'

/** Limits nesting of repr, compare and the like, which recurse in JavaScript. Set by the machine. */
export const recursion: { enter: (where: string) => void; leave: () => void } = { enter: () => {}, leave: () => {} }

/** repr(value). PyObject_Repr */
export function reprOf(value: PyValue): string {
  const slot = typeOf(value).slots.repr
  if (slot === undefined) return `<${typeName(value)} object at ${addressOf(value)}>`
  recursion.enter(' while getting the repr of an object')
  try {
    return slot(value)
  } finally {
    recursion.leave()
  }
}

/** str(value). PyObject_Str */
export function strOf(value: PyValue): string {
  if (typeof value === 'string') return value
  const slot = typeOf(value).slots.str
  if (slot === undefined) return reprOf(value)
  recursion.enter(' while getting the str of an object')
  try {
    return slot(value)
  } finally {
    recursion.leave()
  }
}

const FIRST_ADDRESS = 0x7f3a5c000000
/** What has an address: since before the program began, and since then. */
let early = new Map<PyObject, number>()
let addresses = new WeakMap<PyObject, number>()
let isEarly = true
let nextAddress = FIRST_ADDRESS

/** id(value): unique while the object lives, never reused. */
export function idOf(value: PyValue): PyInt {
  if (value instanceof PyObject) {
    let address = early.get(value) ?? addresses.get(value)
    if (address === undefined) {
      address = nextAddress
      nextAddress += 64
      if (isEarly) early.set(value, address)
      else addresses.set(value, address)
    }
    return address
  }
  let hash = 0
  const text = `${typeof value}${String(value)}`
  for (let i = 0; i < text.length; i++) hash = (hash * 31 + text.charCodeAt(i)) >>> 0
  return 0x55d000000000 + hash * 16
}

/** Addresses as they are before a program begins: those of a fresh interpreter, or those that `earlyAddresses` told. */
export function resetAddresses(known: EarlyAddresses = { of: new Map(), next: FIRST_ADDRESS }): void {
  early = new Map(known.of)
  addresses = new WeakMap()
  nextAddress = known.next
  isEarly = true
}

export interface EarlyAddresses {
  readonly of: ReadonlyMap<PyObject, number>
  readonly next: number
}

export function earlyAddresses(): EarlyAddresses {
  return { of: new Map(early), next: nextAddress }
}

/** The program begins: what has an address from now on may go. */
export function endEarlyAddresses(): void {
  isEarly = false
}

/** The address as repr shows it, `0x7f…`. */
export function addressOf(value: PyValue): string {
  return `0x${idOf(value).toString(16)}`
}

/** hash(value). TypeError for what has none. PyObject_Hash */
export function hashOf(value: PyValue): PyInt {
  if (typeof value === 'number' && value > -4503599627370496 && value < 4503599627370496) return value === -1 ? -2 : value
  const slots = typeOf(value).slots
  if (slots.hash === undefined || slots.unhashable === true) raise('TypeError', `unhashable type: '${typeName(value)}'`)
  return slots.hash(value)
}

/** A comparison by the slots of both operands; falls back on identity for == and !=. PyObject_RichCompare */
export function compareValues(left: PyValue, right: PyValue, op: CompareOp): PyValue {
  recursion.enter(' in comparison')
  try {
    const leftType = typeOf(left)
    const rightType = typeOf(right)
    let triedReflected = false
    if (leftType !== rightType && rightType.slots.compare !== undefined && rightType.isSubtypeOf(leftType)) {
      triedReflected = true
      const result = rightType.slots.compare(right, left, REFLECTED[op])
      if (result !== undefined) return result
    }
    if (leftType.slots.compare !== undefined) {
      const result = leftType.slots.compare(left, right, op)
      if (result !== undefined) return result
    }
    if (!triedReflected && rightType.slots.compare !== undefined) {
      const result = rightType.slots.compare(right, left, REFLECTED[op])
      if (result !== undefined) return result
    }
    if (op === '==') return left === right
    if (op === '!=') return left !== right
    return raise('TypeError', `'${op}' not supported between instances of '${typeName(left)}' and '${typeName(right)}'`)
  } finally {
    recursion.leave()
  }
}

const REFLECTED: Record<CompareOp, CompareOp> = { '<': '>', '<=': '>=', '==': '==', '!=': '!=', '>': '<', '>=': '<=' }

/** Truth of a comparison, with identity first for == and !=. PyObject_RichCompareBool */
export function compareBool(left: PyValue, right: PyValue, op: CompareOp): boolean {
  if (left === right) {
    if (op === '==') return true
    if (op === '!=') return false
  }
  return isTrue(compareValues(left, right, op))
}

export function equals(left: PyValue, right: PyValue): boolean {
  return compareBool(left, right, '==')
}

/** len(value). PyObject_Size */
export function lengthOf(value: PyValue): number {
  const slot = typeOf(value).slots.length
  if (slot === undefined) raise('TypeError', `object of type '${typeName(value)}' has no len()`)
  return slot(value)
}

/** value[key]. PyObject_GetItem */
export function getItem(value: PyValue, key: PyValue): PyValue {
  const slot = typeOf(value).slots.getItem
  if (slot !== undefined) return slot(value, key)
  if (value instanceof PyObject && value.cls.isSubtypeOf(plainTypes.type)) {
    if (value === plainTypes.type) return protocolHooks.genericAlias(value, key)
    const classGetItem = lookup(value as PyType, '__class_getitem__')
    if (classGetItem !== undefined && classGetItem !== null) {
      const get = typeOf(classGetItem).slots.descrGet
      return call(get === undefined ? classGetItem : get(classGetItem, undefined, value as PyType), [key])
    }
    raise('TypeError', `type '${(value as PyType).name}' is not subscriptable`)
  }
  return raise('TypeError', `'${typeName(value)}' object is not subscriptable`)
}

/** What iteration by index gives. PySequence_GetItem */
export function sequenceItem(value: PyValue, index: number): PyValue {
  const { item } = typeOf(value).slots
  return item === undefined ? getItem(value, index) : item(value, index)
}

export const protocolHooks: { genericAlias: (origin: PyValue, parameters: PyValue) => PyValue; sequenceIterator: (sequence: PyValue) => PyValue } = {
  genericAlias: (origin) => origin,
  sequenceIterator: (sequence) => sequence,
}

/** value[key] = item. PyObject_SetItem */
export function setItem(value: PyValue, key: PyValue, item: PyValue): void {
  const slot = typeOf(value).slots.setItem
  if (slot === undefined) {
    if (isSequenceOperation(value, key)) refuseFarIndex(key)
    raise('TypeError', `'${typeName(value)}' object does not support item assignment`)
  }
  slot(value, key, item)
}

/** Whether PyObject_SetItem and PyObject_DelItem go on to PySequence_SetItem and PySequence_DelItem. */
function isSequenceOperation(value: PyValue, key: PyValue): boolean {
  const cls = typeOf(value)
  // Types made by modules are heap types in CPython: these have every table, if empty.
  const hasTable = cls.isHeapType || cls.name.includes('.') || ((cls.slots.getItem ?? cls.slots.contains) !== undefined && cls.patternKind !== 'mapping')
  return hasTable && hasIndex(key)
}

/** An index is converted before it turns out that nothing can be stored under it. */
function refuseFarIndex(key: PyValue): void {
  const index = asIndexInt(key)
  if (typeof index === 'bigint' && (index >= 2n ** 63n || index < -(2n ** 63n))) {
    raise('IndexError', `cannot fit '${typeName(key)}' into an index-sized integer`)
  }
}

/** del value[key]. PyObject_DelItem */
export function deleteItem(value: PyValue, key: PyValue): void {
  const slot = typeOf(value).slots.setItem
  if (slot === undefined) {
    // An index goes to PySequence_DelItem, which has its own words.
    const isSequence = isSequenceOperation(value, key)
    if (isSequence) refuseFarIndex(key)
    raise('TypeError', `'${typeName(value)}' object ${isSequence ? "doesn't" : 'does not'} support item deletion`)
  }
  slot(value, key, undefined)
}

/** item in container. PySequence_Contains */
export function containsItem(container: PyValue, item: PyValue): boolean {
  const slot = typeOf(container).slots.contains
  if (slot !== undefined) return slot(container, item)
  const refusal = `argument of type '${typeName(container)}' is not a container or iterable`
  if (!isIterable(container)) raise('TypeError', refusal)
  let iterator: PyValue
  try {
    iterator = iterOf(container)
  } catch (thrown) {
    if (isRaised(thrown, 'TypeError')) raise('TypeError', refusal)
    throw thrown
  }
  let found = false
  forEachItem(iterator, (candidate) => {
    found = compareBool(candidate, item, '==')
    return !found
  })
  return found
}

/** Whether iter() finds a way to walk it: a mapping's subscript alone is none. */
export function isIterable(value: PyValue): boolean {
  const { slots, patternKind } = typeOf(value)
  return slots.iter !== undefined || (slots.getItem !== undefined && slots.subscriptOnly !== true && patternKind !== 'mapping')
}

/** iter(value). PyObject_GetIter */
export function iterOf(value: PyValue): PyValue {
  const slots = typeOf(value).slots
  if (slots.iter !== undefined) {
    const iterator = slots.iter(value)
    if (typeOf(iterator).slots.next === undefined) raise('TypeError', `iter() returned non-iterator of type '${typeName(iterator)}'`)
    return iterator
  }
  if (slots.getItem !== undefined && slots.subscriptOnly !== true && typeOf(value).patternKind !== 'mapping') return protocolHooks.sequenceIterator(value)
  return raise('TypeError', `'${typeName(value)}' object is not iterable`)
}

/** The next item of an iterator, or undefined at its end. PyIter_Next */
export function nextOf(iterator: PyValue): PyValue | undefined {
  const slot = typeOf(iterator).slots.next
  if (slot === undefined) raise('TypeError', `'${typeName(iterator)}' object is not an iterator`)
  try {
    return slot(iterator)
  } catch (thrown) {
    if (isRaised(thrown, 'StopIteration')) return undefined
    throw thrown
  }
}

/** Looks now and then whether a native that goes through an endless iterator has used up the run's time. Set by the machine. */
export const interrupts: { check: () => void } = { check: () => {} }
const CHECK_EVERY = 4096
/** Items that a native may collect: beyond this CPython on a machine like the page's would be out of memory too. */
const MAX_COLLECTED = 50_000_000

/** len(x), or what `__length_hint__` says, or `absent`. PyObject_LengthHint */
export function lengthHint(value: PyValue, absent: number): number {
  if (typeOf(value).slots.length !== undefined) {
    try {
      return lengthOf(value)
    } catch (thrown) {
      if (!isRaised(thrown, 'TypeError')) throw thrown
    }
  }
  let hint: PyValue | undefined
  try {
    hint = callSpecial(value, '__length_hint__')
  } catch (thrown) {
    if (!isRaised(thrown, 'TypeError')) throw thrown
  }
  if (hint === undefined || typeName(hint) === 'NotImplementedType') return absent
  if (!isInstance(hint, plainTypes.int)) raise('TypeError', `__length_hint__ must be an integer, not ${typeName(hint)}`)
  const count = Number(asIndexInt(hint))
  if (count < 0) raise('ValueError', '__length_hint__() should return >= 0')
  return count
}

/** Room for as many items as an iterable promises. Beyond this no allocator says yes. */
const MOST_ITEMS = 2 ** 37

export function assertRoomFor(iterable: PyValue): number {
  const hint = lengthHint(iterable, 8)
  return hint > MOST_ITEMS ? raiseWith('MemoryError') : hint
}

/** Calls `visit` with each item until it returns false. The iterator is kept alive meanwhile. `makesRoom`: the length is asked first, and told where that is a function. */
export function forEachItem(iterable: PyValue, visit: (item: PyValue) => boolean | void, makesRoom: boolean | ((hint: number) => void) = false): void {
  const iterator = iterOf(iterable)
  if (iterator instanceof PyObject) iterator.rc++
  try {
    if (makesRoom !== false) {
      const hint = assertRoomFor(iterable)
      if (makesRoom !== true) makesRoom(hint)
    }
    for (let count = 1; ; count++) {
      const item = nextOf(iterator)
      if (item === undefined || visit(item) === false) return
      if (count % CHECK_EVERY === 0) interrupts.check()
    }
  } finally {
    release(iterator)
  }
}

/** Every item, in order; the items are owned by nobody, and kept from deallocation until the instruction ends. */
export function itemsOf(iterable: PyValue, makesRoom = false): PyValue[] {
  const items: PyValue[] = []
  const keep = (item: PyValue): void => {
    if (item instanceof PyObject) item.rc++
    if (items.push(item) > MAX_COLLECTED) raiseWith('MemoryError')
  }
  try {
    forEachItem(iterable, keep, makesRoom)
  } finally {
    for (const item of items) release(item)
  }
  return items
}

dictHooks.hash = hashOf
dictHooks.equals = (a, b) => a === b || isTrue(compareValues(a, b, '=='))
dictHooks.refuseKey = (thrown, key) => refuseUnhashable(thrown, key, 'a dict key')

/** "cannot use 'list' as a dict key (unhashable type: 'list')": a TypeError of hash() retold; anything else goes on as it is. */
export function refuseUnhashable(thrown: unknown, key: PyValue, role: 'a dict key' | 'a set element'): never {
  if (!(thrown instanceof PyRaise) || thrown.exception.cls !== exceptionTypes.TypeError) throw thrown
  return raise('TypeError', `cannot use '${qualifiedTypeName(key)}' as ${role} (${strOf(thrown.exception)})`)
}
