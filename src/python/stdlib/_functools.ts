/** _functools: reduce, partial, cmp_to_key and the cache behind lru_cache. Modules/_functoolsmodule.c */
import { callEntered, isKnown, type Entered, type Known } from '../objects/threads'
import { PyObject, Tracked, type Keywords, type PyInt, type PyType, type PyValue, type Visit } from '../objects/object'
import { getAttribute } from '../objects/attributes'
import { call, isCallable, PyBoundMethod } from '../objects/call'
import { dictTypes, makeInstanceDict, PyDict } from '../objects/dict'
import { raise } from '../objects/errors'
import { handOver, release, releaseNow, retain } from '../objects/lifetime'
import { didYouMean, classMethod, noArgs, oneArg, withKeywords, type MethodSpec } from '../objects/native'
import { isTrue } from '../objects/number'
import { isIterable, compareValues, hashOf, iterOf, nextOf, reprOf, strOf } from '../objects/protocols'
import { makeTuple, PyTuple, sequenceTypes } from '../objects/tuple'
import { defineType, immortal } from '../objects/type'
import { dictGetSet } from '../builtins/descriptors'
import { genericAlias } from '../builtins/genericalias'
import { textOf } from '../builtins/arguments'
import { copyDict } from '../builtins/dict'
import { nestedRepr } from '../builtins/nested-repr'
import { moduleFunctions, type ModuleSpec } from './module'

function reduce(fn: PyValue, iterable: PyValue, initial: PyValue | undefined): PyValue {
  if (!isIterable(iterable)) raise('TypeError', 'reduce() arg 2 must support iteration')
  const iterator = iterOf(iterable)
  retain(iterator)
  let total = initial
  if (total !== undefined) retain(total)
  try {
    for (;;) {
      const item = nextOf(iterator)
      if (item === undefined) break
      if (total === undefined) {
        total = item
        retain(item)
        continue
      }
      const next = call(fn, [total, item])
      retain(next)
      release(total)
      total = next
    }
  } finally {
    release(iterator)
  }
  if (total === undefined) return raise('TypeError', 'reduce() of empty iterable with no initial value')
  return handOver(total)
}

// --- partial ---

const placeholderType = defineType<PyObject>('functools._PlaceholderType', {
  final: true,
  methods: { __reduce__: noArgs(() => 'Placeholder') },
  slots: { repr: () => 'Placeholder', new: (_cls, args) => (args.length > 0 ? raise('TypeError', 'PlaceholderType takes no arguments') : placeholder) },
})
const placeholder: PyObject = immortal(new PyObject(placeholderType))

class PyPartial extends Tracked {
  func: PyValue = null
  args: PyTuple
  keywords: PyDict
  constructor(cls: PyType, func: PyValue, args: PyTuple, keywords: PyDict) {
    super(cls)
    this.func = func
    this.args = args
    this.keywords = keywords
    retain(func)
    retain(args)
    retain(keywords)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.func)
    visit(this.args)
    visit(this.keywords)
  }
  override dealloc(): void {
    releaseNow(this.func)
    releaseNow(this.args)
    releaseNow(this.keywords)
  }
}

function newPartial(cls: PyType, given: PyValue[], keywords: Keywords): PyValue {
  const count = given.length - (keywords?.length ?? 0)
  if (count < 1) raise('TypeError', "type 'partial' takes at least one argument")
  let func = given[0] as PyValue
  if (!isCallable(func)) raise('TypeError', 'the first argument must be callable')
  let args = given.slice(1, count)
  if (args.at(-1) === placeholder) raise('TypeError', 'trailing Placeholders are not allowed')
  if (given.slice(count).includes(placeholder)) raise('TypeError', 'Placeholder cannot be passed as a keyword argument')
  const named = new PyDict()
  if (func instanceof PyPartial && func.attrs === null) {
    args = fillPlaceholders(func.args.items, args)
    for (const [key, value] of func.keywords.entries()) named.set(key, value)
    func = func.func
  }
  for (const [i, keyword] of (keywords ?? []).entries()) named.setString(keyword, given[count + i] as PyValue)
  return new PyPartial(cls, func, makeTuple(args), named)
}

/** Puts new arguments where placeholders stand, and the rest behind. */
function fillPlaceholders(stored: readonly PyValue[], given: readonly PyValue[]): PyValue[] {
  const rest = given.slice()
  const filled = stored.map((value) => (value === placeholder && rest.length > 0 ? (rest.shift() as PyValue) : value))
  return [...filled, ...rest]
}

/** partial_setstate */
function setPartialState(self: PyPartial, state: PyValue): PyValue {
  const [func, args, keywords, attributes] = state instanceof PyTuple && state.items.length === 4 ? (state.items as [PyValue, PyValue, PyValue, PyValue]) : []
  if (func === undefined || !isCallable(func) || !(args instanceof PyTuple) || (keywords !== null && !(keywords instanceof PyDict)) || (attributes !== null && !(attributes instanceof PyDict))) {
    return raise('TypeError', 'invalid partial state')
  }
  if (args.items.at(-1) === placeholder) raise('TypeError', 'trailing Placeholders are not allowed')
  const exact = args.cls === sequenceTypes.tuple ? args : makeTuple(args.items.slice())
  const named = keywords === null ? new PyDict() : keywords.cls === dictTypes.dict ? keywords : copyDict(keywords)
  const before = [self.func, self.args, self.keywords, self.attrs]
  self.func = func
  self.args = exact
  self.keywords = named
  self.attrs = attributes as PyDict | null
  for (const value of [func, exact, named, attributes]) retain(value as PyValue)
  for (const value of before) if (value !== null) release(value)
  return null
}

/** What calling it calls. partial_vectorcall */
function enterPartial(self: PyPartial, args: PyValue[], keywords: Keywords): Entered {
  const count = args.length - (keywords?.length ?? 0)
  const wanted = self.args.items.filter((value) => value === placeholder).length
  if (count < wanted) raise('TypeError', `missing positional arguments in 'partial' call; expected at least ${wanted}, got ${count}`)
  const positional = wanted === 0 ? [...self.args.items, ...args.slice(0, count)] : fillPlaceholders(self.args.items, args.slice(0, count))
  if (self.keywords.size === 0) return { callable: self.func, args: [...positional, ...args.slice(count)], keywords }
  const named = new Map<string, PyValue>()
  for (const [key, value] of self.keywords.entries()) named.set(textOf(key) ?? raise('TypeError', 'keywords must be strings'), value)
  for (const [i, keyword] of (keywords ?? []).entries()) named.set(keyword, args[count + i] as PyValue)
  return { callable: self.func, args: [...positional, ...named.values()], keywords: [...named.keys()] }
}

const partialType: PyType = defineType<PyPartial>('functools.partial', {
  hasDict: true,
  hasWeakrefs: true,
  slots: {
    new: newPartial,
    call(self, args, keywords) {
      const entered = enterPartial(self, args, keywords)
      return call(entered.callable, entered.args, entered.keywords)
    },
    enter: enterPartial,
    repr: (self) =>
      nestedRepr(self, '...', () => {
        const name = self.cls === partialType ? 'functools.partial' : self.cls.isHeapType ? `${self.cls.module}.${self.cls.qualname}` : self.cls.qualname
        const parts = [reprOf(self.func), ...self.args.items.map(reprOf)]
        for (const [key, value] of self.keywords.entries()) parts.push(`${strOf(key)}=${reprOf(value)}`)
        return `${name}(${parts.join(', ')})`
      }),
    descrGet: (self, instance) => (instance === undefined || instance === null ? self : new PyBoundMethod(self, instance)),
  },
  methods: {
    __reduce__: noArgs((self: PyPartial) =>
      makeTuple([self.cls, makeTuple([self.func]), makeTuple([self.func, self.args, self.keywords, self.attrs])]),
    ),
    __setstate__: oneArg(setPartialState),
    __class_getitem__: classMethod(oneArg((cls, item) => genericAlias(cls, item))),
  },
  getset: {
    func: { member: true, get: (self) => self.func },
    args: { member: true, get: (self) => self.args },
    keywords: { member: true, get: (self) => self.keywords },
    __dict__: dictGetSet,
  },
})

// --- cmp_to_key ---

class PyKey extends Tracked {
  constructor(
    readonly compare: PyValue,
    readonly value: PyValue | undefined,
  ) {
    super(keyType)
    retain(compare)
    if (value !== undefined) retain(value)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.compare)
    if (this.value !== undefined) visit(this.value)
  }
  override dealloc(): void {
    releaseNow(this.compare)
    if (this.value !== undefined) releaseNow(this.value)
  }
}

const keyType: PyType = defineType<PyKey>('functools.KeyWrapper', {
  final: true,
  slots: {
    unhashable: true,
    call(self, args, keywords) {
      if (args.length !== 1 || (keywords !== null && keywords[0] !== 'obj')) raise('TypeError', "K() missing required argument 'obj' (pos 1)")
      return new PyKey(self.compare, args[0] as PyValue)
    },
    compare(self, other, op) {
      if (!(other instanceof PyKey)) return raise('TypeError', "other argument must be K instance")
      const order = call(self.compare, [self.value as PyValue, other.value as PyValue])
      return compareValues(order, 0, op)
    },
  },
  getset: { obj: { member: true, get: (self) => self.value ?? null }, __text_signature__: { get: () => '(obj)' } },
})

// --- lru_cache ---

class PyCache extends Tracked {
  readonly entries = new PyDict()
  hits = 0
  misses = 0
  constructor(
    cls: PyType,
    readonly func: PyValue,
    /** null: without limit. */
    readonly maxsize: number | null,
    readonly typed: boolean,
    readonly infoType: PyValue,
  ) {
    super(cls)
    retain(this.entries)
    retain(func)
    retain(infoType)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.entries)
    visit(this.func)
    visit(this.infoType)
  }
  override dropReferences(): void {
    this.entries.dropReferences()
  }
  override dealloc(): void {
    releaseNow(this.entries)
    releaseNow(this.func)
    releaseNow(this.infoType)
  }
}

const keywordMark: PyObject = immortal(new PyObject(placeholderType))

/** What a call is remembered under: the argument itself for one plain argument, a tuple otherwise. lru_cache_make_key */
function cacheKey(cache: PyCache, args: PyValue[], keywords: Keywords): PyValue {
  const named = keywords ?? []
  const count = args.length - named.length
  if (!cache.typed && named.length === 0 && count === 1) {
    const only = args[0] as PyValue
    if (typeof only === 'number' || typeof only === 'string' || typeof only === 'bigint') return only
  }
  const parts: PyValue[] = args.slice(0, count)
  if (named.length > 0) {
    parts.push(keywordMark)
    named.forEach((keyword, i) => parts.push(keyword, args[count + i] as PyValue))
  }
  if (cache.typed) for (const value of args) parts.push(call(typeFunction(), [value]))
  return makeTuple(parts)
}

function typeFunction(): PyValue {
  return keyType.cls
}

/** Remembers what the function has returned for a key. */
function remember(cache: PyCache, key: PyValue, hash: PyInt, result: PyValue): PyValue {
  retain(result)
  if (cache.maxsize !== null && !cache.entries.has(key, hash) && cache.entries.size >= cache.maxsize) {
    const [oldest, , itsHash] = cache.entries.hashedEntries().next().value as [PyValue, PyValue, PyInt | undefined]
    cache.entries.delete(oldest, itsHash)
  }
  cache.entries.set(key, result, hash)
  return handOver(result)
}

/** What is known already, or the call of the function that is to be remembered. bounded_lru_cache_wrapper */
function enterCached(cache: PyCache, args: PyValue[], keywords: Keywords): Entered | Known {
  if (cache.maxsize === 0) {
    cache.misses++
    return { callable: cache.func, args, keywords }
  }
  const key = cacheKey(cache, args, keywords)
  retain(key)
  let hash: PyInt
  try {
    hash = hashOf(key)
    const known = cache.entries.get(key, hash)
    if (known !== undefined) {
      cache.hits++
      if (cache.maxsize !== null) {
        retain(known)
        cache.entries.delete(key, hash)
        cache.entries.set(key, known, hash)
        release(known)
      }
      release(key)
      return { result: known }
    }
  } catch (thrown) {
    release(key)
    throw thrown
  }
  cache.misses++
  return { callable: cache.func, args, keywords, owned: key, finish: (result) => remember(cache, key, hash, result) }
}

function callCached(cache: PyCache, args: PyValue[], keywords: Keywords): PyValue {
  const entered = enterCached(cache, args, keywords)
  return isKnown(entered) ? entered.result : callEntered(entered)
}

const cacheType: PyType = defineType<PyCache>('functools._lru_cache_wrapper', {
  hasDict: true,
  hasWeakrefs: true,
  slots: {
    new(cls, args, keywords) {
      const count = args.length - (keywords?.length ?? 0)
      if (count < 4) raise('TypeError', '_lru_cache_wrapper() takes 4 arguments')
      const [func, maxsize, typed, infoType] = args as [PyValue, PyValue, PyValue, PyValue]
      if (!isCallable(func)) raise('TypeError', 'the first argument must be callable')
      const made = new PyCache(cls, func, maxsize === null ? null : Math.max(0, Number(maxsize)), isTrue(typed), infoType)
      made.attrs = makeInstanceDict()
      return made
    },
    call: callCached,
    enter: enterCached,
    descrGet: (self, instance) => (instance === undefined || instance === null ? self : new PyBoundMethod(self, instance)),
  },
  methods: {
    cache_info: noArgs((self: PyCache) => call(self.infoType, [self.hits, self.misses, self.maxsize, self.entries.size])),
    cache_clear: noArgs((self: PyCache) => {
      self.hits = self.misses = 0
      self.entries.clear()
      return null
    }),
    __reduce__: noArgs((self: PyCache) => getAttribute(self, '__qualname__')),
    __copy__: noArgs((self: PyCache) => self),
    __deepcopy__: oneArg((self: PyCache) => self),
  },
  getset: { __dict__: dictGetSet },
})

const functions: Record<string, MethodSpec> = {
  reduce: {
    kind: 'other',
    invoke(_self, args, keywords) {
      const count = args.length - (keywords?.length ?? 0)
      if (count < 2 || args.length > 3) raise('TypeError', `reduce() takes ${count < 2 ? 'at least 2 positional' : 'at most 3'} arguments (${count < 2 ? count : args.length} given)`)
      if (keywords !== null && keywords.length > 0 && keywords[0] !== 'initial') raise('TypeError', `reduce() got an unexpected keyword argument '${keywords[0] as string}'${didYouMean(keywords[0] as string, ['initial'])}`)
      return reduce(args[0] as PyValue, args[1] as PyValue, args[2])
    },
  },
  cmp_to_key: withKeywords({ names: ['mycmp'], required: 1 }, (_self, compare) => new PyKey(compare as PyValue, undefined)),
}

export const _functoolsModule: ModuleSpec = {
  name: '_functools',
  members: () => ({ ...moduleFunctions('_functools', functions), partial: partialType, Placeholder: placeholder, _PlaceholderType: placeholderType, _lru_cache_wrapper: cacheType }),
}
