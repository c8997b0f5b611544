/**
 * The table that ties slots to special methods, in both directions, as CPython's slotdefs[] does:
 * a native slot appears in its type's namespace as `__len__` and the like (`wrapSlots`), and a class that defines
 * `__len__` gets a slot that looks it up and calls it (`slotsFromNamespace`).
 */
import { isInstance, PyObject, PyType, typeOf, type PyInt, type PyValue } from './object'
import { call, callSpecial, callUnbound } from './call'
import { raise, raiseWith, isRaised, typeName } from './errors'
import { PySlotWrapper, variadic, type MethodSpec } from './native'
import { notImplemented } from './singletons'
import { lookup } from './type'
import { asIndexInt, asSsize, isTrue } from './number'
import type { BinarySlot, CompareOp, Slots, SlotName } from './slots'

type Wrap = (slots: Slots) => MethodSpec | undefined

function orNotImplemented(value: PyValue | undefined): PyValue {
  return value === undefined ? notImplemented : value
}

/** NotImplemented from Python becomes undefined. */
function fromPython(value: PyValue | undefined): PyValue | undefined {
  return value === notImplemented ? undefined : value
}

function expectArguments(count: number, fn: (self: PyValue, ...args: PyValue[]) => PyValue, max = count, isNamed = count > 1 || max !== count): MethodSpec {
  return {
    kind: 'other',
    invoke(self, args, keywords, name) {
      if (keywords !== null && keywords.length > 0) raise('TypeError', `wrapper ${name}() takes no keyword arguments`)
      if (args.length < count || args.length > max) {
        raise('TypeError', `${isNamed ? `${name} ` : ''}expected ${count === max ? '' : args.length < count ? 'at least ' : 'at most '}${args.length < count ? count : max} argument${(args.length < count ? count : max) === 1 ? '' : 's'}, got ${args.length}`)
      }
      return fn(self, ...args)
    },
  }
}

/** wrap_ternaryfunc */
function oneOrTwo(fn: (self: PyValue, other: PyValue, modulus: PyValue | undefined) => PyValue): MethodSpec {
  return {
    kind: 'other',
    invoke(self, args, keywords, name) {
      if (keywords !== null && keywords.length > 0) raise('TypeError', `wrapper ${name}() takes no keyword arguments`)
      if (args.length !== 1 && args.length !== 2) raise('TypeError', `expected 1 or 2 arguments, got ${args.length}`)
      return fn(self, args[0] as PyValue, args[1])
    },
  }
}

const unary = (fn: (slots: Slots) => ((self: PyValue) => PyValue) | undefined): Wrap => (slots) => {
  const slot = fn(slots)
  return slot === undefined ? undefined : expectArguments(0, (self) => slot(self))
}

interface SlotDef {
  readonly dunder: string
  readonly slot: SlotName
  readonly wrap: Wrap
}

const BINARY: readonly [SlotName, string][] = [
  ['add', 'add'], ['sub', 'sub'], ['mul', 'mul'], ['matmul', 'matmul'], ['truediv', 'truediv'], ['floordiv', 'floordiv'],
  ['mod', 'mod'], ['divmod', 'divmod'], ['lshift', 'lshift'], ['rshift', 'rshift'], ['and', 'and'], ['xor', 'xor'], ['or', 'or'],
]
const INPLACE: readonly SlotName[] = [
  'iadd', 'isub', 'imul', 'imatmul', 'itruediv', 'ifloordiv', 'imod', 'ipow', 'ilshift', 'irshift', 'iand', 'ixor', 'ior',
]
const COMPARE: readonly [string, CompareOp][] = [
  ['__lt__', '<'], ['__le__', '<='], ['__eq__', '=='], ['__ne__', '!='], ['__gt__', '>'], ['__ge__', '>='],
]
const compareDunder = Object.fromEntries(COMPARE.map(([dunder, op]) => [op, dunder])) as Record<CompareOp, string>

function buildTable(): SlotDef[] {
  const defs: SlotDef[] = []
  const def = (dunder: string, slot: SlotName, wrap: Wrap): void => {
    defs.push({ dunder, slot, wrap })
  }
  def('__getattribute__', 'getAttr', (s) => s.getAttr && expectArguments(1, (self, name) => s.getAttr!(self, attributeName(name))))
  def('__getattr__', 'getAttr', () => undefined)
  def('__setattr__', 'setAttr', (s) => s.setAttr && expectArguments(2, (self, name, value) => (refuseForTypes('__setattr__', s, self), s.setAttr!(self, attributeName(name), value), null)))
  def('__delattr__', 'setAttr', (s) => s.setAttr && expectArguments(1, (self, name) => (refuseForTypes('__delattr__', s, self), s.setAttr!(self, attributeName(name), undefined), null)))
  def('__repr__', 'repr', unary((s) => s.repr))
  def('__str__', 'str', unary((s) => s.str))
  def('__hash__', 'hash', (s) => (s.hash && s.unhashable !== true ? expectArguments(0, (self) => s.hash!(self)) : undefined))
  def('__call__', 'call', (s) => s.call && variadic((self, args, keywords) => s.call!(self, args, keywords)))
  for (const [dunder, op] of COMPARE) {
    def(dunder, 'compare', (s) => s.compare && expectArguments(1, (self, other) => orNotImplemented(s.compare!(self, other, op))))
  }
  def('__iter__', 'iter', unary((s) => s.iter))
  def('__next__', 'next', (s) => s.next && expectArguments(0, (self) => {
    // None is an item like any other.
    const item = s.next!(self)
    return item === undefined ? stopIteration(s.next!, self) : item
  }))
  def('__get__', 'descrGet', (s) => s.descrGet && expectArguments(1, (self, instance, owner) => {
    if (instance === null && (owner === undefined || owner === null)) raise('TypeError', '__get__(None, None) is invalid')
    return s.descrGet!(self, instance === null ? undefined : instance, (owner ?? typeOf(instance)) as PyType)
  }, 2))
  def('__set__', 'descrSet', (s) => s.descrSet && expectArguments(2, (self, instance, value) => (s.descrSet!(self, instance, value), null)))
  def('__delete__', 'descrSet', (s) => s.descrSet && expectArguments(1, (self, instance) => (s.descrSet!(self, instance, undefined), null)))
  def('__init__', 'init', (s) => s.init && variadic((self, args, keywords) => (s.init!(self, args, keywords), null)))
  def('__del__', 'del', (s) => s.del && expectArguments(0, (self) => (s.del!(self), null)))
  def('__bool__', 'bool', unary((s) => s.bool))
  def('__len__', 'length', unary((s) => s.length))
  def('__getitem__', 'getItem', (s) => s.getItem && expectArguments(1, (self, key) => s.getItem!(self, indexFor(s, key))))
  def('__setitem__', 'setItem', (s) => s.setItem && expectArguments(2, (self, key, value) => (s.setItem!(self, indexFor(s, key), value), null)))
  def('__delitem__', 'setItem', (s) => s.setItem && expectArguments(1, (self, key) => (s.setItem!(self, indexFor(s, key), undefined), null)))
  def('__contains__', 'contains', (s) => s.contains && expectArguments(1, (self, item) => s.contains!(self, item)))
  for (const [slot, name] of BINARY) {
    const binary = (s: Slots): BinarySlot | undefined => s[slot] as BinarySlot | undefined
    def(`__${name}__`, slot, (s) => binary(s) && expectArguments(1, (self, other) => orNotImplemented(binary(s)!(self, other))))
    def(`__r${name}__`, slot, (s) => binary(s) && expectArguments(1, (self, other) => orNotImplemented(binary(s)!(other, self))))
  }
  def('__pow__', 'pow', (s) => s.pow && oneOrTwo((self, other, modulus) => orNotImplemented(s.pow!(self, other, modulus ?? null))))
  def('__rpow__', 'pow', (s) => s.pow && oneOrTwo((self, other, modulus) => orNotImplemented(s.pow!(other, self, modulus ?? null))))
  for (const slot of INPLACE) {
    const inplace = (s: Slots): BinarySlot | undefined => s[slot] as BinarySlot | undefined
    def(`__${slot}__`, slot, (s) => inplace(s) && expectArguments(1, (self, other) => orNotImplemented(inplace(s)!(self, other))))
  }
  def('__neg__', 'neg', unary((s) => s.neg))
  def('__pos__', 'pos', unary((s) => s.pos))
  def('__abs__', 'abs', unary((s) => s.abs))
  def('__invert__', 'invert', unary((s) => s.invert))
  def('__int__', 'int', unary((s) => s.int))
  def('__float__', 'float', unary((s) => s.float))
  def('__index__', 'index', unary((s) => s.index))
  def('__add__', 'concat', (s) => s.concat && expectArguments(1, (self, other) => s.concat!(self, other)))
  def('__mul__', 'repeat', (s) => s.repeat && expectArguments(1, (self, count) => s.repeat!(self, asSsize(count))))
  def('__rmul__', 'repeat', (s) => s.repeat && expectArguments(1, (self, count) => s.repeat!(self, asSsize(count))))
  def('__iadd__', 'inplaceConcat', (s) => s.inplaceConcat && expectArguments(1, (self, other) => s.inplaceConcat!(self, other)))
  def('__imul__', 'inplaceRepeat', (s) => s.inplaceRepeat && expectArguments(1, (self, count) => s.inplaceRepeat!(self, asSsize(count))))
  def('__buffer__', 'buffer', (s) => s.buffer && expectArguments(1, (self, flags) => bufferHooks.viewOf(self, asSsize(flags), s.buffer!), 1, true))
  def('__release_buffer__', 'buffer', (s) => s.buffer?.releaseBuffer && expectArguments(1, (self, view) => (bufferHooks.releaseView(self, view), null), 1, true))
  def('__await__', 'await', unary((s) => s.await))
  def('__aiter__', 'aiter', unary((s) => s.aiter))
  def('__anext__', 'anext', unary((s) => s.anext))
  return defs
}

/** Set by python/buffer: `obj.__buffer__(flags)` on a native exporter, and PEP 688 classes as exporters. */
export const bufferHooks: {
  viewOf: (exporter: PyValue, flags: number, slots: NonNullable<Slots['buffer']>) => PyValue
  releaseView: (exporter: PyValue, view: PyValue) => void
  /** The slots of a class that defines `__buffer__` (and perhaps `__release_buffer__`). */
  slotsOfClass: () => Slots['buffer']
} = { viewOf: () => null, releaseView: () => {}, slotsOfClass: () => undefined }

/** object.__setattr__ is no way around a type's own, which refuses built-in types and clears what is remembered of others. hackcheck */
function refuseForTypes(name: string, slots: Slots, self: PyValue): void {
  if (!(self instanceof PyType)) return
  const own = self.cls.mro.find((cls) => !cls.isHeapType) as PyType
  if (slots.setAttr !== own.slots.setAttr) raise('TypeError', `can't apply this ${name} to ${own.name} object`)
}

function stopIteration(_next: unknown, _self: PyValue): never {
  return raiseWith('StopIteration')
}

/** The key of a special method called by name: an index where the type has sq_item alone. getindex */
function indexFor(slots: Slots, key: PyValue): PyValue {
  return slots.indexOnly === true ? asSsize(key, 'OverflowError') : key
}

export function attributeName(name: PyValue): string {
  if (typeof name === 'string') return name
  const payload = stringPayload(name)
  if (payload === undefined) raise('TypeError', `attribute name must be string, not '${typeName(name)}'`)
  return payload
}

export const stringHooks: { payload: (value: PyValue) => string | undefined } = { payload: () => undefined }
function stringPayload(value: PyValue): string | undefined {
  return stringHooks.payload(value)
}

let table: SlotDef[] | undefined
function slotTable(): SlotDef[] {
  return (table ??= buildTable())
}

/** The slot wrappers that a built-in type's own slots put into its namespace. add_operators */
export function* wrapSlots(type: PyType): IterableIterator<[string, PySlotWrapper]> {
  const seen = new Set<string>()
  for (const { dunder, slot, wrap } of slotTable()) {
    if (type.ownSlots[slot] === undefined || seen.has(dunder)) continue
    const spec = wrap(type.ownSlots)
    if (spec === undefined) continue
    seen.add(dunder)
    yield [dunder, new PySlotWrapper(spec, dunder, type, slot)]
  }
}

// --- from special methods to slots ---

/** Calls a special method that must exist. */
function callDunder(self: PyValue, name: string, ...args: PyValue[]): PyValue {
  const found = lookup(typeOf(self), name)
  if (found === undefined) raise('AttributeError', `'${typeName(self)}' object has no attribute '${name}'`)
  return callUnbound(found, self, args)
}

function binaryFromPython(slot: SlotName, dunder: string, reflected: string): BinarySlot {
  const generic: BinarySlot = (left, right) => {
    const leftType = typeOf(left)
    const rightType = typeOf(right)
    let doOther = leftType !== rightType && rightType.slots[slot] === generic
    if (leftType.slots[slot] === generic) {
      if (doOther && rightType.isSubtypeOf(leftType)) {
        const ours = lookup(rightType, reflected)
        if (ours !== undefined && ours !== lookup(leftType, reflected)) {
          const result = fromPython(callUnbound(ours, right, [left]))
          if (result !== undefined) return result
          doOther = false
        }
      }
      const result = fromPython(callSpecial(left, dunder, [right]))
      if (result !== undefined || rightType === leftType) return result
    }
    if (doOther) return fromPython(callSpecial(right, reflected, [left]))
    return undefined
  }
  return generic
}

function unaryFromPython(dunder: string): (self: PyValue) => PyValue {
  return (self) => callDunder(self, dunder)
}

function stringFromPython(dunder: '__repr__' | '__str__'): (self: PyValue, asked?: '__str__') => string {
  return (self, asked) => {
    const text = callDunder(self, dunder)
    if (typeof text === 'string') return text
    const payload = stringPayload(text)
    if (payload === undefined) raise('TypeError', `${asked ?? dunder} returned non-string (type ${typeName(text)})`)
    return payload
  }
}

const pythonSlots: Slots = {
  repr: stringFromPython('__repr__'),
  str: stringFromPython('__str__'),
  hash(self) {
    const found = lookup(typeOf(self), '__hash__')
    if (found === undefined || found === null) raise('TypeError', `unhashable type: '${typeName(self)}'`)
    const result = callUnbound(found, self, [])
    const value = typeof result === 'number' || typeof result === 'bigint' || typeof result === 'boolean' || isInstance(result, typeOf(0)) ? asIndexInt(result) : undefined
    if (value === undefined) raise('TypeError', '__hash__ method should return an integer')
    return reduceHash(value)
  },
  call(self, args, keywords) {
    const found = lookup(typeOf(self), '__call__') as PyValue
    if (found instanceof PyObject && found.cls.slots.descrGet !== undefined) {
      return call(found.cls.slots.descrGet(found, self, typeOf(self)), args, keywords)
    }
    return call(found, args, keywords)
  },
  getAttr(self, name) {
    const cls = typeOf(self)
    const getattribute = lookup(cls, '__getattribute__') as PyValue
    const getattr = lookup(cls, '__getattr__')
    try {
      return getattribute instanceof PySlotWrapper
        ? (getattribute.owner.ownSlots.getAttr as NonNullable<Slots['getAttr']>)(self, name)
        : callUnbound(getattribute, self, [name])
    } catch (thrown) {
      if (getattr === undefined || !isRaised(thrown, 'AttributeError')) throw thrown
    }
    return callUnbound(getattr, self, [name])
  },
  setAttr(self, name, value) {
    if (value === undefined) callDunder(self, '__delattr__', name)
    else callDunder(self, '__setattr__', name, value)
  },
  compare(self, other, op) {
    return fromPython(callDunder(self, compareDunder[op], other))
  },
  iter(self) {
    const found = lookup(typeOf(self), '__iter__')
    if (found === undefined || found === null) raise('TypeError', `'${typeName(self)}' object is not iterable`)
    return callUnbound(found, self, [])
  },
  next(self) {
    try {
      return callDunder(self, '__next__')
    } catch (thrown) {
      if (isRaised(thrown, 'StopIteration')) {
        stopHooks.swallowed(thrown.exception)
        return undefined
      }
      throw thrown
    }
  },
  descrGet(self, instance, owner) {
    const found = lookup(typeOf(self), '__get__')
    if (found === undefined) return self
    return callUnbound(found, self, [instance === undefined ? null : instance, owner])
  },
  descrSet(self, instance, value) {
    if (value === undefined) callPresent(self, '__delete__', [instance])
    else callPresent(self, '__set__', [instance, value])
  },
  init(self, args, keywords) {
    const found = lookup(typeOf(self), '__init__') as PyValue
    const result = callWithSelf(found, self, args, keywords)
    if (result !== null) raise('TypeError', `__init__() should return None, not '${typeName(result)}'`)
  },
  new(cls, args, keywords) {
    const found = lookup(cls, '__new__') as PyValue
    const get = typeOf(found).slots.descrGet
    const bound = get !== undefined ? get(found, undefined, cls) : found
    return call(bound, [cls, ...args], keywords)
  },
  del(self) {
    callDunder(self, '__del__')
  },
  bool(self) {
    const found = lookup(typeOf(self), '__bool__')
    if (found === undefined || found === null) return lookup(typeOf(self), '__len__') === undefined ? true : isTrue(callDunder(self, '__len__'))
    const result = callUnbound(found, self, [])
    if (typeof result !== 'boolean') raise('TypeError', `__bool__ should return bool, returned ${typeName(result)}`)
    return result
  },
  length(self) {
    const result = callDunder(self, '__len__')
    const count = asIndexInt(result)
    if (count < 0) raise('ValueError', '__len__() should return >= 0')
    return asSsize(count)
  },
  getItem: (self, key) => callDunder(self, '__getitem__', key),
  setItem(self, key, value) {
    if (value === undefined) callPresent(self, '__delitem__', [key])
    else callPresent(self, '__setitem__', [key, value])
  },
  contains(self, item) {
    const found = lookup(typeOf(self), '__contains__')
    if (found === null) raise('TypeError', `'${typeName(self)}' object is not a container`)
    return isTrue(callDunder(self, '__contains__', item))
  },
  neg: unaryFromPython('__neg__'),
  pos: unaryFromPython('__pos__'),
  abs: unaryFromPython('__abs__'),
  invert: unaryFromPython('__invert__'),
  int: unaryFromPython('__int__'),
  float: unaryFromPython('__float__'),
  index: unaryFromPython('__index__'),
  pow: powFromPython,
  await: unaryFromPython('__await__'),
  aiter: unaryFromPython('__aiter__'),
  anext: unaryFromPython('__anext__'),
}

/** slot_nb_power, slot_nb_power_binary */
function powFromPython(left: PyValue, right: PyValue, modulus: PyValue): PyValue | undefined {
  const slot = pythonSlots.pow
  const extra = modulus === null ? [] : [modulus]
  const leftType = typeOf(left)
  const rightType = typeOf(right)
  let doOther = leftType !== rightType && rightType.slots.pow === slot
  if (leftType.slots.pow === slot) {
    if (doOther && rightType.isSubtypeOf(leftType)) {
      const ours = lookup(rightType, '__rpow__')
      if (ours !== undefined && ours !== lookup(leftType, '__rpow__')) {
        const result = fromPython(callUnbound(ours, right, [left, ...extra]))
        if (result !== undefined) return result
        doOther = false
      }
    }
    const result = fromPython(callSpecial(left, '__pow__', [right, ...extra]))
    if (result !== undefined || rightType === leftType) return result
  }
  return doOther ? fromPython(callSpecial(right, '__rpow__', [left, ...extra])) : undefined
}

for (const [slot, name] of BINARY) Object.assign(pythonSlots, { [slot]: binaryFromPython(slot, `__${name}__`, `__r${name}__`) })
for (const slot of INPLACE) {
  Object.assign(pythonSlots, { [slot]: (self: PyValue, other: PyValue) => fromPython(callDunder(self, `__${slot}__`, other)) })
}

/** A special method that was swallowed as the end of an iteration; the machine may still need its value. */
export const stopHooks: { swallowed: (exception: PyObject) => void } = { swallowed: () => {} }

function callWithSelf(found: PyValue, self: PyValue, args: PyValue[], keywords: readonly string[] | null): PyValue {
  if (found instanceof PySlotWrapper) return found.spec.invoke(self, args, keywords, found.name, found.owner.name)
  const get = typeOf(found).slots.descrGet
  if (get !== undefined) return call(get(found, self, typeOf(self)), args, keywords)
  return call(found, args, keywords)
}

/** One slot serves `__setitem__` and `__delitem__`: a class may have only one of them. vectorcall_method */
function callPresent(self: PyValue, dunder: string, args: PyValue[]): void {
  const found = lookup(typeOf(self), dunder)
  if (found === undefined) raise('AttributeError', dunder)
  callUnbound(found, self, args)
}

/** Hash values fit in 64 bits with a sign; larger ones are reduced as `hash(int)` is. */
function reduceHash(value: PyInt): PyInt {
  if (typeof value === 'number') return value === -1 ? -2 : value
  if (value >= -(2n ** 63n) && value < 2n ** 63n) return value === -1n ? -2 : value
  const modulus = 2n ** 61n - 1n
  const reduced = value < 0n ? -(-value % modulus) : value % modulus
  const small = reduced === -1n ? -2n : reduced
  return small >= -9007199254740991n && small <= 9007199254740991n ? Number(small) : small
}

const dunderSlots: Map<string, SlotName> = new Map()
export function slotOfDunder(name: string): SlotName | undefined {
  if (dunderSlots.size === 0) {
    for (const { dunder, slot } of slotTable()) if (!dunderSlots.has(dunder)) dunderSlots.set(dunder, slot)
    dunderSlots.set('__new__', 'new')
  }
  return dunderSlots.get(name)
}

/** The slots that a class of the learner's defines by its own namespace. fixup_slot_dispatchers */
export function slotsFromNamespace(type: PyType): Slots {
  const slots: Slots = {}
  for (const [name, value] of type.dict) {
    const slot = slotOfDunder(name)
    if (slot === undefined) continue
    if (name === '__hash__' && value === null) {
      slots.unhashable = true
      Object.assign(slots, { hash: pythonSlots.hash })
    } else if (slot === 'buffer') slots.buffer = bufferHooks.slotsOfClass()
    else if (slot === 'length') Object.assign(slots, { length: pythonSlots.length }, type.dict.has('__bool__') ? {} : {})
    else Object.assign(slots, { [slot]: pythonSlots[slot] })
    if (name === '__hash__' && value !== null) slots.unhashable = false
  }
  return slots
}

