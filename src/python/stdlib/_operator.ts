/** _operator: the operators as functions, and callables that fetch items, attributes and methods. Modules/_operator.c */
import { Tracked, typeOf, type PyType, type PyValue, type Visit } from '../objects/object'
import { getAttribute } from '../objects/attributes'
import { call } from '../objects/call'
import { raise, typeName } from '../objects/errors'
import { releaseNow, retain } from '../objects/lifetime'
import { noArgs, oneArg, positional, variadic, type MethodSpec } from '../objects/native'
import { asIndexInt, asSsize, binaryOp, binaryOp1, inplaceOp, isTrue, unaryOp, type Operator } from '../objects/number'
import { isIterable, compareBool, compareValues, containsItem, deleteItem, forEachItem, getItem, lengthHint, reprOf, setItem } from '../objects/protocols'
import type { CompareOp } from '../objects/slots'
import { makeTuple } from '../objects/tuple'
import { interpreter } from '../objects/interpreter'
import { defineType } from '../objects/type'
import { absolute, power } from '../builtins/arithmetic-functions'
import { callMethod } from '../builtins/call-method'
import { isSequence } from '../builtins/sequence'
import { compareDigest } from './_hashlib/compare-digest'
import { moduleFunctions, type ModuleSpec } from './module'

const BINARY: Record<string, Operator> = {
  add: '+', sub: '-', mul: '*', matmul: '@', truediv: '/', floordiv: '//', mod: '%', lshift: '<<', rshift: '>>', and_: '&', xor: '^', or_: '|',
}
const COMPARISONS: Record<string, CompareOp> = { lt: '<', le: '<=', eq: '==', ne: '!=', ge: '>=', gt: '>' }

function binary(fn: (left: PyValue, right: PyValue) => PyValue): MethodSpec {
  return positional(2, 2, (_self, left, right) => fn(left as PyValue, right as PyValue))
}

/** What the search for an item says of what cannot be iterated. _PySequence_IterSearch */
function refuseNotIterable(container: PyValue): void {
  if (!isIterable(container)) raise('TypeError', `argument of type '${typeName(container)}' is not iterable`)
}

function concat(left: PyValue, right: PyValue, inplace: boolean): PyValue {
  const { slots } = typeOf(left)
  if (slots.concat === undefined) {
    const added = isSequence(left) && isSequence(right) ? ((inplace ? slots.iadd?.(left, right) : undefined) ?? binaryOp1(left, right, 'add')) : undefined
    return added === undefined ? raise('TypeError', `'${typeName(left)}' object can't be concatenated`) : added
  }
  return inplace ? inplaceOp('+', left, right) : binaryOp('+', left, right)
}

const functions: Record<string, MethodSpec> = {
  ...Object.fromEntries(Object.entries(BINARY).map(([name, op]) => [name, binary((left, right) => binaryOp(op, left, right))])),
  ...Object.fromEntries(Object.entries(BINARY).map(([name, op]) => [`i${name.replace('_', '')}`, binary((left, right) => inplaceOp(op, left, right))])),
  ...Object.fromEntries(Object.entries(COMPARISONS).map(([name, op]) => [name, binary((left, right) => compareValues(left, right, op))])),
  pow: binary((left, right) => power(left, right, null)),
  ipow: binary((left, right) => inplaceOp('**', left, right)),
  concat: binary((left, right) => concat(left, right, false)),
  iconcat: binary((left, right) => concat(left, right, true)),
  not_: oneArg((_self, value) => !isTrue(value)),
  truth: oneArg((_self, value) => isTrue(value)),
  is_: binary((left, right) => left === right),
  is_not: binary((left, right) => left !== right),
  is_none: oneArg((_self, value) => value === null),
  is_not_none: oneArg((_self, value) => value !== null),
  neg: oneArg((_self, value) => unaryOp('neg', value)),
  pos: oneArg((_self, value) => unaryOp('pos', value)),
  inv: oneArg((_self, value) => unaryOp('invert', value)),
  invert: oneArg((_self, value) => unaryOp('invert', value)),
  abs: oneArg((_self, value) => absolute(value)),
  index: oneArg((_self, value) => asIndexInt(value)),
  contains: binary((container, item) => containsItem(container, item)),
  getitem: binary((container, key) => getItem(container, key)),
  setitem: positional(3, 3, (_self, container, key, value) => {
    setItem(container as PyValue, key as PyValue, value as PyValue)
    return null
  }),
  delitem: binary((container, key) => {
    deleteItem(container, key)
    return null
  }),
  countOf: binary((container, item) => {
    let count = 0
    refuseNotIterable(container)
    forEachItem(container, (candidate) => {
      if (compareBool(candidate, item, '==')) count++
    })
    return count
  }),
  indexOf: binary((container, item) => {
    let found = -1
    let at = 0
    refuseNotIterable(container)
    forEachItem(container, (candidate) => {
      if (compareBool(candidate, item, '==')) found = at
      at++
      return found < 0
    })
    return found < 0 ? raise('ValueError', 'sequence.index(x): x not in sequence') : found
  }),
  length_hint: positional(1, 2, (_self, value, absent) => {
    if (absent !== undefined && typeof absent !== 'number') raise('TypeError', `'${typeName(absent)}' object cannot be interpreted as an integer`)
    return lengthHint(value as PyValue, absent === undefined ? 0 : asSsize(absent))
  }),
  call: variadic((_self, args, keywords) => {
    if (args.length - (keywords?.length ?? 0) < 1) raise('TypeError', 'call expected at least 1 argument, got 0')
    return call(args[0] as PyValue, args.slice(1), keywords)
  }),
  _compare_digest: compareDigest,
}

/** A callable that was made with values to fetch by. */
class PyGetter extends Tracked {
  constructor(
    cls: PyType,
    readonly keys: PyValue[],
    readonly keywords: readonly string[] = [],
  ) {
    super(cls)
    keys.forEach(retain)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    for (const key of this.keys) visit(key)
  }
  override dealloc(): void {
    for (const key of this.keys) releaseNow(key)
  }
}

function refuseKeywords(keywords: readonly string[] | null, name: string): void {
  if (keywords !== null && keywords.length > 0) raise('TypeError', `${name}() takes no keyword arguments`)
}

/** The class and what it was made with. */
const reduceGetter = noArgs((self: PyGetter) => makeTuple([self.cls, makeTuple(self.keys.slice())]))

/** methodcaller_reduce: names go by way of a partial. */
const reduceCaller = noArgs((self: PyGetter) => {
  const count = self.keys.length - self.keywords.length
  if (self.keywords.length === 0) return makeTuple([self.cls, makeTuple(self.keys.slice())])
  const partial = getAttribute(interpreter.importModule('functools', null, null, null, 0), 'partial')
  const constructor = call(partial, [self.cls, self.keys[0] as PyValue, ...self.keys.slice(count)], self.keywords)
  return makeTuple([constructor, makeTuple(self.keys.slice(1, count))])
})

/** How an instance is called. */
const callable = { __text_signature__: { get: () => '(obj, /)' } }

function oneArgument(args: PyValue[], name: string): PyValue {
  if (args.length !== 1) raise('TypeError', `${name} expected 1 argument, got ${args.length}`)
  return args[0] as PyValue
}

const itemgetterType = defineType<PyGetter>('operator.itemgetter', {
  methods: { __reduce__: reduceGetter },
  getset: callable,
  slots: {
    new(cls, args, keywords) {
      refuseKeywords(keywords, 'itemgetter')
      if (args.length < 1) raise('TypeError', 'itemgetter expected 1 argument, got 0')
      return new PyGetter(cls, args.slice())
    },
    repr: (self) => `operator.itemgetter(${self.keys.map(reprOf).join(', ')})`,
    call(self, args, keywords) {
      refuseKeywords(keywords, 'itemgetter')
      const value = oneArgument(args, 'itemgetter')
      if (self.keys.length === 1) return getItem(value, self.keys[0] as PyValue)
      return makeTuple(self.keys.map((key) => getItem(value, key)))
    },
  },
})

function dotted(value: PyValue, path: string): PyValue {
  return path.split('.').reduce(getAttribute, value)
}

const attrgetterType = defineType<PyGetter>('operator.attrgetter', {
  methods: { __reduce__: reduceGetter },
  getset: callable,
  slots: {
    new(cls, args, keywords) {
      refuseKeywords(keywords, 'attrgetter')
      if (args.length < 1) raise('TypeError', 'attrgetter expected 1 argument, got 0')
      for (const name of args) if (typeof name !== 'string') raise('TypeError', 'attribute name must be a string')
      return new PyGetter(cls, args.slice())
    },
    repr: (self) => `operator.attrgetter(${self.keys.map(reprOf).join(', ')})`,
    call(self, args, keywords) {
      refuseKeywords(keywords, 'attrgetter')
      const value = oneArgument(args, 'attrgetter')
      if (self.keys.length === 1) return dotted(value, self.keys[0] as string)
      return makeTuple(self.keys.map((path) => dotted(value, path as string)))
    },
  },
})

const methodcallerType = defineType<PyGetter>('operator.methodcaller', {
  methods: { __reduce__: reduceCaller },
  getset: callable,
  slots: {
    new(cls, args, keywords) {
      if (args.length - (keywords?.length ?? 0) < 1) raise('TypeError', 'methodcaller needs at least one argument, the method name')
      if (typeof args[0] !== 'string') raise('TypeError', 'method name must be a string')
      return new PyGetter(cls, args.slice(), keywords ?? [])
    },
    repr(self) {
      const count = self.keys.length - self.keywords.length
      const shown = self.keys.map((key, i) => (i < count ? reprOf(key) : `${self.keywords[i - count] as string}=${reprOf(key)}`))
      return `operator.methodcaller(${shown.join(', ')})`
    },
    call(self, args, keywords) {
      refuseKeywords(keywords, 'methodcaller')
      return callMethod(oneArgument(args, 'methodcaller'), self.keys[0] as string, self.keys.slice(1), self.keywords.length === 0 ? null : self.keywords)
    },
  },
})

function members(): Record<string, PyValue> {
  const named = moduleFunctions('_operator', functions)
  const all: Record<string, PyValue> = { ...named, itemgetter: itemgetterType, attrgetter: attrgetterType, methodcaller: methodcallerType }
  // Each operator also stands under its special method's name.
  for (const [name, value] of Object.entries(named)) {
    const plain = name.replace(/_$/, '')
    if (!['countOf', 'indexOf', 'length_hint', 'is', 'is_not', 'is_none', 'is_not_none', 'truth', '_compare_digest'].includes(plain)) all[`__${plain}__`] = value
  }
  return all
}

export const _operatorModule: ModuleSpec = {
  name: '_operator',
  doc: "Operator interface.\n\nThis module exports a set of functions implemented in C corresponding\nto the intrinsic operators of Python.  For example, operator.add(x, y)\nis equivalent to the expression x+y.",
  members,
}
