/** Weak references and proxies. Objects/weakrefobject.c, Modules/_weakref.c */
import { PyObject, PyType, Tracked, typeOf, type Keywords, type PyInt, type PyValue, type Visit, type WeakReference } from '../objects/object'
import { getAttribute, setAttribute } from '../objects/attributes'
import { call, callSpecial } from '../objects/call'
import { qualifiedTypeName, raise, typeName } from '../objects/errors'
import { releaseNow, retain } from '../objects/lifetime'
import { classMethod, noArgs, oneArg, type MethodSpec } from '../objects/native'
import { asIndexInt, binaryOp, inplaceOp, isTrue, unaryOp, type Operator } from '../objects/number'
import { addressOf, compareValues, containsItem, deleteItem, getItem, hashOf, iterOf, lengthOf, setItem, strOf } from '../objects/protocols'
import type { Slots } from '../objects/slots'
import { makeList } from '../objects/tuple'
import { defineType, lookupSpecial } from '../objects/type'
import { textOf } from '../builtins/arguments'
import { absolute, divideWithRemainder, power } from '../builtins/arithmetic-functions'
import { floatFromValue } from '../builtins/float'
import { intFromValue } from '../builtins/int'
import { makeFloat } from '../builtins/number-storage'
import { genericAlias } from '../builtins/genericalias'
import { moduleFunctions, type ModuleSpec } from './module'

/** A weak reference owns its callback, not what it refers to. */
class PyWeakref extends Tracked implements WeakReference {
  referent: PyObject | null
  callback: PyValue
  hash: PyInt | null = null
  constructor(cls: PyType, referent: PyObject, callback: PyValue) {
    super(cls)
    this.referent = referent
    this.callback = callback
    retain(callback)
    // The one without a callback stands first, so that it is found again.
    const known = (referent.weakrefs ??= [])
    if (callback === null && isPlain(this)) known.unshift(this)
    else known.push(this)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.callback)
  }
  override dropReferences(): void {
    this.detach()
    const { callback } = this
    this.callback = null
    releaseNow(callback)
  }
  private detach(): void {
    const list = this.referent?.weakrefs
    this.referent = null
    if (list === undefined || list === null) return
    const at = list.indexOf(this)
    if (at >= 0) list.splice(at, 1)
  }
}

function isPlain(reference: PyWeakref): boolean {
  return reference.cls === weakrefType || reference.cls === proxyType || reference.cls === callableProxyType
}

/** The live referent, or null. */
function alive(reference: PyWeakref): PyObject | null {
  const { referent } = reference
  return referent !== null && referent.rc >= 0 ? referent : null
}

function requireWeakrefable(value: PyValue): asserts value is PyObject {
  if (!(value instanceof PyObject) || !value.cls.hasWeakrefs) raise('TypeError', `cannot create weak reference to '${typeName(value)}' object`)
}

/** An existing reference of this type without callback serves again. get_basic_refs */
function findPlain(referent: PyObject, cls: PyType): PyWeakref | undefined {
  return referent.weakrefs?.find((known) => known instanceof PyWeakref && known.cls === cls && known.callback === null) as PyWeakref | undefined
}

function newWeakref(cls: PyType, args: PyValue[], keywords: Keywords): PyValue {
  const given = args.slice(0, args.length - (keywords?.length ?? 0))
  if (given.length < 1) raise('TypeError', '__new__ expected at least 1 argument, got 0')
  if (given.length > 2) raise('TypeError', `__new__ expected at most 2 arguments, got ${given.length}`)
  const referent = given[0] as PyValue
  const callback = given[1] ?? null
  requireWeakrefable(referent)
  if (callback === null && cls === weakrefType) return findPlain(referent, cls) ?? new PyWeakref(cls, referent, null)
  return new PyWeakref(cls, referent, callback)
}

/** The `__name__` that the referent's type gives it; one in its own dict does not count. */
function nameByType(referent: PyObject): string | undefined {
  const found = lookupSpecial(referent, '__name__')
  if (found === undefined) return undefined
  const get = typeOf(found).slots.descrGet
  return textOf(get === undefined ? found : get(found, referent, referent.cls))
}

const weakrefType: PyType = defineType<PyWeakref>('weakref.ReferenceType', {
  slots: {
    new: newWeakref,
    init(_self, args, keywords) {
      if (keywords !== null && keywords.length > 0) raise('TypeError', 'ref() takes no keyword arguments')
      if (args.length < 1) raise('TypeError', '__init__ expected at least 1 argument, got 0')
      if (args.length > 2) raise('TypeError', `__init__ expected at most 2 arguments, got ${args.length}`)
    },
    call(self, args, keywords) {
      if (keywords !== null && keywords.length > 0) raise('TypeError', 'weakref() takes no keyword arguments')
      if (args.length > 0) raise('TypeError', `weakref expected 0 arguments, got ${args.length}`)
      return alive(self)
    },
    hash(self) {
      if (self.hash !== null) return self.hash
      const referent = alive(self)
      if (referent === null) return raise('TypeError', 'weak object has gone away')
      return (self.hash = hashOf(referent))
    },
    compare(self, other, op) {
      if ((op !== '==' && op !== '!=') || !(other instanceof PyWeakref)) return undefined
      const [left, right] = [alive(self), alive(other)]
      if (left === null || right === null) return (self === other) === (op === '==')
      return compareValues(left, right, op)
    },
    repr(self) {
      const referent = alive(self)
      if (referent === null) return `<weakref at ${addressOf(self)}; dead>`
      const name = nameByType(referent)
      const shown = `'${qualifiedTypeName(referent)}' at ${addressOf(referent)}`
      return `<weakref at ${addressOf(self)}; to ${shown}${name === undefined ? '' : ` (${name})`}>`
    },
  },
  methods: { __class_getitem__: classMethod(oneArg((cls, item) => genericAlias(cls, item))) },
  getset: { __callback__: { member: true, get: (self) => (alive(self) === null ? null : self.callback) } },
})

// --- proxies ---

function referentOf(proxy: PyValue): PyValue {
  if (!(proxy instanceof PyWeakref) || (proxy.cls !== proxyType && proxy.cls !== callableProxyType)) return proxy
  return alive(proxy) ?? raise('ReferenceError', 'weakly-referenced object no longer exists')
}

const OPERATORS: [keyof Slots, Operator][] = [
  ['add', '+'], ['sub', '-'], ['mul', '*'], ['matmul', '@'], ['truediv', '/'], ['floordiv', '//'], ['mod', '%'],
  ['lshift', '<<'], ['rshift', '>>'], ['and', '&'], ['xor', '^'], ['or', '|'],
]

const proxySlots: Slots<PyWeakref> = {
  repr(self) {
    const referent = alive(self)
    return referent === null ? `<weakproxy at ${addressOf(self)}; dead>` : `<weakproxy at ${addressOf(self)}; to '${qualifiedTypeName(referent)}' at ${addressOf(referent)}>`
  },
  str: (self) => strOf(referentOf(self)),
  unhashable: true,
  getAttr: (self, name) => getAttribute(referentOf(self), name),
  setAttr: (self, name, value) => setAttribute(referentOf(self), name, value),
  compare: (self, other, op) => compareValues(referentOf(self), referentOf(other), op),
  iter: (self) => iterOf(referentOf(self)),
  next(self) {
    const referent = referentOf(self)
    const { next } = typeOf(referent).slots
    return next === undefined ? raise('TypeError', `Weakref proxy referenced a non-iterator '${typeName(referent)}' object`) : next(referent)
  },
  bool: (self) => isTrue(referentOf(self)),
  length: (self) => lengthOf(referentOf(self)),
  subscriptOnly: true,
  getItem: (self, key) => getItem(referentOf(self), key),
  setItem(self, key, value) {
    if (value === undefined) deleteItem(referentOf(self), key)
    else setItem(referentOf(self), key, value)
  },
  contains: (self, item) => containsItem(referentOf(self), item),
  neg: (self) => unaryOp('neg', referentOf(self)),
  pos: (self) => unaryOp('pos', referentOf(self)),
  invert: (self) => unaryOp('invert', referentOf(self)),
  abs: (self) => absolute(referentOf(self)),
  int: (self) => intFromValue(referentOf(self)),
  float: (self) => makeFloat(floatFromValue(referentOf(self))),
  index: (self) => asIndexInt(referentOf(self)),
  divmod: (left, right) => divideWithRemainder(referentOf(left), referentOf(right)),
  pow: (left, right, modulus) => power(referentOf(left), referentOf(right), referentOf(modulus)),
  ipow: (left, right) => inplaceOp('**', referentOf(left), referentOf(right)),
}
for (const [slot, operator] of OPERATORS) {
  Object.assign(proxySlots, {
    [slot]: (left: PyValue, right: PyValue) => binaryOp(operator, referentOf(left), referentOf(right)),
    [`i${slot}`]: (left: PyValue, right: PyValue) => inplaceOp(operator, referentOf(left), referentOf(right)),
  })
}

const proxyType: PyType = defineType<PyWeakref>('weakref.ProxyType', {
  final: true,
  slots: proxySlots,
  methods: {
    __bytes__: noArgs((self: PyWeakref) => call(getAttribute(referentOf(self), '__bytes__'))),
    __reversed__: noArgs((self: PyWeakref) => call(getAttribute(referentOf(self), '__reversed__'))),
  },
})
const callableProxyType: PyType = defineType<PyWeakref>('weakref.CallableProxyType', {
  final: true,
  slots: { ...proxySlots, call: (self, args, keywords) => call(referentOf(self), args, keywords) },
})

function makeProxy(referent: PyValue, callback: PyValue): PyValue {
  requireWeakrefable(referent)
  const cls = typeOf(referent).slots.call === undefined ? proxyType : callableProxyType
  if (callback === null) return findPlain(referent, cls) ?? new PyWeakref(cls, referent, null)
  return new PyWeakref(cls, referent, callback)
}

function referencesTo(value: PyValue): PyValue[] {
  return value instanceof PyObject && value.weakrefs !== null ? (value.weakrefs as unknown as PyValue[]).slice() : []
}

const functions: Record<string, MethodSpec> = {
  proxy: {
    kind: 'other',
    invoke(_self, args, keywords) {
      if (keywords !== null && keywords.length > 0) raise('TypeError', '_weakref.proxy() takes no keyword arguments')
      if (args.length < 1 || args.length > 2) raise('TypeError', `proxy expected at ${args.length < 1 ? 'least 1 argument' : 'most 2 arguments'}, got ${args.length}`)
      return makeProxy(args[0] as PyValue, args[1] ?? null)
    },
  },
  getweakrefcount: oneArg((_self, value) => {
    const known = referencesTo(value)
    // Its bases know a class by the plain reference to it.
    const byBases = value instanceof PyType && !known.some((reference) => reference instanceof PyWeakref && reference.callback === null && isPlain(reference))
    return known.length + (byBases ? 1 : 0)
  }),
  getweakrefs: oneArg((_self, value) => makeList(referencesTo(value))),
  _remove_dead_weakref: {
    kind: 'other',
    invoke(_self, args) {
      const [dict, key] = args as [PyValue, PyValue]
      const kept = callSpecial(dict, '__contains__', [key])
      if (kept === true) {
        const reference = getItem(dict, key)
        if (reference instanceof PyWeakref && alive(reference) === null) deleteItem(dict, key)
      }
      return null
    },
  },
}

const weakrefMembers = (): Record<string, PyValue> => ({
  ...moduleFunctions('_weakref', functions),
  ref: weakrefType,
  ReferenceType: weakrefType,
  ProxyType: proxyType,
  CallableProxyType: callableProxyType,
})

export const _weakrefModule: ModuleSpec = { name: '_weakref', doc: 'Weak-reference support module.', members: weakrefMembers }

